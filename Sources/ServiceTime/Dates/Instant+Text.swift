extension Instant {
    /// ISO 8601 with the zone's offset, to the second: `2027-03-26T15:00:00+01:00`.
    package func iso(in zone: ZoneRules) -> String {
        let (date, seconds) = zone.local(at: self)
        let offset = zone.offset(at: self)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(Self.twoDigits).joined(separator: ":")
        let east = abs(offset) / 60
        return "\(date)T\(clock)\(offset < 0 ? "-" : "+")\(Self.twoDigits(east / 60)):\(Self.twoDigits(east % 60))"
    }

    /// Reads what `init(iso:defaultOffset:)` reads; without an offset it is the clock on the wall of a zone that counts.
    package init?(iso text: some StringProtocol, in zone: ZoneRules) {
        guard let moment = WrittenMoment(text) else { return nil }
        self = moment.instant(in: zone)
    }

    package func advanced(by seconds: Int) -> Instant { Instant(secondsSince1970: secondsSince1970 + seconds) }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
