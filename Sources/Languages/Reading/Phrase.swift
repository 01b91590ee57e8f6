package import ServiceTime

/// A stretch of text that says how long something takes or until when: "v 2 urah", "by the end of the next business day".
package struct Phrase: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A number and a unit.
        case duration
        /// A day told by its place: today, the same day, the next business day.
        case day
        /// At once; `max` is `PT0S`.
        case immediately
        /// A day told by its name.
        case weekday
        /// A time of day alone; `max` is that time on the day of arrival. Read in sentences only.
        case clockTime
    }

    /// Which time a text counts in.
    package enum Clock: Hashable, Sendable {
        /// It says so: calendar days, weekends included.
        case calendar
        case business
        /// Neither a business word nor a calendar word; a reader takes it as calendar time.
        case unspecified
    }

    /// What the words around the duration make of it.
    package enum Bound: UInt8, Hashable, Sendable {
        /// Nothing, or a bare preposition: "v 2 urah", "in 2 hours".
        case plain
        /// "at most", "najkasneje", "innerhalb von"; also "not longer than".
        case atMost
        /// "more than", "dlje kot".
        case moreThan
        /// "at least", "vsaj".
        case atLeast
        /// "after 2 days"
        case after
        /// "every 2 hours"
        case every
    }

    /// Which messages the text speaks of; all of them when nothing is set.
    package struct Condition: Hashable, Sendable {
        /// They arrive before this time of day.
        package var before: ClockTime?
        package var businessDays: Bool
        package var openHours: Bool

        package init(before: ClockTime? = nil, businessDays: Bool = false, openHours: Bool = false) {
            self.before = before
            self.businessDays = businessDays
            self.openHours = openHours
        }

        package var isEmpty: Bool { before == nil && !businessDays && !openHours }
    }

    /// All of it in bytes of the text, with its prepositions, limits and qualifiers.
    package var range: Range<Int>
    /// The number with its unit, or the words that name the day.
    package var core: Range<Int>
    package var kind: Kind
    /// The lower end of an explicit range ("1–2 uri").
    package var min: TimeLimit?
    /// What a weekday limits is the next business day for Monday, and a week for the others, whenever the message comes.
    package var max: TimeLimit
    package var clock: Clock
    /// Hours "weekends excluded": all 24 hours of business days count, not only the open ones.
    package var countsWholeBusinessDays: Bool
    package var bound: Bound
    package var condition: Condition
    package var weekday: Weekday?
    /// Where the words end that say when; conditions and remarks behind them ("of receipt", "at the latest") are left out.
    package var statedEnd: Int
    /// The seconds of the unit that the text counts in; 0 for dates and days.
    package var unitSeconds = 0
    /// The days of the unit; 0 for units of the clock.
    package var unitDays = 0
    /// "On weekdays within 12 hours": the days that count, named before the time.
    var countsBusinessDaysOnly = false

    package init(
        range: Range<Int>, core: Range<Int>, kind: Kind, min: TimeLimit? = nil, max: TimeLimit, clock: Clock = .unspecified,
        countsWholeBusinessDays: Bool = false, bound: Bound = .plain, condition: Condition = Condition(), weekday: Weekday? = nil
    ) {
        self.range = range
        self.core = core
        self.kind = kind
        self.min = min
        self.max = max
        self.clock = clock
        self.countsWholeBusinessDays = countsWholeBusinessDays
        self.bound = bound
        self.condition = condition
        self.weekday = weekday
        statedEnd = range.upperBound
    }
}
