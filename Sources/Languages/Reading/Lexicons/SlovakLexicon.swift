extension Lexicon {
    static let slovak = Lexicon(numbers, units, days, clocks, edges, conditions)
}

private let teens = [
    "jedenás", "dvanás", "trinás", "štrnás", "pätnás", "šestnás", "sedemnás", "osemnás", "devätnás",
]
private let tens = [
    "dvadsa{ť}", "tridsa{ť}", "štyridsa{ť}", "päťdesiat", "šesťdesiat", "sedemdesiat", "osemdesiat", "deväťdesiat",
]
private let adjective = "{ý á é ého ému ým om ou ej í ých ými ú}"

private let numbers: [LexiconEntry] = [
    .number(1, "jedin{ý á é ého om ú}"),
    .numbers(
        from: 1,
        [
            "jeden jedna jedno jedného jednej jednom jednému jednu", "dva dve dvoch dvom dvoma",
            "tri traja troch trom troma tromi",
            "štyri štyroch štyrom štyrmi", "päť piati{- ch m mi}", "šesť šiesti{- ch m mi}", "sedem siedmi{- ch m mi}",
            "osem ôsmi{- ch m mi}", "deväť deviati{- ch m mi}", "desať desiati{- ch m mi}",
        ]),
    .numbers(from: 11, teens.map { "\($0){ť ti tich tim timi}" }),
    .number(20, "dvadsať dvadsiati{- ch m}"), .number(30, "tridsať tridsiati{- ch m}"),
    .number(40, "štyridsať štyridsiati{- ch m}"),
    .number(50, "päťdesiat{- ich im}"), .number(60, "šesťdesiat{- ich im}"), .number(70, "sedemdesiat{- ich im}"),
    .number(80, "osemdesiat{- ich im}"), .number(90, "deväťdesiat{- ich im}"), .number(100, "sto"),
    .joined(
        ones: ["jeden", "dva", "tri", "štyri", "päť", "šesť", "sedem", "osem", "deväť"], tens: tens, onesFirst: false),
    .fraction(50, "pol"), .fraction(25, "štvrť"), .fraction(75, "tri_štvrte trištvrte"), .hundredths(150, "poldruh{a ej ú ého}"),
    .ordinal(1, "prv{ý ého om}"), .ordinal(3, "tret{í ieho om}"), .ordinal(4, "štvrt{ý ého om}"), .ordinal(5, "piat{y eho om}"),
    .ordinal(6, "šiest{y eho om}"), .ordinal(7, "siedm{y eho om}"), .ordinal(8, "ôsm{y eho om}"), .ordinal(9, "deviat{y eho om}"),
    .ordinal(10, "desiat{y eho om}"), .ordinal(12, "dvanást{y eho om}"), .ordinal(14, "štrnást{y eho om}"),
    .ordinal(15, "pätnást{y eho om}"), .ordinal(20, "dvadsiat{y eho om}"), .ordinal(21, "dvadsiat{y eho}_prv{ý ého}"),
    .ordinal(30, "tridsiat{y eho om}"),
]

