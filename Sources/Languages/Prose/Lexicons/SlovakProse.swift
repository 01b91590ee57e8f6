import ServiceTime

extension ProseLexicon {
    static let slovak = ProseLexicon(
        finite: "me te", marks: .participlesArePlain,
        endings: [("me m", .we), ("te s", .you), ("l la lo li", .participle), ("t", .infinitive), ("a e i u", .third)],
        negates: "ne", answers, others, people, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
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
        "posúden* posúdiť rozhodnut* rozhodnúť doriešen* ukončíme ukončen{ý á é} vyporiadan* uzavret* uzatvoren* uzavrieme uzatvárame uznáme+reklamác* uznáv*+reklamác*"
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
    .replying(.firstResponse, "napíšeme napíšem píšeme ozveme ohlási* ohlás* ujme* spojíme* dopíš* zodpovieme"),
    ProseEntry(.reply, "garancia_odpovede lehota_na_odpoveď"),
    ProseEntry(
        .informing, "hlási* podá*+správ* podávame+správ* aktualizuj* {dáme dám}+informác*",
        metric: .nextUpdate),
    ProseEntry(.receiving, "má majú mať mali máme_pre_vás dostanete"),
    .replying(
        .firstResponse,
        """
        odpovie* odpoveda* odpovedz* zodpovie* zodpoveda* odpíš* odpisuj* odpísa* odpisova* ozve* ozýva* ozva* ozvi* reaguj* reagova* zareag* kontaktuj* kontaktova* skontaktuj* \
        spoj*+vami vyjadr* pripojí* zdvihn*+telefón zdvíha*+telefón prijme*+hovor vrátime_sa_k_vám napíše*+späť píšeme_späť venova*
        """),
    ProseEntry(
        .reply,
        "odpoveď odpovede odpovedi odpoveďou odpovedí odozv* reakcia_na reakciu_na čas*_reakcie reakčn* doba_odozvy čas_odozvy spätn*_väzb* vyjadrenie",
        metric: .firstResponse),
    ProseEntry(.reply, "spätn*_volanie spätn*_hovor*", metric: .callback),
    ProseEntry(.reply, "rozhodnutie rozhodnutí rozhodnutia riešenie riešenia výsled* stanovisk*", metric: .resolution),
    .replying(.callback, "zavolá* zavola* zavolaj* volá* volať zatelefonuj* telefonuj* prezvon*"),
    .replying(.callback, "zavolajte zavolaj volajte", person: .you),
    .replying(
        .resolution,
        "vyriešime vyriešim vyrieši vyriešia vyriešiť vyriešen{á é ý} rieši* dorieši* rozhodne* rozhoduj* rozhodnú rozhodova* uzavrie* uzatvor* uzavrieť uzatvár* posúdi* posudzuj* vyporiada* urovná*"
    ),
    .handling(.firstResponse, "potvrd* potvrdz* prečíta* prejde*"),
    .handling(
        .resolution,
        "vybaví* vybavuj* vybaven* vybavi* spracuj* spracov* prešetr* prever* preskúma* vybavenie posúdenie vyriešenie spracovanie"
    ),
    ProseEntry(
        .receiving,
        "dostane* dostáva* dostať obdrž* príde prídu čakajte očakáv* počítajte počítaj máte máš mali mať dočkáte dorazí býva získa* rátajte"
    ),
    ProseEntry(
        .giving,
        "pošle* posiela* zašle* zasiela* poslať garantuj* zaruč* sľubuj* poskyt* dáme dám ponúka* priprav* zaisť* zabezpeč* odošle*"
    ),
    ProseEntry(.hearing, "počuje* počuť budete_počuť"),
    ProseEntry(.waiting, "čaká* čakať čakanie počkáte počkajte"),
    ProseEntry(.waiting, "čakac*_dob* čas*_čakania dob*_čakania", metric: .firstResponse),
    ProseEntry(
        .matter,
        "správ* otáz* dopyt* reklamáci* sťažnos* požiadav* žiados* prípad* podnet* pripomienk* problém* tiket* spor sporu spory odkaz_v_hlasovej podani* komentár*"
    ),
    ProseEntry(.progress, "priebeh* stav stave stavu stavom postup* pokrač* vývoj* štádi* fáz* pokročil*"),
    ProseEntry(
        .informing,
        "informuj* informova* upovedom* oboznám* oznámi* oznamuj* povie* {dáme dám}+informáci* vyrozum* zdel*",
        metric: .nextUpdate),
]

private let others: [ProseEntry] = [
    ProseEntry([], "považova*"),
    ProseEntry(.example, "dotazník* anket* súťažn*"),
    ProseEntry(.thing, "doručenie doručenia doručení"),
    ProseEntry([], "kupujúceho kupujúcemu zákazníkom po_doručení od_doručenia"), ProseEntry(.doing, "k_dispozícii dostupn*"),
    ProseEntry(.doing, "zodpoved*+škod* zodpoved*+vad* zodpovedá*+výdrž* zodpovedá*+dňom nahlás* zaznam*"),
    ProseEntry(.thing, "senzor* čidl* batér* lepidl*"),
    ProseEntry(
        .doing,
        """
        doručí* doruču* doručen{á é ý} doručiť odosiela* odosie* odošle*+objednáv* odošle*+tovar expeduj* expedov* opustí* odchádza odíde odovzdá* odovzdáv* vyrob* vyrába* vráti* vracia* vracaj* pripíš* pripis* prevedie* vyprší platí* zmaž* maže uchováva* ukladá* objedn* \
        zaplat* uhraď* uhrad* vyzdvihn* odstúp* oprav* rezervuj* drží* školí* zaškoľ* vymen* kúpi* zaúčtuj* skladuj* vystav* otvára zatvára uplatn* nahlás* vytkn* \
        dokonč* zabaľ* dodá* dodáv* dovez* privez* schne nabíj* prevezme* storn* zruš* predĺž* montuj* skontroluj* pošle*+diel pošle*+kus balík_doma nakup*
        """),
    ProseEntry(
        .thing,
        """
        doruč* doprav* dodac* dodan* expedíci* zásielk* balík* balíč* výrob* vráten* peniaz* peniaze sum* záruk* záručn* odstúp* oprav* servis* cookie* odkaz* poukaz* poukáž* voucher* kupón* \
        zľav* kód kódu kódy platb* splatn* faktúr* hesl* newsletter* otvárac* otváracie prevádzkov* predajn* vyzdvihnut* košík* sklad skladu skladom rezerváci* škole* det* rokov cena ceny akci* dobropis* dotazník* montáž* \
        výmen* náhradn* prevod* termín* splátk* hovor_s
        """),
    ProseEntry(.order, "objednáv* tovar* výrobok výrobk* kus kusy diel diely"),
]

private let people: [ProseEntry] = [
    ProseEntry(.we, "zákazníck{a y e}_{podpora starostlivosť linka centrum servis oddelenie} oddelenie helpdesk"),
    ProseEntry(
        .outsider,
        """
        balíkov* quatro cetelem home_credit skypay tatra_banka vúb mbank besteron gopay comgate splátkov* úver* pôžič* leasing* \
        sps geis toptrans wedo colnic* kataster* daňový_úrad znalec soi \
        tlačid* displej* snímač* kláves* monitor monitora monitory myš myši pokožk* pleť pleti krém* motor motora motory \
        senzor* čidl* alergi* termostat* brzd* čerpadl* obrazovk*
        """),
    ProseEntry(.outsider, "zákonn*"),
    ProseEntry(
        .outsider,
        "vodič* šofér* montér* remeselník* portál* platform* polícia polície ministerstv* európsk* agentúr* advokát* notár* sprostredkovateľ* partner* autorizovan*_servis* soi"
    ),
    ProseEntry(
        .we,
        "predávajúci predajca prevádzkovateľ kolegovia kolegyne pracovníčk* odborník* niekto technici obsluha operátork* podpory technik"
    ),
    ProseEntry(
        .we,
        "tím kolegyňa kolegyn* kolega kolegov* operátor* poradca poradkyň* pracovník* technik* špecialista podpora my náš naše"),
    ProseEntry(.your, "váš vaša vaše vášho vašej vašu vašom vášmu vaši vašou tvoju tvojej tvojho tvoj tvoja tvoje"),
    ProseEntry(.customer, "zákazník kupujúci spotrebiteľ užívateľ zákazníka odberateľ klient zákazníčka"),
    ProseEntry(
        .outsider,
        """
        kuriér* dopravca prepravca dopravc* slovensk*_pošt* pošta pošty výrobca výrobc* dodávateľ* banka banky bank* inšpekci* súd súdu zákon* in*_{e eshop* obchod*} konkuren* \
        úrad* poisťov* coln* obchodn*_inšpekci* ombudsman*
        """),
    ProseEntry(.robot, "automat* systém virtuáln*_asistent*"),
    ProseEntry(.example, "nikdy_nepíšte nepíšte namiesto_toho nesprávne nikdy_zákazník* vyhnite zákazníkovi_nikdy"),
    ProseEntry(
        .history,
        "vlani vlaňajš* včera minul* doteraz uplynul* štatisti* v_{januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri}"
    ),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.without, "bez neobdržanie neposkytnutie neprijatie"),
    ProseEntry([], "u_nás s_nami k_nám"), ProseEntry(.fromUs, "od_nás"),
    ProseEntry(.about, "o ako čo kedy či akom"), ProseEntry([], "čo_{najskôr najrýchlejšie}"),
    ProseEntry(.weekend, "cez_víkend cez_sviatky"), ProseEntry([], "nikdy_nepres* nikdy_neprekroč*"),
    ProseEntry(.since, "od odo po"),
    ProseEntry(.us, "nám nás nami"),
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
        "nenech* nezosta* neosta* nie_je_v_našich_silách nebud* nemôž* nemáme nevieme nie_sme nikdy nikto žiadn* nemož* nemus* nestihn* nedok* nesľub* nezaruč* negarant* nechceme nebol* nemal*"
    ),
    ProseEntry([], "nie_len nielen nebojte bez_{obáv starostí} bez_zbytočného_odkladu nie_robot bez_ohľadu"),
    ProseEntry(.duty, "musí* musieť povinný povinn* treba nutn* potrebné"),
    ProseEntry(.duty, "prosíme prosím žiadame", person: .you),
    ProseEntry(.past, "sme som bol bola bolo boli ste"),
    ProseEntry(.future, "bude budú by"),
    ProseEntry(.condition, "ak keby keď či v_prípade_že hoci aj_keď pokiaľ"),
    ProseEntry(.when, "len_čo akonáhle kým dokým po_tom_čo"),
    ProseEntry(.that, "že aby"), ProseEntry(.relative, "ktorý ktorá ktoré ktorú ktorého ktorom ktorých ktorým čo kde"),
    ProseEntry(.and, "a i ale avšak alebo či však teda takže preto napriek"),
    ProseEntry(.short, "napr tj tzn tel č str mgr ing dr s o p r ods"),
]

private let contacts: [ProseEntry] = [
    .contact(.email, "e_mail* elektronick*_{pošt* adres*}"),
    .contact(.chat, "chate chatom čete čet četu"),
    .contact(.phone, "telefon* telefón* hovor* hlasov*_schránk* linku linka linky linke"),
    .contact(.sms, "textovk* textov*_správ*"),
    .contact(.social, "sociáln*_siet* súkromn*_správ*"),
    .contact(.review, "recenzi* hodnoteni*"),
]
