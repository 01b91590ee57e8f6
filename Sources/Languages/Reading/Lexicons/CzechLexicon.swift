extension Lexicon {
    static let czech = Lexicon(numbers, units, days, clocks, edges, conditions)
}

private let teens = [
    "jedenáct", "dvanáct", "třináct", "čtrnáct", "patnáct", "šestnáct", "sedmnáct", "osmnáct", "devatenáct",
]
private let tens = ["dvacet", "třicet", "čtyřicet", "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát"]
private let adjective = "{ý á é ého ému ým ém ou í ých ými}"

private let numbers: [LexiconEntry] = [
    .number(1, "jedin{ý á é ého ém ou}"),
    .numbers(
        from: 1,
        [
            "jeden jedna jedno jednoho jedné jednom jednomu jednu jedním", "dva dvě dvou dvěma", "tři tří třem třemi třech",
            "čtyři čtyř čtyřech čtyřem čtyřmi", "pět{- i}", "šest{- i}", "sedm{- i}", "osm{- i}", "devět devíti",
            "deset deseti desíti",
        ]),
    .numbers(from: 11, teens.map { "\($0){- i}" }),
    .tens(tens.map { "\($0){- i}" }),
    .joined(
        ones: ["jed{n en}", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět"], link: "a",
        tens: tens.map { "\($0){- i}" }, onesFirst: true),
    .number(100, "sto"), .fraction(50, "půl"), .fraction(25, "čtvrt čtvrtě"), .fraction(75, "tři_čtvrtě třičtvrtě tři_čtvrtiny"),
    .hundredths(150, "půldruh{é ého ou}"), .ordinal(1, "prvn{í ího ím ímu}"), .ordinal(3, "třet{í ího ím}"),
    .ordinal(4, "čtvrt{ý ého ém}"), .ordinal(5, "pát{ý ého ém}"),
    .ordinal(6, "šest{ý ého ém}"), .ordinal(7, "sedm{ý ého ém}"), .ordinal(8, "osm{ý ého ém}"), .ordinal(9, "devát{ý ého ém}"),
    .ordinal(10, "desát{ý ého ém}"), .ordinal(12, "dvanáct{ý ého ém}"), .ordinal(14, "čtrnáct{ý ého ém}"),
    .ordinal(15, "patnáct{ý ého ém}"), .ordinal(20, "dvacát{ý ého ém}"), .ordinal(21, "jednadvacát{ý ého ém}"),
    .ordinal(30, "třicát{ý ého ém}"),
]

private let units: [LexiconEntry] = [
    LexiconEntry(Sense(roles: [.lead, .outside], bound: .moreThan), "ani"), .lead(.moreThan, "dýl_než"),
    .lead(.atMost, "před_uplynutím {kratší kratším}_než"),
    LexiconEntry(.one, "minuta hodina hodiny minuty týdne měsíce"),
    .span(75, .hour, "tří_čtvrtí_hodiny tří_čtvrtin_hodiny třičtvrtě_hodiny"),
    .oneOrTwo(.hour, "do_hodinky_{až_ či_ nebo_}dvou hodinky_až_dvou"),
    LexiconEntry(Sense(roles: [.span, .business], number: 200, unit: .day, bound: .every), "každý_druhý_pracovní_den"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .week, bound: .every), "jednou_za_dva_týdny každý_druhý_týden"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .hour, bound: .every), "každou_druhou_hodinu jednou_za_dvě_hodiny"),
    .every(.week, "{nejméně alespoň aspoň minimálně}_jednou_týdně"),
    .every(.day, "{nejméně alespoň aspoň minimálně}_jednou_denně"),
    .span(75, .hour, "třičtvrtěhodin{a y u ě} tři_čtvrtě_hodiny"),
    .oneOrTwo(.hour, "za_hodinu_{nebo_ či_ až_}dvě"), .lead(.atMost, "{dřív rychleji}_než"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{v během do}_{příští následující nejbližší}_{hodiny hodině}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "{do během za}_{minutky minutku}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{do během}_{hoďky} za_{hodinku hoďku} ve_lhůtě_{hodiny do_hodiny}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "ve_lhůtě_do_týdne v_průběhu_týdne nejpozději_za_týden"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "ve_lhůtě_do_měsíce"),
    LexiconEntry(Sense(roles: .unit, unit: .hour), "hoďka hoďky hoďku hoďkách hoďek"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "každý_druhý_den obden ob_den"),
    LexiconEntry(Sense(roles: .span, number: 300, unit: .day, bound: .every), "každý_třetí_den"),
    .every(.week, "jednou_za_týden"), .every(.hour, "jednou_za_hodinu"),
    .every(.month, "jednou_za_měsíc každý_měsíc jednou_měsíčně"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "ve_lhůtě_měsíce"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "ve_lhůtě_týdne"),
    LexiconEntry(.one, "týdnu měsíci hodině hodinu hodinku minutu minutku den týden měsíc"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "konce_týdne"), LexiconEntry(.filler, "ti mi"),
    .oneOrTwo(.hour, "{za_ do_}{hodinu hodiny}{-_ _}{dvě dvou} {za_ do_}{hodinu_či_dvě hodiny_či_dvou hodiny_až_dvou}"),
    .oneOrTwo(.day, "{za_ do_}{den_dva dne_dvou den_či_dva dne_či_dvou}"),
    .unit(.hour, "hodink{a y u ách ou} hodinek"), .unit(.minute, "minutk{a y u ách ou} minutek"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "do_dne do_jednoho_dne"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "za_hodinu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "za_minutu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "za_týden"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "za_měsíc v_průběhu_měsíce"),
    .oneOrTwo(
        .day,
        "{během v_průběhu do}_dne_{až_ či_ nebo_}dvou dne_až_dvou dne_či_dvou dne-dvou dne_nebo_dvou den_dva den-dva den_či_dva den_nebo_dva den_až_dva"
    ),
    .oneOrTwo(.hour, "hodinu_dvě hodinu_či_dvě hodinu_nebo_dvě hodinu_až_dvě"),
    .oneOrTwo(.minute, "minutu_dvě minutku_dvě minutu_nebo_dvě minutu_či_dvě"),
    .oneOrTwo(.week, "týden_dva týden_až_dva týden_či_dva"),
    .lead(.every, "{nejméně alespoň aspoň minimálně}_každ{ý é ou ých} {nejméně alespoň aspoň minimálně}_jednou_za"),
    .day(0, "večera"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atLeast), "od_rána_{do až_do}_večera"),
    .every(.day, "každý_den jednou_denně jednou_za_den"), .every(.week, "každý_týden jednou_týdně"),
    .every(.hour, "každou_hodinu"),
    .unit(.second, "sekund{a y - u ě ou ám ách ami} vteřin{a y - u ách}"), .unit(.minute, "minut{a y - u ě ou ám ách ami}"),
    .unit(.hour, "hodin{a y - u ě ou ám ách ami}"), .unit(.day, "den dne dni dny dnů dní dnům dnech dnem"),
    .unit(.week, "týden týdn{e u y ů ům ech em}"), .unit(.month, "měsíc{- e i ů ům ích em}"), .shortUnit(.second, "sek"),
    .shortUnit(.minute, "min"), .figureUnit(.hour, "h"), .shortUnit(.hour, "hod"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"),
    .figureUnit(.hour, "hodinov\(adjective)"), .figureUnit(.minute, "minutov\(adjective)"),
    .figureUnit(.day, "denn{í ího ímu ím ích ími}"), .figureUnit(.week, "týdenn{í ího ímu ím ích}"),
    LexiconEntry(.business, "pracovn{í ího ímu ím ích ími} všedn{í ího ímu ím ích ími}"),
    LexiconEntry([.business, .dotted], "prac"), LexiconEntry(.calendar, "kalendářn{í ího ím ích}"),
    LexiconEntry(.filler, "cel{ý é ých ou} pln{é ých} po_sobě_jdoucích"),
    .span(50, .hour, "půlhodin{a y u ě ou} půlhodink{a y u ou}"),
    .span(25, .hour, "čtvrthodin{a y u ě ou} čtvrthodink{a y u ou}"),
    .span(50, .day, "půlden půldne půldenn{í ího ím}"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 150, unit: .hour), "hodin{a y u ou - ě}_a_půl"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{do během}_{hodiny hodinky} v_průběhu_hodiny za_méně_než_hodinu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "{do během}_minuty za_méně_než_minutu"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "{do během}_týdne v_průběhu_týdne"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "{do během}_měsíce"),
    .compounds(
        [
            (50, "půl"), (100, "jedno"), (200, "dvou"), (300, "tří"), (400, "čtyř"), (500, "pěti"), (600, "šesti"),
            (700, "sedmi"),
            (800, "osmi"), (1000, "deseti"), (1200, "dvanácti"), (1400, "čtrnácti"), (1500, "patnácti"), (2000, "dvaceti"),
            (2400, "čtyřiadvaceti"), (2400, "dvacetičtyř"), (3000, "třiceti"), (4500, "pětačtyřiceti"), (4800, "osmačtyřiceti"),
            (6000, "šedesáti"),
        ],
        [
            (.hour, "hodinov\(adjective)"), (.minute, "minutov\(adjective)"), (.day, "denn{í ího ímu ím ích}"),
            (.week, "týdenn{í ího ímu ím ích}"),
        ]),
]

