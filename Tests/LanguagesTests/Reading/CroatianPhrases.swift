let croatianPhrases = """
    Odgovaramo ▶u roku od 2 sata◀. → PT2H
    Odgovaramo ▶u roku od dva sata◀. → PT2H
    Odgovaramo ▶unutar dva sata◀. → PT2H
    Odgovaramo ▶najkasnije u roku od 24 sata◀. → PT24H
    Odgovaramo ▶unutar jednog sata◀. → PT1H
    Javit ćemo se ▶za sat vremena◀. → PT1H
    Javit ćemo se ▶za 15 minuta◀. → PT15M
    Chat: ▶do 30 sekundi◀. → PT30S
    Riješit ćemo ▶u roku od pet dana◀. → P5D
    Riješit ćemo ▶za 3 dana◀. → P3D
    Riješit ćemo ▶u roku jednog tjedna◀. → P7D
    Riješit ćemo ▶u roku od dva tjedna◀. → P14D
    Odgovaramo ▶u roku od 30 dana◀. → P30D
    Odgovaramo ▶u roku od jednog mjeseca◀. → P30D
    Odgovaramo ▶u roku od 2 radna dana◀. → P2BD
    Odgovaramo ▶u roku jednog radnog dana◀. → P1BD
    Odgovaramo ▶unutar 4 radna sata◀. → PT4BH
    Odgovaramo ▶unutar pet radnih dana◀. → P5BD
    Odgovaramo ▶u roku od 1–2 radna dana◀. → P1BD..P2BD
    Čekate ▶od 2 do 4 sata◀. → PT2H..PT4H
    Čekate ▶između 2 i 4 sata◀. → PT2H..PT4H
    Čekate ▶jedan do dva dana◀. → P1D..P2D
    Čekate ▶24-48 h◀. → PT24H..PT48H
    Čekate ▶jedan ili dva sata◀. → PT1H..PT2H
    Čekate ▶30 minuta do 2 sata◀. → PT30M..PT2H
    Odgovaramo ▶za pola sata◀. → PT30M
    Odgovaramo ▶za četvrt sata◀. → PT15M
    Odgovaramo ▶za tri četvrt sata◀. → PT45M
    Odgovaramo ▶za sat i pol◀. → PT90M
    Odgovaramo ▶za dva i pol sata◀. → PT150M
    Odgovaramo ▶za dva sata i pol◀. → PT150M
    Odgovaramo ▶za 1,5 sat◀. → PT90M
    Odgovaramo ▶za 1 sat i 30 minuta◀. → PT90M
    Nudimo ▶24-satni◀ odgovor. → PT24H
    Nudimo ▶dvosatni◀ rok. → PT2H
    Nudimo ▶četverosatni◀ rok. → PT4H
    Nudimo ▶dvodnevni◀ rok. → P2D
    Nudimo ▶polusatni◀ rok. → PT30M
    Odgovaramo ▶unutar dvadeset četiri sata◀. → PT24H
    Odgovaramo ▶unutar dvadeset i četiri sata◀. → PT24H
    Odgovaramo ▶unutar četrdeset osam sati◀. → PT48H
    Odgovaramo ▶unutar 72h◀. → PT72H
    Odgovaramo ▶za 15 min.◀ → PT15M
    Odgovaramo ▶maks. do 48 sati◀. → PT48H
    Odgovaramo ▶za manje od 2 sata◀. → PT2H
    Čekate ▶dulje od 4 sata◀. → PT4H more
    Čekate ▶ne dulje od 4 sata◀. → PT4H
    Traje ▶barem 2 dana◀. → P2D least
    Javite se ▶nakon 3 dana◀. → P3D after
    Pišemo ▶svaka 2 sata◀. → PT2H every
    Odgovaramo ▶isti dan◀. → P0D
    Odgovaramo ▶još istog dana◀. → P0D
    Odgovaramo ▶istog radnog dana◀. → P0BD
    Odgovaramo ▶još danas◀. → P0D
    Odgovaramo ▶do kraja dana◀. → P0D
    Odgovaramo ▶do kraja radnog dana◀. → P0BD
    Odgovaramo ▶sljedećeg dana◀. → P1D
    Odgovaramo ▶idući dan◀. → P1D
    Odgovaramo ▶sutra◀. → P1D
    Odgovaramo ▶sljedeći radni dan◀. → P1BD
    Odgovaramo ▶najkasnije idućeg radnog dana◀. → P1BD
    Odgovaramo ▶prvi sljedeći radni dan◀. → P1BD
    Odgovaramo ▶prvog radnog dana◀. → P1BD
    Odgovaramo ▶do kraja sljedećeg radnog dana◀. → P1BD
    Odgovaramo ▶sljedeći radni dan do podneva◀. → P1BD@12:00
    Odgovaramo ▶sljedeći radni dan do podne◀. → P1BD@12:00
    Odgovaramo ▶danas do 17 sati◀. → P0D@17:00
    Odgovaramo ▶danas do 17:00◀. → P0D@17:00
    Odgovaramo ▶do 17:00 istog dana◀. → P0D@17:00
    Odgovaramo ▶sutra u 12 sati◀. → P1D@12:00
    Odgovaramo ▶isti ili sljedeći radni dan◀. → P0BD..P1BD
    Odgovaramo ▶do 3. radnog dana◀. → P3BD
    Odgovaramo ▶odmah◀. → PT0S
    Odgovaramo ▶odmah sljedeći dan◀. → P1D
    Zovemo ▶u ponedjeljak◀. → P1BD mon
    Zovemo ▶do petka◀. → P7D fri
    Na poruke zaprimljene do 12 sati odgovaramo ▶isti dan◀. → P0D when before 12:00
    Na upite poslane prije podneva odgovaramo ▶istog dana◀, na ostale ▶sljedećeg dana◀. → P0D when before 12:00; P1D
    Pišite do 12:00 i odgovaramo ▶danas◀. → P0D when before 12:00
    Odgovaramo ▶u roku od 24 sata radnim danom◀. → PT24BH whole
    Odgovaramo ▶u roku od 48 sati (osim vikenda)◀. → PT48BH whole
    Odgovaramo ▶u roku od 15 minuta u radno vrijeme◀. → PT15BM
    Tijekom radnog vremena odgovaramo ▶u roku od 5 minuta◀. → PT5M when open
    Radnim danom odgovaramo ▶u roku od 2 sata◀. → PT2H when on business days
    Odgovaramo ▶u roku od 24 sata od primitka poruke◀. → PT24H
    Odgovaramo ▶u roku od 3 kalendarska dana◀. → P3D calendar
    Odgovaramo ▶u roku od dva (2) radna dana◀. → P2BD
    Chat ▶odmah◀, e-mail ▶za 4 sata◀, Facebook ▶za jedan dan◀. → PT0S; PT4H; P1D
    Odgovaramo ▶unutar sata◀. → PT1H
    Otvoreno od 8 do 16 sati.
    Otvoreno 8:00–16:00.
    Počinjemo u 17 sati.
    Od ponedjeljka do petka 9–17 h.
    Tu smo 24 sata na dan, 7 dana u tjednu.
    Podrška 24/7.
    Cijena 24 eura, popust 20 %.
    Krema 50 ml, 2 komada.
    Vrijedi do 12. 5. 2027.
    Narudžba br. 2024-112.
    Nazovite do 17:00.
    Pisali smo prije 2 sata.
    Odmah nakon uplate.
    U subotu i nedjelju ne radimo.
    Djeca do 3 godine.
    Inačica 2.4.1 je vani.
    """
