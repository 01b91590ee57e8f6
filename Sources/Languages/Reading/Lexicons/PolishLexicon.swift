extension Lexicon {
    static let polish = Lexicon(takesBareHours: true, numbers, units, days, clocks, edges, conditions)
}

private let adjective = "{y a e ego ej emu ym ą ych ymi i}"

private let numbers: [LexiconEntry] = [
    .numbers(
        from: 1,
        [
            "jeden jedna jedno jednego jednej jednym jedną jednemu", "dwa dwie dwóch dwu dwoma dwiema dwom dwoje",
            "trzy trzech trzem trzema",
            "cztery czterech czterem czterema", "pięć pięciu", "sześć sześciu", "siedem siedmiu", "osiem ośmiu",
            "dziewięć dziewięciu",
            "dziesięć dziesięciu", "jedenaście jedenastu", "dwanaście dwunastu", "trzynaście trzynastu", "czternaście czternastu",
            "piętnaście piętnastu", "szesnaście szesnastu", "siedemnaście siedemnastu", "osiemnaście osiemnastu",
            "dziewiętnaście dziewiętnastu",
        ]),
    .number(20, "dwadzieścia dwudziestu"), .number(30, "trzydzieści trzydziestu"), .number(40, "czterdzieści czterdziestu"),
    .number(50, "pięćdziesiąt pięćdziesięciu"), .number(60, "sześćdziesiąt sześćdziesięciu"),
    .number(70, "siedemdziesiąt siedemdziesięciu"), .number(80, "osiemdziesiąt osiemdziesięciu"),
    .number(90, "dziewięćdziesiąt dziewięćdziesięciu"), .number(100, "sto stu"), .fraction(50, "pół"), .fraction(25, "ćwierć"),
    .hundredths(150, "półtora półtorej"), .ordinal(1, "pierwsz\(adjective)"), .ordinal(2, "drugi drugiego drugim"),
    .ordinal(3, "trzeci{- ego m}"), .ordinal(4, "czwart{y ego ym}"), .ordinal(5, "piąt{y ego ym}"),
    .ordinal(6, "szóst{y ego ym}"), .ordinal(7, "siódm{y ego ym}"), .ordinal(8, "ósm{y ego ym}"),
    .ordinal(9, "dziewiąt{y ego ym}"),
    .ordinal(10, "dziesiąt{y ego ym}"), .ordinal(12, "dwunast{y ego ym}"), .ordinal(14, "czternast{y ego ym}"),
    .ordinal(15, "piętnast{y ego ym}"), .ordinal(20, "dwudziest{y ego ym}"), .ordinal(21, "dwudziest{y ego}_pierwsz{y ego}"),
    .ordinal(30, "trzydziest{y ego ym}"),
]

