/// A time zone as data: what its clocks have shown, and will show, at every moment.
package struct ZoneRules: Hashable, Sendable {
    /// From a moment on, clocks are so many seconds ahead of Greenwich.
    package struct Change: Hashable, Sendable {
        package let at: Instant
        /// Seconds east of Greenwich.
        package let offset: Int

        package init(at: Instant, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    /// IANA name, such as `Europe/Ljubljana`.
    package let name: String
    /// Seconds east of Greenwich before the first change.
    package let firstOffset: Int
    /// In the order of time.
    package let changes: [Change]

    package init(name: String, firstOffset: Int, changes: [Change] = []) {
        self.name = name
        self.firstOffset = firstOffset
        self.changes = changes.sorted { $0.at < $1.at }
    }

    package static let utc = ZoneRules(name: "UTC", firstOffset: 0)

    /// Seconds east of Greenwich.
    package func offset(at instant: Instant) -> Int { offset(ofStretch: stretch(at: instant.secondsSince1970)) }

    /// The date and the seconds since midnight that calendar and clock on the wall show.
    package func local(at instant: Instant) -> (date: LocalDate, seconds: Int) {
        let local = instant.secondsSince1970 + offset(at: instant)
        let day = local.dividedDown(by: 86_400)
        return (LocalDate(dayNumber: day), local - day * 86_400)
    }

    /// The moment at which the clock on the wall shows so many minutes since the midnight of a date; 1440 is the midnight that
    /// ends it. A time that a clock change skips is the moment of the change, one that it repeats is its first occurrence.
    package func instant(_ date: LocalDate, minutes: Int = 0) -> Instant {
        Instant(secondsSince1970: instant(wall: date.dayNumber * 86_400 + minutes * 60))
    }

    /// The first moment at which the clock on the wall shows `wall` or more, both in seconds since 1970.
    func instant(wall: Int) -> Int {
        // No clock is a day and two hours ahead of Greenwich.
        var index = stretch(at: wall - 26 * 3600)
        while true {
            let candidate = max(start(ofStretch: index), wall - offset(ofStretch: index))
            if candidate < end(ofStretch: index) { return candidate }
            index += 1
        }
    }

    // Stretches of one offset: the one of index 0 ends with the first change.

    /// The index of the stretch that a moment lies in.
    func stretch(at seconds: Int) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at.secondsSince1970 <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func offset(ofStretch index: Int) -> Int { index == 0 ? firstOffset : changes[index - 1].offset }
    func start(ofStretch index: Int) -> Int { index == 0 ? .min : changes[index - 1].at.secondsSince1970 }
    func end(ofStretch index: Int) -> Int { index == changes.count ? .max : changes[index].at.secondsSince1970 }
}

extension Int {
    /// The quotient, rounded down below zero as well.
    func dividedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
