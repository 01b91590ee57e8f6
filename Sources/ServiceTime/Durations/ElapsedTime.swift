/// So much time on the clock on the wall between two moments.
package struct ElapsedTime: Hashable, Comparable, Sendable {
    /// Negative when the second moment lies before the first.
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// ISO 8601 in hours and minutes, and seconds where minutes do not come out whole: `PT92H30M`, `PT45S`, `PT0M`, `-PT1H`.
    package var notation: String {
        let size = abs(seconds)
        let parts = [(size / 3600, "H"), (size / 60 % 60, "M"), (size % 60, "S")].filter { $0.0 > 0 }
        let text = parts.map { "\($0.0)\($0.1)" }.joined()
        return (seconds < 0 ? "-PT" : "PT") + (text.isEmpty ? "0M" : text)
    }

    package static func < (left: ElapsedTime, right: ElapsedTime) -> Bool { left.seconds < right.seconds }
}
