extension Lexicon {
    static let slovenian = Lexicon(numbers, units, days, clocks, edges, conditions)
}

private let teens = [
    "enajst", "dvanajst", "trinajst", "štirinajst", "petnajst", "šestnajst", "sedemnajst", "osemnajst", "devetnajst",
]
private let tens = ["dvajset", "trideset", "štirideset", "petdeset", "šestdeset", "sedemdeset", "osemdeset", "devetdeset"]
private let cases = "{- ih im imi}"

private let numbers: [LexiconEntry] = [
    .fraction(75, "treh_četrt"),
    .numbers(
        from: 1,
        [
            "en ena eno enega enemu enem eni ene enim", "dva dve dveh dvema", "tri trije treh trem tremi",
            "štiri štirje štirih štirim štirimi", "pet\(cases)", "šest\(cases)", "sedem sedm{ih im imi}", "osem osm{ih im imi}",
            "devet\(cases)", "deset\(cases)",
        ]),
    .numbers(from: 11, teens.map { "\($0)\(cases)" }),
    .tens(tens.map { "\($0)\(cases)" }),
    .joined(
        ones: ["en{a o e}", "dv{a e}", "tri", "štiri", "pet", "šest", "sedem", "osem", "devet"], link: "in",
        tens: tens.map { "\($0)\(cases)" }, onesFirst: true),
    .number(100, "sto"), .fraction(50, "pol"), .fraction(25, "četrt"), .fraction(75, "tri_četrt tričetrt"),
    .hundredths(150, "poldrug{a o i e ega em}"), .ordinal(1, "prv{i ega em emu}"), .ordinal(2, "drug{i ega em emu}"),
    .ordinal(3, "tretj{i ega em emu}"), .ordinal(4, "četrt{i ega em emu}"), .ordinal(5, "pet{i ega em emu}"),
    .ordinals(
        from: 6,
        ["šest", "sedm", "osm", "devet", "deset"] + teens + ["dvajset", "enaindvajset"], endings: "{i ega em emu}"),
    .ordinal(30, "trideset{i ega em emu}"), .ordinal(60, "šestdeset{i ega em emu}"), .fraction(75, "treh_četrtinah"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour), "v_{slabi dobri pičli}_uri {čez za}_{slabo dobro pičlo kakšno}_{uro urico}"
    ),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute), "v_{slabi dobri pičli}_minuti {čez za}_{slabo dobro pičlo kakšno}_minuto"
    ),
]

