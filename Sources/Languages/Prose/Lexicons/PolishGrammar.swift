/// The words that hold Polish sentences together, and the ways of writing.
extension [ProseEntry] {
    static let polishGrammar: [ProseEntry] = [
        ProseEntry(.negation, "rzadko"), ProseEntry([], "nierzadko nie_rzadko co_dalej"), ProseEntry(.trimmed, "jeszcze dopiero"),
        ProseEntry(.negation, "chcielibyśmy chciałabym chciałbym chętnie_byśmy"),
        ProseEntry(.condition, "{żebyśmy abyśmy byśmy}_{mogli mogły} {żebym abym}_{mógł mogła}"),
        ProseEntry(.condition, "jak_nie"), ProseEntry(.negation, "oszczędź oszczędzisz"), ProseEntry(.us, "mnie mi"),
        ProseEntry([], "{u dla}_mnie ze_mną"),
        ProseEntry(.condition, "kto ktokolwiek"), ProseEntry(.lasting, "przez"),
        ProseEntry(.those, "ci ten ta on ona oni one"),
        ProseEntry(.trimmedBeforeDay, "dopiero"),
        ProseEntry(.you, "każdemu każdej wszystkim"),
        ProseEntry(.cause, "ponieważ gdyż bo bowiem albowiem"),
        ProseEntry(.rest, "pozostałe pozostałych pozostali reszta resztę inaczej inne"),
        ProseEntry(
            .preposition,
            """
            w we na o po przy za k z ze do u od ode dla przez pod nad przed bez między około według
            """),
        ProseEntry(.reflexive, "się"),
        ProseEntry(.history, "zdążyliśmy zdołaliśmy udało udawało"),
        ProseEntry(.without, "bez łącznie włącznie"), ProseEntry(.future, "by"), ProseEntry(.it, "ją go je to"),
        ProseEntry(.but, "ale jednak lecz natomiast"),
        ProseEntry([], "z_nas dla_nas"), ProseEntry(.past, "musieli musiał musiała musieliśmy musieliście"),
        ProseEntry(
            [],
            """
            u_nas z_nami przez_nas na_nie na_nią o_nie za_nie nie_przekracza* nie_przekrocz* \
            nigdy_nie_przekracza* nigdy_nie_przekrocz*
            """
        ),
        ProseEntry(.fromUs, "od_nas ode_mnie"), ProseEntry(.about, "o jak co kiedy czy gdzie"),
        ProseEntry([], "co_{najszybciej najrychlej}"),
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

    static let polishContacts: [ProseEntry] = [
        ProseEntry([], "opini*_{rzeczoznawc* ekspert* biegł* lekarz* producent* serwis*} świadczon*_drogą_elektroniczną"),
        .contact(.phone, "słuchawk*"),
        .contact(.email, "{sprawdzamy sprawdzam czytamy}_skrzynkę skrzynkę_{sprawdzamy sprawdzam czytamy odbiorczą}"),
        .contact(
            .phone,
            "linie_są linia_jest zajęta_linia dodzwoni* {rozmowę rozmowy}_z_{konsultant* doradc* operator* pracownik* agent*}"),
        ProseEntry([], "wiadomoś*_prywatn* dm bezpośredni*_wiadomoś*", contact: .social),
        .contact(.phone, "poczcie_głosow* pocztę_głosow*"),
        .contact(.phone, "hotlin* helplin*"),
        .contact(.email, "e_mail* mailow* mejl* poczt*_elektroniczn* elektroniczn* drog*_elektroniczn* skrzynk*_mailow*"),
        .contact(.chat, "czat* czacie chacie"),
        .contact(.phone, "telefon* połącze* rozmow*_telefoniczn* infolini* poczt*_głosow* dzwoni*"),
        .contact(.sms, "smsow* wiadomoś*_tekstow*"),
        .contact(.social, "mediach_społecznościow* społecznościow* prywatn*_wiadomoś* fanpage*"),
        .contact(.review, "opini* recenzj* ocen ocenę oceny"),
    ]
}
