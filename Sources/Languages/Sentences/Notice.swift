package import ServiceTime

/// Days on which a channel keeps other hours than usual: one day, or several in a row with the same hours.
package struct Notice: Hashable, Sendable {
    package let first: LocalDate
    package let last: LocalDate
    /// Of the holidays, each once, in the reader's language or the one of the country.
    package let names: [String]
    /// None when it is closed.
    package let hours: [OpenPeriod]

    package init(first: LocalDate, last: LocalDate, names: [String] = [], hours: [OpenPeriod] = []) {
        self.first = first
        self.last = last
        self.names = names
        self.hours = hours
    }
}

extension Language {
    /// "V petek, 25. decembra, je zaprto: božič."
    package func notice(_ notice: Notice, today: LocalDate?) -> String {
        let slots = [
            "day": days(notice.first, through: notice.last, today: today), "names": notice.names.joined(separator: ", "),
            "hours": notice.hours.isEmpty ? "" : openPeriods(notice.hours),
        ]
        return pattern(of: notice, today: today).filled { slots[String($0)] ?? "" }.capitalized
    }

    private func pattern(of notice: Notice, today: LocalDate?) -> String {
        let sentences = liveSentences
        if !notice.hours.isEmpty { return notice.names.isEmpty ? sentences.specialHours : sentences.specialHoursFor }
        if notice.names.isEmpty { return sentences.closed }
        return max(notice.first, today ?? notice.first) < notice.last ? sentences.closedDaysFor : sentences.closedFor
    }
}
