extension MomentWords {
    static let english = MomentWords(
        date: "{on}, {day} {month}{year}",
        dateOf: "{of}, {day} {month}{year}",
        year: " {y}",
        now: "now",
        at: Moment(today: "today {at}", tomorrow: "tomorrow {at}", sameDay: "{at} the same day", otherDay: "{date} {at}"),
        by: Moment(today: "{by} today", tomorrow: "{by} tomorrow", sameDay: "{by} the same day", otherDay: "{by} {date}"),
        until: Moment(
            today: "{until}", tomorrow: "{until} tomorrow", sameDay: "{until} the same day", otherDay: "{until} {date}"),
        from: Moment(
            today: "{from} today", tomorrow: "{from} tomorrow", sameDay: "{from} the same day", otherDay: "{from} {date}"),
        day: "{date}",
        range: Range(
            todayAndTomorrow: "today and tomorrow", today: "from today", tomorrow: "from tomorrow", date: "from {date_of}",
            dateOfMonth: "from {of}, {day} {month}",
            through: "to {date_of}")
    )
}

extension LiveSentences {
    static let english = LiveSentences(
        open: "Open {until}.",
        always: "Open around the clock.",
        closedNow: "Closed now.",
        closedThen: "{arrives} we are closed.",
        opens: "We open {opens}.",
        chatOpens: "The chat opens {opens}.",
        callsOpen: "You can call us {from}.",
        never: "Closed at present.",
        messageNow: "A message sent now is answered {answer}.",
        message: "A message that arrives {arrives} is answered {answer}.",
        chat: "If you start a chat {arrives}, we respond {answer}.",
        call: "If you call {arrives}, we pick up {answer}.",
        nextUpdate: "If you write {arrives}, you get the next update {answer}.",
        resolution: "If you write {arrives}, we resolve the matter {answer}.",
        callback: "If you ask for a callback {arrives}, we call you back {answer}.",
        closed: "{day} we are closed.",
        closedFor: "{day} we are closed ({names}).",
        closedDaysFor: "{day} we are closed ({names}).",
        specialHours: "{day} we are open {hours}.",
        specialHoursFor: "{day} we are open {hours} ({names})."
    )
}

extension LedgerSentences {
    static let english = LedgerSentences(
        message: "Whoever writes {arrives} gets an answer only {answered}: a wait of {wait}.",
        chat: "Whoever starts a chat {arrives} gets an answer only {answered}: a wait of {wait}.",
        call: "Whoever calls {arrives} gets through only {answered}: a wait of {wait}.",
        nextUpdate: "Whoever writes {arrives} gets the next update only {answered}: a wait of {wait}.",
        resolution: "Whoever writes {arrives} gets a solution only {answered}: a wait of {wait}.",
        callback: "Whoever asks for a callback {arrives} gets it only {answered}: a wait of {wait}.",
        promised: "It is promised {promised}.",
        wait: Wait(
            second: PluralForms(one: "second", other: "seconds"),
            minute: PluralForms(one: "minute", other: "minutes"),
            hour: PluralForms(one: "hour", other: "hours"),
            day: PluralForms(one: "day", other: "days")
        )
    )
}
