import ServiceTime

extension ProseLexicon {
    static let german = ProseLexicon(
        readsCompounds: true, spellings: [("ä", "ae"), ("ö", "oe"), ("ü", "ue")], answers, .germanIdioms, .germanOthers,
        .germanPeople, grammar,
        contacts,
        .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.doing, "{nehmen nehme nimmt}+entgegen+{reklamation* rücksendung* retoure*}"),
    ProseEntry(.about, "wie_{er sie ihr deine dein}"),
    ProseEntry(
        .reply,
        "so_schnell_{sind antworten reagieren}_wir so_lange_dauert so_schnell_geht erstrückmeldung* rückantwort_von_uns lebenszeichen reaktion_unsererseits",
        metric: .firstResponse),
    ProseEntry(
        .reply,
        "ja_oder_nein unser_{ja okay einverständnis votum} unser_nein zusage_oder_ablehnung gewissheit entscheid endgültigen_stand verdikt*",
        metric: .resolution),
    ProseEntry(.reply, "eingangsbestätigung* empfangsbestätigung*", metric: .firstResponse),
    ProseEntry([.handling, .matter], "bestätig*+{eingang empfang erhalt}", metric: .firstResponse),
    .replying(.callback, "{erfüll* nachkommen}+{rückrufbitte* rückrufwunsch* rückrufwünsche*} erwider*+{anruf anrufe anrufen}"),
    .replying(.callback, "hängen_wir_uns_ans_telefon greif*+hörer greif*+telefon wählen+nummer wählt+nummer"),
    .replying(.resolution, "befind*+über {sagen sagt}+{ja_oder_nein zu_oder_ab}"),
    .replying(
        .firstResponse, "spricht+{ihnen dir euch} {sprechen spreche}_{ich wir}_mit_{ihnen dir euch} geht+ein nehmen+kenntnis"),
    ProseEntry(.hearing, "{bekommen bekommst bekommt erhalten erhältst kriegst krieg habt}+nachricht", metric: .firstResponse),
    ProseEntry(.needing, "vergehen vergeht verstreichen verstreicht veranschlagen veranschlagt einplanen"),
    ProseEntry(.giving, "vergehen vergeht verstreichen verstreicht veranschlagen veranschlagt"),
    ProseEntry(
        .waiting, "lass*+liegen bleib*+liegen bleib*+stehen lass*+schmoren lass*+zappeln lass*+hängen", metric: .firstResponse),
    ProseEntry(.receiving, "{liegt liegen}+{postfach posteingang}"), .replying(.firstResponse, "begründe*+{ihnen dir euch}"),
    ProseEntry(.reply, "{seine meine}_mail", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "{seinen meinen}_anruf", metric: .callback),
    ProseEntry(.reply, "einen_bericht kurzbericht*", metric: .nextUpdate),
    .replying(.firstResponse, "erläuter* entgegn* erwidere"),
    .replying(.resolution, "behebe regle schlichte schlichtet schlichten"),
    .handling(.resolution, "verarbeite verarbeitet verarbeiten beurteil* untersuch* begutacht* kümmere"),
    .handling(.firstResponse, "sichte"),
    ProseEntry(.reply, "zu_oder_absage zusage_oder_absage zu_und_absagen", metric: .resolution),
    ProseEntry(
        .matter,
        "wunsch kommentar* mängelanzeige* thema themen sorge sorgen idee ideen fehler fehlern panne pannen defekt defekte lob"),
    ProseEntry(.waiting, "{hängen hängst hängt}+warteschleife", metric: .firstResponse, contact: .phone),
    ProseEntry(
        .offer, "unsere_{anmerkungen hinweise einschätzung änderungsvorschläge vorschläge korrekturen} korrekturvorschläge*"),
    .replying(.firstResponse, "schreib*+{jedem allen}"),
    .replying(.firstResponse, "meld_{mich ich}"),
    ProseEntry(.doing, "von_{ihnen dir euch}_{zu_hören hören} hören+von_ihnen", person: .you),
    ProseEntry(.reply, "sachstand* lagebericht* {fortschritts status}meldung*", metric: .nextUpdate),
    ProseEntry(
        .reply, "über_den_ausgang ausgang_{ihrer ihres deiner des der} workaround* umgehungslösung* wiederherstellung",
        metric: .resolution),
    ProseEntry(
        [.giving, .receiving, .personal],
        "für_{sie dich euch}_da {hilft helfen helfe}+{ihnen dir euch} {hilft helfen helfe}+weiter"),
    ProseEntry(.receiving, "liegt+vor liegen+vor"), ProseEntry(.receiving, "rechne"),
    ProseEntry(.needing, "rechnen rechne rechnet"),
    ProseEntry(.replying, "abheben rangehen drangehen", metric: .firstResponse, contact: .phone),
    ProseEntry(
        [.replying, .personal], "meldet_sich melden_sich meldet_sich_bei_{ihnen dir euch} schreibt_{dir ihnen euch zurück}",
        metric: .firstResponse),
    ProseEntry(.personal, "antwortet antworten schreibt"), ProseEntry(.doing, "melde melden meldet"),
    ProseEntry([.replying, .personal], "melde*+{uns mich sich dich}", metric: .firstResponse),
    ProseEntry(.informing, "melde*+{ihnen dir euch}", metric: .firstResponse),
    .replying(.firstResponse, "klär*+{frage fragen rückfragen verständnisfragen detailfragen}"),
    .replying(.firstResponse, "{schreibe* schreibt*}+{dir euch ihnen} schreiben_{dir euch}"),
    .replying(.firstResponse, "{chat chats chatanfragen}+angenommen", person: .participle),
    .replying(
        .callback,
        """
        {klingle klingeln klingelt}+durch {klingle klingeln klingelt}+an {läute läuten läutet}+durch {läute läuten läutet}+zurück \
        durchgeklingelt
        """),
    ProseEntry([], "wissen_wir_bescheid wir_bescheid_wissen weiß_ich_bescheid"),
    .handling(.resolution, "{wickle wickeln wickelt}+ab abwickel* abzuwickeln"),
    ProseEntry(.doing, "geschlossen", metric: .resolution, person: .participle),
    ProseEntry(.giving, "maile mailt mailen gemailt", contact: .email), ProseEntry(.giving, "simst simsen simse", contact: .sms),
    ProseEntry(.reply, "urteil prüfurteil prüfbericht* prüfentscheid* endergebnis*", metric: .resolution),
    ProseEntry(.ruling, "garantie_greift gewährleistung_greift kulanz_greift"),
    ProseEntry(
        .replying, "wir_texten texten_wir simsen_wir wir_simsen simse_ich ich_simse", metric: .firstResponse, contact: .sms),
    ProseEntry(.hearing, "hast+telefon haben+telefon hast+hörer haben+hörer", contact: .phone),
    ProseEntry(.needing, "dauern brauchen brauche braucht benötigen benötige benötigt dauert"),
    ProseEntry(.reply, "mail_von_{uns mir}", metric: .firstResponse, contact: .email),
    ProseEntry(.offer, "diagnose diagnosen angebot* befund"),
    ProseEntry(.giving, "erstell* kalkulier* ausarbeit* arbeiten+aus arbeitet+aus"),
    ProseEntry(.reply, "kontaktaufnahme erstkontakt* ersteinschätzung*", metric: .firstResponse),
    .handling(.resolution, "nachgehen nachgegangen nachzugehen gehen+nach geht+nach"),
    .replying(
        .firstResponse,
        "{anklingeln durchklingeln}+{dich sie euch} {funken funkt}+an nehmen+an+{anliegen anliegens frage nachricht}"),
    .replying(.resolution, "regulier*+{schaden schäden transportschaden transportschäden schadensfall schadensfälle}"),
    .replying(
        .firstResponse,
        "kontakt+aufgenommen verbindung+gesetzt verbindung+getreten stellung+genommen bezug+genommen kontakt+hergestellt",
        person: .participle),
    .replying(
        .firstResponse,
        """
        kontakt+aufnehmen kontakt+aufzunehmen tritt+verbindung nimmt+bezug geht_auf_{ihre deine eure ihr dein jede} gehen_auf_{ihre deine eure ihr dein jede} \
        gehen_wir_auf geht_jemand_auf kommt_auf_dich kommt_auf_euch pingen_wir wir_pingen {stellt stellen}+verbindung
        """),
    .handling(.firstResponse, "quittier*"),
    .replying(
        .resolution,
        "bescheidet {treffen trifft treffe getroffen fällen fällt gefällt}+entscheidung bescheiden beschieden schlichten schlichtet {kommen kommt}_zu_einem_ergebnis {bringen bringt}+reine"
    ),
    ProseEntry(
        .reply,
        "beilegung erledigung bereinigung schlussbescheid* endbescheid* klärungszeit* wiederherstellungszeit* entstörzeit* entstörung* behebung behebungszeit*",
        metric: .resolution),
    ProseEntry(
        .reply, "am_apparat am_hörer an_der_strippe in_der_leitung am_anderen_ende", metric: .firstResponse, contact: .phone),
    ProseEntry(
        .matter,
        """
        anmerkung* einwand einwände einspruch einsprüche widerspruch widersprüche rückrufbitte* eingabe eingaben schadensmeldung* fehlermeldung* \
        preisanfrage* angebotsanfrage* ausschreibung* bemerkung* beanstandung* vorgang vorgänge
        """),
    ProseEntry(
        [.reply, .receiving],
        "antworten_{erhalten erhältst bekommen bekommst kriegst gibt kommen folgen} rückmeldungen_{erhalten bekommen gibt kommen folgen}",
        metric: .firstResponse),
    .replying(.firstResponse, "lassen+hören lasse+hören"), .replying(.resolution, "erkennen+an erkennt+an lehnen+ab lehnt+ab"),
    ProseEntry(.replying, "anruf*+entgegengenommen anruf*+angenommen", metric: .firstResponse, contact: .phone),
    ProseEntry(
        .offer,
        "einschätzung* empfehlung* vorschlag* angebot angebote offert offerte* kostenvoranschlag* preisauskunft* preisvorschlag* preis gegenangebot* terminvorschlag*"
    ),
    .replying(
        .firstResponse,
        "mach*+angebot erstell*+angebot kalkulier*+angebot leg*+angebot schreib*+retour schreib*_retour meld*+retour rühr*+uns rühren_wir_uns rührt_sich steh*+verfügung_und schreib*_{dir ihnen euch}_retour beantworte meld freie*+mitarbeit* freie*+berat* freie*+kolleg* werden+durchgestellt werden_sie_verbunden sie_werden+verbunden melde_ich_mich steigen+ein antwort_zukommen antwort_parat ans_telefon ans_handy"
    ),
    ProseEntry(
        .replying,
        "nimmt+ab hebt+ab nehmen+ab heben+ab hebe+ab geht+ran gehen+ran gehe+ran abgehoben abgenommen drangehen durchgestellt",
        metric: .firstResponse, contact: .phone),
    .replying(
        .callback,
        "ruf*+retour retour_ruf* melde_mich+telefonisch meld*+telefonisch meld*+telefon meld*+anruf meld*_sich+telefonisch kontaktier*+telefonisch"
    ), .replying(.callback, "zurückgerufen angerufen zurückgeklingelt", person: .participle),
    .replying(
        .firstResponse, "zurückgemeldet zurückgeschrieben geschrieben kommentiert geäußert erwidert", person: .participle),
    .replying(
        .resolution,
        "gelöst geklärt entschieden erledigt abgeschlossen behoben bereinigt geregelt abgearbeitet abgewickelt aufgeklärt",
        person: .participle),
    ProseEntry(
        .reply,
        "reaktion reaktionen rückmelde{garantie frist zeit dauer versprechen} antwort_garantie reaktions{garantie versprechen dauer} post_von_{uns mir} brief_von_{uns mir} zeile*_von_{uns mir} nachricht_von_mir antwort_von_{uns mir} antwortintervall* auskunft",
        metric: .firstResponse),
    ProseEntry(.reply, "rückruf{garantie versprechen zeit frist} anruf_von_{uns mir}", metric: .callback),
    ProseEntry(
        .reply,
        "{abschließende endgültige finale}_{antwort rückmeldung stellungnahme nachricht auskunft} lösungs{garantie vorschlag vorschläge versprechen} bearbeitungs{garantie frist} {abschließenden endgültigen}_bescheid klarheit",
        metric: .resolution),
    ProseEntry(
        .reply,
        "lagebericht* zwischenbericht* fortschrittsbericht* reparaturbericht* neuigkeiten {etwas was nichts}_neues neues_{von vom zu zum aus} zwischeninfo* zwischenmeldung* statusinfo* statusupdate*",
        metric: .nextUpdate),
    ProseEntry(
        .informing,
        "sage_{dir ihnen euch} sagen_wir_{ihnen dir euch} sage_ich_{ihnen dir euch} sagen_{ihnen dir euch} sagt_{ihnen dir euch} sag_ich_{dir euch ihnen} verraten_{wir ihnen dir} nennen_wir nennt_{ihnen dir} teil*+mit mitteil* mitgeteilt mitzuteilen sagen+bescheid sage+bescheid sag+bescheid sagt+bescheid geb*+bescheid gibt+bescheid bescheid_geben bescheid_sagen lass*+wissen wissen_lassen",
        metric: .firstResponse),
    ProseEntry(
        [.informing, .hearing],
        "erfahren_{sie wir} erfährst erfahrt sie_erfahren wissen_sie weißt_du wisst_ihr sie_wissen du_weißt",
        metric: .firstResponse),
    ProseEntry(
        .informing,
        "schreib*+stand schick*+stand mail*+stand send*+stand erzähl*+stand informier*+stand schreib*+neues melden+neues meldet+neues melde+neues setzen+bild berichte berichtet report*",
        metric: .nextUpdate),
    ProseEntry(
        .receiving,
        "krieg{e en st t} vorliegen liegt_vor findest_du finden_sie_{eine unsere} haben+angebot hat+angebot hast+angebot haben+antwort hast+antwort haben+bescheid"
    ),
    ProseEntry(.with, "mit zum zur beim"),
    ProseEntry(
        .reply, "{jemanden menschen}_{am an_der in_der}_{apparat telefon hörer strippe leitung}", metric: .firstResponse,
        contact: .phone), ProseEntry(.giving, "dauert dauern dauere gedauert braucht benötigt"),
    .replying(.resolution, "legen+bei legt+bei beilegen beizulegen beigelegt"),
    ProseEntry(.waiting, "{geben_sie gib gebt}_{uns ihr ihm mir}"), .replying(.callback, "klingelt+durch ruft+durch"),
    .replying(.firstResponse, "wieder_bei_dir wieder_bei_ihnen wieder_bei_euch zurück_bei_dir zurück_bei_ihnen"),
    .replying(.resolution, "vom_tisch ad_acta unter_dach_und_fach"),
    .replying(
        .resolution,
        "finden+lösung findet+lösung lösung_finden gefunden+lösung bieten+lösung_an schaffen+klarheit räumen+aus bringen+ordnung aus_der_welt bereinig* abhelfen abgeholfen abhilfe helfen+ab bringen+abschluss schaffen+welt"
    ),
    .replying(
        .firstResponse,
        "finden+antwort melde_mich meldet_sich melden_uns schreiben+zurück antworten_ihnen gehen+ein eingehen_auf nehmen_uns widmen widmet ran_gehen steht+rede kommentier* hören_sie_von_uns hörst_du_von_uns auf_dich_zurück"
    ),
    .replying(
        .firstResponse, "melde_dich meldet_euch melde_du dich_bei_uns euch_bei_uns meldest_du_dich melden_sie_sich", person: .you),
    ProseEntry(
        .informing,
        "aktualisier*+stand aktualisier*+status aktualisier*+information* aktualisier*+seite aktualisier*+meldung* frischen+auf bringen+stand setzen+kenntnis kenntnis_setzen gebe+durch geben+durch",
        metric: .nextUpdate),
    .replying(.callback, "klingeln+zurück klingelt+zurück melden+telefonisch meldet+telefonisch"),
    ProseEntry(
        .reply, "antwortziel* antwortversprechen antwortdauer reaktionsfrist* reaktionsziel* antworttempo", metric: .firstResponse
    ),
    ProseEntry(.reply, "reklamationsentscheid* klärung* bearbeitungsergebnis*", metric: .resolution),
    ProseEntry(
        .ruling, "anerkennt anerkennen anerkannt anerkenn* stattgegeben stattgeben berechtigt ablehn* abgelehnt genehmig*"),
    ProseEntry(.reply, "erste*_reaktion", metric: .firstResponse), ProseEntry(.giving, "veröffentlich* posten"),
    ProseEntry(.reply, "bescheid", metric: .nextUpdate), ProseEntry(.waiting, "unbeantwortet* unerledigt*"),
    .replying(.firstResponse, "rufen+durch schalten+ein"),
    ProseEntry(.receiving, "zählen verlassen_auf gerechnet"),
    ProseEntry(.reply, "stellungnahme* antwortmail antwort-mail antwortschreiben eingangsbestätigung_von_uns"),
    .replying(
        .firstResponse,
        "auf_sie_zu auf_dich_zu kommen_auf_sie kommt_auf_sie erklären melden_wir_uns rückfragen zurückzukommen kümmern+frage kümmern+anliegen"
    ), ProseEntry(.giving, "unterbreiten vorschlagen schlagen+vor anbieten legen+vor"),
    .replying(
        .firstResponse,
        "schreiben_wir schreiben_ihnen schreibe_ihnen schreibt_ihnen kümmern+nachricht kümmert+nachricht lassen_von_uns_hören lesen_von_uns bei_ihnen_melden bei_dir_melden nimmt_sich sind_bei_ihnen_im_chat ist_bei_ihnen_im_chat zurückzumelden zurückmeld* antwort_geben beantwortung"
    ),
    .replying(.resolution, "abschließend_beantwortet abschließend_beantworten endgültig_beantwortet"),
    ProseEntry(.informing, "melden+stand melde+stand berichten auf_dem_laufenden", metric: .nextUpdate),
    .replying(
        .firstResponse,
        """
        antworte antworten antwortet antwortest beantwort* zurückschreib* schreib*+zurück reagier* kontaktier* rückmelden nehmen*+verbindung setzen*+verbindung setzt*+verbindung \
        treten*+verbindung nehmen+stellung nimmt+stellung stellungnehm* nehmen+kontakt nimmt+kontakt aufnehmen kommen+zurück kommt+zurück nehmen+entgegen nimmt+entgegen \
        ist+chat erwidern erwidert äußern äußert erreichen+sie
        """),
    .replying(.firstResponse, "geantwortet gemeldet reagiert beantwortet rückgemeldet kontaktiert", person: .participle),
    ProseEntry(
        .reply,
        "antwort antworten_auf antwortzeit* antwortgarant* antwortfrist* erstantwort* rückantwort* rückmeldung* reaktionszeit* reaktion_auf erstreaktion* feedback bearbeiter_meldet meldung stellungnahme response* unserer_antwort nachricht_von_uns",
        metric: .firstResponse),
    ProseEntry(.reply, "rückruf* zurückruf", metric: .callback),
    ProseEntry(.reply, "entscheidung* lösung* ergebnis* abschluss prüfergebnis* lösungszeit*", metric: .resolution),
    ProseEntry(
        .reply, "update updates aktualisierung* statusmeldung* zwischenstand* zwischenbescheid* statusbericht*",
        metric: .nextUpdate),
    .replying(
        .callback, "ruf*+zurück ruf*+an zurückruf* anrufen anruf_von_uns zurückzurufen anzurufen telefonier*"),
    .replying(
        .resolution,
        "lösen löst löse lösbar klär* entscheid* entschied* regeln regelt schließen*+ab schließt+ab schließen*+anfrage schließen*+fall abschließen abzuschließen abzuschliessen beheben behebt klären+auf klärt+auf abzuarbeiten arbeiten+ab arbeitet+ab"
    ),
    .handling(.firstResponse, "bestätig* lesen+nachricht sichten sichtet"),
    .handling(
        .resolution,
        "erledig{en t e ung} bearbeit* prüf* geprüft behandel* bearbeitungszeit* bearbeitungsdauer* kümmern kümmert abgewickelt"),
    ProseEntry(
        .receiving,
        "erhalten erhältst erhält bekomm* rechnen rechnet rechnest erwart* kommt kommen trifft_ein eintreffen empfang* gibt geben_uns hast habt haben_sie liegt+antwort folgt erfolgt zugehen geht+zu ausgesetzt warten_auf_antwort"
    ),
    ProseEntry(
        .giving,
        "senden sendet schicken schickt garantier* versprech* liefern_ihnen geben gebe geb gewährleist* zusicher* sichern+zu bieten bietet brauchen benötigen stellen+bereit zusenden übermittel* verspricht"
    ),
    ProseEntry(.hearing, "hören hörst hört"),
    ProseEntry(.waiting, "wart* warten gewartet"), ProseEntry(.waiting, "wartezeit*", metric: .firstResponse),
    ProseEntry(
        .matter,
        """
        nachricht* anfrage* frage fragen reklamation* beschwerde* anlieg* fall fälle fälle ticket* problem* antrag* anträge anträge kulanzantr* mängelrüge* meldung* hinweis* support-anfrage* kundenanfrage* streit* \
        störung* anspruch* zuschrift* nachfrage* rückfrage* gewährleistungsfäll* gewährleistungsfall* garantiefäll* garantiefall* feedbackbogen kritik kontaktformular* brief briefe leserbrief* kundenpost wünsche bewerbung* mail-anfrage* mitteilung* bewertung* schreiben
        """),
    ProseEntry(.progress, "stand status* fortschritt* fortgang* verlauf"),
    ProseEntry(
        .informing,
        "informier* benachrichtig* halten*+laufenden hält+laufenden halte+laufenden halten+stand unterricht* verständig* berichten berichtet",
        metric: .nextUpdate),
]

