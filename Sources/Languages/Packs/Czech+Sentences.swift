extension MomentWords {
    static let czech = MomentWords(
        date: "{on} {day}. {month}{year}",
        dateOf: "{of} {day}. {month}{year}",
        year: " {y}",
        now: "teď",
        at: Moment(today: "dnes {at}", tomorrow: "zítra {at}", sameDay: "téhož dne {at}", otherDay: "{date} {at}"),
        by: Moment(today: "dnes {by}", tomorrow: "zítra {by}", sameDay: "ještě týž den {by}", otherDay: "{date} {by}"),
        until: Moment(
            today: "{until}", tomorrow: "do zítřka {until}", sameDay: "téhož dne {until}", otherDay: "do {date_of} {until}"),
        from: Moment(today: "dnes {from}", tomorrow: "zítra {from}", sameDay: "téhož dne {from}", otherDay: "{date} {from}"),
        day: "{date}",
        range: Range(
            todayAndTomorrow: "dnes a zítra", today: "od dneška", tomorrow: "od zítřka", date: "od {date_of}",
            dateOfMonth: "od {of} {day}.",
            through: "do {date_of}")
    )
}

extension LiveSentences {
    static let czech = LiveSentences(
        open: "Máme otevřeno {until}.",
        always: "Máme otevřeno nepřetržitě.",
        closedNow: "Teď máme zavřeno.",
        closedThen: "{arrives} máme zavřeno.",
        opens: "Otevřeme {opens}.",
        chatOpens: "Chat se otevře {opens}.",
        callsOpen: "Zavolat nám můžete {from}.",
        never: "Momentálně máme zavřeno.",
        messageNow: "Na zprávu poslanou teď odpovíme {answer}.",
        message: "Na zprávu, která přijde {arrives}, odpovíme {answer}.",
        chat: "Když chat zahájíte {arrives}, ozveme se {answer}.",
        call: "Když zavoláte {arrives}, hovor přijmeme {answer}.",
        nextUpdate: "Když nám napíšete {arrives}, další zprávu o průběhu dostanete {answer}.",
        resolution: "Když nám napíšete {arrives}, záležitost vyřešíme {answer}.",
        callback: "Když nás {arrives} požádáte o zavolání, zavoláme vám {answer}.",
        closed: "{day} máme zavřeno.",
        closedFor: "{day} máme zavřeno: {names}.",
        closedDaysFor: "{day} máme zavřeno ({names}).",
        specialHours: "{day} máme otevřeno {hours}.",
        specialHoursFor: "{day} máme otevřeno {hours} ({names})."
    )
}

extension LedgerSentences {
    static let czech = LedgerSentences(
        message: "Kdo napíše {arrives}, dostane odpověď až {answered}: čeká {wait}.",
        chat: "Kdo zahájí chat {arrives}, dostane odpověď až {answered}: čeká {wait}.",
        call: "Kdo zavolá {arrives}, dovolá se až {answered}: čeká {wait}.",
        nextUpdate: "Kdo napíše {arrives}, dostane další zprávu o průběhu až {answered}: čeká {wait}.",
        resolution: "Kdo napíše {arrives}, dočká se vyřešení až {answered}: čeká {wait}.",
        callback: "Kdo {arrives} požádá o zavolání, dočká se ho až {answered}: čeká {wait}.",
        promised: "Slíbeno je to {promised}.",
        wait: Wait(
            second: PluralForms(one: "sekundu", few: "sekundy", other: "sekund"),
            minute: PluralForms(one: "minutu", few: "minuty", other: "minut"),
            hour: PluralForms(one: "hodinu", few: "hodiny", other: "hodin"),
            day: PluralForms(one: "den", few: "dny", other: "dnů")
        )
    )
}
