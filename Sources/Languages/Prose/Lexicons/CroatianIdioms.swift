import ServiceTime

/// Ways in which Croatian shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let croatianIdioms: [ProseEntry] = [
        .replying(
            .callback,
            """
            naziva nazivaju nazivat {uzvraća* uzvrati*}_poziv* {odgovara* odgovori*}_pozivom \
            {telefonira* zatelefonira* brekne* cimn*} {okreć* okren*}+broj {vraća vraćaju vrati vrate vraćamo vratimo}+poziv {preslušava*}+{uzvraća*}
            """),
        .replying(
            .firstResponse,
            """
            {hvata hvataju uhvati* ulovi* lovi}_{te vas poruke} {hvata hvatamo hvataju}+poruke {uključuje uključi uključuju}_se \
            {ulazi uđe ulaze}+{razgovor chat} {dočeka dočeka* dočekuje}+{vas te čovjek} {priključi* priključuje* pridružuje*}_se \
            {javlja jave javi}_se {piše piši pišu}_nazad {odgovara odgovori}_vam {uzvraća* uzvrati*}_{porukom mailom} \
            {obraća obrati}_se_{vama tebi} {prihvaća* prihvati*}+razgovor \
            {posvećuje posveti}_se {uzima uzme}_poziv* {bit_će biti}_{s_vama uz_vas} {upućuje* uputi*}+odgovor \
            {dostav* dostavlja*}+odgovor {poruč* poručuje*}+{vam ti} {savjetuj* posavjetuj*}+{vas te vam ti} {preporuči* preporuč*}+{vam ti} \

            """),
        .replying(
            .resolution,
            """
            presuđuj* presuđen* {zatvara* zatvori* zatvaraj*}+{ozbiljno reklamacij* slučaj prijav* predmet* kvar*} {dovršava* dovrši*} \
            {rasplet* raspliće*} {ispravi* ispravlja*}+{grešk* pogrešk* račun*} {otkloni* otklanja* uklanja*}+{grešk* kvar* smetnj* nedostat*} \
            {donosi donese donijet}+{odluk* rješenj*} {izravna* uredi*}_{to stvar slučaj} {privodi* privede*}_kraju
            """),
        ProseEntry(
            [.handling, .matter],
            "{potvrd* potvrđ*}+{primitak prijem zaprimanje}", metric: .firstResponse),
        .replying(
            .firstResponse, "{potvrd* potvrđ*}+{otkaz* odustanak odustanka raskid* promjen* opoziv*}"),
        ProseEntry(
            .informing, "{izvješćuj* izvještavaj* raportira* dojavljuj*}", metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            kratko_stanje stanje_{narudžbe reklamacije popravka zahtjeva slučaja} nov*_stanje međuizvješ* novosti_o izvješće_o_{tijeku \
            napretku stanju} sljedeć*_{izvješ* javljanj*} javljanj*_iz_{servisa radionice}
            """, metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            rok_{odgovora odaziva javljanja} {brzina vrijeme}_{javljanja reakcije reagiranja odgovaranja} jamstvo_{odgovora javljanja} \
            odaziv javljanje potvrd*_{primitka prijema}
            """, metric: .firstResponse),
        ProseEntry(
            .reply,
            """
            {rješavanje obrada razmatranje}_{reklamacije reklamacija prigovora pritužbe pritužbi kvara zahtjeva} rješavanje_traje \
            pravorijek* presuda konačn*_odluk* {vrijeme rok trajanje}_{rješavanja obrade}
            """, metric: .resolution),
        ProseEntry(.waiting, "čekanje_na_{liniji vezi} {procijenjeno predviđeno trenutno}_čekanje", metric: .firstResponse),
        ProseEntry(
            .matter,
            """
            poslan*_{slik* fotografij*} sliku slika slike fotografij* video videe recenzij* glasovn*_poruk* opoziv* \
            otkaz* oštećenj* manjak manjka pogrešk* grešk* nesporazum* nejasnoć* dvojb* zamolb* narudžbenic* mail-upit* \
            poruci nedoumic* primjedb* sumnj*
            """),
        ProseEntry(
            .offer, "recept procjenu predračun* okvirn*_cijen* troškovnik*"),
        ProseEntry(
            .we,
            """
            trener trenerica nutricionist* savjetnic* savjetnik* procjenitelj* voditelj* referent* \
            majstoric* kustosic* kustos* povjerenstv* pravnic* pravnik autor autorica urednic* urednik* ljekarnic* \
            optičark* veterinark* veterinarsk* zlatar* urar* keramičar* lončar* kovač* tapetar* stolarij* cvjećarn* vrtlar* \
            vinar* podrumar* pčelar* mesar* sirar* pekar* slastičar* kuhar* kuharic* konobar* recepcioner* fotograf* frizer* \
            kozmetičar* maser* fizioterapeut* učitelj* instruktor* profesor* mentoric* škrinj* brodograditelj* skiper* šegrt* \
            pripravnik* student_na_praksi volonter* kćer sin muž žena otac majka baka djed brat sestra tetka ekipa ekipica cure \
            dečki momci djevojke posada družina pravna_služba naš*_služba podrška helpdesk \
            poslovoditelj* poslovođa skladištar* blagajnik* blagajnic* komercijalist*
            """),
        ProseEntry(
            .outsider,
            """
            kapetanij* lučk*_kapetanij* knjižnic* škola_{skijanja jedrenja vožnje} autoškol* fakultet* sveučilišt* institut* zavod* \
            hitna_pomoć hitna gss vatrogas* policij* inspektorat* inspekcij* hakom* hanfa hzzo hzmo fina fine porezn* katastar* \
            grad_{zagreb split rijeka} elektr*_{distribucij* operator*} hep vodovod* plinar* telekom* a1 t-com \
            savez veleposlanstv* konzulat* zrakoplovn* hotel hoteli restoran* kamp izdavač* hosting* \
            vještak* sudsk* ovrh* leasing* osiguravatelj*
            """),
        ProseEntry(
            .doing,
            """
            nestaje nestane iščezn* {posjeti* posjeć*}+{vas te} {dolazi dođe}_{k_vama kod_vas} izlazi_na_teren {izmjeri* mjeri*}_kod \
            {napišite napiši ostavite ostavi}_{nam_ocjenu ocjenu recenziju} {ističe}
            """),
        ProseEntry(.thing, "staru stariji starije starij* story storij* rok_{valjanosti trajanja plaćanja} ispit* natječaj_za"),
        ProseEntry(.robot, "virtualn*", person: .third),
        ProseEntry(
            .you,
            "kupcu kupcima klijentu klijentima mušteriji mušterijama kupce novinarima trgovcima članovima korisniku korisnicima"),
        ProseEntry(.on, "o glede zbog radi protiv"),
        ProseEntry(.waiting, "{dajte daj}_{nam mi}", person: .you),
        ProseEntry(.informing, "{dajte daj}_{nam mi}_znati", person: .you),
        ProseEntry(.doing, "{dajte daj}_{nam mi}_{ocjenu mišljenje povratnu}", person: .you),
        ProseEntry(.waiting, "strpljenj* strpite"),
        .replying(
            .firstResponse,
            "{smo sam}_{kod_vas s_vama opet_s_vama natrag_s_vama ponovno_s_vama} {bit_ćemo bit_ću}_{kod_vas s_vama uz_vas}",
            person: .we),
        .handling(.firstResponse, "{preuzimamo preuzmemo preuzima preuzimaju preuzme}+{ga ju je ih razgovor upit}"),
        ProseEntry(.fromUs, "od_mene"),
        ProseEntry(.reply, "{novosti vijesti}_od_{mene nas} od_{mene nas}_{novosti vijesti}", metric: .nextUpdate),
        ProseEntry(.doing, "zatvaramo zatvaram zatvorimo zatvore", metric: .resolution),
        ProseEntry(.example, "navodno tobože kažu_da tvrde_da osvoji osvojite dobitnik*"),
        .contact(.phone, "direktn*_linij* otvoren*_linij* sekretaric* vikend-poziv*"),
        .contact(.chat, "chat_podršk* uživo_na_chatu"),
    ]
}
