import ServiceTime
import Testing

/// A calendar written in one line per day: `Shop("mon-fri 08:00-12:00 12:30-16:30", off: ["2026-12-25"])`.
struct Shop {
    var calendar: BusinessCalendar

    init(
        _ week: String..., except: [String: String] = [:], off: [String] = [], worked: [String: String] = [:],
        in zone: ZoneRules = Zones.ljubljana
    ) {
        var hours = WeeklyHours()
        for line in week {
            let words = line.split(separator: " ")
            for day in Self.days(words[0]) { hours[day] = words.dropFirst().compactMap { OpenPeriod($0) } }
        }
        let exceptions = except.map { (Self.date($0.key), $0.value.split(separator: " ").compactMap { OpenPeriod($0) }) }
        let plan = CalendarPlan(
            name: "office", timeZone: zone.name, hours: hours,
            exceptions: Dictionary(uniqueKeysWithValues: exceptions))
        let special = SpecialDays(
            off: off.map(Self.date), worked: worked.map { WorkedDay(date: Self.date($0.key), replaces: Self.date($0.value)) })
        calendar = BusinessCalendar(.init(plan: plan, zone: zone, specialDays: special))
    }

    static let office = Shop("mon-fri 08:00-16:00")
    static let always = Shop("mon-sun 00:00-24:00")

    /// Open when one of two is.
    func or(_ other: Shop) -> BusinessCalendar { BusinessCalendar(calendar.layers[0], and: other.calendar.layers) }

    static func date(_ text: String) -> LocalDate { LocalDate(iso: text) ?? LocalDate(dayNumber: .min) }

    private static func days(_ text: Substring) -> [Weekday] {
        let ends = text.split(separator: "-").compactMap { Weekday(name: $0) }
        return ends.count == 2 ? Weekday.range(ends[0], ends[1]) : ends
    }
}

extension BusinessCalendar {
    /// The deadline of a service level for an arrival, both by the clock on the wall.
    func answer(_ limit: String, at arrival: String) throws -> String? {
        let (arrival, limit) = (try moment(arrival), try TimeLimit(grammar: limit))
        let open = openTime(over: arrival..<arrival.advanced(by: 60))
        return Deadline(serviceLevel: limit, on: open).instant(for: arrival).map(wall)
    }

    /// The deadline of a promise, read on the calendar's own business days.
    func promise(_ limit: String, at arrival: String, reading: Deadline.Reading = .onArrivalDate) throws -> String? {
        let (arrival, limit) = (try moment(arrival), try TimeLimit(grammar: limit))
        let open = openTime(over: arrival..<arrival.advanced(by: 60))
        return Deadline(promise: limit, channel: open, reading: reading).instant(for: arrival).map(wall)
    }

    func moment(_ text: String) throws -> Instant { try #require(Instant(iso: text, in: zone)) }

    func horizon(_ from: String, _ until: String) throws -> Range<Instant> { try moment(from)..<moment(until) }

    func openTime(_ from: String, _ until: String) throws -> OpenTime { openTime(over: try horizon(from, until)) }

    /// `2026-12-24T15:00`, and the offset when the time comes twice.
    private func wall(_ instant: Instant) -> String { String(instant.iso(in: zone).prefix(16)) }
}
