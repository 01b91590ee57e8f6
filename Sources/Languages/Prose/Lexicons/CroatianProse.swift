import ServiceTime

extension ProseLexicon {
    static let croatian = ProseLexicon(
        finite: "mo te",
        endings: [("mo m", .we), ("te s", .you), ("o la lo li le", .participle), ("ti t ci", .infinitive), ("a e i u", .third)],
        hasUnitSymbols: true,
        answers, .croatianIdioms, .croatianOthers, .croatianPeople, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.reply, "nov*_{informacij* vijest* vijesti podat*}", metric: .nextUpdate),
    ProseEntry(.reply, "rješenje_{očekujemo predviđamo}", metric: .resolution),
    ProseEntry(.matter, "stvar stvari"),
    .replying(.firstResponse, "{dobiva dobivaju dobije}+{agenta savjetnika operatera} intervenira*"),
    ProseEntry(.reply, "rezultat*_{pregleda kontrole provjere analize}", metric: .resolution),
    ProseEntry(.informing, "upoznajemo upoznaje upoznaju upoznat", metric: .nextUpdate),
    .replying(.firstResponse, "{napišem napiše napišu}+{ti vam} napišem"),
    .replying(.resolution, "{zatvar* zatvor*}+{reklamaci* prigovor* pritužb* predmet* tiket* zahtjev*}"),
    .replying(.resolution, "{ispravlj* isprav*}+{adres* podat* račun*} {odobr* odbij*}+{prijav* registracij*}"),
    ProseEntry(.reply, "{šalj* pošalj* posla* dobiva* prima* dobit*}+vijesti", metric: .nextUpdate),
    ProseEntry(.reply, "{dostavlja* šalj* pošalj* dobi* daj* javlja* javi*}+mišljenje", metric: .firstResponse),
    ProseEntry(.reply, "{mail mejl e_mail poruk* poziv}_od_{nje njega njih}", metric: .firstResponse),
    ProseEntry([], "{vrijedi vrijede}+{odgovor odgovora odaziva}"),
    ProseEntry([.negation, .waiting], "ne_treba_čekati ne_trebate_čekati"),
    ProseEntry(.matter, "promjen*_{adrese imena podataka termina}"),
    ProseEntry([.doing, .ruling], "popravljamo popravimo mijenjamo zamijenimo"),
    .replying(.firstResponse, "{uključi* uključuj*}+{razgovor poziv}"),
    ProseEntry(.receiving, "računaj računaš"), ProseEntry(.about, "dokle_je"),
    .replying(.firstResponse, "nam_{javi javite odgovori odgovorite}", person: .you), ProseEntry(.matter, "poteškoć*"),
    ProseEntry(.about, "što_smo"),
    ProseEntry(.reply, "{jamstv* garancij*}_{odgovora odaziva}", metric: .firstResponse), ProseEntry(.about, "kamo_{je su se}"),
    ProseEntry(.reply, "odgovori+{traju potrajati potraju trajati}", metric: .firstResponse),
    ProseEntry(.reply, "{novost novosti}_o_{narudžbi paketu pošiljci popravku reklamaciji servisu}", metric: .nextUpdate),
    .replying(.firstResponse, "biti_s_{vama tobom}"),
    ProseEntry(.giving, "traje traju trajat trajalo potraje potrajat"),
    .replying(.firstResponse, "{poveže* povezuj*}+{vama tobom}"),
    ProseEntry(.about, "što_{kaže kažu misli pokaz*}"),
    .replying(.firstResponse, "{primamo prima primaju}+{poziv pozive}"),
    .replying(.resolution, "{ispravlj* isprav*}+{grešk* pogrešk*}"),
    ProseEntry([.replying, .hearing], "dolaz*_na_red dođ*_na_red na_red_dolaz* na_red_dođ*", metric: .firstResponse),
    ProseEntry(.replying, "kontaktiran{i a o}", metric: .firstResponse, person: .passive),
    ProseEntry(.receiving, "kod_{vas tebe}"),
    ProseEntry(
        .reply,
        "rezultat*_{pritužbe reklamacije prigovora žalbe} zaključak_{o po} {mišljenje stajalište}_o_{reklamaciji pritužbi zahtjevu}",
        metric: .resolution),
    ProseEntry(.reply, "{novost novosti}_{dobivate dobivaš primate šaljemo}", metric: .nextUpdate),
    ProseEntry(.about, "što_{je_s je_sa se_događa}"),
    .replying(.callback, "zvrcn* cimn* {javi* javlj*}+telefonom"), .replying(.resolution, "sređen*"),
    .replying(.firstResponse, "{uzimamo uzmemo uzima}_u_{rad obradu} {preuzet* primljen* odgovoren*}+poziv"),
    ProseEntry(.waiting, "vrijeme_čekanja_na_{vezu operater* savjetni* poziv razgovor}", metric: .firstResponse),
    ProseEntry(.offer, "procjen*_{troškova cijene} {okvirn* informativn*}_cijen* cijenu"), .handling(.firstResponse, "pogleda*"),
    ProseEntry(.reply, "poziv_{savjetni* stručnjak* tehničar* majstor* djelatni* kolege kolegice}", metric: .callback),
    ProseEntry(.personal, "odpiš* otpiš* odpisuj* nazove* nazovu* zove* zovu*"), .contact(.phone, "pozivn*_cent*"),
    ProseEntry(.progress, "o_{novom daljnjem}_{terminu tijeku}"),
    ProseEntry(.informing, "obaviješten* izviješten* informiran*", metric: .nextUpdate, person: .passive),
    .replying(
        .firstResponse,
        """
        {primitak zaprimanje}_{potvrđuj* potvrdit* potvrdi*} bit_će_{s_vama s_tobom} {diže* digne* diže diž* podiž* podig*}+{telefon* slušalic*} \
        {preuzima preuzme preuzimaju}+{vas te}
        """),
    ProseEntry(.matter, "reklamirate reklamiraš"),
    .contact(.phone, "{dežurn* telefonsk* besplatn* naš*}_{broj* linij*} infolin* na_{liniji liniju}"),
    ProseEntry(.hearing, "čuju čujete čuješ"),
    .replying(.firstResponse, "mi_{javi javite odgovori odgovorite} {javi javite odgovori odgovorite}_mi", person: .you),
    ProseEntry(.offer, "dijagnoz*"), ProseEntry(.reply, "uspostav*_kontakta feedback* fidbek*", metric: .firstResponse),
    .replying(.firstResponse, "osvrne* osvrć* osvrnut* pozabavi*+{pitanj* upit* porukom porukama}"),
    .replying(.resolution, "udovolj*+{zahtjev* molb* prigovor*}"),
    ProseEntry(
        .reply,
        "otklanjanj{e a u}_{kvara kvarova smetnje} {vrijeme rok}_{otklanjanja rješavanja rješenja} konač{ni nog no an}_{odgovor odgovora očitovanje stav}",
        metric: .resolution),
    ProseEntry(.waiting, "dajte+nam+za+{odgovor odaziv} daj+nam+za+{odgovor odaziv}"),
    .replying(
        .firstResponse,
        "skontaktira* obrazlož* {daj* dat* pošalj* šalj* poslat}+pojašnjenj* priprem*+odgovor* {vrati* vraća*}_s_odgovor* {piše pišu pišemo}_natrag"
    ),
    ProseEntry(.reply, "pojašnjenj* obrazloženj*", metric: .firstResponse),
    ProseEntry(.matter, "pohval* upozorenj* smetnj* komentar* porukic*"),
    ProseEntry(.about, "što_znamo što_je_novo što_ima_novo kako_napreduje"),
    ProseEntry(.informing, "{pišemo pišem piše pišu pisat pisati pisao pisala}+{vam ti}", metric: .firstResponse),
    ProseEntry(.informing, "javi* javimo javlja* jave", metric: .firstResponse),
    ProseEntry(
        .reply,
        "o_{primitku zaprimanju} potvrd*_o_{primitku zaprimanju} potvrd*_{primitka zaprimanja}", metric: .firstResponse),
    ProseEntry(.matter, "o_{primitku zaprimanju}_{narudžbe uplate povrata robe pošiljke paketa}"),
    ProseEntry(
        [.matter, .order],
        "potvrd*_o_{primitku zaprimanju}_{narudžbe uplate povrata robe pošiljke paketa} potvrd*_{primitka zaprimanja}_{narudžbe uplate povrata robe pošiljke paketa}"
    ),
    .replying(
        .resolution,
        """
        procijeni* procjenjuj* prosudi* prosuđuj* done*+odluk* dono*+odluk* utvrdi*+li utvrđuj*+li razrješ* odlučen* {otkl* uklanja* ukloni*}+{problem* kvar* grešk* smetnj* poteškoć* prekid*}
        """),
    .replying(
        .firstResponse,
        """
        prokomentira* {reći reć kažemo kažem kazat}+{vam ti} {započ* počinj* počnemo}+{razgovor* chat*} {obrati* obraća*}_{vam ti se} obratit_ćemo \
        {preuzim* preuzme* preuzet* prihvat* prihvać*}+{chat* razgovor* prijav* zahtjev*} pobrin*+odgovor* požuri*+odgovor* razgovara*_s_vama \
        {savjetuje savjetuju savjetujemo savjetovat}+{vam vas te} pojasni* razjašnj* pripremi*+odgovor* priprema*+odgovor*
        """),
    ProseEntry(
        [.replying, .ruling], "{odobr* odbij* prihva* usvaja* usvoj*}+{zahtjev* molb* prigovor* reklamacij* žalb* pritužb*}",
        metric: .resolution),
    ProseEntry([], "dostupnost* predan* zove_se zovem_se zovu_se se_zove se_zovu odgovarajuć*"),
    .replying(
        .callback,
        "vraća*+poziv* vrati*+poziv* vrać*+poziv* pozvat pozvati pozovemo uzvra*_{ga ih} natrag_zove* zove*_natrag zvat_ćemo"),
    ProseEntry(.giving, "{potreban potrebna potrebno potrebni potrebne potrebna}+{odgovor odaziv}", person: .third),
    ProseEntry(.giving, "priprema* izrađuj*+ponud* izradi*+ponud* sastavi*+ponud* izračuna*"),
    ProseEntry(.receiving, "zaprimili zaprimio zaprimila nada* nadajte"),
    ProseEntry(
        .informing,
        "javi*+{osnovan* opravdan* prihva* usvoj* odbij* prizna*} javlja*+{osnovan* opravdan* prihva* usvoj* odbij* prizna*}",
        metric: .nextUpdate),
    .replying(
        .resolution,
        "pronađe*+rješenj* nađe*+rješenj* pronalaz*+rješenj* nalazimo+rješenj* ponudi*+rješenj* otkloni*+problem* razjasni* uredimo riješ*"
    ),
    .replying(.firstResponse, "komentira* posveti* posvećuj* uzvraćaju odgovorit_će odazovemo"),
    .replying(.callback, "okrene*+broj* zovnemo nazovu uzvrati*+poziv*"),
    ProseEntry(
        .reply,
        "rok_za_{odgovor naš_odgovor odaziv} rok_odgovora rok_odaziva vrijeme_{odgovora odaziva odziva} brzina_odgovora odaziv",
        metric: .firstResponse),
    ProseEntry(.reply, "rok_za_{rješenje odluku rješavanje rješavanje_reklamacije}", metric: .resolution),
    ProseEntry(.informing, "osvježava*+stanj* osvježava*+status* objavljuje*+stanj* nadopunjuj*+stanj*", metric: .nextUpdate),
    ProseEntry(.giving, "uzima uzimamo uzmemo uzet_ćemo treba_nam potrebno_nam_je"),
    ProseEntry(.ruling, "opravdan* osnovan* prihva* usvoj* usvaja* odbij* odbije* odobr* prizna*"),
    ProseEntry(.giving, "objavi* objavlj*"), .replying(.firstResponse, "čut_ćemo_se čujemo_se"),
    ProseEntry(.reply, "prv*_reakcij*", metric: .firstResponse), ProseEntry([], "primitak primitka primitku"),
    ProseEntry(.waiting, "neodgovoren* bez_odgovora"), ProseEntry(.receiving, "računajte očekujte imate imat_ćete stići"),
    .replying(.resolution, "odluku_donos* odluku_done* donosimo+odluk* donijet*+odluk*"),
    .replying(.firstResponse, "natrag_pišemo pišemo_natrag objasni* vratit_ćemo_vam_se vraćamo_se_vama povratno_vam"),
    ProseEntry(.giving, "predlaž* predloži* ponudi*"), .replying(.resolution, "zatvara*+slučaj* zatvori*+slučaj*"),
    .replying(.callback, "zovemo_natrag nazovemo"),
    .replying(
        .firstResponse,
        "pišemo napišemo napisat pišem povratno vraćamo_se_s_odgovorom kontaktirat povratit_se uzvratit preuzima*+upit* preuzme*+upit* bit_će_vam_odgovoreno odgovoreno"
    ),
    ProseEntry(.informing, "javlja*+stanj* javlja*+status* ažurira* izvješt* dojavi* dojavljuj* upoznat*", metric: .nextUpdate),
    .replying(
        .firstResponse,
        """
        odgovori* odgovara* odgovore* odpiš* odpisa* odazva* odazove* odaziva* javi*+se javlja*+se jave+se reagira* odreagira* stupi*+kontakt* stupa*+kontakt* kontaktira* \
        uzvrati* uzvraća* otpiš* otpisa* posveti*+upit* povratno_se odvrati* obrati*+vam
        """),
    .replying(.firstResponse, "javite javi_nam javite_se odgovorite", person: .you),
    .replying(.firstResponse, "preuzme*+poziv* preuzima*+poziv* podigne*+slušalic* javlja*+poziv*"),
    .replying(.callback, "nazva* nazove* zove* zvat* nazivam* zovne* uzvra*+poziv* povratno_naz* telefonira*"),
    .replying(.callback, "nazovite zovite nazovi", person: .you),
    .replying(
        .resolution,
        "riješi* rješava* riješe* razriješi* odluči* odlučuj* presudi* sredi* sređuj* dovrši*+slučaj*"
    ),
    ProseEntry(
        .reply,
        "odgovor odgovora odgovoru odgovorom odgovore odziv odziva odzivu vrijeme_reakcije reakcija_na povratn*_informacij*",
        metric: .firstResponse),
    ProseEntry(.reply, "povratn*_poziv*", metric: .callback),
    ProseEntry(.reply, "odluk* rješenj* ishod*", metric: .resolution),
    .handling(.resolution, "zaključi* zaključuj* okonča* završi* završava*"),
    ProseEntry(
        [.informing, .hearing], "znate znaš dozna* sazna* {znat saznat doznat}_ćete ćete_{znati saznati doznati}",
        metric: .firstResponse),
    .replying(
        .firstResponse,
        "očitova* očituj* izjasni* pridruž*+{vam ti vas te} spoji*+{vas te} spaja*+{vas te} povezuj*+{vas te} povezat+{vas te} {vraća* vrati*}+odgovorom vraćamo_{vam ti}_se"
    ),
    ProseEntry(.hearing, "na_redu"),
    ProseEntry(.informing, "{predlaže predlažemo predlažu predložit predložiti}+{vam ti}", metric: .firstResponse),
    ProseEntry(.reply, "{sljedeć* nov* prv*}_{obavijest* izvješ*}", metric: .nextUpdate),
    ProseEntry(
        .reply, "{žalben* reklamacijsk*}_postup* postup*_{reklamacije pritužbe} postup*_po_{prigovoru reklamaciji pritužbi}",
        metric: .resolution),
    ProseEntry([], "produlj*_se se_produlj*"),
    ProseEntry(
        .waiting, "čekanj*_na_{vezu operater* savjetni* djelatni* agent* razgovor*} čekanj*_u_redu", metric: .firstResponse),
    ProseEntry(.receiving, "dolazi dolaze"),
    ProseEntry(.reply, "prvi_kontakt", metric: .firstResponse),
    ProseEntry(.giving, "{dostavljamo dostavljaju dostavlja dostavit dostaviti dostavljen dostavimo}+odgovor uruči*+odgovor"),
    .handling(.firstResponse, "potvrdi* potvrđ* potvrda_{primitka zaprimanja} pročita* pregleda*+poruk*"),
    .handling(
        .resolution,
        "obradi* obrađ* obrad* razmotri* razmatra* pregleda*+reklamacij* pregleda*+prigovor* pregleda*+zahtjev* prouči*"),
    ProseEntry(
        .receiving,
        "dobi* dobiva* dobit* primi* prima* primit* očekuj* stiž* stić* stigne* slijedi čekajte ima* imat* računajte_na računa*"),
    ProseEntry(
        .giving,
        "šalje* šalj* pošalj* posla* dosta* daj* damo dat_ćemo jamči* jamč* nudi* pruža* pruži* osigura* pripremi* obećava* garantira* treba trebamo"
    ),
    ProseEntry(.hearing, "čut čuti_ćete čujete čuješ čujemo_se"),
    ProseEntry(.waiting, "čeka* čekanj* pričeka*"),
    ProseEntry(.waiting, "vrijeme_čekanja čekanje_na_odgovor", metric: .firstResponse),
    ProseEntry(
        .matter,
        "poruk* pitanj* upit* reklamacij* prigovor* pritužb* zahtjev* slučaj* predmet* molb* problem* tiket* primjedb* prijav* spor spora sporove žalb* dopis* izjav* obrazac obrasca obrascu obrascem obavijest obavijesti obavijestima obavijesću kvar kvara kvarove pism*"
    ),
    ProseEntry(.progress, "tijek* stanj* status* napredk* napretk* napreduj*"),
    ProseEntry(
        .about,
        "{gdje kada}_{je su} kako_stvari kako_stoj* kako_ide dokle_s* novost* nalazima pokazao pokazala pokazalo pokazali događa"
    ),
    ProseEntry(.fromUs, "s_naše_strane"), ProseEntry(.offer, "ponud* izračun* prijedlog* savjet* preporuk*"),
    ProseEntry(
        .informing,
        "obavijest* obavješ* javi*+odluk* informira* izvijest* izvješ* izvještav* priopći* priopćava* daj*+znati dat*+znati damo_do_znanja",
        metric: .nextUpdate),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.weekend, "ponedjeljkom utorkom srijedom četvrtkom petkom"),
    ProseEntry(.those, "oni one ta ti ona on"), ProseEntry(.determiner, "svaki svaku svaka svakog svakom svako"),
    ProseEntry(.condition, "neka"), ProseEntry(.history, "medijan*"),
    ProseEntry(.relative, "prije_nego_što"),
    ProseEntry(.it, "ga ih"),
    ProseEntry(
        .preposition,
        "u na o ob po pri za k s sa do od iz pod nad pred bez među oko zbog preko kroz protiv osim umjesto prije nakon unutar radi glede putem"
    ),
    ProseEntry(.relative, "dok_ne"),
    ProseEntry(.but, "ali no nego"), ProseEntry(.reflexive, "se"), ProseEntry(.weekend, "neradn*"),
    ProseEntry([.negation, .promising], "{to toga}_ne_{možemo mogu obećavamo}"),
    ProseEntry(.exclusion, "ne_broj* ne_pribraja* izostavlj* izostav* ne_ulaz* ne_spada* nisu_uključen* ne_ulaze ne_obuhvać*"),
    ProseEntry(.without, "bez"),
    ProseEntry([], "kod_nas od_nas s_nama"),
    ProseEntry(.since, "od nakon po"),
    ProseEntry([.us, .unmarked], "nam nas nama"), ProseEntry(.us, "na_{naš našu naše naša}"),
    ProseEntry(.future, "ćemo ću", person: .we), ProseEntry(.future, "ćete ćeš", person: .you),
    ProseEntry(.you, "vam ti vas te vama"), ProseEntry(.trimmed, "odmah već samo tek još na"),
    ProseEntry(.weekend, "vikend* subot* nedjelj* blagdan* praznik* praznic*"),
    ProseEntry(.exclusion, "ne_računa* računajući isključuj* isključen* osim bez izuzev ne_ubraja* ne_uključuj* izuzet*"),
    ProseEntry([.weekend, .exclusion], "samo_radni_dani samo_radnim_danima računaju_se_radni_dani"),
    ProseEntry(.promising, "obeća* jamči* jamč* garantira* mogu možemo možete uspije* stigne* stižemo sposobn*"),
    ProseEntry(
        .negation,
        "ne nije nismo nisam nisu niste nećete nećeš nećemo neću neće nikad nikada nitko nikoga nijed* nemamo nemojte nemoguć* teško niti iznimka"
    ),
    ProseEntry(
        [],
        "ne_brinite ne_samo ne_računajući nije_potrebno nije_važno bez_obzira bez_brige bez_odgode ne_robot bez_{odlaganja odgađanja}"
    ),
    ProseEntry(
        .duty,
        "mora* morate treba_{platiti poslati} potrebno dužn* dužan obvezan obvezn* molim* rok_za opomen* natječaj* poziv_za"),
    ProseEntry(.past, "stigao iznosilo iznosio iznosila smo sam su je_bio je_bila je_bilo bio bila bilo bili ste"),
    ProseEntry(.future, "će bit"),
    ProseEntry(.condition, "ako ukoliko iako premda li"), ProseEntry(.when, "kad kada čim dok prije_nego nakon_što"),
    ProseEntry(.that, "da"), ProseEntry(.relative, "koji koja koje koju kojeg kojega kojem kojemu kojoj kojim kojima kojih što"),
    ProseEntry(.and, "i pa ali a ili odnosno no zato"), ProseEntry(.short, "npr tj itd tel br dr sl o d"),
]

private let contacts: [ProseEntry] = [
    .contact(.email, "e_pošt* e_poruk* e_pism* elektroničk*_{pošt* poruk* adres* pism* putem} mejl* epošt*"),
    .contact(.chat, "chatu chata chatom razgovor*_uživo"),
    .contact(
        .phone,
        "telefon* poziv pozivi poziva pozivu pozive pozivima pozivom govorn*_{pošt* poruk*} slušalicu pritisnite pritiskom nakon_{signala zvučnog}"
    ),
    .contact(.social, "insta insti direct story društven*_mrež*"),
    .contact(.review, "recenzij* ocjen* osvrt*"),
]