private let units: [LexiconEntry] = [
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "za_{godzinę godzinkę} w_godzinkę {zanim nim}_minie_godzina przed_upływem_godziny do_godzinki w_niecałą_godzinę"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost),
        "za_{minutę minutkę} w_minutkę {zanim nim}_minie_minuta do_minutki"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "{zanim nim}_minie_dzień"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .dayAndNight, bound: .atMost), "za_dobę {zanim nim}_minie_doba"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "za_tydzień {zanim nim}_minie_tydzień do_tygodnia"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "za_miesiąc do_miesiąca w_miesiąc"),
    .lead(.atMost, "{zanim nim}_{miną minie upłyną upłynie} w_czasie_do za_niespełna za_niecałe w_niespełna w_niecałe"),
    .every(.month, "co_miesiąc raz_w_miesiącu raz_na_miesiąc comiesięcznie"), .every(.week, "cotygodniowo"),
    .every(.day, "codziennie"), .unit(.day, "dzionek dzionka"),
    LexiconEntry(Sense(roles: [.span, .business], number: 200, unit: .day, bound: .every), "co_drugi_dzień_roboczy"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "co_drugi_dzień"),
    .every(.day, "codziennie"), .every(.week, "cotygodniowo"),
    LexiconEntry(Sense(roles: .span, number: 4500, unit: .minute), "trzech_kwadransów trzy_kwadranse"),
    LexiconEntry(Sense(roles: .span, number: 3000, unit: .minute), "dwóch_kwadransów pół_godzinki"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "do_minutki w_minutkę w_{ciągu przeciągu}_minutki"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "w_{ciągu przeciągu}_godzinki w_{terminie czasie}_do_godziny"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "w_{terminie czasie}_do_tygodnia"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .dayAndNight, bound: .atMost), "w_{terminie czasie}_do_doby"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "w_{terminie czasie}_do_miesiąca"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "co_drugi_dzień"),
    LexiconEntry(Sense(roles: .span, number: 300, unit: .day, bound: .every), "co_trzeci_dzień"),
    .every(.month, "raz_w_miesiącu raz_na_miesiąc co_miesiąc każdego_miesiąca"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "w_terminie_miesiąca przed_upływem_miesiąca"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "w_terminie_tygodnia przed_upływem_tygodnia"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .dayAndNight, bound: .atMost), "przed_upływem_doby"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "przed_upływem_godziny"),
    LexiconEntry(
        .one,
        """
        tygodniu miesiącu dobie minucie godzinie kwadransie godzinę godziny godzinkę minutę minutkę dzień dobę tydzień \
        miesiąc
        """),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "końca_tygodnia"),
    LexiconEntry(.filler, "ech och ch tych ciu miu"), .oneOrTwo(.hour, "{w_ za_}{godzinę-dwie godzinę_lub_dwie}"),
    .unit(.hour, "godzink{a i ę ach} godzinek"), .unit(.minute, "minutk{a i ę ach} minutek"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "do_godzinki w_godzinkę"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .dayAndNight, bound: .atMost), "do_doby"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "do_tygodnia"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "do_miesiąca"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "do_minuty"),
    .figureUnit(.dayAndNight, "dobow{y a e ego}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "w_dzień"),
    .oneOrTwo(.day, "dzień-dwa dzień_dwa dzień_lub_dwa dnia-dwóch dnia_lub_dwóch dzień_albo_dwa jednego-dwóch_dni"),
    .oneOrTwo(.hour, "godzinę-dwie godzinę_lub_dwie godziny-dwóch godzina-dwie"),
    .oneOrTwo(.minute, "minutę-dwie minutę_lub_dwie"), .oneOrTwo(.week, "tydzień-dwa tydzień_lub_dwa tygodnia-dwóch"),
    .lead(.every, "{co_najmniej przynajmniej minimum}_raz_na"), .day(0, "wieczora"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atLeast), "od_rana_{do aż_do}_wieczora"),
    .every(.day, "raz_dziennie raz_na_dzień każdego_dnia co_dzień"),
    .every(.week, "co_tydzień każdego_tygodnia raz_w_tygodniu raz_na_tydzień"),
    .every(.hour, "co_godzinę"), .every(.dayAndNight, "co_dobę"),
    .unit(.second, "sekund{a y - ę ą om ach ami} sekundzie"), .unit(.minute, "minut{a y - ę ą om ach ami} minucie"),
    .unit(.hour, "godzin{a y - ę ą ie om ach ami}"), .unit(.dayAndNight, "dob{a y ę ie ą om ach ami} dób"),
    .unit(.day, "dzień dnia dni dniu dniem dniom dniach dniami"), .unit(.week, "tydzień tygodni{- a e u em om ach ami}"),
    .unit(.month, "miesiąc{- a e u em om ach} miesięcy"), .shortUnit(.second, "sek"), .shortUnit(.minute, "min"),
    .figureUnit(.hour, "h"), .shortUnit(.hour, "godz"), .attachedUnit(.second, "s"), .attachedUnit(.day, "d"),
    .figureUnit(.hour, "godzinn\(adjective)"),
    .figureUnit(.minute, "minutow\(adjective)"), .figureUnit(.day, "dniow\(adjective)"),
    .figureUnit(.week, "tygodniow\(adjective)"),
    LexiconEntry(.business, "robocz\(adjective)"), LexiconEntry(.business, "pracując{y e ych ego ym} pracy"),
    LexiconEntry([.business, .dotted], "rob"), LexiconEntry(.calendar, "kalendarzow\(adjective)"),
    LexiconEntry(.filler, "pełn{y a e ych ej} cał{y e ych ą} kolejnych"),
    .span(15_00, .minute, "kwadrans{- a em e u}"), .span(30_00, .minute, "dwa_kwadranse"),
    .span(45_00, .minute, "trzy_kwadranse"),
    LexiconEntry(Sense(roles: [.span, .unit], number: 150, unit: .hour), "godzin{a ę y}_i_pół"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost), "w_{ciągu przeciągu}_godziny w_godzinę w_mniej_niż_godzinę"
    ),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "w_{ciągu przeciągu}_minuty w_minutę w_mniej_niż_minutę"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .dayAndNight, bound: .atMost), "w_{ciągu przeciągu}_doby w_dobę"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "w_{ciągu przeciągu}_tygodnia w_tydzień"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "w_{ciągu przeciągu}_miesiąca"),
    LexiconEntry(
        Sense(roles: [.span, .business], number: 100, unit: .day, bound: .atMost), "w_{ciągu przeciągu}_dnia_roboczego"),
    .compounds(
        [
            (50, "pół"), (100, "jedno"), (200, "dwu"), (300, "trzy"), (300, "trój"), (400, "cztero"), (500, "pięcio"),
            (600, "sześcio"),
            (700, "siedmio"), (800, "ośmio"), (1000, "dziesięcio"), (1200, "dwunasto"), (1400, "czternasto"), (1500, "piętnasto"),
            (2000, "dwudziesto"), (2400, "dwudziestocztero"), (3000, "trzydziesto"), (4500, "czterdziestopięcio"),
            (4800, "czterdziestoośmio"), (6000, "sześćdziesięcio"),
        ],
        [
            (.hour, "godzinn\(adjective)"), (.minute, "minutow\(adjective)"), (.day, "dniow\(adjective)"),
            (.week, "tygodniow\(adjective)"),
        ]),
]

