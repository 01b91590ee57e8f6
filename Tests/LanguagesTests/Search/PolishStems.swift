import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let polish = StemSample(
        language: .polish,
        meet: """
            paczka paczki paczce paczkę paczek paczką paczkami
            przesyłka przesyłki przesyłce przesyłkę przesyłek
            faktura faktury fakturze fakturę faktur fakturą
            zamówienie zamówienia zamówieniu zamówień zamówić zamawiać
            dostawa dostawy dostawie dostawę dostaw
            zwrot zwrotu zwroty zwrotów zwrócić zwracać zwrotny
            płatność płatności płacić płatny
            reklamacja reklamacji reklamację reklamacje reklamować reklamacyjny
            gwarancja gwarancji gwarancję gwarancyjny
            karta karty karcie kartę kart kartą
            rabat rabatu rabaty rabatem rabatowy
            kod kodu kody kodem kodzie kodów
            hasło hasła haśle haseł hasłem
            rozmiar rozmiaru rozmiary rozmiarze rozmiarów
            wymiana wymiany wymianę wymienić wymieniać
            anulowanie anulować anuluję anulowania
            klient klienta klienci klientów klientem
            prezent prezentu prezenty prezentem prezentów
            bon bonu bony bonem bonów
            kurier kuriera kurierem kurierzy kurierów
            adres adresu adresy adresem adresie
            konto konta koncie kont kontem
            sklep sklepu sklepy sklepem sklepie
            dane danych danymi danym
            bateria baterii baterie baterię
            rata raty ratę ratalny ratami
            śledzenie śledzić śledzenia
            zgubiona zgubić zgubił zgubiony
            uszkodzony uszkodzona uszkodzenie uszkodzić
            pieniądze pieniędzy pieniędzmi
            naprawa naprawy naprawić naprawę
            książka książki książce książek
            noga nogi nodze nogę nóg
            dzień dnia dni dniach dniu
            punkt punktu punkty punktem punktów
            poczta poczty poczcie pocztę poczt
            produkt produktu produkty produktów produktem
            cena ceny cenie cenę cen
            usunąć usunięcie usunięcia
            paczkomat paczkomatu paczkomacie paczkomaty paczkomatów
            telefon telefonu telefony telefonem telefonie
            kupon kuponu kupony kuponem kuponów
            """,
        part: """
            paczka pakt
            przesyłka przysięga
            faktura faktor
            konto kąt
            cena cenzura
            kod kot
            hasło hałas
            karta kara
            rabat robota
            gwarancja gwar
            prezent prezes
            adres agent
            płatność płaszcz
            dostawa dostęp
            kurier kura
            sklep sklejka
            bateria baton
            książka książę
            noga nagi
            poczta początek
            zwrot zwykły
            wymiana wymowa
            naprawa napęd
            telefon telewizja
            serwis seria
            umowa umysł
            ręka rękaw
            email emalia
            magazyn magia
            cło cel
            miejsce mięso
            krem kram
            olej olcha
            kwiat świat
            garnek garb
            koszulka kosz
            buty butelka
            rozmiar rozmowa
            dzień dzik
            instrukcja instytucja
            okno oko
            punkt pan
            """)
}
