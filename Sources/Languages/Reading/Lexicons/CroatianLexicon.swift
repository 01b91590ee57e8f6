extension Lexicon {
    static let croatian = Lexicon(numbers, units, days, clocks, edges, conditions)
}

private let tens = ["dvadeset", "trideset", "četrdeset", "pedeset", "šezdeset", "sedamdeset", "osamdeset", "devedeset"]
private let adjective = "{i a o e og oga om ome omu u im ih ima}"

private let numbers: [LexiconEntry] = [
    .number(10, "desetak"), .number(15, "petnaestak"), .number(20, "dvadesetak"), .number(30, "tridesetak"), .number(2, "dvoje"),
    .numbers(
        from: 1,
        [
            "jedan jedna jedno jednog jednoga jednom jednu jedne jednim", "dva dvije dvaju dviju dvama dvjema", "tri triju trima",
            "četiri četiriju četirima", "pet", "šest", "sedam", "osam", "devet", "deset", "jedanaest", "dvanaest", "trinaest",
            "četrnaest",
            "petnaest", "šesnaest", "sedamnaest", "osamnaest", "devetnaest",
        ]),
    .tens(tens),
    .joined(
        ones: ["jed{an na no}", "dv{a ije}", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet"], tens: tens,
        onesFirst: false),
    .number(100, "sto"), .fraction(50, "pola pol po"), .fraction(25, "četvrt četvrtinu"),
    .fraction(75, "tri_četvrt tričetvrt tri_četvrtine"),
    .ordinal(1, "prv{i og oga om}"), .ordinal(2, "drug{i og oga om}"), .ordinal(3, "treć{i eg ega em}"),
    .ordinal(4, "četvrt{i og oga om}"), .ordinal(5, "pet{i og oga om}"),
    .ordinals(
        from: 6,
        [
            "šest", "sedm", "osm", "devet", "deset", "jedanaest", "dvanaest", "trinaest", "četrnaest", "petnaest", "šesnaest",
            "sedamnaest", "osamnaest", "devetnaest", "dvadeset",
        ], endings: "{i og oga om ome}"),
    .ordinal(30, "trideset{i og oga om}"), .ordinal(60, "šezdeset{i og oga om}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "{za kroz u unutar}_{nepuni nepun dobar kratki cijeli}_sat{- _vremena} {u unutar}_sat_vremena u_sat u_roku_od_{jednog_sata_vremena sata_vremena}"
    ),
    LexiconEntry(Sense(roles: .span, number: 50, unit: .hour, bound: .atMost), "u_pola_sata{- _vremena}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "u_roku_od_dana u_roku_jednog_dana"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "u_tjedan_dana kroz_tjedan_dana unutar_tjedan_dana"),
    .oneOrTwo(.hour, "{za kroz u}_sat_do_dva"), .oneOrTwo(.day, "{za kroz u}_dan_do_dva"),
    .oneOrTwo(.week, "{za kroz u}_tjedan_do_dva"),
    .every(.day, "jednom_{dnevno na_dan} {barem najmanje}_jednom_{dnevno na_dan}"),
    .every(.week, "{barem najmanje}_jednom_tjedno"),
]

private let units: [LexiconEntry] = [
    .every(.month, "svaki_mjesec svakog_mjeseca jednom_mjesečno"), .every(.week, "svakog_tjedna"), .every(.day, "svakog_dana"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "svakog_drugog_dana"),
    .lead(.atMost, "manje_je_od manji_od kraće_od {kraći kraća kraćem}_od"),
    LexiconEntry(Sense(roles: [.span, .business], number: 200, unit: .day, bound: .every), "svaki_drugi_radni_dan"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "u_jednom_satu"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .week, bound: .every), "jednom_u_dva_tjedna svaki_drugi_tjedan"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .hour, bound: .every), "svaki_drugi_sat"),
    .span(75, .hour, "tri_četvrt_sata tričetvrt_sata"),
    .lead(.atMost, "{brže prije}_{nego od}"), .day(0, "najkasnije_do_večeri"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "u_{sljedećih idućih narednih}_sat_vremena unutar_{idućeg sljedećeg}_sata u_{idućem sljedećem}_satu"),
    LexiconEntry(.one, "sat minutu dan tjedan mjesec"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "svaki_drugi_dan"),
    LexiconEntry([.business, .dotted], "rad"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "kroz_sat_vremena unutar_sat_vremena za_jedan_sat u_roku_od_sat{_vremena a}"),
    LexiconEntry(Sense(roles: .span, number: 50, unit: .hour, bound: .atMost), "za_pola_sata_vremena kroz_pola_sata"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "kraja_tjedna tjedan_dana"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .plain), "mjesec_dana"),
    LexiconEntry(.filler, "ih ak tih"), .oneOrTwo(.hour, "{za_ kroz_ u_}{sat-dva sat_dva sat_ili_dva}"),
    .oneOrTwo(.minute, "{za_ kroz_}{minutu-dvije minutu_ili_dvije}"),
    .unit(.minute, "minutic{a e u i}"), .unit(.hour, "satić satića"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "za_minutu u_minuti kroz_minutu u_roku_{minute}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "za_sat za_sat_vremena kroz_sat u_roku_sata"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "za_dan kroz_dan u_roku_{dana jednog_dana}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .week, bound: .atMost),
        "za_tjedan za_tjedan_dana kroz_tjedan u_roku_od_{tjedan_dana tjedna_dana}"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .month, bound: .atMost),
        "u_roku_od_mjesec_dana u_roku_mjesec_dana za_mjesec_dana u_mjesec_dana u_roku_{mjeseca od_mjeseca}"),
    LexiconEntry(Sense(roles: .span, number: 36500, unit: .day, bound: .atMost), "u_roku_od_godinu_dana"),
    .oneOrTwo(.day, "dan_ili_dva dan-dva {za_ kroz_}dan{-dva _dva _ili_dva _do_dva}"),
    .oneOrTwo(.hour, "sat-dva sat_dva sat_ili_dva sat_do_dva"),
    .oneOrTwo(.minute, "minutu-dvije minutu_dvije minutu_ili_dvije"), .oneOrTwo(.week, "tjedan-dva tjedan_ili_dva"),
    .every(.day, "svaki_dan"), .every(.week, "svaki_tjedan jednom_tjedno"), .every(.hour, "svaki_sat svakih_sat_vremena"),
    .unit(.second, "sekund{a e i - u om ama}"), .unit(.minute, "minut{a e i - u om ama}"), .unit(.hour, "sat{- a i u om ima}"),
    .unit(.day, "dan{- a i u om ima e}"), .unit(.week, "tjedan tjedn{a i u om ima e} tjedana"),
    .unit(.month, "mjesec{- a i u om ima e}"),
    .shortUnit(.second, "sek"), .shortUnit(.minute, "min"), .figureUnit(.hour, "h"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"),
    .figureUnit(.hour, "satn\(adjective)"), .figureUnit(.minute, "minutn\(adjective)"),
    .figureUnit(.day, "dnevn{i a e og oga om u im ih}"),
    .figureUnit(.week, "tjedn{og oga ih}"), LexiconEntry(.business, "radn\(adjective)"),
    LexiconEntry(.calendar, "kalendarsk\(adjective)"),
    LexiconEntry(.filler, "puni{- h} cijel{i a ih} uzastopn{a ih}"), .span(50, .hour, "polusatn\(adjective)"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "{unutar u_roku_od u_roku za_manje_od}_sata"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "{unutar u_roku_od za_manje_od}_minute"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "{unutar u_roku_od u_roku}_tjedna"),
    .span(100, .hour, "sat_vremena"), .span(50, .hour, "pola_sata_vremena"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 150, unit: .hour), "sat{- a}_i_{pol pola}{- _vremena}"),
    .compounds(
        [
            (100, "jedno"), (200, "dvo"), (300, "tro"), (400, "četvero"), (400, "četvoro"), (500, "peto"), (600, "šesto"),
            (700, "sedmo"),
            (800, "osmo"), (1000, "deseto"), (1200, "dvanaesto"), (1400, "četrnaesto"), (1500, "petnaesto"), (2000, "dvadeseto"),
            (2400, "dvadesetčetvero"), (2400, "dvadesetčetvoro"), (3000, "trideseto"), (4500, "četrdesetpeto"),
            (4800, "četrdesetosmo"),
            (6000, "šezdeseto"),
        ],
        [(.hour, "satn\(adjective)"), (.minute, "minutn\(adjective)"), (.day, "dnevn\(adjective)"), (.week, "tjedn\(adjective)")]),
]

