/// A clock time with its preposition, as patterns with the slots `{h}` and `{m}` (two digits).
struct ClockPhrase: Sendable {
    /// Hours that want words of their own: "ve 14:00", "do půlnoci".
    struct Irregular: Sendable {
        /// 24 is the end of a day.
        let hours: [Int]
        let onTheHour, withMinutes: String
    }

    let onTheHour, withMinutes: String
    let irregular: [Irregular]

    /// `onTheHour` where the language says full hours another way, `midnight` where it has a word for 24:00.
    init(_ withMinutes: String, onTheHour: String? = nil, midnight: String? = nil, irregular: [Irregular] = []) {
        self.withMinutes = withMinutes
        self.onTheHour = onTheHour ?? withMinutes.filled { $0 == "m" ? "00" : "{\($0)}" }
        self.irregular = irregular + (midnight.map { [Irregular(hours: [24], onTheHour: $0, withMinutes: $0)] } ?? [])
    }

    func said(hour: Int, minute: Int) -> String {
        let exception = irregular.first { $0.hours.contains(hour) }
        let pattern =
            minute == 0 ? exception?.onTheHour ?? onTheHour : exception?.withMinutes ?? withMinutes
        return pattern.filled(["h": String(hour), "m": twoDigits(minute)])
    }

    /// `at.hour`, `at.minutes`, and `at.hour.24` for an hour that goes its own way.
    func entries(_ name: String) -> PatternEntries {
        var entries: PatternEntries = [(name + ".hour", .text(onTheHour)), (name + ".minutes", .text(withMinutes))]
        for exception in irregular {
            for hour in exception.hours {
                entries.append(("\(name).hour.\(hour)", .text(exception.onTheHour)))
                if hour < 24 { entries.append(("\(name).minutes.\(hour)", .text(exception.withMinutes))) }
            }
        }
        return entries
    }
}