private let days: [LexiconEntry] = [
    .day(0, "večera_{téhož toho_samého}_dne konce_směny_téhož_dne v_den_{zavolání napsání}"),
    .day(0, "v_průběhu_{dopoledne odpoledne večera}"),
    .day(0, "{v_ -}tento_den"),
    LexiconEntry(Sense(roles: [.dayWord, .business]), "dnes_do_konce_{pracovní otevírací provozní}_doby"),
    .day(1, "{další druhé druhý}_ráno příštího_rána dalšího_rána"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        v_den_{odeslání přijetí doručení obdržení podání zaslání}_{poptávky zprávy dotazu žádosti reklamace stížnosti \
        požadavku podnětu e-mailu}
        """),
    LexiconEntry(Sense(roles: .dayWord, number: 100), "do_rána zejtra zejtřka"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        během_{odpoledne dopoledne} ještě_odpoledne v_den{_ _jejího_ _jeho_ _jejich_ \
        _vašeho_}{odeslání přijetí doručení obdržení podání zaslání objednání zadání}
        """),
    .day(1, "druhého_rána druhé_ráno zítřejšího_{rána večera} zítřejšího"), .day(0, "dnešního_večera dnešního"),
    .day(1, "následující_ráno příští_ráno nazítří_ráno"),
    LexiconEntry(.filler, "necelou necelé necelých pouhé pouhých"),
    .day(0, "během_dne v_průběhu_dne přes_den"),
    .day(0, "v_den_{přijetí doručení obdržení podání} dnes_večer dnešního_dne"), .day(1, "nazítří"),
    .day(2, "pozítřka pozítřku"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "kon{ce ci ec}_{pracovní otevírací provozní}_doby zavíračky"),
    LexiconEntry(.same, "ten_{samý} týž tentýž v_tentýž"), .day(0, "tentýž_den v_ten_den ten_den"),
    LexiconEntry(
        .same, "týž tentýž téhož témže tomtéž stejn{ý ého ém} ten_samý toho_samého tom_samém {v_týž v_tentýž}"),
    // "Druhý den" is the next one.
    LexiconEntry(
        .next,
        """
        následující{- ho m mu ch} příští{- ho m mu ch} nadcházející{- ho m ch} další{- ho m mu ch} \
        nejbližší{- ho m mu ch} druh{ý ého ém ýho ej}
        """),
    .day(0, "dnes dneska dneš{ek ka ku} dnešní{- ho m}_{den dne}"), .day(1, "zítra zítř{ek ka ku} zítřejší{- ho}_{den dne}"),
    .day(2, "pozítří"), LexiconEntry(.end, "kon{ec ce ci cem}"), LexiconEntry(.filler, "tohoto daného"),
    LexiconEntry(
        .immediately,
        """
        vzápětí ihned okamžitě hned neprodleně bezodkladně obratem bez_{odkladu prodlení} \
        bez_zbytečného_odkladu
        """),
    LexiconEntry(.lastDay, "posledn{í ího}_{den dne}"),
    .weekdays([
        "ponděl{í ka ku ek}", "úter{ý ka ku ek}", "střed{a y u}", "čtvrt{ek ka ku}", "pát{ek ku}", "sobot{a y u}", "neděl{e i}",
    ]),
]

