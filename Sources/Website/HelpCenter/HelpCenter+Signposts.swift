internal import Catalog
internal import Languages

extension HelpCenter {
    /// The root: a choice of languages. A script takes visitors to their own without asking.
    var chooser: PlannedFile {
        PlannedFile(
            path: "index.html",
            content: .rendered { [self] output in
                var fields = bare(root: "./", home: { $0.folder })
                let base = content.address.baseURL
                fields["scripts"] = .list(theme.urls(["shared/languages.js"], root: "./"))
                fields["canonical"] = .text(base.map { $0 + "/" })
                fields["alternates"] = .list(
                    base.map { base in
                        editions.map { ["language": .text($0.code), "url": .text("\(base)/\($0.folder)")] }
                            + [["language": .text("x-default"), "url": .text(base + "/")]]
                    } ?? [])
                output += theme.render("help-center/chooser", fields).utf8
            })
    }

    /// Servers show it for any address, so its own links begin at the host.
    var notFound: PlannedFile {
        PlannedFile(
            path: "404.html",
            content: .rendered { [self] output in
                let root = options.hostPath(of: .public, at: content.address) + "/"
                output += theme.render("help-center/not-found", bare(root: root, home: { root + $0.folder })).utf8
            })
    }

    private func bare(root: String, home: (Edition) -> String) -> Fields {
        let edition = defaultEdition
        let own: Fields = [
            "language": .text(edition.code), "root": .text(root), "site_title": .text(edition.printedSiteTitle),
            "t": edition.labels,
            "styles": .list(theme.styles(of: .public, root: root)), "logo": theme.logo(edition.siteTitle, root: root),
            "editions": .list(
                editions.map {
                    [
                        "code": .text($0.code), "name": .text($0.language.ownName), "url": .text(home($0)), "t": $0.labels,
                        "search_url": .text(home($0) + "search/"), "edition_title": .text($0.printedSiteTitle),
                    ]
                }),
        ]
        return own.adding(theme.headFields(root: root))
    }

    /// A page at an old address that sends readers to the new one.
    func redirect(_ redirect: Redirect) -> PlannedFile {
        let (old, served) = (redirect.address, redirect.target)
        let path = old.hasSuffix("/") ? old + "index.html" : old
        return PlannedFile(
            path: path,
            content: .rendered { [self] output in
                let root = SiteLinks.root(from: old)
                let edition = editions[served.locale]
                let fields: Fields = [
                    "language": .text(edition.code), "root": .text(root), "t": edition.labels, "url": .text(root + served.path),
                    "title": .text(content.text(served.reference).printedTitle),
                    "canonical": .text(content.address.baseURL.map { "\($0)/\(percentEncoded(served.path))" }),
                    "styles": .list(theme.styles(of: .public, root: root)),
                ]
                output += theme.render("help-center/redirect", fields.adding(theme.headFields(root: root))).utf8
            })
    }
}

/// An old address of a text.
struct Redirect: Sendable {
    /// From the document root.
    let address: String
    let target: ServedText

    static func all(in book: AddressBook, _ content: HelpCenterContent) -> [Redirect] {
        [TextKind.category, .article, .page].flatMap { kind in
            book.all(kind).filter { !$0.isFallback }.flatMap { served in
                content.text(served.reference).aliases.compactMap { Redirect(from: $0, to: served) }
            }
        }
    }

    private init?(from alias: String, to target: ServedText) {
        let parts = alias.split(separator: "/")
        guard let last = parts.last else { return nil }
        address = parts.joined(separator: "/") + (last.contains(".") ? "" : "/")
        self.target = target
    }
}
