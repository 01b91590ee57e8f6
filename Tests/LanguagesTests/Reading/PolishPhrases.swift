let polishPhrases = """
    Odpowiadamy ▶w ciągu 2 godzin◀. → PT2H
    Odpowiadamy ▶w ciągu dwóch godzin◀. → PT2H
    Odpowiadamy ▶w dwie godziny◀. → PT2H
    Odpowiemy ▶najpóźniej w ciągu 24 godzin◀. → PT24H
    Odpowiemy ▶do 24 godzin◀. → PT24H
    Odezwiemy się ▶w ciągu godziny◀. → PT1H
    Odezwiemy się ▶w ciągu doby◀. → PT24H
    Odezwiemy się ▶w ciągu dwóch dób◀. → PT48H
    Odezwiemy się ▶w ciągu tygodnia◀. → P7D
    Odezwiemy się ▶za 15 minut◀. → PT15M
    Czat: ▶do 30 sekund◀. → PT30S
    Rozwiążemy ▶w ciągu pięciu dni◀. → P5D
    Rozwiążemy ▶w 3 dni◀. → P3D
    Rozwiążemy ▶w ciągu dwóch tygodni◀. → P14D
    Odpowiadamy ▶w ciągu 30 dni◀. → P30D
    Odpowiadamy ▶w ciągu 2 dni roboczych◀. → P2BD
    Odpowiadamy ▶w ciągu jednego dnia roboczego◀. → P1BD
    Odpowiadamy ▶w ciągu dnia roboczego◀. → P1BD
    Odpowiadamy ▶w ciągu 4 godzin roboczych◀. → PT4BH
    Odpowiadamy ▶do 3 roboczych dni◀. → P3BD
    Odpowiadamy ▶w ciągu 1–2 godzin◀. → PT1H..PT2H
    Czas oczekiwania: ▶od 2 do 4 godzin◀. → PT2H..PT4H
    Czas oczekiwania: ▶między 2 a 4 godzinami◀. → PT2H..PT4H
    Czas oczekiwania: ▶jeden do dwóch dni roboczych◀. → P1BD..P2BD
    Czas oczekiwania: ▶24-48 godz.◀ → PT24H..PT48H
    Czas oczekiwania: ▶jedna lub dwie godziny◀. → PT1H..PT2H
    Czas oczekiwania: ▶30 minut do 2 godzin◀. → PT30M..PT2H
    Odpowiemy ▶w pół godziny◀. → PT30M
    Odpowiemy ▶w kwadrans◀. → PT15M
    Odpowiemy ▶w ciągu kwadransa◀. → PT15M
    Odpowiemy ▶za trzy kwadranse◀. → PT45M
    Odpowiemy ▶w ciągu półtorej godziny◀. → PT90M
    Odpowiemy ▶w półtora dnia◀. → PT36H
    Odpowiemy ▶w dwie i pół godziny◀. → PT150M
    Odpowiemy ▶w ciągu 1,5 godziny◀. → PT90M
    Odpowiemy ▶w ciągu 1 godziny i 30 minut◀. → PT90M
    Mamy ▶24-godzinny◀ czas reakcji. → PT24H
    Mamy ▶czterogodzinny◀ czas reakcji. → PT4H
    Mamy ▶dwudniowy◀ termin. → P2D
    Mamy ▶półgodzinny◀ termin. → PT30M
    Odpowiemy ▶w dwadzieścia cztery godziny◀. → PT24H
    Odpowiemy ▶w ciągu dwudziestu czterech godzin◀. → PT24H
    Odpowiemy ▶w ciągu czterdziestu ośmiu godzin◀. → PT48H
    Odpowiemy ▶do 72godz.◀ → PT72H
    Odpowiemy ▶w 24h◀. → PT24H
    Odpowiemy ▶maks. w ciągu 48 godzin◀. → PT48H
    Odpowiemy ▶w mniej niż 2 godziny◀. → PT2H
    Czekasz ▶dłużej niż 4 godziny◀. → PT4H more
    Czekasz ▶nie dłużej niż 4 godziny◀. → PT4H
    To trwa ▶co najmniej 2 dni◀. → P2D least
    Napisz ▶po 3 dniach◀. → P3D after
    Piszemy ▶co 2 godziny◀. → PT2H every
    Odpowiemy ▶tego samego dnia◀. → P0D
    Odpowiemy ▶jeszcze tego samego dnia roboczego◀. → P0BD
    Odpowiemy ▶jeszcze dziś◀. → P0D
    Odpowiemy ▶dzisiaj◀. → P0D
    Odpowiemy ▶do końca dnia◀. → P0D
    Odpowiemy ▶do końca dnia roboczego◀. → P0BD
    Odpowiemy ▶następnego dnia◀. → P1D
    Odpowiemy ▶jutro◀. → P1D
    Odpowiemy ▶następnego dnia roboczego◀. → P1BD
    Odpowiemy ▶najpóźniej w następnym dniu roboczym◀. → P1BD
    Odpowiemy ▶w kolejny dzień roboczy◀. → P1BD
    Odpowiemy ▶pierwszego dnia roboczego◀. → P1BD
    Odpowiemy ▶do końca następnego dnia roboczego◀. → P1BD
    Odpowiemy ▶następnego dnia roboczego do południa◀. → P1BD@12:00
    Odpowiemy ▶dziś do 17:00◀. → P0D@17:00
    Odpowiemy ▶dziś do godz. 17◀. → P0D@17:00
    Odpowiemy ▶do godziny 17:00 tego samego dnia◀. → P0D@17:00
    Odpowiemy ▶jutro o 12◀. → P1D@12:00
    Odpowiemy ▶tego samego lub następnego dnia roboczego◀. → P0BD..P1BD
    Odpowiemy ▶do 3. dnia roboczego◀. → P3BD
    Odpowiemy ▶natychmiast◀. → PT0S
    Odpowiemy ▶od razu◀, zawsze. → PT0S
    Odpowiemy ▶niezwłocznie◀. → PT0S
    Zadzwonimy ▶w poniedziałek◀. → P1BD mon
    Zadzwonimy ▶do piątku◀. → P7D fri
    Na wiadomości otrzymane do 12:00 odpowiadamy ▶tego samego dnia◀. → P0D when before 12:00
    Na e-maile wysłane przed południem odpowiadamy ▶tego samego dnia◀, na późniejsze ▶następnego dnia◀. → P0D when before 12:00; P1D
    Napisz do godziny 12, a odpowiemy ▶dziś◀. → P0D when before 12:00
    Odpowiadamy ▶w ciągu 24 godzin w dni robocze◀. → PT24BH whole
    Odpowiadamy ▶w ciągu 48 godzin (z wyłączeniem weekendów)◀. → PT48BH whole
    Odpowiadamy ▶w ciągu 15 minut w godzinach pracy◀. → PT15BM
    W godzinach pracy odpowiadamy ▶w ciągu 5 minut◀. → PT5M when open
    W dni robocze odpowiadamy ▶w ciągu 2 godzin◀. → PT2H when on business days
    Odpowiadamy ▶w ciągu 24 godzin od otrzymania wiadomości◀. → PT24H
    Odpowiadamy ▶w ciągu 3 dni kalendarzowych◀. → P3D calendar
    Odpowiadamy ▶w ciągu dwóch (2) dni roboczych◀. → P2BD
    Czat ▶natychmiast◀, e-mail ▶w 4 godziny◀, Facebook ▶w jeden dzień◀. → PT0S; PT4H; P1D
    Odpowiadamy ▶w jeden, maksymalnie dwa dni robocze◀. → P1BD..P2BD
    Odpowiadamy ▶w mniej niż godzinę◀. → PT1H
    Czynne od 8 do 16.
    Czynne w godzinach 8:00–16:00.
    Od poniedziałku do piątku 9–17.
    Jesteśmy 24 godziny na dobę, 7 dni w tygodniu.
    Wsparcie 24/7.
    Cena 24 złote, rabat 20 %.
    Krem 50 ml, 2 g soli.
    Ważne do 12.05.2027.
    Zamówienie nr 2024-112.
    Zadzwoń do godziny 17:00.
    Napisaliśmy 2 godziny temu.
    Pisaliśmy przed 2 dniami.
    Zaraz po świętach.
    W sobotę i niedzielę nieczynne.
    Dzieci do 3 lat.
    Wersja 2.4.1 już jest.
    """
