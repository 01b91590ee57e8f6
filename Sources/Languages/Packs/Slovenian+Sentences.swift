extension MomentWords {
    static let slovenian = MomentWords(
        date: "{on}, {day}. {month}{year}",
        dateOf: "{of}, {day}. {month}{year}",
        year: " {y}",
        now: "zdaj",
        at: Moment(today: "danes {at}", tomorrow: "jutri {at}", sameDay: "isti dan {at}", otherDay: "{date}, {at}"),
        by: Moment(today: "danes {by}", tomorrow: "jutri {by}", sameDay: "še isti dan {by}", otherDay: "{date}, {by}"),
        until: Moment(
            today: "{until}", tomorrow: "do jutri, {until}", sameDay: "isti dan {until}", otherDay: "do {date_of}, {until}"),
        from: Moment(today: "danes {from}", tomorrow: "jutri {from}", sameDay: "isti dan {from}", otherDay: "{date}, {from}"),
        day: "{date},",
        range: Range(
            todayAndTomorrow: "danes in jutri", today: "od danes", tomorrow: "od jutri", date: "od {date_of},",
            dateOfMonth: "od {of}, {day}.,",
            through: "do {date_of},")
    )
}

extension LiveSentences {
    static let slovenian = LiveSentences(
        open: "Odprto je {until}.",
        always: "Odprto je vse dni, 24 ur na dan.",
        closedNow: "Zdaj je zaprto.",
        closedThen: "{arrives} je zaprto.",
        opens: "Odpremo {opens}.",
        chatOpens: "Klepet se odpre {opens}.",
        callsOpen: "Pokličete nas lahko {from}.",
        never: "Trenutno je zaprto.",
        messageNow: "Na sporočilo, poslano zdaj, odgovorimo {answer}.",
        message: "Na sporočilo, ki prispe {arrives}, odgovorimo {answer}.",
        chat: "Če klepet začnete {arrives}, se oglasimo {answer}.",
        call: "Če pokličete {arrives}, se oglasimo {answer}.",
        nextUpdate: "Če nam pišete {arrives}, naslednje obvestilo dobite {answer}.",
        resolution: "Če nam pišete {arrives}, zadevo rešimo {answer}.",
        callback: "Če {arrives} zaprosite za klic, vas pokličemo {answer}.",
        closed: "{day} je zaprto.",
        closedFor: "{day} je zaprto: {names}.",
        closedDaysFor: "{day} je zaprto ({names}).",
        specialHours: "{day} je odprto {hours}.",
        specialHoursFor: "{day} je odprto {hours} ({names})."
    )
}

extension LedgerSentences {
    static let slovenian = LedgerSentences(
        message: "Kdor piše {arrives}, dobi odgovor šele {answered}: čaka {wait}.",
        chat: "Kdor začne klepet {arrives}, dobi odgovor šele {answered}: čaka {wait}.",
        call: "Kdor pokliče {arrives}, nas dobi šele {answered}: čaka {wait}.",
        nextUpdate: "Kdor piše {arrives}, dobi naslednje obvestilo šele {answered}: čaka {wait}.",
        resolution: "Kdor piše {arrives}, dobi rešitev šele {answered}: čaka {wait}.",
        callback: "Kdor {arrives} zaprosi za klic, ga dočaka šele {answered}: čaka {wait}.",
        promised: "Obljubljeno je {promised}.",
        wait: Wait(
            second: PluralForms(one: "sekundo", two: "sekundi", few: "sekunde", other: "sekund"),
            minute: PluralForms(one: "minuto", two: "minuti", few: "minute", other: "minut"),
            hour: PluralForms(one: "uro", two: "uri", few: "ure", other: "ur"),
            day: PluralForms(one: "dan", two: "dneva", few: "dni", other: "dni")
        )
    )
}