private let days: [LexiconEntry] = [
    .day(0, "istog_{jutra poslijepodneva popodneva prijepodneva} iste_večeri"),
    .businessDay(2, "drugi_radni_dan drugog_radnog_dana"),
    .day(0, "tijekom_{prijepodneva poslijepodneva jutra večeri}"),
    .day(0, "do_večeri"),
    LexiconEntry(Sense(roles: [.dayWord, .business]), "danas_do_kraja_radnog_{vremena dana}"),
    LexiconEntry(.next, "iduće naredne narednih"),
    .day(0, "isto_{poslijepodne popodne prijepodne jutro} {istu iste}_{večer večeri}"),
    .day(1, "sutradan sutradan_ujutro sljedeće_jutro idućeg_jutra sljedećeg_jutra"),
    LexiconEntry(.filler, "nepunih nepuni dobar"),
    .day(0, "tijekom_dana u_toku_dana"),
    .day(0, "na_dan_{primitka zaprimanja} istoga_dana večeras"),
    LexiconEntry(.next, "prv{i og oga om}_{idući idućeg idućega idućem naredni narednog narednoga narednom}"),
    LexiconEntry(.filler, "jedinom jedini"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "kraj{a u}_radnog_vremena zatvaranja"),
    LexiconEntry(.same, "ist{i og oga om ome} {taj_isti tog_istog}"),
    LexiconEntry(
        .next,
        "s{lj lij}edeć{i eg ega em emu im ih e a} idu{ći ćeg ćega ćem ćih ća} naredn{i og oga om ih a} daljnj{ih a e} prv{i og oga om}_s{lj lij}edeć{i eg ega em}"
    ),
    .day(0, "danas današnj{i eg ega}_{dan dana}"), .day(1, "sutra sutrašnj{i eg ega}_{dan dana}"), .day(2, "prekosutra"),
    LexiconEntry(.end, "kraj{- a u em}"), LexiconEntry(.filler, "tog toga tekućeg"),
    LexiconEntry(.immediately, "odmah smjesta bez_{odgađanja odgode odlaganja} istog_trena"),
    LexiconEntry(.lastDay, "posljednj{i eg ega}_{dan dana} zadnj{i eg ega}_{dan dana}"),
    .weekdays([
        "ponedjelj{ak ka ku}", "utor{ak ka ku}", "srijed{a e u}", "četvrt{ak ka ku}", "pet{ak ka ku}", "subot{a e u}",
        "nedjelj{a e u}",
    ]),
]

