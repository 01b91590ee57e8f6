extension SearchLanguage {
    static let czech = SearchLanguage(
        smallWords: """
            a i nebo ani ale že aby když jako protože také taky ještě už jen jenom ne není ano v ve na s se si za při po od do z ze o k ke mezi
            před bez přes pod nad pro u je jsem jsi jsme jste jsou byl byla bylo být bude budu budeme budete bych mám máte má mají
            ten ta to ty toho té tom těch mi mě mu ji ho jej jich nám vám vás nás můj moje moji mého mou váš vaše náš svůj
            jak kdy kam který která které jaký jaká jaké kolik kdo proč zda lze jde můžu mohu můžete musím chci chcete potřebuji pak teď tam
            tady vše všechny každý co
            """,
        rules: """
            p0 vratk>vrac zapla>pla penez>peniz
            w dny>den dni>den dnu>den dnech>den dnem>den dne>den lide>clovek lidi>clovek
            e3 a e i o u y em om im ym um am ach ech ich ych ami emi imi ymi ima ovi ove ou eho emu ej
            e3 iln>il aln>al rn>r vn>v tn>t dn>d sn>s zn>z mn>m bn>b pn>p cn>c jn>j hn>h tb>t teb>t
            e4 it at et il al an en ovan ovat ovac uj avk avek avc av ac acn ost ov sk iv eji im am em
            f3 e
            e3 ck>c k>c t>c h>z
            e4 d>z
            """,
        synonyms: """
            balík, zásilka, balíček
            doprava, doručení, dodání, rozvoz, dodací lhůta
            poštovné, cena dopravy, náklady na dopravu, dopravné
            vrácení, vrátit, odstoupení od smlouvy, vratka, poslat zpět
            vrácení peněz, peníze zpět, refundace, vratka
            výměna, vyměnit, jiná velikost, malé, velké
            reklamace, stížnost, vada, závada, rozbité, nefunguje, vadný
            záruka, garance, záruční list
            oprava, servis, opravit
            poškozený, rozbitý, zničený, zlomený, prasklý
            ztracený, nedorazil, nepřišel, nedoručený, nepřišla
            zpoždění, zpožděný, nejede, pozdě
            faktura, účtenka, daňový doklad, doklad, paragon
            firma, podnik, ičo, dič, plátce dph, společnost
            poukaz, dárkový poukaz, voucher, dárková karta, kupón
            sleva, slevový kód, kupón, promo kód, akce
            účet, profil, zákaznický účet, registrace
            přihlášení, login, přihlásit
            heslo, zapomenuté heslo, password
            smazání, smazat, zrušit účet, odstranit
            telefon, telefonní číslo, zavolat, volat, mobil
            kontakt, podpora, zákaznický servis
            e-mail, mail, email
            kurýr, přepravce, dopravce, řidič, dpd, gls, ppl
            výdejní místo, zásilkovna, výdejna, odběrné místo
            box, z-box, výdejní box, balíkovna, automat
            osobní odběr, vyzvednutí, vyzvednout
            prodejna, obchod, kamenná prodejna, otevírací doba
            storno, zrušení, zrušit, stornovat
            změna, změnit, upravit, úprava
            sledování, sledovat, kde je balík, kde je zásilka, číslo zásilky, tracking
            stav, status, kde je objednávka, sledování
            platba, zaplatit, placení, platit, úhrada
            karta, visa, mastercard, kreditní karta, platební karta
            dobírka, hotovost, platba při převzetí
            splátka, na splátky, odložená platba
            zamítnutá platba, neúspěšná platba, platba neprošla
            velikost, míra, tabulka velikostí, rozměr, číslo
            složení, ingredience, inci, obsahuje
            dárek, dárkové balení, zabalit
            body, věrnost, věrnostní program, klub
            newsletter, novinky, odběr novinek, odhlášení
            osobní údaje, gdpr, soukromí
            cookies, sušenky
            návod, manuál, příručka
            baterie, akumulátor, recyklace, elektroodpad
            kariéra, práce, zaměstnání, volná místa
            zahraničí, mezinárodní doručení, jiné státy
            clo, celní, dovoz, celnice
            expres, rychlé doručení, do druhého dne
            objednávka, nákup, objednat, koupit
            náhradní díl, součástka
            údržba, péče, čištění, praní
            udržitelnost, ekologie, životní prostředí
            alergie, přecitlivělost, alergen
            trvanlivost, doba použitelnosti, datum spotřeby, expirace
            sklad, dostupnost, vyprodáno, skladem
            """)
}
