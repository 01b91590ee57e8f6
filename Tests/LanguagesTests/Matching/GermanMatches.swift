@testable import Languages

extension MatchSentences {
    static let german = MatchSentences(
        language: .german,
        positive: """
            lieber Kunde | ▶Lieber Kunde◀, vielen Dank.
            lieber Kunde | ▶Liebe Kunden◀, wir haben Neues.
            lieber Kunde | Wir schreiben ▶liebem Kunden◀ gern.
            liebe Kundin | ▶Liebe Kundin◀, vielen Dank.
            liebe Kundin | ▶Liebe Kundinnen◀, willkommen.
            liebe Kundin | ▶LIEBE KUNDIN◀!
            sehr geehrter Kunde | ▶Sehr geehrter Kunde◀, Ihr Paket ist da.
            sehr geehrter Kunde | ▶Sehr geehrte Kunden◀, wir schließen früher.
            sehr geehrter Kunde | ▶sehr  geehrter kunde◀
            sehr geehrte Damen und Herren | ▶Sehr geehrte Damen und Herren◀, danke.
            etwaige Unannehmlichkeit | Wir bedauern ▶etwaige Unannehmlichkeiten◀.
            etwaige Unannehmlichkeit | Für ▶etwaige Unannehmlichkeit◀ haften wir.
            unvorhergesehener Umstand | Wegen ▶unvorhergesehener Umstand◀ geht es nicht.
            gegenständliche Bestellung | In der ▶gegenständlichen Bestellung◀ fehlt Seife.
            gegenständliche Bestellung | Alle ▶gegenständlichen Bestellungen◀ ruhen.
            gegenständliche Bestellung | Die ▶gegenstaendliche Bestellung◀ fehlt.
            revolutionär | Unsere ▶revolutionäre◀ Formel.
            revolutionär | Mit ▶revolutionären◀ Folgen.
            revolutionär | Mit ▶revolutionaeren◀ Folgen.
            luxuriös | Das ist ▶luxurioes◀.
            einzigartig | Ein ▶einzigartiges◀ Erlebnis.
            einzigartig | Mit ▶einzigartigem◀ Duft.
            Wunder | Das ▶Wunder◀ bleibt aus, auch wenn von ▶Wundern◀ die Rede ist.
            Ticket | Ihr ▶Ticket◀ ist offen.
            Ticket | Die Nummer des ▶Tickets◀ lautet 12.
            Rückstand | Der Artikel ist im ▶Rueckstand◀.
            beruhigen Sie sich | ▶Beruhigen Sie sich◀, bitte.
            regen Sie sich nicht auf | ▶Regen Sie sich nicht auf◀.
            keine Panik | ▶Keine Panik◀, es kommt.
            wie bereits geschrieben | ▶Wie bereits geschrieben◀, steht das hier.
            wie bereits erwähnt | ▶Wie bereits erwaehnt◀, steht das hier.
            garantieren | Wir ▶garantieren◀ das.
            garantieren | Das wird ▶garantiert◀, und ich ▶garantiere◀ es.
            eskalieren | Wir haben ▶eskaliert◀? Nein, wir ▶eskalierten◀ nie.
            innerhalb von 24 Stunden | Wir antworten ▶innerhalb von 24 Stunden◀.
            innerhalb von 24 Stunden | Wir antworten ▶innerhalb von 24\u{A0}Stunden◀.
            vielen Dank im Voraus | ▶Vielen Dank im Voraus◀.
            vielen Dank im Voraus | ▶VIELEN DANK IM VORAUS◀!
            danke für Ihr Verständnis | ▶Danke für Ihr Verständnis◀.
            danke für Ihr Verständnis | ▶Danke fuer Ihr Verstaendnis◀.
            so bald wie möglich | Wir melden uns ▶so bald wie möglich◀.
            so bald wie möglich | Wir melden uns ▶so bald wie moeglich◀.
            cool | Das ist ▶cool◀, eine ▶coole◀ Sache.
            echt jetzt | ▶Echt jetzt◀?
            zeitnah | Wir melden uns ▶zeitnah◀.
            bzgl | Fragen ▶bzgl◀. der Lieferung.
            Straße | Die ▶Strasse◀ ist gesperrt.
            """,
        negative: """
            lieber Kunde | Lieber! Kunde zahlt gern.
            lieber Kunde | Der Kunde ist lieber zu Hause.
            lieber Kunde | Lieber, Kunde hin oder her.
            Kunde | Kundendienst und Kundschaft.
            Kunde | Urkunde liegt bei.
            Kunde | Schreiben Sie an kunde@melisa.example.
            Kunde | Die Seite www.kunde.example ist neu.
            liebe Kundin | Die Liebe der Kundin.
            schon | Das ist schön.
            schon | Das wäre am schönsten.
            fordern | Wir fördern junge Firmen.
            drucken | Bitte drücken Sie die Taste.
            zahlen | Wir zählen auf Sie.
            Ticket | Ticketsystem und Etikette.
            Ticket | Das Zugticket gilt nicht.
            Wunder | Wunderbar, danke.
            Wunder | Das ist verwunderlich.
            cool | Coolness ist keine Eigenschaft.
            cool | Cooldown beim Sport.
            einzigartig | Das ist einzig artig.
            einzigartig | Einzig und allein.
            revolutionär | Die Revolution von 1848.
            garantieren | Die Garantie gilt zwei Jahre.
            garantieren | Der Garant dafür sind wir.
            eskalieren | Die Eskalation ist intern.
            eskalieren | Die Skala reicht bis zehn.
            innerhalb von 24 Stunden | Innerhalb von 24 Tagen oder Stunden.
            innerhalb von 24 Stunden | Innerhalb von 124 Stunden.
            innerhalb von 24 Stunden | Außerhalb von 24 Stunden.
            beruhigen Sie sich | Beruhigen Sie sicher Ihre Haut.
            beruhigen Sie sich | Wir beruhigen, Sie sich auch.
            keine Panik | Keine. Panik ist unnötig.
            wie bereits erwähnt | Wie? Bereits erwähnt.
            vielen Dank im Voraus | Vielen Dank. Im Voraus zahlen Sie nichts.
            danke für Ihr Verständnis | Danke. Für Ihr Verständnis sorgen wir.
            danke für Ihr Verständnis | Gedanke für Ihr Verständnis.
            zeitnah | Die Zeit ist nah.
            zeitnah | Hochzeitnah gelegen.
            so bald wie möglich | Sobald wie gewünscht möglich.
            echt jetzt | Recht jetzt hat sie.
            gegenständliche Bestellung | Der Gegenstand der Bestellung ist Seife.
            etwaige Unannehmlichkeit | Unannehmlichkeiten, etwaige.
            etwaige Unannehmlichkeit | Annehmlichkeiten etwaiger Art.
            Rückstand | Rückstände auf der Haut.
            hey | Heyer heißt sie.
            ok | Okra ist Gemüse.
            lg | Das Algorithmus-LGA.
            btw | Code ABTW-1 gilt nicht.
            mfg | Die MFGX-Reihe.
            Aktion | Reaktion der Haut.
            """)
}
