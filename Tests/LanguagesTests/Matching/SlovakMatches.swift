@testable import Languages

extension MatchSentences {
    static let slovak = MatchSentences(
        language: .slovak,
        positive: """
            vážený zákazník | ▶Vážený zákazník◀, ďakujeme za správu.
            vážený zákazník | ▶Vážení zákazníci◀, máme novinku.
            vážený zákazník | ▶Vazeny zakaznik◀, dakujeme.
            vážený zákazník | List ▶váženému zákazníkovi◀ odišiel.
            vážený zákazník | Želania ▶vážených zákazníkov◀ plníme.
            vážený zákazník | ▶VÁŽENÝ ZÁKAZNÍK◀, čítajte.
            drahý zákazník | S ▶drahým zákazníkom◀ hovoríme.
            drahý zákazník | ▶Drahí zákazníci◀, ďakujeme.
            drahý zákazník | ▶Drahý  zákazník◀, ahoj.
            milá zákazníčka | ▶Milé zákazníčky◀, vitajte.
            milá zákazníčka | Písali sme ▶milej zákazníčke◀.
            milá zákazníčka | Máme rady ▶milú zákazníčku◀.
            nepríjemná situácia | Ospravedlňujeme sa za ▶nepríjemnú situáciu◀.
            nepríjemná situácia | Z ▶nepríjemnej situácie◀ vás dostaneme.
            nepríjemná situácia | Za ▶neprijemnu situaciu◀ sa ospravedlnujeme.
            predmetná objednávka | V ▶predmetnej objednávke◀ chýba mydlo.
            predmetná objednávka | ▶Predmetnú objednávku◀ rušíme.
            predmetná objednávka | Počet ▶predmetných objednávok◀ rastie.
            predmetný výrobok | Cena ▶predmetného výrobku◀ je iná.
            predmetný výrobok | Pri ▶predmetných výrobkoch◀ to neplatí.
            zázračný | To je ▶zázračný◀ krém.
            zázračný | Náš ▶zazracny◀ krém.
            zázračný | Bez ▶zázračnej◀ starostlivosti to nejde.
            luxusný | Doprajte si ▶luxusného◀ pocitu.
            luxusný | Ponúkame ▶luxusnú◀ starostlivosť.
            tiket | Váš ▶tiket◀ sme otvorili.
            tiket | Číslo ▶tiketu◀ je 12, s ▶tiketom◀ pomôžeme.
            tiket | Všetky ▶tikety◀ sú zatvorené.
            upokojte sa | ▶Upokojte sa◀, prosím.
            upokojte sa | ▶Upokoj sa◀, prosím.
            len pokoj | ▶Len pokoj◀, balík príde.
            ako sme už písali | ▶Ako sme už písali◀, číslo je v správe.
            ako sme už písali | ▶Ako sme uz pisali◀, cislo mate.
            ako som už písal | ▶Ako som už písala◀, číslo je v správe.
            garantujeme | ▶Garantujeme◀ vám spokojnosť.
            garantujeme | Čo nám ▶garantujete◀?
            do 24 hodín | Odpovieme ▶do 24 hodín◀.
            do 24 hodín | Odpovieme ▶do 24\u{A0}hodin◀ od prijatia.
            ďakujeme za pochopenie | ▶Ďakujeme za pochopenie◀.
            ďakujeme za pochopenie | ▶DAKUJEME ZA POCHOPENIE◀!
            super | To je ▶super◀ nápad.
            čau | ▶Čau◀, balík prišiel.
            v prípade, že | ▶V prípade, že◀ balík nepríde, píšte.
            čo najskôr | Ozveme sa ▶čo najskôr◀.
            čo najskôr | Ozveme sa ▶co najskor◀.
            """,
        negative: """
            vážený zákazník | Vážený! Zákazník čaká.
            vážený zákazník | Zákazník je vážený.
            drahý zákazník | Drahý, zákazník čaká.
            zákazník | Zákaznícky servis je otvorený.
            zákazník | Píšte na zakaznik@melisa.example.
            zákazník | Stránka www.zakaznik.example nefunguje.
            milý zákazník | Omyl zákazník nahlásil.
            tiket | Etiketa na balíku je mokrá.
            tiket | Slovo taktiket nepoznáme.
            super | Supermarket je zatvorený.
            super | Supervízia prebehla.
            čau | Čaj je horúci.
            čau | Čas uteká.
            len pokoj | Lenka, pokoj prosím.
            len pokoj | Zelen pokoj nám dáva.
            zázračný | Zázrak sa nekoná.
            zázračný | Zázvor v kréme nie je.
            luxusný | Luxus pre každého.
            luxusný | Lux je jednotka osvetlenia.
            do 24 hodín | Do 24 dní alebo hodín.
            do 24 hodín | Do 124 hodín.
            do 24 hodín | Od 24 hodín.
            garantujeme | Garancia trvá dva roky.
            garantujeme | Garáž je plná.
            upokojte sa | Upokojujúci účinok sa dostaví.
            upokojte sa | Upokojte, sa povedalo.
            ďakujeme za pochopenie | Ďakujeme. Za pochopenie sa neplatí.
            ďakujeme za pochopenie | Poďakujeme za pochopenie.
            ako sme už písali | Ako ste už písali.
            ako sme už písali | Tak sme už písali.
            predmetný výrobok | Predmety a výrobky ležia vedľa seba.
            predmetná objednávka | Predmet objednávky je mydlo.
            nepríjemná situácia | Situácia je nepríjemná.
            nepríjemná situácia | Príjemná situácia.
            čo najskôr | Čo bolo najskôr?
            čo najskôr | Kto najskôr príde.
            akcia | Reakcia pleti je mierna.
            akcia | Transakcia prebehla.
            akcia | Akciová spoločnosť.
            fajn | Fajnšmeker pozná rozdiel.
            ok | Oko nedráždi.
            ok | Rok záruky.
            mrknite | Mrkva v kréme nie je.
            bohužiaľ | Bohu žiaľ.
            lp | Lipnú na kvalite.
            btw | Kód ABTW-1 neplatí.
            vďaka | Nevďaka ničí.
            vďaka | Vďakyvzdanie je v novembri.
            hej | Hejno vtákov.
            pohoda | Nepohodlný obal.
            """)
}
