extension SearchLanguage {
    static let slovenian = SearchLanguage(
        smallWords: """
            in ali pa ter a da če ki ko kot ker saj tudi še že le samo ne ni ja v na z s za pri po od do iz ob o k h med pred brez čez pod nad
            je sem si smo ste so sta sva bo bom boš bomo boste bodo bi bil bila bilo bili biti imam imate ima imajo
            ta to te tega tej tem teh ti mi me mu jo ga jih nam vam vas nas mene meni moj moja moje mojo mojega moji vaš vaša vaše naš
            se sebe svoj svoje kaj kako kdaj kam kateri katera katero kakšen kakšna kakšno koliko kdo zakaj ali naj lahko
            moram morate želim želite hočem rad rada potem zdaj tam tukaj vse vsi vsak oz itd
            """,
        rules: """
            p0 vrn>vrac zamuj>zamud kupc>kupec poslj>posl poslov>poslow oddaj>odd oddat>odd
            w ljudje>clovek ljudi>clovek dni>dan dnevi>dan dneh>dan dneva>dan dnevu>dan dnevom>dan dnevih>dan dnevov>dan otroci>otrok
            e2 rja>r rju>r rjem>r rji>r rjev>r rje>r rjih>r rjema>r rjam>r
            e3 a e i o u om em ov ev am ah ih im ama oma ema ami imi ega emu ima tjo>t djo>d
            e3 iln>il aln>al rn>r vn>v tn>t dn>d sn>s zn>z mn>m bn>b pn>p cn>c
            e4 it at et ut il al an en jen ljen anj enj ovanj evanj ljanj ljat ljam irat iranj iral ovat ovan eval evat am im em om ov ev aj ej ij uj acij icij ijsk acijsk icijsk itv itev ost cnik>c iln aln njav>nj db>d slj>sl siljanj>silj
            f3 e
            e2 k>c g>z
            """,
        synonyms: """
            paket, pošiljka, paketek, zavoj
            dostava, dobava, dobavni rok, pošiljanje
            poštnina, strošek dostave, cena dostave, strošek pošiljanja
            vračilo, vrnitev, odstop od pogodbe, retura, pošljem nazaj, pošiljanje nazaj
            vračilo denarja, povračilo, povrnitev, denar nazaj, vračilo kupnine, refundacija
            zamenjava, menjava, druga velikost, premajhno, preveliko
            reklamacija, pritožba, stvarna napaka, pokvarjen, okvara, ne dela
            garancija, jamstvo, garancijski list
            popravilo, servis, servisiranje, popraviti
            poškodovan, razbit, polomljen, zlomljen, strt, počen
            izgubljen, ni prispel, ni prišel, nisem prejel, nedostavljen
            zamuda, zamuja, kasni, pozen
            račun, faktura, potrdilo o plačilu
            podjetje, firma, pravna oseba, davčna številka, ddv
            bon, vrednotnica, darilni bon, darilna kartica, kupon, vavčer, voucher
            popust, koda za popust, promocijska koda, kupon, akcija, znižanje
            račun, profil, uporabniški račun
            prijava, vpis, login
            geslo, pozabljeno geslo, password
            izbris, izbrisati, zapreti račun, ukiniti
            telefon, telefonska številka, poklicati, klic, pokličem, gsm
            kontakt, stik, podpora, pomoč uporabnikom
            e-pošta, mail, email, elektronska pošta
            kurir, dostavljavec, dostavna služba, gls, dpd
            paketomat, paketnik, prevzemno mesto, prevzemna točka, prevzemni avtomat
            osebni prevzem, prevzem v trgovini
            trgovina, prodajalna, poslovalnica, delovni čas, odpiralni čas
            preklic, odpoved, stornirati, storno, odpovedati, preklicati
            sprememba, spremeniti, urediti
            sledenje, slediti, kje je paket, kje je pošiljka, številka za sledenje, tracking
            status, stanje, kje je naročilo, sledenje
            plačilo, plačati, plačevanje
            kartica, visa, mastercard, kreditna kartica, plačilna kartica
            po povzetju, povzetje, plačilo ob prevzemu, gotovina
            obrok, obročno, odplačevanje, leanpay
            zavrnjeno plačilo, neuspelo plačilo, plačilo ne uspe
            velikost, mera, tabela velikosti, številka
            sestavine, sestava, inci, vsebuje
            darilo, darilni ovoj, zavijanje, darilna embalaža
            točke, zvestoba, klub, bonus
            novice, novičnik, e-novice, newsletter, odjava
            osebni podatki, gdpr, zasebnost
            piškotki, cookies
            navodila, priročnik, navodila za uporabo
            baterija, akumulator, odpadna oprema, recikliranje
            zaposlitev, služba, delo, kariera
            tujina, mednarodna dostava, druge države
            carina, uvoz, davek
            hitra dostava, ekspres, express
            naročilo, nakup, naročiti, kupiti
            nadomestni del, rezervni del
            vzdrževanje, nega, čiščenje, pranje
            okolje, trajnost, ekologija
            alergija, preobčutljivost, alergen
            rok uporabe, rok trajanja, uporabnost, datum izteka
            zaloga, na voljo, razprodano
            """)
}
