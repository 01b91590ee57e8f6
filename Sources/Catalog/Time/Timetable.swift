package import Diagnostics
package import ServiceTime

/// The calendars of a site over a stretch of time: when each channel and role is there, what each service level allows, and whose
/// business days count. Made once, then shared by proofs, pages and commands.
package struct Timetable: Sendable {
    /// How far proofs look ahead when nothing else is said.
    package static let days = 400

    /// What counts as the present.
    package let now: Instant
    /// The arrivals that are looked at.
    package let horizon: Range<Instant>
    private let channels: [String: OpenTime]
    private let roles: [String: OpenTime]
    private let commitments: [ServiceLevelReference: Commitment]
    private let readers: [String: BusinessDays]
    private let siteZone: ZoneRules

    package init(_ configuration: Configuration, now: Instant, horizon: Range<Instant>) {
        let resolver = CalendarResolver(configuration, horizon: horizon)
        let channels = Self.table(configuration.channels.map { ($0.id, resolver.openTime($0.calendars)) })
        let levels = configuration.channels.flatMap { channel in channel.serviceLevels.map { (channel, $0.value) } }
        let made = Parallel.map(levels.count) { number -> Commitment? in
            let (channel, level) = levels[number]
            guard let openTime = channels[channel.id], openTime.isEverOpen else { return nil }
            return Commitment(TimeLimit(level.limit), on: openTime, intake: channel.intake, over: horizon)
        }
        self.now = now
        self.horizon = horizon
        self.channels = channels
        roles = Self.table(configuration.roles.map { ($0.id, resolver.openTime($0.calendars)) })
        commitments = Self.table(
            zip(levels, made).map { (ServiceLevelReference(channel: $0.0.id, metric: $0.1.metric.rawValue), $1) })
        readers = Self.table(configuration.locales.map { ($0.code, resolver.businessDays(of: $0)) })
        siteZone = configuration.zone
    }

    /// Nil for a channel without a known calendar.
    package func openTime(ofChannel id: String) -> OpenTime? { channels[id] }

    /// Nil for a role without a known calendar.
    package func openTime(ofRole id: String) -> OpenTime? { roles[id] }

    /// What stands behind a promise; nil without the service level, and when the channel never opens.
    package func commitment(_ level: ServiceLevelReference) -> Commitment? { commitments[level] }

    /// The business days that the readers of a locale go by, where the configuration says anything about them.
    package func readers(of locale: String) -> BusinessDays? { readers[locale] }

    /// The clock that a reader of a locale looks at, for what a channel does.
    package func zone(locale: String, channel: String?) -> ZoneRules {
        readers[locale]?.zone ?? channel.flatMap { channels[$0]?.zone } ?? siteZone
    }

    private static func table<Key: Hashable, Value>(_ pairs: [(Key, Value?)]) -> [Key: Value] {
        Dictionary(pairs.compactMap { key, value in value.map { (key, $0) } }, uniquingKeysWith: { first, _ in first })
    }
}

/// Puts calendars, zones and holiday packs of a configuration together.
package struct CalendarResolver: Sendable {
    private let configuration: Configuration
    private let horizon: Range<Instant>
    /// Holidays are looked up for these years: limits may be ten years long.
    private let years: ClosedRange<Int>

    package init(_ configuration: Configuration, horizon: Range<Instant>) {
        self.configuration = configuration
        self.horizon = horizon
        let first = horizon.lowerBound.dateInGreenwich.components.year
        years = first - 1...max(first, horizon.upperBound.dateInGreenwich.components.year) + 11
    }

    /// Open when one of the calendars is; nil when none of them is known.
    package func openTime(_ names: [Located<String>]) -> OpenTime? {
        let layers = names.compactMap { configuration.calendar($0.value).map(layer) }
        guard let first = layers.first else { return nil }
        return BusinessCalendar(first, and: Array(layers.dropFirst())).openTime(over: horizon)
    }

    /// Nil for a locale that says nothing about working days, holidays or its time zone.
    package func businessDays(of locale: Locale) -> BusinessDays? {
        guard locale.workingDays != nil || locale.holidays != nil || locale.timeZone != nil else { return nil }
        let zone = locale.timeZone.flatMap { configuration.zones[$0] } ?? configuration.zone
        let weekdays = locale.workingDays ?? [.monday, .tuesday, .wednesday, .thursday, .friday]
        return BusinessDays(weekdays, specialDays: specialDays(locale.holidays ?? []), zone: zone, over: horizon)
    }

    private func layer(_ plan: CalendarPlan) -> BusinessCalendar.Layer {
        BusinessCalendar.Layer(
            plan: plan, zone: configuration.zones[plan.timeZone] ?? .utc, specialDays: specialDays(plan.holidays))
    }

    private func specialDays(_ codes: [String]) -> SpecialDays {
        guard !codes.isEmpty else { return .none }
        let table = HolidayTable(codes: codes, years: years)
        return SpecialDays(table)
    }
}
