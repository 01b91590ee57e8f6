extension SearchLanguage {
    static let croatian = SearchLanguage(
        smallWords: """
            i ili pa te a ali da ako koji koja koje kojeg kao jer što također još već samo ne nije li u na s sa za po od do iz o k ka kod među
            prije nakon bez preko pod nad kroz je sam si smo ste su bi bih bio bila bilo biti ću ćeš će ćemo ćete imam imate ima
            taj ta to ti tog te tom mi me mu ju ga ih nam vam vas nas mene meni moj moja moje moju mog moji vaš vaša vaše naš
            se svoj svoje kako kada kad kamo koliko tko zašto može mogu možete mogu li trebam želim želite hoću onda sad tu sve svi svaki
            """,
        rules: """
            w ljudi>covjek ljudima>covjek dana>dan dani>dan danima>dan novca>novac novcem>novac posao>posla
            p0 vrat>vrac podac>podatc zamijen>zamjen
            e3 a e i o u om em og eg oga ega omu emu ome im ih ima ama ovi ova ove ovima evi eva eve evima imo amo emo ite ate ete jete
            e3 iln>il aln>al rn>r vn>v tn>t dn>d sn>s zn>z mn>m bn>b pn>p cn>c vlj>v blj>b plj>p mlj>m
            e4 it at et il al an en jen ljen anj enj ovanj avanj ivanj ljanj ljat ljam irat iranj iral ovat ovan avat ivat am im em aj ej ij uj acij icij ijsk sk ost cnik>c i a njiv acijsk enit
            f3 a
            e2 k>c g>z h>s t>c
            """,
        synonyms: """
            paket, pošiljka, paketić
            dostava, isporuka, slanje, rok isporuke
            poštarina, cijena dostave, troškovi dostave, trošak dostave
            povrat, povratak, vraćanje, odustanak od ugovora, jednostrani raskid, vratiti, retour, poslati natrag
            povrat novca, refundacija, novac natrag, vraćanje novca
            zamjena, zamijeniti, promjena veličine, druga veličina, premalo, preveliko
            reklamacija, prigovor, pritužba, žalba, neispravan, pokvaren, kvar, ne radi
            jamstvo, garancija, jamstveni list, garantni list
            popravak, servis, popraviti
            oštećen, razbijen, slomljen, potrgan, puknut
            izgubljen, nije stigao, nije stigla, nije isporučen, nisam dobio
            kašnjenje, kasni, zakašnjela
            račun, faktura, r1, potvrda o plaćanju
            tvrtka, firma, poduzeće, oib, pdv, pravna osoba
            bon, poklon bon, poklon kartica, vaučer, kupon
            popust, kod za popust, promo kod, kupon, akcija, sniženje
            korisnički račun, profil, račun
            prijava, login, ulogirati
            lozinka, zaboravljena lozinka, šifra, password
            brisanje, obrisati, izbrisati, zatvoriti račun, ukinuti
            telefon, broj telefona, nazvati, poziv, mobitel
            kontakt, podrška, pomoć korisnicima
            e-pošta, mail, email, e-mail
            dostavljač, kurir, dostavna služba, gls, dpd
            paketomat, mjesto preuzimanja, točka preuzimanja, boxnow, prodajno mjesto
            osobno preuzimanje, preuzimanje u trgovini, podizanje
            trgovina, poslovnica, dućan, radno vrijeme, prodavaonica
            otkazivanje, otkazati, storno, poništiti, stornirati
            promjena, izmjena, promijeniti, izmijeniti
            praćenje, pratiti, gdje je paket, gdje je pošiljka, broj pošiljke, tracking
            status, stanje narudžbe, gdje je narudžba, praćenje
            plaćanje, platiti, uplata
            kartica, visa, mastercard, kreditna kartica
            pouzeće, plaćanje pouzećem, gotovina, plaćanje pri preuzimanju
            rata, obrok, na rate, obročno plaćanje
            odbijeno plaćanje, neuspjelo plaćanje, plaćanje nije uspjelo
            veličina, mjera, tablica veličina, broj
            sastojci, sastav, inci
            poklon, dar, zamatanje, poklon pakiranje, ukrasni papir
            bodovi, vjernost, loyalty, klub
            newsletter, novosti, bilten, odjava
            osobni podaci, gdpr, privatnost
            kolačići, cookies
            upute, priručnik, uputstvo
            baterija, recikliranje, elektronički otpad, akumulator
            posao, zaposlenje, karijera, radno mjesto
            inozemstvo, međunarodna dostava, druge države
            carina, uvoz, pristojba
            brza dostava, ekspresna dostava, express
            narudžba, kupnja, naručiti, kupiti
            rezervni dio, zamjenski dio, dijelovi
            održavanje, njega, čišćenje, pranje
            održivost, okoliš, ekologija
            alergija, preosjetljivost, alergen
            rok trajanja, rok uporabe, datum isteka
            zaliha, dostupnost, rasprodano
            """)
}
