import ServiceTime

extension ProseLexicon {
    static let slovak = ProseLexicon(
        finite: "me te", marks: .participlesArePlain,
        endings: [
            ("me m", .we), ("te s", .you), ("l la lo li", .participle), ("ny na ne ni en eny ena ene any ana ane", .passive),
            ("t", .infinitive),
            ("a e i u", .third),
        ],
        negates: "ne", answers, others, people, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.matter, "odkaz_v_hlasovej_schránk*", contact: .phone),
    ProseEntry(.personal, "odpíš* odpisuj* odpisova* ozve* ozýva* ozva* zavolá* volá* kontaktuj* skontaktuj*"),
    .replying(.firstResponse, "{priprav* vypracuj* spracuj* pošle* zašle*}+ponuku"),
    ProseEntry(.giving, "doruč*+vyjadreni* doruč*+stanovisk* doruč*+rozhodnuti*"),
    ProseEntry(.giving, "uplyn* uplýv*"),
    .handling(.resolution, "zaober*"), .replying(.firstResponse, "zdvihneme zodvihneme dvíhame zdvíhame zodvíhame"),
    .handling(.resolution, "schvaľuj* schváli*"),
    // Messages and cases with names that other words share
    ProseEntry(
        .matter,
        """
        korešpondenci* námiet* odvolani* oznámenie oznámenia oznámení hláseni* nahlásenie nahlásenia nahlásení upozornenie \
        upozornenia \
        výzva výzvu výzvy výzve prihlášk* návrh návrhu návrhy návrhov záležitos* závad* poruch* incident* nezrovnalos* \
        telefonát* \
        list listu listy listov formulár* prijatie_{odstúpenia vrátenia výpovede}
        """),
    ProseEntry(
        .reply,
        """
        {vybavenie vybavenia vyriešenie vyriešenia posúdenie posúdenia prešetrenie preverenie prerokovanie spracovanie \
        uzavretie}+{reklamáci* sťažnos* žiados* požiadav* dopyt* otáz* podnet* prípad* závad* námiet* odvolani* spor* \
        ticket* tiket* \
        podani* oznámeni* poruch*}
        """, metric: .resolution),
    ProseEntry(.reply, "vyriešenie vyriešenia doriešenie", metric: .resolution),
    ProseEntry(.reply, "cenovú_ponuku cenová_ponuka kalkuláciu nacenenie", metric: .firstResponse),
    .replying(
        .firstResponse,
        """
        {napíše napíšu}+{vám ti späť naspäť} píše+{späť naspäť} nadviaže*+kontakt odvet* \
        {zdvihn* zdvíha* dvíha* zodvihn* zodvíha* berie* vezme* prijme* prijím* prijm*}+{hovor* telefón* slúchadl* linku}
        """),
    .replying(.callback, "{kontaktuj* kontaktova* spoj*}+telefonicky {ozve* ozvú ozvem}+telefónom"),
    .replying(.resolution, "prerokuj* ukonč*+{spor* prípad* reklamáci* sťažnos*}"),
    .replying(.nextUpdate, "vráti*+informáci*"),
    ProseEntry(.informing, "referuj* reportuj*", metric: .nextUpdate),
    ProseEntry(.giving, "uskutočn* prebehn* prebieh* vykoná* trvá trvajú potrvá zaberie zaberá zaberú"),
    ProseEntry(.giving, "máme+odpove* máme+stanovisk* máme+výsled* máme+rozhodnuti* máme+vyjadreni* potrebuj*"),
    .replying(.firstResponse, "poradíme poradí poradím radíme"),
    .replying(.callback, "vrátime+hovor vraciame+hovor"),
    ProseEntry(.giving, "odchádza+odpove* odíde+odpove*"), ProseEntry([.receiving, .perfect], "máte máš"),
    ProseEntry([.reply, .duty], "na_odpoveď na_vyjadrenie", metric: .firstResponse),
    ProseEntry(
        .reply, "potvrdenie+{prijatí prijatia}+{správy dopytu sťažnosti reklamácie podania žiadosti}", metric: .firstResponse),
    ProseEntry(.reply, "ďalši{a u e}_{správa správu informácie informáciu}", metric: .nextUpdate),
    ProseEntry([.reply, .short], "odp", metric: .firstResponse),
    ProseEntry(.reply, "{mail email e_mail}_od_nás", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "správ{a u y}_od_nás reakcia reakcie reakciu reakciou reakcií odpovedná_lehota", metric: .firstResponse),
    ProseEntry(.giving, "doruč*+odpove* dodáme+odpove* dodávame+odpove* odošle*+odpove* odosiela*+odpove* vypracuj* spíše*"),
    ProseEntry(
        .receiving,
        "pristane doputuj* doraz{iť í ila ilo} dôjde prísť prichádza* chodia nájdeš čakajte očakávajte dozviete dozvieš"),
    .replying(
        .firstResponse,
        """
        ozv* odpisova* zodpoveda* zodpovedan* ohlasuj* vrátime_sa_k_tomu vrátim_sa_k_tomu vyrozum*+prijatí upovedom*+prijatí \
        informuj*+prijatí obrátime_sa_na_vás dostaneme_sa_k_vám napíš{eme i em u}
        """),
    .replying(.callback, "brnk* cinkn* zazvon*_vám zatelefon* telefonova* vytočíme vytočí ozv*+telefonicky"),
    .replying(
        .resolution,
        """
        posúden* posúdiť rozhodnut* rozhodnúť doriešen* ukončíme ukončen{ý á é} vyporiadan* uzavret* \
        uzatvoren* uzavrieme uzatvárame uznáme+reklamác* uznáv*+reklamác*
        """
    ),
    ProseEntry(.reply, "záver závery verdikt* vyhodnotenie vyrozumenie upovedomenie", metric: .resolution),
    ProseEntry(
        .reply, "{termín lehota doba}_vybavenia_{reklamác* sťažnost* žiadost* požiadav* dopyt* podnet*}", metric: .resolution),
    ProseEntry(.reply, "termín_odpovede", metric: .firstResponse), ProseEntry(.waiting, "bez_odozvy bez_reakcie"),
    .replying(.firstResponse, "kontaktuj reaguj zareaguj odpovedz odpíš napíš ozvi", person: .you),
    ProseEntry(.informing, "informuj oznám", person: .you), ProseEntry(.handling, "potvrď", person: .you),
    ProseEntry(.matter, "maily mailov emaily emailov e_maily e_mailov", contact: .email),
    ProseEntry(.informing, "{dáme dám dá dajú dať dávame dávam}+vedieť", metric: .firstResponse),
    ProseEntry(.informing, "oznámen* obozn* aktualizova* priebežne_informuj*", metric: .nextUpdate),
    ProseEntry(.giving, "zverejn*"), .replying(.resolution, "rozhodnut{á é ý}"),
    ProseEntry(.reply, "prv*_reakci*", metric: .firstResponse), ProseEntry([], "obdržanie obdržania obdržaní"),
    ProseEntry(.waiting, "nezodpovedan* bez_odpovede"), ProseEntry(.receiving, "spoľahnite rátajte nájdete"),
    .replying(.firstResponse, "vysvetlí* objasní* vrátime_sa_s_odpoveďou"),
    ProseEntry(.giving, "navrhn* predlož* prines* pripravíme doplníme"),
    .replying(.resolution, "rozhodli rozhodol rozhodla"),
    .replying(.firstResponse, "napíšeme napíšem píšeme ozveme ohlási* ohlás* ujme* spojíme* dopíšeme dopíšem zodpovieme"),
    ProseEntry(.reply, "garancia_odpovede lehota_na_odpoveď"),
    ProseEntry(
        .informing, "hlási* podá*+správ* podávame+správ* aktualizuj* {dáme dám}+informác*",
        metric: .nextUpdate),
    ProseEntry(.receiving, "má majú mať mali máme_pre_vás dostanete"),
    .replying(
        .firstResponse,
        """
        odpovie* odpoveda* odpovedz* zodpovie* zodpoveda* odpíš* odpisuj* odpísa* odpisova* ozve* ozýva* ozva* ozvi* \
        reaguj* reagova* zareag* kontaktuj* kontaktova* skontaktuj* \
        spoj*+vami vyjadr* pripojí* zdvihn*+telefón zdvíha*+telefón prijme*+hovor vrátime_sa_k_vám napíše*+späť \
        píšeme_späť venova*
        """),
    ProseEntry(
        .reply,
        """
        odpoveď odpovede odpovedi odpoveďou odpovedí odozv* reakcia_na reakciu_na čas*_reakcie reakčn* \
        doba_odozvy čas_odozvy spätn*_väzb* vyjadrenie
        """,
        metric: .firstResponse),
    ProseEntry(.reply, "spätn*_volanie spätn*_hovor*", metric: .callback),
    ProseEntry(.reply, "rozhodnutie rozhodnutí rozhodnutia riešenie riešenia výsled* stanovisk*", metric: .resolution),
    .replying(.callback, "zavolá* zavola* zavolaj* volá* volať zatelefonuj* telefonuj* prezvon*"),
    .replying(.callback, "zavolajte zavolaj volajte", person: .you),
    .replying(
        .resolution,
        """
        vyriešime vyriešim vyrieši vyriešia vyriešiť vyriešen{á é ý} rieši* dorieši* rozhodne* rozhoduj* \
        rozhodnú rozhodova* uzavrie* uzatvor* uzavrieť uzatvár* posúdi* posudzuj* vyporiada* urovná*
        """
    ),
    .handling(.firstResponse, "potvrd* potvrdz* prečíta* prejde*"),
    .handling(
        .resolution,
        """
        vybaví* vybavuj* vybaven* vybavi* spracuj* spracov* prešetr* prever* preskúma* vybavenie posúdenie \
        vyriešenie spracovanie
        """
    ),
    ProseEntry(
        .receiving,
        """
        dostan* dostáva* dostať obdrž* príde prídu čakajte očakáv* počítajte počítaj máte máš mali mať \
        dočkáte dorazí býva získa* rátajte
        """
    ),
    ProseEntry(
        .giving,
        """
        pošle* posiela* zašle* zasiela* poslať garantuj* zaruč* sľubuj* poskyt* dáme dám ponúka* priprav* \
        zaisť* zabezpeč* odošle*
        """
    ),
    ProseEntry(.hearing, "počuje* počuť budete_počuť"),
    ProseEntry(.waiting, "čaká* čakať čakanie počkáte počkajte"),
    ProseEntry(.waiting, "čakac*_dob* čas*_čakania dob*_čakania", metric: .firstResponse),
    ProseEntry(
        .matter,
        """
        správ* otáz* dopyt* reklamáci* sťažnos* požiadav* žiados* prípad* podnet* pripomienk* problém* tiket* \
        spor sporu spory odkaz_v_hlasovej podani* komentár*
        """
    ),
    ProseEntry(.progress, "priebeh* stav stave stavu stavom postup* pokrač* vývoj* štádi* fáz* pokročil*"),
    ProseEntry(
        .informing,
        "informuj* informova* upovedom* oboznám* oznámi* oznamuj* povie* {dáme dám}+informáci* vyrozum* zdel*",
        metric: .nextUpdate),
]

