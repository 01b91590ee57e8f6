let slovakPhrases = """
    Odpovieme ▶do 2 hodín◀. → PT2H
    Odpovieme ▶do dvoch hodín◀. → PT2H
    Odpovieme ▶najneskôr do 24 hodín◀. → PT24H
    Ozveme sa ▶v priebehu jednej hodiny◀. → PT1H
    Ozveme sa ▶do hodiny◀. → PT1H
    Ozveme sa ▶do týždňa◀. → P7D
    Ozveme sa ▶za 15 minút◀. → PT15M
    Ozveme sa ▶o 10 minút◀. → PT10M
    Chat: ▶do 30 sekúnd◀. → PT30S
    Vyriešime ▶do piatich dní◀. → P5D
    Vyriešime ▶do 3 dní◀. → P3D
    Vyriešime ▶počas dvoch týždňov◀. → P14D
    Vyriešime ▶do 30 dní◀. → P30D
    Odpovieme ▶do 2 pracovných dní◀. → P2BD
    Odpovieme ▶do jedného pracovného dňa◀. → P1BD
    Odpovieme ▶v priebehu dvoch pracovných dní◀. → P2BD
    Odpovieme ▶do 4 pracovných hodín◀. → PT4BH
    Odpovieme ▶do 1–2 hodín◀. → PT1H..PT2H
    Čakáte ▶2 až 4 hodiny◀. → PT2H..PT4H
    Čakáte ▶od 2 do 4 hodín◀. → PT2H..PT4H
    Čakáte ▶medzi 2 a 4 hodinami◀. → PT2H..PT4H
    Čakáte ▶jeden až dva pracovné dni◀. → P1BD..P2BD
    Čakáte ▶24–48 hod.◀ → PT24H..PT48H
    Čakáte ▶jednu alebo dve hodiny◀. → PT1H..PT2H
    Čakáte ▶30 minút až 2 hodiny◀. → PT30M..PT2H
    Odpovieme ▶do pol hodiny◀. → PT30M
    Odpovieme ▶do štvrť hodiny◀. → PT15M
    Odpovieme ▶do trištvrte hodiny◀. → PT45M
    Odpovieme ▶do hodiny a pol◀. → PT90M
    Odpovieme ▶za hodinu a pol◀. → PT90M
    Odpovieme ▶do dvoch a pol hodiny◀. → PT150M
    Odpovieme ▶do 1,5 hodiny◀. → PT90M
    Odpovieme ▶do polhodiny◀. → PT30M
    Odpovieme ▶o štvrťhodinu◀. → PT15M
    Odpovieme ▶do 1 hodiny a 30 minút◀. → PT90M
    Ponúkame ▶24-hodinovú◀ odozvu. → PT24H
    Ponúkame ▶dvojhodinový◀ čas odozvy. → PT2H
    Ponúkame ▶štvorhodinový◀ čas. → PT4H
    Platí ▶trojdňová◀ lehota. → P3D
    Odpovieme ▶do dvadsaťštyri hodín◀. → PT24H
    Odpovieme ▶do dvadsiatich štyroch hodín◀. → PT24H
    Odpovieme ▶do štyridsiatich ôsmich hodín◀. → PT48H
    Odpovieme ▶do 72hod.◀ → PT72H
    Odpovieme ▶do 24h◀. → PT24H
    Odpovieme ▶max. do 48 hodín◀. → PT48H
    Odpovieme ▶za menej ako 2 hodiny◀. → PT2H
    Čakáte ▶dlhšie ako 4 hodiny◀. → PT4H more
    Čakáte ▶nie dlhšie ako 4 hodiny◀. → PT4H
    Trvá to ▶aspoň 2 dni◀. → P2D least
    Ozvite sa ▶po 3 dňoch◀. → P3D after
    Píšeme ▶každé 2 hodiny◀. → PT2H every
    Odpovieme ▶ešte v ten istý deň◀. → P0D
    Odpovieme ▶v ten istý pracovný deň◀. → P0BD
    Odpovieme ▶ešte dnes◀. → P0D
    Odpovieme ▶do konca dňa◀. → P0D
    Odpovieme ▶do konca pracovného dňa◀. → P0BD
    Odpovieme ▶nasledujúci deň◀. → P1D
    Odpovieme ▶do druhého dňa◀. → P1D
    Odpovieme ▶zajtra◀. → P1D
    Odpovieme ▶nasledujúci pracovný deň◀. → P1BD
    Odpovieme ▶najneskôr ďalší pracovný deň◀. → P1BD
    Odpovieme ▶prvý pracovný deň◀. → P1BD
    Odpovieme ▶do druhého pracovného dňa◀. → P1BD
    Odpovieme ▶do konca nasledujúceho pracovného dňa◀. → P1BD
    Odpovieme ▶nasledujúci pracovný deň do obeda◀. → P1BD@12:00
    Odpovieme ▶ešte dnes do 17 hodín◀. → P0D@17:00
    Odpovieme ▶dnes do 17:00◀. → P0D@17:00
    Odpovieme ▶do 17:00 toho istého dňa◀. → P0D@17:00
    Odpovieme ▶v ten istý alebo nasledujúci pracovný deň◀. → P0BD..P1BD
    Odpovieme ▶do 3. pracovného dňa◀. → P3BD
    Odpovieme ▶ihneď◀. → PT0S
    Odpovieme ▶okamžite◀, vždy. → PT0S
    Odpovieme ▶hneď nasledujúci deň◀. → P1D
    Zavoláme ▶v pondelok◀. → P1BD mon
    Zavoláme ▶do piatku◀. → P7D fri
    Na e-maily prijaté do 12:00 odpovieme ▶ešte dnes◀. → P0D when before 12:00
    Správy doručené do obeda vybavíme ▶v ten istý deň◀, neskoršie ▶nasledujúci deň◀. → P0D when before 12:00; P1D
    Napíšte do 12:00 a odpovieme ▶dnes◀. → P0D when before 12:00
    Odpovieme ▶do 24 hodín v pracovné dni◀. → PT24BH whole
    Odpovieme ▶do 48 hodín (okrem víkendov)◀. → PT48BH whole
    Odpovieme ▶do 15 minút v pracovnom čase◀. → PT15BM
    V pracovnom čase odpovieme ▶do 5 minút◀. → PT5M when open
    V pracovných dňoch odpovieme ▶do 2 hodín◀. → PT2H when on business days
    Odpovieme ▶do 24 hodín od prijatia správy◀. → PT24H
    Odpovieme ▶do 3 kalendárnych dní◀. → P3D calendar
    Chat ▶ihneď◀, e-mail ▶do 4 hodín◀, Facebook ▶do jedného dňa◀. → PT0S; PT4H; P1D
    Odpovieme ▶do jedného, najviac dvoch pracovných dní◀. → P1BD..P2BD
    Otvorené od 8 do 16 hodín.
    Otvorené 8:00–16:00.
    Začíname o 17. hodine.
    Pondelok až piatok 9–17 hod.
    Sme tu 24 hodín denne, 7 dní v týždni.
    Podpora 24/7.
    Cena 24 eur, zľava 20 %.
    Krém 50 ml, 2 kusy s vrchnákom.
    Platí do 12. 5. 2027.
    Objednávka č. 2024-112.
    Volajte do 17:00.
    Písali sme pred 2 hodinami.
    Hneď ako to pôjde.
    V sobotu a nedeľu máme zatvorené.
    Deti do 3 rokov.
    """
