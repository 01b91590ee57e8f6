extension Lexicon {
    static let german = Lexicon(
        spellings: [("ä", "ae"), ("ö", "oe"), ("ü", "ue")], numbers, units, days, clocks, edges, conditions)
}

private let tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
private let adjective = "{- e er es en em}"

private let numbers: [LexiconEntry] = [
    .numbers(
        from: 1,
        [
            "eins", "zwei{- en er} zwo beiden", "drei{- en er}", "vier{- en}", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
            "elf",
            "zwölf",
            "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]),
    .tens(tens),
    .joined(
        ones: ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"], link: "und", tens: tens, onesFirst: true
    ),
    .article("ein{- e en em es er}"), .number(100, "hundert einhundert"), .fraction(50, "halb{- e en er es}"),
    .fraction(25, "viertel"),
    .fraction(75, "dreiviertel drei_viertel"), .hundredths(150, "anderthalb{- e} eineinhalb"), .hundredths(250, "zweieinhalb"),
    .hundredths(350, "dreieinhalb"), .hundredths(450, "viereinhalb"), .ordinal(1, "erst{e en er es em}"),
    .ordinal(2, "zweit{e en er es em}"), .ordinal(3, "dritt{e en er es em}"), .ordinal(4, "viert{e en er es em}"),
    .ordinal(5, "fünft{e en er es em}"),
]

private let units: [LexiconEntry] = [
    LexiconEntry(.filler, "gut{e en er es} knapp{e en er es}"), .unit(.minute, "Minütchens"), .unit(.hour, "Stündchens"),
    .article("ner nem ne nen"), .unit(.minute, "Minütchen Minuterl"), .unit(.hour, "Stündchen Stunderl"),
    .span(25, .hour, "Viertelstündchen Viertelstunderl"), .span(100, .hour, "Stundenfrist"),
    .span(50, .day, "Halbtagesfrist"), .span(100, .month, "Monatsfrist"), .span(1400, .day, "Zweiwochenfrist"),
    .every(.month, "einmal_monatlich"),
    LexiconEntry(
        Sense(roles: [.span, .business], number: 100, unit: .day, bound: .every), "werktäglich arbeitstäglich"),
    LexiconEntry(Sense(roles: .span, number: 3000, unit: .minute, bound: .every), "halbstündlich"),
    LexiconEntry(Sense(roles: .span, number: 1500, unit: .minute, bound: .every), "viertelstündlich"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .hour, bound: .every), "zweistündlich"),
    .every(.day, "allabendlich allmorgendlich jeden_{Morgen Abend Vormittag Nachmittag}"),
    .every(.hour, "im_Stundentakt"), .every(.day, "im_Tagestakt"), .every(.week, "im_Wochentakt"),
    .every(.day, "täglich tagtäglich"), .every(.hour, "stündlich"), .every(.week, "wöchentlich"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .week, bound: .every), "zweiwöchentlich vierzehntägig vierzehntäglich"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .every), "monatlich jeden_Monat einmal_{im pro}_Monat"),
    .every(.week, "einmal_{pro die in_der}_Woche einmal_wöchentlich"), .every(.day, "einmal_{pro am}_Tag einmal_täglich"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "jeden_zweiten_Tag"),
    LexiconEntry(Sense(roles: [.unit, .afterFigure, .dotted, .business], unit: .day), "Werkt Arbeitst Arbtg"),
    .businessUnit(.day, "{Wochen}tag{- e en es s}"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "Ende_der_Woche"),
    .oneOrTwo(.day, "ein_zwei_Tage{- n}"), .every(.day, "jeden_Tag"),
    .every(
        .week,
        "jede_Woche mindestens_einmal_{pro_Woche die_Woche in_der_Woche wöchentlich} mindestens_wöchentlich einmal_{pro_Woche die_Woche in_der_Woche wöchentlich}"
    ),
    .every(.hour, "jede_Stunde mindestens_einmal_pro_Stunde einmal_pro_Stunde"),
    .every(.day, "mindestens_einmal_{am_Tag pro_Tag täglich} einmal_{am_Tag pro_Tag}"),
    .unit(.second, "Sekunde{- n}"), .unit(.minute, "Minute{- n}"), .unit(.hour, "Stunde{- n}"), .unit(.day, "Tag{- e en es s}"),
    .unit(.week, "Woche{- n}"), .unit(.month, "Monat{- e en es s}"), .shortUnit(.second, "Sek"), .shortUnit(.minute, "Min"),
    .figureUnit(.hour, "h"), .shortUnit(.hour, "Std Stdn"), .shortUnit(.day, "Tg Tgn"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"),
    .figureUnit(.hour, "stündig\(adjective)"), .figureUnit(.minute, "minütig\(adjective)"),
    .figureUnit(.day, "tägig\(adjective)"),
    .figureUnit(.week, "wöchig\(adjective)"), .businessUnit(.hour, "{Arbeits Geschäfts Büro Service}stunde{- n}"),
    .businessUnit(.day, "{Werk Arbeits Geschäfts Bankarbeits}tag{- e en es s}"), .calendarUnit(.day, "Kalendertag{- e en es s}"),
    LexiconEntry(.filler, "{voll ganz aufeinanderfolgend}{e en er} vollen"), .span(25, .hour, "Viertelstunde"),
    .span(75, .hour, "Dreiviertelstunde"), .span(100, .day, "Tagesfrist"), .span(100, .week, "Wochenfrist"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "innerhalb_der_nächsten_Stunde in_der_nächsten_Stunde binnen_der_nächsten_Stunde im_Laufe_der_nächsten_Stunde"),
    .span(50, .hour, "halbstündig\(adjective)"),
    .compounds(
        [
            (100, "ein"), (200, "zwei"), (300, "drei"), (400, "vier"), (500, "fünf"), (600, "sechs"), (700, "sieben"),
            (800, "acht"),
            (1000, "zehn"), (1200, "zwölf"), (1400, "vierzehn"), (1500, "fünfzehn"), (2000, "zwanzig"), (2400, "vierundzwanzig"),
            (3000, "dreißig"), (4500, "fünfundvierzig"), (4800, "achtundvierzig"), (6000, "sechzig"),
        ],
        [
            (.hour, "stündig\(adjective)"), (.minute, "minütig\(adjective)"), (.day, "tägig\(adjective)"),
            (.week, "wöchig\(adjective)"),
        ]),
]

