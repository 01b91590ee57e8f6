/// What Czech sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    /// What shops do besides, and what it is about.
    static let czechOthers: [ProseEntry] = [
        ProseEntry(.doing, "hledejte hledej", person: .you),
        ProseEntry(.doing, "{najdete najdeš}+{štítk* návod* článku článcích obalu videu}"),
        ProseEntry([], "nepište_{vícekrát znovu opakovaně dvakrát znova}"),
        ProseEntry(.doing, "dluží* {máte máš}_{právo možnost}", person: .you),
        ProseEntry(.thing, "pokladn*"),
        ProseEntry(.doing, "oznámkuj* známkuj* ohodnot*"),
        ProseEntry(.doing, "přijed* dojed* vyjed* vyjížd* přijížd*"),
        ProseEntry(.thing, "odškodn* plnění"),
        ProseEntry(
            .doing,
            "dělám děláme dělají {u po při}_ruce přijměte přijmi vystavujem* vystavíme uvolníme uvoln* jsou_na_cestě vyrážej*"),
        ProseEntry(
            .thing,
            "ceník* minimální_{doba lhůta čas} nejkratší_{doba lhůta čas} {roční měsíční}_zpráv* hlášení_{pobytu hostů ubytovaných}"
        ),
        ProseEntry([], "{náhradní zapůjčen*}_telefon*"),
        ProseEntry(.example, "často+ptají často+ptáte"),
        ProseEntry(.doing, "ulož* uloží* vytvrz* tvrdn*"),
        ProseEntry(
            [],
            """
            místo_{bota robota chatbota automatu stroje} {do až_do}_{vyřešení uzavření dořešení vyřízení rozhodnutí}
            """),
        ProseEntry(.advert, "kolekc* trendech inspirac* soutěžích"),
        ProseEntry(.doing, "{schval* zveřejn*}+{komentář* recenz* hodnocen* příspěv*}"),
        ProseEntry(
            .doing,
            """
            zobraz* vymažeme vymaže vymažou {nabídku cenovou_nabídku}_{držíme držím garantujeme}
            """),
        ProseEntry(.doing, "drží*+{nabíd* míst* termín* rezervac* zboží cen* kus* objednáv* látk*}"),
        ProseEntry(
            [],
            """
            půjčov* materiál* obnoviteln* aktivn* archivn* dostupnost*_{produktu zboží velikosti dílu} čerstv* obalov*
            """),
        ProseEntry(
            .doing,
            """
            přijímáme_objednávky {přijímáme přijímá přijímají}+{objednávk* přihlášk* do_neděle do_středy do_pátku} \
            odpovědi_přijím* přijímáme+odpovědi mažeme archivuj* přeposíl* přepošl* schová* odlož* odkládá* eviduj* anonymiz* \
            zpřístup* uzamk* zablokuj* odblokuj* aktivuj* aktivova* deaktiv* registruj* obnovuj* obnovíme pečeme upečeme \
            péct vaříme uvaříme šijeme ušijeme ušije tiskneme vytiskne* gravíruj* lakuj* rozváž* rozvez* instaluj* nainstaluj* \
            seříd* kalibruj* brousí* nabrous* vykoupí* vykupuj* vyplat* vyplác* proplat* poukáž* odečte* strhne* zablok* účtuj* fakturuj* \
            propad* propadn* expiruj* zanik* spust* vyhlás* losuj* vylosuj* pronajm* pronajím* zapůjč* vypůjč* sbalíme naloží* \
            dolad* vyladíme přesune* rezervova* přepraví* doplácí* uzávěrk* {přihlaste přihlas přihlásíte přihlásíš přihlásit}_se odhlas* změní* krmte krmit dojde_k
            """),
        ProseEntry(
            .thing,
            """
            firmwar* softwar* vstupen* lístek lístky jízden* kauc* depozit* storno stornopoplat* kredit kredity bod body bodů \
            věrnostn* certifikát* výprodej* předprodej* předobjednáv* vzorek vzorky vzorků výuk* lekc* trénink* kurzovné nájem \
            nájm* pronájm* úklid* porod* instalac* kolaudac*
            """),
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
        ProseEntry(.doing, "k_dispozici dostupn{ý á é í ého}"),
        ProseEntry(.doing, "odpovíd*+škod* odpovíd*+vad* odpovídá*+výdrž* odpovídá*+dnům nahlas* nahlás* zazn*"),
        ProseEntry(.thing, "senzor* čidl* baterie lepidl*"), ProseEntry([], "lepidlo_reaguje"),
        ProseEntry(
            .doing,
            """
            doručí* doruču* doručen{a o y} doručit odesíl* odešle*+objednáv* odešle*+zboží odesláme expeduj* expedov* expedic* \
            odchází odejde předá* předáv* vyrob* vyrábí* vrát* vrac* vrac* připíš* připis* převede* převádí* vyprší vypršení \
            platí* platí smaž* maže uchová* ukládá* objedn* \
            zaplat* uhraď* uhrad* vyzvedn* odstoup* oprav* rezervuj* školí školíme školen{a o y i} proškol* zaškol* \
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

    /// The staff of shops, their customers, and everybody else.
    static let czechPeople: [ProseEntry] = [
        ProseEntry([], "se_partnerům vám_partnerům"),
        ProseEntry(.robot, "digitáln*_pomocn*"),
        ProseEntry(.we, "{živ* skutečn*}_{člověk lidé osoba} obchodník sklad radka radim kryštof týna bára"),
        ProseEntry(.outsider, "{jeho jejich její}_{firma firmě společnost společnosti podpora} bazoši bazoš aukru"),
        ProseEntry(.customer, "kdo"),
        ProseEntry(.outsider, "{facebook google instagram amazon}_nám"),
        ProseEntry(.example, "doporučuju doporučuji {špatný dobrý odstrašující}_příklad* podle_{zákazníků hodnocení recenzí}"),
        ProseEntry(.we, "účetnictví fakturace"),
        ProseEntry(.outsider, "o2 vodafone t_mobile alza kaufland"),
        ProseEntry(.we, "pojišťovací_{poradc* makléř* zprostředkovatel*}"),
        ProseEntry(.outsider, "soused* cestovní_kancelář* cestovka cestovky"),
        ProseEntry(.robot, "čast{é ých ým}_{otázky otázek otázkách dotazy dotazů}"),
        ProseEntry(.we, "ordinace ambulance"),
        ProseEntry(.robot, "{virtuální* digitální*}_{agent* pomocní* poradc* průvodc*}"),
        ProseEntry([], "{smluvní* registrovan* obchodní* naš*}_partne*"),
        ProseEntry(.we, "{dodavatel poskytovatel zhotovitel}+{incident* požadav* hlášen* závad*}"),
        ProseEntry(
            .we, "obchodníka obchodníkovi obchodníkem vedoucí_{prodejny skladu směny dílny servisu} pověřenec pověřenkyně"),
        ProseEntry(
            .outsider,
            "{středisko centrum servis oddělení podpora}_{výrobc* značky dovozc*} autor autorka autoři tržišt* {čez eon innogy pre cetin}_{distribuce}"
        ),
        ProseEntry(.outsider, "čez innogy allegro {úřad* ředitelství odbor}_{práce města}"),
        ProseEntry(
            .outsider,
            """
            box boxy {recepce recepční}_{hotelu penzionu kempu} správce_{sítě domu hřiště kempu} {majitelé majitelky}_{chat \
            chalup apartmánů bytů karavanů objektů} uživatelé komunita vyhledávač
            """),
        ProseEntry(.outsider, "kapela autorka_vzoru autor_vzoru hostel hotel penzion"),
        ProseEntry(.we, "ing mgr bc phdr mudr kontaktní_osoba lidé"),
        ProseEntry(
            .outsider,
            """
            spolek svaz sdružení asociace komora nadace organizace redakce_časopisu
            """),
        ProseEntry(
            .customer,
            """
            hosté hosti čtenáři čtenář diváci divák cestující pacienti pacient rodiče členové zákaznice klientky kupující \
            fanoušci
            """),
        ProseEntry(.history, "poslední_odpověď"),
        ProseEntry(.outsider, "právnička právník"),
        ProseEntry(.we, "personalist* náborář* recruiter"),
        ProseEntry(.we, "infolinka infolince", contact: .phone),
        ProseEntry(.robot, "faq nápověda nápovědě nápovědu často_kladen*"),
        ProseEntry(
            .we,
            """
            grafik* grafičk* dizajnér* stylist* florist* kuchař* cukrář* pekař pekařka barist* sommelier* someliér* trenér* \
            lektor* instruktor* cvičitel* terapeut* fyzioterapeut* kosmetičk* kadeřnic* fotograf fotografka moderátor* admin \
            adminka administrátor* správkyně správci průvodce průvodkyně produkční animátor* knihovnice redaktor* editor* \
            překladatel* korektor* tiskař* truhlář* čalouník* zlatník* zlatnice šperkař* keramičk* krejčí krejčová brašnář* \
            vinař* sládek farmář* včelař* zahradnice asistent sekretářka hosteska recepční telefonist* dispečerka skladník* \
            skladnice skladníci logistik* nákupčí vývojář* programátor* ajťák* supporťák* supportist* zástupci obchodníci \
            vedení šéf šéfka principál parťák parťačka holka holky holek kluci děvčata parta posádka směna někdo kdokoli \
            brigádník* stážist* personál zaměstnan* vizážist* aranžér* výčepní garant garantka specialista magistra magistr \
            farmaceut* lékař* sestřička servisák* veterinářka poradci poradkyně konzultant* servis_péče hodinář* ladič* \
            houslař* kovář* tesař* řezník řeznice sýrař* mlynář* kurátor* galerist* dramaturg* reprezentant* \
            bytová_architektka architekt* porodní_asistentka laktační_poradkyně chatař* linka_podpory \
            zákaznické_oddělení naše_linka
            """),
        ProseEntry(
            .we,
            """
            jana petra lucie lucka tereza terka hana hanka eva evička věra alena lenka katka kateřina markéta jitka dana alice \
            klára linda nela ema petr pavel tom tomáš honza kuba jakub jirka jiří michal míša martin martina ondra ondřej \
            filip vojta david lukáš láďa karel standa radek zdeněk zdena zuzana zuzka bára barbora bětka anička anna andrea \
            veronika verča monika simona iva ivana kristýna magda renata šárka soňa vendula denisa daniel milan mirek josef \
            pepa vašek václav františek franta matěj adam šimon marek kamila pavla eliška natálie karolína nikola aneta \
            tomášek radka vlasta jindra aleš libor luboš igor vladimír vláďa hynek
            """),
        ProseEntry(
            .outsider,
            """
            pořadatel* organizátor* promotér* chovatel chovatelka chovatelé chovatele hostitel* ubytovatel* pronajímatel* {majitel majitelka \
            majitele}_{chalupy chaty bytu karavanu vozu auta domu apartmánu penzionu obytňáku lodi objektu} vystavovatel* \
            interpret* vydavatel* dražitel* rozvozce rozvážk* kurýrka závozník* řidičk* přepravc* hygien* úoou úřední \
            inspektor* inspektorát* živnostensk* exekutor* ministr* magistrát* obec směrnice vyhláška norma legislativa \
            občansk* zákoník* nařízení gdpr mastercard tester testeři hráč hráči hráčka žák žáci student studenti výherce \
            soutěžící návštěvník* protistrana příjemce adresát poskytovatel_{služby platby připojení plateb} ostatní_{e eshopy \
            obchody firmy prodejny výrobci značky} jin{é í ý ým ým ých}_{e eshop* obchod* značk* firm* prodejn* výrobc* \
            prodejc* dílny dílnám kavárny květinářstv* stránk*} má_právo mají_právo má_nárok mají_nárok velk*_značk* řetězce \
            nadnárodní korporát* {prodávající prodejce}_na_{tržišti allegru aukru fleru platformě portálu heurece}
            """),
        ProseEntry(
            .outsider,
            """
            hra appka aplikace stránka zařízení přístroj hodinky náramek reproduktor vysavač sekačka tiskárna kamera alarm \
            lampa lampička světlo osvětlení dron kolobežka koloběžka ovládání volant pedál spoušť joystick kvásek těsto droždí \
            pes kočka pejsek rostlina kytka rybičky vlasy nehty tělo organismus barva lak tmel silikon beton detektor* hlásič* \
            termohlavice regulátor* ventil* spínač* tlačítko dotek doteku dotyk dotyku zámek_dveří kotel bojler čerpadlo \
            motorek joy trávník akvárium
            """),
        ProseEntry(.example, "prý údajně"),
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
            úvěr* půjčk* půjček \
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
        ProseEntry(.example, "nikdy_nepište nepište místo_toho špatně nikdy_zákazník* vyhněte zákazníkovi_nikdy"),
        ProseEntry(
            .history,
            """
            loni loňsk* včera předloni minul* dosud dřív_jsme uplynul* statistik* dříve_jsme \
            v_{lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci}
            """
        ),
    ]
}
