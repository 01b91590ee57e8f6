internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// Home, lists, search.
extension PlaybookSite {
    func home(_ edition: Edition) -> PlannedFile {
        place("", edition, .overview, title: edition.playbookTexts.playbook, template: "playbook/home") { [self] shell in
            let playbooks = sorted(.playbook, edition)
            let severities = Playbook.Level.allCases.reversed().map { level in
                group(edition.name(of: level), playbooks.filter { playbook($0)?.severity == level }, edition, shell)
                    .adding(["level": .text(level.rawValue)])
            }
            let channels = configuration.channels.map { channel in
                group(
                    channelName(channel.id, edition),
                    playbooks.filter { playbook($0)?.channels.contains { $0.value == channel.id } ?? false }, edition, shell,
                    isBrief: true)
            }
            return [
                "severities": .list(severities.filter { $0.hasItems }), "channels": .list(channels.filter { $0.hasItems }),
            ]
        }
    }

    private func playbook(_ served: ServedText) -> Playbook? { index.text(served.reference) as? Playbook }

    /// Lists may be long, and their rows are alike: one by one they are much cheaper than as a section.
    func rows(_ items: [Fields], _ template: String, _ edition: Edition) -> String {
        var bytes: [UInt8] = []
        for item in items { theme.render(template, item.adding(["t": edition.labels]), into: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func group(_ name: String, _ texts: [ServedText], _ edition: Edition, _ shell: PlaybookShell, isBrief: Bool = false)
        -> Fields
    {
        let items = texts.map { served in
            var item = item(served, edition, shell)
            if isBrief { item["item_description"] = .text("") }
            return item
        }
        return ["name": .text(name), "items": .html(rows(items, "playbook/row", edition))]
    }

    /// The index pages of playbooks, replies, guidelines and articles.
    func lists(_ edition: Edition) -> [PlannedFile] {
        [
            list(.playbook, edition, .playbooks) { [self] in playbook($0).map { edition.name(of: $0.severity) } ?? "" },
            list(.reply, edition, .replies) { [self] in
                let reply = index.text($0.reference) as? Reply
                return (reply?.channels ?? []).map { channelName($0.value, edition) }.joined(separator: ", ")
            },
            list(.guideline, edition, .guidelines) { [self] in
                let guideline = index.text($0.reference) as? Guideline
                return guideline?.rules.isEmpty ?? true ? edition.playbookTexts.notEnforced : edition.playbookTexts.enforced
            },
            articleList(edition),
        ]
    }

    private func list(
        _ kind: TextKind, _ edition: Edition, _ section: PlaybookShell.Section, remark: @escaping @Sendable (ServedText) -> String
    ) -> PlannedFile {
        place(section.path, edition, section, title: section.title(edition.playbookTexts), template: "playbook/list") {
            [self] shell in
            let items = sorted(kind, edition).map { item($0, edition, shell).adding(["item_remark": .text(remark($0))]) }
            return ["items": .html(rows(items, "playbook/list-row", edition))]
        }
    }

    func search(_ edition: Edition) -> PlannedFile {
        place("search/", edition, .search, title: edition.texts.search, template: "playbook/search") { [self] shell in
            ["search": .fields(PlaybookShell.searchForm(theme, edition, root: shell.root, links))]
        }
    }
}

extension Fields {
    var hasItems: Bool {
        if case .html(let items) = self["items"] { return !items.isEmpty }
        return false
    }
}
