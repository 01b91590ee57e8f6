/// What Polish sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    /// What shops do besides, and what it is about.
    static let polishOthers: [ProseEntry] = [
        ProseEntry(.doing, "{kończy kończą skończy}_się przypomina*"),
        ProseEntry(.topic, "o_usunięciu o_{ich jej jego}_usunięciu"),
        ProseEntry(.doing, "zapis* twardnie* przyjmujemy przyjmuję"),
        ProseEntry(
            .thing,
            "aktualizacj*_{stanów cen oprogramowania oferty aplikacji cennika strony} do_{zakupu zakupów kasy wejścia sklepu biletów}"
        ),
        ProseEntry(
            .example,
            "podczas_{spotkania godzinnego_spotkania otwartego_spotkania naszego_spotkania webinaru transmisji live'a lajwa wydarzenia}"
        ),
        ProseEntry(
            [],
            """
            zamiast_{bota robota chatbota automatu maszyny} do_czasu_{rozwiązania rozpatrzenia wyjaśnienia zamknięcia} \
            do_{rozwiązania wyjaśnienia}_sprawy
            """),
        ProseEntry(.advert, "kolekcj* trendach inspiracj* konkursach"),
        ProseEntry(.doing, "{zatwierdz* publik*}+{komentarz* opini* recenzj* ocen}"),
        ProseEntry(.doing, "wyświetl* {ofertę wycenę}_{utrzymujemy trzymamy gwarantujemy}"),
        ProseEntry(
            [],
            """
            wypożyczaln* materiał* aktywn* dostępnoś* kursant* serwisant* podjechać bez_ograniczeń
            """),
        ProseEntry(
            .doing,
            """
            {przyjmujemy przyjmuje przyjmują}+{zamówieni* zapisy zgłoszenia_do do_niedzieli do_środy do_piątku} kasujemy kasuje \
            archiwizuj* przesuwa* odkłada* odłoż* ewidencjonuj* anonimizuj* udostępni* zablokuj* odblokuj* aktywuj* dezaktywuj* \
            rejestruj* odnawia* odnowi* pieczemy upieczemy piec gotujemy szyjemy uszyjemy grawer* lakieruj* rozwozi* rozwiez* \
            instaluj* zainstaluj* ustaw* kalibruj* ostrzy* skupuj* odkupi* odlicz* potrąc* nalicz* fakturuj* przepada* ekspir* \
            wygaś* uruchamia* uruchomi* ogłasza* ogłosi* losuj* wylosuj* wynajm* wypożycz* przełoży* rezerwow* wylogowuj* wyloguj* \
            zmienia* karm* parz* oddajemy oddamy oddaje dopisz* dopisuj* nalicza* rozlicza* wychodz* układamy dekoruj* niedostępn* \
            nieczynn* nieczynny czyści* pierz* pierze* zwiń* utylizuj* dojrzewa* hartuj*
            """),
        ProseEntry(
            .thing,
            """
            oprogramowani* wejściów* kaucj* depozyt* kredyt* punkt punkty punktów lojalnościow* certyfikat* przedsprzedaż* próbk* \
            lekcj* kursow* najem najmu wynajem sprzątani* instalacj* stany stanów akcj* obiektu porcj* zaliczk* przedpłat* \
            migracj* przerw*
            """),
        ProseEntry([], "kupującemu kupującym kupujących kupującego kupującymi"),
        ProseEntry([], "za_odpowiedź za_odpowiedzi"),
        ProseEntry(.thing, "rekord rekordem rekordom"),
        ProseEntry(.example, "pytani*_{tygodnia miesiąca dnia} losowani* zwycięzc* laureat* wygran*"),
        ProseEntry([], "naprawdę nadal odzywk*"), ProseEntry(.matter, "ważn*_{spraw* pytani* zgłosze* wiadomoś*}"),
        ProseEntry(.advert, "promocjach promocji nowościach rabatach wyprzedażach okazjach dostępności nowościami promocjami"),
        ProseEntry(.example, "zagadk* zagadek quiz* krzyżówk* konkurs konkursu konkursie"),
        ProseEntry(.thing, "usunięcie usunięcia zwrócenie anulowanie anulowania odstąpienie odstąpienia"),
        ProseEntry([], "serwisow* automatyczn*_sekretark*"),
        ProseEntry(.doing, "dostępn{y a e i ych ego} czynna czynny czynne"), ProseEntry(.example, "ankiet* konkursow*"),
        ProseEntry([], "obsługi_klienta działu_obsługi_klienta biur*_obsługi_klienta działem_obsługi_klienta"),
        ProseEntry(.doing, "odpowiada*+za+szkod* odpowiada*+za+wad* odpowiada*+pojemnoś* odpowiada*+dniom zgłoś"),
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

    /// The staff of shops, their customers, and everybody else.
    static let polishPeople: [ProseEntry] = [
        ProseEntry(
            .outsider,
            """
            paczkomat automat_paczkowy {recepcja recepcjonistka}_{hotelu pensjonatu kempingu} administrator_{sieci budynku} \
            {właściciele właścicielki}_{domków apartamentów mieszkań kamperów} społeczność wyszukiwarka fachowc* rzemieślnikom
            """),
        ProseEntry(
            .we,
            "{przedstawiciel* pracownik* konsultant* doradca doradcy dział* biuro biura obsługa obsługi serwis* opiekun*}_{sprzedawcy usługodawcy sklepu}"
        ),
        ProseEntry(.customer, "dzwoniący dzwoniącym dzwoniących dzwoniącego dzwoniącemu", contact: .phone),
        ProseEntry(
            .outsider,
            "sprzedająca sprzedające importer* {firma firmy firmie}_{kurierska kurierskiej spedycyjna spedycyjnej transportowa transportowej ubezpieczeniowa}"
        ),
        ProseEntry(
            .customer,
            "zgłaszający zgłaszającego zgłaszającemu reklamujący reklamującego reklamującemu skarżący skarżącemu wnioskodawc*"),
        ProseEntry([], "w_portalu na_portalu w_naszym_portalu"),
        ProseEntry(.example, "zły_przykład złego_przykładu jak_nie_pisać"),
        ProseEntry(.history, "spóźniliśmy spóźniłam spóźniłem spóźnieni"), ProseEntry(.doing, "powstaj*"),
        ProseEntry(.customer, "zamawiający zamawiającego zamawiającemu zamawiającym"),
        ProseEntry(.doing, "od_{naszej tej}_decyzji od_decyzji", person: .you), ProseEntry(.thing, "cennik*"),
        ProseEntry(.outsider, "marka marki marce marką markę poradnik* podręcznik* słownik* informator*"),
        ProseEntry(.outsider, "strony_{dołożą starają zobowiązują umowy sporu}"),
        ProseEntry(.outsider, "laboratori* uke ure prezes_{uke ure uokik urzędu sądu} burmistrz* wojewod* prezydent_miasta"),
        ProseEntry(.outsider, "zespół_muzyczny kapela hostel hotel"),
        ProseEntry(.we, "wykonawca wykonawcy zleceniobiorca"),
        ProseEntry(.we, "centrala sekretariat administracja kelner* szewc* groomer* tatuaż* rękodzieln* korepetytor*"),
        ProseEntry(.we, "inż mgr dr osoba_kontaktowa ludzie"),
        ProseEntry(.outsider, "związek stowarzyszenie zrzeszenie izba fundacja organizacja"),
        ProseEntry(
            .customer,
            """
            goście gość czytelnicy czytelnik widzowie widz podróżni pacjenci pacjent rodzice członkowie klientka klientki fani
            """),
        ProseEntry(.history, "ostatnia_odpowiedź"),
        ProseEntry(.outsider, "adwokat* prawni*"),
        ProseEntry(.we, "rekruter* kadrow*"),
        ProseEntry(.we, "infolinia", contact: .phone),
        ProseEntry(.robot, "faq często_zadawan* bazie_wiedzy"),
        ProseEntry(
            .we,
            """
            grafik* graficzk* projektant* stylist* florist* kwiaciark* kucharz* cukiernicz* piekarz* sommelier* trener* \
            lektor* instruktor* terapeut* fizjoterapeut* kosmetyczk* kosmetolog* fryzjer* fotograf fotografka moderator* admin \
            adminka przewodni* animator* bibliotekark* redaktor* tłumacz* korektor* stolarz* tapicer* złotni* jubiler* \
            ceramiczk* krawcow* krawiec winiarz* rolnik pszczelarz ogrodni* asystent asystentka sekretark* hostess* \
            recepcjonist* telefonist* dyspozytor* magazynier* logistyk* kupiec programist* informatyk* przedstawiciele \
            handlowcy kierownictwo szef szefowa dziewczyny chłopaki ekipa załoga zmiana ktokolwiek każdy_z_nas stażyst* \
            personel wizażyst* gwarant magister położna położne lekarz* pielęgniark* weterynarz* doradcy doradczyni \
            konsultanci zegarmistrz* stroiciel* lutnik kowal rzeźnik serowar* kurator* audytor* inżynier* architekt* dietety* \
            psycholog* podolog* brafitterk* rzemieślni* dyżurny dyżurna dyżurujący wydawnictwo księgarz* księgark* \
            centrum_obsługi biuro_rezerwacji team support helpdesk autor_kursu instruktork* technolog* opiekunk* prowadząc* \
            dyspozytork* nauczyciel* wychowawc* rzecznik_klienta reklamacyjny działy hurtownia winnica gospodyni
            """),
        ProseEntry(
            .we,
            """
            kasia katarzyna ania anna ola aleksandra magda magdalena gosia małgorzata basia barbara asia joanna agnieszka aga \
            monika marta ewa ewelina iwona justyna karolina kinga natalia paulina patrycja sylwia weronika zosia zuzia zuza \
            julia dorota beata renata danuta halina krysia marysia maria tomek tomasz paweł piotr piotrek marcin marek michał \
            kuba jakub krzysztof krzysiek łukasz mateusz bartek bartosz wojtek wojciech adam andrzej jan janek jacek grzegorz \
            grzesiek rafał robert sebastian szymon kamil karol dawid damian daniel dominik filip igor hubert artur radek \
            leszek staszek maciek maciej wiktor wiktoria hania hanna ela elżbieta iza izabela kamila klaudia lena martyna olga \
            oliwia sandra urszula ula wanda
            """),
        ProseEntry(
            .outsider,
            """
            organizator* promotor* hodowcy hodowczyni hodowca gospodarz* host* wynajmując* {właściciel właścicielka właściciele}_{domku \
            mieszkania pokoju auta kampera obiektu apartamentu pensjonatu łodzi} wystawc* wydawca licytujący rozwożąc* \
            spedytor* sanepid* inspektor* inspektorat* uodo pip knf zus nfz komornik* minister* gmina gminy starostwo \
            dyrektywa rodo gracz gracze graczka uczeń uczniowie student studenci kursant kursanci zwycięzca odwiedzający \
            adresat odbiorca dostawca operator_{sieci komórkowy} gestor* zakład_energetyczny ubezpieczyciel* {inny inne inni \
            innym innych innej}_{sklep* firm* mark* sprzedaw* pracownia pracownie hurtown* wypożyczaln* kwiaciarni* serwisy serwisie serwisach stron*} \
            ma_prawo mają_prawo masz_prawo przysługuje duż*_{sieci sklep* mark* platform*} korporac* hurtowni_obok sąsiedzi \
            wypożyczający sprzedawco sprzedawczyni sprzedającego sprzedającemu użytkowniczka tester testerzy przewoźni* \
            arbiter gwarant_producenta krd
            """),
        ProseEntry(
            .outsider,
            """
            gra aplikacja strona urządzenie zegarek opaska głośnik odkurzacz kosiarka drukarka kamera alarm lampa lampka \
            światło oświetlenie dron hulajnoga pilot sterownik kierownica pedał spust joystick zakwas ciasto drożdże pies kot \
            roślina kwiat rybki włosy paznokcie ciało organizm farba lakier silikon beton detektor* regulator* zawór \
            przekaźnik falownik kocioł bojler silniczek trawnik akwarium zamek czytnik mechanizm
            """),
        ProseEntry(.example, "podobno rzekomo ponoć"),
        ProseEntry(
            .we,
            """
            poradnia pracownia studio redakcja kancelaria recepcja sklep firma palarnia cukiernia drukarnia nasi \
            naszych naszego naszej naszą naszym technicy eksperci specjaliści
            """),
        ProseEntry(.outsider, "prawem przepisy_prawa przepisami przepisów_prawa"),
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
        ProseEntry(.we, "{biuro dział zespół}_obsługi_klienta obsługa_klienta wsparcie_techniczne"),
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
            .your, "twoja twój twoje państwa pana pani twojej twoją twoim twoich waszą waszego pańska pańską twojego wasza waszej"
        ),
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
        ProseEntry(.example, "nie_pisz nie_piszmy nie_piszcie zamiast_tego źle nigdy_nie_pisz unikaj"),
        ProseEntry(
            .history,
            """
            wczoraj zeszł* ubiegł* minion* poprzedni* dotychczas statysty* przedwczoraj \
            w_{styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu}
            """
        ),
    ]
}
