@testable import Languages

extension MatchSentences {
    static let croatian = MatchSentences(
        language: .croatian,
        positive: """
            poštovani kupče | ▶Poštovani kupče◀, hvala na poruci.
            poštovani kupče | ▶Poštovani kupci◀, imamo novost.
            poštovani kupče | ▶Postovani kupce◀, hvala.
            poštovani kupče | ▶POŠTOVANI KUPČE◀!
            poštovani kupac | Pismo ▶poštovanom kupcu◀ je poslano.
            poštovani kupac | Želje ▶poštovanih kupaca◀ ispunjavamo.
            poštovani kupac | ▶Poštovani kupac◀ čeka.
            dragi kupče | ▶Dragi kupci◀, hvala.
            dragi kupče | ▶Dragi  kupče◀, bok.
            dragi kupac | Razgovaramo s ▶dragim kupcem◀.
            draga korisnica | ▶Drage korisnice◀, dobro došle.
            draga korisnica | Pisali smo ▶dragoj korisnici◀.
            dragi korisnik | ▶Dragi korisnici◀, hvala.
            dragi korisnik | ▶Dragi korisniče◀, hvala.
            dragi korisnik | Poruka ▶dragom korisniku◀ je otišla.
            neugodna situacija | Ispričavamo se zbog ▶neugodne situacije◀.
            neugodna situacija | Žalimo zbog ▶neugodnih situacija◀.
            neugodna situacija | Imali smo ▶neugodnu situaciju◀.
            predmetna narudžba | U ▶predmetnoj narudžbi◀ nedostaje sapun.
            predmetna narudžba | ▶Predmetnu narudzbu◀ otkazujemo.
            predmetni proizvod | Cijena ▶predmetnog proizvoda◀ je drugačija.
            predmetni proizvod | O ▶predmetnim proizvodima◀ niže.
            vrhunska | Ovo je ▶vrhunska◀ krema.
            vrhunska | Uživajte u ▶vrhunskoj◀ njezi.
            čudesna | Naša ▶cudesna◀ formula.
            čudesna | Isprobajte ▶čudesnu◀ mast.
            revolucionarna | Predstavljamo ▶revolucionarnu◀ novost.
            tiket | Vaš ▶tiket◀ smo otvorili.
            tiket | Broj ▶tiketa◀ je 12, s ▶tiketom◀ pomažemo.
            tiket | Svi ▶tiketi◀ su zatvoreni.
            smirite se | ▶Smirite se◀, riječ je o kremi.
            smirite se | ▶Smiri se◀, molim te.
            ne uzrujavajte se | ▶Ne uzrujavajte se◀, molimo.
            bez panike | Samo ▶bez panike◀.
            kao što smo već napisali | ▶Kao što smo već napisali◀, broj je u poruci.
            kao što smo već napisali | ▶Kao sto smo vec napisali◀, broj je u poruci.
            kao što sam već napisala | ▶Kao što sam već napisao◀, broj je u poruci.
            jamčimo | ▶Jamčimo◀ uspjeh.
            jamčimo | Mi vam ▶jamcimo◀ isporuku.
            u roku od 24 sata | Odgovaramo ▶u roku od 24 sata◀.
            u roku od 24 sata | Odgovaramo ▶u roku od 24\u{A0}sata◀.
            hvala na razumijevanju | ▶Hvala na razumijevanju◀.
            hvala na razumijevanju | ▶HVALA NA RAZUMIJEVANJU◀!
            super | To je ▶super◀ ideja.
            ekipa | ▶Ekipo◀, paket je tu.
            u najkraćem roku | Javljamo se ▶u najkraćem roku◀.
            u najkraćem roku | Javljamo se ▶u najkracem roku◀.
            u slučaju da | ▶U slučaju da◀ paket ne stigne, pišite.
            """,
        negative: """
            poštovani kupče | Poštovani! Kupče, javite se.
            poštovani kupac | Kupac je poštovan.
            dragi kupac | Dragi, kupac čeka.
            kupac | Kupaonica je čista.
            kupac | Pišite na kupac@melisa.example.
            kupac | Stranica www.kupac.example ne radi.
            dragi korisnik | Dragi moj korisnik.
            dragi korisnik | Korisnik je dragi gost.
            tiket | Etiketa na paketu je mokra.
            tiket | Riječ taktiket ne postoji.
            super | Supermarket je zatvoren.
            super | Supervizija je gotova.
            bok | Bokal je pun.
            bok | Bokova ima dva, a desni boli.
            vrhunska | Na vrhuncu sezone je gužva.
            vrhunska | Vrh gore je bijel.
            čudesna | Čudno da paketa nema.
            čudesna | Čuda se događaju.
            revolucionarna | Revolucija u kuhinji.
            u roku od 24 sata | U roku od 24 dana ili sata.
            u roku od 24 sata | U roku od 124 sata.
            u roku od 24 sata | U uroku od 24 sata.
            jamčimo | Jamac je potpisao.
            jamčimo | Jama je duboka.
            smirite se | Smirujući učinak se osjeti.
            smirite se | Smirite, se kaže.
            bez panike | Bez panja nema meda.
            bez panike | Bezvoljno panike nema.
            hvala na razumijevanju | Hvala. Na razumijevanju radimo.
            hvala na razumijevanju | Pohvala na razumijevanju.
            kao što smo već napisali | Kao što ste već napisali.
            kao što smo već napisali | Tako što smo već napisali.
            predmetni proizvod | Predmeti i proizvodi stoje zajedno.
            predmetna narudžba | Predmet narudžbe je sapun.
            neugodna situacija | Situacija je neugodna.
            neugodna situacija | Ugodna situacija.
            u najkraćem roku | U najkraćem su roku.
            u najkraćem roku | U najdužem roku.
            u slučaju da | U slučaju, dakle, kvara.
            akcija | Reakcija kože je blaga.
            akcija | Transakcija je prošla.
            kul | Kultura je važna.
            kul | Kula je visoka.
            ok | Oko ne peče.
            ok | Rok trajanja je godina.
            ej | Svejedno je.
            evo | Eva će vam odgovoriti.
            frka | Afrika je daleko.
            lp | Alpe su visoke.
            btw | Kod ABTW-1 ne vrijedi.
            """)
}
