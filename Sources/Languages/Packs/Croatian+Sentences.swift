extension MomentWords {
    static let croatian = MomentWords(
        date: "{on}, {day}. {month}{year}",
        dateOf: "{of}, {day}. {month}{year}",
        year: " {y}.",
        now: "sada",
        at: Moment(today: "danas {at}", tomorrow: "sutra {at}", sameDay: "istog dana {at}", otherDay: "{date}, {at}"),
        by: Moment(today: "danas {by}", tomorrow: "sutra {by}", sameDay: "istog dana {by}", otherDay: "{date}, {by}"),
        until: Moment(today: "{until}", tomorrow: "do sutra {at}", sameDay: "istog dana {until}", otherDay: "do {date_of}, {at}"),
        from: Moment(today: "danas {from}", tomorrow: "sutra {from}", sameDay: "istog dana {from}", otherDay: "{date}, {from}"),
        day: "{date},",
        range: Range(
            todayAndTomorrow: "danas i sutra", today: "od danas", tomorrow: "od sutra", date: "od {date_of},",
            dateOfMonth: "od {of}, {day}.,",
            through: "do {date_of},")
    )
}

extension LiveSentences {
    static let croatian = LiveSentences(
        open: "Otvoreno je {until}.",
        always: "Otvoreno je svaki dan, 0–24.",
        closedNow: "Sada je zatvoreno.",
        closedThen: "{arrives} ne radimo.",
        opens: "Otvaramo {opens}.",
        chatOpens: "Chat se otvara {opens}.",
        callsOpen: "Nazvati nas možete {from}.",
        never: "Trenutačno je zatvoreno.",
        messageNow: "Na poruku poslanu sada odgovorit ćemo {answer}.",
        message: "Na poruku koja stigne {arrives} odgovorit ćemo {answer}.",
        chat: "Ako razgovor započnete {arrives}, javit ćemo se {answer}.",
        call: "Ako nazovete {arrives}, javit ćemo se {answer}.",
        nextUpdate: "Ako nam pišete {arrives}, sljedeću obavijest dobit ćete {answer}.",
        resolution: "Ako nam pišete {arrives}, zahtjev ćemo riješiti {answer}.",
        callback: "Ako {arrives} zatražite poziv, nazvat ćemo Vas {answer}.",
        closed: "{day} ne radimo.",
        closedFor: "{day} ne radimo ({names}).",
        closedDaysFor: "{day} ne radimo ({names}).",
        specialHours: "{day} radimo {hours}.",
        specialHoursFor: "{day} radimo {hours} ({names})."
    )
}

extension LedgerSentences {
    static let croatian = LedgerSentences(
        message: "Tko piše {arrives}, odgovor dobiva tek {answered}: čeka {wait}.",
        chat: "Tko započne razgovor {arrives}, odgovor dobiva tek {answered}: čeka {wait}.",
        call: "Tko nazove {arrives}, dobiva nas tek {answered}: čeka {wait}.",
        nextUpdate: "Tko piše {arrives}, sljedeću obavijest dobiva tek {answered}: čeka {wait}.",
        resolution: "Tko piše {arrives}, rješenje dobiva tek {answered}: čeka {wait}.",
        callback: "Tko {arrives} zatraži poziv, dobiva ga tek {answered}: čeka {wait}.",
        promised: "Obećano je {promised}.",
        wait: Wait(
            second: PluralForms(one: "sekundu", few: "sekunde", other: "sekundi"),
            minute: PluralForms(one: "minutu", few: "minute", other: "minuta"),
            hour: PluralForms(one: "sat", few: "sata", other: "sati"),
            day: PluralForms(one: "dan", few: "dana", other: "dana")
        )
    )
}
