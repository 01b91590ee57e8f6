internal import Languages
package import ServiceTime

/// Moments in the words of findings, which are English.
package enum Moments {
    /// `Friday, 26 March 2027, 15:00`, by the clock on the wall of a zone.
    package static func english(_ instant: Instant, _ zone: ZoneRules) -> String {
        let (date, seconds) = zone.local(at: instant)
        let time = ClockTime(minutes: seconds / 60)?.description ?? ""
        return Language.english.date(date, style: .full) + ", " + time
    }

    /// `92 hours`, `3 hours 30 minutes`, `40 seconds`.
    package static func english(_ time: ElapsedTime) -> String {
        let (hours, minutes, seconds) = (time.seconds / 3600, time.seconds / 60 % 60, time.seconds % 60)
        let parts = [(hours, "hour"), (minutes, "minute"), (seconds, "second")].filter { $0.0 > 0 }
        if parts.isEmpty { return "no time" }
        return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
    }
}