private let units: [LexiconEntry] = [
    .unit(.hour, "urc{a e i o}"), .unit(.minute, "minutic{a e i o} minutic"),
    .lead(.atMost, "{krajše krajši manj}_{od kot} manj_je_kot"),

    .every(.week, "enkrat_na_teden po_enkrat_na_teden"), .every(.day, "enkrat_na_dan"),
    .every(.month, "vsak_mesec mesečno enkrat_mesečno"), .every(.week, "vsak_teden"), .every(.day, "vsak_dan"),
    LexiconEntry(Sense(roles: [.span, .business], number: 200, unit: .day, bound: .every), "vsak_drugi_{delovni_dan delavnik}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "čez_{uro urico}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "čez_minuto"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "čez_teden{- _dni}"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .week, bound: .every), "enkrat_na_dva_tedna vsak_drugi_teden"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .hour, bound: .every), "vsako_drugo_uro"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "vsak_drugi_dan"),
    .oneOrTwo(.hour, "v_{urici ali uri}_ali_dveh urici_ali_dveh"), .span(75, .hour, "tričetrt_ure tri_četrt_ure"),
    .day(0, "{najkasneje najpozneje}_do_večera"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "v_naslednji_{uri urici} v_prihodnji_uri"),
    LexiconEntry(.one, "uro minuto dan teden mesec"), .span(100, .week, "teden_dni"), .span(100, .month, "mesec_dni"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "{manj_kot prej_kot pod}_uro"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "{manj_kot pod}_minuto"),
    LexiconEntry(Sense(roles: .span, number: 125, unit: .hour), "v_uri_in_četrt"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 125, unit: .hour), "ur{a e i o}_in_četrt"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "vsak_drugi_dan"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "v_roku_enega_tedna"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "konca_tedna konec_tedna_najkasneje"),
    LexiconEntry(.filler, "ih eh im mi tih"),
    .unit(.hour, "uric{a e i o -}"), .unit(.minute, "minutk{a e i o - ah}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "v_uri v_urici"),
    .oneOrTwo(.hour, "{v_uri uri uro}_do_{dveh dve}"), .oneOrTwo(.day, "dnevu_do_dveh"), .oneOrTwo(.week, "tednu_do_dveh"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "v_mesecu_dni v_roku_{meseca meseca_dni enega_meseca_dni}"
    ),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "v_dnevu v_roku_{dneva dne}"),
    .oneOrTwo(.day, "{v_}dnevu_ali_dveh dnevu_ali_dveh {čez_ za_}dan_ali_dva dan_ali_dva dan_dva dan-dva"),
    .oneOrTwo(.hour, "v_uri_ali_dveh uri_ali_dveh uro_ali_dve"),
    .oneOrTwo(.minute, "v_minuti_ali_dveh minuti_ali_dveh minuto_ali_dve minutko_ali_dve"), .oneOrTwo(.week, "tednu_ali_dveh"),
    .every(.day, "vsak_dan enkrat_{dnevno na_dan} dnevno_enkrat {vsaj najmanj}_enkrat_{dnevno na_dan}"),
    .every(.week, "{vsaj najmanj}_enkrat_{tedensko na_teden}"), .every(.week, "vsak_teden enkrat_{tedensko na_teden}"),
    .every(.hour, "vsako_uro"),
    .unit(.second, "sekund{a e i o - ah am ami ama}"), .unit(.minute, "minut{a e i o - ah am ami ama}"),
    .unit(.hour, "ur{a e i o - ah am ami ama}"), .unit(.day, "dan dne dnem dneh dni dnev{a u i om ih e oma ov}"),
    .unit(.week, "teden tedn{a u i e om ih ov oma}"), .unit(.month, "mesec{- a u i e ih em ev oma}"),
    .shortUnit(.second, "sek"), .shortUnit(.minute, "min"), .figureUnit(.hour, "h"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"), .figureUnit(.hour, "urn{i a o e ega em emu ih im}"),
    .figureUnit(.minute, "minutn{i a o e ega em emu ih im}"), .figureUnit(.day, "dnevn{i a e ega em emu ih im}"),
    .figureUnit(.week, "tedensk{i a e ega em ih}"),
    LexiconEntry(.business, "delov{en na ne ni no nega nem nemu nih nim nima nimi} delavn{i ih}"),
    .businessUnit(.day, "delovnik{- a u i e ov ih} delavnik{- a u i e ov ih}"),
    LexiconEntry(.calendar, "koledarsk{i a o e ega em ih}"), LexiconEntry(.filler, "cel{i e ih} poln{i e ih} zaporedn{i e ih}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "v_manj_kot_minuti v_{minuti roku_minute}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "v_manj_kot_uri v_roku_ure"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "v_tednu_dni v_roku_{tedna tedna_dni}"),
    LexiconEntry([.business, .dotted], "del"), .span(50, .hour, "polurn{i a o e ega em emu ih im}"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 150, unit: .hour), "ur{a e i o}_in_pol"),
    .compounds(
        [
            (100, "eno"), (200, "dvo"), (200, "dve"), (300, "tri"), (400, "štiri"), (500, "pet"), (600, "šest"), (700, "sedem"),
            (800, "osem"), (1000, "deset"), (1200, "dvanajst"), (1400, "štirinajst"), (1500, "petnajst"), (2000, "dvajset"),
            (2400, "štiriindvajset"), (3000, "trideset"), (4500, "petinštirideset"), (4800, "oseminštirideset"),
            (6000, "šestdeset"),
        ],
        [
            (.hour, "urn{i a o e ega em emu ih im}"), (.minute, "minutn{i a o e ega em emu ih im}"),
            (.day, "dnevn{i a o e ega em emu ih im}"), (.week, "tedensk{i a o e ega em ih}"),
        ]),
]