private let days: [LexiconEntry] = [
    LexiconEntry(
        ["dienstags", "mittwochs", "donnerstags", "freitags", "samstags sonnabends", "sonntags"].enumerated().map {
            LexiconEntry(Sense(roles: .weekday, weekday: Int8($0 + 1)), $1)
        }),
    .day(0, "heut heut_{abend nachmittag vormittag mittag} am_heutigen_{Abend Nachmittag Vormittag}"),
    .day(0, "bis_zum_{Abend Nachmittag}_desselben_Tages Abend_des_{selben gleichen}_Tages"),
    .day(1, "bis_zum_Abend_des_{folgenden nächsten}_Tages bis_zum_Ende_des_Folgetages"),
    .day(
        1,
        """
        am_Tag_nach_{Ihrer_Anfrage Ihrer_Nachricht Ihrer_Mail Ihrer_E-Mail Ihrer_Meldung Ihrem_Anruf deiner_Anfrage deiner_Nachricht \
        deiner_Mail deiner_Meldung dem_Eingang Eingang Erhalt der_Anfrage der_Meldung}
        """),
    LexiconEntry(
        Sense(roles: [.dayWord, .receipt]),
        "am_Tag_{der_Meldung der_Anfrage der_Einreichung Ihrer_Anfrage Ihrer_Meldung Ihrer_Nachricht deiner_Anfrage des_Anrufs eurer_Nachricht eurer_Anfrage}"
    ),
    .day(1, "{nächsten folgenden}_Abend"),
    .day(1, "{am den}_Tag_{darauf danach} am_darauf_folgenden_Tag tags_danach"),
    .day(0, "am_{selben gleichen}_{Abend Nachmittag Vormittag}"), .day(1, "am_nächsten_Morgen"),
    LexiconEntry(.next, "{nachfolgend darauf_folgend unmittelbar_folgend}{e en er es em}"),
    LexiconEntry(.immediately, "auf_Anhieb stante_pede"),
    .weekdays(
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"].map {
            $0 + "{vormittag morgen nachmittag abend mittag}"
        }),
    .day(1, "nächsten_{Morgen Vormittag Mittag} folgenden_{Morgen Vormittag}"),
    .day(0, "im_Laufe_des_Tages im_Tagesverlauf im_Lauf_des_Tages"),
    .day(0, "am_Tag_des_{Eingangs Erhalts} am_Eingangstag am_heutigen_Tag tagesaktuell heute_Abend taggleich"),
    .day(1, "tags_darauf am_Folgetag"),
    LexiconEntry(
        Sense(roles: [.dayWord, .end, .business]),
        "Feierabend Ladenschluss {Ende Schluss}_{der unserer}_{Geschäftszeit Geschäftszeiten Öffnungszeit Öffnungszeiten Bürozeit Bürozeiten Servicezeit Servicezeiten Arbeitszeit}"
    ),
    LexiconEntry(.same, "selb{en em er} gleich{en em} derselbe{- n} demselben desselben"),
    LexiconEntry(.next, "{nächst folgend darauffolgend kommend}{e en er es em}"),
    LexiconEntry(Sense(roles: .next, number: 200), "übernächst{e en er es em}"),
    .day(0, "heute heutigen_Tag{- es} taggleich Tagesende"),
    LexiconEntry(Sense(roles: [.dayWord, .morning], number: 100), "morgen"),
    .day(1, "morgigen_Tag{- es} Folgetag{- s es} tags_darauf"),
    .day(2, "übermorgen"), .businessDay(1, "{Folgewerktag Folgearbeitstag}{- s es}"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "{Geschäftsschluss Dienstschluss Büroschluss Geschäftsende}"),
    LexiconEntry(.end, "Ende Schluss vor_Ablauf"), LexiconEntry(.article, "der die das den dem des"),
    LexiconEntry(.filler, "laufenden"),
    LexiconEntry(.immediately, "sofort umgehend unverzüglich auf_der_Stelle ohne_Verzögerung"),
    LexiconEntry(.lastDay, "am_letzten_Tag"), LexiconEntry(Sense(roles: [.weekday, .same], weekday: 0), "montags"),
    LexiconEntry(.beforeMorning, "am guten jeden diesem gegen"),
    .weekdays(["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag Sonnabend", "Sonntag"]),
]