private let others: [ProseEntry] = [
    ProseEntry([], "kupujúcim kupujúcich kupujúcimi"),
    ProseEntry([], "za_odpoveď za_odpovede"),
    ProseEntry(.thing, "rekord rekordem rekordom"),
    ProseEntry(.example, "otázk*_{týždňa mesiaca dňa} žrebovan* losovan* výherc* výher*"),
    ProseEntry(
        [],
        """
        doručené doručených doručeným doručenými oprávn* detail* ozvuč* hlasitosť hlasov* ohlas ohlasy ohlasov \
        čakár* dodatok dodatk* dodatoč* dokonca odosielateľ*
        """),
    ProseEntry(.advert, "novink* akciách zľavách výpredaj* nasklad* dostupnos* pokles* katalóg*"),
    ProseEntry(.example, "hádank* kvíz* súťaž súťaže súťaži tajničk*"),
    ProseEntry(
        .thing,
        """
        zrušenie zrušenia predĺženie odstúpenie odstúpenia objednanie objednania zaplatenie zaplatenia uhradenie \
        vyzdvihnutie vystavenie \
        dokončenie stornovanie zaslanie odoslanie odovzdanie prevzatie prevzatia vyplatenie dodanie zakúpenie vymazanie \
        vymazania
        """),
    ProseEntry(.doing, "odídu odídeme"),
    ProseEntry([], "servisn* postupne doručen*_poštou hlas hlasom hlasu v_portál* cez_portál* na_portál*"),
    ProseEntry([], "{poruch* výpad*}_linky výrobn*_link*", contact: nil),
    ProseEntry([], "považova*"),
    ProseEntry(.example, "dotazník* anket* súťažn*"),
    ProseEntry(.thing, "doručenie doručenia doručení"),
    ProseEntry([], "kupujúceho kupujúcemu zákazníkom po_doručení od_doručenia"), ProseEntry(.doing, "k_dispozícii dostupn*"),
    ProseEntry(.doing, "zodpoved*+škod* zodpoved*+vad* zodpovedá*+výdrž* zodpovedá*+dňom nahlás* zaznam*"),
    ProseEntry(.thing, "senzor* čidl* batér* lepidl*"),
    ProseEntry(
        .doing,
        """
        doručí* doruču* doručen{á ý} doručiť odosiela* odosie* odošle*+objednáv* odošle*+tovar expeduj* expedov* opustí* \
        odchádza odíde odovzdá* odovzdáv* vyrob* vyrába* vráti* vracia* vracaj* pripíš* pripis* prevedie* vyprší platí* \
        zmaž* maže uchováva* ukladá* objedn* \
        zaplat* uhraď* uhrad* vyzdvihn* odstúp* oprav* rezervuj* drží* školí* zaškoľ* vymen* kúpi* zaúčtuj* skladuj* \
        vystav* otvára zatvára uplatn* nahlás* vytkn* \
        dokonč* zabaľ* dodá* dodáv* dovez* privez* schne nabíj* prevezme* storn* zruš* predĺž* montuj* skontroluj* \
        pošle*+diel pošle*+kus balík_doma nakup*
        """),
    ProseEntry(
        .thing,
        """
        doruč* doprav* dodac* dodan* expedíci* zásielk* balík* balíč* výrob* vráten* peniaz* peniaze suma sumy sumu sumou \
        záruk* záručn* odstúp* oprav* servis* cookie* odkaz* poukaz* poukáž* voucher* kupón* \
        zľav* kód kódu kódy platb* splatn* faktúr* hesl* newsletter* otvárac* otváracie prevádzkov* predajn* vyzdvihnut* \
        košík* sklad skladu skladom rezerváci* školeni* deti detí deťom detsk* rokov cena ceny akci* dobropis* dotazník* \
        montáž* \
        výmen* náhradn* prevod* splátk* hovor_s
        """),
    ProseEntry(.order, "objednáv* tovar* výrobok výrobk* kus kusy diel diely"),
]

