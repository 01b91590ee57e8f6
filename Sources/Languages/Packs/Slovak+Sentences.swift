extension MomentWords {
    static let slovak = MomentWords(
        date: "{on} {day}. {month}{year}",
        dateOf: "{of} {day}. {month}{year}",
        year: " {y}",
        now: "teraz",
        at: Moment(today: "dnes {at}", tomorrow: "zajtra {at}", sameDay: "v ten istý deň {at}", otherDay: "{date} {at}"),
        by: Moment(today: "dnes {by}", tomorrow: "zajtra {by}", sameDay: "ešte v ten istý deň {by}", otherDay: "{date} {by}"),
        until: Moment(
            today: "{until}", tomorrow: "do zajtra {until}", sameDay: "v ten istý deň {until}", otherDay: "do {date_of} {until}"),
        from: Moment(
            today: "dnes {from}", tomorrow: "zajtra {from}", sameDay: "v ten istý deň {from}", otherDay: "{date} {from}"),
        day: "{date}",
        range: Range(
            todayAndTomorrow: "dnes a zajtra", today: "odo dneška", tomorrow: "od zajtrajška", date: "od {date_of}",
            dateOfMonth: "od {of} {day}.",
            through: "do {date_of}")
    )
}

extension LiveSentences {
    static let slovak = LiveSentences(
        open: "Máme otvorené {until}.",
        always: "Máme otvorené nepretržite.",
        closedNow: "Teraz máme zatvorené.",
        closedThen: "{arrives} máme zatvorené.",
        opens: "Otvoríme {opens}.",
        chatOpens: "Čet sa otvorí {opens}.",
        callsOpen: "Zavolať nám môžete {from}.",
        never: "Momentálne máme zatvorené.",
        messageNow: "Na správu poslanú teraz odpovieme {answer}.",
        message: "Na správu, ktorá príde {arrives}, odpovieme {answer}.",
        chat: "Ak čet začnete {arrives}, ozveme sa {answer}.",
        call: "Ak zavoláte {arrives}, hovor prijmeme {answer}.",
        nextUpdate: "Ak nám napíšete {arrives}, ďalšiu správu o priebehu dostanete {answer}.",
        resolution: "Ak nám napíšete {arrives}, záležitosť vyriešime {answer}.",
        callback: "Ak nás {arrives} požiadate o zavolanie, zavoláme vám {answer}.",
        closed: "{day} máme zatvorené.",
        closedFor: "{day} máme zatvorené: {names}.",
        closedDaysFor: "{day} máme zatvorené ({names}).",
        specialHours: "{day} máme otvorené {hours}.",
        specialHoursFor: "{day} máme otvorené {hours} ({names})."
    )
}

extension LedgerSentences {
    static let slovak = LedgerSentences(
        message: "Kto napíše {arrives}, dostane odpoveď až {answered}: čaká {wait}.",
        chat: "Kto začne čet {arrives}, dostane odpoveď až {answered}: čaká {wait}.",
        call: "Kto zavolá {arrives}, dovolá sa až {answered}: čaká {wait}.",
        nextUpdate: "Kto napíše {arrives}, dostane ďalšiu správu o priebehu až {answered}: čaká {wait}.",
        resolution: "Kto napíše {arrives}, dočká sa vyriešenia až {answered}: čaká {wait}.",
        callback: "Kto {arrives} požiada o zavolanie, dočká sa ho až {answered}: čaká {wait}.",
        promised: "Sľúbené je to {promised}.",
        wait: Wait(
            second: PluralForms(one: "sekundu", few: "sekundy", other: "sekúnd"),
            minute: PluralForms(one: "minútu", few: "minúty", other: "minút"),
            hour: PluralForms(one: "hodinu", few: "hodiny", other: "hodín"),
            day: PluralForms(one: "deň", few: "dni", other: "dní")
        )
    )
}
