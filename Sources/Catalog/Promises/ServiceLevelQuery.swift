internal import Diagnostics
package import ServiceTime

/// What stands after the `?` of a `sla:` link: `before=12:00`, `business_days`, `open_hours`, `within=1bd@10:00`, joined by `&`.
package struct ServiceLevelQuery: Sendable, Hashable {
    /// One part that cannot be read, with the reason as a clause that completes "In the link, …".
    package struct Fault: Error, Sendable, Hashable {
        package let reason: String
    }

    package var condition = ArrivalCondition()
    /// The duration, where the words do not state it.
    package var within: TimeLimit?

    package init(_ text: String) throws(Fault) {
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            try read(pair[0], pair.count == 2 ? LinkTarget.decoded(pair[1]) : nil)
        }
    }

    private mutating func read(_ key: String, _ value: String?) throws(Fault) {
        switch (key, value) {
        case ("before", let value?):
            guard let time = ClockTime(value) else {
                throw Fault(reason: "“before=\(value)” names no time of day. Write it as “before=12:00”")
            }
            condition.before = time
        case ("before", nil): throw Fault(reason: "“before” needs a time of day. Write it as “before=12:00”")
        case ("business_days", nil): condition.onBusinessDays = true
        case ("open_hours", nil): condition.inOpenHours = true
        case ("business_days", _), ("open_hours", _): throw Fault(reason: "“\(key)” takes no value. Write it alone")
        case ("within", let value?): within = try Self.limit(value)
        case ("within", nil): throw Fault(reason: "“within” needs a duration. Write it as “within=1bd@10:00”")
        default:
            let meant = NearMiss.suggestion(for: key, among: Self.keys).map { " Did you mean “\($0)”?" } ?? ""
            throw Fault(reason: "“\(key)” is no condition.\(meant) Known are \(Self.keys.joined(separator: ", "))")
        }
    }

    private static let keys = ["before", "business_days", "open_hours", "within"]

    private static func limit(_ text: String) throws(Fault) -> TimeLimit {
        if let limit = TimeLimit(notation: text) { return limit }
        do { return try TimeLimit(grammar: text) } catch {
            throw Fault(reason: "“within=\(text)” is no duration. Write it like “within=2h”, “within=1bd” or “within=1bd@10:00”")
        }
    }
}
