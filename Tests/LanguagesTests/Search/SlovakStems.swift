import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let slovak = StemSample(
        language: .slovak,
        meet: """
            balík balíka balíky balíkov balíkom balíček balíčka
            zásielka zásielky zásielke zásielku zásielok zásielkou zásielkam
            faktúra faktúry faktúre faktúru faktúr
            objednávka objednávky objednávke objednávok objednať objednanie
            doručenie doručiť doručíme doručený doručenia
            vrátenie vrátiť vrátim vrátený vrátenia
            platba platby platbu platieb platiť platenie
            reklamácia reklamácie reklamáciu reklamácií reklamovať reklamačný
            záruka záruky záruke záruku záručný
            karta karty karte kartu kartou kariet
            zľava zľavy zľavu zľavový
            kód kódu kódy kódom kódov
            heslo hesla heslu hesiel heslom
            veľkosť veľkosti veľkostí veľkostiam
            výmena výmeny výmenu vymeniť vymením
            zrušenie zrušiť zruším zrušený
            zákazník zákazníka zákazníci zákazníkov
            darček darčeka darčeky darčekový
            poukaz poukazu poukazy poukazom
            kuriér kuriéra kuriérom kuriérov
            adresa adresy adrese adresu adries
            účet účtu účty účtov účtom
            predajňa predajne predajňu predajni
            údaj údaje údajov údajom
            batéria batérie batériu batérií
            splátka splátky splátok splátkach splátku
            sledovanie sledovať sledujem
            stratený stratiť stratila stratená
            poškodený poškodiť poškodenie poškodená
            peniaze peňazí peniazom
            oprava opravy opraviť opravu
            kniha knihe knihy knihu
            banka banke banky banku
            deň dni dňoch dňa
            dobierka dobierky dobierku dobierkou
            pošta pošte poštu pošty
            výrobok výrobku výrobky výrobkov
            cena ceny cene cenu cien
            zmazať zmazanie zmažem
            návod návodu návody návodom
            telefón telefónu telefóny telefónom
            kupón kupónu kupóny kupónom
            """,
        part: """
            balík balkón
            zásielka zásada
            faktúra faktor
            účet účes
            cena cesta
            kód koža
            heslo hlas
            karta kartón
            zľava slovo
            záruka záhrada
            darček daň
            poukaz pokoj
            adresa agent
            platba plavba
            doručenie dovolenka
            kuriér kura
            predajňa predpis
            batéria batoh
            kniha knieža
            banka bunda
            pošta posol
            dobierka doba
            výmena výmer
            oprava opera
            telefón televízia
            servis séria
            zmluva zmes
            ruka rukáv
            email emisia
            sklad skala
            clo celok
            miesto mäso
            krém kruh
            olej orech
            kvet svet
            hrniec hrach
            tričko tráva
            topánky topoľ
            veľkosť veliteľ
            deň deka
            návod národ
            okno oko
            """)
}
