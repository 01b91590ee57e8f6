import ServiceTime

extension ProseLexicon {
    static let polish = ProseLexicon(
        finite: "my cie ij",
        marks: .participlesAreMarked,
        endings: [
            ("my em am", .we), ("cie sz", .you), ("l la lo li ly lam", .participle), ("c", .infinitive),
            ("ono to lismy lysmy lem alam elam ilam", .past), ("a e i", .third),
        ], answers, others, people, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.personal, "odpisz* odpisuj* odezw* odzyw* oddzwania oddzwoni* oddzwania* zadzwoni* skontaktuj*"),
    ProseEntry(.giving, "{doręcz* dostarcz*}+{decyzj* stanowisk* wyjaśnieni*}"),
    .replying(.resolution, "{zamkniemy zamykamy zakończymy kończymy}+{spraw* spór sporu spory zgłosze* reklamacj* ją je}"),
    ProseEntry(.reply, "wyjaśnienie wyjaśnienia wyjaśnień", metric: .firstResponse),
    ProseEntry(.giving, "upłyn* upływ*"),
    .replying(
        .firstResponse,
        """
        {informuj* poinformuj* poinformowan* powiadami* powiadomi* zawiadami* zawiadomi*}+{przyjęci* otrzymani* wpłynięci*}
        """),
    .handling(.resolution, "akceptuj* zaakceptuj* zatwierdz*"),
    .replying(.nextUpdate, "{wrócę wrócimy powrócimy powrócę}_do_{pani pana państwa ciebie was}_z_{informacją informacjami}"),
    // Messages and cases with names that other words share
    ProseEntry(
        .matter,
        """
        odwołani* wpłynięci* korespondencj* zawiadomieni* powiadomieni* wezwani* żądani* sprzeciw* postulat* usterk* \
        awari* incydent* \
        nieprawidłowoś* list listu listy listów formularz* telefonat* wątpliwoś*
        """),
    ProseEntry(
        .reply,
        """
        {rozpatrzeni* rozpatrywani* załatwieni* rozstrzygnięci* wyjaśnieni* rozwiązani* przetworzeni* weryfikacj*}+{reklamacj* skarg* \
        wniosk* spraw* zgłosze* problem* awari* usterk* odwołani* sporu spory odwołań zapytani* pism*}
        """, metric: .resolution),
    ProseEntry(.reply, "wycen* ofertę kosztorys kalkulację", metric: .firstResponse),
    .replying(
        .firstResponse,
        """
        {napisze napiszą}+{ci panu pani państwu wam} zgłosi_się zgłoszą_się nawiąż*+kontakt \
        {odbier* odbierz* podno* podnies*}+{słuchawk* telefon* połącze* rozmow*}
        """),
    .replying(
        .resolution,
        """
        {zakończy* zakończą zakończon*}+{spor* spory spraw* reklamacj* zgłosze*} \
        wyjaśni*+{spraw* zgłosze* problem* skarg* reklamacj*}
        """),
    .replying(.nextUpdate, "{wróc* wrac* powróc*}+informacj*"),
    ProseEntry(.informing, "raportuj* relacjonuj*", metric: .nextUpdate),
    .handling(.resolution, "weryfikuj* zweryfikuj* ocenimy oceniamy ocenia oceni procesuj*"),
    ProseEntry(.giving, "zajmuje zajmą trwa trwają potrwa odbywa odbędzie"),
    ProseEntry(.receiving, "miałem miałam mieliśmy mieli dostałam otrzymałam", person: .past),
    .replying(.firstResponse, "odpisałam odpowiedziałam napisałam skontaktowałam zareagowałam", person: .past),
    .replying(.callback, "zadzwoniłam oddzwoniłam", person: .past),
    .replying(.firstResponse, "doradzimy doradzamy doradzi doradzę poradzimy podpowiemy"),
    ProseEntry(.giving, "podamy podajemy podam"), ProseEntry([.receiving, .perfect], "masz macie"),
    ProseEntry([.reply, .duty], "na_odpowiedź", metric: .firstResponse),
    ProseEntry(.reply, "odpisanie odpisania", metric: .firstResponse),
    ProseEntry(
        .reply, "potwierdzenie+{otrzymania przyjęcia wpłynięcia}+{wiadomości zgłoszenia reklamacji skargi wniosku}",
        metric: .firstResponse),
    ProseEntry(.reply, "{kolejn dalsz}{a ą ej e}_{wiadomość wiadomości informacja informację informacji}", metric: .nextUpdate),
    ProseEntry([.waiting, .negation], "nie_{musisz musicie}_czekać"),
    ProseEntry([.reply, .short], "odp", metric: .firstResponse),
    ProseEntry(.reply, "{mail email e_mail}_od_nas", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "wiadomość_od_nas reakcja reakcji reakcję reakcją odzew odzewu", metric: .firstResponse),
    ProseEntry(.giving, "dostarcz*+odpowied* doręcz*+odpowied* nada*+odpowied* sporządz* sformułuj*"),
    ProseEntry(
        .receiving,
        """
        ląduj* wyląduj* dotrzeć dociera* nadejść nadchodz* przyjść trafi* trafia* wpłynie wpada pojawi \
        poznasz poznają_państwo dowiesz dowiecie dowiedzą
        """
    ),
    .replying(
        .firstResponse,
        """
        odpisyw* odpowiedzieć odzywa* reagowa* zareagowa* kontaktow* zwrócimy_się_do powiadomi*+przyjęci* \
        poinformuj*+przyjęci* \
        zawiadomi*+przyjęci* napisać pisać_do_ciebie zostanie_udzielon* udzielan*
        """),
    .replying(.callback, "oddzwani* oddzwonieni* zdzwoni* przedzwoni* telefonowa* zatelefonowa* zadzwonimy dzwonimy"),
    .replying(
        .resolution,
        """
        rozstrzygnięt* zakończon* zamknięt* rozwiązyw* rozwiązać załatwion* załatwić rozpatrywa* rozpatrzyć \
        zdecydowa* podejmow*+decyzj* uznamy+reklamacj* uznajemy+reklamacj*
        """
    ),
    ProseEntry(.reply, "orzeczeni* ustaleni* werdykt*", metric: .resolution),
    ProseEntry(
        .reply, "{termin czas}_{rozpatrzenia załatwienia}_{reklamacj* skarg* wniosk* spraw* zgłosze*}", metric: .resolution),
    ProseEntry(.reply, "termin_odpowiedzi", metric: .firstResponse), ProseEntry(.waiting, "bez_odzewu bez_reakcji"),
    .replying(
        .firstResponse, "skontaktuj kontaktuj odpisz zareaguj reaguj napisz ustosunkuj odezwij odpowiedz_na_{tego ten tę to}",
        person: .you),
    ProseEntry(.informing, "poinformuj informuj powiadom zawiadom", person: .you),
    ProseEntry(.handling, "potwierdź", person: .you),
    ProseEntry([], "udzielenie udzielenia udzieleniu"), ProseEntry(.without, "brak braku nieudzielenie nieotrzymanie"),
    ProseEntry(.matter, "maile maili emaile emaili e_maile e_maili", contact: .email),
    ProseEntry(.informing, "{damy dam da dają dać daje dajemy damy_ci damy_państwu}+znać", metric: .firstResponse),
    ProseEntry(.informing, "informowan* poinformowan* zawiadamia* na_bieżąco_informuj* aktualizowa*", metric: .nextUpdate),
    ProseEntry(.giving, "opublik* publikuj*"), .replying(.resolution, "rozwiązan*"),
    ProseEntry(.reply, "pierwsz*_reakcj*", metric: .firstResponse), ProseEntry([], "otrzymanie otrzymania otrzymaniu"),
    ProseEntry(.waiting, "bez_odpowiedzi"), ProseEntry(.receiving, "licz_na liczcie znajdziesz spodziewaj*"),
    .replying(.resolution, "podejm*+decyzj* podejmuj*+decyzj* wyda*+decyzj*"),
    .replying(
        .firstResponse,
        """
        wyjaśni* będziemy_w_kontakcie będę_w_kontakcie pozosta*+kontakcie wrócimy_do wrócę_do powrócimy \
        zgłosimy_się zgłoszę_się odzew odezwę odpiszę
        """
    ), ProseEntry(.giving, "zaproponuj* proponuj* przedstaw* przygotujemy"),
    .replying(
        .firstResponse,
        """
        napiszemy napiszę piszemy odezwie odpowiemy ustosunkujemy zgłosi*+tob* zgłosimy_się \
        zostanie_udzielona udziel* udzielimy dajemy_odpowiedź kontaktować
        """
    ),
    ProseEntry(.reply, "gwarancj*_odpowiedzi"),
    ProseEntry(
        .informing,
        "przekazywa*+ustaleni* przekaż*+ustaleni* przekazuj*+informacj* aktualizacj* zda*+relacj*",
        metric: .nextUpdate),
    ProseEntry(.receiving, "masz macie ma mają będziesz_mieć dostanie trafi*+odpowied*"),
    .replying(
        .firstResponse,
        """
        odpowiemy odpowiem odpowie odpowiad* odpowiedzie* odpisz* odpisuj* odpisa* odezw* odzyw* odezwa* reaguj* zareag* \
        skontaktuj* skontaktowa* kontaktuj* kontaktowa* \
        ustosunkuj* ustosunkowa* napisz*+zwrotnie wróc*+odpowiedzi* wrac*+odpowiedzi* odbier*+telefon* odbierz*+telefon* \
        odbier*+połącze* odbierz*+połącze* dołącz*+czat* porozmawia* udzieli_się
        """),
    ProseEntry(
        .reply,
        """
        odpowiedź odpowiedzi odpowiedzią odpowiedziom reakcja_na reakcję_na czas*_reakcji odzew* \
        kontakt_zwrotny informacj*_zwrotn* zwrotn*_{wiadomoś* informacj*}
        """,
        metric: .firstResponse),
    ProseEntry(.reply, "oddzwoni* telefon*_zwrotn* zwrotn*_telefon* rozmow*_zwrotn*", metric: .callback),
    ProseEntry(
        .reply,
        """
        decyzj* rozwiązani* rozstrzygnięci* wynik wyniku wyniki wynikiem wynikach wyników stanowisk*
        """, metric: .resolution),
    .replying(
        .callback,
        "oddzwaniamy oddzwonimy oddzwonię oddzwania oddzwonić oddzwonią zadzwoni* dzwoni* telefonuj* zatelefonuj*"),
    .replying(.callback, "zadzwoń zadzwońcie dzwoń oddzwoń oddzwońcie", person: .you),
    .replying(
        .resolution,
        """
        rozwiąż* rozwiązuj* rozwiąza* rozstrzyg* zdecyduj* decyduj* zamkn*+spraw* zamyka*+spraw* załatwi* \
        załatwia* rozpatrz* rozpatruj* rozpatrz* rozpatryw* rozpatrzon*
        """
    ),
    .handling(.firstResponse, "potwierdz* potwierdza* przeczyta* czytamy"),
    .handling(
        .resolution,
        """
        przetw* przetwarz* zbada* sprawdz*+reklamacj* sprawdz*+zgłoszeni* przeanalizuj* analizuj* \
        rozpatrzeni* rozpatrywani* zajmiemy zajmuj* obsłuż* obsługuj*
        """
    ),
    ProseEntry(
        .receiving,
        """
        otrzyma* otrzymuj* dostan* dostaj* dosta* spodziewa* oczekuj* nadejdzie przyjdzie przychodzi dotrze \
        liczyć licz_na można_liczyć uzyska* mają_państwo będzie_na_państwa masz macie będziesz_mie* \
        czeka_na_ciebie
        """
    ),
    ProseEntry(
        .giving,
        """
        wyśl* wysyła* prześl* przesyła* gwarantuj* obiecuj* obieca* udziel* zapewni* dajemy damy dam daj* \
        przygotuj* przekaż* zobowiązuj* zajmie zajmuje_nam potrzebujemy
        """
    ),
    ProseEntry(.hearing, "usłysz* słyszymy"),
    ProseEntry(.waiting, "czeka* poczeka*"), ProseEntry(.waiting, "oczekiwani* czas*_oczekiwania", metric: .firstResponse),
    ProseEntry(
        .matter,
        """
        wiadomoś* pytani* zapytani* reklamacj* skarg* zgłosze* wniosk* wniosek spraw* prośb* problem* uwag* ticket* spór \
        sporu spory pism* komentarz* opini*
        """),
    ProseEntry(.progress, "postęp* stan stanu stanie stanem status* przebieg* etap* posuwa* faz*"),
    ProseEntry(
        .informing,
        """
        poinformuj* informuj* poinformowa* informowa* zawiadomi* zawiadam* powiadomi* powiadam* \
        przekaż*+informacj* aktualizuj*
        """,
        metric: .nextUpdate),
]

