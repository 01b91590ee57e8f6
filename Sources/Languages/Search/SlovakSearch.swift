extension SearchLanguage {
    static let slovak = SearchLanguage(
        smallWords: """
            a i alebo ani ale že aby keď ako pretože tiež ešte už len iba nie áno v vo na s so sa si za pri po od do z zo o k ku medzi
            pred bez cez pod nad pre u je som ste sme sú bol bola bolo byť bude budem budeme budete by mám máte má majú
            ten tá to tie toho tej tom tých mi ma mu ju ho ich nám vám vás nás môj moja moje mojej mojho váš vaše náš svoj
            kedy kam ktorý ktorá ktoré aký aká aké koľko kto prečo či možno môžem môžete musím chcem chcete potrebujem potom teraz tam
            tu všetko všetky každý čo sa dá
            """,
        rules: """
            p0 vratk>vrac zapla>pla penaz>peniaz
            w dni>den dna>den dnom>den dnoch>den dnu>den ludia>clovek ludi>clovek kariet>kart cien>cen
            e3 a e i o u y om em am im ym ach och ich ych ami imi ymi ovi ou eho emu ej ia ie iu iou iam iach ov iom ii
            e3 iln>il aln>al rn>r vn>v tn>t dn>d sn>s zn>z mn>m bn>b pn>p cn>c jn>j hn>h tb>t tieb>t
            e4 it at et il al an en ovan ovat ovac uj avk avok av ac acn ost ov sk iv eni im am em avc
            f3 ie e o
            e3 ck>c k>c t>c
            e4 d>z dz>z
            """,
        synonyms: """
            balík, zásielka, balíček
            doprava, doručenie, dodanie, rozvoz, dodacia lehota
            poštovné, cena dopravy, náklady na dopravu, prepravné
            vrátenie, vrátiť, odstúpenie od zmluvy, vratka, poslať späť
            vrátenie peňazí, peniaze späť, refundácia
            výmena, vymeniť, iná veľkosť, malé, veľké
            reklamácia, sťažnosť, vada, porucha, pokazené, nefunguje, chybný
            záruka, garancia, záručný list
            oprava, servis, opraviť
            poškodený, rozbitý, zničený, zlomený, prasknutý
            stratený, nedorazil, neprišiel, nedoručený, neprišla
            meškanie, mešká, oneskorenie, neskoro
            faktúra, blok, bloček, daňový doklad, doklad, účtenka
            firma, podnik, ičo, dič, ič dph, spoločnosť
            poukaz, darčekový poukaz, voucher, darčeková karta, kupón, poukážka
            zľava, zľavový kód, kupón, promo kód, akcia
            účet, profil, zákaznícky účet, konto, registrácia
            prihlásenie, login, prihlásiť
            heslo, zabudnuté heslo, password
            zmazanie, zmazať, zrušiť účet, vymazať, odstrániť
            telefón, telefónne číslo, zavolať, volať, mobil
            kontakt, podpora, zákaznícky servis
            e-mail, mail, email
            kuriér, prepravca, dopravca, šofér, dpd, gls, sps
            odberné miesto, packeta, zásielkovňa, výdajné miesto, výdajňa
            box, z-box, balíkobox, automat, výdajný box
            osobný odber, vyzdvihnutie, vyzdvihnúť
            predajňa, obchod, kamenná predajňa, otváracie hodiny
            storno, zrušenie, zrušiť, stornovať
            zmena, zmeniť, upraviť, úprava
            sledovanie, sledovať, kde je balík, kde je zásielka, číslo zásielky, tracking
            stav, status, kde je objednávka, sledovanie
            platba, zaplatiť, platenie, platiť, úhrada
            karta, visa, mastercard, kreditná karta, platobná karta
            dobierka, hotovosť, platba pri prevzatí
            splátka, na splátky, odložená platba
            zamietnutá platba, neúspešná platba, platba neprešla
            veľkosť, miera, tabuľka veľkostí, rozmer, číslo
            zloženie, ingrediencie, inci, obsahuje
            darček, darčekové balenie, zabaliť
            body, vernosť, vernostný program, klub
            newsletter, novinky, odber noviniek, odhlásenie
            osobné údaje, gdpr, súkromie
            cookies, sušienky
            návod, manuál, príručka
            batéria, akumulátor, recyklácia, elektroodpad
            kariéra, práca, zamestnanie, voľné miesta
            zahraničie, medzinárodné doručenie, iné štáty
            clo, colný, dovoz, colnica
            expres, rýchle doručenie, na druhý deň
            objednávka, nákup, objednať, kúpiť
            náhradný diel, súčiastka
            údržba, starostlivosť, čistenie, pranie
            udržateľnosť, ekológia, životné prostredie
            alergia, precitlivenosť, alergén
            trvanlivosť, doba použiteľnosti, dátum spotreby, expirácia
            sklad, dostupnosť, vypredané, skladom
            """)
}
