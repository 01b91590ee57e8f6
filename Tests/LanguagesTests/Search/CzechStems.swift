import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let czech = StemSample(
        language: .czech,
        meet: """
            balík balíku balíky balíků balíkem balíčku balíček
            zásilka zásilky zásilce zásilku zásilek zásilkou zásilkám
            faktura faktury faktuře fakturu faktur
            objednávka objednávky objednávce objednávek objednat objednání
            doručení doručit doručíme doručen doručovat
            vrácení vrátit vrátím vrácený vrátíte vracet
            platba platby platbu plateb platit placení
            reklamace reklamaci reklamací reklamovat reklamační
            záruka záruky záruce záruku záruční
            karta karty kartě kartu kartou karet
            sleva slevy slevu slev slevový
            kód kódu kódy kódem kódů
            heslo hesla heslu hesel heslem
            velikost velikosti velikostí velikostem
            výměna výměny výměnu vyměnit vyměním
            zrušení zrušit zruším zrušen
            zákazník zákazníka zákazníci zákazníků
            dárek dárku dárky dárkový dárkem
            poukaz poukazu poukazy poukazem
            kurýr kurýra kurýrem kurýrů
            adresa adresy adrese adresu adres
            účet účtu účty účtů účtem
            prodejna prodejny prodejně prodejnu prodejen
            údaj údaje údajů údajům
            baterie baterii baterií bateriemi
            splátka splátky splátek splátkách splátku
            sledování sledovat sleduji
            ztracený ztratit ztratila ztracená
            poškozený poškodit poškození poškozená
            peníze peněz penězi penězům
            oprava opravy opravit opravu
            kniha knize knihy knihu
            banka bance banky banku
            den dny dnech dnů
            dobírka dobírky dobírku dobírkou
            pošta poště poštu pošty
            výrobek výrobku výrobky výrobků
            cena ceny ceně cenu cen
            smazat smazání smažu
            návod návodu návody návodem
            telefon telefonu telefony telefonem
            kupón kupónu kupóny kupónem
            """,
        part: """
            balík balkon
            zásilka zásada
            faktura faktor
            účet účes
            cena cesta
            kód kůže
            heslo hlas
            karta kartón
            sleva slovo
            záruka zahrada
            dárek darovat
            poukaz pokoj
            adresa agent
            platba plavba
            doručení dovolená
            kurýr kuře
            prodejna prodleva
            baterie batoh
            kniha kniežka
            banka bunda
            pošta posel
            dobírka doba
            výměna výměr
            oprava opera
            telefon televize
            servis série
            smlouva smůla
            ruka rukáv
            email emise
            sklad skála
            clo celek
            místo maso
            krém kroužek
            olej ořech
            květ svět
            hrnec hrneček
            tričko tráva
            boty bouře
            velikost velitel
            den dar
            návod národ
            okno oko
            """)
}
