internal import Languages
internal import ServiceTime

/// Temporary.
extension Language {
    func promise(_ span: TimeSpan) -> String { span.notation }
    func dateText(_ date: LocalDate) -> String { date.description }
    func hoursLines(_ hours: WeeklyHours) -> [(days: String, periods: String)] {
        Weekday.allCases.map { day in
            let texts = hours[day].map { "\(ClockTime(minutes: $0.opens)?.description ?? "")–\(ClockTime(minutes: $0.closes)?.description ?? "")" }
            return (day.shortName, texts.isEmpty ? interface.closed : texts.joined(separator: ", "))
        }
    }
}