private let days: [LexiconEntry] = [
    .day(0, "{dopoldne popoldne zvečer}_istega_dne ta_dan isti_{popoldan dopoldan večer} isto_{popoldne dopoldne jutro}"),
    .businessDay(2, "drugi_{delovni_dan delavnik}"),
    .day(0, "{tekom v_teku}_{dopoldneva popoldneva večera}"),
    .day(0, "do_večera"),
    LexiconEntry(Sense(roles: [.dayWord, .business]), "danes_{do še_do}_{konca zaključka}_{delovnega_časa delovnika}"),
    .day(0, "isti_večer istega_večera isto_{popoldne dopoldne} tega_dne"),
    .day(1, "naslednje_jutro naslednjega_jutra drugo_jutro"),
    LexiconEntry(.filler, "dobri dobrih slabi slabih pičli pičlih borih"),
    .day(0, "tekom_dneva čez_dan v_teku_dneva"),
    .day(0, "na_dan_{prejema oddaje} na_isti_dan nocoj"), LexiconEntry(.filler, "samem sam edinem"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "kon{ca cu ec}_{delovnega delavnega}_časa zaprtja_trgovine"),
    LexiconEntry(.same, "ist{i ega em emu} tist{i ega em} {ta tega}_isti"),
    LexiconEntry(.next, "naslednj{i ega em emu ih e} prihodnj{i ega em ih e} sledeč{i ega em ih} nadaljnj{i ih e}"),
    .day(0, "danes današnj{i ega em}_{dan dne dnevu}"), .day(1, "jutri jutrišnj{i ega em}_{dan dne dnevu}"),
    .day(2, "pojutrišnjem"),
    LexiconEntry(.end, "kon{ec ca cu cem} zaključ{ka ku}"), LexiconEntry(.filler, "tega tekočega"),
    LexiconEntry(.immediately, "takoj nemudoma v_{trenutku hipu} brez_{odlašanja odloga}"),
    LexiconEntry(.lastDay, "zadnj{i ega}_{dan dne}"),
    .weekdays([
        "ponedelj{ek ka ku}", "tor{ek ka ku}", "sred{a e o}", "četrt{ek ka ku}", "pet{ek ka ku}", "sobot{a e o}", "nedelj{a e o}",
    ]),
]

