package import ServiceTime

/// A date and a time on the clock on the wall of whoever speaks.
package struct LocalMoment: Hashable, Sendable {
    package let date: LocalDate
    package let time: ClockTime

    package init(_ date: LocalDate, _ time: ClockTime) {
        self.date = date
        self.time = time
    }

    /// The same moment as a limit: midnight belongs to the day that it ends.
    var asLimit: LocalMoment {
        guard time.minutes == 0, let endOfDay = ClockTime(minutes: 1440) else { return self }
        return LocalMoment(date.advanced(by: -1), endOfDay)
    }
}
