/// What German sentences of shops speak of besides answers, and who acts in them.
extension [ProseEntry] {
    static let germanOthers: [ProseEntry] = [
        ProseEntry(.thing, "im_{laden geschäft salon restaurant lokal} in_der_filiale an_der_{kasse theke}"),
        ProseEntry(.advert, "newsletter* rundbrief* neuheiten"),
        ProseEntry(.thing, "{bestands preis software firmware app sicherheits}{update updates aktualisierung aktualisierungen}"),
        ProseEntry([], "{basis premium service support wartungs standard komfort silber gold start business}paket*"),
        ProseEntry(.doing, "trockne* trocknet härtet bindet+ab haftet+auf"),
        ProseEntry(.doing, "{melde melden meldet}+an anmelden angemeldet anzumelden"),
        ProseEntry(.thing, "ticketkauf* ticketshop* ticketbestell* ticketverkauf*"),
        ProseEntry(.doing, "{gib gebt}+{mir uns}+{bescheid rückmeldung}", person: .you),
        ProseEntry(
            .thing, "beratung beratungsgespräch* beratungstermin* seminar* webinar* workshop_{über zu zum} kurs kurse vortrag*"),
        ProseEntry(.doing, "entfern*"),
        ProseEntry(.doing, "vor_ort öffnet schließt öffne"),
        ProseEntry(.thing, "eintrittskarte* e_ticket* ihre_tickets deine_tickets"),
        ProseEntry(
            .doing,
            "fertig abholbereit bezugsfertig wieder_{da zurück erreichbar geöffnet besetzt} annehmen nehmen+zurück nimmt+zurück nehme+zurück freu*+bewertung freu*+rezension freu*+feedback freu*+bewertungen endet enden läuft laufen dauert_die beginn{en t} bilden+aus bildet+aus heben+auf hebt+auf"
        ),
        ProseEntry(.doing, "haben+zeit hast+zeit habt+zeit hat+zeit"),
        ProseEntry(
            [],
            "liegt_{bei unter zwischen derzeit aktuell im momentan normalerweise meist durchschnittlich} liegt_in_der_regel gilt+antwort* gelten+antwort* gilt+reaktionszeit* gelten+reaktionszeit* gilt+rückmeld* falsch_{geliefert bestellt geschickt gesendet adressiert}"
        ),
        ProseEntry(.doing, "geradesteh* haften haftet einstehen stehen+ein offen"),
        ProseEntry(.doing, "finden findest findet verfügbar lieferbar erhältlich"),
        ProseEntry(.example, "studie studien umfragen lobt lobte lobten schwärm{t te ten}"),
        ProseEntry(.example, "umfrage auf_dieser_seite hilfebereich faq"),
        ProseEntry(
            .doing,
            """
            liefer* versend* verschick* versand* verlass* überweis* erstatt* zurückerstatt* zurückgeb* zurückschick* zurücksend* zurückzusend* umtausch* tausch* abhol* abgeholt bringen bringt nähen näht fertigen gefertigt anfertig* herstell* \
            produzier* bestellen bestellt nachbestell* zahlen zahlt bezahl* verfällt verfallen verfalls* ablauf* abläuft erlisch* gelöscht löschen speicher* aufbewahr* gilt gelten gültig* reserv* eingearbeit* schul* einarbeit* waschen trocknen gutschreib* schreib*+gut \
            widerruf* kündig* storn* reparier* repari* schicken+zu schickt+zu lösen+aus löst+aus geht_die_ware übergeb* zustell* zugestellt erschein* begrenzt verschieb* verpack* montier* lagern lagert liegt schreibt+gut abbuch* abgebucht verläng* \
            geöffnet besetzt erreichbar schließt_um verlässt öffnen raus-gehen einlös* kaufen gekauft
            """),
        ProseEntry(
            .thing,
            """
            liefer* lieferzeit* lieferung* versand* zustellung* sendung* paket* päckchen produktion* herstellung* rückgabe* rücksend* retour* erstattung* rückerstattung* geld gutschrift* kaufpreis* garantie garantiezeit* gewährleistung* widerrufsfrist* widerrufsrecht* reparatur* \
            cookie* link gutschein* code codes rabatt* zahlung* zahlungsziel* rechnung* betrag passwort* newsletter* öffnungszeit* abholung* abholstation* warenkorb* lager reservierung* einarbeitung* schulung* kinder preis aktion umfrage* montage* umtausch* ersatz* \
            überweisung* frist_für termin* rückruftermin* rate haltbar* express* lastschrift* spedition* mindestlaufzeit* laufzeit*
            """),
        ProseEntry(.order, "bestellung* bestellbestätigung* ware waren artikel* produkt* auftrag auftrags* stück"),
        ProseEntry([], "frage_zu_ihrer_bestellung fragen_zu_ihrer_bestellung"),
    ]

