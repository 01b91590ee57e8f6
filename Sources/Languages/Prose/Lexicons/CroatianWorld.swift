import ServiceTime

/// What Croatian sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    /// What shops do besides, and what it is about.
    static let croatianOthers: [ProseEntry] = [
        ProseEntry(.thing, "izlazak izlaska cijene cijenama zaliha"),
        ProseEntry(.doing, "odgovara*+kašnjenj* odgovara*+šteta"), ProseEntry(.thing, "na_stanju"),
        ProseEntry(.doing, "nalaz*+{naljepnic* uputama ambalaž* članku}"),
        ProseEntry(.doing, "komentiraj komentirajte", person: .you),
        ProseEntry([], "ne_pišite_{više dvaput ponovno opet višekrat}"),
        ProseEntry(.doing, "duguje* {imate imaš}_{pravo mogućnost}", person: .you),
        ProseEntry(.doing, "ocjenjuje ocjenjuju ocijeni ocijenite ocjenjujemo"),
        ProseEntry(.thing, "odštet* odšteta"), ProseEntry([], "umjesto_{u za uobičajen* prije}"),
        ProseEntry(
            .doing,
            """
            radim radimo napravi* napravim ugradi* ugrađuj* obavlja* prihvatite prihvati spasi* obnovi* obnavlja* oslobađ* oslobod* kreće krene kreć* \
            naplati* naplać* obračuna* poklanja* uključuj* isključuj* dodjel* dodijel*
            """),
        ProseEntry(
            .thing,
            "odobrenj* cjenik* naknad* najamnin* prijav*_{gostiju boravišt* boravka} {najkrać* minimaln*}_vrijeme {godišnj* mjesečn*}_izvješ*"
        ),
        ProseEntry([], "zamjensk*_{telefon* mobitel*} ocjen*_{jamstva štete stanja vrijednosti troškova}"),
        ProseEntry(.example, "često+pitaju često+pitate"),
        ProseEntry(.thing, "savjetovanj* konzultacij*"), ProseEntry([], "pozivn*_cent*"),
        ProseEntry(.doing, "{imate imaš}+za+{odgovor odaziv}", person: .you),
        ProseEntry(.doing, "vratimo vratim vraćamo vraćam vraća vratit vraćaju", metric: .callback),
        ProseEntry(.doing, "uklanja* ukloni* uklonit*"),
        ProseEntry([], "ne_bot nije_bot"), ProseEntry(.doing, "{na po}_{teren terenu lokaciju lokaciji}"),
        ProseEntry(.doing, "ograničen*"), ProseEntry(.doing, "podnosite podnosiš podnesite podnosi", person: .you),
        ProseEntry([], "{star* nov* pametn* mobiln* moj* svoj* rabljen*}_{telefon* mobitel*}"),
        ProseEntry(.example, "nagradn* križaljk* kviz* zagonetk*"),
        ProseEntry(.doing, "{obvezuje veže}_nas nas_{obvezuje veže} vratite vrati vraćajte nalazite nalaziš"),
        ProseEntry(.doing, "žaliti žalite žali {obavijest* obavješ* javi* javlja*}+{otpremi slanju dolasku}"),
        ProseEntry(.doing, "{blagdan* praznik* nedjelj* vikend* subot* neradni inventur*}+je"),
        ProseEntry(
            .doing, "{zatvori* zatvara* zatvoren* zaključi* zaključuj* prekid* prekin*}+{chat* razgovor* sesij* neaktivnost*}"),
        ProseEntry(
            .thing,
            "radionic* tečaj* predavanj* webinar* seminar* monitor* zaslon* senzor* punjač* uređaj* igr* aktivacij* licenc* natječaj*"
        ),
        ProseEntry(.doing, "imate+vremena imaš+vremena"),
        ProseEntry([], "iznosi iznosit pogrešno_{poslan* dostavljen* isporučen* naručen* naplaćen*} treba_nam"),
        ProseEntry(
            .doing,
            "otvoren* zatvoren* odgovara*+ispravnost* odgovara*+kvalitet* odgovara*+rad odgovara*+sigurnost* odgovara*+kakvoć* odgovara*+funkcional* jamči*+ispravnost*"
        ),
        ProseEntry(.doing, "dostupn* na_raspolaganju"), ProseEntry(.example, "anket* nagradn*_pitanj*"),
        ProseEntry(
            .doing,
            """
            dostavlja* dostavi* isporuč* otprem* preda* predajemo izrađ* izradi* vrati* vraća* vrać* uplati* isplati* isplać* doznač* ističe isteč* vrijedi* briše* obriše* čuva* pohranj* naruči* naručite \
            plati* plać* preuze* preuzim* raskin* popravi* rezervira* zadrža* obuča* nauče nauči* suši* osuši* zamijeni* kupi* knjiži* iskoristi* reklamirajte otkaž* produlj* puni* pošalje*+paket* \
            odgovara*+nedostat* odgovara*+mane odgovara*+šted* odgovara*+štet* pokuša* montira* pakira* skuplja* prikupi* prijavite
            """),
        ProseEntry(
            .thing,
            """
            dostav* isporuk* otprem* pošiljk* paket* paketomat* izrad* proizvodnj* povrat* povrata novac novca novac* iznos* jamstv* garancij* raskid* popravak popravk* servis* kolačić* poveznic* poklon* bon bona kupon* kod \
            kôd plaćanj* račun* predračun* lozink* newsletter* radno_vrijeme preuzimanj* košaric* trgovin* zalih* rezervacij* obuk* djec* mjeseci cijena popust* akcij* skladišt*+pregleda* rata zamjen* zamjensk* baterij* termin* odustanak odustaj*
            """),
        ProseEntry(.thing, "izrada izrade izradu"), ProseEntry(.order, "narudžb* proizvod* rob* artikl* komad*"),
    ]

    /// The staff of shops, their customers, and everybody else.
    static let croatianPeople: [ProseEntry] = [
        ProseEntry([], "iz_{radionice ateljea skladišta}"),
        ProseEntry(.outsider, "{njegov* njihov* njezin*}_{tvrtk* firm* služb* podršk*} na_{njuškalu njuškalo} oglašivač*"),
        ProseEntry(.we, "živ*_{osoba osobe čovjek ljudi} odbor_{kvalitete za}"),
        ProseEntry(.outsider, "lanci lancima lanaca {facebook google instagram amazon}_nam"),
        ProseEntry(
            .example,
            "preporučujem preporučam {loš dobar negativ*}_primjer* prema_{mišljenju riječima ocjenama}_{kupaca korisnika}"),
        ProseEntry(.outsider, "grad županija"),
        ProseEntry(.outsider, "telekom a1 telemach hep ina"),
        ProseEntry(.outsider, "susjed* zajednica zajednici"),
        ProseEntry(.we, "ordinacij*"), ProseEntry(.outsider, "članku članak članka stavku stavak"),
        ProseEntry(.robot, "{virtualn* digitaln*}_agent*"),
        ProseEntry([], "{ugovorn* registriran* prodajn* poslovn* naš*}_partner*"),
        ProseEntry(
            .outsider,
            "autor autorica autori zavod* {servisn* ovlašten*}_cent*_{proizvođač* uvoznik*} velik*_{webshop* web* trgovin* lanac lanci}"
        ),
        ProseEntry(.outsider, "{povjerenstv* komisij*}_{za_zaštitu za_cijene grada} {europsk* državn*}_{komisij* povjerenstv*}"),
        ProseEntry(.we, "povjerenstv* komisij* magistra magistar domaćin domaćica"),
        ProseEntry(
            .history, "{za iz u}_{siječanj veljaču ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac}"),
        ProseEntry(.we, "povjerenstv*_za_{reklamacije pritužbe} naš*_povjerenstv* naš*_komisij*"),
        ProseEntry(.outsider, "sud_časti odbor odbora"),
        ProseEntry(.outsider, "organizator* priređivač* kazališt*"),
        ProseEntry(
            .outsider, "udrug* fakultet* sveučilišt* bolnic* liječnik* ambulant* upravitelj* poslodav* zadrug* savez steam"),
        ProseEntry(
            .we,
            """
            čovjek ljudi osoba mentor* dežurn* uprava uprave ljekarnik* ljekarnic* optičar* krojač* cvjećar* stolar* knjižar* uredništv* računovodstv* recepcij* komercijal* dispečer* inženjer* arhitekt* \
            poslovnic* naš_ured našem_uredu pletilj*
            """),
        // Who speaks in terms of business, and no others of their kind.
        ProseEntry(.we, "trgovac prodavatelj pružatelj izvođač tvrtka društvo majstor* {naš naša dežurn*}_{monter* vozač*}"),
        ProseEntry(
            .outsider,
            """
            {vanjsk* drug* neki mnog* većin* ovlašten*}_{pružatelj* izvođač* prodavatelj* trgovac trgov* servis* tvrtk*} fina hakom azop dirh hzzo hzmo hanfa hgk hok apis \
            uredb* direktiv* propis* pravilnik* inspektorat* porezn* komor* pučk*_pravobranitelj* pravobranitelj* mirenj* općin* grad_zagreb vijeć* arbitraž* u_branši u_struci istraživanj* zzp tečaj knjiga knjige priručnik vodič članak film emisija podcast alarm kamera senzor \
            detektor termostat aplikacija program uvoznik* veleposlan*
            """),
        ProseEntry(.matter, "{vaša vaše vašoj vašu naša našu}_pošt{a e i u}"),
        ProseEntry(.example, "dobitni* nagradn*_{igr* natječaj*} izvučen*"),
        ProseEntry([], "{na preko putem}_{portal* platform*}"),
        // What nobody's silence brings about.
        ProseEntry(.robot, "sustav algoritam neaktivnost* mirovanj*"),
        ProseEntry([], "umjesto_{mene njega nje njih nas kolege kolegic*}"),
        ProseEntry(
            .we,
            "mehaničar* vlasnic* vlasnik* voditelj* direktor* služb*_za_{kupce korisnike reklamacije} odjel* netko_od_nas jedan_od_nas jedna_od_nas referentic* prodavačic* savjetnic*"
        ),
        ProseEntry(.outsider, "drugdje drugamo kod_drugih kod_konkurencije špediter* poštar* najmodav*"),
        ProseEntry(.robot, "virtualn*_{asistent* savjetni* pomagač*} digitaln*_{asistent* pomoćni*} umjetn*_inteligencij*"),
        ProseEntry(.outsider, "zakonsk*"),
        ProseEntry(
            .outsider,
            "izvođač* monter* vozač* portal* platform* policij* ministarstv* europsk* agencij* odvjetnik* javni_bilježnik pružatelj* partner* ovlašteni_servis izdavač* tržišn*"
        ),
        ProseEntry(
            .we,
            "djelatni* savjetni* timu tima prodavač stručnjak* tehničar* zaposleni* serviser* referent* kolege netko"
        ),
        ProseEntry(.we, "tim kolegic* kolega djelatnic* djelatnik savjetni* agent* operater* podrška mi naš naša netko"),
        ProseEntry(.your, "vaš vašeg vašem vašoj vaša vaše tvoj tvog"),
        ProseEntry([], "{za u pri}_paket{u ima e ovima} paket*_{pro plus premium osnovn* standard* poslovn* napredn*}"),
        ProseEntry([], "za_{kupce korisnike klijente naručitelje potrošače posjetitelje}"),
        ProseEntry(.customer, "tko kupac kupci potrošač korisnik naručitelj klijent kupca"),
        ProseEntry(
            .outsider,
            """
            kurir* dostavljač* prijevoznik* pošta pošte proizvođač* dobavljač* bank* inspekc* sud sudu zakon* drug*_{trgovin* prodavač* web} konkuren* \
            velik*_web dostavn*_služb* osiguravatelj* carin* ured* trgovci
            """),
        ProseEntry(.robot, "automat* virtualn*_pomoćnik* robotsk*"),
        ProseEntry(.example, "ne_pišite nemojte_pisati pogrešno umjesto nikad_ne_pišite izbjegavajte"),
        ProseEntry(
            .history,
            "lani prošl* jučer nekoć dosad protekl* statistik* siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca"
        ),
    ]
}
