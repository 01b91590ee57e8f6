import ServiceTime

extension ProseLexicon {
    static let polish = ProseLexicon(
        finite: "my cie ij",
        marks: .participlesAreMarked,
        endings: [
            ("my em am", .we), ("cie sz", .you), ("l la lo li ly lam", .participle), ("c", .infinitive),
            ("ono to lismy lysmy lem alam elam ilam", .past), ("a e i", .third),
        ],
        hasUnitSymbols: true, answers, .polishIdioms, .polishOthers, .polishPeople, .polishGrammar, .polishContacts, .shared)
}

private let answers: [ProseEntry] = [
    .replying(.firstResponse, "{wraca wracają}+{propozycją odpowiedzią wynikiem ofertą wyceną stanowiskiem rozwiązaniem}"),
    ProseEntry(.receiving, "{wychodzi wyjdzie wychodzą}+{odpowiedź odpowiedzi}"),
    .replying(.firstResponse, "{pisać napisać}+{ci panu pani państwu wam}"),
    .replying(.resolution, "zdecyduj zdecydujcie rozstrzygnij rozwiąż rozwiążcie", person: .you),
    ProseEntry(.receiving, "zapada zapadnie zapadają"),
    ProseEntry(.matter, "informację informacje informacją rozbieżnoś* niezgodnoś* reklamacyjn*"),
    .replying(.resolution, "korygujemy skorygujemy koryguje prostujemy sprostujemy naprostujemy"),
    ProseEntry(.reply, "tak_lub_nie tak_czy_nie ostateczn*_{słowo zdanie} finał finału", metric: .resolution),
    ProseEntry(.informing, "raportować relacjonować meldować donosić", metric: .nextUpdate),
    .replying(.firstResponse, "{wracam wracamy wracają wróć}+{czat czatu czacie}"),
    .handling(.firstResponse, "czyta czytają przeczytają"),
    .replying(
        .firstResponse, "{wrócimy wrócę wróci wracamy}+{pytania pytań sprawy tematu wiadomości zapytania zgłoszenia wniosku}"),
    ProseEntry(.reply, "{jego jej naszego mojego}_maila", metric: .firstResponse, contact: .email),
    ProseEntry(.receiving, "wypatruj wypatrujcie"),
    ProseEntry(.reply, "{jego jej naszego mojego}_telefonu", metric: .callback),
    .replying(
        .firstResponse, "{przejmie przejmą przejmiemy}+{rozmowę czat} {pisze piszę piszemy}_do_{pani pana ciebie państwa was}"),
    ProseEntry(
        [.informing, .personal], "powiem powiemy powie powiedzą mówimy uprzedzimy doniesiemy donosimy", metric: .firstResponse),
    .replying(
        .firstResponse,
        "{odniesiemy odniosę odniesie odniosą odnosimy odnosi}_się wytłumacz* podpowiadamy podpowiada radzimy doradzają rozjaśni*"
    ),
    .handling(.resolution, "kończymy kończy zakończymy ogarniamy ogarniemy ogarnie ogarnia {przyjrzymy przyglądamy}_się"),
    ProseEntry(.giving, "odsyłamy odsyła odeślemy odeśle przygotowujemy przygotowuje"),
    ProseEntry(.receiving, "doczeka* doczekacie wpadnie"), ProseEntry(.waiting, "zaczeka* odczeka*"),
    ProseEntry(
        .matter,
        "zażaleni* petycj* interpelacj* błąd błędu błędy błędów temat tematu tematy kwesti* kłopot* zagadnieni* dyspozycj*"),
    ProseEntry(.reply, "raport raportu update komunikat komunikaty", metric: .nextUpdate),
    ProseEntry(.reply, "informacj*_o_{postęp* przebiegu stanie}", metric: .nextUpdate),
    ProseEntry([.giving, .needing], "trwa potrwa trwają"), .replying(.resolution, "{wyjaśni* rozwiąż* rozwiązuj*}+{ją go}"),
    ProseEntry(.progress, "najnowsz*_{informacj* wieści*} bieżąc*_informacj* co_wiemy"),
    .replying(.callback, "oddzwania*"), ProseEntry(.waiting, "{dać daj dajcie}_nam", person: .you),
    ProseEntry(.informing, "{dać daj dajcie}_nam_znać", person: .you),
    ProseEntry([.replying, .receiving], "spodziew*+telefonu oczekuj*+telefonu", metric: .callback),
    ProseEntry(.offer, "uwagi_do diagnoza diagnozę diagnozy"),
    ProseEntry(.reply, "obejście obejścia przywróceni*", metric: .resolution),
    .handling(.resolution, "{zajmie zajmą zajmuje zajmują zajmę}_się"),
    ProseEntry([.receiving, .perfect], "ma_{pan pani} mają_państwo mamy"),
    ProseEntry(.receiving, "przeczytasz przeczytacie ujrzysz"), ProseEntry(.progress, "co_{ustaliłam ustaliłem wiem wiemy}"),
    ProseEntry([.giving, .receiving, .personal], "pomoże pomogą pomożemy pomogę pomagamy"),
    ProseEntry(
        .reply, "ostateczn*_{odpowiedź odpowiedzi odpowiedzią reakcj*} końcow*_{odpowiedź odpowiedzi}", metric: .resolution),
    ProseEntry(.reply, "wieści wieść nowiny nowinę aktualności", metric: .nextUpdate),
    .replying(.resolution, "{napraw* naprawia*}+{błąd błędy błędu błędów usterk* awari*}"),
    ProseEntry(.offer, "oferty ofert wyceny kosztorysy kalkulacje propozycj*"),
    ProseEntry(.waiting, "czas*_{połączenia odbioru odebrania}", metric: .firstResponse),
    ProseEntry(
        .reply,
        "{usunięcie usunięcia naprawa naprawy}_{usterk* awari* błęd* problem*} czas_{usunięcia naprawy}", metric: .resolution),
    .replying(.firstResponse, "{dołączy dołączą}+{konsultant* doradca doradczyni agent* ktoś kolega koleżanka}"),
    ProseEntry(.informing, "przekaż{emy ę e ą}_{ci panu pani państwu wam}", metric: .nextUpdate),
    ProseEntry(.progress, "na_czym_{stoimy stanęło stanęliśmy stoi}"),
    ProseEntry(.doing, "odbieramy odbieram odbiera odbierają odbierze odbiorą odbierzemy", metric: .firstResponse),
    ProseEntry(.doing, "zamykamy zamykam zamyka zamykają zamkniemy zamknie zamknięt* zamknięcie", metric: .resolution),
    ProseEntry(
        .reply,
        """
        {termin czas okres}_{rozpatrzenia rozpatrywania załatwienia załatwiania rozstrzygnięcia} {termin czas}_na_rozpatrzenie
        """, metric: .resolution),
    ProseEntry(
        .reply,
        """
        nasz{- ego emu ym}_kontakt{- u em} kontakt{- u}_{zwrotny zwrotnego ze_strony z_naszej od_nas od_konsultanta od_doradcy}
        """, metric: .firstResponse),
    .replying(
        .firstResponse,
        "{podejdzie podejdziemy podejdę dosiądzie dołączy dołączymy dołączę}+{ciebie pani pana państwa was czatu rozmowy ci}"),
    ProseEntry(.giving, "potrzebuję potrzebuje"),
    ProseEntry(.needing, "potrzebujemy potrzebuję potrzebuje zajmuje zajmie potrzeba"),
    ProseEntry(.matter, "dyskusj* ticketów mailik* niedogodnoś* zastrzeże* roszcze* nieporozumie*"),
    ProseEntry(.handling, "rozpoznaj* rozpozna", metric: .resolution),
    ProseEntry(.handling, "załatwi* załatwia*", metric: .resolution),
    ProseEntry(.reply, "oddzwonieni*", metric: .callback),
    ProseEntry(.replying, "zamyka*+zgłosze* zamkn*+zgłosze*", metric: .resolution),
    ProseEntry(
        [.replying, .personal],
        """
        odezwie odezwą odpisze odpiszą skontaktuje odzywa odpisuje odpisują zgłosi_się
        """, metric: .firstResponse),
    ProseEntry([.replying, .personal], "zadzwoni zadzwonią oddzwoni oddzwonią", metric: .callback),
    ProseEntry(
        .replying,
        """
        {zwróci zwrócą zwrócimy zwracamy}_się_do {połączymy połączę}_się
        """, metric: .firstResponse),
    ProseEntry(.replying, "udzieli", metric: .firstResponse, person: .third),
    ProseEntry(.ruling, "uznajemy uznamy uznać uznaliśmy uzna"),
    ProseEntry(
        .informing,
        """
        informowan{i y a e} poinformowan{i y a e} zawiadomion* powiadomien{i y a} powiadomion* zawiadomieni_zostan*
        """, metric: .nextUpdate, person: .passive),
    ProseEntry([.reply, .duty], "na_reakcję", metric: .firstResponse),
    ProseEntry(.giving, "obejmuj* zawiera* gwarantowan*"),
    ProseEntry(.replying, "pochyl*", metric: .firstResponse),
    ProseEntry(.nounIfMarked, "odpowiedź"),
    ProseEntry(
        .replying,
        """
        odpowiedz_{kupującemu klientowi klientce nam mu jej im sprzedającemu} odpiszcie odpowiedzcie odezwijcie
        """, metric: .firstResponse, person: .you),
    ProseEntry(
        .ruling,
        """
        uznani* odrzuceni* nieuznani* uznan{a e y} odrzucon{a e y} zasadn{a e y ość ości} uwzględni* oddaleni*
        """),
    ProseEntry(
        .matter,
        """
        zdjęcie zdjęcia zdjęć fotki fotek nagrani* głosówk* rejestracj* oświadczeni* sugesti* pomysł* pochwał* krytyk* polemik* załącznik* profil \
        nieporozumieni* zapytań zgłoszeń wiadomostk* kontakt_w_sprawie briefu
        """),
    ProseEntry(
        .handling,
        """
        odrzuc* odmówimy rozważ* ponownie_oceni* przejrz* przegląda* bada badamy zbadamy rozezna* obsłużon* załatwian* \
        rozpatrzym* sprawdzi_sprawę procedow*
        """, metric: .resolution),
    ProseEntry(
        .replying,
        """
        {usuwa* usunie* usuń*}+{usterk* problem* błąd błędy awari*} {masz macie mamy jest będzie}+{załatwione załatwiona \
        rozwiązane rozpatrzona rozpatrzone} doprowadzimy_do_końca naprawimy_błąd
        """, metric: .resolution),
    ProseEntry(
        .replying,
        """
        {połączy połączymy połączą}+{człowiekiem konsultant* doradc* ekspert* specjalist* operator*} {wrócimy wrócę wróci \
        wracamy powrócimy wracam wracają}+{propozycją odpowiedzią wynikiem ofertą wyceną stanowiskiem rozwiązaniem do_ciebie \
        do_państwa do_pani do_pana do_was} {daje dajemy dadzą}+znak damy_znak odpowiedzą odpiszą zareagują odezwą skontaktują \
        odzywają odpisują reagują kontaktują zjawi* {odbieramy odbiera odbiorą odbierze}+{telefon* słuchawk*} zgłaszamy_się \
        zgłosimy_się zgłosi_się {pisze piszę piszemy}+{zwrotnie ci państwu} napiszą ustosunkują służymy_odpowiedzią polecimy \
        dobierzemy
        """, metric: .firstResponse),
    ProseEntry(
        .replying,
        """
        przekręcimy przekręcę {dzwoni dzwonię dzwonią dzwonimy zadzwoni zadzwonię}+zwrotnie oddzwonion*
        """, metric: .callback),
    ProseEntry(
        .informing,
        """
        meldujemy melduje meldować zameldujemy {podamy podam poda podawać dajemy przekażę przekażemy przekaże}+informacj* \
        {trzymamy trzymać}+bieżąco {pisać piszemy}+bieżąco {przekażemy przekażę przekaże przekażą podamy}+{wynik decyzj*} \
        opowiemy sygnalizuj*
        """, metric: .nextUpdate),
    ProseEntry(.reply, "aktualizacja aktualizację aktualizacji", metric: .nextUpdate),
    ProseEntry(
        .progress,
        """
        poszukiwań poszukiwania prac co_słychać co_ustaliliśmy co_nowego co_się_dzieje jak_idzie na_jakim_etapie gdzie_jest \
        ustaleni* jak_postępuj* jak_wygląda
        """),
    ProseEntry(
        .giving,
        """
        {trzymamy mamy dajemy}+{termin limit*} {wystarczy wystarczą starcza}+odpowied* podrzuc* {rzucimy rzucę}+odpowied* \
        przesyłan* wysyłan* dosyłamy dośle* przekazywan*
        """),
    ProseEntry(
        .reply,
        """
        {termin limit czas}_na_{odpowiedź odpowiedzi reakcję} szybkość_{odpowiedzi reakcji} czas_{odpowiedzi reakcji} odzew_na
        """, metric: .firstResponse),
    ProseEntry(
        [.reply, .duty],
        """
        na_odpowiedzi na_{przesłanie udzielenie złożenie odesłanie potwierdzenie uzupełnienie wniesienie}
        """, metric: .firstResponse),
    ProseEntry(
        .receiving,
        """
        pojawi wskoczy wskakuje przyleci doleci dojdzie dojdą zobaczysz zobaczą przyjdą trafią
        """),
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
        zawiadomi*+przyjęci* pisać_do_ciebie zostanie_udzielon* udzielan*
        """),
    .replying(.callback, "oddzwani* zdzwoni* przedzwoni* telefonowa* zatelefonowa* zadzwonimy dzwonimy"),
    .replying(
        .resolution,
        """
        rozstrzygnięt* zakończon* rozwiązyw* rozwiązać załatwion* załatwić rozpatrywa* rozpatrzyć \
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
        rozwiąż* rozwiązuj* rozwiąza* rozstrzyg* zdecyduj* decyduj* zamkn*+spraw* zamyka*+spraw* rozpatrz* rozpatruj* rozpatrz* rozpatryw* rozpatrzon*
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
