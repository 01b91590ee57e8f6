/// What Slovak sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    /// What shops do besides, and what it is about.
    static let slovakOthers: [ProseEntry] = [
        ProseEntry(.doing, "hľadajte hľadaj", person: .you),
        ProseEntry(.doing, "{nájdete nájdeš}+{štítk* návod* článku článkoch obale videu}"),
        ProseEntry([], "nepíšte_{viackrát znova opakovane dvakrát}"),
        ProseEntry(.doing, "dlhuje* {máte máš}_{právo možnosť}", person: .you),
        ProseEntry(.thing, "pokladn*"),
        ProseEntry(.doing, "oznámkuj* známkuj* ohodnot*"),
        ProseEntry(.doing, "príjd* dôjdeme pricestuj* vyrazí*"),
        ProseEntry(.thing, "odškodn* plneni*"),
        ProseEntry(.doing, "robím robíme robia {po pri}_ruke prijmite prijmi uvoľn* vyrážaj*"),
        ProseEntry(
            .thing,
            "cenník* minimáln{y a e}_{čas lehota doba} najkratš{í ia ie}_{čas lehota doba} {ročná mesačná}_správ* hlásenie_{pobytu hostí ubytovaných}"
        ),
        ProseEntry([], "{náhradn* zapožičan*}_telefón*"),
        ProseEntry(.example, "často+pýtajú často+pýtate"),
        ProseEntry(.doing, "ulož* vytvrd* tvrdn*"),
        ProseEntry(
            [],
            """
            namiesto_{bota robota chatbota automatu stroja} {do až_do}_{vyriešenia uzavretia doriešenia vybavenia rozhodnutia}
            """),
        ProseEntry(.advert, "kolekci* trendoch inšpiráci* súťažiach"),
        ProseEntry(.doing, "{schvaľ* zverejn*}+{komentár* recenzi* hodnoteni* príspev*}"),
        ProseEntry(
            .doing,
            """
            zobraz* vymažeme vymaže vymažú {ponuku cenovú_ponuku}_{držíme držím garantujeme}
            """),
        ProseEntry(
            .doing,
            """
            drží*+{ponuk* miest* termín* rezerváci* tovar* cen* kus* objednáv* látk*}
            """),
        ProseEntry(
            [],
            """
            požičovn* materiál* aktívn* archívn* dostupnosť_{produktu tovaru veľkosti dielu} čerstv* obalov*
            """),
        ProseEntry(
            .doing,
            """
            {prijímame prijíma prijímajú}+{objednáv* prihlášk* do_nedele do_stredy do_piatku} prijímame+odpovede mažeme mažú \
            archivuj* preposiela* prepošl* schová* odlož* odkladáme eviduj* anonymiz* sprístup* uzamk* zablokuj* odblokuj* \
            aktivuj* aktivova* deaktiv* registruj* obnovuj* obnovíme pečieme upečieme piecť varíme uvaríme šijeme ušijeme \
            ušije tlačíme vytlač* gravíruj* lakuj* rozváž* rozvez* inštaluj* nainštaluj* nastav* kalibruj* brúsi* nabrús* vykúpi* vykupuj* \
            vyplat* vyplác* preplat* odpočíta* strhne* zablok* účtuj* fakturuj* prepad* expiruj* zanik* spust* vyhlás* žrebuj* \
            vyžrebuj* prenaj* prenájm* požič* zapožič* presunie* rezervova* uzávierk* {prihláste prihlás prihlásite prihlásiš prihlásiť}_sa odhlás* zmení* kŕm* chystá* \
            lúhuj* nechaj nechajte
            """),
        ProseEntry(
            .thing,
            """
            firmvér* softvér* vstupen* lístok lístky lístka lístkov kauci* depozit* storno stornopoplat* kredit kredity bod body \
            bodov vernostn* certifikát* predpredaj* predobjednáv* vzorka vzorky vzoriek výučb* lekci* tréning* kurzovné nájom \
            nájm* prenájom upratovani* inštaláci* dávk*
            """),
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
        ProseEntry([], "kupujúceho kupujúcemu zákazníkom po_doručení od_doručenia"),
        ProseEntry(.doing, "k_dispozícii dostupn{ý á é í ého}"),
        ProseEntry(.doing, "zodpoved*+škod* zodpoved*+vad* zodpovedá*+výdrž* zodpovedá*+dňom nahlás* zaznam*"),
        ProseEntry(.thing, "senzor* čidl* batér* lepidl*"),
        ProseEntry(
            .doing,
            """
            doručí* doruču* doručen{á ý} doručiť odosiela* odosie* odošle*+objednáv* odošle*+tovar expeduj* expedov* opustí* \
            odchádza odíde odovzdá* odovzdáv* vyrob* vyrába* vráti* vracia* vracaj* pripíš* pripis* prevedie* vyprší platí* \
            zmaž* maže uchováva* ukladá* objedn* \
            zaplat* uhraď* uhrad* vyzdvihn* odstúp* oprav* rezervuj* školí* zaškoľ* vymen* kúpi* zaúčtuj* skladuj* \
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

    /// The staff of shops, their customers, and everybody else.
    static let slovakPeople: [ProseEntry] = [
        ProseEntry([], "sa_partnerom vám_partnerom"),
        ProseEntry(.robot, "digitáln*_pomocn*"), ProseEntry(.we, "{živ* skutočn*}_{človek ľudia osoba} sklad dušan vlado radka"),
        ProseEntry(.outsider, "{jeho ich jej}_{firma firme spoločnosť spoločnosti podpora} bazoši bazoš aukre"),
        ProseEntry(.customer, "kto"),
        ProseEntry(.outsider, "{facebook google instagram amazon}_nám"),
        ProseEntry(.example, "odporúčam {zlý dobrý odstrašujúci}_príklad* podľa_{zákazníkov hodnotení recenzií}"),
        ProseEntry(.we, "účtovníctvo fakturačné mzdové_oddelenie"),
        ProseEntry(.outsider, "o2 orange telekom t_mobile alza"),
        ProseEntry(.we, "poisťovac{í ia}_{poradc* maklér* sprostredkovateľ*}"),
        ProseEntry(.outsider, "sused* cestovn*_kancelári* cestovka cestovky"),
        ProseEntry(.robot, "čast{é ých ým}_{otázky otázok otázkach dopyty}"),
        ProseEntry(.we, "ordinácia ambulancia"),
        ProseEntry(.robot, "{virtuáln* digitáln*}_{agent* pomocní* poradc* sprievodc*}"),
        ProseEntry([], "{zmluvn* registrovan* obchodn* naš* každý}_partne*"),
        ProseEntry(.we, "{dodávateľ poskytovateľ zhotoviteľ}+{incident* požiadav* hlásen* závad*}"),
        ProseEntry(.we, "obchodníka obchodníkovi obchodníkom vedúc{a i}_{predajne skladu zmeny dielne servisu} zodpovedná_osoba"),
        ProseEntry(
            .outsider,
            "{stredisko centrum servis oddelenie podpora}_{výrobc* značky dovozc*} autor autorka autori trhovisk* allegro zse vse veľk*_{e eshop* obchod*}"
        ),
        ProseEntry(
            .outsider,
            """
            box boxy {recepcia recepčná}_{hotela penziónu kempu} správca_{siete domu ihriska kempu} {majitelia \
            majiteľky}_{chát chalúp apartmánov bytov karavanov objektov} komunita vyhľadávač používatelia
            """),
        ProseEntry(.outsider, "kapela autorka_vzoru autor_vzoru hostel hotel penzión"),
        ProseEntry(.we, "ing mgr bc mudr kontaktná_osoba ľudia"),
        ProseEntry(.outsider, "spolok zväz združenie asociácia komora nadácia organizácia"),
        ProseEntry(
            .customer,
            """
            hostia hosť čitatelia čitateľ diváci divák cestujúci pacienti pacient rodičia členovia zákazníčky klientky \
            kupujúci fanúšikovia
            """),
        ProseEntry(.history, "posledná_odpoveď"),
        ProseEntry(.outsider, "právnička právnik"),
        ProseEntry(.we, "personalist* náborár* recruiter"),
        ProseEntry(.we, "infolinka infolinke", contact: .phone),
        ProseEntry(.robot, "faq nápoveda nápovede nápovedu často_kladen*"),
        ProseEntry(
            .we,
            """
            grafik* grafičk* dizajnér* štylist* stylist* florist* kvetinárk* kuchár* cukrár* pekár pekárka barist* someliér* \
            tréner* lektor* inštruktor* cvičiteľ* terapeut* fyzioterapeut* kozmetičk* kaderníč* fotograf fotografka moderátor* \
            admin adminka administrátor* správkyňa správcovia sprievodca sprievodkyňa produkčná animátor* knihovníčka \
            redaktor* editor* prekladateľ* korektor* tlačiar* stolár* čalúnnik* zlatník* zlatníčka šperkár* keramičk* brašnár* \
            vinár* farmár* včelár* záhradníčka bylinkár* majsterk* asistent sekretárka hosteska recepčná telefonist* \
            dispečerka skladník* skladníčka skladníci logistik* nákupca vývojár* programátor* ajťák* supporťák* zástupcovia \
            obchodníci vedenie šéf šéfka principál parťák parťáčka dievčatá baby chalani chalan partia posádka zmena niekto \
            ktokoľvek brigádnik* stážist* personál zamestnan* vizážist* aranžér* výčapník garant garantka magistra magister \
            farmaceut* lekár* sestrička servisák* veterinárka poradcovia poradkyňa špecialisti špecialistk* konzultant* \
            hodinár* ladič* husliar* kováč* tesár* mäsiar* syrár* mlynár* kurátor* galerist* dramaturg* reprezentant* \
            architekt* chatár* výživová zákaznícke_centrum maliar* chlapci krajčírk* tkáč* výšivkár* čajovník*
            """),
        ProseEntry(
            .we,
            """
            zuzka ivka anička jaro rudo majka peťo lacko juraj ďuro braňo miro maroš jožo katka mirka danka evka betka saška \
            lenka janka martina mária marienka ľubica ľubka gabika tatiana táňa viera vierka beáta bea silvia henrieta dáša \
            slávka oľga peter pavol palo marián marek matúš jakub kubo tomáš michal mišo richard rišo roman róbert robo štefan \
            števo vladimír vlado igor ivan jozef ján janko juro andrej martin maťo ľuboš erik dávid samuel samo filip lukáš \
            jana eva hana zuzana katarína lucia petra monika veronika simona michaela miška natália kristína barbora soňa \
            dominika daniela adriana ema nina nika klára alena andrea ingrid ivana iveta renáta
            """),
        ProseEntry(
            .outsider,
            """
            organizátor* usporiadateľ* promotér* chovateľ chovateľka chovatelia chovateľa hostiteľ* ubytovateľ* prenajímateľ* {majiteľ majiteľka majitelia \
            majiteľovi}_{chalupy chaty bytu karavanu vozidla auta domu apartmánu penziónu obytňáku lode objektu} vystavovateľ* \
            interpret* vydavateľ* dražiteľ* rozvážač* rozvoz* kuriérka závozník* vodičk* prepravc* hygien* úoou rúvz \
            inšpektor* inšpektorát* živnostensk* exekútor* ministr* magistrát* obec smernica vyhláška norma legislatíva \
            občiansk*_zákonník* nariadeni* gdpr mastercard tester testeri hráč hráči hráčka žiak žiaci študent študenti \
            výherca súťažiaci návštevník* príjemca adresát poskytovateľ_{služby platby pripojenia platieb} ostatné_{e eshopy \
            obchody firmy predajne značky} {iný iné iní iná iným iných}_{e eshop* obchod* značk* firm* predajn* výrobc* \
            predajc* farmy dielne kaviarne kvetinárstv* stránk*} má_právo majú_právo má_nárok majú_nárok veľk*_značk* \
            nadnárodn* korporát* reťazce predajcovia {predajca predávajúci}_na_{trhovisku allegre platforme portáli heureke} predajca_ktorý
            """),
        ProseEntry(
            .outsider,
            """
            hra appka aplikácia stránka zariadenie prístroj hodinky náramok reproduktor vysávač kosačka tlačiareň kamera alarm \
            lampa lampička svetlo osvetlenie dron kolobežka ovládač ovládanie volant pedál spúšť joystick kvások cesto droždie \
            pes mačka psík rastlina kvetina rybičky vlasy nechty telo organizmus farba lak tmel silikón betón detektor* \
            hlásič* termohlavica regulátor* ventil* spínač* tlačidlo dotyk dotyku kotol bojler motorček trávnik akvárium zámka
            """),
        ProseEntry(.example, "vraj údajne"),
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
}
