import ServiceTime

/// Ways in which German-speaking shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let germanIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            schreib_{dir euch} schreib_ich {komm* kommen}+auf+zu {tritt treten trete}+kontakt {geh* gehen}+auf+ein \
            {gibt geben gebe geb}+{auskunft rückinfo rückantwort} {lässt lassen lass}+nicht_warten {steht stehen stehe}+rede_und_antwort \
            {schreib* meld* kontaktier*}+{wieder zurück} {nimmt nehmen nehme}+kontakt_zu \
            {bearbeitet bearbeiten}_und_beantwort* {lässt lassen lasse}+{was etwas}_hören {hört hören}+voneinander \
            {meld* kontaktier*}+unaufgefordert {setzen setzt}_{uns sich mich}_mit {gibt geben}+rückmeldung \
            {sag sage sagen sagt}+{weiterhelfen was_zu_tun} {beraten berät}_{sie dich euch} chatten_{mit sie} \

            """),
        .replying(
            .firstResponse, "{angeschrieben rückkontaktiert angemailt zurückgemailt begrüßt empfangen}", person: .participle),
        .replying(
            .callback,
            """
            klingelts {klingelt klingelts}+{bei_euch bei_dir bei_ihnen} {lassen lass lasst}+zurückrufen {lassen lass lasst}_anrufen \
            {bimmeln bimmelt bimmle}+durch {läutet läuten}+an {hat haben hast}+am_{telefon apparat hörer}
            """),
        .replying(
            .resolution,
            """
            {urteil* richtet richten}+darüber {erteil* erteilen}+{freigabe* retourenfreigabe* rma} \
            entschieden_wird {trifft treffen}+entscheidung {zieht ziehen}+schlussstrich {schafft schaffen}+klarheit \
            {bringt bringen}+ordnung {räumt räumen}+weg {macht machen}+haken {findet finden}+einigung \
            {bügel* bügeln}+aus {biegen biegt}+gerade {rück* rücken}+gerade {korrigier* berichtig* bereinig*}+{fehler rechnung irrtum}
            """),
        .handling(.resolution, "{begutacht* bewert* evaluier* analysier* nachverfolg* recherchier*}+fall"),
        ProseEntry(
            .informing,
            """
            {halten hält halte gehalten}+laufenden laufenden_gehalten {geben gibt gebe}+durch_wie \
            {schreib* meld* sag* berichte*}+{wie_es_weitergeht wie_es_aussieht was_es_neues}
            """, metric: .nextUpdate),
        ProseEntry(
            .reply,
            """
            {verlängerte verlängerten längere erhöhte}_{antwortzeit* reaktionszeit* wartezeit* bearbeitungszeit*} rückinfo* \
            rückmeldefrist* eine_erklärung eine_aufklärung ist_angekommen antwortzusage* reaktionsdauer* erstkontakt* \
            kontaktaufnahme* antwortquote antwortgeschwindigkeit* reaktionsgeschwindigkeit* antwortrhythmus
            """, metric: .firstResponse),
        ProseEntry(
            .reply,
            """
            endgültige*_{entscheidung auskunft antwort} abschließende*_{klärung bearbeitung prüfung} klärungsdauer* \
            lösungsfrist* schadensregulierung* {ein unseren den}_entscheid reklamationsbearbeitung beschwerdebearbeitung prüfzeit* \
            prüfdauer* bearbeitung_von_{reklamationen beschwerden}
            """, metric: .resolution),
        ProseEntry(
            .reply,
            "{neuer neuen nächster nächsten}_{stand zwischenstand} zwischeninformation* fortschrittsmeldung* {neue neuste}_infos",
            metric: .nextUpdate),
        ProseEntry(
            .matter,
            """
            retourenanfrage* vorwurf vorwürfe käuferschutzfall* käuferschutzfälle* auskunftsverlangen auskunftsersuchen \
            löschverlangen* löschantrag* widerruf_der_einwilligung einwilligung feedbacks sprachnachricht* foto fotos bilder \
            schadensbild* schadenfall* schadenfälle* schadensfälle* rezept_anfrage* musteranfrage* großhandelsanfrage* \
            werbeanruf* missstand* verbesserungsvorschl* lob_und_kritik mahnungswiderspr* unstimmigkeit* ungereimtheit* unklarheit* \
            uneinigkeit* meinungsverschiedenheit* bearbeitungsfehler*
            """),
        ProseEntry(
            .ruling,
            """
            ersatz* ersetz* tausch* umtausch* nachlief* nachbesser* erstatt* gutschreib* neu_{drucken machen liefern fertigen} \
            einen_neuen ein_neues eine_neue neuer_kommt
            """),
        ProseEntry(
            .we,
            """
            *profi *profis *doktorin *doktor *leiter *leiterin *chefin *verkäuferin *pfleger *pflegerin *fachfrau *fachmann *techniker \
            *technikerin *schreiner *züchter *züchterin *bauer *betreuung *beratung *service kalkulation verkauf einkauf züchter* \
            gärtnerei schreinerei werkstattleit* lehrling* azubi* praktikant* truppe mannschaft jungs mädels mädchen damen leute \
            lagerteam lagerist* lagerleit* marktleit* verkaufsleit* serviceleit* kundenhotline hausverwalterin unser*_{logistik lager} \
            kellermeister* weinberater* radprofi* mechatroniker* elektroniker* drogist* kosmetikerin* visagistin* \
            buchhändlerin* antiquar* galerist* modist* hutmacher* sattler* polsterin* raumausstatter* küchenplaner* gartenplaner* \
            ernährungsberater* futterberater* hundetrainer* tierpfleger* werksverkauf versandteam retourenteam kasse_eins zentrale_in \
            aushilfe* kundendienstler* sachgebiet beschwerdemanagement reklamationsmanagement qualitätssicherung schichtleit* tagdienst \
            nachtdienst pikett bereitschaftsdienst notdienst
            """),
        ProseEntry(
            .outsider,
            """
            unser_wettbewerb der_wettbewerb wettbewerber* großkonzern* konzern konzerne onlineshops_wie markenhersteller* \
            bibliothek* musikschule* skischule* fahrschule* akademie* institut institute stiftung* hafenmeister* \
            bergrettung* feuerwehr* rettungsdienst* netzbetreiber* energieversorger* stromanbieter* gasversorger* \
            telefonanbieter* mobilfunkanbieter* internetanbieter* hostinganbieter* hoster hosting-anbieter* softwarehersteller* \
            veterinäramt* untersuchungsanstalt* prüflabor* prüfinstitut* echtheitslabor* zertifizierer* notare gutachterin* \
            bauträger* architekt_des leasingfirma* leasinggesellschaft* versicherungsmakler* reiseveranstalter* hotel hotels \
            campingplatz* pension_selbst leihhaus auktionshaus* datenschutzbehörde* landesdatenschutz* kfz-werkstatt_ihrer \
            innungsbetrieb* fremdfirma* subunternehmer* dienstleister* versanddienstleister* frachtführer* zustelldienst* botendienst* \
            lieferdienst* lieferfirma*
            """),
        ProseEntry(
            .doing,
            """
            {geht gehen gehe}+davon_aus davon_ausgehen {geht gehen}+davon+aus besuch* vorbeikommen {kommt kommen}+vorbei anreisen \
            {reist reisen}+an {schaut schauen}+vorbei besichtig* inspizier* abmess* {misst messen}+aus {bleibt bleiben}+sichtbar \
            {verschwindet verschwinden} {einfrieren eingefroren} deaktivier* archivier* anonymisier* aktivier* freischalt* \
            {schaltet schalten}+frei {verschlüssel* protokollier*} auffüll* {füllt füllen}+auf {lädt laden}+{auf herunter} \
            {hält halten}+{reserviert frei zurück} {heilt heilen härten härtet} {zieht ziehen}+ein {verrechn* abrechn* fakturier*} \
            {angerechnet gutgeschrieben rücküberwiesen zurückgezahlt zurückgebucht} {verfügbar_sein bereitstehen bereitlieg*}
            """),
        ProseEntry(
            .thing,
            """
            gewinnspiel* verlosung* schonfrist* wartungsfenster* älter* bedenkzeit* überlegungsfrist* zahlungsfrist* mahnung* \
            mindestbestell* vorbestell* nachlieferung* lieferverzögerung ersatzlieferung* ersatzteillieferung* teillieferung* \
            anprobe* probezeit* testphase* probefahrt* leihdauer* leihfrist* mietdauer* stornofrist* stornierung* bindefrist* \
            angebotsfrist* gültigkeit* haltbarkeit* trocknungszeit* trockenzeit* ladezeit* einwirkzeit* ziehzeit* garzeit* \
            ruhezeit* brenndauer* akkulaufzeit* inkubation* keimdauer* wachstum*
            """),
        .replying(.resolution, "{steht stehen}_fest entscheidet_sich", person: .passive),
        .replying(
            .firstResponse,
            """
            bestätig*+{widerruf* kündigung* rücktritt* storno* stornierung* abmeldung* änderung* löschung* abbestellung* \
            einwilligung*}
            """),
        ProseEntry(.informing, "auf_dem_laufenden_gehalten auf_stand_gehalten", metric: .nextUpdate, person: .participle),
        ProseEntry(.informing, "aktualisier*+{auskunft information informationen meldung hinweis}", metric: .nextUpdate),
        ProseEntry(
            [],
            """
            falsch_{geliefert* bestellt* geschickt* gesendet* adressiert* montiert* zugestellt* verschickt* berechnet* gewählt* \
            angegeben* verpackt* eingestellt* verstanden} verlässlich* zuverlässig*
            """),
        ProseEntry(.robot, "virtuell*", person: .third),
        ProseEntry(.waiting, "geduld gedulden geduldet"), .replying(.firstResponse, "{versend* verschick*}+{angebot angebote}"),
        ProseEntry([.informing, .hearing], "ihr_{wisst erfahrt}", metric: .firstResponse),
        ProseEntry([.receiving, .it], "erfolgt_{dieser diese dieses} folgt_{dieser diese dieses}"),
        .replying(.firstResponse, "wieder_für_{dich sie euch}_da gleich_bei_{dir ihnen euch}", person: .we),
        .replying(.resolution, "{antwort* beantwort*}+{abschließend endgültig}"),
        ProseEntry(.example, "{gewinnt gewinnen gewinne}_{eine einen ein sie einer} verlos* gewinnspiel* angeblich vorgeblich"),
        ProseEntry(.past, "gehabt gekriegt bekommen_{habe haben} erhalten_{habe haben}"),
        ProseEntry(.duty, "müsste müssten hätten_sie haben_{sie du ihr}_innerhalb reicht_bitte bittet"),
        .contact(
            .phone,
            "rufen_sie_{an uns} ruf_{uns an mich} ruft_{uns an} warteschleife* warteplatz* telefonat* sprachnachricht_auf"
        ),
        .contact(.chat, "chat-warteplatz chatwarteschlange* live_chat signal threema messenger_app"),
        .contact(.review, "google-rezension* google-bewertung* sternebewertung* kundenbewertung* sterne_auf"),
        .contact(.social, "kommentarspalte* storys story insta-nachricht* pn pns direktnachricht*"),
    ]
}
