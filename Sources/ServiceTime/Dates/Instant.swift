/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
    package let secondsSince1970: Int

    package init(secondsSince1970: Int) {
        self.secondsSince1970 = secondsSince1970
    }

    /// The date in Greenwich.
    package var dateInGreenwich: LocalDate {
        let day = secondsSince1970 / 86_400
        return LocalDate(dayNumber: secondsSince1970 % 86_400 < 0 ? day - 1 : day)
    }

    /// Reads `2026-12-24`, `2026-12-24T15:00`, `2026-12-24T15:00:30`, each with `Z`, `+01:00` or nothing at its end; without an
    /// offset `defaultOffset` (seconds east of Greenwich) counts. Nil for anything else and for dates that do not exist.
    package init?(iso text: some StringProtocol, defaultOffset: Int = 0) {
        let text = String(text)
        guard let date = LocalDate(iso: text.prefix(10)) else { return nil }
        var rest = text.dropFirst(10)
        var seconds = 0
        if rest.first == "T" || rest.first == "t" || rest.first == " " {
            guard let clock = ClockTime(rest.dropFirst().prefix(5)), rest.utf8.count >= 6, clock.minutes < 1440 else {
                return nil
            }
            seconds = clock.minutes * 60
            rest = rest.dropFirst(6)
            if rest.first == ":" {
                let digits = rest.dropFirst().prefix(2)
                guard digits.utf8.count == 2, let number = Int(digits), (0..<60).contains(number) else { return nil }
                seconds += number
                rest = rest.dropFirst(3)
            }
        }
        guard let offset = Self.offset(rest, default: defaultOffset) else { return nil }
        self.init(secondsSince1970: date.dayNumber * 86_400 + seconds - offset)
    }

    private static func offset(_ text: Substring, default defaultOffset: Int) -> Int? {
        switch text.first {
        case nil: return defaultOffset
        case "Z", "z": return text.utf8.count == 1 ? 0 : nil
        case let sign? where sign == "+" || sign == "-":
            guard text.utf8.count == 6, let clock = ClockTime(text.dropFirst()) else { return nil }
            return (sign == "+" ? 60 : -60) * clock.minutes
        default: return nil
        }
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}