    static let germanPeople: [ProseEntry] = [
        ProseEntry(
            .we,
            "unser*_{hautärzt* augenärzt* zahnärzt* hausärzt* ärzt* arzt anwält* anwalt jurist* gutachter* sachverständig* hersteller jury ombuds* labor verlag weingut praxis handwerker* monteur* fahrer*}"
        ),
        ProseEntry(
            .we,
            """
            backstube sekretariat servicetechniker* filialleiter* betreuer trainer* dozent* tutor* hebamme* optiker* florist* \
            goldschmied* polsterer* restaurator* imker* brauer* barista konditor* gärtner* bäcker* metzger* friseur* masseur* \
            fotograf* lektorin übersetzer* bibliothekar* kurator* uhrmacher* schuster* geigenbauer* instrumentenbauer* näherin* \
            schneider* töpfer* keramiker* juwelier* gutsverwaltung hofladen
            """),
        ProseEntry(.we, "rezeption empfang pforte kanzlei tierarzt tierärztin tierärzte tierärztinnen fachpraxis"),
        ProseEntry(.we, "*team *abteilung *support *crew *berater *beraterin *meisterin *expertin *experte *betreuerin"),
        ProseEntry(.doing, "gegen_{unsere die diese}_entscheidung einspruch_{erheben einlegen}", person: .you),
        ProseEntry([], "per_post mit_der_post auf_dem_postweg per_briefpost"),
        ProseEntry(.history, "zu_spät verspätet verspätung"),
        ProseEntry(.outsider, "die_{meisten wenigsten}_{antworten reagieren melden schreiben brauchen}"),
        ProseEntry(.outsider, "marke marken parteien vertragsparteien streitparteien"),
        ProseEntry(
            .outsider,
            "*amt *ämter betrieb betriebs meisterbetrieb* schufa jobcenter* rentenkasse* bafin bundesnetzagentur klebers verkäufer_mit händler_mit"
        ),
        ProseEntry(
            .customer,
            "gast gäste mieter mieterin* mietern patient* teilnehm* bewerber bewerberin* bewerbern schüler* eltern spender mitglied*"
        ),
        ProseEntry(.outsider, "trusted_shops_{meldet kontaktiert schreibt fragt} hausarztpraxis spielstätte* fluggesellschaft*"),
        ProseEntry(
            .we,
            """
            bereitschaft* floristin optikerin apotheker* schneiderin schreiner* tischler* buchhändler* lektorat disponent* disposition telefonzentrale \
            vertrieb vertriebsteam außendienst kundencenter servicedesk service_desk pressestelle datenschutzbeauftragte* unser_service kundenberatung \
            lieferant*+{abnehmer* auftraggeber* besteller*} zuständige_stelle
            """),
        ProseEntry(
            .outsider,
            """
            bundesamt* landesamt* landratsamt* umweltamt* zollamt* {viele manche meisten andere einige}_{händler shops anbieter verkäufer läden firmen} \
            ihr_{verkäufer händler} dein_{verkäufer händler} {verkäufer händler anbieter}_{beantworten antworten reagieren melden bearbeiten haben} \
            türklingel* alarmanlage* rauchmelder* wecker* entkalker* reiniger* die_app webhook* api schnittstelle* gutachter* sachverständig* \
            schiedsgericht* hochschule* universität* krankenhaus* arbeitgeber* hausverwaltung*
            """),
        ProseEntry(
            .we,
            "mensch menschen anbieter anbieterin auftragnehmer* firma gesellschaft meister meisterin fachmann fachfrau fachleute inhaber* frau herr mechaniker* verantwortlichen zuständige zuständigen dame herren ansprechpartner* ansprechperson* kundenbetreuung kundenhilfe fachabteilung* zentrale filialleitung geschäftsleitung sommelier* gebietsleit* belegschaft notenabteilung büro"
        ),
        ProseEntry(
            .outsider,
            "verband* verbände* verein vereine kammer* innung* kommission* jury konsulat* botschaft* bauamt* patentamt* gesundheitsamt* standesamt* bote boten botendienst* spedition* krankenkasse* kasse kassen gemeinde* amt ämter stadtverwaltung magistrat* ministerium arzt ärzte ärztin* zahnarzt* augenarzt* hausarzt* augenärzt* labor weingut weingüter weinbauer* winzer* verlag* importeur* großhändler* grosshändler* großhandel veranstalter* vermieter* kette ketten discounter* supermarkt* supermärkte onlineriese* versandhändler* servicecenter_des werkskundendienst versicherer* schiedsstelle* ombuds* inkasso* einsender* absender* empfänger* unternehmer landlord anbieter_sind aussteller*"
        ),
        ProseEntry(
            .outsider,
            "gewinner* gute{r -}_shop* seriöse_{händler shops anbieter} käuferschutz* kreditkarteninst* kreditinstitut* geldinstitut* steuerberat* nachbar* maschine* anlage* ventil* batterie* akku* sensor* motor motoren bremse* klebstoff* kleber gerät geräte display* video* quiz buch bücher ratgeber artikel_beantwortet podcast* thermostat* steuerung* lampe* fernbedienung* touchscreen* software bot-system ki-modell erkennung hörgerät_reagiert film clip tutorial* test"
        ),
        ProseEntry(
            [], "kundenkarte einem_unserer_partner wir_als_veranstalter wir_als_händler"),
        ProseEntry(.customer, "kunden kundinnen konsument* endkunde* endkunden"),
        ProseEntry(
            [],
            "{allen alle jeder ihren}_{kunden kundinnen} {unseren unsere}_{kundinnen} unserer_kunden unseren_kundinnen_und_kunden neue_kunden stammkunden"
        ),
        ProseEntry([.we], "wir ich", person: .we),
        ProseEntry(
            .we,
            "mechaniker* mechanikerin kollegium spezialist* fachkraft fachkräfte inhaber* chef chefin geschäftsführ* innendienst beschwerdestelle buchhaltung werkstattteam helpdesk kundenberat* serviceabteilung reklamationsabteilung"
        ),
        ProseEntry(
            .outsider,
            "anderswo woanders anderenorts paketbote* postbote* transporteur* transportunternehmen frachtführ* vermieter* newsletter*"
        ),
        ProseEntry(
            .robot,
            "virtuell*_{helfer* berater*} digital*_{assistent* helfer*} ki ki_assistent* künstliche*_intelligenz chat_assistent*"),
        ProseEntry(.outsider, "gesetzlich*"),
        ProseEntry(
            .outsider,
            "fahrer* monteur* handwerker* portal portale plattform* polizei ministerium agentur* anwalt* notar* kooperationspartner* partnerbetrieb* partnerwerkst* unser_partner unsere_partner vertragswerkstatt amazon ebay fahrradkurier logistik* mitbewerb*"
        ), ProseEntry(.outsider, "lässt_uns gibt_uns lassen_uns"),
        ProseEntry(.we, "verkäufer händler betreiber techniker expert* redaktion fachberat* sachbearbeit* kundenbetreuer*"),
        ProseEntry(
            .we,
            "team support kundenservice kundendienst mitarbeit* kollege kollegin kolleginnen kollegen berater* beraterin serviceteam kundenbetreu* jemand servicemitarbeit* agent* man"
        ),
        ProseEntry(.you, "sie du"),
        ProseEntry(.your, "ihre ihr ihrer deine deiner eure"),
        ProseEntry(.customer, "kunde käufer käuferin verbraucher* nutzer* besteller* kundin"),
        ProseEntry([], "dem_kunden den_kunden unseren_kunden unsere_kunden jedem_kunden"),
        ProseEntry(
            .outsider,
            """
            kurier* paketdienst* post deutsche_post hersteller* lieferant* bank banken hausbank schlichtungsstelle* gericht* gesetz* behörde* ander*_{shops händler anbieter unternehmen online} konkurrenz* mitbewerb* verantwortliche zusteller* spediteur* \
            versicherung* zoll dsgvo verordnung* bgb marktplatz* zahlungsdienst* verbraucherzentrale* finanzamt aufsichts* paketzustell*
            """),
        ProseEntry(.robot, "computer* telefoncomputer* sprachcomputer* sprachmenü* bandansage*"),
        ProseEntry(
            .robot, "automatisch* automatisiert* autorespond* system virtuell*_assistent* sprachassist* abwesenheitsnotiz"),
        ProseEntry([], "kein_bot kein_roboter keine_roboter keine_bots"),
        ProseEntry(
            .example,
            "so_bitte_nicht bitte_nicht_so so_nicht negativbeispiel* schlechtes_beispiel formulierungen_wie floskel* schreiben_sie_nie schreiben_sie_nicht schreib_nie schreibe_nie niemals_schreiben statt_zu_schreiben vermeiden falsch"
        ),
        ProseEntry(
            .history,
            "gestern vorgestern vergangen* vorig* letztes_jahr letzten_{jahr monat jahres} letzte_woche bisher seit früher damals vorjahr* vorwoche vormonat ehemals einst neulich kürzlich zuletzt im_mittel_des letzten_{woche quartal sommer winter herbst frühling} letztem_jahr letzter_woche vor_{einem zwei drei}_{jahr jahren} statistik* im_{januar februar märz april mai juni juli august september oktober november dezember} seinerzeit"
        ),
    ]
}
