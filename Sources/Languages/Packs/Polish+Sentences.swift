extension MomentWords {
    static let polish = MomentWords(
        date: "{on}, {day} {month}{year}",
        dateOf: "{of}, {day} {month}{year}",
        year: " {y} r.",
        now: "teraz",
        at: Moment(today: "dziś {at}", tomorrow: "jutro {at}", sameDay: "tego samego dnia {at}", otherDay: "{date}, {at}"),
        by: Moment(today: "dziś {by}", tomorrow: "jutro {by}", sameDay: "tego samego dnia {by}", otherDay: "{date}, {by}"),
        until: Moment(
            today: "{until}", tomorrow: "do jutra {until}", sameDay: "tego samego dnia {until}", otherDay: "do {date_of}, {until}"
        ),
        from: Moment(
            today: "dziś {from}", tomorrow: "jutro {from}", sameDay: "tego samego dnia {from}", otherDay: "{date}, {from}"),
        day: "{date},",
        range: Range(
            todayAndTomorrow: "dziś i jutro", today: "od dziś", tomorrow: "od jutra", date: "od {date_of},",
            dateOfMonth: "od {of}, {day} {month},",
            through: "do {date_of},")
    )
}

extension LiveSentences {
    static let polish = LiveSentences(
        open: "Czynne {until}.",
        always: "Czynne całą dobę, codziennie.",
        closedNow: "Teraz nieczynne.",
        closedThen: "{arrives} nie pracujemy.",
        opens: "Otwieramy {opens}.",
        chatOpens: "Czat będzie dostępny {from}.",
        callsOpen: "Możesz zadzwonić {from}.",
        never: "Obecnie nieczynne.",
        messageNow: "Na wiadomość wysłaną teraz odpowiemy {answer}.",
        message: "Na wiadomość, która przyjdzie {arrives}, odpowiemy {answer}.",
        chat: "Jeśli rozpoczniesz czat {arrives}, odpowiemy {answer}.",
        call: "Jeśli zadzwonisz {arrives}, odbierzemy {answer}.",
        nextUpdate: "Jeśli napiszesz {arrives}, kolejną informację otrzymasz {answer}.",
        resolution: "Jeśli napiszesz {arrives}, sprawę rozwiążemy {answer}.",
        callback: "Jeśli {arrives} poprosisz o telefon, oddzwonimy {answer}.",
        closed: "{day} nie pracujemy.",
        closedFor: "{day} nie pracujemy ({names}).",
        closedDaysFor: "{day} nie pracujemy ({names}).",
        specialHours: "{day} pracujemy w innych godzinach: {hours}.",
        specialHoursFor: "{day} pracujemy w innych godzinach ({names}): {hours}."
    )
}

extension LedgerSentences {
    static let polish = LedgerSentences(
        message: "Kto napisze {arrives}, dostanie odpowiedź dopiero {answered}: czeka {wait}.",
        chat: "Kto rozpocznie czat {arrives}, dostanie odpowiedź dopiero {answered}: czeka {wait}.",
        call: "Kto zadzwoni {arrives}, połączy się z nami dopiero {answered}: czeka {wait}.",
        nextUpdate: "Kto napisze {arrives}, dostanie kolejną informację dopiero {answered}: czeka {wait}.",
        resolution: "Kto napisze {arrives}, doczeka się rozwiązania dopiero {answered}: czeka {wait}.",
        callback: "Kto {arrives} poprosi o telefon, doczeka się go dopiero {answered}: czeka {wait}.",
        promised: "Obiecany termin: {promised}.",
        wait: Wait(
            second: PluralForms(one: "sekundę", few: "sekundy", other: "sekund"),
            minute: PluralForms(one: "minutę", few: "minuty", other: "minut"),
            hour: PluralForms(one: "godzinę", few: "godziny", other: "godzin"),
            day: PluralForms(one: "dzień", few: "dni", other: "dni")
        )
    )
}
