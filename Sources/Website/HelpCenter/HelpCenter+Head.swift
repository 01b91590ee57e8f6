internal import Catalog
internal import Languages

extension HelpCenter {
    func head(_ outline: PageOutline) -> Fields {
        let edition = editions[outline.edition]
        let base = content.address.baseURL
        let title = outline.title == edition.siteTitle ? outline.title : "\(outline.title) – \(edition.siteTitle)"
        return [
            "title": .text(title), "description": .text(outline.description), "is_listed": .flag(outline.isListed),
            "canonical": .text(base.map { "\($0)/\(percentEncoded(outline.canonical ?? outline.path))" }),
            "alternates": .list(base.map { alternates(outline, base: $0) } ?? []),
            "open_graph": .fields(base == nil ? nil : openGraph(outline, edition)),
            "twin": .text(twin(outline)), "structured_data": .html(structuredData(outline)),
        ]
    }

    /// The name of the page's Markdown twin; none where there is no such file.
    private func twin(_ outline: PageOutline) -> String? {
        outline.shown.flatMap(twin) == nil ? nil : Self.twinName
    }

    /// The editions in their own languages, and where readers of all other languages go.
    private func alternates(_ outline: PageOutline, base: String) -> [Fields] {
        guard outline.isListed, outline.canonical == nil, !outline.twins.isEmpty else { return [] }
        var found: [(String, String)] = []
        for (index, twin) in outline.twins.enumerated() where outline.isOriginal.isEmpty || outline.isOriginal[index] {
            found.append((editions[index].code, twin))
        }
        guard let first = found.first else { return [] }
        found.append(("x-default", first.1))
        return found.map { ["language": .text($0.0), "url": .text("\(base)/\(percentEncoded($0.1))")] }
    }

    private func openGraph(_ outline: PageOutline, _ edition: Edition) -> Fields {
        [
            "og_title": .text(outline.title), "og_type": .text(outline.isArticle ? "article" : "website"),
            "og_locale": .text(edition.language.territory), "og_site": .text(edition.siteTitle),
        ]
    }

    func languages(_ outline: PageOutline, _ shell: HelpCenterShell) -> Fields {
        let items: [Fields] = editions.map { edition in
            let path = edition.index < outline.twins.count ? outline.twins[edition.index] : edition.folder
            return [
                "code": .text(edition.code), "name": .text(edition.language.ownName), "url": .text(shell.root + path),
                "is_current": .flag(edition.index == outline.edition),
            ]
        }
        let edition = editions[outline.edition]
        return [
            "t": edition.labels, "has_languages": .flag(items.count > 1), "current_name": .text(edition.language.ownName),
            "languages": .list(items),
        ]
    }
}

extension Language {
    /// Language and country as Open Graph wants them.
    var territory: String {
        switch self {
        case .slovenian: "sl_SI"
        case .czech: "cs_CZ"
        case .slovak: "sk_SK"
        case .polish: "pl_PL"
        case .croatian: "hr_HR"
        case .german: "de_DE"
        case .english: "en_GB"
        }
    }
}