private let grammar: [ProseEntry] = [
    ProseEntry(.condition, "damit_wir damit_ich damit_unser"),
    ProseEntry(.negation, "würden_{wir ich}_gern würden_{wir ich}_gerne würden_{wir ich}_am am_liebsten_würden"),
    ProseEntry(.negation, "{spar sparen spart}+{dir sich euch}"), ProseEntry(.us, "mir mich"),
    ProseEntry([], "{von bei mit zu an für}_{mir mich}"), ProseEntry([.relative, .we], "ehe_wir ehe_ich"),
    ProseEntry(.lasting, "für"), ProseEntry(.on, "wie"), ProseEntry(.preposition, "auf bis für zum zur"),
    ProseEntry(.those, "dort er dieser diese dieses jene jener"), ProseEntry(.it, "ihn"), ProseEntry([], "laut"),
    ProseEntry([], "gesamt insgesamt allesamt mitsamt"),
    ProseEntry(.duty, "gebeten würden_uns_freuen würden_wir_uns freuen_würden"),
    ProseEntry(.but, "aber jedoch sondern dafür doch"),
    ProseEntry(.article, "der die das ein eine manche viele einige"),
    ProseEntry(
        .party,
        "werkstatt laden geschäft shop verleih filiale atelier studio ihnen ihrem ihren dir dich euch deinem deinen unser unsere unseres unserer unserem unseren"
    ),
    ProseEntry(.on, "zu zum zur über bezüglich betreffend rund_um wegen für"),
    ProseEntry(.about, "wo wie_weit wie_es wie_der wie_die wann woran"),
    ProseEntry(
        .past,
        "lag lagen betrug betrugen dauerte dauerten brauchte brauchten benötigte bekam bekamen bekamst bekamt erhielt erhielten kam kamen gab gaben wartete warteten antwortete antworteten meldete meldeten schrieb schrieben rief riefen beantwortete beantworteten reagierte reagierten musste mussten mußte konnte konnten wollte wollten blieb blieben löste lösten klärte klärten entschied entschieden_wir ging gingen hob vergingen verging verstrichen versprachen versprach hieß sollte_eigentlich versprochen+hat versprochen+haben versprochen+hatten versprochen+wurde zugesagt+hat zugesagt+haben zugesagt+wurde angekündigt+hat angekündigt+wurde warten_lassen gewartet+habe gewartet+haben gewartet+hat"
    ),
    ProseEntry(
        .duty,
        "bitten_um bitten+rückmeldung bitten+antwort bitten+stellungnahme erbitten ersuchen haben+zu_{reagieren antworten} hat+zu_{reagieren antworten} aufgefordert aufzufordern"
    ),
    ProseEntry(.negation, "unrealistisch* unwahrscheinlich utopisch glückssache illusorisch"), ProseEntry(.us, "uns"),
    ProseEntry([], "bei_uns von_uns für_uns zu_uns mit_uns"), ProseEntry(.condition, "wer"),
    ProseEntry(.without, "ohne"),
    ProseEntry(.since, "ab nach seit"),
    ProseEntry(.late, "aber jedoch"),
    ProseEntry(.trimmed, "gleich sofort nur schon bereits direkt umgehend noch erst"),
    ProseEntry(.negation, "selten"), ProseEntry([], "nicht_selten statt_{anzurufen zu_telefonieren zu_schreiben zu_mailen}"),
    ProseEntry(.weekend, "wochenend* samstag* sonntag*"),
    ProseEntry(
        .exclusion, "ausgenommen ausgeschlossen außer ohne zählen zählt mitgerechnet mitgezählt nicht_eingerechnet abgesehen"),
    ProseEntry([.weekend, .exclusion], "nur_werktage nur_an_werktagen nur_arbeitstage gerechnet_werden_werktage"),
    ProseEntry(
        .promising, "garantier* versprech* zusag* zusicher* können kann könnten lage schaffen schaffe imstande möglich gelingt"),
    ProseEntry(
        .negation,
        "nicht kein keine keinen keiner keinem niemand niemanden nie niemals unmöglich weder frühestens außerstande kaum"),
    ProseEntry(
        [],
        "nicht_nur nicht_verzagen kein_problem keine_sorge ohne_umwege ohne_wenn_und_aber ohne_weiteres nicht_in_der_warteschleife"
    ),
    ProseEntry(.duty, "bitte müssen muss musst müsst verpflichtet soll sollen sollten erforderlich bitten_sie haben_sie_zeit"),
    ProseEntry(.past, "war waren wurde wurden hatte hatten hätte"), ProseEntry(.perfect, "haben hat habe hast"),
    ProseEntry(.future, "wird werden werde wirst"),
    ProseEntry(.condition, "wenn falls sofern ob soweit obwohl geht_ihre im_falle_dass im_fall_dass"),
    ProseEntry(.when, "sobald nachdem bevor solange als_sie während_sie"),
    ProseEntry(.that, "dass"),
    ProseEntry(
        .relative, "welche welcher welches bis_sie bis_wir bis_du bis_jemand bis_unser bis_eine bis_ein bis_dir bis_ihnen"),
    ProseEntry(.and, "und oder aber sondern sowie sonst andernfalls denn jedoch"),
    ProseEntry(.short, "z b ca max mind min bzw evtl ggf inkl tel nr co dr art abs st usw d h u a s"),
]

private let contacts: [ProseEntry] = [
    .contact(.email, "*mail *mails"),
    .contact(.social, "dm dms"),
    .contact(.email, "posteingang postfach e_mail* mail mails mailadresse* elektronisch*_post"),
    .contact(.chat, "livechat* chatnachricht* chatanfrage* chat{fenster kanal support beratung verlauf box}*"),
    .contact(.phone, "mailbox mobilbox sprachbox telefon* anruf* rückruf* anrufbeantworter hotline* leitung leitungen"),
    .contact(.sms, "kurznachricht* textnachricht*"),
    .contact(.social, "soziale*_{medien netzwerk*} sozialen_medien direktnachricht* social_media social_media_kanäl*"),
    .contact(.review, "bewertung bewertungen rezension* bewertungsportal*"),
]
