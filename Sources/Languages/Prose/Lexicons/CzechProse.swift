import ServiceTime

extension ProseLexicon {
    static let czech = ProseLexicon(
        finite: "me te", marks: .participlesArePlain,
        endings: [
            ("me m u", .we), ("te s", .you), ("ou", .third), ("l la lo li ly", .participle),
            ("na no ny en eno ena eny ano ana any", .passive),
            ("t ti", .infinitive), ("a e i", .third),
        ],
        negates: "ne", answers, others, people, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.personal, "odepíš* odepisuj* odepisova* ozve* ozýv* ozva* zavolá* volá* kontaktuj* zkontaktuj*"),
    .replying(.firstResponse, "{připrav* vypracuj* zpracuj* pošle* zašle*}+nabídku"),
    ProseEntry(.giving, "doruč*+vyjádření doruč*+stanovisk* doruč*+rozhodnutí"),
    ProseEntry(.giving, "uplyn* uplýv*"),
    .handling(.resolution, "zabýv*"), .replying(.firstResponse, "zvedneme zvedáme zvednu zvedám"),
    .handling(.resolution, "schvaluj* schválí* odsouhlas*"),
    // Messages and cases with names that other words share
    ProseEntry(
        .matter,
        """
        poptáv* korespondenc* námit* odvolání oznámení hlášení nahlášení ohlášení upozornění výzva výzvu výzvy výzvě přihlášk* \
        návrh návrhu návrhy návrhů záležitost* závad* poruch* incident* nesrovnalost* telefonát* dopis dopisu dopisy \
        dopisů dopisem \
        přijetí_{odstoupení vrácení výpovědi} formulář*
        """),
    ProseEntry(
        .reply,
        """
        {vyřízení vyřešení posouzení prošetření prověření projednání zpracování uzavření}+{reklamac* stížnost* žádost* požadav* dotaz* \
        podnět* případ* závad* námit* odvolání spor* ticket* tiket* podání oznámení poruch* poptáv*}
        """, metric: .resolution),
    ProseEntry(.reply, "vyřešení dořešení", metric: .resolution),
    ProseEntry(.reply, "cenovou_nabídku cenová_nabídka kalkulaci nacenění", metric: .firstResponse),
    .replying(
        .firstResponse,
        """
        {napíše napíší napíšou}+{vám ti zpět zpátky nazpět} píše+{zpět zpátky nazpět} naváže*+kontakt \
        {zvedn* zvedá* zvedá bere* vezme* přijme* přijím* přijm* odbav*}+{hovor* telefon* sluchátk* linku}
        """),
    .replying(.callback, "{kontaktuj* kontaktova* spoj*}+telefonicky {ozve* ozvou ozvu}+{po_telefonu telefonem}"),
    .replying(.resolution, "projedn* došetř*  dotáhne* zakonč*+{spor* případ* reklamac* stížnost*}"),
    .replying(.nextUpdate, "{vrátí* vrátím*}+{s_informac* informac*}"),
    ProseEntry(.informing, "referuj* reportuj*", metric: .nextUpdate),
    ProseEntry(.giving, "uskutečn* proběhn* probíh* proved* prováď* trvá trvají potrvá zabere zabírá zaberou"),
    ProseEntry(.giving, "máme+odpově* máme+stanovisk* máme+výsled* máme+rozhodnutí máme+vyjádření potřebuj*"),
    .replying(.firstResponse, "poradíme poradí poradím radíme"),
    .replying(.callback, "vrátíme+hovor vracíme+hovor"),
    ProseEntry(.giving, "odchází+odpově* odejde+odpově*"), ProseEntry([.receiving, .perfect], "máte máš"),
    ProseEntry([.reply, .duty], "na_odpověď k_vyjádření na_vyjádření", metric: .firstResponse),
    ProseEntry(.reply, "potvrzení+přijetí+{zprávy dotazu stížnosti reklamace podání žádosti}", metric: .firstResponse),
    ProseEntry(.reply, "další_{zpráva zprávu informace informaci}", metric: .nextUpdate),
    ProseEntry([.reply, .short], "odp", metric: .firstResponse),
    ProseEntry(.reply, "{mail email e_mail}_od_nás", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "zpráv{a u y}_od_nás reakce reakci reakcí reakcemi odpovědní_{doba lhůta}", metric: .firstResponse),
    ProseEntry(.giving, "doruč*+odpově* dodáme+odpově* dodáváme+odpově* odešle*+odpově* odesíl*+odpově* vypracuj* sepíše*"),
    ProseEntry(.receiving, "přistane doputuj* doraz{it í ila ilo} dojde dojít přijít přicház* chodí najdeš čekejte očekávejte"),
    .replying(
        .firstResponse,
        """
        ozv* odepisova* zodpovíd* zodpovězen* reagovat ohlašuj* vrátíme_se_k_tomu vrátím_se_k_tomu vyrozum*+přijetí \
        informuj*+přijetí uvědom*+přijetí obrátíme_se_na_vás dostaneme_se_k_vám napíš{eme i u ou}
        """),
    .replying(.callback, "brnk* cinkn* zabrnk* zazvon*_vám volám_zpět vytočíme vytočí ozv*+telefonicky"),
    .replying(
        .resolution,
        """
        řeší řešit řeším posouzen* posoudit rozhodnut* rozhodnout dořešen* ukončíme ukončen{- a o y} \
        vypořáda* uzavřen* rozsoudí* uznáme+reklamac* uznáv*+reklamac*
        """
    ),
    ProseEntry(.reply, "závěr závěry verdikt* vyhodnocení", metric: .resolution),
    ProseEntry(
        .reply, "{termín lhůta doba}_vyřízení_{reklamac* stížnost* žádost* požadav* dotaz* podnět*}", metric: .resolution),
    ProseEntry(.reply, "termín_odpovědi", metric: .firstResponse), ProseEntry(.waiting, "bez_odezvy bez_reakce"),
    .replying(.firstResponse, "kontaktuj reaguj zareaguj odpověz odepiš napiš ozvi", person: .you),
    ProseEntry(.informing, "informuj sděl oznam", person: .you), ProseEntry(.handling, "potvrď", person: .you),
    ProseEntry(.matter, "maily mailů emaily emailů e_maily e_mailů", contact: .email),
    ProseEntry(.informing, "{dáme dám dá dají dát dáváme dávám}+vědět", metric: .firstResponse),
    ProseEntry(.informing, "sdělí* sdělen* oznámen* seznámí* aktualizov* průběžně_informuj*", metric: .nextUpdate),
    ProseEntry(.giving, "zveřejn*"), .replying(.resolution, "rozhodnut{a o y í}"),
    ProseEntry(.reply, "první_reakc*", metric: .firstResponse), ProseEntry([], "obdržení"),
    ProseEntry(.waiting, "nezodpovězen* bez_odpovědi"), ProseEntry(.receiving, "spolehněte počítejte najdete"),
    .replying(.firstResponse, "vysvětlí* objasní* přihlás*+ozv* vrátíme_se_s_odpovědí budeme_u_vás_na_chatu"),
    ProseEntry(.giving, "navrh* předlož* přines* připravíme doplníme"),
    .replying(.resolution, "rozhodl*"),
    .replying(
        .firstResponse,
        """
        napíšeme napíšu píšeme dopíšeme dopíšu ozveme vám_bude_odpovězeno odpovězeno ohlás* ozvou ujme* \
        ujímá* spojíme* dostaneme_zpět zodpovíme
        """
    ),
    ProseEntry(.reply, "garance_odpovědi lhůta_pro_odpověď"),
    ProseEntry(
        .informing, "hlás* hlásit podá*+zpráv* podáváme+zpráv* podáme+zpráv* aktualizuj*",
        metric: .nextUpdate),
    ProseEntry(.receiving, "má mají mít měli máme_pro_vás"),
    .replying(
        .firstResponse,
        """
        odpoví* odpovíd* odpověděl* odpovědět odpovědí* odpověz* zodpov* odepíš* odepisuj* odepsa* odpis* ozve* ozýv* \
        ozva* ozvi* reaguj* reagova* zareag* kontaktuj* kontaktova* \
        spoj*+vámi odvět* zkontaktuj* zkontaktova* spojím*+vámi zpětně_kontakt*  vrátíme_se_k_vám vrátí_se_k_vám vyjádř* \
        připojí* vezme*+hovor zvedne*+telefon zvedá*+telefon přijme*+hovor přijím*+hovor \
        napíše*+zpět napíše*+zpátky píšeme_zpět budeme_se_vám_věnovat věnovat
        """),
    ProseEntry(
        .reply,
        "odpověď odpovědi odpovědí odezv* odpověďmi reakce_na reakci_na dob*_reakce reakční doba_odezvy zpětn*_vazb* vyjádření",
        metric: .firstResponse),
    ProseEntry(.reply, "zpětn*_volání zpětn*_hovor*", metric: .callback),
    ProseEntry(.reply, "rozhodnutí řešení výsled* stanovisk* vyrozumění", metric: .resolution),
    .replying(
        .callback,
        """
        zavola* zavolej* zavolá* volá* volat zatelefonuj* telefonuj* obvolá* prozvon* zvolá* \
        {ozve* ozvi* ozva* ozýv*}+telefonem
        """
    ),
    .replying(.callback, "zavolejte zavolej volejte volejte_nám", person: .you),
    .replying(
        .resolution,
        """
        vyřeší* vyřešen* vyřešit vyřešil* řešíme rozhodne* rozhoduj* rozhodova* rozhodnou uzavřeme uzavíráme \
        uzavřu uzavřen* uzavřít uzavřel* dořeší* dořeši* vypořád* posoudí* posuzuj* rozřeš* urovná*
        """
    ),
    .handling(.firstResponse, "potvrd* potvrz* přečte* projde*"),
    .handling(
        .resolution,
        """
        vyříd* vyřiz* vyřízen* zpracuj* zpracov* zpracován* prošetř* prověř* prozkoum* vyřízení posouzení \
        vyřešení zpracování
        """),
    ProseEntry(
        .receiving,
        """
        dostan* dostáv* dostat obdrž* přijde přijdou čekejte můžete_čekat čekat_odpověď očekáv* počítejte \
        počítej máte máš mít dočkáte dočkat dorazí bývá bude_u_vás získá*
        """
    ),
    ProseEntry(
        .giving,
        """
        pošle* posíl* zašle* zasíl* poslat zaslat garantuj* zaruč* slibuj* poskyt* dáme dám dá_vám nabíz* \
        připrav* zajist* odešle*
        """
    ),
    ProseEntry(.hearing, "slyš* uslyš*"),
    ProseEntry(.waiting, "čeká* čekat čekají čekání počkáte počkejte"),
    ProseEntry(.waiting, "čekac*_dob* dob*_čekání", metric: .firstResponse),
    ProseEntry(
        .matter,
        """
        zpráv* dotaz* otáz* reklamac* stížnost* požadav* žádost* případ* podnět* připomínk* problém* tiket* ticket* spor \
        sporu spory vzkaz* podání \
        komentář* komentář
        """),
    ProseEntry(.progress, "průběh* stav stavu stavem stavech postup* pokrač* vývoj* fáz* stádi* pokročil*"),
    ProseEntry(
        .informing,
        "informuj* informova* vyrozum* uvědom* sděl* oznám* oznam* obeznám* poví* povím* zpraví zpravíme řekne*",
        metric: .nextUpdate),
    ProseEntry(.reply, "aktualizac*+stav* nov*_informac*", metric: .nextUpdate),
]

