import ServiceTime

extension ProseLexicon {
    static let slovenian = ProseLexicon(
        finite: "mo te",
        endings: [
            ("mo m va", .we), ("te s ste", .you), ("l la lo li le", .participle), ("ti ci", .infinitive), ("ta a e i o", .third),
        ],
        hasUnitSymbols: true,
        answers, .slovenianIdioms, .slovenianOthers, .slovenianPeople, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry([.replying, .future], "bo_{s_teboj s_tabo z_vami}", metric: .firstResponse),
    ProseEntry(.ruling, "zavrnitv* odobritv* ugoditv*"),
    ProseEntry(.reply, "nov*_{informacij* novic* vest* podatk*}", metric: .nextUpdate),
    ProseEntry(.reply, "rešitev_{pričakujemo predvidevamo}", metric: .resolution),
    ProseEntry(.reply, "{pošlj* poslali pošilja*}+novico", metric: .nextUpdate),
    .replying(.firstResponse, "{dobi dobijo}+{skrbnika agenta svetovalca operaterja} ukrepa*"),
    .replying(.callback, "{oglasi* oglaša*}+telefonu"), ProseEntry(.reply, "{prejm* dobi*}+mnenje", metric: .firstResponse),
    ProseEntry(.reply, "rezultat*_{pregleda kontrole preverjanja preiskave analize}", metric: .resolution),
    .replying(.resolution, "zrihta* pošlihta* poštima* {popravi* popravlj*}+{naslov* podatk* pomot*}"),
    .replying(.resolution, "{odobri* odobrava* zavrne* zavrača*}+prijav*"),
    ProseEntry(.reply, "{pošlj* poslali dobi* prejm* sporoč* javi* javl*}+{novico novica}", metric: .nextUpdate),
    ProseEntry(.reply, "{sporoč* pošlj* pove* poda*}+mnenje", metric: .firstResponse),
    ProseEntry(.reply, "{mejl mail e_mail sporočilo klic}_od_{nje njega njih}", metric: .firstResponse),
    ProseEntry([], "{velja veljajo veljal}+{odziv* odgov*}"),
    ProseEntry([.negation, .waiting], "ni_treba_{čakati čakat}"),
    ProseEntry(.matter, "spremembo_{naslova imena podatkov termina} sprememba_{naslova imena podatkov}"),
    ProseEntry(.ruling, "popravimo zamenjamo vrnemo"), .replying(.firstResponse, "{vključi* vstopi*}+{pogovor* klic klica}"),
    ProseEntry(.receiving, "računaj računaš"),
    ProseEntry(.reply, "dokončn{i ega o}_{odgovor odgovora mnenje}", metric: .resolution),
    .replying(.firstResponse, "{kolegic* kolega svetoval* agent* nekdo sodelav* operater*}+bo+{vas vami teboj tabo}"),
    .replying(.firstResponse, "nam_{sporoči sporočite javi javite odpiši odpišite}", person: .you),
    ProseEntry(.reply, "{jamstv* garancij*}_{odgovora odziva}", metric: .firstResponse), ProseEntry(.about, "kam_{je so se}"),
    .replying(.firstResponse, "{vrnemo vrnem vrne vrnejo vračamo vračam}+se+{vam ti k}"),
    ProseEntry(.reply, "odgovori+{trajajo traja potrajajo potraja}", metric: .firstResponse),
    ProseEntry(
        .reply, "{novic novice novico novost novosti}_o_{naročilu paketu pošiljki popravilu reklamaciji servisu}",
        metric: .nextUpdate),
    ProseEntry(.giving, "traja trajajo trajalo trajati potraja"),
    .replying(.firstResponse, "{poveže* povezuje* pogovori* sliši*}+vami"),
    ProseEntry([.replying, .hearing], "pride*_na_vrsto prid*_na_vrsto na_vrsto_prid*", metric: .firstResponse),
    .replying(.firstResponse, "{slišali slišala slišimo slišiva}+se"),
    ProseEntry(.replying, "kontaktiran{i a o}", metric: .firstResponse, person: .passive),
    ProseEntry(
        .reply,
        "rezultat*_{pritožbe reklamacije ugovora} sklep sklepa sklepu {mnenje stališče}_o_{reklamaciji pritožbi zahtevku ugovoru}",
        metric: .resolution),
    ProseEntry(.reply, "{novico novost}_{dobite prejmete pošljemo dobiš}", metric: .nextUpdate),
    ProseEntry(.about, "kaj_{je_z je_s se_dogaja}"),
    .replying(.callback, "prezvoni* zazvonimo pozvonimo {oglasi* oglaša* javi* javl*}+telefonsko"),
    .handling(.resolution, "urejen*"), ProseEntry(.matter, "zaplet zapleta zaplete"),
    .replying(
        .firstResponse,
        "{vzamemo vzamem vzame}_v_{delo obravnavo} v_{delo obravnavo}_vzame* dvigne dvignejo {sprejet* prevzet* odgovorjen*}+{klic klici}"
    ),
    ProseEntry(.waiting, "{čas* dob*}_čakanja_na_{zvezo operater* svetoval* klic pogovor vezo}", metric: .firstResponse),
    ProseEntry(.offer, "{ocen* oceno}_{stroškov cene} {okvirn* informativn*}_cen* ceno"),
    .handling(.resolution, "odpravljen* odpravi* odpravlj*"), ProseEntry(.matter, "napaka napake napako napaki"),
    ProseEntry(.reply, "klic_{svetoval* strokovnjak* tehnik* mojst* sodelav* kolega kolegice}", metric: .callback),
    ProseEntry(.progress, "o_{novem nadaljnjem}_{terminu datumu poteku}"),
    ProseEntry(.personal, "odpiš* odpisuj* oglasi* oglaša* pokliče*"), .contact(.phone, "klicn*_cent*"),
    ProseEntry(.informing, "obveščen* seznanjen* informiran*", metric: .nextUpdate, person: .passive),
    .replying(
        .firstResponse,
        """
        {prejem prejetje}_potrdi* {prejem prejetje}_potrjuj* {s_teboj s_tabo z_vami}_{bo bomo bom smo} bomo_z_vami \
        {dviguj* dvign*}+{telefon slušalk* številk* klic klice} dvignemo dvigujemo prevzame+{vas te}
        """),
    ProseEntry(.matter, "reklamirate reklamiraš"),
    .contact(.phone, "{dežurn* telefonsk* klicn* brezplačn* naš*}_{številk* linij*} infolin* {na}_{liniji linijo}"),
    ProseEntry(.hearing, "slišijo sliši"), .handling(.resolution, "odpravimo odpravljamo odpravijo"),
    .replying(
        .firstResponse, "mi_{javi sporoči javite sporočite odpiši odpišite} {javi sporoči javite sporočite odpiši odpišite}_mi",
        person: .you),
    ProseEntry(.offer, "diagnoz*"), ProseEntry(.reply, "vzpostavit*_stika feedback* fidbek*", metric: .firstResponse),
    .replying(.firstResponse, "loti*+{vprašanj* sporočil* povpraševanj*} odgovarjanj*"),
    ProseEntry(
        .reply,
        "odprav{a e o i}_{napake napak okvare motnje težave} {čas rok}_{odprave reševanja rešitve obravnave} končn{i ega o}_{odgovor odgovora mnenje}",
        metric: .resolution),
    ProseEntry(.waiting, "dajte+nam+za+{odgovor odziv} daj+nam+za+{odgovor odziv}"),
    .replying(
        .firstResponse,
        """
        skontaktir* obrazloži* {da* poda* podaj* pošlje* pošlj*}+pojasnil* pripravlj*+odgovor* {piše pišejo pišemo}_nazaj odpisat* {vrn* vrač*}_z_odgovor*
        """),
    ProseEntry(.reply, "pojasnil* obrazložit*", metric: .firstResponse),
    ProseEntry(.matter, "graj* pohval* opozoril* okvar* motnj* komentar* sporočilce sporočilca"),
    ProseEntry(.about, "{kje kdaj kako}_{je so bo bodo} kaj_vemo kaj_je_novega kako_napreduje"),
    ProseEntry(.informing, "{pišemo pišem piše pišejo pisal pisala pisali pisati}+{vam ti}", metric: .firstResponse),
    ProseEntry(.informing, "obvesti", metric: .nextUpdate, person: .third),
    ProseEntry(.informing, "javi* javimo javim javili javl*", metric: .firstResponse),
    ProseEntry(
        .informing, "sporoči sporoča sporočijo sporočajo sporočiti sporočimo sporočim sporočili sporočamo sporočam",
        metric: .firstResponse
    ),
    ProseEntry(.reply, "o_prejemu o_prejetju potrdil*_o_prejemu potrditev_prejema potrditve_prejema", metric: .firstResponse),
    ProseEntry(.matter, "o_prejemu_{naročila plačila vračila blaga pošiljke paketa kupnine}"),
    ProseEntry([.matter, .order], "potrdil*_o_prejemu_{naročila plačila vračila blaga pošiljke paketa kupnine}"),
    ProseEntry(
        .receiving,
        "{imajo ima}+{odziv odgovor} dobijo dobivajo dobiva dobivate dobivaš prejel prejela prejeli nadeja* nadejate obeta*+odgovor obeta*+klic"
    ),
    .replying(
        .resolution,
        """
        presodi* presoja* izreče* izrekl* razsoja* ocenimo+ali ocenimo+upraviče* ugotovimo+ali sprejme*+odločit* sprejema*+odločit* izda*+odločb* razrešuj* dokonč*+obravnav*
        """),
    .replying(
        .firstResponse,
        """
        pokomentira* {rečemo rečem}+{vam ti} začn*+{pogovor* klepet*} obrne*_na_{vas te} vrne*_k_{vam tebi} {prevzame* prevzem* sprejme*}+{klepet* zahtevek prijav* povpraševanj*} \
        poskrbi*+odgovor* pohiti*+odgovor* pripravi*+odgovor* razjasni* {svetuje svetujejo svetujemo svetovala svetoval svetovali}+{vam ti} posvetuj*+vami pogovori*_z_vami govori*_z_vami dočaka*+oglas* odgovorj* \
        priskrbi*+odgovor*
        """),
    ProseEntry(
        [.replying, .ruling],
        "{odobri* odobrava* zavrne* zavrača*}+{vlog* prošnj* ugovor* reklamacij* pritožb* zahtev*} {sprejmemo priznamo}+{reklamacij* pritožb*}",
        metric: .resolution),
    .replying(.callback, "vrača*+klic* vrn*+klic* kliče*_nazaj nazaj_{pokliče* kliče*} povrne*+klic* dobi*+povratn*+klic"),
    ProseEntry(
        [.informing, .hearing],
        "veste veš izve izveste izveš {boste boš}_{izvedeli izvedel izvedela vedeli vedel vedela} {izvedeli izvedel izvedela vedeli}_{boste boš}",
        metric: .firstResponse),
    .replying(
        .firstResponse,
        "opredel* izjasni* pridruži*+{vam ti pogovor* klepet*} poveže*+{vas te} povezuje*+{vas te} {vrne* vrača*}+odgovorom"),
    ProseEntry(.hearing, "na_vrsti"),
    ProseEntry(.informing, "{predlaga predlagamo predlagajo predlagam}+{vam ti}", metric: .firstResponse),
    ProseEntry(.reply, "{naslednj* nov* prv*}_{obvestil* posodobit* poročil*}", metric: .nextUpdate),
    ProseEntry(.reply, "{pritožben* reklamacijsk*}_postop* postop*_{reklamacije pritožbe}", metric: .resolution),
    ProseEntry(
        .waiting, "čakanj*_na_{zvezo operater* svetoval* agent* sogovor* pogovor*} čakanj*_v_vrsti", metric: .firstResponse),
    ProseEntry(.receiving, "maš mate"),
    ProseEntry(.reply, "prvi_stik prvega_stika", metric: .firstResponse),
    ProseEntry(.giving, "{dostavimo dostavljamo dostavi dostavili}+odgovor vroči*+odgovor vroča*+odgovor"),
    .handling(.resolution, "zaključ* konča* konču* reševanj* obravnav* pregled*_{reklamacij* pritožb*}"),
    ProseEntry(.giving, "pripravlj* izdela*+ponudb* izračuna* sestavi*+ponudb*"),
    ProseEntry(.giving, "{potreben potrebna potrebno potrebni potrebne potrebnih}+{odgovor odziv}", person: .third),
    ProseEntry([.receiving, .waiting], "čaka"),
    .replying(
        .resolution,
        "najde*+rešit* poišče*+rešit* poišče*+rešitev najdemo+rešitev ponudimo+rešitev {odprav* odpravi* odpravlj*}+{težav* napak* motnj* okvar* izpad* zaplet*} razčisti* pojasnimo+primer* spravi*+red"
    ),
    .replying(
        .firstResponse,
        "komentira* se_posveti* se_lotimo+vprašanj* se_lotimo+sporočil* oglasi_se dvignemo odpišejo odvrnejo"),
    .replying(.callback, "zavrti*+številk* pokličejo vrne*+klic* pocinglja*"),
    ProseEntry(
        .reply,
        "rok_za_{odgovor naš_odgovor odziv prvi_odgovor} rok_odgovora rok_odziva čas_{odgovora odziva} hitrost_odziva odgovorni_čas",
        metric: .firstResponse),
    ProseEntry(.reply, "velja_{odgovor odziv odzivni_čas rok_za_odgovor}", metric: .firstResponse),
    ProseEntry(.reply, "rok_za_{rešitev odločitev obravnavo rešitev_reklamacije rešitev_pritožbe}", metric: .resolution),
    ProseEntry(.informing, "osvež*+stanj* osvežuje*+stanj* dopolnjuje*+stanj* objavi*+stanj*", metric: .nextUpdate),
    ProseEntry(.giving, "vzame* vzamemo vzel* potrebuje* porabi*"),
    ProseEntry(.ruling, "utemeljen* upravičen* sprejet* zavrnjen* zavrne* zavrač* odobr* ugodil* priznamo priznali priznava*"),
    ProseEntry(.giving, "objavi* objavlja*"), .replying(.callback, "klical* klicat"),
    .replying(.resolution, "rešen* razrešen* odločen* zaključen*"), .replying(.firstResponse, "odgovorjen* nagovor* slišimo_se"),
    ProseEntry(.waiting, "neodgovorjen* brez_odgovora"), ProseEntry(.receiving, "zanes* računajte lahko_računate najde* dočaka*"),
    .replying(.resolution, "odločimo odločitev_sprejme* rešitev_ponudi*"),
    .replying(.firstResponse, "razloži* pojasni* odgovarj* povemo povem odzivamo odzovemo oglasili"),
    ProseEntry(.giving, "predlaga* predlagamo predstavi* posredujemo podamo podam poda"),
    .replying(.resolution, "zapre*+primer* zapiramo+primer* razplet* pomiri*+spor"),
    .replying(
        .firstResponse,
        "pišemo napišemo napišem napiše napišejo povrnemo_se ogovori* skontaktira* zglasi* oglasimo oglasim se_vam_posveti* prevzame*+sporočil* prevzame*+vprašanj*"
    ),
    ProseEntry(.informing, "poroča* posodob* poroči* javi*+stanj* javi*+napredk*", metric: .nextUpdate),
    ProseEntry(.receiving, "bo_pri_vas pri_vas vas_čaka imeli"),
    .replying(
        .firstResponse,
        """
        odgovori* odgovarja* odpiš* odpisa* odpisuj* odzove* odzva* odziva* oglasi* oglaša* javi*+se javl*+se odreagira* reagira* \
        stopi*+stik* vzpostavi*+stik* kontaktira* priskoči* posveti*+vprašanj* posveti*+sporočil* pišemo_nazaj \
        {na v}_voljo_{vam ti} dosežemo odvrne* odvrača* navežemo+stik
        """),
    .replying(
        .firstResponse, "dvigne*+telefon dvigne*+slušalk* dvigne*+klic {prevzame* sprejme*}+{klic klice} prevzame*+pogovor*"),
    .replying(.callback, "pokliče* poklica* poklič* zavrti* kliče* vrne*+klic* vrnili+klic*"),
    .replying(.callback, "pokličite pokliči kličite", person: .you),
    .replying(
        .resolution,
        "reši* rešuje* razreši* odloči* odloča* razsodi* ugodi* dokonča*+primer* sklene*+primer* uredi*+primer* uredi*+zadev*"
    ),
    ProseEntry(
        .reply,
        "odgovor odgovora odgovoru odgovorom odgovore odgovorov odziv odziva odzivu odzivni odzivnega odzivnem odzivnost povratn*_informacij*",
        metric: .firstResponse),
    ProseEntry(.reply, "povratn*_klic* klic_nazaj", metric: .callback),
    ProseEntry(.reply, "odločit* odločb* rešit* razrešit* izid izida izidu izidom stališč*", metric: .resolution),
    ProseEntry(.reply, "posodobitev+stanj* novic*+stanj* poročil*+stanj*", metric: .nextUpdate),
    .handling(.firstResponse, "potrdi* potrjuje* preveri*+sporočil* pregleda*+sporočil* prebere* preberemo"),
    .handling(
        .resolution,
        "obravnava* obdela* obdeluje* uredi* urejamo preuči* pregleda*+reklamacij* pregleda*+zahtev* pregleda*+pritožb* razreševanj*"
    ),
    ProseEntry(
        .receiving,
        "prejme* dobi dobite dobiš dobili dobil dobila pričakuj* računa*+odgovor računate dočaka* prispe* pride pridejo prišel sledi imate imeli boste_imeli"
    ),
    ProseEntry(
        .giving,
        "pošlje* pošlji* pošilja* posreduje* zagotavlja* zagotovi* ponuja* ponudi* damo dali daje* pripravi* nudi* obljublja* obljubi* garantira* jamči* potrebujemo"
    ),
    ProseEntry(.hearing, "slišite slišiš slišimo slišali slišal slišala slišimo_se"),
    ProseEntry(.waiting, "čaka* čakal* počaka*"), ProseEntry(.waiting, "čakaln*_dob* čas*_čakanja", metric: .firstResponse),
    ProseEntry(
        .matter,
        """
        sporočil* vprašanj* povpraševanj* poizvedb* e-sporočil* reklamacij* pritožb* zahtev* primer primera primeru primere primerov primerom \
        zadev* prošnj* pobud* pripomb* težav* tiket* predlog* prijav* spor spora spore sporov izjav* vlog* ugovor* dopis* obrazec obrazca obrazcu obrazcem obvestilo obvestilu obvestilom obvestilih dm dmi e-pism* pismo pisma pisem naročnin* izpad*
        """),
    ProseEntry(.progress, "napredk* potek* stanj* status* napreduj*"),
    ProseEntry(
        .about,
        "kako_kaže kako_daleč kako_gre kako_poteka novost* novico_o novice_o ugotovit* izsledk* izvedeli izvedel izvedela kaj_pravi* kaj_je_pokaz* pokazal pokazala pokazalo pokazali dogaja dogajanj*"
    ), ProseEntry(.fromUs, "z_naše_strani"), ProseEntry(.offer, "ponudb* izračun* predlog* nasvet* priporočil*"),
    ProseEntry(
        .informing,
        "obvest* obvešča* poroča* seznani* informira* damo_vedeti dal*+vedeti da*+vedeti",
        metric: .nextUpdate),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.weekend, "ob_{ponedeljkih torkih sredah četrtkih petkih}"),
    ProseEntry(.those, "oni one ta ti ona on"), ProseEntry(.determiner, "vsak vsako vsaka vsakega vsakemu"),
    ProseEntry(.condition, "naj"), ProseEntry(.history, "mediana medianski"),
    ProseEntry(.it, "ga jih"),
    ProseEntry(
        .preposition,
        "v na o ob po pri za k h z s do od iz pod nad pred brez med okoli glede zaradi prek preko skozi čez zoper proti razen namesto"
    ),
    ProseEntry(.but, "ampak vendar toda a zato"), ProseEntry(.reflexive, "se"),
    ProseEntry([.negation, .promising], "tega_ne_{moremo morem obljubimo obljubljamo zmoremo}"),
    ProseEntry([], "bi_morali bi_moral bi_morala morali_bi"),
    ProseEntry(.without, "brez"),
    ProseEntry([], "pri_nas od_nas z_nami"),
    ProseEntry(.since, "od po"),
    ProseEntry([.us, .unmarked], "nam nas naju"), ProseEntry(.us, "na_{naš našo naše naša}"),
    ProseEntry(.late, "pa"),
    ProseEntry(.future, "bomo bom bova", person: .we), ProseEntry(.future, "boste boš", person: .you),
    ProseEntry(.you, "vam ti vas te tebi"), ProseEntry(.trimmed, "takoj že samo le zgolj"), ProseEntry(.trimmedBeforeDay, "še"),
    ProseEntry(.weekend, "vikend* sobot* nedelj* praznik* praznič* konec_tedna koncu_tedna dela_prost*"),
    ProseEntry(
        .exclusion,
        "izključen* izvzet* ne_štej* ne_upošteva* razen brez ne_všteva* niso_všteti ne_računa* odštej* izvzem* nevštet* ne_sodi* ne_spada* ne_prišteva* ne_uvršč* niso_vključen* ne_vključ* izpušč*"
    ),
    ProseEntry([.weekend, .exclusion], "samo_delovni_dnevi le_delovni_dnevi samo_ob_delovnikih štejejo_delovni_dnevi"),
    ProseEntry(.promising, "obljub* jamči* zagotovi* zagotavlj* garantira* zagotoviti uspe* zmore* moremo moreš zmožn* utegne*"),
    ProseEntry(
        .negation,
        "ne ni nismo nisem niso niste nikoli nikdar noben* nihče nikogar nikomur nimamo nočemo nemogoč* težko ne_moremo niti žal_nam izjema"
    ),
    ProseEntry([], "ne_glede ne_le ne_samo ne_skrbite ne_robot ni_treba ni_potrebno brez_{skrbi težav} nič"),
    ProseEntry(
        .duty,
        "mora* morate mor* treba potrebno dolžn* obvezn* prosim* zahtevamo rok_za pohitite opomin* razpis* poziv_k poziv_za"),
    ProseEntry(.past, "znašal znašala znašalo smo sem so bil bila bilo bili ste je_bil je_bila je_bilo"),
    ProseEntry(.future, "bo bodo"),
    ProseEntry(.condition, "če čeprav kolikor v_primeru_da kadarkoli ali_lahko"), ProseEntry(.when, "ko kadar medtem dokler"),
    ProseEntry(.that, "da"), ProseEntry(.relative, "ki preden kateri katera katero kateri* katere* katerih kar"),
    ProseEntry(.and, "in ter pa ampak vendar a toda ali oziroma sicer zato"),
    ProseEntry(.short, "npr oz tj itd ipd tel št dr mag d o g ga"),
]

private let contacts: [ProseEntry] = [
    .contact(
        .email,
        "e_pošt* elektronsk*_{pošt* sporočil* naslov* dopis* pism* obvestil*} e_pism* e_dopis* e_predal* mejl* e_sporočil* epošt* e_naslov*"
    ),
    .contact(.chat, "klepet* klepetu spletn*_klepet* v_živo_pogovor*"),
    .contact(
        .phone,
        "telefon* klic* klice klicev klicni številk*+poklič* številk*+poklica* {dvign* dvig* prime*}+slušalk* glasovn*_{sporočil* pošt*} po_pisku pritisnite pritiskom"
    ),
    .contact(
        .social,
        "insta insti insto ig_{sporočil* profil*} na_ig direct story storyju družben*_{omrežj* medij*} družabn*_omrežj* zasebn*_sporočil*+profil*"
    ),
    .contact(.review, "ocen ocene oceno ocenam recenzij* mnenj mnenja mnenji mnenjih mnenjem"),
]
