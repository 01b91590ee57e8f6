/// How a language says moments and days, as patterns. Their slots: `{on}` and `{of}` (the weekday, see `DateWords`), `{day}`, `{month}`,
/// `{year}` (nothing when it goes without saying), `{date}` and `{date_of}` (the patterns of those names), and the clock phrases `{at}`,
/// `{by}`, `{until}` and `{from}`.
struct MomentWords: Sendable {
    /// A moment, by how far it is from the reader.
    struct Moment: Sendable {
        let today, tomorrow: String
        /// On a date that was just named.
        let sameDay: String
        let otherDay: String
    }

    /// Days in a row: from `today`, `tomorrow`, a `date` or, before a date of the same month, a `dateOfMonth`, and then `through` a date.
    struct Range: Sendable {
        let todayAndTomorrow, today, tomorrow, date, dateOfMonth, through: String
    }

    /// When something happens: "v četrtek, 24. decembra".
    let date: String
    /// After "from" and "until": "četrtka, 24. decembra".
    let dateOf: String
    /// `{y}` and what parts it from the month.
    let year: String
    let now: String
    let at, by, until, from: Moment
    /// A date within a sentence, with the comma that closes it where the language wants one.
    let day: String
    let range: Range

    func moment(_ form: TimeForm) -> Moment {
        switch form {
        case .plain, .at: at
        case .by: by
        case .until: until
        case .from: from
        }
    }
}