private let others: [ProseEntry] = [
    ProseEntry([], "kupujícím kupujících"),
    ProseEntry([], "za_odpověď za_odpovědi"),
    ProseEntry(.thing, "rekord rekordem rekordom"),
    ProseEntry(.doing, "k_dostání"), ProseEntry(.example, "otázk*_{týdne měsíce dne} losován* slosován* výherc* výher*"),
    ProseEntry(
        [],
        """
        doručené doručených doručeným doručenými opravdu opravdov* oprávn* detail* ozvuč* hlasitost* hlasov* \
        ohlas ohlasy ohlasů ohlašovn* čekárn* dodatek dodatk* dodateč* odesílatel*
        """),
    ProseEntry(.advert, "novink* akcích slevách výprodej* naskladn* dostupnost* pokles* promoakc* katalog*"),
    ProseEntry(.example, "hádank* kvíz* soutěž soutěže soutěži tajenk*"),
    ProseEntry(
        .thing,
        """
        zrušení prodloužení odstoupení objednání zaplacení uhrazení vyzvednutí vystavení dokončení stornování opravení \
        zaslání odeslání \
        předání převzetí vyplacení dodání zakoupení
        """),
    ProseEntry([], "servisní* postupně doručen*_poštou hlas hlasem hlasu v_portál* přes_portál* na_portál*"),
    ProseEntry([], "{poruch* výpad*}_linky výrobní_link*", contact: nil),
    ProseEntry(.example, "dotazník* anket* soutěžn*"),
    ProseEntry(.thing, "doručení"), ProseEntry([], "kupujícího kupujícímu zákazníkům po_doručení od_doručení"),
    ProseEntry(.doing, "k_dispozici dostupn*"),
    ProseEntry(.doing, "odpovíd*+škod* odpovíd*+vad* odpovídá*+výdrž* odpovídá*+dnům nahlas* nahlás* zazn*"),
    ProseEntry(.thing, "senzor* čidl* baterie lepidl*"), ProseEntry([], "lepidlo_reaguje"),
    ProseEntry(
        .doing,
        """
        doručí* doruču* doručen{a o y} doručit odesíl* odešle*+objednáv* odešle*+zboží odesláme expeduj* expedov* expedic* \
        odchází odejde předá* předáv* vyrob* vyrábí* vrát* vrac* vrac* připíš* připis* převede* převádí* vyprší vypršení \
        platí* platí smaž* maže uchová* ukládá* objedn* \
        zaplat* uhraď* uhrad* vyzvedn* odstoup* oprav* rezervuj* drží* školí školíme školen{a o y i} proškol* zaškol* \
        vyměň* vymění* koup* zaúčtuj* skladuj* vystaví* vystav* otevírá zavírá uplatn* nahlas* nahlá* \
        dokončí* stihne* zabal* dodá* dodáv* dovez* přivez* sušit schne nabíj* převezme* stornuj* zruš* prodlouž* montuj* \
        zkontroluj* pošle*+díl pošle*+kus balík_doma
        """),
    ProseEntry(
        .thing,
        """
        doruč* doprav* dodac* dodán* expedic* zásilk* balík* balíč* výrob* vrácen* peněz peníze penězi částk* záruk* \
        záručn* odstoup* oprav* servis* cookie* odkaz* poukaz* poukáz* voucher* kupón* kupon* \
        slev* kód kódu kódy platb* splatn* faktur* hesl* newsletter* otevírac*_dob* provozn*_dob* prodejn* vyzvednut* \
        košík* sklad skladu skladem rezervac* školen* děti dětí dětem dětsk* let roků cena ceny akce akci dobropis* \
        dotazník* montáž* \
        výměn* náhradn* převod* splátk* lhůt*_na_vrácení
        """),
    ProseEntry(.order, "objednáv* zboží výrob* výrobek kus kusu kusy díl díly"),
]

