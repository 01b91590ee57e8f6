internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// Who is on duty, and what has been promised.
extension PlaybookSite {
    func duty(_ edition: Edition) -> PlannedFile {
        place("duty/", edition, .duty, title: edition.playbookTexts.duty, template: "playbook/duty") { [self] _ in
            [
                "roles": .list(configuration.roles.map { role($0, edition) }),
                "channels": .list(configuration.channels.map { channel($0, edition) }),
            ]
        }
    }

    private func role(_ role: Role, _ edition: Edition) -> Fields {
        let staffed = configuration.channels.filter { $0.staffedBy.contains { $0.value == role.id } }
        return [
            "role_name": .text(roleName(role.id, edition)), "contact": .text(role.contact),
            "contact_text": .text(
                role.contact.map { uri in
                    let rest = String(uri.drop { $0 != ":" }.dropFirst())
                    return uri.hasPrefix("tel:") ? TelephoneNumber.spaced(rest) : rest
                }),
            "hours": .list(hours(role.calendars, edition)),
            "staffs": .text(staffed.map { channelName($0.id, edition) }.joined(separator: ", ")),
        ]
    }

    private func channel(_ channel: Channel, _ edition: Edition) -> Fields {
        [
            "channel_name": .text(channelName(channel.id, edition)), "hours": .list(hours(channel.calendars, edition)),
            "levels": .list(
                channel.serviceLevels.map {
                    [
                        "metric": .text(edition.name(of: $0.value.metric)),
                        "limit": .text(edition.language.duration($0.value.limit)),
                    ]
                }),
        ]
    }

    private func hours(_ calendars: [Located<String>], _ edition: Edition) -> [Fields] {
        calendars.compactMap { configuration.calendar($0.value) }.flatMap {
            edition.language.weeklyHours($0.hours, form: .short)
        }.map { ["days": .text($0.days), "periods": .text($0.periods)] }
    }
}