private let hours = ["zwölf", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf"]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "halb_\($0)" }, after: -30), .halves(hours.map { "viertel_nach_\($0)" }, after: 15),
    .halves(hours.map { "{viertel_vor dreiviertel}_\($0)" }, after: -15),
    LexiconEntry(
        .dayPart,
        "im_Laufe_des_{Vormittags Nachmittags Abends Tages} im_Lauf_des_{Vormittags Nachmittags} am_{Vormittag Nachmittag Abend} in_der_Früh"
    ),
    LexiconEntry(.dayPart, "früh morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends"),
    .clock(12, "Mittag mittags"), .clock(24, "Mitternacht"), LexiconEntry(.clockUnit, "Uhr h"),
    LexiconEntry(.morning, "vormittags früh morgens"),
    LexiconEntry(.afternoon, "nachmittags abends"), .by(.atMost, "bis bis_zum"), .by(.plain, "um"),
    LexiconEntry([.before, .by, .spoilsAfter], "vor"),
]

private let edges: [LexiconEntry] = [
    .lead(.atMost, "nach_{allerhöchstens allerspätestens} in_{allerhöchstens allerspätestens} während innerhalb_von_nur in_nur"),
    .lead(.atMost, "in_{deutlich_unter knapp_unter} binnen_{nur rund etwa ca}"),
    .lead(.atMost, "im_{Laufe Lauf Verlauf Verlaufe}_von"),
    LexiconEntry(.spoilsAfter, "letzten letzte vergangenen vorigen zweimal dreimal mehrmals zwei_Mal mehrfach"),
    .lead(.every, "mindestens_alle spätestens_alle mindestens_jeden"),
    .by(.atMost, "spätestens allerspätestens"),
    .lead(.atMost, "nach_spätestens nach_höchstens nach_maximal unterhalb_von in_längstens"),
    .lead(.atMost, "keine keinen nach_längstens binnen_längstens binnen_höchstens innerhalb_der_ersten spätestens_binnen"),
    .lead(.moreThan, "länger_denn mehr_denn"), .trail("oder_{weniger schneller}"),
    .trail("höchstens maximal längstens im_Höchstfall"), .trail("im_äußersten_Fall allerspätestens"),
    LexiconEntry(
        .spoilsBefore,
        "vor_{der_Lieferung der_Zustellung Lieferung Zustellung dem_Termin der_Abholung Ablauf dem_Versand Lieferbeginn Reiseantritt}"
    ),
    .lead(.plain, "knapp gut durchschnittlich"),
    .lead(.atMost, "allerspätestens längst"),
    .lead(
        .atMost,
        "im_Rahmen_von binnen_maximal spätestens_innerhalb spätestens_innerhalb_von innerhalb_der_nächsten in_den_nächsten binnen_der_nächsten innerhalb_von_maximal innerhalb_von_höchstens"
    ), .lead(.moreThan, "später_als"),
    .lead(.atLeast, "frühestens"), LexiconEntry(Sense(roles: [.lead, .stated], bound: .atLeast), "erst"),
    .lead(.atMost, "vor_Ablauf_von vor_Ablauf"), .lead(.every, "im_{Abstand Rhythmus Takt}_von in_Abständen_von"),
    .lead(
        .atMost,
        "spätestens_{jedoch aber} im_Verlauf in_spätestens innerhalb_von_längstens innerhalb_von_maximal in_maximal in_höchstens längstens_innerhalb"
    ),
    .lead(.plain, "in_den in_der im_Lauf im_Laufe_der bis_zum in_nur nur"),
    .lead(
        .atMost,
        """
        innerhalb innerhalb_von binnen innert spätestens bis_zu in_weniger_als weniger_als maximal höchstens längstens \
        nicht_{später länger mehr}_als unter in_unter
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "max"),
    .lead(.plain, "in im_Laufe im noch am an zum ungefähr etwa circa zirka rund schon bereits gleich direkt"),
    LexiconEntry([.lead, .dotted], "ca"), .lead(.moreThan, "{länger mehr}_als über"), .lead(.atLeast, "mindestens wenigstens"),
    .lead(.after, "nach"), .lead(.every, "alle jede{- n r s}"), LexiconEntry(.from, "von ab"), LexiconEntry(.between, "zwischen"),
    LexiconEntry(.to, "bis bis_zu"), LexiconEntry([.or, .dotted], "oder beziehungsweise bzw"), LexiconEntry(.and, "und"),
    .trail("oder_{weniger früher schneller} maximal spätestens höchstens"),
    LexiconEntry(
        .spoilsBefore,
        "alt{- e er es en} {am pro}_{Tag Woche Monat} die_Woche in_der_Woche täglich wöchentlich Hotline Service Support Notdienst her lang lange vorher zuvor"
    ),
    LexiconEntry(.spoilsAfter, "Bruchteil Bruchteilen zehntel hundertstel"),
    LexiconEntry(.afterEvent, "nach nachdem wenn sobald als"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.answer, "Antwort Rückmeldung Rückruf Reaktion Bescheid zurück Entscheidung"),
    LexiconEntry(.arrives, "hinterlass{en t} hinterlasse hinterlässt eintrudel{t n} reinschneit reinkommt einwirf{t st}"),
    LexiconEntry(Sense(roles: .businessDays, bound: .every), "jeden_{Werktag Arbeitstag}"),
    LexiconEntry([], "{mailt schreibt schickt sendet}_{dir Ihnen euch} ruft_{dich Sie euch}"),
    LexiconEntry(.arrives, "wer eröffnet{- e en} angelegt{- e} beschreibt"), LexiconEntry([], "melden_uns melde_mich"),
    LexiconEntry(.arrives, "da_{sind ist} hier_{sind ist} hier_eingeh{t en} vorlieg{t en}"),
    LexiconEntry(
        .message,
        """
        {Angebots Preis Kunden Produkt Reparatur Support Chat Presse Termin Reservierungs Händler Verfügbarkeits Reparatur Rückruf \
        E-Mail- Mail- WhatsApp- Chat-}{anfrage anfragen}
        """),
    LexiconEntry([], "{melden schreiben senden schicken erreichen}_wir {melde schreibe schicke sende}_ich meldet_sich"),
    LexiconEntry(.arrives, "bei_uns_{ist sind eingeht eingehen einlangt einlangen eintrifft liegt landet}"),
    LexiconEntry(
        .openTime,
        "{während innerhalb in zu}_{unserer der den unseren}_Ladenöffnungszeiten {während innerhalb}_{unserer der}_{Geschäftsstunden Bürostunden Sprechstunden}"
    ),
    LexiconEntry(
        [.openTime, .arrives],
        "{solange wenn während}_{unser_Laden der_Laden das_Geschäft unser_Geschäft}_{geöffnet_ist offen_ist offen_hat}"),
    LexiconEntry(
        .arrives,
        "geschrieben abgeschickt verschickt abgesendet aufgegeben angefragt eingereicht zugegangen übermittelt gemeldet schreibt anruft ruft anschreib{t en st} anmailt mailt mailen anklopf{t en} hereinkommt hereinkommen hereinschneit einlang{t en end ende enden} eingelangt{- e en} einlauf{en t} reinkommt reinkommen fragt fragen fragst"
    ),
    LexiconEntry([.openTime, .arrives], "{solange wenn}_{wir_geöffnet_haben der_Chat_besetzt_ist der_Chat_geöffnet_ist}"),
    LexiconEntry(.arrives, "bitten bittest anfragen anfordern"),
    LexiconEntry(.outside, "außerhalb nach vor"),
    LexiconEntry(
        .arrives,
        "trifft treffen geht gehen erreicht erreichen schickst schickt schicken geschickt gesandt zugehen zugeht ankommt gestellt stellst stellen kommt kommen eingegangenen eintreffende verfasst schreibst hereinkommen"
    ),
    LexiconEntry(
        .message, "Reklamation{- en} Beschwerde{- n} Mails E-Mails Anruf{- e} Zuschrift{- en} Tickets Schreiben Anliegen"),
    LexiconEntry(
        .businessDays,
        "an_jedem_{Werktag Arbeitstag} wochentags unter_der_Woche an_Wochentagen Wochenenden_und_Feiertage_{ausgenommen nicht_mitgerechnet} Wochenende_und_Feiertage_ausgenommen"
    ),
    LexiconEntry(
        .openTime,
        "während_der_Öffnungszeiten solange_{wir_geöffnet_haben der_Chat_besetzt_ist der_Chat_geöffnet_ist} wenn_{wir_geöffnet_haben der_Chat_geöffnet_ist der_Chat_besetzt_ist} {während innerhalb}_{unserer der}_{Öffnungszeiten Sprechzeiten Servicezeiten Telefonzeiten Chatzeiten}"
    ),
    LexiconEntry(
        .openTime,
        """
        {während innerhalb}{_der _unserer _der_üblichen}_{Geschäfts Öffnungs Büro Service Arbeits}zeit{- en} \
        zu_{den unseren}_{Geschäfts Öffnungs Büro Service}zeiten Geschäftszeit
        """),
    LexiconEntry(
        .businessDays,
        """
        an_{Werktagen Arbeitstagen Geschäftstagen} an_einem_{Werktag Arbeitstag Geschäftstag} werktags {montags_bis_freitags Montag_bis_Freitag mo-fr Montag-Freitag} \
        von_Montag_bis_Freitag ohne_Wochenende{- n n_und_Feiertage} außer_{am_Wochenende an_Wochenenden an_Wochenenden_und_Feiertagen} \
        ausgenommen_Wochenende{- n n_und_Feiertage} Wochenende{- n n_und_Feiertage}_ausgenommen unter_der_Woche
        """),
    LexiconEntry(.allDays, "auch_{am_Wochenende an_Wochenenden} {einschließlich inklusive}_Wochenende{- n}"),
    LexiconEntry(
        .receipt,
        "{nach ab}_{Eingang Erhalt}{- _Ihrer_Nachricht _Ihrer_Anfrage _Ihrer_E-Mail _Ihrer_Mail _der_Nachricht _der_Anfrage _deiner_Nachricht _deiner_Anfrage}"
    ),
    LexiconEntry(.message, "Nachricht{- en} Anfrage{- n} E-Mail{- s} Mail{- s} Bestellung{- en} Frage{- n} Ticket{- s}"),
    LexiconEntry(
        .arrives,
        """
        eingehend{e en er} eingegangen{- e en er} eintreff{en end ende enden} eintrifft eingeht eingehen erhalten{- e en} Eingang gesendet{- e en} \
        schreib{en st t} send{en est et} meld{en est et} erreich{en t} einsenden gestellt{- e en} ankommen
        """),
    LexiconEntry(.otherwise, "sonst ansonsten andernfalls danach später spätere"),
]
