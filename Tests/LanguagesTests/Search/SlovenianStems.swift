import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let slovenian = StemSample(
        language: .slovenian,
        meet: """
            paket paketa paketu paketi paketov paketom paketih
            pošiljka pošiljke pošiljki pošiljko pošiljk pošiljkami
            račun računa računu računi računov računom
            naročilo naročila naročilu naročil naročilih naročim naročiti naročanje
            dostava dostave dostavo dostavi dostaviti dostavljen dostavljamo dostavni
            vračilo vračila vračilu vračil vrniti vrnem vrnitev vračanje
            plačilo plačila plačati plačam plačan plačevanje plačilni
            izdelek izdelka izdelku izdelki izdelkov izdelkom
            reklamacija reklamacije reklamacijo reklamacij reklamirati reklamacijski
            garancija garancije garancijo garancij garancijski
            kartica kartice kartico kartic kartici
            popust popusta popusti popustov popustom
            koda kode kodo kodi kod
            geslo gesla geslu gesel geslom
            velikost velikosti velikostjo velikostih
            zamenjava zamenjave zamenjavo zamenjati zamenjam
            preklic preklica preklicati prekličem preklicem
            odpoved odpovedi odpovedjo odpovedati
            kurir kurirja kurirju kurirjem kurirji
            denar denarja denarju denarjem
            strošek stroška stroški stroškov
            darilo darila darilu darilni darilom
            bon bona boni bonov bonom
            kupec kupca kupcu kupci kupcev
            naslov naslova naslovu naslovi naslovov
            poštnina poštnine poštnino poštnin
            prevzem prevzema prevzeti prevzamem prevzemno
            paketomat paketomata paketomatu paketomati paketomatov
            trgovina trgovine trgovino trgovin trgovini
            prijava prijave prijaviti prijavim prijavljen
            podatek podatka podatki podatkov podatke
            piškotek piškotka piškotki piškotkov
            baterija baterije baterijo baterij
            obrok obroka obroki obrokov obročno
            sledenje sledenja slediti sledim
            zaposlitev zaposlitve zaposlitvi
            noga noge nogi nogo
            dan dni dnevi dnevih
            novice novica novic novičnik
            popravilo popravila popraviti popravim
            poškodba poškodbe poškodovan poškodovana
            zamuda zamude zamudo zamuja zamujati
            """,
        part: """
            paket pasta
            račun računalnik
            cena cona
            koda kad
            bon ban
            denar dan
            dostava dobava
            vračilo vrat
            plačilo planina
            garancija garnitura
            kartica karta
            popust postopek
            geslo glas
            velikost veljava
            naslov nasvet
            kurir kura
            darilo delo
            trgovina trgatev
            obrok obraz
            baterija batina
            mera mir
            prevzem prevoz
            izdelek izdaja
            strošek stroj
            kupec kupon
            telefon televizija
            servis serija
            pogodba pogoj
            roka rokav
            embalaža email
            zaloga založba
            tujina tuji
            carina car
            mesto meso
            krema krama
            olje oljka
            cvet svet
            lonec lonček
            majica maj
            čevlji čebela
            knjiga konj
            okno oko
            """)
}
