internal import Catalog
internal import Languages

/// What all pages of one locale share at one depth, rendered once.
struct HelpCenterShell: Sendable {
    enum Hole: String, CaseIterable {
        case head, languages, headerSearch = "header_search", main, feedbackOrigin = "feedback_origin"
    }

    let page: Mold
    /// The way up to the document root.
    let root: String
    let headerSearch: [UInt8]
    /// The block below a text: how to reach the shop.
    let contact: String
}

/// Renders the shared parts.
struct HelpCenterShellMaker {
    let content: HelpCenterContent
    let theme: Theme
    let book: AddressBook
    let edition: Edition
    let times: TimesFile?
    let root: String

    func shell(version: String) -> HelpCenterShell {
        let holes = HelpCenterShell.Hole.allCases.map(\.rawValue)
        let search: Fields = ["t": edition.labels, "search": .fields(searchForm)]
        return HelpCenterShell(
            page: Mold(theme, "help-center/page", frame(version: version), holes: holes), root: root,
            headerSearch: Array(theme.render("help-center/header-search", search).utf8),
            contact: theme.render("help-center/contact", contact))
    }

    var searchForm: Fields {
        let own: Fields = [
            "page_url": .text(root + edition.folder + "search/"), "base": .text(root + edition.folder),
            "contact_url": .text(contactURL),
        ]
        return own.adding(theme.searchFields(edition, root: root))
    }

    private func frame(version: String) -> Fields {
        let own: Fields = [
            "t": edition.labels, "language": .text(edition.code), "site_title": .text(edition.printedSiteTitle),
            "root": .text(root), "home_url": .text(root + edition.folder), "contact_url": .text(contactURL),
            "styles": .list(theme.styles(of: .public, root: root)), "logo": theme.logo(edition.siteTitle, root: root),
            "scripts": .list(
                theme.urls(["shared/search.js", "shared/headings.js", "shared/moments.js", "shared/answer-by.js"], root: root)),
            "topics": .list(topics), "organization": .fields(content.organization.map(Self.fields)),
            "feed_url": .text(content.address.baseURL == nil ? "" : root + edition.folder + "feed.xml"),
            "generator": .text("Pult \(version)"),
        ]
        return own.adding(theme.headFields(root: root))
    }

    private var topics: [Fields] {
        book.served(.category, locale: edition.index).map {
            ["title": .text(content.text($0.reference).printedTitle), "url": .text(root + $0.path)]
        }
    }

    private static func fields(_ organization: Organization) -> Fields {
        let town = [organization.postalCode, organization.city].compactMap { $0 }.joined(separator: " ")
        let lines = [organization.street, town].compactMap { $0 }.filter { !$0.isEmpty }
        return [
            "name": .text(organization.name), "address": .text(lines.joined(separator: ", ")),
            "website": .text(organization.url ?? ""),
        ]
    }

    private var contactURL: String {
        book.served(.page, id: "contact", locale: edition.index).map { root + $0.path } ?? ""
    }

    var contact: Fields {
        let own: Fields = ["t": edition.labels, "contact_url": .text(contactURL)]
        return own.adding(ChannelFields(content: content, edition: edition).fields(times: times, root: root))
    }
}

extension Theme {
    /// The addresses of files of the theme. Their content is part of the address, so that browsers may keep them for good.
    func urls(_ paths: [String], root: String) -> [Fields] {
        paths.compactMap { path in url(path, root: root).map { ["url": .text($0)] } }
    }

    /// Nil for a file that is not there.
    func url(_ path: String, root: String) -> String? {
        staticFile(path).map { "\(root)theme/\(path)?v=\($0.hash)" }
    }
}

/// FNV-1a, 64 bits, in hexadecimal digits.
func contentHash(_ bytes: [UInt8]) -> String { String(fowlerNollVo(bytes), radix: 16) }

/// FNV-1a, 64 bits.
func fowlerNollVo(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
}
