import ServiceTime

/// Ways in which Slovenian shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let slovenianIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            {oglasi oglasijo oglasimo oglasim}_se {vključi vključijo}_se \
            {ujame ujamemo ujamete}+{vas te} {sprejme sprejmemo}+{klic pogovor} {pozdravi pozdravimo} {svetuje svetujemo svetujejo svetujem} {priporoči priporočimo} \
            {potrdi potrdimo potrjujemo potrdijo potrdim}+{preklic* odpoved* odstop* sprememb*} {vam_bo_odgovorjeno bo_odgovorjeno} \
            {zahvali zahvalimo}_se {brali boste_brali}
            """),
        .replying(
            .callback,
            """
            {vrne vrnemo vrnejo vrnem vračamo vrača}+klic {zavrtimo zavrti}+številko \
            {cinknemo cinknem brcnemo} {oglasi oglasimo}_se_po_telefonu
            """),
        .replying(
            .resolution,
            """
            {popravi popravimo popravljamo}+{napak* pomot* obračun* račun*} {uredim uredimo uredi uredijo urejamo}+{to tole zadev* primer* takoj} \
            {potrdimo potrdi}_ali_{zavrnemo zavrne} {potrditev}_ali_{zavrnitev} {zaključi zaključimo zapremo zapre}+{primer \
            reklamacij* zahtevek} {pride pridemo}_do_dna {spravi spravimo}_v_red {reši rešimo rešijo}_{primer zadevo napako}
            """),
        ProseEntry(
            [.handling, .matter], "{potrd* potrj*}+{prejem prejetje prispetje}", metric: .firstResponse),
        ProseEntry(
            .reply,
            """
            fotografij*_in_poročil* novice_o vmesn*_{poročil* stanj*} {kratko}_stanje
            """, metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            sklep_o_zadevi dokončen_odgovor dokončn*_{odgovor* odločit*} {odprava rešitev}_napak* razsodb* presoj* {rok čas}_{reševanja obravnave}
            """, metric: .resolution),
        ProseEntry(
            .reply,
            """
            diagnoza_nazaj odzivni_čas odzivn*_{čas* dob* rok*} prv*_sporočil*_naše {potrdilo potrditev potrdila}_o_{prejeti prejemu prejetju} odziv \
            odzivom odzivi mejl_od hitrost_{odgovora odziva}
            """, metric: .firstResponse),
        ProseEntry(.reply, "povratn*_klic* klic_serviserja klic_{tehnika mojstra svetovalca}", metric: .callback),
        ProseEntry(
            .matter,
            """
            skupinsk*_povpraševanj* preklic* odpoved* odstopn*_{obvestil* izjav*} privolit* ocen* \
            povpraševanj* napak* pomot* nejasnost* dvom* pripomb* pritožb* slika_na fotka fotko fotk* reklamacijic* \
            stol* zlomljen* poškodb* primanjkljaj* prijav* prošnj*
            """),
        ProseEntry(
            .we,
            """
            grafik* serviser* mizar* urar* zlatar* lončar* keramičar* kovač* ključavničar* tapetnik* vrtnar* cvetličar* \
            vinar* kletar* čebelar* mesar* sirar* pek pek* slaščičar* kuhar* natakar* receptor* fotograf* frizer* kozmetičar* \
            maser* fizioterapevt* učitelj* inštruktor* mentoric* vajen* pripravni* študent_na_praksi prostovolj* hči sin mož žena \
            oče mama babica dedek brat sestra teta punce fantje posadka druščina oddelek \
            poslovodj* skladiščnik* blagajnik* blagajničark* knjigarnar* knjigarnark* lekarnar* optik* optičark* veterinar* \
            farmacevt* lektor* urednik* urednic* oblikovalk* oblikovalec* ilustrator* tiskar* midva dvojica tandem
            """),
        ProseEntry(
            .outsider,
            """
            knjižnic* avtošol* {smučarska glasbena jezikovna}_šola fakultet* univerz* inštitut* zavod* gasilci reševalci \
            gorska_reševalna inšpektorat* inšpekcij* akos fursa furs zpiz zzzs upravna_enota geodetsk* elektro_{ljubljana maribor \
            primorska} plinovod* vodovod* komunala telekom a1 telemach veleposlaništv* konzulat* letalsk* hotel hoteli kamp \
            založb* gostovanj*_ponudnik izvedenec izvedenci notar* izvršitelj* leasing* zavarovalnic* servisu_v servis_v
            """),
        ProseEntry(
            .doing,
            """
            izgine izginejo {obišče obiščemo} {pride pridejo}_na_{dom teren} {izmeri izmerimo}_na \
            {oddajte oddaj}_{oceno mnenje} {ocenite oceni} razkrijemo {sušita} {zori dozori} {kali vzkali}
            """),
        ProseEntry(.thing, "starej* nagradn*_{igr* vprašanj*} alamut*"),
        ProseEntry(.robot, "virtualn*", person: .third),
        ProseEntry(
            .you,
            "kupcem kupcu strankam naročnikom naročniku uporabnikom uporabniku novinarjem članom ljubiteljem obiskovalcem trgovcem"
        ),
        ProseEntry(.on, "o glede zaradi proti iz"),
        ProseEntry(.receiving, "imajo imata"), .handling(.firstResponse, "bere berem beremo berejo"),
        ProseEntry(.waiting, "{dajte daj}_{nam mi}", person: .you),
        ProseEntry(.informing, "{dajte daj}_{nam mi}_vedeti", person: .you),
        ProseEntry(.doing, "{dajte daj}_{nam mi}_{oceno mnenje}", person: .you),
        ProseEntry(.waiting, "potrpljenj* potrpite"), .handling(.resolution, "oceni ocenimo ocenijo ocenjuje ocenjujemo"),
        .replying(.firstResponse, "{stopil stopila stopili stopimo stopijo stopi stopim}+{stik stiku}"),
        .replying(
            .firstResponse,
            "{bomo smo bom sem}_{pri_vas spet_z_vami nazaj_pri_vas} {pri_vas z_vami}_{bomo smo bom sem}", person: .we),
        .handling(.firstResponse, "{prevzamemo prevzame prevzamejo prevzamem}+{ga jo jih pogovor vprašanje}"),
        ProseEntry(.we, "prodaja nabava računovodstvo"),
        ProseEntry(.fromUs, "od_mene"),
        ProseEntry(.reply, "od_{mene nas}_{novice novico novosti} {novice novosti}_od_{mene nas}", metric: .nextUpdate),
        ProseEntry(.reply, "{novice novico}_o_{vašem vaši tvojem tvoji popravilu reklamaciji}", metric: .nextUpdate),
        ProseEntry(.doing, "zapremo zapiramo zaprejo zaprem", metric: .resolution),
        ProseEntry(.example, "baje menda domnevno {pravijo trdijo}_da nagrajen* izžreb* kdo_ve"),
        .contact(.phone, "klic_vas povratn*_klic*"),
        .contact(.email, "e-pism* e_pism* "),
        ProseEntry(.matter, "elektronsk*_{vprašanj* sporočil*}", contact: .email),
        ProseEntry(.matter, "glasovn*_sporočil*", contact: .phone),
        .contact(.chat, "oglasite_prek_klepeta prek_klepeta"),
    ]
}
