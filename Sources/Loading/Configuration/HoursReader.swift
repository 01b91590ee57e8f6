import Diagnostics
import ServiceTime

/// Reads the opening hours of a calendar: the ordinary week and the exceptions from it.
struct HoursReader {
    let fields: Fields

    func hours() -> WeeklyHours {
        guard let node = fields.node("hours") else {
            fields.reportMissing("hours", "Write “hours: { mon-fri: \"08:00-16:00\" }”, or “hours: always”.")
            return WeeklyHours()
        }
        switch node.content {
        case .scalar("always", _): return .always
        case .scalar(let text, _):
            let isAllHours = text == "24/7" || text == "24h"
            report(
                "The hours “\(text)” of \(fields.subject) name no days. "
                    + (isAllHours ? "Write “always”." : "Write “daily: \"\(text)\"”, or “always” for all hours of all days."),
                at: node.range, fixes: isAllHours ? [Fix("Write “always”.", replacement: "always", isSafe: true)] : [])
        case .sequence: fields.reportType("hours", node, "a mapping of days to periods, or “always”")
        case .mapping(let pairs): return week(pairs)
        }
        return WeeklyHours()
    }

    /// Dates that override everything else.
    func exceptions() -> [LocalDate: [OpenPeriod]] {
        var exceptions: [LocalDate: [OpenPeriod]] = [:]
        for pair in fields.entries("except") {
            guard let date = LocalDate(iso: pair.key.value) else {
                DateReading(text: pair.key.value).report(
                    for: "A date in “except” of \(fields.subject)", at: pair.key.range, terms: fields.terms,
                    findings: fields.findings)
                continue
            }
            let periods = periods(pair.value, of: pair.key.value)
            reportOverlaps(in: periods, of: pair.key.value)
            exceptions[date] = WeeklyHours.withoutOverlaps(periods.map(\.value))
        }
        return exceptions
    }

    private func week(_ pairs: [YAMLPair]) -> WeeklyHours {
        var days: [[Located<OpenPeriod>]] = Array(repeating: [], count: 7)
        for pair in pairs {
            guard let named = DaySpecification.days(pair.key, findings: fields.findings) else { continue }
            let periods = periods(pair.value, of: pair.key.value)
            for day in named { days[day.rawValue] += periods }
        }
        var week = WeeklyHours()
        for day in Weekday.allCases {
            reportOverlaps(in: days[day.rawValue], of: day.shortName)
            let before = days[(day.rawValue + 6) % 7]
            reportOverhang(of: before, into: days[day.rawValue], on: day)
            week[day] = WeeklyHours.withoutOverlaps(days[day.rawValue].map(\.value))
        }
        return week
    }

    /// One period, a list of them, or `closed`.
    private func periods(_ node: YAMLNode, of day: String) -> [Located<OpenPeriod>] {
        switch node.content {
        case .scalar("closed", _): return []
        case .scalar("always", _): return [Located(OpenPeriod(opens: 0, closes: 1440), at: node.range)]
        case .scalar(let text, _):
            if node.isNull {
                report(
                    "“\(day)” of \(fields.subject) has no hours. Write a period such as “08:00-16:00”, or “closed”.",
                    at: node.range)
                return []
            }
            return period(Located(text, at: node.range), of: day).map { [$0] } ?? []
        case .sequence(let items):
            return items.flatMap { item -> [Located<OpenPeriod>] in
                guard case .scalar(let text, _) = item.content else {
                    fields.reportType(day, item, "a period such as “08:00-16:00”")
                    return []
                }
                return period(Located(text, at: item.range), of: day).map { [$0] } ?? []
            }
        case .mapping:
            fields.reportType(day, node, "a period such as “08:00-16:00”, or a list of them")
            return []
        }
    }