private let units: [LexiconEntry] = [
    .unit(.hour, "hoďk{a y u ách ou} hodiek"), LexiconEntry(Sense(roles: [.lead, .outside], bound: .moreThan), "ani"),
    .lead(.atMost, "pred_uplynutím {kratšie kratšom kratšej}_{ako než}"),
    LexiconEntry(.one, "hodiny minúty týždňa mesiaca hodinky hodina minúta"),
    .span(75, .hour, "troch_štvrtí_hodiny trištvrte_hodiny"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "v_priebehu_hodinky počas_hodinky do_hoďky o_hoďku za_hoďku"),
    LexiconEntry(Sense(roles: [.span, .business], number: 200, unit: .day, bound: .every), "každý_druhý_pracovný_deň"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .week, bound: .every), "raz_za_dva_týždne každý_druhý_týždeň"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .hour, bound: .every), "každú_druhú_hodinu raz_za_dve_hodiny"),
    .every(.week, "{najmenej aspoň minimálne}_raz_týždenne"), .every(.day, "{najmenej aspoň minimálne}_raz_denne"),
    .span(75, .hour, "trištvrtehodin{a y u e} trištvrťhodin{a y u e} tri_štvrte_hodiny"),
    .oneOrTwo(.hour, "{o za}_hodinu_{alebo_ či_ až_}dve"), .lead(.atMost, "rýchlejšie_{ako než}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{v počas do}_{najbližšej nasledujúcej}_{hodiny hodine} v_priebehu_{najbližšej nasledujúcej}_hodiny"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "{do počas}_{minútky minúty} o_minútku za_minútku"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "{o za}_hodinku v_lehote_do_hodiny"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "v_lehote_do_týždňa počas_týždňa"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "v_lehote_do_mesiaca počas_mesiaca"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "každý_druhý_deň obdeň ob_deň"),
    LexiconEntry(Sense(roles: .span, number: 300, unit: .day, bound: .every), "každý_tretí_deň"),
    .every(.week, "raz_za_týždeň"), .every(.hour, "raz_za_hodinu"), .every(.month, "raz_za_mesiac každý_mesiac raz_mesačne"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "v_lehote_mesiaca"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "v_lehote_týždňa"),
    LexiconEntry(.one, "týždni mesiaci hodine hodinu hodinku minútu minútku deň týždeň mesiac"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "konca_týždňa"),
    LexiconEntry(.filler, "ti mi tich och"),
    .oneOrTwo(.hour, "{o_ za_ do_}{hodinu-dve hodinu_či_dve hodiny-dvoch hodiny_či_dvoch hodiny_až_dvoch hodinu_až_dve}"),
    .oneOrTwo(.day, "{o_ za_ do_}{deň-dva deň_či_dva dňa-dvoch dňa_či_dvoch dňa_až_dvoch}"),
    .unit(.hour, "hodink{a y u ách ou} hodiniek"), .unit(.minute, "minútk{a y u ách ou} minútok"),
    .span(50, .hour, "polhodink{a y u ou}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "do_dňa do_jedného_dňa"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "o_hodinu za_hodinu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "o_minútu za_minútu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "o_týždeň za_týždeň"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "o_mesiac za_mesiac v_priebehu_mesiaca"),
    .oneOrTwo(
        .day,
        "{počas v_priebehu do}_dňa_{až_ či_ alebo_}dvoch dňa_až_dvoch dňa_či_dvoch dňa-dvoch dňa_alebo_dvoch deň-dva deň_dva deň_či_dva deň_alebo_dva deň_až_dva"
    ),
    .oneOrTwo(.hour, "hodinu-dve hodinu_dve hodinu_či_dve hodinu_alebo_dve"),
    .oneOrTwo(.minute, "minútu-dve minútu_dve minútu_alebo_dve"), .oneOrTwo(.week, "týždeň-dva týždeň_alebo_dva týždeň_až_dva"),
    .lead(.every, "{najmenej aspoň minimálne}_každ{ý é ú ých} {najmenej aspoň minimálne}_raz_za"), .day(0, "večera"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atLeast), "od_rána_{do až_do}_večera"),
    .every(.day, "každý_deň raz_denne raz_za_deň"), .every(.week, "každý_týždeň raz_týždenne"), .every(.hour, "každú_hodinu"),
    .unit(.second, "sekund{a y - u e ou ám ách ami} sekúnd"), .unit(.minute, "minút{a y - u e ou am ach ami}"),
    .unit(.hour, "hodin{a y u ou ám ách ami} hodín"), .unit(.day, "deň dňa dni dní dňu dňom dňoch dňami"),
    .unit(.week, "týžd{eň ňa ni ne ňov ňom ňoch}"), .unit(.month, "mesiac{- a e ov och om}"), .shortUnit(.second, "sek"),
    .shortUnit(.minute, "min"), .figureUnit(.hour, "h"), .shortUnit(.hour, "hod"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"),
    .figureUnit(.hour, "hodinov\(adjective)"), .figureUnit(.minute, "minútov\(adjective)"), .figureUnit(.day, "dňov\(adjective)"),
    .figureUnit(.day, "denn\(adjective)"), .figureUnit(.week, "týždňov\(adjective)"),
    LexiconEntry(.business, "pracovn\(adjective)"), LexiconEntry(.business, "všedn\(adjective)"),
    LexiconEntry([.business, .dotted], "prac"), LexiconEntry(.calendar, "kalendárn{y e eho ych om}"),
    LexiconEntry(.filler, "cel{ý é ých ú} pln{é ých} po_sebe_idúcich"),
    .span(50, .hour, "polhodin{a y u e ou ka ky ku}"), .span(25, .hour, "štvrťhodin{a y u e ou ka ky ku}"),
    .span(50, .day, "poldňa poldeň"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 150, unit: .hour), "hodin{a y u ou -}_a_pol"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{do počas}_{hodiny hodinky} v_priebehu_hodiny za_menej_ako_hodinu"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "do_minúty v_priebehu_minúty za_menej_ako_minútu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "do_týždňa v_priebehu_týždňa"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "do_mesiaca"),
    .compounds(
        [
            (50, "pol"), (100, "jedno"), (200, "dvoj"), (300, "troj"), (400, "štvor"), (500, "päť"), (600, "šesť"),
            (700, "sedem"),
            (800, "osem"), (1000, "desať"), (1200, "dvanásť"), (1400, "štrnásť"), (1500, "pätnásť"), (2000, "dvadsať"),
            (2400, "dvadsaťštyri"), (3000, "tridsať"), (4500, "štyridsaťpäť"), (4800, "štyridsaťosem"), (6000, "šesťdesiat"),
        ],
        [
            (.hour, "hodinov\(adjective)"), (.minute, "minútov\(adjective)"), (.day, "dňov\(adjective)"),
            (.day, "denn\(adjective)"),
            (.week, "týždňov\(adjective)"),
        ]),
]

