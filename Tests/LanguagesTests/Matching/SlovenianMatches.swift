@testable import Languages

extension MatchSentences {
    static let slovenian = MatchSentences(
        language: .slovenian,
        positive: """
            draga stranka | ▶Draga stranka◀, vaš paket je na poti.
            draga stranka | ▶Drage stranke◀, sporočamo vam novico.
            draga stranka | Pismo naši ▶dragi stranki◀ še ni odposlano.
            draga stranka | ▶DRAGA STRANKA◀, preberite do konca.
            draga stranka | ▶Draga  stranka◀, pozdravljeni.
            draga stranka | Ponosni smo na svojo ▶drago stranko◀.
            draga stranka | Pogovor z ▶drago stranko◀ smo končali.
            draga stranka | Našim ▶dragim strankam◀ želimo vse dobro.
            draga stranka | Hvala vsem ▶dragim strankam◀.
            spoštovana stranka | ▶Spostovana stranka◀, prejeli smo narocilo.
            spoštovana stranka | ▶spoštovane stranke◀
            spoštovana stranka | Obveščamo ▶spoštovano stranko◀, da je trgovina zaprta.
            spoštovani kupec | ▶Spoštovani kupci◀, imamo novost.
            spoštovani kupec | Želje ▶spoštovanega kupca◀ upoštevamo.
            spoštovani kupec | To sporočamo ▶spoštovanim kupcem◀.
            spoštovani kupec | ▶SPOŠTOVANI KUPEC◀!
            neljuba napaka | Prišlo je do ▶neljube napake◀ v skladišču.
            neljuba napaka | Za ▶neljubo napako◀ se opravičujemo.
            neljuba napaka | Zgodile so se ▶neljube napake◀.
            morebitne nevšečnosti | Opravičujemo se za ▶morebitne nevsecnosti◀.
            nepredvidene okoliščine | To je posledica ▶nepredvidenih okoliščin◀.
            nepredvidene okoliščine | Zaradi ▶NEPREDVIDENIH OKOLIŠČIN◀ zamujamo.
            predmetni izdelek | Vrnite nam ▶predmetni izdelek◀ v škatli.
            predmetni izdelek | Cena ▶predmetnega izdelka◀ je napačna.
            predmetni izdelek | O ▶predmetnih izdelkih◀ več na strani.
            predmetno naročilo | V ▶predmetnem naročilu◀ manjka milo.
            vrhunska | To je ▶vrhunska◀ krema.
            vrhunska | Uživajte v ▶vrhunski◀ negi.
            vrhunska | Kupci ▶vrhunskih◀ izdelkov vedo, zakaj.
            čudežna | Naša ▶cudezna◀ formula deluje.
            čudežna | Poskusite ▶čudežno◀ mazilo.
            revolucionarna | Predstavljamo ▶revolucionarno◀ novost.
            tiket | Vaš ▶tiket◀ smo odprli.
            tiket | Številka ▶tiketa◀ je 12.
            tiket | Vse ▶tikete◀ smo zaprli, s ▶tiketom◀ vred.
            garantiramo | ▶Garantiramo◀, da bo prišlo.
            garantiramo | Tega nismo ▶garantirali◀.
            kot sem že napisal | ▶Kot sem že napisala◀, paket čaka.
            kot sem že napisal | ▶Kot sem ze napisal◀, paket caka.
            v kolikor | ▶V kolikor◀ ne ustreza, ga vrnite.
            pomirite se | ▶Pomirite se◀, saj gre za kremo.
            pomirite se | ▶Pomiri se◀, prosim.
            v 24 urah | Odgovorimo ▶v 24 urah◀.
            v 24 urah | Odgovorimo ▶v 24\u{A0}urah◀ po prejemu.
            hvala vnaprej | Pošljite sliko, ▶hvala vnaprej◀.
            ful | To je ▶ful◀ dobro.
            lp | ▶LP◀, Maja
            noč in dan | Dosegljivi smo ▶noč in dan◀.
            če mene vprašate | ▶Če mene vprašate◀, je predrag.
            sodelavka je pozabila | ▶Sodelavka je pozabila◀ priložiti vzorec.
            """,
        negative: """
            draga stranka | Ta stranka je draga.
            draga stranka | Predraga stranka ni naša.
            draga stranka | Draga, stranka je tu.
            draga stranka | Draga. Stranka čaka.
            draga stranka | Strankina draga torba.
            stranka | Strankarske igre nas ne zanimajo.
            stranka | Postranska vprašanja pustimo.
            stranka | Pišite na stranka@melisa.example.
            stranka | Glejte www.stranka.example za pomoč.
            stranka | Odprite https://stranka.example/pomoc zdaj.
            ful | Fulfilment center je zaprt.
            ful | Prijavite se na ful.example.
            kul | Kultura in kulise nas veselijo.
            kul | Kula je stolp.
            evo | Eva vam bo odgovorila.
            evo | Evino naročilo je oddano.
            ajde | Ajda je brez glutena.
            ajde | Ajdova moka ni kozmetika.
            itak | Pitak napitek.
            lp | Izdelek ALP-20 je na zalogi.
            lp | Helpdesk nas ne zanima.
            ql | SQL ni za stranke.
            tiket | Etiketa na paketu je mokra.
            tiket | Praktiket ni beseda.
            vrhunska | Na vrhuncu sezone je gneča.
            vrhunska | Vrh gore je bel.
            čudežna | Čudno, da paketa ni.
            čudežna | Čudeži se ne dogajajo vsak dan.
            posredujte | Posrednik je prevzel paket.
            posredujte | Posredna pot je daljša.
            v kolikor | V koliko dneh pride paket?
            v kolikor | V tolikor primerih ne vemo.
            vsled | Sledite navodilom.
            vsled | Posledica zamude je dobropis.
            v 24 urah | V 24 dneh ali urah.
            v 24 urah | V 124 urah se ne zgodi veliko.
            v 24 urah | Naročilo v 24-urah.si je napačen naslov.
            hvala vnaprej | Hvala. Vnaprej povemo, kdaj pridemo.
            pomirite se | Pomirjevala ne prodajamo.
            pomirite se | Pomirite, se pravi ustavite.
            brez panike | Brez panja ni medu.
            noč in dan | Noč, in dan za njo.
            garantiramo | Garancija velja dve leti.
            garantiramo | Garaža je zaprta.
            načeloma | Načelo je jasno.
            spoštovani kupec | Spoštovani, kupec je plačal.
            spoštovani kupec | Kupec je spoštovan.
            predmetni izdelek | Predmeti in izdelki so razstavljeni.
            btw | Koda ABTW ne velja.
            hvl | HVL-10 je koda za popust.
            """)
}
