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

    /// Every promise that a text of this locale declares.
    func ledger(_ edition: Edition) -> PlannedFile {
        place("ledger/", edition, .ledger, title: edition.playbookTexts.ledger, template: "playbook/ledger") { [self] shell in
            var groups: [(level: String, rows: [Fields])] = []
            for kind in TextKind.allCases {
                for served in book.served(kind, locale: edition.index) where !served.isFallback {
                    for (level, row) in promises(in: served, edition, shell) {
                        if let known = groups.firstIndex(where: { $0.level == level }) {
                            groups[known].rows.append(row)
                        } else {
                            groups.append((level, [row]))
                        }
                    }
                }
            }
            groups.sort { $0.level < $1.level }
            return [
                "has_promises": .flag(!groups.isEmpty),
                "levels": .list(
                    groups.map {
                        ["level_name": .text($0.level), "promises": .html(rows($0.rows, "playbook/ledger-row", edition))]
                    }),
            ]
        }
    }

    private func promises(in served: ServedText, _ edition: Edition, _ shell: PlaybookShell) -> [(String, Fields)] {
        let text = index.text(served.reference)
        return text.body.links.compactMap { link in
            guard case .serviceLevel(let reference, let query) = LinkTarget(link.destination) else { return nil }
            let metric = Metric(rawValue: reference.metric)
            let level = metric.flatMap { configuration.channel(reference.channel)?.serviceLevel($0) }
            let words = link.text.isEmpty ? level.map { edition.language.promise($0.limit) } ?? "" : link.text
            let line = text.file.position(at: link.range.lowerBound).line
            return (
                promise(reference, edition),
                item(served, edition, shell).adding([
                    "words": .text(words), "place": .text("\(text.file.path):\(line)"), "condition": .text(query),
                ])
            )
        }
    }
}