private let days: [LexiconEntry] = [
    .day(0, "večera_{toho_istého tohože}_dňa v_deň_{zavolania napísania} do_konca_zmeny"),
    .day(0, "{v_priebehu počas}_{dopoludnia popoludnia dňa večera}"),
    .day(0, "{v_ -}tento_deň"),
    LexiconEntry(Sense(roles: [.dayWord, .business]), "dnes_do_konca_{pracovnej_doby pracovného_času otváracieho_času}"),
    .day(1, "{ďalšie druhé}_ráno ďalšieho_rána nasledujúceho_rána"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        v_deň_{odoslania prijatia doručenia obdržania podania zaslania}_{dopytu správy otázky žiadosti reklamácie sťažnosti \
        požiadavky podnetu e-mailu}
        """),
    LexiconEntry(Sense(roles: .dayWord, number: 100), "do_rána"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        počas_{popoludnia dopoludnia} ešte_popoludní v_deň_{jej jeho ich vášho}_{odoslania prijatia doručenia obdržania \
        podania zaslania zadania} v_deň_{odoslania zaslania zadania}
        """),
    .day(1, "druhého_rána druhé_ráno zajtrajšieho_{rána večera} zajtrajšieho"), .day(0, "dnešného_večera dnešného"),
    .day(1, "nasledujúce_ráno najbližšie_ráno"),
    LexiconEntry(.filler, "necelú necelej necelých púhych"),
    .day(0, "počas_dňa v_priebehu_dňa cez_deň"),
    .day(0, "v_deň_{prijatia doručenia obdržania podania} dnes_večer dnešného_dňa"),
    .day(2, "pozajtrajška pozajtrajšku"),
    LexiconEntry(
        Sense(roles: [.dayWord, .end, .business]),
        "kon{ca ci iec}_{pracovnej otváracej}_doby kon{ca ci iec}_{pracovného otváracieho}_času záverečnej"),
    .day(0, "v_ten_deň ten_deň"),
    LexiconEntry(.same, "{ten v_ten}_{istý samý} {toho tom}_{istého istom samého samom} rovnak{ý ého om}"),
    // "Druhý deň" is the next one.
    LexiconEntry(.next, "nasledujúc{i eho om emu ich e} ďalš{í ieho om ích ie} najbližš{í ieho om ích ie} druh{ý ého om}"),
    .day(0, "dnes dneska dneš{ok ka ku} dnešn{ý ého}_{deň dňa}"), .day(1, "zajtra zajtrajš{ok ka ku} zajtrajš{í ieho}_{deň dňa}"),
    .day(2, "pozajtra"), LexiconEntry(.end, "kon{iec ca ci com}"), LexiconEntry(.filler, "tohto daného"),
    LexiconEntry(
        .immediately,
        """
        vzápätí ihneď okamžite hneď bezodkladne obratom bez_{odkladu meškania} bez_zbytočného_odkladu
        """),
    LexiconEntry(.lastDay, "posledn{ý ého}_{deň dňa}"),
    .weekdays([
        "pondel{ok ka ku}", "utor{ok ka ku}", "stred{a y u}", "štvrt{ok ka ku}", "piat{ok ka ku}", "sobot{a y u}", "nedeľ{a e u}",
    ]),
]