private let others: [ProseEntry] = [
    ProseEntry([], "kupującemu kupującym kupujących kupującego kupującymi"),
    ProseEntry([], "za_odpowiedź za_odpowiedzi"),
    ProseEntry(.thing, "rekord rekordem rekordom"),
    ProseEntry(.example, "pytani*_{tygodnia miesiąca dnia} losowani* zwycięzc* laureat* wygran*"),
    ProseEntry([], "naprawdę nadal odzywk*"), ProseEntry(.matter, "ważn*_{spraw* pytani* zgłosze* wiadomoś*}"),
    ProseEntry(.advert, "promocjach promocji nowościach rabatach wyprzedażach okazjach dostępności nowościami promocjami"),
    ProseEntry(.example, "zagadk* zagadek quiz* krzyżówk* konkurs konkursu konkursie"),
    ProseEntry(.thing, "usunięcie usunięcia zwrócenie anulowanie anulowania odstąpienie odstąpienia"),
    ProseEntry([], "serwisow* automatyczn*_sekretark*"),
    ProseEntry(.doing, "dostępn* czynna czynny czynne"), ProseEntry(.example, "ankiet* konkursow*"),
    ProseEntry([], "obsługi_klienta działu_obsługi_klienta biur*_obsługi_klienta działem_obsługi_klienta"),
    ProseEntry(.doing, "odpowiada*+szkod* odpowiada*+wad* odpowiada*+pojemnoś* odpowiada*+dniom zgłoś"),
    ProseEntry(.thing, "czujnik* bateri* klej kleju konkurs*"),
    ProseEntry(
        .doing,
        """
        dostarcz* doręcz* nada nadamy nadać nadan* nadaj* nadawa* ekspediuj* przekaż*+kurier* przekazuj*+kurier* \
        wyprodukuj* produkuj* zwrac* zwróc* zwraca* przelew* przelej* wygasa* wygaśnie waż* traci usuwa* usuń usunie* \
        przechow* zamów* zamawia* \
        zapłać* płac* opłać* odbierz* odbior* odbierz odstąp* naprawi* zarezerwuj* rezerwuj* szkoli* wymień* wymieni* kup* \
        zaksięguj* księguj* wystaw* otwiera* realizuj* zrealizuj* skompletuj* pakuj* \
        dowozi* przywie* schnie ładuj* anuluj* przedłuż* montuj* opuszcza* zostaw_opini* złóż złożyć zgłoś zgłaszaj* \
        obowiązuj* wypłac* uznaj* szyj* uszyj* drukuj*
        """),
    ProseEntry(
        .thing,
        """
        dostaw* wysyłk* przesył* paczk* paczkomat* produkcj* zwrot* pieniądz* pieniędzy kwot* gwarancj* rękojmi* \
        odstąpieni* napraw* serwis* cookie* ciasteczk* link* bon bonu bony kupon* voucher* \
        rabat* kod kodu kody płatnoś* faktur* hasł* newsletter* godzin*_{otwarcia pracy} odbior* koszyk* magazyn* \
        rezerwacj* szkoleni* dziec* lat roku cena ceny promocj* ankiet* montaż* wymian* zastępcz* przelew* ratalny \
        realizacj* należnoś*
        """),
    ProseEntry(.order, "zamówieni* towar* produkt* artykuł* sztuk* przesyłk*"),
]

