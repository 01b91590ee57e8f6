import ServiceTime

extension ProseLexicon {
    static let slovak = ProseLexicon(
        finite: "me te", marks: .participlesArePlain,
        endings: [
            ("me m", .we), ("te s", .you), ("l la lo li", .participle), ("ny na ne ni en eny ena ene any ana ane", .passive),
            ("t", .infinitive),
            ("vola a e i u", .third),
        ],
        negates: "ne", answers, .slovakIdioms, .slovakOthers, .slovakPeople, .slovakGrammar, .slovakContacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(
        [.handling, .matter], "{prijatie doručenie prevzatie}+{potvrdíme potvrdzujeme potvrdí potvrdím}", metric: .firstResponse),
    ProseEntry(.reply, "riešenie_{očakávame predpokladáme}", metric: .resolution), ProseEntry(.thing, "výjazd*"),
    ProseEntry(.informing, "{píše píšu píšeme píšem}+{vám ti zákazníkom zákazníkovi}", metric: .firstResponse),
    ProseEntry(.reply, "{mail e_mail}_od_{nej neho nich}", metric: .firstResponse, contact: .email),
    ProseEntry(.we, "riešiteľ riešiteľa riešiteľovi riešitelia"),
    .replying(.firstResponse, "{dostane dostanú}+{riešiteľa agenta operátora správcu} zasiahne zasahuj* zasiahneme"),
    ProseEntry(.hearing, "máte_jasno máš_jasno", metric: .firstResponse),
    ProseEntry(.reply, "{pošl* posiel* zašl* dostan*}+{návrh návrhy návrhov}", metric: .firstResponse),
    .replying(.firstResponse, "{som sme}_späť_s_{odpoveďou návrhom riešením} vstúpi+hovoru vstúpi+hovor"),
    .replying(.firstResponse, "{sa vám}_{dohodneme dohodnem}", person: .we), .replying(.firstResponse, "dohodneme_sa"),
    ProseEntry(
        .replying,
        "dvíhame zdvihneme zdvíhame dvíham {dvíha zdvihne zdvihnú dvíhajú zdvíha}_to to_{dvíha zdvihne zdvihnú dvíhajú zdvíha}",
        metric: .firstResponse, contact: .phone),
    .replying(
        .firstResponse,
        "{doručenie prijatie prevzatie}+{potvrdíme potvrdzujeme potvrdí potvrdím}+{správy žiadosti odstúpenia reklamácie dopytu sťažnosti podnetu otázky}"
    ),
    .replying(.resolution, "vec+{uzavr* uzatv*}"), .handling(.resolution, "uzatvára uzatvárajú uzatváram"),
    ProseEntry(.hearing, "viete vieš {budete budeš}_{vedieť mať_jasno}", metric: .firstResponse),
    ProseEntry(.receiving, "poznáte poznáš spoľahni"), ProseEntry(.offer, "diagnóza diagnózu"),
    ProseEntry(.informing, "referovať reportovať", metric: .nextUpdate),
    .replying(.firstResponse, "{hlásime hlásim hlási}+{telefóne linke linku telefón}"),
    ProseEntry([.doing, .ruling], "opravíme vymeníme vrátime"),
    ProseEntry(.reply, "{správa správu hovor telefonát}_od_{nej neho nich}", metric: .firstResponse),
    ProseEntry([], "platí+{odpove* odozv* reakci* garanci*}"), ProseEntry([], "neminie neminú"),
    ProseEntry(.matter, "zmen{a u y}_{mena adresy údajov termínu}"),
    ProseEntry(.receiving, "počítaj rátaj"),
    .replying(.firstResponse, "{kolegyňa kolega poradc* poradkyň* operátor* niekto}+bude+{vás vami tebou}"),
    ProseEntry(.informing, "{daj dajte}+vedieť", metric: .firstResponse, person: .you),
    ProseEntry(.matter, "ťažkosť ťažkosti ťažkostí"),
    ProseEntry(.receiving, "rátať počítať"), ProseEntry(.ruling, "uznáva uznávajú uzná uznajú prizná"),
    ProseEntry(.reply, "{záruk* garanci*}_{odpovede odozvy reakcie}", metric: .firstResponse),
    ProseEntry([.waiting, .reply], "dajte_nám_na_{odpoveď reakciu odpísanie}", metric: .firstResponse),
    .replying(.firstResponse, "s_{vami tebou}_bude", person: .third),
    ProseEntry(
        .reply, "{novinky novinku správy informácie}_{k o}_{objednávke zásielke balíku oprave reklamácii servise}",
        metric: .nextUpdate),
    ProseEntry(.progress, "čo_na_to čo_{hovorí povie zistil* zistím zistíme ukáz*}"),
    ProseEntry(
        [.replying, .hearing], "prídete_na_rad prídeš_na_rad na_rad_{prídete prídeš príde} ste_na_rade", metric: .firstResponse),
    .replying(.firstResponse, "počujeme_sa {budeme}_sa_počuť {prijatý prevzatý}+{hovor volanie}"),
    ProseEntry(.receiving, "{bude je}_u_{vás teba}"),
    ProseEntry(.reply, "{novinku novinky}_{dostanete dostaneš pošleme posielame}", metric: .nextUpdate),
    .replying(.resolution, "{opraví* opravuj*}+{chyb* výpad* incident* poruch*}"),
    .replying(.firstResponse, "{berieme vezmeme berie vezme}_do_práce"),
    ProseEntry(.offer, "odhad_ceny odhad_nákladov {orientačn* predbežn*}_cen* cenu"),
    ProseEntry(.reply, "prv{á ú}_{správa správu informácia informáciu}_o", metric: .nextUpdate),
    ProseEntry(.reply, "hovor_s_{poradc* technik* kolegom kolegyňou špecialist*}", metric: .callback),
    .replying(.firstResponse, "{dvíhame zdvihneme berieme beriem}_to to_{dvíhame zdvihneme berieme}"),
    ProseEntry([], "{vyplňte vyplň vyplníte vyplnení vyplnenia}_dotazník*"),
    .replying(
        .firstResponse,
        "{prijatie prevzatie doručenie}_potvrd* {prijatie prevzatie doručenie}_potvrdz* {prevezme preberie}+{vás ťa} venuj*+{vám ti} bude_{s_vami s_tebou pri_vás}"
    ),
    .replying(.firstResponse, "dostaneme+sa+{správam otázkam dopytom mailom mailu e_mailom správe mail* e_mail*}"),
    .replying(.firstResponse, "{preber* prevezm* preberaj* dvíhaj*}+{hovor* telefón* linku chat konverzáci*}"),
    ProseEntry(.informing, "{písať písal písala písali}+{vám ti}", metric: .firstResponse),
    ProseEntry(.reply, "{novink* správy informácie}+{odstávk* výpad* poruch*}", metric: .nextUpdate),
    .handling(.resolution, "hotov{á é ý}"), ProseEntry(.giving, "uverejň*"),
    .replying(.callback, "{vrac* vrát*}+{hovor hovory hovorov}"),
    ProseEntry([], "v_priebehu {pred dáte dáš dať}_{hodnotením hodnotenie} na_predajni v_predajni"),
    ProseEntry(.matter, "reklamujete reklamuješ reklamujte reklamuj odstávk* odkazy odkazov"),
    ProseEntry(.progress, "napreduj* ako_to_{s_ním s_ňou} ako_{prebieha pokračuje}"),
    ProseEntry(.offer, "ponuka ponuku ponuky ponukou kalkuláci* nacenenie rozpočet"),
    .contact(
        .phone, "infolin* {pohotovostné havarijné dispečersk* bezplatné pohotovostná}_{číslo čísle linke linka linku}"),
    ProseEntry([.informing, .personal], "povie* poviem povieme", metric: .nextUpdate),
    ProseEntry(.replying, "{píšem píšeme}+{späť naspäť}", metric: .firstResponse),
    ProseEntry([.receiving, .giving], "máme_pre_vás máme_pre_teba pre_vás_máme"),
    ProseEntry(
        .handling,
        """
        uzavrie* uzatvor* uzavrieť uzatvár* uzavret* uzatvoren* uzavrieme uzatvárame
        """, metric: .resolution),
    ProseEntry(
        [.replying, .personal],
        """
        ozve ozvú odpíše odpíšu odpísať ozýva ozývajú odpisuje odpisujú zodpovie
        """, metric: .firstResponse),
    ProseEntry([.replying, .personal], "zavolá zavolajú", metric: .callback),
    ProseEntry(
        .reply,
        """
        potvrdenie+{prijatí prevzatí doručení obdržaní}+{správy otázky dopytu sťažnosti reklamácie podania žiadosti formulára \
        podnetu požiadavky}
        """, metric: .firstResponse),
    ProseEntry(.ruling, "uznávame uznáme uznať uznané uznali"),
    ProseEntry(.informing, "informovan{í á ý é} upovedomen* oboznámen* vyrozumen*", metric: .nextUpdate, person: .passive),
    ProseEntry(.replying, "kontaktovan{í á ý}", metric: .firstResponse, person: .passive),
    ProseEntry([.reply, .duty], "na_reakciu", metric: .firstResponse),
    ProseEntry(.giving, "zahŕňa* zahrn* obsahuj*"),
    ProseEntry(.replying, "{obráti obrátime obrátim obracia}+na_vás", metric: .firstResponse),
    ProseEntry([.replying, .informing], "{vyrozum* upovedom* informuj*}+{prijatí}", metric: .firstResponse),
    ProseEntry(
        .ruling,
        """
        uznaní zamietnutí neuznaní uznaná uznané zamietnutá oprávnen* schválen* schválení vyhovie* nevyhovie*
        """),
    ProseEntry(
        .matter,
        """
        fotky fotku fotiek fotografie fotografií snímky nahrávk* hlasovk* registráci* poznámk* nápad* pochval* kritik* prosb* žiadank* prílohu profil \
        profilu príspev* výhrad* nedorozumeni* reklamovan* zadanie 
        """),
    ProseEntry(.handling, "zamiet* odmietneme preskúma* prehodnot* zhodnot* preber* dohľad*", metric: .resolution),
    ProseEntry(
        .replying,
        """
        {odstránime odstránim odstráni odstraňujeme odstránia odstránená odstránený odstránené odstrániť sprevádzkujeme sprevádzkuje}+{závad* problém* chyb* výpad* poruch*} {dotiahn* doťah*}+{reklamáci* prípad* sťažnos*} {máte \
        bude je}+{vyriešené rozhodnuté vybavené} dáme_to_do_poriadku napravíme
        """, metric: .resolution),
    ProseEntry(
        .replying,
        """
        prepojíme prepojí {spojí spojíme prepojí}+{človekom operátor* poradc* kolegom špecialist*} {dá dáme dám dajú dať}+echo \
        hodí*+správ* {vrátime vrátim vraciame}+sa+{vám tebe ti} {vráti vrátime vrátim vraciame}+sa+{odpoveďou návrhom \
        vyjadrením výsledkom riešením ponukou kalkuláciou} späť_s_{odpoveďou návrhom ponukou} doptáme_sa ozývame ozývajú \
        odporučíme {berieme beriem berú zdvihnú}+{hovor* telefón* slúchadl*} nadviažeme_spojenie 
        """, metric: .firstResponse),
    ProseEntry(
        .replying,
        """
        {ozveme ozvem ozve ozvú}+{telefonicky telefónom} prezvoníme {zazvoníme zavolá zavoláme volám voláme}+{späť naspäť}
        """, metric: .callback),
    ProseEntry(
        .informing,
        """
        {držať držíme drží držím}+obraze {podáme podám podá podávať dáme dám dá dávať odovzdáme}+informáci* {dávame dáme \
        dám}+správu_o priebežne_píš*
        """, metric: .nextUpdate),
    ProseEntry(.reply, "aktualizácia aktualizácie aktualizáciu update updaty", metric: .nextUpdate),
    ProseEntry(
        .progress,
        """
        pátrani* rokovani* čo_je_nové čo_je_nového čo_nového čo_je_s_{ňou ním ňou_nové ním_nové} ako_ďaleko ako_na_tom_sme \
        ako_to_vyzerá kde_je čo_sa_deje status* ako_sa_vyvíja
        """),
    ProseEntry(
        .giving,
        """
        {drží* držíme}+{lehot* limit*} {máme dávame dali}+{lehot* limit* závaz*} {stačí}+odpove* prilet* {hodím \
        hodíme}+odpove* vezme_na_starosť
        """),
    ProseEntry(
        .reply,
        """
        {lehot* limit* čas* dobu doba}_na_{odpoveď odpovede reakciu} odozva_na rýchlosť_{odpovede odpovedí reakcie reakcií \
        odozvy} reakčn{ý á}_{doba čas} čas_do_odpovede
        """, metric: .firstResponse),
    ProseEntry(
        [.reply, .duty],
        """
        na_odpovede na_{zaslanie poskytnutie podanie odoslanie potvrdenie doplnenie uhradenie}
        """, metric: .firstResponse),
    ProseEntry(
        .receiving,
        """
        cinkne pípne naskočí vyskočí objaví priletí doputujú dozviete dozvieš dozvie uvidíte uvidíš pristanú
        """),
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
    .replying(.callback, "vrátime+hovor* vraciame+hovor*"),
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
        ozv* odpisova* zodpoveda* zodpovedan* ohlasuj* vrátime_sa_k_tomu vrátim_sa_k_tomu \
        obrátime_sa_na_vás dostaneme_sa_k_vám napíš{eme i em u}
        """),
    .replying(.callback, "brnk* cinkneme cinknem zazvon*_vám zatelefon* telefonova* vytočíme vytočí ozv*+telefonicky"),
    .replying(
        .resolution,
        """
        posúden* posúdiť rozhodnut* rozhodnúť doriešen* ukončíme ukončen{ý á é} vyporiadan* \
        uznáme+reklamác* uznáv*+reklamác*
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
    ProseEntry(.receiving, "má majú mať mali dostanete"),
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
    ProseEntry(.reply, "rozhodnutie rozhodnutí rozhodnutia riešenie riešenia výsled*", metric: .resolution),
    ProseEntry(.reply, "stanovisk*", metric: .firstResponse),
    ProseEntry(.reply, "konečn*_stanovisk* záverečn*_stanovisk*", metric: .resolution),
    .replying(.callback, "zavolá* zavola* zavolaj* volá* volať zatelefonuj* telefonuj* prezvon*"),
    .replying(.callback, "zavolajte zavolaj volajte", person: .you),
    .replying(
        .resolution,
        """
        vyriešime vyriešim vyrieši vyriešia vyriešiť vyriešen{á é ý} rieši* dorieši* rozhodne* rozhoduj* \
        rozhodnú rozhodova* posúdi* posudzuj* vyporiada* urovná*
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
        "informuj* informova* upovedom* oboznám* oznámi* oznamuj* {dáme dám}+informáci* vyrozum* zdel*",
        metric: .nextUpdate),
]
