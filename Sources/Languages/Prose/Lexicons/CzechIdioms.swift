import ServiceTime

/// Ways in which Czech shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let czechIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            {vrátí vrátíme vrátím vracíme}+se+{chatu vám dotazu zprávě} písnu písneme písne {dočká dočkáte dočkáš dočkají}_se \
            {poděkuje poděkujeme děkujeme}_za_{recenzi hodnocení} {pustíme pustí}_se_do_{debaty \
            řeči} {doporučí doporučíme doporučím} {přihlásí přihlásíme přihlásím}_se {hlásí hlásíme}_se {poradí poradíme poradím poradí} \
            {vyjádří vyjádříme}_se {zapojí zapojíme}_se {připojí připojíme}_se {odepisuje odepisuji odepisujeme}_se \
            {beru bereme}_{dotazy zprávy} {věnuje věnujeme věnuju}+{dotazům dotazu zprávám zprávě stížnostem} {jsem jsme}_u_{vás tebe} \
            {zvedá zvedáme zvedám zvedne zvedneme}+{telefon sluchátko hovor} {přivítá přivítáme} {napíšou napíše}+{co kolik} \
            {přijdou přijde}_na_řadu
            """),
        .replying(
            .callback,
            """
            {brnknu brnkne brnkneme}+zpátky {volám volá voláme zavolám zavoláme}_{nazpět nazpátek} \
            {vytočí vytočíme}+číslo {ozve ozveme ozvu}+telefonátem
            """),
        .replying(
            .resolution,
            """
            {rozsuzuje rozsuzujeme} {napraví napravíme napravujeme}+{chyb* omyl* faktur* ji to} {odstraníme odstraní \
            odstraňujeme}+{chyb* závad* poruch* problém* do} {bude_jasno máte_vyřešeno} {uzavřeme uzavře uzavíráme}_{případ reklamaci} \
            {vyhodnotí vyhodnotíme} {opraví opravíme}_{chybu fakturu omyl} \
            {vynese vyneseme}+verdikt {dotáhne dotáhneme}_do_konce {máte máš}_{vyřešeno hotovo rozhodnuto}
            """),
        ProseEntry(
            [.handling, .matter], "{potvrd* potvrz*}+{přijetí doručení převzetí obdržení příchod}", metric: .firstResponse),
        .replying(.firstResponse, "{potvrd* potvrz*}+{odstoupení výpově* storno* zrušení změn*}"),
        ProseEntry(.informing, "{hlásí hlásíme referuje}_{vám ti zákazníkům denně}", metric: .nextUpdate),
        ProseEntry(
            .reply, " zpráva_o_{stavu průběhu opravě zakázce} průběžn*_{zpráv* informac*} ti_budu_psát",
            metric: .nextUpdate),
        ProseEntry(
            .reply, "posouzení vyhodnocení konečn*_{rozhodnutí stanovisk* vyjádření} verdikt* o_způsobu_vyřízení",
            metric: .resolution),
        ProseEntry(.reply, "rychlost_odpovídání první_reakc* odezv*", metric: .firstResponse),
        ProseEntry(
            .waiting, "{odhad odhadovaná předpokládaná předpokládané}_{čekání doba_čekání} nestrávíte nestrávíš",
            metric: .firstResponse),
        ProseEntry(.waiting, "{čekací doba}_{na operátora}", metric: .firstResponse, contact: .phone),
        ProseEntry(
            .matter,
            """
            hlasov*_vzkaz* komentář* recenz* hodnocen* podnět* chyb* závad* poruch* omyl* nejasnost* pochybnost* \
            nesrovnalost* připomínk* reklamačk* mejlík* dotazník_z odstín* poškozen* prasklé prasklý defekt* stížnůst*
            """),
        ProseEntry(
            .we,
            """
            kuchař* zlatník* lékárnic* lékárník* knihkupkyn* knihkupec* kovář* operátor* technik* farmaceut* zahradník* zahradnic* \
            vinař* sklepmistr* včelař* řezník* pekař* cukrář* barman* číšn* krejčí* švec ševc* hodinář* klenotník* keramik* \
            keramičk* truhlář* tesař* čalouník* zámečník* ladič* houslař* kytarář* sklář* knihař* tiskař* rytec učeň učedn* \
            praktikant* brigádn* dobrovolník* dcera syn manžel manželka táta máma babička děda bratr sestra teta kluci holky dámy \
            parta posádka dispečink* směna ranní_směna recepčn* telefonist* vedouc* mistr mistrová obchodník obchodnic* chovatel* \
            veterinář* optometrist* optik* kosmetičk* kadeřn* fotograf* lektor* redaktor* korektor* grafik* ilustrátor* \
            skladník* velkoobchod pobočk* věrka servisman* poradna poradny
            """),
        ProseEntry(
            .outsider,
            """
            horská_služba záchranná_služba záchranáři hasiči policie knihovn* univerzit* fakult* vysoká_škola {autoškola lyžařská_škola jazyková_škola} ústav ústavy ústavu {plynárenská energetická vodárenská letecká leasingová distribuční}_společnost* \
            provozovatel_{kotelny sítě distribuční} váš_{lékař právník veterinář instalatér elektrikář} vašeho_{lékaře právníka elektrikáře} \
            {jiné ostatní velké}_{e-shopy shopy obchody řetězce} steam vinted servisy_{našich partnerů} našich_partnerů notář* \
            exekutor* hosting* webhosting* operátor_sítě čez innogy pre česká_pošta hotel hotely penzion kapitán_přístavu
            """),
        ProseEntry(
            .doing,
            """
            {navštíví navštívíme přijede přijedou}_{k_vám na_místo} {zmizí mizí} {ukončen ukončí ukončena}_{hovor} hovor_bude {vezeme veze} {zašlete pošlete}_zpět {vyprší} {zaschne vyschne schne} {kvasí dozraje zraje} \
            {klíčí vyklíčí} {nabije nabíjí}_se máme_na_skladě uvařím* {potvrzení}_{o_registraci objednávky}
            """),
        ProseEntry(.thing, "starší* rámcov*_smlouv* cenov*_nabídk*_je"),
        ProseEntry(.robot, "virtuáln*", person: .third),
        ProseEntry(
            .you,
            "zákazníkům zákazníkovi zákaznicím klientům klientovi kupujícím kupujícímu novinářům uchazečům členům kavárnám restauracím"
        ),
        ProseEntry(.on, "o ohledně kvůli proti z ze"),
        .handling(.resolution, "odstraníme odstraní odstraňujeme odstraním napravíme napraví"),
        ProseEntry(.receiving, "dočká dočkáte dočkáš dočkají dočkat"),
        ProseEntry(.negation, "nikoli nikoliv"),
        ProseEntry(.waiting, "{dejte dej}_{nám mi} {mějte měj}_strpení", person: .you),
        ProseEntry(.informing, "{dejte dej}_{nám mi}_vědět", person: .you),
        ProseEntry(.doing, "{dejte dej}_{nám mi}_{hodnocení}", person: .you),
        .replying(
            .firstResponse, "{jsme jsem budeme budu}_{u_vás s_vámi zpátky_u_vás zpět_u_vás zase_u_vás} jsem_zpátky", person: .we),
        .handling(.firstResponse, "{převezme převezmeme převezmou převezmu}+{ji ho si konverzaci dotaz}"),
        ProseEntry(.fromUs, "ode_{mě mne}"),
        ProseEntry(.doing, "{ukáže ukazuje zobrazí}_{výsledek výsledky hodnotu}"),
        ProseEntry(.example, "prý údajně {tvrdí říkají}_že vyhrajte výherc* vyhrává"),
        ProseEntry([.promising, .negation], "netroufne* neodvažuj* nedovol* neslib*"),
        .contact(
            .phone, "volejte volej dovolali_jste volající* linky_jsou linku lince hlasov*_vzkaz* na_operátora v_zavolání "),
        .contact(.review, "hodnocení_na_googlu "),
    ]
}