private let people: [ProseEntry] = [
    ProseEntry(
        .we,
        """
        poradňa poradne dielňa štúdio ateliér pracovisko stredisko redakcia kancelária recepcia obchod eshop \
        e_shop firma naši našich nášho nášmu našej našimi
        """),
    ProseEntry(.we, "zákazníck{a ej u ou}_{linka linky linku linkou linke}", contact: .phone),
    ProseEntry(.outsider, "doručovateľ* poštár*"),
    ProseEntry(
        .history,
        """
        {posledný posledné posledného}_{týždeň týždne mesiac mesiace rok polrok štvrťrok kvartál} posledných
        """),
    ProseEntry(.outsider, "{predajca predávajúci partner* obchodník}+trhovisku"),
    ProseEntry(
        .we,
        """
        zástupca zástupkyňa obchodník obchodníčka vedúci vedúca riaditeľ* konateľ* majiteľ majiteľka správca dispečing* \
        dispečer* referent* \
        asistentka koordinátor* manažér* účtovníčka účtovník učtáreň mechanik* inštalatér* lekárnik* lekárnička optik \
        optometrist* veterinár* \
        projektant* návrhár* krajčír* kníhkupec predavač* záhradník* redakci* expert* majster človek zákaznícke oddelenie
        """),
    ProseEntry(.customer, "zákazníci spotrebitelia užívatelia klienti odberatelia účastníci uchádzači záujemcovia"),
    ProseEntry(
        .robot,
        """
        {digitáln* hlasov*}_asistent* ai umelá_inteligencia umelou_inteligenciou autoresponder* strážny_pes \
        strážneho_psa strážnym_psom
        """),
    ProseEntry(.history, "kedysi vtedy nedávno prieskum* predchádzajúc* doposiaľ {v_roku v_rokoch}"),
    ProseEntry(.we, "zákazníck{a y e}_{podpora starostlivosť centrum servis oddelenie} oddelenie helpdesk"),
    ProseEntry(
        .outsider,
        """
        balíkov* quatro cetelem home_credit skypay tatra_banka vúb mbank besteron gopay comgate splátkov* úver* pôžič* \
        leasing* \
        sps geis toptrans wedo colnic* kataster* daňový_úrad znalec soi \
        tlačid* displej* snímač* kláves* monitor monitora monitory myš myši pokožk* pleť pleti krém* motor motora motory \
        senzor* čidl* alergi* termostat* brzd* čerpadl* obrazovk*
        """),
    ProseEntry(.outsider, "zákonn*"),
    ProseEntry(
        .outsider,
        """
        vodič* šofér* montér* remeselník* portál* platform* polícia polície ministerstv* európsk* agentúr* \
        advokát* notár* sprostredkovateľ* partner* autorizovan*_servis* soi
        """
    ),
    ProseEntry(
        .we,
        """
        predávajúci predajca prevádzkovateľ kolegovia kolegyne pracovníčk* odborník* niekto technici obsluha \
        operátork* podpory technik
        """
    ),
    ProseEntry(
        .we,
        """
        tím kolegyňa kolegyn* kolega kolegov* operátor* poradca poradkyň* pracovník* technik* špecialista \
        podpora my náš naše
        """),
    ProseEntry(.your, "váš vaša vaše vášho vašej vašu vašom vášmu vaši vašou tvoju tvojej tvojho tvoj tvoja tvoje"),
    ProseEntry(.customer, "zákazník kupujúci spotrebiteľ užívateľ zákazníka odberateľ klient zákazníčka"),
    ProseEntry(
        .outsider,
        """
        kuriér* dopravca prepravca dopravc* slovensk*_pošt* pošta pošty výrobca výrobc* dodávateľ* banka banky bank* \
        inšpekci* súd súdu zákon* {iné iný iná iní iných inom inej inde}_{e eshop* obchod*} konkuren* \
        orgán orgánu orgány inde reťazc* predajcovia distribútor* dovozca dovozcovia vydavateľ* úrad* poisťov* coln* \
        obchodn*_inšpekci* ombudsman*
        """),
    ProseEntry(.robot, "automat* systém virtuáln*_asistent*"),
    ProseEntry(.example, "nikdy_nepíšte nepíšte namiesto_toho nesprávne nikdy_zákazník* vyhnite zákazníkovi_nikdy"),
    ProseEntry(
        .history,
        """
        vlani vlaňajš* včera minul* doteraz uplynul* štatisti* \
        v_{januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri}
        """
    ),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.reflexive, "sa"),
    ProseEntry(.future, "by_ste by_si", person: .you), ProseEntry(.future, "by_sme by_som", person: .we),
    ProseEntry(.negation, "nestan* nestáva*"), ProseEntry(.it, "ju ho ich"), ProseEntry(.but, "ale avšak však no zato"),
    ProseEntry(.trimmedBeforeDay, "až"), ProseEntry([], "z_nás pre_nás"),
    ProseEntry(.without, "vrátane"), ProseEntry(.without, "bez neobdržanie neposkytnutie neprijatie"),
    ProseEntry([], "u_nás s_nami k_nám"), ProseEntry(.fromUs, "od_nás"),
    ProseEntry(.about, "o ako čo kedy či akom"), ProseEntry([], "čo_{najskôr najrýchlejšie}"),
    ProseEntry(.weekend, "cez_víkend cez_sviatky"), ProseEntry([], "nikdy_nepres* nikdy_neprekroč*"),
    ProseEntry(.since, "od odo po"),
    ProseEntry([.us, .unmarked], "nám nás nami"),
    ProseEntry(.late, "však teda"),
    ProseEntry(.future, "budeme budem", person: .we), ProseEntry(.future, "budete budeš", person: .you),
    ProseEntry(.you, "vám ti vás ťa tebe"), ProseEntry(.trimmed, "hneď ihneď len už iba"),
    ProseEntry(.weekend, "víkend* sobot* nedeľ*"),
    ProseEntry(.exclusion, "nepočíta* nerát* nezapočít* nezahŕň* mimo okrem bez výnimk* vylúčen* neplynie"),
    ProseEntry(
        [.weekend, .exclusion],
        "iba_pracovné_dni len_pracovné_dni počítame_pracovné_dni len_v_pracovných_dňoch iba_v_pracovné_dni"),
    ProseEntry(.promising, "sľubuj* sľúb* zaruč* garantuj* garantova* môže* vieme dokáž* stíha* stihn* zvlád* schopn*"),
    ProseEntry([.promising, .negation], "nesľub* nezaruč* negarant* nemôž* nedok* nestíh* nestih* nezvlád* nevieme"),
    ProseEntry(.negation, "nie"), ProseEntry([.that, .future], "aby"),
    ProseEntry([.that, .future], "aby_sme aby_som", person: .we),
    ProseEntry([.that, .future], "aby_ste aby_si", person: .you),
    ProseEntry(
        .negation,
        """
        nenech* nezosta* neosta* nie_je_v_našich_silách nebud* nemôž* nemáme nevieme nie_sme nikdy nikto \
        žiadn* nemož* nemus* netrv* nezaber* nepotrv* nestihn* nedok* nesľub* nezaruč* negarant* nechceme \
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

private let contacts: [ProseEntry] = [
    .contact(.phone, "hotlin* helplin*"),
    .contact(.email, "e_mail* elektronick*_{pošt* adres*}"),
    .contact(.chat, "chate chatom čete čet četu"),
    .contact(.phone, "telefon* telefón* hovor* hlasov*_schránk* linku linka linky linke"),
    .contact(.sms, "textovk* textov*_správ*"),
    .contact(.social, "sociáln*_siet* súkromn*_správ*"),
    .contact(.review, "recenzi* hodnoteni*"),
]
