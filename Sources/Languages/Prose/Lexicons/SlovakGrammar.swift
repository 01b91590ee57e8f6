/// Slovak words that say who acts, when and whether, and the ways of writing.
extension [ProseEntry] {
    static let slovakGrammar: [ProseEntry] = [
        ProseEntry(.but, "áno"), ProseEntry(.condition, "kto ktokoľvek"), ProseEntry(.history, "medián*"),
        ProseEntry(.outsider, "čo_{iní ostatní}"), ProseEntry(.condition, "nech"),
        ProseEntry(.determiner, "každý každú každá každé každého každom"),
        ProseEntry(.about, "kam prečo"), ProseEntry([.promising, .history], "sľúbil sľúbili sľúbila prisľúbil*"),
        ProseEntry([.promising, .negation], "nezaväzuj* nezaviaž*"),
        ProseEntry([], "než_{zvyčajne obvykle inokedy bežne predtým}"),
        ProseEntry(.those, "tí ten tá títo on ona oni"),
        ProseEntry(.you, "každému všetkým"),
        ProseEntry(.cause, "pretože keďže lebo nakoľko"),
        ProseEntry(.rest, "ostatné ostatným ostatných zvyšné zvyšných zvyšok inak"),
        ProseEntry(
            .preposition,
            """
            v vo na o po pri za k ku z zo s so do u od odo pre cez pod nad pred bez medzi okolo podľa
            """),
        ProseEntry(.reflexive, "sa"),
        ProseEntry(.late, "ale síce totiž preto"),
        ProseEntry(.history, "stihli stihla stihol dokázali zvládli podarilo darilo"),
        ProseEntry(.future, "by_ste by_si", person: .you), ProseEntry(.future, "by_sme by_som", person: .we),
        ProseEntry(.negation, "nestan* nestáva*"), ProseEntry(.it, "ju ho ich"), ProseEntry(.but, "ale avšak však no zato"),
        ProseEntry(.trimmedBeforeDay, "až"), ProseEntry([], "z_nás pre_nás"),
        ProseEntry(.without, "vrátane"), ProseEntry(.without, "bez neobdržanie neposkytnutie neprijatie"),
        ProseEntry([], "u_nás s_nami k_nám"), ProseEntry(.fromUs, "od_nás"),
        ProseEntry(.about, "o ako čo kedy či akom"), ProseEntry([], "čo_{najskôr najrýchlejšie}"),
        ProseEntry(.weekend, "cez_víkend cez_sviatky"), ProseEntry([], "nikdy_nepres* nikdy_neprekroč*"),
        ProseEntry(.since, "od odo po"),
        ProseEntry([.us, .unmarked], "nám nás nami"), ProseEntry(.us, "mi mne"),
        ProseEntry(.late, "však teda"),
        ProseEntry(.future, "budeme budem", person: .we), ProseEntry(.future, "budete budeš", person: .you),
        ProseEntry(.you, "vám ti vás ťa tebe"), ProseEntry(.trimmed, "hneď ihneď len už iba ešte"),
        ProseEntry(.weekend, "víkend* sobot* nedeľ*"),
        ProseEntry(.exclusion, "nepočíta* nerát* nezapočít* nezahŕň* mimo okrem bez výnimk* vylúčen* neplynie"),
        ProseEntry(
            [.weekend, .exclusion],
            "iba_pracovné_dni len_pracovné_dni počítame_pracovné_dni len_v_pracovných_dňoch iba_v_pracovné_dni"),
        ProseEntry(.promising, "sľubuj* sľúb* zaruč* garantuj* garantova* môže* vieme dokáž* stíha* stihn* zvlád* schopn*"),
        ProseEntry([.promising, .negation], "nesľub* nezaruč* negarant* nemôž* nedok* nevieme"),
        ProseEntry(.negation, "nie"), ProseEntry([.that, .future], "aby"),
        ProseEntry([.that, .future], "aby_sme aby_som", person: .we),
        ProseEntry([.that, .future], "aby_ste aby_si", person: .you),
        ProseEntry(
            .negation,
            """
            nijak{ý á é ú} neleží nenech* nezosta* neosta* nie_je_v_našich_silách nebud* nemôž* nemáme nevieme nie_sme nikdy nikto \
            žiadn* nemož* nemus* netrv* nezaber* nepotrv* nestihn* nestíh* nezvlád* nedok* nesľub* nezaruč* negarant* nechceme \
            nebol* nemal*
            """
        ),
        ProseEntry([], "nie_len nielen nebojte bez_{obáv starostí} bez_zbytočného_odkladu nie_robot bez_ohľadu"),
        ProseEntry([.duty, .promising], "môžete môžeš smiete smieš chcete chceš"),
        ProseEntry(.duty, "stačí nezabudnite nezabudni nezabúdajte skúste skús snažte neváhajte neváhaj"),
        ProseEntry(.duty, "musí* musieť povinný povinn* treba nutn* potrebné"),
        ProseEntry(.duty, "prosíme prosím žiadame", person: .you),
        ProseEntry(.past, "sme som bol bola bolo boli ste"),
        ProseEntry(.future, "bude budú by"),
        ProseEntry(.condition, "ak keby keď či v_prípade_že hoci aj_keď pokiaľ"),
        ProseEntry(.when, "len_čo akonáhle kým dokým po_tom_čo"),
        ProseEntry(.that, "že aby"),
        ProseEntry(.relative, "ktorému ktorými ktorej ktorou ktorý ktorá ktoré ktorú ktorého ktorom ktorých ktorým čo kde"),
        ProseEntry(.and, "a i ale avšak alebo či však teda takže preto napriek"),
        ProseEntry(.short, "napr tj tzn tel č str mgr ing dr s o p r ods"),
    ]

    static let slovakContacts: [ProseEntry] = [
        ProseEntry([], "chatov*", contact: .chat),
        ProseEntry([], "priam*_správ*", contact: .social),
        ProseEntry([], "spojenie", contact: .phone),
        ProseEntry([], "hovoria hovoríme hovoriť hovorí"),
        ProseEntry([], "instagram* insta ig messenger* facebook* direct tiktok*", contact: .social),
        .contact(.phone, "hotlin* helplin* stlačte stlačením stlač {po}_{zaznení pípnutí}"),
        .contact(.email, "e_mail* elektronick*_{pošt* adres*}"),
        .contact(.chat, "chate chatom čete čet četu"),
        .contact(.phone, "telefon* telefón* hovor* hlasov*_schránk* linku linka linky linke"),
        .contact(.sms, "textovk* textov*_správ*"),
        .contact(.social, "sociáln*_siet* súkromn*_správ*"),
        .contact(.review, "recenzi* hodnoteni*"),
    ]
}
