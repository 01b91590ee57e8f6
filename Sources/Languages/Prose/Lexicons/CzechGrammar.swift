/// Czech words that say who acts, when and whether, and the ways of writing.
extension [ProseEntry] {
    static let czechGrammar: [ProseEntry] = [
        ProseEntry(.but, "ano"), ProseEntry(.condition, "kdo kdokoli kdokoliv"), ProseEntry(.history, "medián*"),
        ProseEntry(.outsider, "což_{jiní ostatní} co_jiní"), ProseEntry(.condition, "ať"),
        ProseEntry(.determiner, "každý každou každá každé každého každém"),
        ProseEntry(.about, "kam proč"), ProseEntry([.promising, .history], "slíbil slíbili slíbila přislíbil*"),
        ProseEntry([.promising, .negation], "nezavazuj* nezaváž*"),
        ProseEntry([], "než_{obvykle obvyklé jindy zvyklé normálně dřív}"),
        ProseEntry(.those, "ti ten ta tito on ona oni"),
        ProseEntry([.condition, .late], "li"),
        ProseEntry(.you, "každému všem"),
        ProseEntry(.cause, "protože jelikož neboť poněvadž"),
        ProseEntry(.rest, "ostatní ostatním ostatních zbylé zbylých zbytek jinak"),
        ProseEntry(
            .preposition,
            """
            v ve na o po při za k ke z ze s do u od ode pro přes pod nad před bez mezi kolem podle
            """),
        ProseEntry(.reflexive, "se"),
        ProseEntry(.late, "ale sice totiž proto"),
        ProseEntry(.history, "stihli stihla stihl dokázali zvládli podařilo dařilo"),
        ProseEntry(.future, "byste bys", person: .you), ProseEntry(.negation, "nestan* nestáv*"),
        ProseEntry(.it, "ji ho jej je"), ProseEntry(.but, "ale avšak však nicméně zato"),
        ProseEntry(.trimmedBeforeDay, "až"), ProseEntry([], "z_nás pro_nás"),
        ProseEntry(.without, "včetně"), ProseEntry(.without, "bez neobdržení neposkytnutí nepřijetí"),
        ProseEntry([], "u_nás s_námi k_nám"), ProseEntry(.fromUs, "od_nás"),
        ProseEntry(.about, "o jak co kdy zda jestli"), ProseEntry([], "co_{nejdříve nejdřív nejrychleji}"),
        ProseEntry(.weekend, "o_{víkendu víkendech svátcích}"), ProseEntry([], "nikdy_nepřes* nikdy_nepřekroč*"),
        ProseEntry(.since, "od ode po"),
        ProseEntry([.us, .unmarked], "nám nás námi"), ProseEntry(.us, "mi mně"),
        ProseEntry(.late, "však ovšem tedy"),
        ProseEntry(.future, "budeme budu", person: .we), ProseEntry(.future, "budete budeš", person: .you),
        ProseEntry(.you, "vám ti vás tě tobě"), ProseEntry(.trimmed, "hned ihned jen už pouze teprve ještě"),
        ProseEntry(.weekend, "víkend* sobot* neděl*"),
        ProseEntry(.exclusion, "nepočít* nezapočít* nezahrn* mimo kromě vyjma bez výjimk* vyloučen* neběží"),
        ProseEntry(
            [.weekend, .exclusion],
            "pouze_pracovní_dny jen_pracovní_dny počítáme_pracovní_dny jen_v_pracovních_dnech pouze_v_pracovní_dny"),
        ProseEntry(.promising, "slibuj* slíb* zaruč* garantuj* garantova* můž* moh* dokáž* stíh* stihn* zvlád* schopn*"),
        ProseEntry([.promising, .negation], "neslib* nezaruč* negarant* nemůž* nedok* neumí*"),
        ProseEntry([.that, .future], "aby"), ProseEntry([.that, .future], "abychom abych", person: .we),
        ProseEntry([.that, .future], "abyste abys", person: .you),
        ProseEntry([.duty, .promising], "můžete můžeš smíte smíš chcete chceš"),
        ProseEntry(.duty, "stačí nezapomeňte nezapomeň nezapomínejte zkuste zkus snažte neváhejte neváhej"),
        ProseEntry(.negation, "ne_vždy nevždy"), ProseEntry(.duty, "máte_povinnost povinností"),
        ProseEntry(.duty, "prosíme prosím prosíme_o žádáme", person: .you),
        ProseEntry(
            .negation,
            """
            nenech* nezůsta* není_v_našich_silách nebud* nemů* nemáme není nejsme nejsou nikdy nikdo žádn* nikdy \
            nelze nemusí* netrv* nezaber* nepotrv* nestihn* nestíh* nezvlád* nedok* neslib* nezaruč* negarant* nechceme neumíme \
            nebyl* neměl*
            """
        ),
        ProseEntry(
            [], "ne_jen nejen nejen_že nebojte nemusíte_se bez_{obav starostí} bez_zbytečného_odkladu ne_robot bez_ohledu"),
        ProseEntry(.duty, "musí* muset povinen povinn* třeba nutn* potřeba je_nutné"),
        ProseEntry(.past, "jsme jsem byl byla bylo byli byly jste"),
        ProseEntry(.future, "bude budou by bychom bych"),
        ProseEntry(.condition, "pokud jestli jestliže když kdyby kdybyste zda v_případě_že ač ačkoli přestože ledaže"),
        ProseEntry(.when, "jakmile až_když dokud poté_co"),
        ProseEntry(.condition, "napíšete_li napíšeš_li napíše_li {neozveme neozvu}_li"),
        ProseEntry(.that, "že"),
        ProseEntry(
            .relative,
            """
            kterému kterými jehož jejíž jimž který než která které kterou kterého kterém kterých kterým jež jenž kde
            """),
        ProseEntry(.and, "a i ale avšak nebo či však ovšem tedy takže proto přesto"),
        ProseEntry(.short, "např tj tzn tel č str mgr ing dr s o p r odst"),
    ]

    static let czechContacts: [ProseEntry] = [
        ProseEntry([], "chatov*", contact: .chat),
        ProseEntry([], "přím*_zpráv*", contact: .social),
        ProseEntry([], "spojení", contact: .phone),
        ProseEntry([], "ve_spojení"),
        ProseEntry([], "hovoří hovoříme hovořit mluví"),
        ProseEntry([], "instagram* insta instáč* ig messenger* facebook* stories dm direct", contact: .social),
        ProseEntry([], "hvězdičk*_{na v} zboží_cz", contact: .review),
        .contact(.phone, "hotlin* helplin* stiskněte stisknutím stiskni {po}_{zaznění pípnutí zapípání}"),
        .contact(.phone, "hlasov*_schrán*"),
        .contact(.email, "e_mail* mailem mailu maily elektronick*_{pošt* adres*}"),
        .contact(.chat, "chatu chatem četu čet"),
        .contact(.phone, "telefon* hovor* volání záznamník* linku linka linky lince"),
        .contact(.sms, "textovk* textov*_zpráv*"),
        .contact(.social, "sociáln*_sít* soukrom*_zpráv*"),
        .contact(.review, "recenz* hodnocení"),
    ]
}
