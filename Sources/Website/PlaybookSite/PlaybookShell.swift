internal import Catalog
internal import Languages

/// What all pages of a section share, rendered once per locale and depth.
struct PlaybookShell: Sendable {
    enum Hole: String, CaseIterable { case title = "page_title", languages, main }

    /// The entries of the side bar; `search` has none.
    enum Section: String, CaseIterable {
        case overview, playbooks, replies, guidelines, articles, duty, ledger, health, search

        /// Below the folder of the locale.
        var path: String {
            switch self {
            case .overview: ""
            case .guidelines: "tone/"
            default: rawValue + "/"
            }
        }

        func title(_ texts: PlaybookTexts) -> String {
            switch self {
            case .overview: texts.overview
            case .playbooks: texts.playbooks
            case .replies: texts.replies
            case .guidelines: texts.guidelines
            case .articles: texts.articles
            case .duty: texts.duty
            case .ledger: texts.ledger
            case .health: texts.health
            case .search: ""
            }
        }

        /// How deep below the document root its pages lie.
        var depths: ClosedRange<Int> {
            switch self {
            case .overview: 1...1
            case .articles: 2...4
            case .playbooks, .replies, .guidelines: 2...3
            case .health: 2...4
            case .duty, .ledger, .search: 2...2
            }
        }
    }

    let page: Mold
    /// The way up to the document root.
    let root: String
}

/// The shells of all sections, each rendered when its first page is.
struct PlaybookShells: Sendable {
    private typealias Section = PlaybookShell.Section
    private struct Key: Hashable {
        let edition: Int
        let section: PlaybookShell.Section
        let depth: Int
    }

    private let shells: [Key: Lazy<PlaybookShell>]

    init(theme: Theme, editions: [Edition], links: SiteLinks, version: String, replyData: ReplyData, desks: [DeskData]) {
        var shells: [Key: Lazy<PlaybookShell>] = [:]
        for edition in editions {
            for section in Section.allCases {
                for depth in section.depths {
                    shells[Key(edition: edition.index, section: section, depth: depth)] = Lazy {
                        let root = String(repeating: "../", count: depth)
                        var fields = Self.frame(theme, edition, section, root: root, links, version)
                            .adding(Self.desk(theme, desks[edition.index], root: root))
                        if section == .replies, depth == section.depths.upperBound {
                            fields["scripts"] = .list(Self.replyScripts(theme, replyData, root: root))
                        }
                        let holes = PlaybookShell.Hole.allCases.map(\.rawValue)
                        return PlaybookShell(page: Mold(theme, "playbook/page", fields, holes: holes), root: root)
                    }
                }
            }
        }
        self.shells = shells
    }

    /// Nil for a depth at which the section has no pages.
    func shell(_ edition: Int, _ section: PlaybookShell.Section, depth: Int) -> PlaybookShell? {
        shells[Key(edition: edition, section: section, depth: depth)]?.value
    }

    private static func frame(
        _ theme: Theme, _ edition: Edition, _ section: PlaybookShell.Section, root: String, _ links: SiteLinks, _ version: String
    ) -> Fields {
        let sections: [Fields] = Section.allCases.filter { $0 != .search }.map { one in
            [
                "name": .text(one.rawValue), "title": .text(one.title(edition.playbookTexts)),
                "url": .text(links.address(of: edition.folder + one.path, root: root)), "is_current": .flag(one == section),
            ]
        }
        let own: Fields = [
            "t": edition.labels, "language": .text(edition.code), "root": .text(root),
            "site_title": .text(edition.printedSiteTitle),
            "home_url": .text(links.address(of: edition.folder, root: root)),
            "find_url": .text(links.address(of: edition.folder + Section.search.path, root: root)), "sections": .list(sections),
            "search": .fields(section == .search ? nil : PlaybookShell.searchForm(theme, edition, root: root, links)),
            "styles": .list(theme.styles(of: .internal, root: root)),
            "logo": theme.logo(edition.siteTitle, root: root, isOnDark: true),
            "scripts": .list(
                theme.urls(["shared/search.js", "playbook/playbook.js"], root: root)
                    + (section == .articles ? theme.urls(["shared/headings.js"], root: root) : [])),
            "generator": .text("Pult \(version)"),
        ]
        return own.adding(theme.headFields(root: root))
    }

    /// What the palette is made of, for when somebody opens it.
    private static func desk(_ theme: Theme, _ desk: DeskData, root: String) -> Fields {
        [
            "desk_url": .text(theme.url("playbook/desk.js", root: root)), "places_url": .text(desk.address(root: root)),
            "desk_style_url": .text(theme.url("playbook/desk.css", root: root)),
        ]
    }

    /// What the page of a reply needs: the data before those who read it.
    private static func replyScripts(_ theme: Theme, _ data: ReplyData, root: String) -> [Fields] {
        theme.urls(["shared/search.js", "playbook/playbook.js", "shared/moments.js"], root: root)
            + [["url": .text(data.address(root: root))]]
            + theme.urls(["shared/answer-by.js", "playbook/names.js", "playbook/letter.js", "playbook/reply.js"], root: root)
    }

}

extension PlaybookShell {
    static func searchForm(_ theme: Theme, _ edition: Edition, root: String, _ links: SiteLinks) -> Fields {
        let own: Fields = [
            "page_url": .text(links.address(of: edition.folder + "search/", root: root)), "base": .text(root + edition.folder),
            "contact_url": .text(""),
        ]
        return own.adding(theme.searchFields(edition, root: root))
    }
}
