import Catalog
import Diagnostics
import ServiceTime

/// What only calendars, channels and locales together show.
extension ConfigurationReader {
    /// The zones of calendars and locales; none are read for a site that names none.
    func zones(of configuration: Configuration) -> [String: ZoneRules] {
        let names = configuration.calendars.map(\.value.timeZone) + configuration.locales.compactMap(\.timeZone)
        return Set(names).reduce(into: [:]) { zones, name in zones[name] = ZoneLoader.rules(name) }
    }

    /// Where codes of known holiday packs stand.
    func holidayCodes() -> [Located<String>] {
        ["locales", "calendars"].flatMap { name -> [YAMLNode] in
            guard case .mapping(let sections)? = fields.node(name)?.content else { return [] }
            return sections.flatMap { section -> [YAMLNode] in
                guard case .mapping(let keys) = section.value.content else { return [] }
                return keys.filter { $0.key.value == "holidays" }.flatMap { pair -> [YAMLNode] in
                    if case .sequence(let items) = pair.value.content { return items }
                    return [pair.value]
                }
            }
        }
        .compactMap { node in
            guard case .scalar(let code, _) = node.content, HolidayPacks.pack(code) != nil else { return nil }
            return Located(code, at: node.range)
        }
    }

    /// Reports calendars without any hours on which a service level stands; they are sound otherwise.
    func reportClosed(_ names: Set<String>, in configuration: Configuration) {
        for calendar in configuration.calendars where names.contains(calendar.value.name) {
            let channel = configuration.channels.first { channel in
                !channel.serviceLevels.isEmpty && channel.calendars.contains { $0.value == calendar.value.name }
                    && channel.calendars.allSatisfy { names.contains($0.value) }
            }
            guard let channel, let level = channel.serviceLevels.first else { continue }
            findings.report(
                CalendarCodes.neverOpens,
                "The calendar “\(calendar.value.name)” never opens, so “\(level.value.metric.rawValue)” of the channel “\(channel.id)” can never be met. Write its hours: “mon-fri: \"08:00-16:00\"”.",
                at: calendar.range)
        }
    }
}