private let people: [ProseEntry] = [
    ProseEntry(
        .we,
        """
        poradnia pracownia studio redakcja kancelaria recepcja sklep firma palarnia cukiernia drukarnia nasi \
        naszych naszego naszej naszą naszym technicy eksperci specjaliści
        """),
    ProseEntry(.outsider, "prawem przepisy przepisami przepisów"),
    ProseEntry(.outsider, "listonosz* doręczyciel*"),
    ProseEntry(
        .history,
        """
        {ostatni ostatnim ostatniego ostatnie}_{tydzień tygodniu miesiąc miesiącu roku rok kwartał kwartale sezonie} \
        ostatnich
        """),
    ProseEntry(.outsider, "{sprzedawca sprzedający partner*}+{marketplace platformie}"),
    ProseEntry(
        .we,
        """
        opiekun* właściciel* dyrektor* prezes* handlow* przedstawiciel* koordynator* menedżer* manager* księgow* mechanik* \
        serwisant* \
        farmaceut* aptekar* optyk* optometryst* weterynarz* projektant* lutni* redakcj* barist* cukiernik* drukarz* \
        administrator* \
        usługodawca dyspozytor* człowiek
        """),
    ProseEntry(.customer, "klienci użytkownicy konsumenci odbiorcy uczestnicy kupujący zamawiający"),
    ProseEntry(.robot, "cyfrow*_asystent* głosow*_asystent* asystent_ai ai sztuczna_inteligencja autoresponder*"),
    ProseEntry(.history, "kiedyś dawniej niegdyś badanie badania"),
    ProseEntry(.we, "{biuro dział zespół}_obsługi_klienta obsługa_klienta"),
    ProseEntry(
        .outsider,
        """
        paypo blik przelewy24 tpay payu twisto santander alior mbank orlen pocztex ruch żabka odroczon* kredyt* pożyczk* \
        ratalny ratalnego \
        leasing* celnicy urzędu skarbow* rzeczoznawc* \
        przycisk* ekran* wyświetlacz* matryc* klawiatur* monitor monitora mysz myszy myszka skór* cera cery krem* silnik* \
        alergi* \
        czujnik* termostat* hamul* pomp* materiał
        """),
    ProseEntry(.we, "kierowni* dział działu działowi działem działy"),
    ProseEntry(.outsider, "ustawow*"),
    ProseEntry(
        .outsider,
        """
        kierowc* monter* montaż*yst* fachowiec portal* platform* policj* ministerstw* europejsk* agencj* \
        prawnik* notariusz* partner* autoryzowan*_serwis* uokik operator_pocztowy allegro
        """
    ),
    ProseEntry(.we, "sprzedawca sprzedający koledzy koleżanka technik eksper* operator* biuro dział obsługi pracownik ktoś"),
    ProseEntry(
        .we,
        """
        zespół zespoł* konsultant* doradc* doradca agent* pracowni* specjalist* obsługa my nasz nasza nasze \
        ktoś koleżank* kolega
        """
    ),
    ProseEntry(
        .your, "twoja twój twoje państwa pana pani twojej twoją twoim twoich waszą waszego pańska pańską twojego wasza waszej"),
    ProseEntry(.customer, "klient kupujący konsument użytkownik nabywca zamawiający klienta"),
    ProseEntry(
        .outsider,
        """
        kurier* przewoźnik* poczt* producent* dostawc* bank banku banki bankowi inspekcj* sąd sądu organ organy organu \
        markety marketach marketów gdzie_indziej sprzedawcy sieci_handlow* ustaw* prawo inn*_{sklep* e} konkuren* \
        urząd urzędu urzędowi urzędem urzędy urzędów ubezpiecz* celn* rzecznik* operator_płatności pośrednik* kodeks* \
        rozporządzeni*
        """),
    ProseEntry(.robot, "automat* system wirtualn*_asystent*"),
    ProseEntry(.example, "nie_pisz nie_piszmy nie_piszcie zamiast źle nigdy_nie_pisz unikaj"),
    ProseEntry(
        .history,
        """
        wczoraj zeszł* ubiegł* minion* poprzedni* dotychczas statysty* przedwczoraj \
        w_{styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu}
        """
    ),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.reflexive, "się"),
    ProseEntry(.without, "bez łącznie włącznie"), ProseEntry(.future, "by"), ProseEntry(.it, "ją go je"),
    ProseEntry(.but, "ale jednak lecz natomiast"),
    ProseEntry([], "z_nas dla_nas"), ProseEntry(.past, "musieli musiał musiała musieliśmy musieliście"),
    ProseEntry(
        [],
        """
        u_nas z_nami przez_nas na_nie na_nią o_nie za_nie nie_przekracza* nie_przekrocz* \
        nigdy_nie_przekracza* nigdy_nie_przekrocz*
        """
    ),
    ProseEntry(.fromUs, "od_nas"), ProseEntry(.about, "o jak co kiedy czy gdzie"), ProseEntry([], "co_{najszybciej najrychlej}"),
    ProseEntry(.since, "od"),
    ProseEntry(.us, "nam nas nami"),
    ProseEntry([.that, .future], "aby żeby"), ProseEntry([.that, .future], "abyśmy żebyśmy abym żebym", person: .we),
    ProseEntry([.that, .future], "abyś żebyś abyście żebyście", person: .you), ProseEntry(.late, "jednak natomiast zaś więc"),
    ProseEntry(.future, "będziemy będę", person: .we), ProseEntry(.future, "będziecie będziesz", person: .you),
    ProseEntry(.you, "ci cię wam was państwu tobie pani panu ciebie panią panem paniom panom państwem tobą wami"),
    ProseEntry(.trimmed, "zaraz od_razu już tylko jedynie natychmiast"),
    ProseEntry(.weekend, "weekend* sobot* niedziel*"),
    ProseEntry(.exclusion, "nie_licz* nie_wlicza* nie_obejmuj* wyłączeni* wyjątkiem oprócz bez z_pominięciem poza"),
    ProseEntry([.weekend, .exclusion], "tylko_dni_robocze wyłącznie_dni_robocze liczymy_dni_robocze tylko_w_dni_robocze"),
    ProseEntry(
        .promising,
        "obiecuj* obieca* gwarantuj* zagwarantowa* zapewni* możemy może moż* jesteśmy_w_stanie w_stanie zdąży* damy_rady"),
    ProseEntry(.negation, "nie nigdy nikt nikogo żaden żadn* niemożliw* trudno"),
    ProseEntry(
        [],
        """
        nie_tylko nie_martw* nie_robot nie_trzeba nie_musi nie_muszą nie_musimy bez_{obaw zbędnej względu} \
        nie_ma_problemu
        """),
    ProseEntry([.duty, .promising], "możesz możecie chcesz chcecie"), ProseEntry(.duty, "nie_{musisz musicie}", person: .you),
    ProseEntry(.duty, "wystarczy pamiętaj pamiętajcie spróbuj spróbujcie zapomnij zapomnijcie"),
    ProseEntry(.duty, "musi* muszą należy trzeba obowiąz* zobowiązan* powin* wymagamy"),
    ProseEntry(.duty, "prosz* prosimy prośba upraszamy", person: .you),
    ProseEntry(.past, "był była było były byli został została zostało"),
    ProseEntry(.future, "będzie będą zostanie zostaną bym byśmy"),
    ProseEntry(.condition, "jeśli jeżeli gdyby czy o_ile choć chociaż w_przypadku_gdy w_razie_{gdyby braku}"),
    ProseEntry(.when, "gdy kiedy dopóki jak_tylko po_tym_jak"),
    ProseEntry(.that, "że by"),
    ProseEntry(
        .relative, "któremu którymi którzy którą której który zanim która które którą którego którym których której co gdzie"),
    ProseEntry(.and, "i a oraz ale lub albo natomiast jednak więc dlatego zatem"),
    ProseEntry(.short, "np tj tzn tel nr ul dr mgr inż ok m in p"),
]

private let contacts: [ProseEntry] = [
    .contact(.phone, "poczcie_głosow* pocztę_głosow*"),
    .contact(.phone, "hotlin* helplin*"),
    .contact(.email, "e_mail* mailow* mejl* poczt*_elektroniczn* elektroniczn* drog*_elektroniczn* skrzynk*_mailow*"),
    .contact(.chat, "czat* czacie chacie"),
    .contact(.phone, "telefon* połącze* rozmow*_telefoniczn* infolini* poczt*_głosow* dzwoni*"),
    .contact(.sms, "smsow* wiadomoś*_tekstow*"),
    .contact(.social, "mediach_społecznościow* społecznościow* prywatn*_wiadomoś* fanpage*"),
    .contact(.review, "opini* recenzj* ocen ocenę oceny"),
]