private let hours = [
    "dvanajstih", "enih", "dveh", "treh", "štirih", "petih", "šestih", "sedmih", "osmih", "devetih", "desetih", "enajstih",
]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "pol_\($0)" }, after: -30),
    .clock(13, "{prve_ure enih}_popoldne"), .clock(14, "druge_ure_popoldne"), .clock(15, "tretje_ure_popoldne"),
    .clock(16, "četrte_ure_popoldne"), .clock(18, "šeste_ure_{popoldne zvečer}"), .clock(19, "sedme_ure_zvečer"),
    .clock(20, "osme_ure_zvečer osmih_zvečer"),
    LexiconEntry(
        .dayPart,
        "zjutraj dopoldne popoldne zvečer {do proti}_{večera večeru} zgodaj_zjutraj v_{dopoldanskem popoldanskem jutranjem}_času"),
    .clock(7, "sedm{o_uro e_ure i_uri}"), .clock(17, "pete_ure_popoldne"), .clock(19, "devetnajst{o_uro e_ure i_uri}"),
    .clock(20, "dvajset{o_uro e_ure i_uri}"), .clock(8, "osm{o_uro e_ure i_uri}"), .clock(9, "devet{o_uro e_ure i_uri}"),
    .clock(10, "deset{o_uro e_ure i_uri}"),
    .clock(11, "enajst{o_uro e_ure i_uri}"), .clock(12, "dvanajst{o_uro e_ure i_uri}"), .clock(13, "trinajst{o_uro e_ure i_uri}"),
    .clock(14, "štirinajst{o_uro e_ure i_uri}"), .clock(15, "petnajst{o_uro e_ure i_uri}"),
    .clock(16, "šestnajst{o_uro e_ure i_uri}"), .clock(17, "sedemnajst{o_uro e_ure i_uri}"),
    .clock(18, "osemnajst{o_uro e_ure i_uri}"),
    .clock(12, "poldne poldneva poldnevom opoldne poldan"), .clock(24, "polnoč{- i}"), LexiconEntry(.clockUnit, "ure uri uro h"),
    LexiconEntry(.morning, "dopoldne zjutraj"), LexiconEntry(.afternoon, "popoldne zvečer"), .by(.atMost, "do"),
    .by(.plain, "ob"),
    LexiconEntry([.before, .by, .spoilsAfter], "pred"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "v_roku_krajšem_od"),
    .lead(.atMost, "pod v_nekaj_manj_kot nekaj_manj_kot v_roku_ki_ni_daljši_od"), .lead(.plain, "v_toku"),
    LexiconEntry(.afterEvent, "zatem nato"),
    .lead(.atMost, "v_{zakonskem zakonitem predpisanem razumnem predvidenem}_roku"),
    .lead(.every, "vsaj_vsak{a e i o ih} najmanj_vsak{a e i o ih}"),
    .by(.atMost, "najkasneje najpozneje {najkasneje najpozneje}_{pa do}"),
    .lead(.atMost, "{pred še_pred}_{iztekom potekom} {preden še_preden}_{mine minejo preteče pretečejo poteče potečejo}"),
    .lead(.plain, "v_prvih v_{dobrih slabih pičlih borih kratkih} v_pribl"),
    .lead(.atLeast, "najprej_{čez po} ne_prej_kot najmanj_čez"),
    // What takes that long itself: "in a one-hour webinar".
    .events(
        adjectives: "brezplačn{i em} spletn{i em} individualn{i em} osebn{i em}",
        nouns:
            "srečanj{e u a} webinar{- ju ja} delavnic{a i o} predavanj{e u a} seminar{- ju ja} posvet{- u a} pogovor{- u a} svetovanj{e u a} tečaj{- u a} konferenc{a i o} sestank{u a} ogled{- u a} najem{- u a} premor{- u a}"
    ), .lead(.atMost, "po_največ po_najkasneje v_največ v_najkasneje tja_do vse_do"),
    .statedTrail("največ kvečjemu maksimalno"), .trail("ali_{še_prej hitreje} najpozneje"),
    LexiconEntry(.spoilsBefore, "pred_{dostavo prevzemom iztekom obiskom montažo odpremo potekom terminom prihodom}"),
    .lead(.atMost, "najdlje najdalj v_obdobju_do do_največ_v prej_kakor"), .lead(.plain, "v_približno tam_nekje_v"),
    .lead(.moreThan, "{kasneje pozneje}_{kot od}"),
    .lead(.atMost, "ne_{kasneje pozneje dalj}_{kot od}"),
    .lead(.atLeast, "najhitreje najprej_v"),
    LexiconEntry(Sense(roles: [.lead, .stated], bound: .atLeast), "šele"),
    .lead(.atMost, "tekom v_teku v_najkrajšem_času_do kvečjemu"), .lead(.every, "vsaka vsako vsakih vsakega enkrat_na"),
    .lead(
        .atMost,
        """
        najkasneje najpozneje v_roku znotraj največ maksimalno do_največ ne_{več dlje}_{kot od} v_manj_kot manj_{kot od} \
        prej_kot hitreje_kot nič_dlje_kot naj{dlje dalj}
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "maks max"),
    .lead(.plain, "v čez na za približno okoli okrog nekje kakšn{e i o ih} v_{času okviru obdobju} že"),
    LexiconEntry([.lead, .dotted], "cca ca"),
    // Without its mark it is another word: "oglasimo se v 2 urah".
    LexiconEntry([.lead, .marked], "še"), .lead(.moreThan, "{dlje dalj več}_{kot od} nad preko"),
    .lead(.atLeast, "vsaj najmanj"),
    .lead(.after, "po"), .lead(.every, "vsak{e i o ih} na_vsak{e i ih}"), LexiconEntry(.from, "od"),
    LexiconEntry(.between, "med"),
    LexiconEntry(.to, "do"), LexiconEntry([.or, .dotted], "ali oziroma oz"), LexiconEntry(.and, "in"),
    .trail("ali_{manj prej} največ najkasneje"),
    LexiconEntry(
        .spoilsBefore,
        "vnaprej prej poprej nazaj star{- a o i e} na_{dan teden mesec} v_{dnevu tednu} dnevno tedensko podpor{a e o i} dežurstv{o a u}"
    ),
    LexiconEntry(.afterEvent, "ko po za potem"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.answer, "odgovor odziv odločitev"), LexiconEntry(.message, "mejl{- a i e} mail e-pošta"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "vsak_delovni_dan vsak_delavnik"),
    LexiconEntry(.arrives, "pošlje odda zvoni zvoniš napiše"), LexiconEntry(.message, "obraz{ec ca cu ce}"),
    LexiconEntry(.arrives, "prosite prosiš zaprosite zahtevate naročite_klic"),
    LexiconEntry(.outside, "primer primeri zahtevek tiket reklamacija pritožba zadeva prijava popravilo"),
    LexiconEntry(.whilst, "dokler ko kadar medtem_ko"),
    LexiconEntry(.opened, "odprt{a o i e} na_voljo na_vezi online delamo dosegljiv{i a}"),
    LexiconEntry(.outside, "ni nismo niso nimamo zaprt{a o i}"),
    LexiconEntry(
        .arrives,
        """
        zastavi{te š mo jo} postavi{te š jo} vpiše{te š jo} vnese{te š jo} izpolni{te š} javijo pokličejo kliče{te š} nam_piše{te jo} sporoči{te š jo} odda{jo mo} \
        vloži{te š jo} naloži{te š} pusti{te š jo} prejem{a ate ajo} prejel{i a o} dobiva{mo jo} prihaja dospe{jo lo} dospel{a o e ih} prihajajo pristan{e ejo} \
        obrne{te š jo} kontaktirajo prijavljen{a o e ih i} naslovljen{a o e ih} zabeležen{a o e ih i} posredovan{a o e ih} vnesen{a o e ih} zaprosi{te š} povpraša{te š jo}
        """),
    LexiconEntry(.businessDays, "med_{delovnikom delavnikom} na_{delovnik delavnik} v_delovn{em_dnevu ih_dnevih}"),
    LexiconEntry([.openTime, .arrives], "{ko kadar dokler medtem_ko}_{smo_na_voljo smo_dosegljivi smo_v_trgovini je_odprto}"),
    LexiconEntry(
        .arrives,
        "napišeš pošlješ pošljete javiš javi pokličeš pokličete kontaktiraš kontaktirate vprašate oddaste prijavite prijaviš prejmemo sprejet{a o e i ih} zastavljen{a o e ih} vložen{a o e ih} napisan{a o e ih} doseže dosežejo"
    ),
    LexiconEntry(
        [.openTime, .arrives], "{ko medtem_ko dokler}_{je_trgovina_odprta imamo_odprto delamo smo_odprti smo_dosegljivi}"),
    LexiconEntry(.businessDays, "na_delavnik{- e} ob_delavniku ob_delovniku"),
    LexiconEntry([.openTime, .arrives], "ko_{smo_odprti imamo_odprto je_klepet_odprt je_trgovina_odprta delamo}"),
    LexiconEntry(.outside, "zunaj izven po pred"),
    LexiconEntry(
        .arrives,
        "prisp{ejo ela elo ele eli} pošiljate pošljejo piše napiše napisan{a o e} vpraša{te š} vprašali dobimo dobili prejeli pišejo javljate prispelih oddanih prejetih"
    ),
    LexiconEntry(
        .message,
        "e-sporočil{o a ih} zahtevk{e i ih} pritožb{e a o} reklamacij{e a o} klic{i e ev} pisem pisma pošto prijav{e a} komentar{je ji jev}"
    ),
    LexiconEntry(.businessDays, "vsak_delovni_dan v_delovnih_dneh med_delovnim_tednom"),
    LexiconEntry(
        .openTime,
        "v_našem_obratovalnem_času med_obratovalnim_časom v_času_dežurstva ko_{imamo_odprto je_klepet_odprt je_trgovina_odprta delamo}"
    ),
    LexiconEntry(
        .openTime,
        """
        v{_ _našem_}{delovnem odpiralnem}_času med{_ _našim_}{delovnim odpiralnim}_časom {delovnega odpiralnega}_časa \
        znotraj_delovnega_časa v_času_{uradnih_ur obratovanja odprtja delovanja} v_uradnih_urah med_uradnimi_urami v_delovniku znotraj_{odpiralnega_časa delovnika} \
        {v med}_{poslovnem poslovnim}_{času časom} ko_smo_odprti
        """),
    LexiconEntry(
        .businessDays,
        """
        ob_{delovnikih delavnikih} ob_delovnih_{dneh dnevih dni} na_delovn{e_dni i_dan} med_{tednom delovniki} \
        {razen brez izvzemši}_vikend{ov e ov_in_praznikov} razen_ob_vikendih{- _in_praznikih} vikend{i i_in_prazniki}_izključeni \
        vikendi_niso_všteti vikendi_se_ne_štejejo od_ponedeljka_do_petka ponedeljek-petek pon-pet
        """),
    LexiconEntry(.allDays, "tudi_ob_vikendih vključno_z_vikendi"),
    LexiconEntry(
        .receipt,
        """
        {od po}_{prejema prejemu prejetja prejetju oddaje oddaji} {od po}_{prejema prejemu}_{sporočila povpraševanja vprašanja} \
        {od po}_{prejema prejemu}_vašega_{sporočila povpraševanja vprašanja}
        """),
    LexiconEntry(
        .message,
        """
        sporočil{o a u om ih i} e-sporočil{o a ih} e-pošt{a e o i} mail{- a i e ih} e-mail{- a i e ih} vprašanj{e a ih} \
        povpraševanj{e a ih} naročil{o a ih} zahtev{ek ke ki kov}
        """),
    LexiconEntry(
        .arrives,
        """
        prispel{a o i e ih} prispe prispejo prejet{a o i e ega em ih} prejmemo dobimo pride pridejo poslan{a o i e ega em ih} \
        pošlje{te š} pošljite pišete pišite napišete napišite pišeš oddan{a o i e ega em ih} odda{te š} oddajte javite
        """),
    LexiconEntry(.otherwise, "sicer drugače kasneje pozneje kasnejša poznejša ostal{a e i}"),
]
