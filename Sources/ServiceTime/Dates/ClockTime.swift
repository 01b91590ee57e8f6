/// A time of day on the clock on the wall, in minutes since midnight: 0 to 1440 (24:00, the end of a day).
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let minutes: Int

    /// Nil outside 0…1440.
    package init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    private init(_ minutes: Int) {
        self.minutes = minutes
    }

    /// 00:00, the beginning of a day.
    package static let midnight = ClockTime(0)

    /// Reads `8:00`, `08:00` and `24:00`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
        else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// `08:00`.
    package var description: String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0\(hour)" : "\(hour)") + (minute < 10 ? ":0\(minute)" : ":\(minute)")
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