private let hours = [
    "dvanástej", "jednej", "druhej", "tretej", "štvrtej", "piatej", "šiestej", "siedmej", "ôsmej", "deviatej", "desiatej",
    "jedenástej",
]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "pol_\($0)" }, after: -30),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 200, clock: 120), "druhou druhou_hodinou druhej_hodiny"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 300, clock: 180), "tre{tej ťou} tret{ej_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 400, clock: 240), "štvrt{ej ou} štvrt{ej_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 500, clock: 300), "piat{ej ou} piat{ej_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 600, clock: 360), "šiest{ej ou} šiest{ej_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 700, clock: 420), "siedm{ej ou} siedm{ej_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: .clock, clock: 1140), "devätnást{ou ej}"),
    LexiconEntry(Sense(roles: .clock, clock: 1200), "dvadsiat{ou ej}"),
    LexiconEntry([.dayPart, .morning], "doobeda predobedom"),
    LexiconEntry([.dayPart, .afternoon], "poobede"),
    LexiconEntry(.morning, "rannej"),
    LexiconEntry(.afternoon, "popoludňajšej večernej"),
    LexiconEntry(.dayPart, "ráno dopoludnia predpoludním popoludní večer hneď_ráno"),
    .clock(8, "ôsm{ou ej} ôsm{ou_hodinou ej_hodiny}"), .clock(9, "deviat{ou ej} deviat{ou_hodinou ej_hodiny}"),
    .clock(10, "desiat{ou ej} desiat{ou_hodinou ej_hodiny}"), .clock(11, "jedenást{ou ej} jedenást{ou_hodinou ej_hodiny}"),
    .clock(12, "dvanást{ou ej} dvanást{ou_hodinou ej_hodiny}"), .clock(13, "trinást{ou ej} trinást{ou_hodinou ej_hodiny}"),
    .clock(14, "štrnást{ou ej} štrnást{ou_hodinou ej_hodiny}"), .clock(15, "pätnást{ou ej} pätnást{ou_hodinou ej_hodiny}"),
    .clock(16, "šestnást{ou ej} šestnást{ou_hodinou ej_hodiny}"), .clock(17, "sedemnást{ou ej} sedemnást{ou_hodinou ej_hodiny}"),
    .clock(18, "osemnást{ou ej} osemnást{ou_hodinou ej_hodiny}"),
    .clock(12, "poludni{e a u} obed{- a}"), .clock(24, "polnoc{- i}"),
    LexiconEntry([.clockUnit, .dotted], "hod"), LexiconEntry(.clockUnit, "hodín hodiny hodine hodinou h"),
    LexiconEntry(.morning, "dopoludnia predpoludním ráno"), LexiconEntry(.afternoon, "popoludní večer"), .by(.atMost, "do"),
    .by(.plain, "o"), LexiconEntry([.before, .by, .spoilsAfter], "pred"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "v_lehote_kratšej_{ako než}"),
    .lead(.atMost, "za_o_niečo_menej_ako o_niečo_menej_ako nie_viac_{ako než}"),
    LexiconEntry(.afterEvent, "nato"),
    .lead(.atMost, "v_{zákonnej stanovenej primeranej zákonom_stanovenej}_lehote"),
    LexiconEntry(.spoilsBefore, "predstihom predstih"),
    LexiconEntry(Sense(roles: .lead, bound: .atMost), "pod nanajvýš_do maximálne_do tak_do najdlhšie_do"),
    LexiconEntry(.spoilsBefore, "pred"),
    .lead(.atMost, "nie_dlhš{om ej í ie}_{ako než}"), .lead(.moreThan, "dlhš{om ej í ie ieho}_{ako než}"),
    .lead(.atMost, "necelú necelé necelých necelej púhu púhe púhych"),
    .lead(.moreThan, "{dlhšie neskôr viac}_{ako než}_{zvyčajné zvyčajných obvyklé obvyklých bežné bežných}"),
    .lead(.atMost, "nanajvýš {v_lehote v_dobe v_čase}_nepresahujúc{ej om}"),
    .lead(.moreThan, "{neskôr dlhšie viac}_{ako než}"), .lead(.atMost, "najneskoršie do_max do_najviac do_maximálne"),
    .lead(.plain, "do_zhruba zhruba_do približne_do cca_do"),
    .lead(.atLeast, "najskôr najskorej"),
    .lead(.atMost, "v_rozmedzí najneskôr_však najdlhšie_však v_rozpätí v_horizonte"),
    .lead(.every, "každá každý raz_za vždy_raz_za"), .lead(.plain, "o"),
    .lead(
        .atMost,
        """
        najneskôr najdlhšie maximálne najviac počas v_priebehu v_rámci za_menej_{ako než} menej_{ako než} skôr_{ako než} \
        nie_{dlhšie neskôr viac}_{ako než} v_lehote v_lehote_do až
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "max"), .lead(.atMost, "až_do"),
    .lead(.plain, "za ešte hneď v vo na už približne asi okolo zhruba"), LexiconEntry([.lead, .dotted], "cca ca"),
    .lead(.moreThan, "{dlhšie viac}_{ako než} nad"), .lead(.atLeast, "aspoň minimálne najmenej"), .lead(.after, "po"),
    .lead(.every, "každ{é ú ý ých}"), LexiconEntry(.from, "od"), LexiconEntry(.between, "medzi"),
    LexiconEntry(.to, "až do až_do"),
    LexiconEntry(.or, "alebo či"), LexiconEntry(.and, "a"), .trail("alebo_{menej skôr} maximálne najneskôr najdlhšie"),
    LexiconEntry(
        .spoilsBefore,
        """
        vopred dopredu denne týždenne mesačne star{ý á é í} v_týždni za_deň podpor{a y u} link{a y u} prevádzka
        """),
    LexiconEntry(.afterEvent, "po ako keď len_čo potom za vedľa"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "každý_pracovný_deň každý_všedný_deň"),
    LexiconEntry(.arrives, "požiadate požiadaš požiadajú"),
    LexiconEntry(.outside, "prípad požiadavka tiket ticket reklamácia sťažnosť žiadosť oprava"),
    LexiconEntry(.arrives, "zadanú zaslanú poslanú odoslanú podanú prijatú doručenú nahlásenú položenú napísanú"),
    LexiconEntry(.arrives, "pýta pýtajú spýtajú"),
    LexiconEntry(.whilst, "dokiaľ keď kedy kým ak pokiaľ kedykoľvek"),
    LexiconEntry(
        .opened,
        """
        otvoren{é ý á í ú ého} online aktívny v_prevádzke v_práci pri_počítači na_predajni funguje beží
        """),
    LexiconEntry(.outside, "nie nemáme nebude zatvoren{é á ý í}"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "každý_pracovný_deň každý_všedný_deň"),
    LexiconEntry(.businessDays, "z_pracovných_dní v_pracovný_deň v_dňoch_pracovných"),
    LexiconEntry(
        .arrives,
        """
        napísan{é ý á ého} zanechan{é ý á} vyplnen{ý ého} nahlásen{ý ého} podan{ý ého} zasl{ala al ali} odosl{al ali ala} \
        prišiel prišlo prišla prišli došlo došiel zavolá zavoláte voláte zapísan{é ý} stihnete
        """),
    LexiconEntry(.answer, "odpoveď odozva reakcia rozhodnutie"),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {keď kedy kým}_{je_predajňa_otvorená je_obchod_otvorený máme_otvorenú_predajňu linka_funguje chat_beží je_predajňa_v_prevádzke sme_v_kancelárii sme_na_predajni}
        """
    ),
    LexiconEntry(
        .openTime,
        """
        v_čase_{otvorenia prevádzky_linky prevádzky_chatu prevádzky_predajne našej_prítomnosti} \
        počas_{otvorenia prevádzky_predajne} \
        v_priebehu_{pracovného otváracieho prevádzkového}_času v_{pracovnom otváracom prevádzkovom}_čase \
        počas_{pracovného otváracieho prevádzkového}_času \
        v_prevádzkových_hodinách počas_{úradných prevádzkových}_hodín v_pracovnom_čase_{predajne linky chatu}
        """),
    LexiconEntry(.businessDays, "v_pracovnom_týždni počas_všedných_dní počas_pracovného_týždňa cez_pracovný_týždeň"),
    LexiconEntry(
        .arrives,
        """
        nahran{é á ý ých} namluven{é á ý ých} položen{é á ý ých} nahlásen{é á ý ých} vyplnen{é á ý ých} odoslan{ým ými ého} \
        opýta spýta spýtate spýtaš opýtate opýtaš pýtate pýtaš položíš zadáte zadáš píšeš nahráte pristane objednan{é ý} \
        doputuj{e ú} ozvete
        """),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {keď kedy kým}_{máme_otvorené je_chat_otvorený je_chat_v_prevádzke je_chat_online je_čet_online je_chat_aktívny je_chat_spustený je_otvorené sme_otvorení sme_online sme_v_práci}
        """
    ),
    LexiconEntry(.outside, "mimo po pred"),
    LexiconEntry(
        .arrives,
        """
        dorazi{a la li} príd{e u} prišl{i o a} dôjd{e u} pošl{e ú} poslal{i} napíše napíšu napísal{i} \
        prijím{ame} obdržan{ých} doručen{ým ými} zaslan{ým ými} prijat{ým ými} podan{é ých} odošlete \
        vložen{é} zasielate zastihne položíte dostanú
        """
    ),
    LexiconEntry(
        .message,
        """
        správ{ach ami} e-mail{och} mail{och} reklamáci{u ám} sťažnost{i í} požiadav{ky iek} podnet{y ov} \
        otáz{ky ok ku} hovor{y ov} žiadost{i í}
        """
    ),
    LexiconEntry(.businessDays, "cez_týždeň počas_pracovných_dní vo_všedných_dňoch cez_všedné_dni"),
    LexiconEntry(
        .openTime,
        """
        keď_máme_otvorené keď_je_chat_otvorený keď_je_otvorené počas_prevádzky počas_prevádzky_chatu \
        v_čase_prevádzky v_čase_otváracích_hodín
        """
    ),
    LexiconEntry(
        .openTime,
        """
        v{_ _našom_}{pracovnom otváracom}_čase počas{_ _nášho_}{pracovného otváracieho}_času {pracovného otváracieho}_času \
        počas_{otváracích pracovných}_hodín v_{otváracích pracovných úradných}_hodinách v_pracovnej_dobe počas_pracovnej_doby
        """),
    LexiconEntry(
        .businessDays,
        """
        v_pracovn{é ý}_{dni deň} v_pracovných_dňoch cez_pracovné_dni počas_pracovných_dní \
        {mimo okrem bez}_víkend{ov u ov_a_sviatkov} \
        s_výnimkou_víkend{ov ov_a_sviatkov} víkendy_sa_nepočítajú nerátajúc_víkendy od_pondelka_do_piatka pondelok-piatok \
        pondelok_až_piatok po-pi po_až_pi vo_všedn{é ý}_{dni deň}
        """),
    LexiconEntry(.allDays, "aj_cez_víkend{- y} vrátane_víkend{ov u}"),
    LexiconEntry(
        .receipt, "{od po}_{obdržania obdržaní prijatia prijatí doručenia doručení odoslania odoslaní}{- _správy _e-mailu}"),
    LexiconEntry(
        .message,
        """
        správ{a y u - am} e-mail{y ov u} email{y ov u} mail{y ov u} otáz{ka ky ok ku} objednáv{ka ky ok ku} dopyt{- y ov} \
        požiadav{ka ky iek ku} reklamáci{a e í}
        """),
    LexiconEntry(
        .arrives,
        """
        prijat{é á ý ých ého} doručen{é á ý ých ého} obdržan{é á ý ých} došl{é á ý ých} zaslan{é á ý ých} odoslan{é á ý ých} \
        poslan{é á ý ých} zadan{é á ý ých} napíšete napíšte píšte píšete napíšeš pošlete pošlite pošleš zašlete dorazí \
        príde prídu dostaneme
        """),
    LexiconEntry(.otherwise, "inak neskôr neskoršie v_opačnom_prípade ostatné"),
]
