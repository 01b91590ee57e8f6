extension SearchLanguage {
    static let german = SearchLanguage(
        smallWords: """
            und oder aber dass wenn als weil auch noch schon nur nicht nein ja in im an am auf mit für von vom zu zum zur bei nach aus um über
            unter vor ohne durch der die das den dem des ein eine einen einem einer eines kein keine ist bin bist sind war wird werden wurde
            habe haben hat hatte sein ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meinem meiner ihre ihren unser
            sich wie wann wohin woher welche welcher welches wieviel wer warum was kann können muss müssen will wollen möchte darf soll
            dann jetzt da hier alle alles jeder man so
            """,
        rules: """
            r ae>a oe>o ue>u
            p0 zuruck>ruck bezahl>zahl
            p4 abge>ab abzu>ab ange>an anzu>an aufge>auf aufzu>auf ausge>aus auszu>aus einge>ein einzu>ein umge>um umzu>um ruckge>ruck ruckzu>ruck nachge>nach
            e3 e en em er es o os
            e4 s n
            e3 ung heit keit
            e4 er en n lich bar
            e4 t et
            p4 ge
            e4 er
            """,
        synonyms: """
            Paket, Sendung, Päckchen, Lieferung
            Lieferung, Versand, Zustellung, Lieferzeit, Lieferdauer, liefern
            Versandkosten, Porto, Lieferkosten, Kosten der Lieferung
            Rückgabe, Rücksendung, Retoure, zurückschicken, zurücksenden, zurückgeben, Widerruf
            Rückerstattung, Erstattung, Geld zurück, Rückzahlung, Gutschrift
            Umtausch, umtauschen, tauschen, andere Größe, zu klein, zu groß
            Reklamation, Beschwerde, Mangel, Defekt, kaputt, funktioniert nicht, beanstanden
            Garantie, Gewährleistung, Garantiekarte
            Reparatur, reparieren, Service
            beschädigt, kaputt, zerbrochen, Transportschaden, Bruch
            verloren, nicht angekommen, verschwunden, nicht erhalten
            Verspätung, verspätet, verzögert, Verzögerung, kommt nicht
            Rechnung, Beleg, Quittung, Kassenbon, Kaufbeleg
            Firma, Unternehmen, Geschäftskunde, UID, Umsatzsteuer, gewerblich
            Gutschein, Geschenkkarte, Geschenkgutschein, Voucher
            Rabatt, Rabattcode, Gutscheincode, Aktionscode, Coupon, Nachlass
            Konto, Kundenkonto, Profil, Benutzerkonto, registrieren
            Anmeldung, anmelden, einloggen, Login
            Passwort, Kennwort, Passwort vergessen
            löschen, Löschung, Konto schließen, entfernen
            Telefon, Telefonnummer, anrufen, Hotline, Handy
            Kontakt, Kundenservice, Kundendienst, Hilfe
            E-Mail, Mail, Email
            Kurier, Zusteller, Paketdienst, Fahrer, Bote
            Paketstation, Packstation, Abholbox, Paketautomat, Schließfach
            Abholstelle, Paketshop, Abholort, Abholpunkt
            Selbstabholung, abholen, Abholung, Click and Collect
            Filiale, Geschäft, Laden, Öffnungszeiten
            Stornierung, stornieren, Storno, abbestellen, absagen
            ändern, Änderung, anpassen, korrigieren
            Sendungsverfolgung, verfolgen, Tracking, wo ist mein Paket, Sendungsnummer
            Status, Bestellstatus, wo ist meine Bestellung, Sendungsverfolgung
            Zahlung, bezahlen, zahlen, Bezahlung, Zahlungsart
            Kreditkarte, Karte, Visa, Mastercard
            Nachnahme, bar, Barzahlung
            Raten, Ratenzahlung, Teilzahlung
            Zahlung abgelehnt, Zahlung fehlgeschlagen, Zahlung gescheitert
            Größe, Maß, Größentabelle, Maße
            Inhaltsstoffe, Zutaten, INCI, Zusammensetzung
            Geschenk, Geschenkverpackung, einpacken, Präsent
            Punkte, Treue, Treueprogramm, Bonus
            Newsletter, Rundbrief, abmelden, abonnieren
            Datenschutz, personenbezogene Daten, DSGVO
            Cookies, Cookie
            Anleitung, Handbuch, Gebrauchsanweisung, Bedienungsanleitung
            Batterie, Akku, Recycling, Altgerät, entsorgen, Elektroschrott
            Stellenangebote, Karriere, Job, Arbeit, bewerben
            Ausland, international, andere Länder
            Zoll, Einfuhr, Einfuhrabgaben
            Express, Expressversand, Expresslieferung, schnell, Eilzustellung, Eilversand
            Bestellung, Einkauf, bestellen, kaufen, Auftrag
            Ersatzteil, Einzelteil
            Pflege, Reinigung, waschen
            Nachhaltigkeit, Umwelt
            Allergie, Unverträglichkeit, Allergen
            Haltbarkeit, Mindesthaltbarkeitsdatum, Ablaufdatum, MHD, haltbar
            Lager, verfügbar, ausverkauft
            """,
        hasCompounds: true)
}
