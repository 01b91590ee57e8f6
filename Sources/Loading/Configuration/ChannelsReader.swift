import Catalog
import Diagnostics
import ServiceTime

/// Reads `channels` and `roles`, which name calendars and each other.
struct ChannelsReader {
    let fields: Fields
    let locales: [String]
    let calendars: [String]

    func roles() -> [Role] {
        fields.entries("roles").map { pair in
            let section = section(pair, of: "role", keys: ConfigurationKeys.role)
            return Role(
                id: pair.key.value, title: title(section, pair), calendars: calendars(section), contact: section.contact(),
                range: pair.key.range)
        }
    }

    func channels(roles: [String]) -> [Channel] {
        fields.entries("channels").map { pair in
            let section = section(pair, of: "channel", keys: ConfigurationKeys.channel)
            let kind: Located<Channel.Kind>? = section.choice("kind")
            if kind == nil, section.node("kind") == nil {
                section.reportMissing("kind", "Write one of: \(Channel.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
            let channel = Channel(
                id: pair.key.value, kind: kind?.value ?? .email, title: title(section, pair), calendars: calendars(section),
                contact: section.contact(), intake: section.choice("intake")?.value ?? .always,
                staffedBy: staff(section, roles: roles), serviceLevels: serviceLevels(section), range: pair.key.range)
            reportMissingCalendar(channel, section)
            return channel
        }
    }

    private func section(_ pair: YAMLPair, of kind: String, keys: [KeyDescription]) -> Fields {
        if !Name.isID(pair.key.value) {
            fields.findings.report(
                ConfigurationCodes.value,
                "The id “\(pair.key.value)” of a \(kind) stands in links. Write it in small letters, digits and hyphens.",
                at: pair.key.range)
        }
        return Fields(
            pair.value, of: "the \(kind) “\(pair.key.value)”", keys: keys, findings: fields.findings, terms: fields.terms,
            at: pair.key.range)
    }

    private func title(_ section: Fields, _ pair: YAMLPair) -> LocalizedText {
        section.localizedText("title", locales: locales) ?? LocalizedText(common: pair.key.value)
    }

    private func calendars(_ section: Fields) -> [Located<String>] {
        section.texts("calendar").filter { name in
            if calendars.contains(name.value) { return true }
            section.reportUnknown(name, "calendar", known: calendars, code: ConfigurationCodes.unknownCalendar)
            return false
        }
    }

    private func staff(_ section: Fields, roles: [String]) -> [Located<String>] {
        section.texts("staffed_by").filter { name in
            if roles.contains(name.value) { return true }
            section.reportUnknown(name, "role", known: roles, code: ConfigurationCodes.unknownRole)
            return false
        }
    }

    private func serviceLevels(_ section: Fields) -> [Located<ServiceLevel>] {
        section.entries("service_levels").compactMap { pair in
            guard let metric = Metric(rawValue: pair.key.value) else {
                section.reportChoice(
                    pair.key, as: "A service level of \(section.subject)", known: Metric.allCases.map(\.rawValue),
                    code: ConfigurationCodes.unknownMetric)
                return nil
            }
            let what = "“\(pair.key.value)” of \(section.subject)"
            guard case .scalar(let text, _) = pair.value.content else {
                section.reportType(pair.key.value, pair.value, "a duration such as “4 business hours”")
                return nil
            }
            let limit = section.duration(Located(text, at: pair.value.range), as: what)
            return limit.map {
                Located(ServiceLevel(metric: metric, limit: $0.value), at: pair.key.range.lowerBound..<$0.range.upperBound)
            }
        }
    }

    /// A channel may do without a calendar as long as nothing about it depends on opening hours.
    private func reportMissingCalendar(_ channel: Channel, _ section: Fields) {
        guard channel.calendars.isEmpty, section.node("calendar") == nil else { return }
        if channel.intake == .openHours {
            section.reportMissing("calendar", "Its intake is limited to open hours, so it must say which.")
        } else if let level = channel.serviceLevels.first(where: { $0.value.limit.isBusiness }) {
            section.reportMissing(
                "calendar",
                "Its “\(level.value.metric.rawValue)” is counted in business time, so it must say which hours those are.")
        }
    }
}

extension Fields {
    /// Reports the name of something that the configuration does not hold.
    fileprivate func reportUnknown(_ name: Located<String>, _ kind: String, known: [String], code: DiagnosticCode) {
        let near = NearMiss.suggestion(for: name.value, among: known)
        findings.report(
            code,
            "\(capitalized(subject)) names the \(kind) “\(name.value)”, which is not configured. "
                + (near.map { "Did you mean “\($0)”?" } ?? "Add it under “\(kind)s”, or name a known one."),
            at: name.range, notes: known.isEmpty ? [] : ["Known: " + known.joined(separator: ", ") + "."],
            fixes: near.map { [.writing($0, for: name.value)] } ?? [])
    }
}
