/// A moment as somebody wrote it: with an offset, or by the clock on a wall that is yet to be named.
package struct WrittenMoment: Hashable, Sendable {
    private enum Meaning: Hashable, Sendable {
        case instant(Instant)
        /// Seconds since 1970 as if the clock hung in Greenwich.
        case clock(Int)
    }

    private let meaning: Meaning

    package init(_ instant: Instant) {
        meaning = .instant(instant)
    }

    /// Reads what `Instant(iso:)` reads: `2026-12-24`, `2026-12-24T15:00`, `2026-12-24T15:00:30+01:00`.
    package init?(_ text: some StringProtocol) {
        guard let plain = Instant(iso: text, defaultOffset: 0), let shifted = Instant(iso: text, defaultOffset: 60) else {
            return nil
        }
        // A text with an offset does not heed the default one.
        meaning = plain == shifted ? .instant(plain) : .clock(plain.secondsSince1970)
    }

    /// The moment, where clocks without an offset hang in this zone.
    package func instant(in zone: ZoneRules) -> Instant {
        switch meaning {
        case .instant(let instant): instant
        case .clock(let seconds): Instant(secondsSince1970: zone.instant(wall: seconds))
        }
    }
}
