import Languages
import ServiceTime
import Testing

/// Tuesday, 22 December 2026: where the readers of these tests stand.
let readersDay = LocalDate(dayNumber: 20_809)

/// Reads `2026-12-24 15:00`.
func moment(_ text: String) throws -> LocalMoment {
    let parts = text.split(separator: " ")
    return LocalMoment(
        try #require(LocalDate(iso: parts.first ?? "")), try #require(ClockTime(parts.last ?? "")))
}

/// Reads `2026-12-25..2026-12-27` or a single date.
func notice(_ text: String, _ names: [String] = [], _ hours: [String] = []) throws -> Notice {
    let ends = text.split(separator: ".")
    return Notice(
        first: try #require(LocalDate(iso: ends.first ?? "")),
        last: try #require(LocalDate(iso: ends.last ?? "")),
        names: names, hours: try hours.map { try #require(OpenPeriod($0)) })
}

/// Expected sentences, one to a line.
func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
