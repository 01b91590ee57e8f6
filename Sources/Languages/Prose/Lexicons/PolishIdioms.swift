import ServiceTime

/// Ways in which Polish shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let polishIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            zgłasza_się zgłaszają_się zgłosi_się zgłoszą_się zgłaszam_się zgłoszę_się {wrócę wróci wrócimy wracamy wracam}_do_{ciebie \
            pani pana państwa was} {wskaże wskażemy podpowie podpowiemy podpowiem doradzi doradzimy doradzę doradza poradzi poradzimy poradzę} {pokieruje pokierujemy} {łapie łapiemy}_{wiadomości pytania} \
            {chwyta chwytamy}_za_telefon {rozwieje rozwiejemy rozwiewamy}+wątpliwości {ustosunkuje ustosunkujemy ustosunkuję}_się \
            {udziela udzielają udzielamy udzielimy udzielam}+{odpowiedzi informacji wyjaśnień} {otrzyma otrzymają}+{maila e_maila \
            smsa wiadomość}_od {jest są jesteśmy}_z_{panem panią państwem tobą wami} {dołącza dołączają}_do_{czatu rozmowy} \
            {wchodzi wchodzimy}_na_czat {przywita przywitamy}_{cię panią pana} {odezwiemy odezwę}_się
            """),
        .replying(
            .callback,
            """
            {odpowiadamy odpowiada}_telefonem {wykonujemy wykona}_telefon {chwytamy łapiemy}_za_słuchawkę \
            {brzdęknę brzdękniemy} {}
            """),
        .replying(
            .resolution,
            """
            {podejmuje podejmujemy podejmie podejmiemy podejmą podejmę}+{decyzję decyzji} {wyda wydaje wydajemy wydamy}+{decyzję \
            orzeczenie} {orzeka orzekamy orzeknie} {rozsądza rozsądzi rozsądzimy} {dopina dopniemy dopinamy} \
            {koryguje korygujemy skorygujemy poprawiamy poprawi poprawimy}+{błąd błędy pomyłkę fakturę} \
            {doprowadza doprowadzi doprowadzimy}+końca {odkręci odkręcimy odkręcamy} {uporać uporamy upora}_się \
            {naprostuje naprostujemy} {reklamacyjki reklamacyjkę}+{załatwiamy załatwimy załatwia} {kończy kończymy}_sprawę
            """),
        ProseEntry(
            .informing, "{donosimy donosi doniesie} {zaraportujemy} {melduje meldujemy}",
            metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            raportem raportami kolejn*_informacj* nową_informację nowe_wieści informacj*_o_postęp* stan_sprawy zdjęcia_z_postępów
            """, metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            rozpatrzenie_{zajmuje trwa zajmie potrwa} załatwienie_{zajmuje trwa zajmie potrwa} orzeczenie \
            rozstrzygnięcie_sprawy ostateczn*_{stanowisko stanowiska} rozwiązanie_{problemu sprawy zgłoszenia}
            """, metric: .resolution),
        ProseEntry(
            .reply,
            """
            potwierdzenie_{otrzymania przyjęcia wpłynięcia wpływu odbioru_zgłoszenia} wstępn*_{odpowiedzią odpowiedź odpowiedzi} \
            {czas tempo szybkość}_{odpowiedzi reakcji odpisywania} nasz*_maila
            """, metric: .firstResponse),
        ProseEntry(
            [.handling, .matter],
            "{potwierdz*}+{otrzymanie przyjęcie wpłynięcie wpływ odbiór_zgłoszenia} ", metric: .firstResponse),
        .replying(
            .firstResponse,
            "potwierdza*+{odstąpieni* rezygnacj* anulowani* wypowiedzeni* zmian*} potwierdzi*+{odstąpieni* rezygnacj* anulowani* wypowiedzeni*}"
        ),
        ProseEntry(
            .matter,
            """
            reklamacyjk* opini* komentarz* odwołani* sprzeciw* wypowiedzeni* rezygnacj* głosowk* zdjątk* uszkodzeni* \
            braki braków pomyłk* niezgodn* zapytank* ofert*_zapytań rma zwrot_od zgłoszonk* wniosk* podani* interwencj* donos* \
            awari* usterk* problemik* wątpliwoś*
            """),
        ProseEntry(
            .we,
            """
            rzeczniczka rzecznik_prasowy dyżurni dyżurnego żywa_osoba osoba_z_zespołu wsparcie brygad* \
            majster majstra mistrz mistrzyni blacharz* lakiernik* elektryk* hydraulik* szlifierz* introligator* \
            szkółkarz* zielarz* zielarka piwowar* winogrodnik* kiper* rowerow* bikefitter* \
            sprzedawczyni_z ekspedientk* kasjer* brygadzist* pomocnik* praktykant* wolontariusz* córka syn mąż żona \
            tata mama babcia dziadek brat siostra wujek ciocia mentor mentora mentorka autorka autor nutricjonist* \
            behawioryst* zoopsycholog* kynolog* hafciark* dziewiark* tkaczk* garbarz* rymarz* kaletnik* płatnerz* organmistrz* \
            bosman* szkutnik* nurek mikołaj elfy elf szefostwo zespół_sklepu nasz*_{ludzie człowiek człowieka}
            """),
        ProseEntry(
            .outsider,
            """
            kapitanat* biblioteki_publiczne uczelni* uniwersytet* kuratorium pogotowi* gopr wopr topr straż_{pożarna miejska graniczna} \
            elektrowni* gazowni* wodociągi energetyk* tauron pge enea innogy play orange plus_gsm t-mobile netia \
            hosting* hostingodawc* rejestrator* lotnisk* linie_lotnicze pkp nadleśnictw* sąsiad sąsiadka wspólnot* \
            spółdzielni* zarządc* pośredniak* duż*_{koncern* korporac* marketplace*} koncern* inne_sklepy \
            {szkoła szkoły}_{jazdy nauki} organ_nadzorczy organowi_nadzorczemu instytut* zakład_badawczy dealer* \
            salon_samochodowy firm*_zewnętrzn* ubezpieczalni* brokera broker*
            """),
        ProseEntry(
            .doing,
            """
            {odwiedzi odwiedzimy odwiedza}+{panią pana państwa cię} {przyjedzie przyjedziemy przyjadą przyjeżdża} {podjedzie podjedziemy} \
            {zjawi zjawią}_się_{na_miejscu u} {zmierzy zmierzymy} {obejrzy obejrzymy}_na_miejscu {zniknie znika znikają} \
            {rozpuszcza rozpuści} {kiełkuje wykiełkuje} {rośnie urośnie} {zastyga stygnie zastygnie} {wysycha wyschnie} \
            {gotowy gotowa gotowe}_do_{odbioru wysyłki} {jadę jedziemy jedzie jadą} {wyjeżdżamy wyjeżdżam} pokazuje_wynik
            """),
        ProseEntry(
            .thing,
            """
            raty rat ratach test testu testy leżakowani* dojrzewani* schnięci* ładowani* ważnoś* okres_próbny jazda_próbna \
            starsz* termin_{płatności ważności przydatności zwrotu} okres_{najmu wypożyczenia próbny}
            """),
        ProseEntry(.robot, "wirtualn*", person: .third),
        ProseEntry(
            .you,
            "klientom klientowi klientce klientkom dziennikarzom członkom firmom szkołom restauracjom kawiarniom hurtownikom kupcom"
        ),
        ProseEntry(.on, "o przeciw wobec dotyczące"),
        ProseEntry(.giving, "podejmuje podejmie podejmujemy podejmiemy podejmą"),
        ProseEntry(.waiting, "{dać daj dajcie}_{nam mi} cierpliwość cierpliwości"),
        .replying(.resolution, "{realizuje* zrealizuje*}+{zapytani* zgłosze* wniosk* reklamacj*}"),
        .replying(
            .firstResponse,
            "{będziemy będę jesteśmy jestem}_{z_tobą z_panią z_panem z_państwem z_wami z_powrotem} {jestem będę}_znów_z_tobą",
            person: .we),
        .handling(.firstResponse, "{przejmuje przejmujemy przejmie przejmiemy przejmują}+{ją je go rozmowę pytanie}"),
        ProseEntry(.example, "rzekomo podobno ponoć {mówią twierdzą}_że do_wygrania wygraj wygrają "),
        ProseEntry(.robot, "bota_{glonik wirtualn*} asystentka_wirtualna wirtualna_asystentka", person: .third),
        .contact(.phone, "w_kolejce_telefonicznej na_linii dyżurny_telefon"),
        .contact(.social, "fejs fejsie fejsa fejsbuk* tweet* insta story relacj*_na tiktok*"),
        .contact(.email, "listy_czytelników newsletterow*_skrzynk*"),
        .contact(.review, "gwiazdk* ocenom ocenami"),
    ]
}
