import ServiceTime

/// Ways in which Slovak shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let slovakIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            {vráti vrátime vrátim vrátia}_sa_k_{vám vášmu vašej vašim} {vráti vrátim vrátime}+sa+{dopytu otázke správe žiadosti} \
            {privíta privítame}+{vás ťa} {poďakuje poďakujeme} {odpovedia} \
            {dočkáte dočkáš dočká dočkajú}_sa {poradí poradia radí radia} \
            {napíše napíšu napíšeme}+{čo koľko ktor*} {zapojí zapoja}_sa {pripojí pripoja}_sa_do {hlási hlásia prihlási prihlásia}_sa \
            {odporučí odporučia odporučíme odporúča} {vyjadríme vyjadrí vyjadria}_sa \
            {vypočujeme vypočuje}_si {sme som}_pri_{chate telefóne} písnem písneme písne {čítame čítam}_správy \
            {ďakujeme poďakujeme}_{za_recenziu za_hodnotenie} {vybavíme vybavujeme}_odpoveďou
            """),
        .replying(
            .firstResponse, "{dvíha dvíhajú dvíhame dvíham zdvihne zdvihnú zdvihneme zdvihnem zodvihne}"),
        .replying(
            .callback,
            """
            obvoláme obvolám obvoláva obvolávame obvolajú volá_späť \
            {ozveme ozve ozvem ozvú}+{telefonátom telefonicky} {cinkne cinkneme} {vytočí vytočíme}+číslo
            """),
        .replying(
            .resolution,
            """
            rozsúdi* rozsudzuj* rozsúden* {vyhodnotí vyhodnotíme vyhodnotia vyhodnocuje vyhodnocujeme} {uzatvoríme uzavrieme uzavrie}_{prípad reklamáciu} \
            {napraví napravíme naprávame}+{chybu omyl faktúru} {rieši riešime riešia}+{sťažnos* reklamác* podnet*} \
            {prijme prijmeme prijmú}+{uznesenie rozhodnutie stanovisko} {vynesie vynesieme}+{verdikt rozsudok} {rozlúskne rozlúskneme}
            """),
        ProseEntry(
            [.handling, .matter], "{potvrd* potvrdz*}+{prijatie doručenie prevzatie príchod prijatí}", metric: .firstResponse),
        .replying(.firstResponse, "{potvrd* potvrdz*}+{odstúpeni* výpove* storno* zrušeni* zmen*}"),
        ProseEntry(.informing, "{hlási hlásime referuje referujeme}_{vám ti zákazníkom}", metric: .nextUpdate),
        ProseEntry(
            .reply,
            "{správu správy}_sms priebežn*_{správ* informáci*} správa_o_{stave priebehu oprave} stave_vašej",
            metric: .nextUpdate),
        ProseEntry(
            .reply,
            "{svoj náš}_{záver verdikt} uznesenie uzneseni* konečn*_{rozhodnuti* stanovisk* vyjadreni*} vyhodnotenie",
            metric: .resolution),
        ProseEntry(.reply, "tabuľku_a_radu radu_a odhad_odpovede rýchlosť_odpovedania prv*_reakci*", metric: .firstResponse),
        ProseEntry(
            .waiting, "{odhad odhadované predpokladané}_{čakania čakanie} neprečká* prečká* nevisí",
            metric: .firstResponse),
        ProseEntry(
            .matter,
            """
            hlasovk* zelen*_vod* defekt* poruch* porušeni* zmluvn*_otáz* pripomienk* sťažnôs* \
            reklamačk* mailík* otázočk* nejasnos* pochybnos* omyl* poškoden*_{vydanie tovar balík} komentár* príspevk*
            """),
        ProseEntry(
            .we,
            """
            fleetový_pult chemik* hosteska hostesky právnička právničky komisia_{posúdi posudzuje} fyzioterapeut* záhradník* \
            záhradníč* vinár* včelár* mäsiar* pekár* cukrár* kuchár* barman* čašní* krajčír* obuvník* hodinár* zlatník* šperkár* \
            klenotní* keramik* keramičk* stolár* tesár* čalúnni* kováč* zámočník* elektrikár_z_našej mechanič* ladič* husliar* \
            gitarár* kníhkupk* kníhkupec* knihovník_z_našej učň* praktikant* brigádnik* dobrovoľník* dcéra syn manžel manželka \
            otec mama babka dedko brat sestra teta chalani dievčatá baby dámy posádka partia dispečing* zmena poobedná_zmena \
            náš_hlas operátor* telefonistk* recepčn* vedúc* majster* obchodník chovateľ* veterinár* lekárnik* optometrist* \
            kozmetičk* kaderník* fotograf* lektor* redaktor* korektor* grafik* ilustrátor* sklad skladník* veľkoobchod pobočka
            """),
        ProseEntry(
            .outsider,
            """
            knižnice knižnica letecká_škola lyžiarska_škola {jazyková hudobná}_škola autoškol* horská_služba záchranári hasiči polícia \
            distribučná_spoločnosť {plynárenská energetická vodárenská letecká leasingová}_{spoločnosť spoločnosti} veterinárny_ústav \
            {výskumný skúšobný}_ústav ústav ústavy inštitút* univerzit* fakult* obecný_úrad mestský_úrad matrika stavebný_úrad \
            steam vášho_elektrikára váš_elektrikár váš_lekár vášho_lekára váš_{právnik veterinár inštalatér} iné_{shopy e-shopy obchody} \
            správca_budovy správcu_budovy hosting* webhosting* operátor_siete samostatná_firma iného_prevádzkovateľa soi slovenská_obchodná \
            orange telekom o2 slsp tatra_banka notár* exekútor*
            """),
        ProseEntry(
            .doing,
            """
            {navštívi navštívime príde prídu pricestuje}_{k_vám na_miesto do_ôsmich} {technik technici}_{príde prídu dorazí dorazia} \
            {zmizne zmiznú mizne} {pozastav* prerušiť predplat*} {garantujeme platí}_cenu {výkupnú cenu}_garantujeme {hlásime hlási}_{várky novinky} \
            {vyprší vypršia} {zaschne vysychá vyschne} {kvasí dozreje dozrieva} {klíči vyklíči} {nabije nabíja}_sa
            """),
        ProseEntry(.thing, "starši* várky várk* výkupn*_cen* cen* predplatné"),
        ProseEntry(.robot, "virtuáln*", person: .third),
        ProseEntry(
            .you,
            "zákazníkom zákazníkovi zákazníčkam klientom klientovi kupujúcim kupujúcemu novinárom uchádzačom členom kaviarňam reštauráciám krčmám firmám školám organizátorom"
        ),
        ProseEntry(.on, "o ohľadom kvôli proti z zo"),
        .handling(.resolution, "odstránime odstráni odstraňujeme odstránim napravíme napraví"),
        ProseEntry(.receiving, "dočká dočkáte dočkáš dočkajú dočkať"),
        ProseEntry(.negation, "nikdy"),
        ProseEntry(.waiting, "{dajte daj}_{nám mi} {majte maj}_{strpenie trpezlivosť}", person: .you),
        ProseEntry(.informing, "{dajte daj}_{nám mi}_vedieť", person: .you),
        ProseEntry(.doing, "{dajte daj}_{nám mi}_{hodnotenie}", person: .you),
        .replying(
            .firstResponse, "{sme som budeme budem}_{pri_vás s_vami späť_pri_vás naspäť_pri_vás znova_pri_vás} som_späť",
            person: .we),
        .handling(.firstResponse, "{prevezme prevezmeme prevezmú prevezmem}+{ju ho ich si konverzáciu otázku}"),
        ProseEntry(.fromUs, "odo_mňa"),
        ProseEntry(.doing, "{ukáže ukazuje zobrazí}_{výsledok výsledky hodnotu}"),
        ProseEntry(.example, "vraj údajne {tvrdia hovoria}_že vyhráva vyhrajte výherc*"),
        .contact(.phone, " obvolám linky_sú infolink* odkaz_na_záznamník* zmeškan*_čísl* "),
        .contact(.email, "e-pošta e_pošta"),
    ]
}
