let slovenianPhrases = """
    Odgovorimo ▶v 2 urah◀. → PT2H
    Odgovorimo ▶v dveh urah◀ po pošti. → PT2H
    Na sporočila odgovorimo ▶v roku dveh ur◀. → PT2H
    Odgovor prejmete ▶najkasneje v roku 24 ur◀. → PT24H
    Odgovor prejmete ▶najpozneje v 48 urah◀. → PT48H
    Pokličemo vas ▶v eni uri◀. → PT1H
    Pokličemo ▶čez 15 minut◀. → PT15M
    Oglasimo se ▶v treh minutah◀. → PT3M
    Klepet: ▶30 sekund◀ → PT30S
    Rešimo ▶v petih dneh◀. → P5D
    Rešimo ▶v enem dnevu◀. → P1D
    Rešimo ▶v roku enega tedna◀. → P7D
    Rešimo ▶v dveh tednih◀. → P14D
    Odgovorimo ▶v enem mesecu◀. → P30D
    Odgovorimo ▶v 2 delovnih dneh◀. → P2BD
    Odgovorimo ▶v dveh delovnih dnevih◀. → P2BD
    Odgovorimo ▶v roku enega delovnega dne◀. → P1BD
    Odgovorimo ▶v enem delovnem dnevu◀. → P1BD
    Odgovorimo ▶v štirih delovnih urah◀. → PT4BH
    Odgovorimo ▶v 3 delovnikih◀. → P3BD
    Odgovorimo ▶v 1–2 delovnih dneh◀. → P1BD..P2BD
    Odgovorimo ▶v 1 do 2 urah◀. → PT1H..PT2H
    Čakalna doba je ▶od 2 do 4 ure◀. → PT2H..PT4H
    Čakalna doba je ▶med 2 in 4 urami◀. → PT2H..PT4H
    Odgovor pride ▶v eni ali dveh urah◀. → PT1H..PT2H
    Odgovor pride ▶v 24-48 h◀. → PT24H..PT48H
    Odgovor pride ▶v 30 minutah do 2 urah◀. → PT30M..PT2H
    Povprečno ▶v pol ure◀. → PT30M
    Povprečno ▶v četrt ure◀. → PT15M
    Povprečno ▶v tri četrt ure◀. → PT45M
    Povprečno ▶v poldrugi uri◀. → PT90M
    Povprečno ▶v uri in pol◀. → PT90M
    Povprečno ▶v dveh urah in pol◀. → PT150M
    Povprečno ▶v 1,5 ure◀. → PT90M
    Povprečno ▶v 1 uri in 30 minutah◀. → PT90M
    Povprečno ▶v 2½ urah◀. → PT150M
    Nudimo ▶24-urni◀ odzivni čas. → PT24H
    Nudimo ▶polurni◀ odziv. → PT30M
    Imamo ▶štiriindvajseturni◀ rok. → PT24H
    Velja ▶dvodnevni◀ rok. → P2D
    Odpišemo ▶v štiriindvajsetih urah◀. → PT24H
    Odpišemo ▶v oseminštiridesetih urah◀. → PT48H
    Odpišemo ▶v 24h◀. → PT24H
    Odpišemo ▶v 15 min.◀ → PT15M
    Odpišemo ▶v manj kot 2 urah◀. → PT2H
    Ne čakate ▶dlje kot 4 ure◀. → PT4H more
    Čakate ▶ne dlje kot 4 ure◀. → PT4H
    Traja ▶vsaj 2 uri◀. → PT2H least
    Pišite ▶po 3 dneh◀. → P3D after
    Javimo se ▶vsaki 2 uri◀. → PT2H every
    Odgovorimo ▶še isti dan◀. → P0D
    Odgovorimo ▶isti delovni dan◀. → P0BD
    Odgovorimo ▶še danes◀. → P0D
    Odgovorimo ▶do konca dneva◀. → P0D
    Odgovorimo ▶do konca delovnega dne◀. → P0BD
    Odgovorimo ▶naslednji dan◀. → P1D
    Odgovorimo ▶jutri◀. → P1D
    Odgovorimo ▶naslednji delovni dan◀. → P1BD
    Odgovorimo ▶prvi naslednji delovni dan◀. → P1BD
    Odgovorimo ▶do konca naslednjega delovnega dne◀. → P1BD
    Odgovorimo ▶najkasneje naslednji delovni dan do 12. ure◀. → P1BD@12:00
    Odgovorimo ▶naslednji delovni dan do poldneva◀. → P1BD@12:00
    Odgovorimo ▶danes do 17.00◀. → P0D@17:00
    Odgovorimo ▶do 17. ure istega dne◀. → P0D@17:00
    Odgovorimo ▶isti dan do 17h◀. → P0D@17:00
    Odgovorimo ▶isti ali naslednji delovni dan◀. → P0BD..P1BD
    Rešimo ▶do 3. delovnega dne◀. → P3BD
    Odgovorimo ▶takoj◀. → PT0S
    Odgovorimo ▶nemudoma◀. → PT0S
    Odgovorimo ▶takoj naslednji dan◀. → P1D
    Pokličemo ▶v ponedeljek◀. → P1BD mon
    Pokličemo ▶do petka◀. → P7D fri
    Na sporočila, prispela do 12. ure, odgovorimo ▶še isti dan◀. → P0D when before 12:00
    Za sporočila do 12. ure: ▶isti dan◀, za kasnejša ▶naslednji dan◀. → P0D when before 12:00; P1D
    Pišite do poldneva, odgovorimo ▶danes◀. → P0D when before 12:00
    Odgovorimo ▶v 24 urah ob delovnikih◀. → PT24BH whole
    Odgovorimo ▶v 48 urah (razen vikendov)◀. → PT48BH whole
    Odgovorimo ▶v 15 minutah med delovnim časom◀. → PT15BM
    V delovnem času odgovorimo ▶v 5 minutah◀. → PT5M when open
    Ob delovnikih odgovorimo ▶še isti dan◀. → P0D when on business days
    Odgovorimo ▶v 24 urah od prejema sporočila◀. → PT24H
    Odgovorimo ▶v 3 koledarskih dneh◀. → P3D calendar
    Odgovorimo ▶v dveh (2) delovnih dneh◀. → P2BD
    Telefon ▶takoj◀, e-pošta ▶v 4 urah◀, Facebook ▶v enem dnevu◀. → PT0S; PT4H; P1D
    Naročila, oddana na delovni dan pred 12. uro, odidejo ▶še isti dan◀. → P0D when before 12:00 when on business days
    Odgovorimo ▶v manj kot minuti◀. → PT1M
    Odgovorimo ▶v 1 del. dnevu◀, najkasneje v 2. → P1BD
    Odprto od 8. do 16. ure.
    Odprto 8.00–16.00, ob petkih do 15.00.
    Od ponedeljka do petka smo tu.
    Podpora 24/7.
    Dosegljivi smo 24 ur na dan, 7 dni v tednu.
    Cena je 24 evrov, popust 20 %.
    Krema 50 ml, 2 kosa.
    Rok uporabe je 12. 5. 2027.
    Naročilo št. 2024-112 je oddano.
    Pokličite do 17. ure.
    Ko prejmemo plačilo, takoj ko bo mogoče.
    Oddano pred 2 dnevoma.
    Pred 3 urami smo pisali.
    Nudimo 24-urno podporo.
    Klepet je na voljo v soboto in nedeljo.
    Verzija 2.4.1 je izšla.
    Otroci do 3 let.
    """
