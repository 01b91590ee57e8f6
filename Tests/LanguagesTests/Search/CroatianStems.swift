import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let croatian = StemSample(
        language: .croatian,
        meet: """
            paket paketa paketu paketi paketom paketima
            pošiljka pošiljke pošiljku pošiljci pošiljki pošiljkama
            račun računa računu računi računom računima
            narudžba narudžbe narudžbu narudžbi narudžbom
            dostava dostave dostavu dostavi dostaviti dostavljen dostavljamo
            vraćanje vratiti vraćam vraćen vratim
            plaćanje platiti plaćam plaćen plati
            proizvod proizvoda proizvodi proizvodima
            reklamacija reklamacije reklamaciju reklamacijom reklamirati
            jamstvo jamstva jamstvu jamstvom
            kartica kartice karticu kartici
            popust popusta popusti popustom
            kod koda kodu kodovi kodova
            lozinka lozinke lozinku lozinki lozinci
            veličina veličine veličinu veličini
            zamjena zamjene zamjenu zamijeniti
            otkazivanje otkazati otkazujem
            kupac kupca kupcu kupci kupcima
            trošak troška troškovi troškova
            poklon poklona pokloni poklonima
            bon bona bonovi bonova bonu
            adresa adrese adresu adresi
            poštarina poštarine poštarinu
            paketomat paketomata paketomatu paketomati
            trgovina trgovine trgovinu trgovini
            prijava prijave prijaviti prijavim prijavljen
            podatak podatka podaci podacima podatke
            kolačić kolačića kolačići kolačićima
            baterija baterije bateriju baterijom
            rata rate ratu ratama
            praćenje praćenja praćenju
            knjiga knjige knjizi knjigu
            ruka ruke ruci ruku
            trbuh trbuha trbusi
            oštećen oštećena oštećeno oštećenje
            novac novca novcu novcem
            posao posla
            dostavljač dostavljača dostavljači
            cijena cijene cijenu cijeni
            broj broja broju brojevi brojeva
            sastojak sastojka sastojci sastojaka
            servis servisa servisu
            """,
        part: """
            paket pakt
            račun radnja
            cijena cjelina
            kod kut
            bon ban
            novac nova
            dostava doza
            vraćanje vrana
            jamstvo jama
            kartica karta
            popust postotak
            lozinka loza
            veličina velikan
            adresa agresija
            kurir kura
            poklon poklopac
            trgovina trgati
            rata rana
            baterija batina
            mjera mir
            preuzimanje prevoz
            proizvod prizma
            trošak troje
            kupac kupon
            telefon televizija
            servis serija
            ugovor ugao
            ruka rukav
            email emajl
            zaliha zalogaj
            carina car
            mjesto meso
            krema kruna
            ulje ulaz
            cvijet svijet
            lonac lopta
            majica maj
            cipela cijev
            knjiga kugla
            prozor pozor
            kolačić kolo
            upute put
            """)
}
