@testable import Languages

extension MatchSentences {
    static let czech = MatchSentences(
        language: .czech,
        positive: """
            vážený zákazníku | ▶Vážený zákazníku◀, děkujeme za zprávu.
            vážený zákazníku | ▶Vážení zákazníci◀, máme novinku.
            vážený zákazníku | ▶Vazeny zakazniku◀, dekujeme.
            vážený zákazníku | Dopis ▶váženému zákazníkovi◀ odešel.
            vážený zákazníku | Přání ▶vážených zákazníků◀ plníme.
            vážený zákazníku | ▶VÁŽENÝ ZÁKAZNÍKU◀, čtěte dál.
            drahý zákazníku | ▶Drazí zákazníci◀, děkujeme.
            drahý zákazníku | ▶Drahý  zákazníku◀, ahoj.
            drahý zákazníku | Našim ▶drahým zákazníkům◀ přejeme hezký den.
            drahý zákazník | S každým ▶drahým zákazníkem◀ mluvíme.
            milý zákazník | ▶Milí zákazníci◀, zavíráme.
            milá zákaznice | ▶Milé zákaznice◀, vítejte.
            milá zákaznice | Psali jsme ▶milé zákaznici◀.
            nepříjemná situace | Omlouváme se za ▶nepříjemnou situaci◀.
            nepříjemná situace | Z ▶nepříjemné situace◀ vás dostaneme.
            nepříjemná situace | Takových ▶neprijemnych situaci◀ litujeme.
            předmětná objednávka | V ▶předmětné objednávce◀ chybí mýdlo.
            předmětná objednávka | ▶Předmětnou objednávku◀ rušíme.
            předmětná objednávka | Počet ▶předmětných objednávek◀ roste.
            předmětný výrobek | Cena ▶předmětného výrobku◀ je jiná.
            předmětný výrobek | U ▶předmětných výrobků◀ to neplatí.
            zázračný | To je ▶zázračný◀ krém.
            zázračný | Náš ▶zazracny◀ krém.
            zázračný | Bez ▶zázračné◀ péče to nejde.
            zázračný | S ▶zázračnými◀ krémy nepočítejte.
            luxusní | Dopřejte si ▶luxusního◀ pocitu.
            luxusní | Nabízíme ▶luxusní◀ péči s ▶luxusními◀ oleji.
            tiket | Váš ▶tiket◀ jsme otevřeli.
            tiket | Číslo ▶tiketu◀ je 12.
            tiket | Všechny ▶tikety◀ jsou zavřené.
            uklidněte se | ▶Uklidněte se◀, prosím.
            uklidněte se | ▶Uklidnete se◀, prosim.
            jen klid | ▶Jen klid◀, balík dorazí.
            jak jsme už psali | ▶Jak jsme už psali◀, číslo je ve zprávě.
            jak jsem už psal | ▶Jak jsem už psala◀, číslo je ve zprávě.
            jak jsme již uvedli | ▶Jak jsme jiz uvedli◀, cislo mate.
            garantujeme | ▶Garantujeme◀ vám spokojenost.
            zaručujeme | Na to ▶zaručujete◀ málo.
            do 24 hodin | Odpovíme ▶do 24 hodin◀.
            do 24 hodin | Odpovíme ▶do 24\u{A0}hodin◀ od přijetí.
            děkujeme za pochopení | ▶Děkujeme za pochopení◀.
            děkujeme za pochopení | ▶DEKUJEME ZA POCHOPENI◀!
            super | To je ▶super◀ nápad.
            čau | ▶Čau◀, balík dorazil.
            mrkněte | ▶Mrkněte◀ na stránku.
            v případě, že | ▶V případě, že◀ balík nedorazí, pište.
            """,
        negative: """
            vážený zákazníku | Vážený! Zákazníku nic nedlužíme.
            vážený zákazníku | Zákazník je vážený.
            drahý zákazník | Drahý, zákazník čeká.
            zákazník | Zákaznický servis je otevřen.
            zákazník | Pište na zakaznik@melisa.example.
            zákazník | Stránka www.zakaznik.example nefunguje.
            milý zákazník | Omyl zákazník nahlásil.
            tiket | Etiketa na balíku je mokrá.
            tiket | Slovo taktiket neznáme.
            super | Supermarket je zavřený.
            super | Supervize proběhla.
            čau | Čaj je horký.
            čau | Čas utíká.
            jen klid | Jeník, klid prosím.
            jen klid | Stejný klid jako doma.
            zázračný | Zázrak se nekoná.
            zázračný | Zázvor není v krému.
            luxusní | Luxus pro každého.
            luxusní | Lux je jednotka osvětlení.
            do 24 hodin | Do 24 dnů nebo hodin.
            do 24 hodin | Do 124 hodin.
            do 24 hodin | Od 24 hodin.
            garantujeme | Garance trvá dva roky.
            garantujeme | Garáž je plná.
            uklidněte se | Uklízečka se zastavila.
            uklidněte se | Uklidněte, se zákazníkem mluvíme.
            děkujeme za pochopení | Děkujeme. Za pochopení se neplatí.
            děkujeme za pochopení | Poděkujeme za pochopení.
            jak jsme už psali | Jak jste už psali.
            jak jsme už psali | Tak jsme už psali.
            předmětný výrobek | Předměty a výrobky leží vedle sebe.
            předmětná objednávka | Předmět objednávky je mýdlo.
            nepříjemná situace | Situace je nepříjemná.
            nepříjemná situace | Příjemná situace.
            mrkněte | Mrkev není v krému.
            akce | Akcie nekupujte.
            akce | Reakce pleti je mírná.
            akce | Transakce proběhla.
            bohužel | Bohu žel.
            fajn | Fajnšmekr pozná rozdíl.
            ok | Oko nedráždí.
            ok | Rok záruky.
            nope | Nopek není slovo.
            brzy | Brzda kola.
            co nejdříve | Co bylo nejdříve?
            co nejdříve | Kdo nejdříve přijde.
            lp | Lpíme na kvalitě.
            btw | Kód ABTW-1 neplatí.
            díky | Díkybohu dorazil.
            díky | Podíl dikytu neznáme.
            """)
}