private let days: [LexiconEntry] = [
    .day(
        0,
        """
        w_dzień_{otrzymania wpływu złożenia nadesłania}_{zapytania wiadomości pytania wniosku reklamacji skargi zgłoszenia maila \
        e-maila}
        """),
    .day(1, "dzień_po_{otrzymaniu zgłoszeniu wpłynięciu wysłaniu}_{zapytania wiadomości pytania wniosku reklamacji zgłoszenia}"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "przed_końcem_godzin_pracy"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "przed_{zamknięciem końcem_pracy końcem_dnia_pracy}"),
    LexiconEntry(.next, "najbliższej kolejnej następnej"),
    .day(0, "{tego_ tego_samego_}{popołudnia wieczora wieczoru wieczorka przedpołudnia poranka}"),
    .day(1, "{następnego kolejnego}_{popołudnia wieczora wieczoru przedpołudnia}"),
    .day(1, "{jutro następnego_dnia nazajutrz}_przed_południem"), .day(0, "{dziś dzisiaj}_przed_południem"),
    .day(1, "na_drugi_dzień drugiego_dnia_rano"), .businessDay(2, "na_drugi_dzień_roboczy"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        w_dniu_{otrzymania wpływu wysłania złożenia zgłoszenia nadesłania}_{zapytania wiadomości pytania wniosku reklamacji \
        skargi zgłoszenia maila e-maila}
        """),
    LexiconEntry(Sense(roles: .dayWord, number: 100), "do_rana do_jutrzejszego_ranka"),
    LexiconEntry(
        Sense(roles: .dayWord, number: 0),
        """
        w_dniu_{jego jej ich}_{otrzymania wpływu wysłania złożenia zgłoszenia} w_dniu_{wysłania złożenia przesłania \
        nadesłania} w_ciągu_popołudnia jeszcze_po_południu
        """),
    .day(1, "jutrzejszego_{ranka poranka wieczora popołudnia} jutrzejszego"), .day(0, "dzisiejszego_wieczora dzisiejszego"),
    .day(1, "następnego_{ranka poranka} kolejnego_poranka"), LexiconEntry(.filler, "niecałą niecałej niecałych zaledwie"),
    .day(0, "w_{ciągu przeciągu}_dnia tego_dnia"),
    .day(0, "w_dniu_{otrzymania zgłoszenia wpływu dzisiejszym}  w_dzień_zgłoszenia"), .day(1, "dnia_następnego"),
    .day(2, "pojutrza"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "ko{ńca niec}_{dnia_pracy godzin_pracy czasu_pracy} zamknięcia"),
    LexiconEntry(.same, "tego_samego ten_sam tym_samym"),
    LexiconEntry(.next, "następn{y ego ym emu ych e} kolejn{y ego ym emu ych e} najbliższ{y ego ym emu ych e}"),
    .day(0, "dziś dzisiaj {dnia_dzisiejszego dzisiejszego_dnia}"), .day(1, "jutro jutra jutrzejszego_dnia nazajutrz"),
    .day(2, "pojutrze"), LexiconEntry(.end, "ko{niec ńca ńcem ńcu}"), LexiconEntry(.filler, "danego bieżącego tego"),
    LexiconEntry(
        .immediately,
        """
        z_miejsca na_poczekaniu natychmiast niezwłocznie bezzwłocznie natychmiastowo od_razu od_ręki \
        bez_zwłoki bez_zbędnej_zwłoki zaraz
        """),
    LexiconEntry(.lastDay, "ostatni{- ego}_{dzień dnia}"),
    .weekdays([
        "poniedział{ek ku kiem}", "wtor{ek ku kiem}", "środ{a y ę}", "czwart{ek ku}", "piąt{ek ku}", "sobot{a y ę}",
        "niedziel{a i ę}",
    ]),
]

private let hours = [
    "dwunastej", "pierwszej", "drugiej", "trzeciej", "czwartej", "piątej", "szóstej", "siódmej", "ósmej", "dziewiątej",
    "dziesiątej", "jedenastej",
]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "wpół_do_\($0)" }, after: -30),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 300, clock: 180), "trzeci{ej ą}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 400, clock: 240), "czwart{ej ą}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 500, clock: 300), "piąt{ej ą}"),
    LexiconEntry(Sense(roles: [.clock, .ordinal], number: 600, clock: 360), "szóst{ej ą}"),
    LexiconEntry(Sense(roles: .clock, clock: 1260), "dwudziest{ej ą}_pierwsz{ej ą}"),
    LexiconEntry(.morning, "z_rana"),
    LexiconEntry(.dayPart, "rano po_południu wieczorem z_samego_rana"),
    .clock(8, "ósm{ą ej}"), .clock(9, "dziewiąt{ą ej}"), .clock(10, "dziesiąt{ą ej}"), .clock(11, "jedenast{ą ej}"),
    .clock(12, "dwunast{ą ej}"), .clock(13, "trzynast{ą ej}"), .clock(14, "czternast{ą ej}"), .clock(15, "piętnast{ą ej}"),
    .clock(16, "szesnast{ą ej}"), .clock(17, "siedemnast{ą ej}"), .clock(18, "osiemnast{ą ej}"), .clock(19, "dziewiętnast{ą ej}"),
    .clock(20, "dwudziest{ą ej}"), .clock(7, "siódm{ą ej}"),
    .clock(12, "południ{e a em}"), .clock(24, "północ{- y ą}"), LexiconEntry(.clockUnit, "h"),
    LexiconEntry([.clockNoun, .dotted], "godz"), LexiconEntry(.clockNoun, "godzin{y ie ą ę}"), LexiconEntry(.morning, "rano"),
    LexiconEntry(.afternoon, "po_południu wieczorem"), .by(.atMost, "do"), .by(.plain, "o"),
    LexiconEntry([.before, .by, .spoilsAfter], "przed"), LexiconEntry([.before, .by, .spoilsAfter], "sprzed"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "nie_później_{jednak jednakże}_niż"),
    .lead(
        .atMost, "{w_czasie w_terminie w_okresie}_{krótszym_niż nie_dłuższym_jak} {krótszym krótszej}_niż"),
    LexiconEntry(.spoilsAfter, "ostatni{e ch ego ej} minion{e ych}"),
    LexiconEntry(.spoilsBefore, "wyprzedzeniem"),
    LexiconEntry(Sense(roles: .lead, bound: .atMost), "nie_przekraczając jakieś"),
    LexiconEntry(.spoilsBefore, "przed"),
    .lead(.atMost, "nie_dłuższ{ym ej y a}_niż"), .lead(.moreThan, "dłuższ{ym ej y a ego}_niż"),
    .lead(.atMost, "niecał{ą ej ych e y} niespełna zaledwie"),
    .lead(.atMost, "góra maksimum {w_terminie w_czasie w_okresie}_{nieprzekraczającym nie_przekraczającym}"),
    .lead(.moreThan, "{później}_niż"),
    .lead(.atMost, "do_maksymalnie w_terminie_nie_dłuższym_niż w_czasie_nie_dłuższym_niż w_maksymalnie"),
    .lead(.atLeast, "najwcześniej"), LexiconEntry(Sense(roles: [.lead, .stated], bound: .atLeast), "dopiero"),
    .lead(.atMost, "w_przedziale w_przeciągu w_terminie_najpóźniej najpóźniej_jednak w_okresie_do w_trakcie"),
    .lead(.every, "raz_na"),
    .lead(
        .atMost,
        """
        w_{ciągu przeciągu} najpóźniej najdalej maksymalnie nie_{później dłużej więcej}_niż w_mniej_niż \
        {mniej krócej szybciej}_niż \
        w_czasie_do w_terminie w_terminie_do co_najwyżej najwyżej poniżej przed_upływem
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "maks max"),
    .lead(.plain, "w we za jeszcze już na około mniej_więcej w_czasie w_okresie"), LexiconEntry([.lead, .dotted], "ok ca"),
    .lead(.moreThan, "{dłużej więcej}_niż ponad powyżej"), .lead(.atLeast, "co_najmniej przynajmniej minimum"),
    .lead(.after, "po po_upływie"), .lead(.every, "co każd{e y ego ej ą}"), LexiconEntry(.from, "od"),
    LexiconEntry(.between, "między pomiędzy"),
    LexiconEntry(.to, "do"), LexiconEntry(.or, "lub albo czy bądź"), LexiconEntry(.and, "i oraz a"),
    .trail("lub_{mniej szybciej} maksymalnie najpóźniej"),
    LexiconEntry(
        .spoilsBefore,
        """
        temu wcześniej z_wyprzedzeniem naprzód na_{dobę dzień tydzień} w_tygodniu dziennie tygodniowo \
        miesięcznie infolini{a i ę}
        """),
    LexiconEntry(.afterEvent, "po gdy jak kiedy za"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.arrives, "pyta pytają zapytają docierają dociera nadchodzą kto"),
    LexiconEntry(.whilst, "gdy kiedy dopóki póki jeśli jeżeli ilekroć"),
    LexiconEntry(
        .opened,
        """
        otwart{y a e ego ej ą} otwarci czynn{y a e} online aktywny dostępny działa w_pracy przy_komputerze na_miejscu
        """),
    LexiconEntry(.outside, "nie zamknięt{y a e}"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "każdego_dnia_roboczego w_każdy_dzień_roboczy"),
    LexiconEntry(.businessDays, "z_dni_roboczych w_dzień_powszedni w_dzień_pracy"),
    LexiconEntry(
        .arrives,
        """
        przyszedł przyszła przyszło przyszły dotarł dotarła wpłynął wpłynęło zostawiono wysłano złożono przesłano nadesłano \
        zadano zgłoszono przyjęto otrzymano odebrano nadano napisano napiszesz piszesz pisze dzwonisz zadzwonisz dzwoni \
        zdążysz trafiło trafiła wysłał wysłała wpisan{e y a} zapytał zapytała
        """),
    LexiconEntry(.answer, "odpowiedź reakcja decyzja"),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {gdy kiedy dopóki}_{salon_jest_otwarty lokal_jest_otwarty kawiarnia_jest_otwarta sklep_jest_czynny infolinia_działa czat_działa jesteśmy_w_biurze jesteśmy_w_pracy jesteśmy_na_miejscu}
        """
    ),
    LexiconEntry(
        .openTime,
        """
        w{_ _naszych_}godzinach_{pracy otwarcia działania urzędowania}_{sklepu salonu biura infolinii czatu apteki kawiarni działu} \
        podczas_{godzin_otwarcia godzin_pracy pracy_biura pracy_czatu działania_czatu} \
        w_czasie_{pracy_biura pracy_sklepu otwarcia_sklepu} w_godzinach_biurowych
        """),
    LexiconEntry(.businessDays, "w_ciągu_tygodnia_pracy w_tygodniu_pracy w_dni_powszednie każdego_dnia_powszedniego"),
    LexiconEntry(
        .arrives,
        """
        napisze napiszemy pytasz pytacie zapyta zapytasz zadasz zadacie zada nagran{a e y ych} nagrasz \
        zostawi{sz cie ona one} pozostawion{e a y ych} \
        dodan{e a y ych} dostarczon{e a y ych} nadejd{zie ą} wpadn{ie ą} odezwiesz zgłosisz wypełnion{e a y ych} \
        nadan{e a y ych} \
        przesłan{ego ej} wysłan{ej ego}
        """),
    LexiconEntry(
        [.openTime, .arrives],
        """
        {gdy kiedy dopóki}_{jesteśmy_otwarci jesteśmy_online sklep_jest_otwarty czat_jest_otwarty czat_jest_czynny czat_jest_online czat_jest_aktywny czat_jest_dostępny jest_czynny_czat mamy_otwarte pracujemy}
        """
    ),
    LexiconEntry(.outside, "poza po przed"),
    LexiconEntry(
        .arrives,
        """
        dotar{ły ła ło} przyjd{zie ą} przyszł{y a o} trafi{ą} wpływają przychodz{ą i} wyśle{sz cie} \
        napisał{eś aś} piszą napiszą otrzymamy otrzymujemy dostaniemy złożysz zadan{e ych} przekazan{e ych} \
        wysyłan{e ych} skierowan{e ych} przesłan{ymi} otrzymanymi wysłanymi zgłoszon{e ych a}
        """
    ),
    LexiconEntry(
        .message,
        """
        wiadomośc{i iom iach} maile mailami e-maile zgłoszeni{om ach} pytani{om ach} skarg{i a ę} pism{a o} \
        połączeni{a e} wniosk{i ów} zapytań zgłoszeń
        """
    ),
    LexiconEntry(.businessDays, "w_tygodniu_roboczym w_dni_pracujące"),
    LexiconEntry(
        .openTime,
        """
        gdy_jesteśmy_otwarci kiedy_jesteśmy_otwarci w_czasie_{otwarcia działania_czatu} \
        w_godzinach_{działania naszej_pracy pracy_biura pracy_czatu} podczas_godzin_pracy \
        gdy_czat_jest_{otwarty czynny}
        """
    ),
    LexiconEntry(
        .openTime,
        """
        w{_ _naszych_}godzinach_{pracy otwarcia urzędowania} w_czasie{_ _naszej_}pracy czasu_pracy w_godzinach_naszej_pracy
        """),
    LexiconEntry(
        .businessDays,
        """
        w_dni_{robocze powszednie} w_dniach_{roboczych powszednich} w_dzień_roboczy od_poniedziałku_do_piątku \
        poniedziałek-piątek pn-pt pon-pt \
        {z_wyłączeniem bez z_wyjątkiem oprócz}_weekendów{- _i_świąt} poza_weekendami nie_licząc_weekendów
        """),
    LexiconEntry(.allDays, "{także również}_w_weekendy łącznie_z_weekendami wliczając_weekendy"),
    LexiconEntry(
        .receipt,
        """
        {od po}{_ _momentu_ _chwili_}{otrzymania otrzymaniu zgłoszenia zgłoszeniu wysłania wysłaniu przesłania przesłaniu}{- _wiadomości}
        """
    ),
    LexiconEntry(
        .message,
        """
        wiadomoś{ć ci} e-mail{e i a} email{e i a} mail{e i a} zgłoszeni{e a} zapytani{e a} zamówieni{e a} \
        pytani{e a} reklamacj{a e i}
        """
    ),
    LexiconEntry(
        .arrives,
        """
        otrzyman{e a y ych ego} wysłan{e a y ych ego} przesłan{e a y ych ego} złożon{e a y ych ego} \
        nadesłan{e a y ych ego} napisz{- esz ą} \
        piszesz wyślesz wyślij dotr{ze ą} wpłyn{ie ą} wpłynęł{y o a} otrzymamy przyjęt{e a y ych ego} opłacon{e a y ych} \
        napiszecie
        """),
    LexiconEntry(.otherwise, "w_przeciwnym_razie później późniejsze pozostałe inaczej"),
]
