import Catalog
import Diagnostics
import ServiceTime

/// Reads `calendars`.
struct CalendarsReader {
    let fields: Fields

    /// The calendars, and the names of those that are well written but never open.
    func calendars() -> (plans: [Located<CalendarPlan>], closed: Set<String>) {
        var closed: Set<String> = []
        let plans = fields.entries("calendars").map { pair in
            if !Name.isID(pair.key.value) {
                fields.findings.report(
                    ConfigurationCodes.value,
                    "The name “\(pair.key.value)” of a calendar must be of small letters, digits and hyphens.",
                    at: pair.key.range)
            }
            let faults = fields.findings.list.count
            let plan = calendar(pair)
            if plan.neverOpens, fields.findings.list.count == faults { closed.insert(plan.name) }
            return Located(plan, at: pair.key.range)
        }
        return (plans, closed)
    }

    private func calendar(_ pair: YAMLPair) -> CalendarPlan {
        let section = Fields(
            pair.value, of: "the calendar “\(pair.key.value)”", keys: ConfigurationKeys.calendar, findings: fields.findings,
            terms: fields.terms, at: pair.key.range)
        let timeZone = section.timeZone()
        if timeZone == nil, section.node("timezone") == nil {
            section.reportMissing("timezone", "Opening hours mean nothing without one: “timezone: Europe/Ljubljana”.")
        }
        return CalendarPlan(
            name: pair.key.value, timeZone: timeZone?.value ?? "UTC", hours: HoursReader(fields: section).hours(),
            holidays: section.holidays().map(\.value), exceptions: HoursReader(fields: section).exceptions())
    }
}