private let hours = [
    "dvanácté", "jedné", "druhé", "třetí", "čtvrté", "páté", "šesté", "sedmé", "osmé", "deváté", "desáté", "jedenácté",
]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "půl_\($0)" }, after: -30),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 200, clock: 120), "druhou druhou_hodinou druhé_hodiny"),
    LexiconEntry(Sense(roles: .clock, clock: 720), "oběd{- a em}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 300, clock: 180), "třetí třetí_hodin{y ou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 400, clock: 240), "čtvrt{é ou} čtvrt{é_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 500, clock: 300), "pát{é ou} pát{é_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 600, clock: 360), "šest{é ou} šest{é_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 700, clock: 420), "sedm{é ou} sedm{é_hodiny ou_hodinou}"),
    LexiconEntry(Sense(roles: .clock, clock: 1140), "devatenáct{ou é}"),
    LexiconEntry(Sense(roles: .clock, clock: 1200), "dvacát{ou é}"),
    LexiconEntry(.morning, "ranní"),
    LexiconEntry(.afternoon, "odpolední večerní"),
    LexiconEntry(.dayPart, "ráno dopoledne odpoledne večer hned_ráno"),
    .clock(8, "osm{ou é} osm{ou_hodinou é_hodiny}"), .clock(9, "devát{ou é} devát{ou_hodinou é_hodiny}"),
    .clock(10, "desát{ou é} desát{ou_hodinou é_hodiny}"), .clock(11, "jedenáct{ou é} jedenáct{ou_hodinou é_hodiny}"),
    .clock(12, "dvanáct{ou é} dvanáct{ou_hodinou é_hodiny}"), .clock(13, "třináct{ou é} třináct{ou_hodinou é_hodiny}"),
    .clock(14, "čtrnáct{ou é} čtrnáct{ou_hodinou é_hodiny}"), .clock(15, "patnáct{ou é} patnáct{ou_hodinou é_hodiny}"),
    .clock(16, "šestnáct{ou é} šestnáct{ou_hodinou é_hodiny}"), .clock(17, "sedmnáct{ou é} sedmnáct{ou_hodinou é_hodiny}"),
    .clock(18, "osmnáct{ou é} osmnáct{ou_hodinou é_hodiny}"),
    .clock(12, "poledne poledn{em i}"), .clock(24, "půlnoc{- i}"),
    LexiconEntry([.clockUnit, .dotted], "hod"), LexiconEntry(.clockUnit, "hodin hodiny hodině hodinou h"),
    LexiconEntry(.morning, "dopoledne ráno"), LexiconEntry(.afternoon, "odpoledne večer"), .by(.atMost, "do"),
    LexiconEntry([.by, .lead, .atHour], "v ve"), LexiconEntry([.before, .by, .spoilsAfter], "před"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "ve_lhůtě_kratší_než"),
    .lead(.every, "co"),
    .lead(.atMost, "za_o_něco_méně_než o_něco_méně_než"),
    LexiconEntry(.afterEvent, "potom nato"),
    .lead(.atMost, "v_zákonné_lhůtě ve_{stanovené zákonem_stanovené zákonné}_lhůtě v_{řádné přiměřené}_lhůtě"),
    LexiconEntry(.spoilsBefore, "předstihem předstih"),
    LexiconEntry(Sense(roles: .lead, bound: .atMost), "nejdýl nejdýle nejpozdějc pod nejvíc nejvíce maximálně_do tak_do"),
    LexiconEntry(.spoilsBefore, "před"),
    .lead(.atMost, "ne{- _}delší{- m ho}_než"), .lead(.moreThan, "delší{- m ho ch}_než"),
    .lead(.atLeast, "ne_dříve_než nikoli_dříve_než ne_dřív_než"),
    .lead(.plain, "v_řádu"), .lead(.atMost, "necelou necelé necelých necelého pouhou pouhé pouhých"),
    .lead(.atMost, "nejvýš {ve_lhůtě v_době v_čase}_nepřesahující nejpozdějc"),
    .lead(.moreThan, "{později dál}_než"), .lead(.atMost, "v_maximálně do_max co_do do_nejvýše"),
    .lead(.plain, "do_zhruba zhruba_do přibližně_do cca_do"),
    .lead(.atLeast, "nejdříve nejdřív"), LexiconEntry(Sense(roles: [.lead, .stated], bound: .atLeast), "teprve"),
    .lead(.atMost, "v_rozmezí nejpozději_však nejdéle_však v_intervalu v_časovém_horizontu"),
    .lead(.every, "každá každý jednou_za vždy_jednou_za"),
    .lead(
        .atMost,
        """
        nejpozději nejdéle maximálně nejvýše nanejvýš během v_průběhu v_rámci za_méně_než méně_než dříve_než \
        ne{- _}{déle později více}_než v_horizontu ve_lhůtě až ve_lhůtě_do
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "max"), .lead(.atMost, "až_do"),
    .lead(.plain, "za ještě hned na už již zhruba asi přibližně kolem okolo v_ten v"), LexiconEntry([.lead, .dotted], "cca ca"),
    .lead(.moreThan, "{déle více víc}_než přes"), .lead(.atLeast, "alespoň aspoň minimálně nejméně"), .lead(.after, "po"),
    .lead(.every, "každ{é ou ý ých}"), LexiconEntry(.from, "od"), LexiconEntry(.between, "mezi"),
    LexiconEntry(.to, "až do až_do"),
    LexiconEntry(.or, "nebo či anebo"), LexiconEntry(.and, "a"),
    .trail("nebo_{méně dříve} maximálně nejpozději nejdéle nejvýše nanejvýš"),
    LexiconEntry(
        .spoilsBefore,
        """
        předem dopředu napřed denně týdně měsíčně star{ý á é í} v_týdnu za_den podpor{a y u} link{a y u} provoz
        """),
    LexiconEntry(.afterEvent, "po jak jakmile poté za vedle"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.arrives, "požádáte požádáš požádají"),
    LexiconEntry(.outside, "případ požadavek tiket ticket reklamace stížnost žádost oprava"),
    LexiconEntry(.arrives, "zadanou zaslanou poslanou odeslanou podanou přijatou doručenou nahlášenou položenou napsanou"),
    LexiconEntry(.arrives, "ptá ptají zeptají"),
    LexiconEntry(.whilst, "dokud když kdy pokud jestliže kdykoli kdykoliv"),
    LexiconEntry(
        .opened,
        """
        otevřen{o a ý á é i ou ého} online aktivní v_provozu na_příjmu k_zastižení v_práci u_počítače na_prodejně funguje běží
        """),
    LexiconEntry(.outside, "není nejsme nejsou nemáme nebude zavřen{o á ý a}"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "každý_pracovní_den každý_všední_den"),
    LexiconEntry(
        .businessDays,
        """
        z_pracovních_dn{ů í} v_pracovní_den ve_dnech_pracovních {v_ ve_}všedních_dnech
        """),
    LexiconEntry(
        .arrives,
        """
        napsan{é ý á ého} zanechan{é ý á} vyplněn{ý ého} nahlášen{ý ého} podan{ý ého} zasl{ala al ali} odesl{al ali ala} \
        přišel přišlo přišla přišly došlo došel zavolá zavoláte voláte přijde-li napíše-li zapsan{é ý} zeptal zeptali \
        dostali_jsme stihnete
        """),
    LexiconEntry(.answer, "odpověď odezva reakce rozhodnutí"),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {když kdy dokud}_{je_prodejna_otevřená je_prodejna_otevřena je_obchod_otevřený máme_otevřenou_prodejnu linka_funguje chat_běží chat_svítí_zeleně jsme_v_kanceláři jsme_na_prodejně}
        """
    ),
    LexiconEntry(
        .openTime,
        """
        v_době_{otevření prodejny provozu_linky provozu_chatu provozu_prodejny naší_přítomnosti} \
        během_{provozu provozní_doby otevření provozu_prodejny} \
        v_čase_{provozu otevření} v_průběhu_{pracovní otevírací provozní}_doby po_dobu_{otevření provozu} v_úředních_hodinách \
        během_{otevíracích pracovních úředních}_hodin v_otevíracích_hodinách \
        v_{pracovní otevírací provozní}_době_{prodejny obchodu linky chatu podpory}
        """),
    LexiconEntry(
        .businessDays,
        """
        v_pracovním_týdnu během_všedních_dn{ů í} během_pracovního_týdne v_kterýkoli_pracovní_den \
        ve_dny_pracovní
        """),
    LexiconEntry(
        .arrives,
        """
        nahran{é á ý ých} namluven{é á ý ých} položen{é á ý ých} nahlášen{é á ý ých} vyplněn{é á ý ých} \
        odeslan{ým ými ého} dostaneme \
        zeptá zeptáte zeptáš ptáte ptáš položíš zadáte zadáš píšeš napíše nahrajete namluvíte přistane objednan{é ý} \
        doputuj{e í} ozvete
        """),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {když kdy dokud}_{máme_otevřeno je_chat_v_provozu je_chat_otevřený je_chat_otevřen je_chat_online je_chat_aktivní je_chat_spuštěný je_otevřeno jsme_online jsme_v_práci} \
        když_jsme_otevření
        """
    ),
    LexiconEntry(.outside, "mimo po před"),
    LexiconEntry(
        .arrives,
        """
        přijd{e ou} přišl{é a y} doraz{í il ila ily} dojd{e ou} pošl{e ou} poslal{i} napíše napíšou napsal{i} \
        přijím{áme} obdržen{ých ým} doručen{ým} zaslan{ým ými} přijat{ým ými} podan{é ých} odešlete \
        vložen{é ých} zasíláte zastihne položíte
        """
    ),
    LexiconEntry(
        .message,
        """
        zpráv{ách ami} e-mail{ech} mail{ech} reklamac{i ím} stížnost{i í} požadavk{y u ům} podnět{y ů} \
        otáz{ky ek ku} hovor{y ů} žádost{i í}
        """
    ),
    LexiconEntry(.businessDays, "ve_všední_{dny den} ve_všedních_dnech během_pracovních_dn{ů í} přes_týden"),
    LexiconEntry(
        .openTime,
        """
        když_máme_otevřeno když_je_{chat_v_provozu chat_otevřený chat_otevřen otevřeno} po_dobu_provozu_chatu \
        během_provozu_chatu v_{otevírací provozní}_době_prodejny v_době_provozu
        """
    ),
    LexiconEntry(
        .openTime,
        """
        v{_ _naší_}{pracovní otevírací provozní}_době během{_ _naší_}{pracovní otevírací provozní}_doby \
        {pracovní otevírací provozní}_doby \
        v_{pracovních úředních}_hodinách v_rámci_{pracovní otevírací provozní}_doby
        """),
    LexiconEntry(
        .businessDays,
        """
        v_pracovní_{dny den dnech} v_pracovních_dnech ve_všední_{dny den} \
        {mimo bez kromě vyjma}_víkend{y - ů ů_a_svátků y_a_svátky} \
        s_výjimkou_víkend{ů ů_a_svátků} nepočítaje_víkendy víkendy_se_nepočítají od_pondělí_do_pátku pondělí-pátek \
        pondělí_až_pátek \
        po-pá po_až_pá
        """),
    LexiconEntry(.allDays, "i_o_víkend{u ech} včetně_víkend{ů u}"),
    LexiconEntry(
        .receipt,
        "{od po}_{obdržení přijetí doručení podání odeslání} {od po}_{obdržení přijetí doručení}_{zprávy e-mailu dotazu}"),
    LexiconEntry(
        .message,
        """
        zpráv{a y u - ám} e-mail{y ů u} email{y ů u} mail{y ů u} dotaz{- y ů u} objednáv{ka ky ek ku} požadav{ek ky ků} \
        reklamac{e í}
        """),
    LexiconEntry(
        .arrives,
        """
        přijat{é á ý ých ého} doručen{é á ý ých ého} obdržen{é á ý ých ého} došl{é á ý ých ého} zaslan{é á ý ých ého} \
        odeslan{é á ý ých} \
        poslan{é á ý ých} zadan{é á ý ých} napíšete napište pište píšete napíšeš pošlete pošleš zašlete dorazí přijde \
        přijdou dojde obdržíme
        """),
    LexiconEntry(.otherwise, "jinak později pozdější v_opačném_případě ostatní"),
]
