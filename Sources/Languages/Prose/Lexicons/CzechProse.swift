import ServiceTime

extension ProseLexicon {
    static let czech = ProseLexicon(
        finite: "me te", marks: .participlesArePlain,
        endings: [
            ("me m u uji isi", .we), ("te s", .you), ("ou vola", .third), ("l la lo li ly", .participle),
            ("na no ny en eno ena eny ano ana any", .passive),
            ("t ti", .infinitive), ("a e i", .third),
        ],
        negates: "ne", answers, .czechIdioms, .czechOthers, .czechPeople, .czechGrammar, .czechContacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(
        [.handling, .matter], "{přijetí doručení převzetí}+{potvrdíme potvrzujeme potvrdí potvrdím}", metric: .firstResponse),
    ProseEntry(.matter, "hlášenku hlášenky hlášence"),
    ProseEntry(.reply, "řešení_{očekáváme předpokládáme}", metric: .resolution), ProseEntry(.thing, "výjezd*"),
    ProseEntry(.informing, "{píše píšou píšeme píšu}+{vám ti zákazníkům zákazníkovi}", metric: .firstResponse),
    ProseEntry(.reply, "{mail e_mail}_od_{ní něj něho nich}", metric: .firstResponse, contact: .email),
    .replying(.firstResponse, "{dostane dostanou}+{řešitele agenta operátora správce} zasáhne zasahuje* zasáhneme"),
    ProseEntry(.hearing, "máte_jasno máš_jasno", metric: .firstResponse),
    ProseEntry(.reply, "{pošl* posíl* zašl* dostan*}+{návrh návrhy návrhů}", metric: .firstResponse),
    .replying(.firstResponse, "{jsem jsme}_{zpátky zpět}_s_{odpovědí návrhem řešením}"),
    .replying(.firstResponse, "{se vám}_{domluvíme domluvím}", person: .we),
    .replying(.firstResponse, "domluvíme_se vstoupí+hovoru"),
    ProseEntry(
        .replying, "zvedáme zvedneme zvednu zvedám {zvedá zvedne zvednou zvedají}_to to_{zvedá zvedne zvednou zvedají}",
        metric: .firstResponse, contact: .phone),
    .replying(
        .firstResponse,
        "{doručení přijetí převzetí}+{potvrdíme potvrzujeme potvrdí potvrdím}+{zprávy žádosti odstoupení reklamace dotazu stížnosti podnětu poptávky}"
    ),
    .replying(.resolution, "věc+{uzavř* uzavír*}"), .handling(.resolution, "uzavírá uzavírají uzavírám"),
    ProseEntry(.hearing, "víte víš {budete budeš}_{vědět mít_jasno}", metric: .firstResponse),
    ProseEntry(.receiving, "znáte znáš spolehni"), ProseEntry(.offer, "diagnóza diagnózu"),
    ProseEntry(.informing, "zpravovat zpravuj* referovat reportovat", metric: .nextUpdate),
    .replying(.firstResponse, "{hlásíme hlásím hlásí}+{telefonu lince linku telefon}"),
    ProseEntry([.doing, .ruling], "opravíme vyměníme vrátíme"),
    ProseEntry(.reply, "{zpráva zprávu hovor}_od_{ní něj něho nich}", metric: .firstResponse),
    ProseEntry([], "{platí platilo}+{odpově* odezv* reakc* garanc*}"), ProseEntry([], "nemine neminou"),
    ProseEntry(.matter, "změn{a u y}_{jména adresy údajů termínu}"),
    ProseEntry([], "{reklamac* pár páry páru podráž* zip* oprav* čištění velikost* nákup* výměn*}_bot"),
    ProseEntry(.reply, "čekání_{končí skončí}", metric: .firstResponse),
    ProseEntry(.receiving, "počítej"),
    .replying(.firstResponse, "{kolegyně kolega poradc* poradkyn* operátor* někdo}+bude+{vás vámi tebou}"),
    ProseEntry(.informing, "{dej dejte}+vědět", metric: .firstResponse, person: .you),
    ProseEntry(.matter, "potíž potíže potíží potížemi obtíž*"),
    ProseEntry(.receiving, "počítat"), ProseEntry(.ruling, "uznává uznávají uzná uznají přizná"),
    ProseEntry(.reply, "{záruk* garanc*}_{odpovědi odezvy reakce}", metric: .firstResponse),
    ProseEntry([.waiting, .reply], "dejte_nám_na_{odpověď reakci odepsání}", metric: .firstResponse),
    .replying(.firstResponse, "s_{vámi tebou}_bude", person: .third),
    ProseEntry(
        .reply, "{novinky novinku zprávy informace}_{k o}_{objednávce zásilce balíku opravě reklamaci servisu}",
        metric: .nextUpdate),
    ProseEntry(.progress, "co_na_to co_{říká říkají zjistil* zjistím zjistíme ukáz*}"),
    ProseEntry(
        [.replying, .hearing], "přijdete_na_řadu přijdeš_na_řadu na_řadu_{přijdete přijdeš přijde} jste_na_řadě",
        metric: .firstResponse),
    .replying(.firstResponse, "{uslyšíme slyšíme}_se {přijat převzat}+{hovor volání}"),
    ProseEntry(.reply, "{novinku novinky}_{dostanete dostaneš pošleme posíláme}", metric: .nextUpdate),
    .replying(.resolution, "{opraví* opravuj*}+{chyb* výpad* incident* poruch*}"),
    .replying(.firstResponse, "{bereme vezmeme bere vezme}_do_práce"),
    ProseEntry(.offer, "odhad_ceny odhad_nákladů {orientační předběžn*}_cen* cenu"),
    ProseEntry(.reply, "první_{zpráva zprávu informace informaci}_o", metric: .nextUpdate),
    ProseEntry(.reply, "hovor_s_{poradc* technik* kolegou kolegyní specialist*}", metric: .callback),
    .replying(.firstResponse, "{zvedáme zvedneme bereme beru zvedám}_to to_{zvedáme zvedneme bereme}"),
    ProseEntry([], "{vyplňte vyplň vyplníte vyplnění}_dotazník*"),
    .replying(
        .firstResponse,
        "{přijetí převzetí doručení}_potvrd* {přijetí převzetí doručení}_potvrz* {převezme přebere}+{vás tě} věnuj*+{vám ti} zvednem* bude_{s_vámi s_tebou u_vás}"
    ),
    .replying(.firstResponse, "dostaneme+se+{zprávám dotazům mailům mailu e_mailům zprávě dotazu}"),
    .replying(.firstResponse, "{přebír* přeber* převezm* přejím* zvedaj*}+{hovor* telefon* linku chat konverzac*}"),
    ProseEntry(.informing, "{psát psal psala psali}+{vám ti}", metric: .firstResponse),
    ProseEntry(.reply, "{novink* zprávy informace}+{odstávk* výpad* poruch*}", metric: .nextUpdate),
    .handling(.resolution, "hotov{a o ý é á}"),
    .replying(.callback, "{vrac* vrát*}+{hovor hovory hovorů} {voláme volají}+zpátky"),
    ProseEntry([], "v_průběhu {před dáte dáš dát}_hodnocení na_prodejně v_prodejně"),
    ProseEntry([.receiving, .perfect], "máte_u_sebe"),
    ProseEntry(.matter, "reklamujete reklamuješ reklamujte reklamuj odstávk* zmatek hlášenka vzkazy vzkazů"),
    ProseEntry(.offer, "nabídka nabídku nabídky nabídkou kalkulac* nacenění rozpočet návrh_řešení"),
    .contact(.phone, "infolin* {pohotovostní havarijní dispečersk* bezplatné}_{číslo čísle lince linka linku}"),
    ProseEntry([.informing, .personal], "poví* povím* řekne* řekneme řeknu povíme", metric: .nextUpdate),
    ProseEntry(.replying, "{píšu píšeme píši}+{zpět zpátky nazpět}", metric: .firstResponse),
    ProseEntry([.receiving, .giving], "máme_pro_vás máme_pro_tebe pro_vás_máme"),
    ProseEntry(.handling, "uzavřeme uzavíráme uzavřu uzavřen* uzavřít uzavřel* uzavřou uzavře", metric: .resolution),
    ProseEntry(
        [.replying, .personal],
        """
        ozve ozvou odepíše odepíšou odepsat ozývá ozývají odepisuje odepisují zodpoví
        """, metric: .firstResponse),
    ProseEntry([.replying, .personal], "zavolá zavolají", metric: .callback),
    ProseEntry(
        .reply,
        """
        potvrzení+{přijetí převzetí doručení obdržení}+{zprávy dotazu stížnosti reklamace podání žádosti formuláře podnětu \
        požadavku}
        """, metric: .firstResponse),
    ProseEntry(.ruling, "uznáváme uznáme uznat uznáno uznali uznáte přijata_reklamace"),
    ProseEntry(.informing, "informován* vyrozuměn* uvědoměn* obeznámen* zpraven*", metric: .nextUpdate, person: .passive),
    ProseEntry(.replying, "kontaktován{i a y}", metric: .firstResponse, person: .passive),
    ProseEntry([.reply, .duty], "na_reakci", metric: .firstResponse),
    ProseEntry(.giving, "zahrnuj* zahrň* obsahuj*"),
    ProseEntry(.replying, "{obrátí obrátíme obrátím obrací}+na_vás", metric: .firstResponse),
    ProseEntry(.reply, "echo", metric: .firstResponse),
    ProseEntry(.informing, "dá_{vám ti}_vědět", metric: .firstResponse),
    ProseEntry(.handling, "odbav*", metric: .resolution),
    ProseEntry([.replying, .informing], "{vyrozum* uvědom* informuj* informujeme zpraví*}+přijetí", metric: .firstResponse),
    ProseEntry(
        .ruling,
        """
        uznání zamítnutí neuznání uznána uznané uznaná zamítnuta zamítnutá oprávněn* schválen* schválení zamítneme_nebo \
        vyhově* nevyhově*
        """),
    ProseEntry(
        .matter,
        """
        fotky fotek fotografie fotografií snímky nahrávk* hlasovk* registrac* poznámk* nápad* přání pochval* kritik* prosb* žádank* přílohu \
        nahlášený_profil příspěv* výtk* výhrad* nedorozumění reklamovan* poptávce zadání
        """),
    ProseEntry(
        .handling,
        """
        zamít* odmítneme přezkoum* přehodnot* zhodnot* rozebere* probere* dohled* pochop*
        """, metric: .resolution),
    ProseEntry(
        .replying,
        """
        {odstraníme odstraním odstraní odstraňujeme odstraňují odstraněna odstraněn odstraněny odstraněno odstranit vyřešen* zprovozníme zprovozní zprovoznit}+{závad* problém* chyb* výpad* poruch*} {dotáhn* dotah*}+{reklamac* případ* stížnost*} \
        {máte bude je}+{vyřešeno rozhodnuto vyřízeno} dáme_to_do_pořádku napravíme
        """, metric: .resolution),
    ProseEntry(
        .replying,
        """
        propojíme propojí propojíme_vás přepojíme přepojí {spojí spojíme propojí}+{člověkem operátor* poradc* kolegou \
        specialist*} {dá dáme dám dají dát}+echo hodí*+zpráv* {vrátíme vrátím vracíme}+se+{vám tobě} {vrátí vrátíme vrátím \
        vracíme}+se+{odpovědí návrhem vyjádřením výsledkem řešením nabídkou kalkulací} zpět_s_{odpovědí návrhem nabídkou} \
        doptáme_se ozýváme ozývají doporučíme dohodneme_se {bereme beru berou zvednou}+{hovor* telefon* sluchátk*} \
        jsme_ti_k_ruce jsme_vám_k_ruce navážeme_spojení {sepneme sepnu}+{vám ti} {napíše píše}+jak
        """, metric: .firstResponse),
    ProseEntry(
        .replying,
        """
        přezvon* {ozveme ozvu ozve ozvou}+{telefonicky telefonem} prozvoníme {zvoním zazvoníme}+zpět zpětně_zavol*
        """, metric: .callback),
    ProseEntry(
        .informing,
        """
        {držet držíme drží držím}+obraze {podáme podám podá podávat dáme dám dá dávat předáme předám}+informac* {dáváme dáme \
        dám}+zprávu_o meldu* průběžně_píš*
        """, metric: .nextUpdate),
    ProseEntry(.reply, "aktualizace aktualizaci update updaty", metric: .nextUpdate),
    ProseEntry(
        .progress,
        """
        pátrání jednání co_je_nového co_nového co_je_s_ním_nového jak_jsme_daleko jak_to_vypadá jak_to_vypadá_s kde_je \
        co_se_děje status* jak_pokročil* jak_se_vyvíj*
        """),
    ProseEntry(
        .giving,
        """
        {drží* držíme}+{lhůt* limit*} {máme dáváme dali}+{lhůt* limit* závaz*} {stíhá* stačí}+odpově* přilet* {hodím \
        hodíme}+odpově* přijím*+stanovisk*
        """),
    ProseEntry(
        .reply,
        """
        {lhůt* limit* čas* době dobu doba}_na_{odpověď odpovědi reakci} odezva_na rychlost_{odpovědi odpovědí reakce reakcí \
        odezvy} reakční_{doba doby dobu čas času} doba_do_odpovědi
        """, metric: .firstResponse),
    ProseEntry(
        [.reply, .duty],
        """
        na_odpovědi na_{zaslání poskytnutí podání odeslání potvrzení doplnění uhrazení} na_reakci_{máte máš mají}
        """, metric: .firstResponse),
    ProseEntry(
        .receiving,
        """
        cinkne pípne naskočí vyskočí objeví přiletí přilétá doputují dozvíte dozvíš dozví uvidíte uvidíš
        """),
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
    .replying(.callback, "vrátíme+hovor* vracíme+hovor*"),
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
        ozv* odepisova* zodpovíd* zodpovězen* reagovat ohlašuj* vrátíme_se_k_tomu vrátím_se_k_tomu \
        obrátíme_se_na_vás dostaneme_se_k_vám napíš{eme i u ou}
        """),
    .replying(.callback, "brnk* cinkneme cinknu zabrnk* zazvon*_vám volám_zpět vytočíme vytočí ozv*+telefonicky"),
    .replying(
        .resolution,
        """
        řeší řešit řeším posouzen* posoudit rozhodnut* rozhodnout dořešen* ukončíme ukončen{- a o y} \
        vypořáda* rozsoudí* uznáme+reklamac* uznáv*+reklamac*
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
    ProseEntry(.receiving, "má mají mít měli"),
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
    ProseEntry(.reply, "rozhodnutí řešení výsled* vyrozumění", metric: .resolution),
    ProseEntry(.reply, "stanovisk*", metric: .firstResponse),
    ProseEntry(.reply, "konečn*_stanovisk* závěrečn*_stanovisk*", metric: .resolution),
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
        vyřeší* vyřešen* vyřešit vyřešil* řešíme rozhodne* rozhoduj* rozhodova* rozhodnou \
        dořeší* dořeši* vypořád* posoudí* posuzuj* rozřeš* urovná*
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
        "informuj* informova* vyrozum* uvědom* sděl* oznám* oznam* obeznám* zpraví zpravíme",
        metric: .nextUpdate),
    ProseEntry(.reply, "aktualizac*+stav* nov*_informac*", metric: .nextUpdate),
]
