let germanPhrases = """
    Wir antworten ▶innerhalb von 2 Stunden◀. → PT2H
    Wir antworten ▶innerhalb von zwei Stunden◀. → PT2H
    Wir antworten ▶binnen 24 Stunden◀. → PT24H
    Wir antworten ▶spätestens in 24 Stunden◀. → PT24H
    Wir antworten ▶spaetestens binnen zwoelf Stunden◀. → PT12H
    Wir melden uns ▶innerhalb einer Stunde◀. → PT1H
    Wir melden uns ▶in einer Stunde◀. → PT1H
    Wir melden uns ▶in 15 Minuten◀. → PT15M
    Chat: ▶30 Sekunden◀ → PT30S
    Gelöst ▶in fünf Tagen◀. → P5D
    Gelöst ▶innerhalb eines Tages◀. → P1D
    Gelöst ▶innerhalb einer Woche◀. → P7D
    Gelöst ▶in zwei Wochen◀. → P14D
    Gelöst ▶binnen eines Monats◀. → P30D
    Wir antworten ▶innerhalb von 2 Werktagen◀. → P2BD
    Wir antworten ▶innerhalb eines Werktages◀. → P1BD
    Wir antworten ▶binnen drei Arbeitstagen◀. → P3BD
    Wir antworten ▶innerhalb von 4 Arbeitsstunden◀. → PT4BH
    Wir antworten ▶in 2 Geschäftstagen◀. → P2BD
    Wir antworten ▶in 1–2 Werktagen◀. → P1BD..P2BD
    Das dauert ▶2 bis 4 Stunden◀. → PT2H..PT4H
    Das dauert ▶zwischen 2 und 4 Stunden◀. → PT2H..PT4H
    Das dauert ▶ein bis zwei Tage◀. → P1D..P2D
    Das dauert ▶24-48 Std.◀ → PT24H..PT48H
    Das dauert ▶eine oder zwei Stunden◀. → PT1H..PT2H
    Das dauert ▶30 Minuten bis 2 Stunden◀. → PT30M..PT2H
    Antwort ▶in einer halben Stunde◀. → PT30M
    Antwort ▶in einer Viertelstunde◀. → PT15M
    Antwort ▶in einer Dreiviertelstunde◀. → PT45M
    Antwort ▶in anderthalb Stunden◀. → PT90M
    Antwort ▶in eineinhalb Stunden◀. → PT90M
    Antwort ▶in zweieinhalb Stunden◀. → PT150M
    Antwort ▶in 1,5 Stunden◀. → PT90M
    Antwort ▶in 1 Stunde und 30 Minuten◀. → PT90M
    Unsere ▶24-Stunden◀-Antwort gilt. → PT24H
    Unsere ▶24-stündige◀ Frist gilt. → PT24H
    Die ▶vierstündige◀ Frist gilt. → PT4H
    Die ▶zweitägige◀ Frist gilt. → P2D
    Antwort ▶in vierundzwanzig Stunden◀. → PT24H
    Antwort ▶in achtundvierzig Stunden◀. → PT48H
    Antwort ▶in 72h◀. → PT72H
    Antwort ▶in max. 48 Std.◀ → PT48H
    Antwort ▶in 3 Tg.◀ → P3D
    Antwort ▶in weniger als 2 Stunden◀. → PT2H
    Antwort ▶in den nächsten 24 Stunden◀. → PT24H
    Antwort ▶innerhalb der nächsten 2 Stunden◀. → PT2H
    Sie warten ▶länger als 4 Stunden◀. → PT4H more
    Sie warten ▶nicht länger als 4 Stunden◀. → PT4H
    Das dauert ▶mindestens 2 Tage◀. → P2D least
    Fragen Sie ▶nach 3 Tagen◀ nach. → P3D after
    Wir schreiben ▶alle 2 Stunden◀. → PT2H every
    Wir antworten ▶noch am selben Tag◀. → P0D
    Wir antworten ▶am gleichen Tag◀. → P0D
    Wir antworten ▶am selben Werktag◀. → P0BD
    Wir antworten ▶noch heute◀. → P0D
    Wir antworten ▶bis zum Ende des Tages◀. → P0D
    Wir antworten ▶bis Ende des Arbeitstages◀. → P0BD
    Wir antworten ▶bis Geschäftsschluss◀. → P0BD
    Wir antworten ▶am nächsten Tag◀. → P1D
    Wir antworten ▶am Folgetag◀. → P1D
    Wir antworten ▶morgen◀. → P1D
    Wir antworten ▶am nächsten Werktag◀. → P1BD
    Wir antworten ▶spätestens am folgenden Arbeitstag◀. → P1BD
    Wir antworten ▶am ersten Werktag◀. → P1BD
    Wir antworten ▶am übernächsten Werktag◀. → P2BD
    Wir antworten ▶bis zum Ende des nächsten Arbeitstages◀. → P1BD
    Wir antworten ▶am nächsten Werktag bis 12 Uhr◀. → P1BD@12:00
    Wir antworten ▶am nächsten Werktag bis Mittag◀. → P1BD@12:00
    Wir antworten ▶heute bis 17 Uhr◀. → P0D@17:00
    Wir antworten ▶noch heute bis 17:30 Uhr◀. → P0D@17:30
    Wir antworten ▶bis 17 Uhr am selben Tag◀. → P0D@17:00
    Wir antworten ▶am selben oder nächsten Werktag◀. → P0BD..P1BD
    Wir antworten ▶am 2. Werktag◀. → P2BD
    Wir antworten ▶sofort◀. → PT0S
    Wir antworten ▶umgehend◀. → PT0S
    Wir antworten ▶unverzüglich◀, immer. → PT0S
    Wir rufen ▶am Montag◀ an. → P1BD mon
    Wir rufen ▶bis Freitag◀ an. → P7D fri
    Bei Eingang bis 12 Uhr antworten wir ▶am selben Tag◀. → P0D when before 12:00
    Anfragen, die bis 12 Uhr eingehen, beantworten wir ▶noch am selben Tag◀, spätere ▶am nächsten Tag◀. → P0D when before 12:00; P1D
    Schreiben Sie uns vor 15 Uhr, antworten wir ▶heute◀. → P0D when before 15:00
    Wir antworten ▶innerhalb von 24 Stunden an Werktagen◀. → PT24BH whole
    Wir antworten ▶innerhalb von 48 Stunden (ohne Wochenenden)◀. → PT48BH whole
    Wir antworten ▶innerhalb von 15 Minuten während der Geschäftszeiten◀. → PT15BM
    Während der Öffnungszeiten antworten wir ▶in 5 Minuten◀. → PT5M when open
    Werktags antworten wir ▶in 2 Stunden◀. → PT2H when on business days
    Wir antworten ▶binnen 24 Stunden nach Eingang Ihrer Nachricht◀. → PT24H
    Wir antworten ▶innerhalb von 3 Kalendertagen◀. → P3D calendar
    Wir antworten ▶innerhalb von zwei (2) Werktagen◀. → P2BD
    Chat ▶sofort◀, E-Mail ▶in 4 Stunden◀, Facebook ▶an einem Tag◀. → PT0S; PT4H; P1D
    Bestellungen, die an einem Arbeitstag vor 12 Uhr eingehen, gehen ▶am selben Tag◀ raus. → P0D when before 12:00 when on business days
    Wir antworten ▶innert 24 Stunden◀. → PT24H
    Geöffnet von 8 bis 16 Uhr.
    Geöffnet 8:00–16:00 Uhr.
    Montag bis Freitag 9–17 Uhr.
    Wir sind 24 Stunden am Tag da, 7 Tage die Woche.
    Support 24/7.
    Unsere 24-Stunden-Hotline ist kostenlos.
    Preis 24 Euro, Rabatt 20 %.
    Creme 50 ml, 2 Stück.
    Gültig bis 12.05.2027.
    Bestellung Nr. 2024-112.
    Rufen Sie bis 17 Uhr an.
    Vor 2 Stunden haben wir geschrieben.
    Sofort nach Zahlungseingang.
    Am Morgen ist es ruhig, guten Morgen.
    Am Samstag und Sonntag geschlossen.
    Kinder bis 3 Jahre.
    Version 2.4.1 ist da.
    """