private let hours = [
    "dvanaest", "jedan", "dva", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet", "deset", "jedanaest",
]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "pola_\($0)" }, after: -30),
    .clock(14, "dva_{popodne poslijepodne}"), .clock(15, "tri_{popodne poslijepodne}"),
    .clock(16, "četiri_{popodne poslijepodne}"),
    .clock(17, "pet_{popodne poslijepodne}"), .clock(18, "šest_{popodne poslijepodne navečer}"), .clock(19, "sedam_navečer"),
    .clock(20, "osam_navečer"),
    LexiconEntry(
        .dayPart,
        "do_{večeri navečer} u_{jutarnjim prijepodnevnim poslijepodnevnim}_satima ujutro prijepodne popodne poslijepodne navečer rano_ujutro"
    ), LexiconEntry(.afternoon, "navečer"),
    .clock(12, "podne podneva"), .clock(24, "ponoć{- i}"), LexiconEntry(.clockUnit, "sati sata sat h"),
    LexiconEntry(.morning, "ujutro prijepodne"), LexiconEntry(.afternoon, "popodne poslijepodne navečer"), .by(.atMost, "do"),
    LexiconEntry([.by, .lead, .atHour], "u"), LexiconEntry([.before, .by, .spoilsAfter], "prije"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "u_roku_kraćem_od"),
    .lead(.atMost, "ispod pod {za u}_nešto_manje_od nešto_manje_od u_roku_ne_{duljem dužem}_od u_roku_koji_nije_{dulji duži}_od"),
    LexiconEntry(.afterEvent, "zatim potom"),
    .lead(.atMost, "u_{zakonskom propisanom razumnom predviđenom}_roku{_od -}"),
    .lead(.every, "barem_svak{a e i o ih} najmanje_svak{a e i o ih}"),
    .by(.atMost, "najkasnije {najkasnije najdalje}_{pa do}"),
    .lead(.atMost, "{prije još_prije}_{isteka proteka} prije_nego{- _što}_{prođe prođu istekne isteknu}"),
    .lead(.plain, "u_prv{a ih} u_toku"), .lead(.atLeast, "ne_prije_nego"),
    // What takes that long itself: "in a one-hour webinar".
    .events(
        adjectives: "besplatn{i om} internetsk{i om} individualn{i om}",
        nouns:
            "webinar{- u a} radionic{a i u e} predavanj{e u a} seminar{- u a} razgovor{- u a} savjetovanj{e u a} tečaj{- u a} konferencij{a i u} sastank{u a} najam najma najmu pauz{a i u e}"
    ),
    .lead(.atMost, "nakon_najviše sve_do unutar_najviše u_maksimalno"),
    .statedTrail("najviše maksimalno maksimum"),
    LexiconEntry(.spoilsBefore, "prije_{dostave isporuke isteka dolaska preuzimanja montaže termina slanja}"),
    .lead(.moreThan, "{kasnije dalje}_od"), .lead(.atMost, "ne_kasnije_nego najdalje u_najviše za_najviše u_najkraćem_roku_do"),
    .lead(.atLeast, "najranije"),
    LexiconEntry(Sense(roles: [.lead, .stated], bound: .atLeast), "tek"),
    .lead(.atMost, "tijekom_cijelog u_tijeku kroz_najviše u_narednih u_idućih u_sljedećih"),
    .lead(.every, "svaka svako svakih svakoga jednom_u"),
    .lead(
        .atMost,
        """
        u_roku_od u_roku unutar najkasnije najdulje najduže najviše maksimalno {za u}_manje_od manje_od ne_{dulje duže više kasnije}_od \
        ne_dulje_nego do_najviše
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "maks max"),
    .lead(.plain, "za još već na kroz tijekom oko otprilike približno nekih"), LexiconEntry([.lead, .dotted], "cca ca"),
    .lead(.moreThan, "{dulje duže više}_{od nego} preko"), .lead(.atLeast, "barem najmanje minimalno"),
    .lead(.after, "nakon poslije"),
    .lead(.every, "svak{a ih i e og}"), LexiconEntry(.from, "od"), LexiconEntry(.between, "između"), LexiconEntry(.to, "do"),
    LexiconEntry(.or, "ili odnosno"), LexiconEntry(.and, "i"), .trail("ili_{manje prije} maksimalno najkasnije"),
    LexiconEntry(.spoilsBefore, "dnevno tjedno mjesečno na_{dan tjedan} u_{danu tjednu} star{- a o i e} podršk{a e u} ranije"),
    LexiconEntry(.afterEvent, "nakon po čim kad kada poslije"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.answer, "odgovor odaziv rješenje"), LexiconEntry(.message, "mejl{- a ovi ove} mail e-mail e-pošta upit poziv"),
    LexiconEntry(.arrives, "prijavljen{- u} poslan{u} zaprimljen{u} pristigl{u} postavljen{u}"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "svaki_radni_dan svakog_radnog_dana"),
    LexiconEntry(.arrives, "zamolite molite_za"),
    LexiconEntry(.outside, "slučaj predmet zahtjev tiket reklamacija pritužba prijava popravak"),
    LexiconEntry(.arrives, "predan postavljen napisan upućen prijavljen zabilježen upisan dostavljen{- a o i e}"),
    LexiconEntry(.whilst, "dok kad kada kadgod"),
    LexiconEntry(.opened, "otvoren{a o i e} dostupn{i a} na_vezi online radi radimo"),
    LexiconEntry(.outside, "nije nismo nisu nemamo zatvoren{a o i}"),
    LexiconEntry(
        .arrives,
        """
        piše pošalj{e u ete} posla{li la lo} postavi{te š} postavlja{te š} zatraž{i ite iš e} zatražite upiše{te š} unese{te š} ispuni{te š} predate predaš preda \
        javlja{te ju} nazov{e u} zov{e u ete eš} ostav{i e ite iš} pristigl{e i a ima om og} pristiže stigne stizat{i} dobije{te mo} prima dobiva prijav{i e} prijavljen{a o e ih i} \
        upućuje{te š} zaprim{e ljene} obrat{e i ite iš} obraća{te š ju} kontaktira{ju} podnes{e u ete} predan{i a o ih im ima} zabilježen{a e i ih} upisan{a e i ih} stigao poslao
        """),
    LexiconEntry(.businessDays, "na_radni_dan u_radni_dan u_radne_dane"),
    LexiconEntry([.openTime, .arrives], "{dok kad kada}_{smo_u_trgovini je_otvoreno je_dućan_otvoren}"),
    LexiconEntry(
        .arrives,
        "pišeš napišeš pošalješ šalješ javiš upitaš pitaš pitate nazoveš nazovete kontaktiraš kontaktirate obratiš obratite prijaviš prijavite pošaljete zaprimamo primamo dobivamo postavljen{a o e ih} podnesen{a o e ih} napisan{a o e ih} predan{e ih}"
    ),
    LexiconEntry([.openTime, .arrives], "{dok kad kada}_{je_dućan_otvoren je_prodavaonica_otvorena smo_dostupni smo_na_vezi}"),
    LexiconEntry([.openTime, .arrives], "{kad kada dok}_{smo_otvoreni radimo je_chat_otvoren je_trgovina_otvorena}"),
    LexiconEntry(.outside, "izvan nakon poslije prije"),
    LexiconEntry(
        .arrives,
        "stigl{a o e i ih} stižu pristižu dođ{e u} šalj{ete u} upit{ate} napiš{u e ete} javit{e} pišu dobijemo zaprimljen{og om} primljen{og om} poslan{im ima} zaprimljenima dolaze dobiven{e i a} upućen{e i a ih} javi"
    ),
    LexiconEntry(
        .message,
        "mailov{e i a ima} e-mailov{e i a ima} reklamacij{e a u ama} prigovor{e a i ima} poziv{e a i} pitanj{a e ima} zahtjev{e a i ima} poruke"
    ),
    LexiconEntry(.businessDays, "svak{i og oga}_radn{i og oga}_dan{- a} radnim_danima u_radnim_danima tijekom_radnog_tjedna"),
    LexiconEntry(
        .openTime,
        "kad_smo_otvoreni kada_smo_otvoreni dok_smo_otvoreni dok_radimo dok_je_chat_otvoren dok_je_trgovina_otvorena za_vrijeme_rada"
    ),
    LexiconEntry(
        .openTime,
        """
        u{_ _naše_}radno_vrijeme {tijekom unutar za}{_ _našeg_}radnog_vremena radnog_vremena u{_ _našem_}radnom_vremenu \
        u_okviru_radnog_vremena u_uredovno_vrijeme za_vrijeme_radnog_vremena u_radnim_satima u_poslovno_vrijeme u_vrijeme_rada
        """),
    LexiconEntry(
        .businessDays,
        """
        radnim_dan{om ima} {na u}_radne_dane {osim bez izuzev}_vikenda{- _i_blagdana _i_praznika} osim_vikendom ne_računajući_vikende \
        isključujući_vikende vikendi_se_ne_računaju od_ponedjeljka_do_petka ponedjeljak-petak pon-pet
        """),
    LexiconEntry(.allDays, "i_vikendom uključujući_vikende"),
    LexiconEntry(
        .receipt,
        "{od po nakon}_{primitka primitku zaprimanja zaprimanju slanja slanju}{- _poruke _upita _vaše_poruke _vašeg_upita}"),
    LexiconEntry(
        .message,
        "poruk{a e u i ama} e-mail{- ovi ove ova a} mail{- ovi ove ova a} upit{- i e a} narudžb{a e i u} e-pošt{a e u} zahtjev{- i e a}"
    ),
    LexiconEntry(
        .arrives,
        """
        zaprimljen{- a o e i ih} primljen{- a o e i ih} poslan{- a o e i ih} pristigl{a o e i ih} stign{e u} pristign{e u} pošaljete pošaljite \
        pišete pišite napišete javite zaprimimo primimo zaprimljenim zadan{e a ih}
        """),
    LexiconEntry(.otherwise, "inače kasnije ostal{e i a} u_protivnom"),
]
