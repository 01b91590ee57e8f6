extension MomentWords {
    static let german = MomentWords(
        date: "{on}, {day}. {month}{year}",
        dateOf: "{of}, {day}. {month}{year}",
        year: " {y}",
        now: "jetzt",
        at: Moment(today: "heute {at}", tomorrow: "morgen {at}", sameDay: "am selben Tag {at}", otherDay: "{date}, {at}"),
        by: Moment(today: "heute {by}", tomorrow: "morgen {by}", sameDay: "noch am selben Tag {by}", otherDay: "{date}, {by}"),
        until: Moment(
            today: "{until}", tomorrow: "bis morgen {at}", sameDay: "am selben Tag {until}", otherDay: "bis {date_of}, {at}"),
        from: Moment(
            today: "heute {from}", tomorrow: "morgen {from}", sameDay: "am selben Tag {from}", otherDay: "{date}, {from}"),
        day: "{date},",
        range: Range(
            todayAndTomorrow: "heute und morgen", today: "von heute", tomorrow: "von morgen", date: "von {date_of},",
            dateOfMonth: "von {of}, {day}.,",
            through: "bis {date_of},")
    )
}

extension LiveSentences {
    static let german = LiveSentences(
        open: "Geöffnet {until}.",
        always: "Rund um die Uhr geöffnet.",
        closedNow: "Jetzt geschlossen.",
        closedThen: "{arrives} haben wir geschlossen.",
        opens: "Wir öffnen {opens}.",
        chatOpens: "Der Chat öffnet {opens}.",
        callsOpen: "Telefonisch erreichen Sie uns {from}.",
        never: "Zurzeit geschlossen.",
        messageNow: "Eine jetzt gesendete Nachricht beantworten wir {answer}.",
        message: "Eine Nachricht, die {arrives} eingeht, beantworten wir {answer}.",
        chat: "Wenn Sie den Chat {arrives} beginnen, melden wir uns {answer}.",
        call: "Wenn Sie {arrives} anrufen, nehmen wir {answer} ab.",
        nextUpdate: "Wenn Sie uns {arrives} schreiben, erhalten Sie den nächsten Zwischenstand {answer}.",
        resolution: "Wenn Sie uns {arrives} schreiben, lösen wir Ihr Anliegen {answer}.",
        callback: "Wenn Sie {arrives} um einen Rückruf bitten, rufen wir Sie {answer} zurück.",
        closed: "{day} haben wir geschlossen.",
        closedFor: "{day} haben wir geschlossen ({names}).",
        closedDaysFor: "{day} haben wir geschlossen ({names}).",
        specialHours: "{day} gelten besondere Öffnungszeiten: {hours}.",
        specialHoursFor: "{day} gelten besondere Öffnungszeiten ({names}): {hours}."
    )
}

extension LedgerSentences {
    static let german = LedgerSentences(
        message: "Wer {arrives} schreibt, bekommt erst {answered} eine Antwort: {wait} Wartezeit.",
        chat: "Wer {arrives} einen Chat beginnt, bekommt erst {answered} eine Antwort: {wait} Wartezeit.",
        call: "Wer {arrives} anruft, erreicht uns erst {answered}: {wait} Wartezeit.",
        nextUpdate: "Wer {arrives} schreibt, bekommt erst {answered} den nächsten Zwischenstand: {wait} Wartezeit.",
        resolution: "Wer {arrives} schreibt, bekommt erst {answered} eine Lösung: {wait} Wartezeit.",
        callback: "Wer {arrives} um einen Rückruf bittet, bekommt ihn erst {answered}: {wait} Wartezeit.",
        promised: "Versprochen ist das {promised}.",
        wait: Wait(
            second: PluralForms(one: "Sekunde", other: "Sekunden"),
            minute: PluralForms(one: "Minute", other: "Minuten"),
            hour: PluralForms(one: "Stunde", other: "Stunden"),
            day: PluralForms(one: "Tag", other: "Tage")
        )
    )
}
