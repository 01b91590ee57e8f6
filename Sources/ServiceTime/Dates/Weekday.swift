/// A day of the week; weeks begin on Monday (ISO 8601).
package enum Weekday: Int, Hashable, Sendable, CaseIterable, Comparable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `mon`, `tue`, …: the names that configuration uses.
    package var shortName: String { Self.shortNames[rawValue] }

    /// Reads `mon` or `monday`, in any case.
    package init?(name: some StringProtocol) {
        let name = name.lowercased()
        let full = Self.allCases.first { "\($0)" == name }
        guard let day = full ?? Self.shortNames.firstIndex(of: name).map({ Self.allCases[$0] }) else { return nil }
        self = day
    }

    /// The days from `first` to `last`, over the end of the week if need be (`sat-mon` is Saturday, Sunday, Monday).
    package static func range(_ first: Weekday, _ last: Weekday) -> [Weekday] {
        let length = (last.rawValue - first.rawValue + 7) % 7
        return (0...length).map { allCases[(first.rawValue + $0) % 7] }
    }

    package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    private static let shortNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
