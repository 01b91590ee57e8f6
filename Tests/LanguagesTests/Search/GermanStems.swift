import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let german = StemSample(
        language: .german,
        meet: """
            Paket Pakete Paketen Pakets Paketes
            Lieferung Lieferungen liefern liefert geliefert lieferte
            Rechnung Rechnungen Rechnungs
            Bestellung Bestellungen bestellen bestellt bestellte
            Rücksendung Rücksendungen zurücksenden rücksenden
            Zahlung Zahlungen zahlen zahlt gezahlt bezahlen bezahlt
            Gutschein Gutscheine Gutscheins Gutscheinen
            Rabatt Rabatte Rabatten Rabatts
            Passwort Passwörter Passworts Passwörtern
            Konto Konten Kontos
            Größe Größen Groesse groß
            Umtausch umtauschen umgetauscht umzutauschen Umtausches
            Garantie Garantien
            Stornierung stornieren storniert stornierte
            Karte Karten
            Haus Häuser Hauses Häusern
            Händler Händlers Händlern
            Geschenk Geschenke Geschenken Geschenks
            Adresse Adressen
            Filiale Filialen
            Kunde Kunden
            Artikel Artikels Artikeln
            Gerät Geräte Geräten Geräts
            Batterie Batterien
            Rate Raten
            Anmeldung anmelden angemeldet anzumelden
            Abholung abholen abgeholt abzuholen
            Änderung Änderungen ändern geändert
            Löschung löschen gelöscht löscht
            Reklamation Reklamationen
            Reparatur Reparaturen
            Preis Preise Preisen Preises
            Kosten Kost
            Sendung Sendungen
            Rückgabe Rückgaben Rueckgabe
            Tag Tage Tagen Tages
            Buch Bücher Büchern Buches
            Land Länder Ländern Landes
            Zusteller Zustellers Zustellern
            Gebühr Gebühren
            Beschädigung beschädigen beschädigt
            Punkt Punkte Punkten
            """,
        part: """
            Paket Pacht
            Lieferung Lied
            Rechnung Regen
            Bestellung Bestand
            Zahlung Zahn
            Gutschein Gutachten
            Rabatt Rabe
            Passwort Passage
            Konto Kontakt
            Größe Gras
            Umtausch Umzug
            Garantie Garten
            Karte Kartoffel
            Haus Haut
            Händler Hand
            Geschenk Geschäft
            Adresse Adler
            Filiale Film
            Kunde Kur
            Artikel Arzt
            Gerät Gerade
            Batterie Bad
            Rate Rand
            Anmeldung Anlage
            Abholung Abend
            Löschung Lohn
            Reparatur Republik
            Preis Presse
            Kosten Kasten
            Sendung Sand
            Rückgabe Rückruf
            Tag Tasche
            Buch Bach
            Land Lende
            Gebühr Geburt
            Punkt Pumpe
            Telefon Television
            Vertrag Vertrauen
            Creme Krone
            Öl Ofen
            Blume Bluse
            Schuh Schule
            """)
}