    private func period(_ text: Located<String>, of day: String) -> Located<OpenPeriod>? {
        if let period = OpenPeriod(text.value) { return Located(period, at: text.range) }
        let ends = text.value.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
        let times = ends.compactMap { ClockTime($0.filter { $0 != " " }) }
        if times.count == 2, ends.count == 2, times[0] == times[1] {
            report(
                "“\(text.value)” of “\(day)” is empty: it closes when it opens. Write “00:00-24:00” for a whole day, or “closed”.",
                at: text.range)
        } else {
            report(
                "“\(text.value)” of “\(day)” is no period. Write opening and closing time, such as “08:00-16:00”.", at: text.range
            )
        }
        return nil
    }

    private func reportOverlaps(in periods: [Located<OpenPeriod>], of day: String) {
        let sorted = periods.sorted { ($0.value, $0.range.lowerBound) < ($1.value, $1.range.lowerBound) }
        for (first, second) in zip(sorted, sorted.dropFirst()) where second.value.opens < first.value.closes {
            let later = first.range.lowerBound > second.range.lowerBound ? first : second
            let message = "Two periods of “\(day)” overlap, \(first.value.written) and \(second.value.written). Make one of them."
            if !wasReported(message, later.range) { report(message, at: later.range) }
        }
    }

    private func reportOverhang(of before: [Located<OpenPeriod>], into today: [Located<OpenPeriod>], on day: Weekday) {
        for late in before where late.value.closes > 1440 {
            for period in today where period.value.opens < late.value.closes - 1440 {
                report(
                    "\(late.value.written) of the day before runs into \(period.value.written) of “\(day.shortName)”. Let one begin when the other ends.",
                    at: period.range)
                return
            }
        }
    }

    /// Whether two days of one range (`mon-thu`) would say the same.
    private func wasReported(_ message: String, _ range: Range<Int>) -> Bool {
        let start = fields.findings.file.position(at: range.lowerBound)
        return fields.findings.list.contains { $0.code == ConfigurationCodes.hours && $0.place?.start == start }
    }

    private func report(_ message: String, at range: Range<Int>, fixes: [Fix] = []) {
        fields.findings.report(ConfigurationCodes.hours, message, at: range, fixes: fixes)
    }
}

extension OpenPeriod {
    /// `08:00-12:00`.
    fileprivate var written: String {
        let times = [opens, closes > 1440 ? closes - 1440 : closes].compactMap(ClockTime.init(minutes:))
        return times.map(\.description).joined(separator: "-")
    }
}

extension WeeklyHours {
    /// Sorted, periods that overlap an earlier one left out (they were reported).
    static func withoutOverlaps(_ periods: [OpenPeriod]) -> [OpenPeriod] {
        periods.sorted().reduce(into: []) { kept, period in
            if kept.last.map({ $0.closes <= period.opens }) ?? true { kept.append(period) }
        }
    }
}

/// `mon`, `mon-thu`, `sat, sun`, `daily`.
enum DaySpecification {
    /// The days that a text names; nil, and a finding, when it names none.
    static func days(_ text: Located<String>, findings: Findings) -> [Weekday]? {
        if text.value.lowercased() == "daily" { return Weekday.allCases }
        var days: [Weekday] = []
        for part in text.value.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map { $0.filter { $0 != " " } }
            let named = ends.compactMap { Weekday(name: $0) }
            guard named.count == ends.count, (1...2).contains(named.count) else {
                report(text, part: ends.first { Weekday(name: $0) == nil } ?? text.value, findings: findings)
                return nil
            }
            days += named.count == 2 ? Weekday.range(named[0], named[1]) : named
        }
        return days
    }

    private static func report(_ text: Located<String>, part: String, findings: Findings) {
        let known = Weekday.allCases.flatMap { [$0.shortName, "\($0)"] } + ["daily"]
        let near = NearMiss.suggestion(for: part, among: known)
        findings.report(
            ConfigurationCodes.hours,
            "“\(text.value)” names no days of the week. "
                + (near.map { "Did you mean “\($0)”?" } ?? "Write “mon”, “mon-fri”, “sat, sun” or “daily”."),
            at: text.range)
    }
}
