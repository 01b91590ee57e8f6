let czechPhrases = """
    Odpovíme ▶do 2 hodin◀. → PT2H
    Odpovíme ▶do dvou hodin◀. → PT2H
    Odpovíme vám ▶nejpozději do 24 hodin◀. → PT24H
    Ozveme se ▶během jedné hodiny◀. → PT1H
    Ozveme se ▶do hodiny◀. → PT1H
    Ozveme se ▶do týdne◀. → P7D
    Ozveme se ▶za 15 minut◀. → PT15M
    Chat: ▶do 30 sekund◀. → PT30S
    Vyřešíme ▶do pěti dnů◀. → P5D
    Vyřešíme ▶do 3 dní◀. → P3D
    Vyřešíme ▶během dvou týdnů◀. → P14D
    Vyřešíme ▶do 30 dnů◀. → P30D
    Odpovíme ▶do 2 pracovních dnů◀. → P2BD
    Odpovíme ▶do jednoho pracovního dne◀. → P1BD
    Odpovíme ▶v průběhu dvou pracovních dní◀. → P2BD
    Odpovíme ▶do 4 pracovních hodin◀. → PT4BH
    Odpovíme ▶do 3 všedních dnů◀. → P3BD
    Odpovíme ▶do 1–2 hodin◀. → PT1H..PT2H
    Čekáte ▶2 až 4 hodiny◀. → PT2H..PT4H
    Čekáte ▶od 2 do 4 hodin◀. → PT2H..PT4H
    Čekáte ▶mezi 2 a 4 hodinami◀. → PT2H..PT4H
    Čekáte ▶jeden až dva pracovní dny◀. → P1BD..P2BD
    Čekáte ▶24–48 hod.◀ → PT24H..PT48H
    Čekáte ▶dvě hodiny nanejvýš◀. → PT2H
    Čekáte ▶30 minut až 2 hodiny◀. → PT30M..PT2H
    Odpovíme ▶do půl hodiny◀. → PT30M
    Odpovíme ▶do čtvrt hodiny◀. → PT15M
    Odpovíme ▶do tři čtvrtě hodiny◀. → PT45M
    Odpovíme ▶do hodiny a půl◀. → PT90M
    Odpovíme ▶za hodinu a půl◀. → PT90M
    Odpovíme ▶do půldruhé hodiny◀. → PT90M
    Odpovíme ▶do dvou a půl hodiny◀. → PT150M
    Odpovíme ▶do 1,5 hodiny◀. → PT90M
    Odpovíme ▶do půlhodiny◀. → PT30M
    Odpovíme ▶do 1 hodiny a 30 minut◀. → PT90M
    Nabízíme ▶24hodinovou◀ odezvu. → PT24H
    Nabízíme ▶dvouhodinový◀ čas odezvy. → PT2H
    Platí ▶čtyřiadvacetihodinová◀ lhůta. → PT24H
    Platí ▶třídenní◀ lhůta. → P3D
    Platí ▶24-hodinová◀ lhůta. → PT24H
    Odpovíme ▶do čtyřiadvaceti hodin◀. → PT24H
    Odpovíme ▶do dvaceti čtyř hodin◀. → PT24H
    Odpovíme ▶do osmačtyřiceti hodin◀. → PT48H
    Odpovíme ▶do 72hod.◀ → PT72H
    Odpovíme ▶do 24h◀. → PT24H
    Odpovíme ▶max. do 48 hodin◀. → PT48H
    Odpovíme ▶za méně než 2 hodiny◀. → PT2H
    Čekáte ▶déle než 4 hodiny◀. → PT4H more
    Čekáte ▶ne déle než 4 hodiny◀. → PT4H
    Trvá to ▶alespoň 2 dny◀. → P2D least
    Ozvěte se ▶po 3 dnech◀. → P3D after
    Píšeme ▶každé 2 hodiny◀. → PT2H every
    Odpovíme ▶ještě týž den◀. → P0D
    Odpovíme ▶ještě ve stejný den◀. → P0D
    Odpovíme ▶týž pracovní den◀. → P0BD
    Odpovíme ▶ještě dnes◀. → P0D
    Odpovíme ▶do konce dne◀. → P0D
    Odpovíme ▶do konce pracovního dne◀. → P0BD
    Odpovíme ▶následující den◀. → P1D
    Odpovíme ▶do druhého dne◀. → P1D
    Odpovíme ▶zítra◀. → P1D
    Odpovíme ▶následující pracovní den◀. → P1BD
    Odpovíme ▶nejpozději příští pracovní den◀. → P1BD
    Odpovíme ▶první pracovní den◀. → P1BD
    Odpovíme ▶do druhého pracovního dne◀. → P1BD
    Odpovíme ▶do konce následujícího pracovního dne◀. → P1BD
    Odpovíme ▶následující pracovní den do poledne◀. → P1BD@12:00
    Odpovíme ▶ještě dnes do 17 hodin◀. → P0D@17:00
    Odpovíme ▶dnes do 17:00◀. → P0D@17:00
    Odpovíme ▶do 17 hodin téhož dne◀. → P0D@17:00
    Odpovíme ▶týž nebo následující pracovní den◀. → P0BD..P1BD
    Odpovíme ▶do 3. pracovního dne◀. → P3BD
    Odpovíme ▶ihned◀. → PT0S
    Odpovíme ▶okamžitě◀, vždy. → PT0S
    Odpovíme ▶hned druhý den◀. → P1D
    Zavoláme ▶v pondělí◀. → P1BD mon
    Zavoláme ▶do pátku◀. → P7D fri
    Na e-maily přijaté do 12 hodin odpovíme ▶ještě týž den◀. → P0D when before 12:00
    Zprávy doručené před polednem vyřídíme ▶týž den◀, pozdější ▶následující den◀. → P0D when before 12:00; P1D
    Napište do 12:00 a odpovíme ▶dnes◀. → P0D when before 12:00
    Odpovíme ▶do 24 hodin v pracovní dny◀. → PT24BH whole
    Odpovíme ▶do 48 hodin (mimo víkendy)◀. → PT48BH whole
    Odpovíme ▶do 15 minut v pracovní době◀. → PT15BM
    V pracovní době odpovíme ▶do 5 minut◀. → PT5M when open
    V pracovní dny odpovíme ▶do 2 hodin◀. → PT2H when on business days
    Odpovíme ▶do 24 hodin od obdržení zprávy◀. → PT24H
    Odpovíme ▶do 3 kalendářních dnů◀. → P3D calendar
    Odpovíme ▶do dvou (2) pracovních dnů◀. → P2BD
    Chat ▶ihned◀, e-mail ▶do 4 hodin◀, Facebook ▶do jednoho dne◀. → PT0S; PT4H; P1D
    Objednávky přijaté v pracovní den před 12. hodinou odcházejí ▶ještě týž den◀. → P0D when before 12:00 when on business days
    Odpovíme ▶do 1 prac. dne◀. → P1BD
    Otevřeno od 8 do 16 hodin.
    Otevřeno 8:00–16:00.
    Prodejna je otevřena v 17 hodin.
    Pondělí až pátek 9–17 hod.
    Jsme tu 24 hodin denně, 7 dní v týdnu.
    Podpora 24/7.
    Cena 24 korun, sleva 20 %.
    Krém 50 ml, 2 kusy s víčkem.
    Platí do 12. 5. 2027.
    Objednávka č. 2024-112.
    Volejte do 17:00.
    Napsali jsme před 2 hodinami.
    Hned jak to půjde.
    Hned vedle pokladny.
    V sobotu a neděli máme zavřeno.
    Děti do 3 let.
    Verze 2.4.1 vyšla.
    """