private let people: [ProseEntry] = [
    ProseEntry(
        .we,
        """
        poradna poradny dílna studio ateliér pracoviště středisko redakce kancelář recepce obchod eshop e_shop \
        firma náš naši našich našeho našemu naší našimi
        """),
    ProseEntry(.we, "zákaznick{á é ou}_{linka linky linku linkou lince}", contact: .phone),
    ProseEntry(.outsider, "doručovatel* pošťač* pošťák* listonoš*"),
    ProseEntry(.history, "{poslední posledního}_{týden týdny měsíc měsíce rok pololetí čtvrtletí kvartál} posledních"),
    ProseEntry(.outsider, "{prodejce prodávající partner* obchodník}+tržišti"),
    ProseEntry(
        .we,
        """
        zástupce zástupkyně obchodník obchodníka vedoucí ředitel* jednatel* majitel majitelka správce dispečink* dispečer* \
        referent* \
        asistentka koordinátor* manažer* účtárn* účetní mechanik* instalatér* lékárník* lékárnice optik optometrist* \
        veterinář* projektant* \
        návrhář* švadlen* knihkupec knihkupk* prodavač* zahradník* redakc* expert* mistr člověk
        """),
    ProseEntry(.customer, "zákazníci spotřebitelé uživatelé klienti odběratelé účastníci uchazeči zájemci"),
    ProseEntry(
        .robot,
        """
        {digitáln* hlasov*}_asistent* ai umělá_inteligence umělou_inteligencí autoresponder* hlídací_pes \
        hlídacího_psa hlídacím_psem
        """),
    ProseEntry(.history, "kdysi tehdy vloni onehdy nedávno průzkum* předchoz* doposud {v_roce v_letech}"),
    ProseEntry(.we, "zákaznick{á ý é}_{podpora péče centrum servis oddělení} oddělení helpdesk péče"),
    ProseEntry(
        .outsider,
        """
        balíkovn* balikobot home_credit cetelem essox twisto skip_pay mallpay skippay comgate gopay csob moneta splátkov* \
        úvěr* půjč* \
        leasing* geis toptrans wedo coi celnic* katastr* finanční_úřad soudní_znalec znalec \
        tlačít* displej* snímač* kláves* monitor monitoru monitory myš myši pokožk* pleť pleti kůže krém* motor motoru motory \
        senzor* čidl* alergi* termostat* brzd* čerpadl*
        """),
    ProseEntry(.outsider, "zákonn*"),
    ProseEntry(
        .outsider,
        """
        řidič* montér* řemeslník* portál* platform* policie policii ministerstv* evropsk* agentur* advokát* \
        notář* zprostředkovatel* partner* autorizovan*_servis* čoi čtú
        """
    ),
    ProseEntry(
        .we,
        """
        prodávající prodejce provozovatel kolegové kolegyně pracovnice specialist* odborník* někdo technici \
        obsluha operátork* podpory
        """
    ),
    ProseEntry(.we, "tým kolegyn* kolega kolegov* operátor* poradce poradkyn* pracovník* technik* podpora my náš naše"),
    ProseEntry(.your, "váš vaši vaše vašeho vaší vašem vašemu vaším tvé tvoji tvého tvoje tvou tvůj"),
    ProseEntry(.customer, "zákazník kupující spotřebitel uživatel zákazníka odběratel klient zákaznice"),
    ProseEntry(
        .outsider,
        """
        kurýr* dopravce dopravc* česk*_pošt* pošta pošty výrobce výrobc* dodavatel* bank* inspekc* soud soudu zákon* \
        jin*_{e eshop* obchod*} konkuren*  \
        úřad* pojišťov* celní* arbitr* obchodn*_inspekc* velk*_{e eshop* obchod*} ombudsman* orgán orgánu orgány jinde \
        řetězc* prodejci distributor* dovozce dovozci nakladatel*
        """),
    ProseEntry(.robot, "automat* systém virtuáln*_asistent*"),
    ProseEntry(.example, "nikdy_nepište nepište místo špatně nikdy_zákazník* vyhněte zákazníkovi_nikdy"),
    ProseEntry(
        .history,
        """
        loni loňsk* včera předloni minul* dosud dřív_jsme uplynul* statistik* dříve_jsme \
        v_{lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci}
        """
    ),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.reflexive, "se"),
    ProseEntry(.future, "byste bys", person: .you), ProseEntry(.negation, "nestan* nestáv*"),
    ProseEntry(.it, "ji ho jej je"), ProseEntry(.but, "ale avšak však nicméně zato"),
    ProseEntry(.trimmedBeforeDay, "až"), ProseEntry([], "z_nás pro_nás"),
    ProseEntry(.without, "včetně"), ProseEntry(.without, "bez neobdržení neposkytnutí nepřijetí"),
    ProseEntry([], "u_nás s_námi k_nám"), ProseEntry(.fromUs, "od_nás"),
    ProseEntry(.about, "o jak co kdy zda jestli"), ProseEntry([], "co_{nejdříve nejdřív nejrychleji}"),
    ProseEntry(.weekend, "o_{víkendu víkendech svátcích}"), ProseEntry([], "nikdy_nepřes* nikdy_nepřekroč*"),
    ProseEntry(.since, "od ode po"),
    ProseEntry([.us, .unmarked], "nám nás námi"),
    ProseEntry(.late, "však ovšem tedy"),
    ProseEntry(.future, "budeme budu", person: .we), ProseEntry(.future, "budete budeš", person: .you),
    ProseEntry(.you, "vám ti vás tě tobě"), ProseEntry(.trimmed, "hned ihned jen už pouze teprve"),
    ProseEntry(.weekend, "víkend* sobot* neděl*"),
    ProseEntry(.exclusion, "nepočít* nezapočít* nezahrn* mimo kromě vyjma bez výjimk* vyloučen* neběží"),
    ProseEntry(
        [.weekend, .exclusion],
        "pouze_pracovní_dny jen_pracovní_dny počítáme_pracovní_dny jen_v_pracovních_dnech pouze_v_pracovní_dny"),
    ProseEntry(.promising, "slibuj* slíb* zaruč* garantuj* garantova* můž* moh* dokáž* stíh* stihn* zvlád* schopn*"),
    ProseEntry([.promising, .negation], "neslib* nezaruč* negarant* nemůž* nedok* nestíh* nestih* nezvlád* neumí*"),
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
        nelze nemusí* netrv* nezaber* nepotrv* nestihn* nedok* neslib* nezaruč* negarant* nechceme neumíme \
        nebyl* neměl*
        """
    ),
    ProseEntry([], "ne_jen nejen nejen_že nebojte nemusíte_se bez_{obav starostí} bez_zbytečného_odkladu ne_robot bez_ohledu"),
    ProseEntry(.duty, "musí* muset povinen povinn* třeba nutn* potřeba je_nutné"),
    ProseEntry(.past, "jsme jsem byl byla bylo byli byly jste"),
    ProseEntry(.future, "bude budou by bychom bych"),
    ProseEntry(.condition, "pokud jestli jestliže když kdyby kdybyste zda li v_případě_že ač ačkoli přestože ledaže"),
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

private let contacts: [ProseEntry] = [
    .contact(.phone, "hotlin* helplin*"),
    .contact(.phone, "hlasov*_schrán*"),
    .contact(.email, "e_mail* mailem mailu maily elektronick*_{pošt* adres*}"),
    .contact(.chat, "chatu chatem četu čet"),
    .contact(.phone, "telefon* hovor* volání záznamník* linku linka linky lince"),
    .contact(.sms, "textovk* textov*_zpráv*"),
    .contact(.social, "sociáln*_sít* soukrom*_zpráv*"),
    .contact(.review, "recenz* hodnocení"),
]
