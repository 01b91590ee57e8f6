import ServiceTime

/// What Slovenian sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    /// What shops do besides, and what it is about.
    static let slovenianOthers: [ProseEntry] = [
        ProseEntry(.doing, "izide izidejo izšel preizkuša* preskuša* testirate"),
        ProseEntry(.doing, "prijavite prijaviš komentiraj komentirajte", person: .you),
        ProseEntry(.doing, "najde*+{nalepk* navodil* embalaž* članku člankih video* straneh}"),
        ProseEntry([], "ne_pišite_{večkrat znova dvakrat ponovno}"),
        ProseEntry([], "z_{mnenjem mnenji oceno}"), ProseEntry(.doing, "hranimo hranijo hranjen* hranite hrani_se se_hrani"),
        ProseEntry(.doing, "dolguje* {imate imaš}_{pravico možnost}", person: .you),
        ProseEntry(.doing, "oceni oceniš ocenijo ocenjuje ocenjujejo ocenite"),
        ProseEntry(.doing, "podalj*"), ProseEntry(.thing, "odškodnin* povračil*_stroškov nadomestil*"),
        ProseEntry([], "namesto_{v po na običajn* prej}"),
        ProseEntry(
            .doing,
            """
            naredi* naredim naredimo dodeli* dodeljuj* ugradi* vgradi* vgrajuj* obavlja* sprejmite sprejmi reši*+podatk* rešuje*+podatk* obnovi* \
            obnavlja* sprosti* sproščamo kren* {gre gredo}_na_pot zaračuna* obračuna* podari* prekliče* umakn* zaklene* odklene* namesti* nameščamo
            """),
        ProseEntry(
            .thing,
            "dobropis* cenik* pristojbin* najemnin* prijav*_{gostov prebivališč* bivanj*} {najmanjš* minimaln*}_{odzivni čas} {letn* mesečn*}_poročil*"
        ),
        ProseEntry([], "{nadomestn* posojiln*}_telefon* {ocen* oceno}_{škode stanja vrednosti stroškov}"),
        ProseEntry(.example, "pogosto+vprašajo pogosto+sprašujejo pogosto+vprašate"),
        ProseEntry(.thing, "svetovanje svetovanja svetovanju posvet posveta konzultacij*"), ProseEntry([], "klicn*_cent*"),
        ProseEntry(.doing, "{imate imaš}+za+{odgovor odziv}", person: .you),
        ProseEntry(.doing, "vrnemo vrnem vrne vrnejo vračamo vračam vrača vračajo", metric: .callback),
        ProseEntry(.doing, "odstrani* odstranjuj*"),
        ProseEntry([], "ne_bot ni_bot"), ProseEntry(.doing, "{na po}_{teren terenu lokacijo lokaciji domu}"),
        ProseEntry(.doing, "omejen*"), ProseEntry(.doing, "vložite vložiš vložiti vložijo", person: .you),
        ProseEntry([], "{star* nov* pametn* mobiln* moj* svoj* rabljen*}_telefon*"),
        ProseEntry(.example, "nagradn* križank* kviz* ugank*"),
        ProseEntry(
            .doing,
            "{zavezuje zaveže veže}_nas nas_{zavezuje zaveže veže} vrnite vrni vračajte najde*+{spletn* pogost* zbirk* vodnik* video*}"
        ),
        ProseEntry(.doing, "pritoži* pritožijo {obvesti* obvešča* sporočimo javimo}+{odpremi odposlanju prihodu prispetju}"),
        ProseEntry(.doing, "{praznik* nedelj* vikend* sobot*}+je inventur*+je"),
        ProseEntry(
            .thing,
            "delavnic* tečaj* predavanj* webinar* spletn*_{srečanj* seminar*} seminar* monitor* zaslon* senzor* polnilnik* naprav* igr* garancijsk* aktivacij* naložb* licenc* natečaj*"
        ),
        ProseEntry(.doing, "imate+časa imaš+časa imate+čas imaš+čas"),
        ProseEntry(
            .doing,
            "odprt* zaprt* odgovarja*+delovanj* odgovarja*+brezhibn* odgovarja*+kakovost* odgovarja*+ustreznost* odgovarja*+pomanjkljivost* odgovarja*+varnost* jamči*+delovanj* jamči*+kakovost*"
        ),
        ProseEntry([], "napačno_{dostavljen* poslan* naslovljen* naročen* zaračunan*}"),
        ProseEntry(.doing, "na_voljo na_razpolago dosegljiv*"), ProseEntry(.example, "anket* nagradn*_vprašanj* v_naši_pomoči"),
        ProseEntry(
            .doing,
            """
            dostavi* dostavlja* odpošlj* odpošilja* odprem* odpremi* predamo preda izdela* izdeluj* vrne* vrnemo vrača* vračamo nakaž* nakaza* nakazuje* zapade poteč* velja* \
            izbriše* shran* naroč* naročite plača* prevzame* prevzem* odstopi* odstopite popravi* izteče* rezervira* zadrži* izobražuj* usposablj* nauči* \
            naučijo posuši* zamenja* menja* proda* kupi* knjiži* odpre* zapre* dobavi* dobavlja* zapakira* pakira* montira* izstavi* stane* vpoklič* prikličete prikličite \
            reklamira* uveljavlja* {za}_skladnost odgovarja*+skladnost* odgovarja*+napak* odgovarja*+blag* odgovarja*+garancij* odgovarja*+škod* odgovor*+stvarn* prispe_paket paket_prispe izboljša* poskusi*
            """),
        ProseEntry(
            .thing,
            """
            dostav* dobav* odprem* pošiljk* paket* paketomat* izdelav* proizvodnj* vračil* kupnin* denar* garancij* jamstv* odstop* popravil* servis* rok_uporabe piškotk* \
            povezav* darilni_bon* bon boni kupon* koda kodo plačil* račun* predračun* geslo gesla e-novic* novic* odpiraln* prevzem* košaric* trgovin* zalog* veljavnost* rezervacij* \
            izobraževanj* usposabljanj* raztegljiv* starost* otrok* mesecev cena cene popust* akcij* montaž* skladišč* člankov anket* obročn* menjav* zamenjav* obisk* termin*
            """),
        ProseEntry(.order, "naročil* izdelek izdelka izdelk* blag* artikel artikl* kos kosi"),
        ProseEntry(.doing, "{za}_{skladnost napake}"),
    ]

    /// The staff of shops, their customers, and everybody else.
    static let slovenianPeople: [ProseEntry] = [
        ProseEntry([], "iz_{delavnice ateljeja skladišča}"),
        ProseEntry(.outsider, "izvensodn* {na}_{bolhi bolho} {njegov* njihov* njen*}_{podjetj* služb* podpor*}"),
        ProseEntry(.we, "{živ* prav*}_{oseb* človek* ljudje} organizatorka organizatorke"),
        ProseEntry(.outsider, "verige verigam verig velikani {facebook google instagram amazon}_nam"),
        ProseEntry(.example, "priporočam {slab slabega dober negativ*}_primer* po_{mnenju besedah ocenah}_{strank kupcev}"),
        ProseEntry(.outsider, "telekom telemach a1 t_2 petrol mercator"),
        ProseEntry(.outsider, "sosed* skupnost skupnosti"),
        ProseEntry(.we, "ordinacij* ambulant*_{naš* pri}"), ProseEntry(.outsider, "člen člena členu odstavek odstavku odstavka"),
        ProseEntry(.robot, "{virtualn* digitaln*}_agent*"),
        ProseEntry([], "{pogodben* registriran* prodajn* poslovn* naš*}_partner*"),
        ProseEntry(
            .outsider,
            "avtor avtorica avtorji avtorja zavod* {servis* pooblaščen*}_{center centri}_{proizvajalc* znamk* uvoznik*}"),
        ProseEntry(
            .outsider, "komisij*_{za_varstvo za_preprečevanje za_cene evropsk* državn*} {evropsk* državn* občinsk*}_komisij*"),
        ProseEntry(.we, "komisij*"),
        ProseEntry(
            .history,
            "{v_prvem v_drugem}_četrtletju {iz v za}_{januar* februar* marec marca aprilu aprila maj maja maju junij* julij* avgust* september septembra oktober oktobra november novembra december decembra} {tekmovanj* na_tekmovanju}"
        ),
        ProseEntry(.we, "reklamacijsk*_komisij* pritožben*_komisij* naš*_komisij*"),
        ProseEntry(.outsider, "razsodišč*"),
        ProseEntry(.outsider, "organizator organizatorja organizatorji organizatorjem prireditelj* gledališč*"),
        ProseEntry(
            .outsider,
            "društv* fakultet* univerz* bolnišnic* zdravnik* ambulant* upravnik* delodajal* zadrug* {vaš* tvoj*}_prodajal* ribišk*_družin* zveza steam"
        ),
        ProseEntry(
            .we,
            """
            človek ljudje oseba kustos* mentor* dežurn* uprava uprave lekarnar* farmacevt* optik optika optičark* šivilj* cvetličar* mizar* knjigar* uredništv* računovodstv* recepcij* komercial* \
            dispečer* inženir* arhitekt* poslovalnic* pisarn* pletilj* krojač* svetovalec
            """),
        // Who speaks in terms of business, and no others of their kind.
        ProseEntry(
            .we,
            "ponudnik izvajalec prodajalec trgovec upravljavec podjetje družba mojster* mojstr* {naš naša dežurn*}_{monter* voznik*}"
        ),
        ProseEntry(
            .outsider,
            """
            {zunanj* drug* nekater* mnog* marsikater* večin* pooblaščen*}_{ponudnik* izvajal* prodajal* trgovec trgov* servis* podjet*} izvajal*_irps irps furs ajpes akos zpiz zzzs tirs \
            informacijsk*_pooblaščen* pooblaščenk* uredb* direktiv* zakonik* predpis* upravn*_enot* občin* davčn* zbornic* mediator* inšpektor* sodnik* tožilst* vulkanizer* \
            uvoznik* veleposlan* arbitraž* v_branži v_panogi raziskav* zvpot tečaj knjiga knjige priročnik vodnik vodič članek film \
            oddaja podcast podkast alarm kamera senzor detektor termostat naprava aplikacija program
            """),
        ProseEntry(.matter, "{vaša vaše vaši vašo naša naši našo}_pošt{a e i o}"),
        ProseEntry(.example, "žreban* nagrajen* izžreban* nagradn*_{igr* natečaj*}"),
        ProseEntry([], "{na prek preko v}_{portal* platform*}"),
        // What nobody's silence brings about.
        ProseEntry(.robot, "sistem algoritem nedejavnost* neaktivnost* mirovanj*"),
        ProseEntry(
            .we,
            "mehanik* lastnic* lastnik* vodj* direktor* služb*_za_{stranke reklamacije kupce pomoč} oddelek oddelk* kdo_od_nas eden_od_nas ena_od_nas nekdo_od_nas svetovalk* referentk* tehničn*_služb* prodajalk*"
        ),
        ProseEntry(.outsider, "drugod drugje drugam pri_drugih pri_konkurenci špediter* spediter* poštar* najemodaj*"),
        ProseEntry(
            .robot, "virtualn*_{pomočni* asistent* svetoval*} digitaln*_{pomočni* asistent*} umetn*_inteligenc* pogovorn*_robot*"),
        ProseEntry(.outsider, "zakonsk*"),
        ProseEntry(
            .outsider,
            "izvajal* monter* voznik* šofer* portal* platform* policij* tožil* varuh* ministrstv* evropsk* potrošnišk* arhiv* založb* ladjar* notar* odvetnik* stečajn* agencij*"
        ), ProseEntry(.customer, "kupec kupci bralec obdarovan*"),
        ProseEntry(
            .we,
            "ekip* podpor* prodajal* zaposlen* strokovnjak* tehnik* kolegic* kolega kolegi nekdo serviser* referent* skrbnik*"),
        ProseEntry(.we, "ekipa sodelav* svetoval* agent* operater* podpora mi naša naš jaz"),
        ProseEntry(.your, "vaš vašega vašemu vašo vaša vaše tvoj tvojega"),
        ProseEntry([], "rok_velja"),
        ProseEntry([], "{za v pri}_paket* paket*_{pro plus premium osnovn* standard* poslovn* napredn*}"),
        ProseEntry([], "za_{stranke kupce uporabnike naročnike potrošnike obiskovalce}"),
        ProseEntry(.customer, "kdor naročnik* stranka kupec kupci potrošnik uporabnik naročnik obiskovalec stranke kupca"),
        ProseEntry(
            .outsider,
            """
            kurir* dostavljav* prevoznik* pošta pošte proizvajal* dobavitelj* bank* banka banke inšpekt* inšpekcij* sodišč* zakon zakonu zakona zakonsko drug*_{trgovin* ponudnik* prodajalc*} \
            konkuren* dostavn*_služb* servis*_partner* ponudnik* zavarovalnic* carin* urad* prodajalci trgovci tržnic* spletn*_velikan*
            """),
        ProseEntry(.robot, "samodej* avtomat* robotsk* virtualn*_pomočnik*"),
        ProseEntry(.example, "ne_pišite ne_pišimo napačno namesto nikoli_ne_{napišite pišite} izogibajte"),
        ProseEntry([], "namesto_{mene njega nje njih naju sodelav* kolega kolegic*}"),
        ProseEntry(
            .history,
            "v_letu lani lansk* včeraj predlani prejšnj* pretekl* doslej nekoč statistik* januarja februarja marca aprila v_maju junija julija avgusta septembra oktobra novembra decembra"
        ),
    ]
}
