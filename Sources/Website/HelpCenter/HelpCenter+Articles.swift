internal import Catalog
internal import Languages
internal import Markup
internal import ServiceTime

extension HelpCenter {
    /// The page of a text at one of its addresses.
    func textPage(_ served: ServedText) -> PlannedFile {
        switch served.reference.kind {
        case .category: categoryPage(served)
        case .page: freePage(served)
        default: articlePage(served)
        }
    }

    private func articlePage(_ served: ServedText) -> PlannedFile {
        let (text, edition) = (content.text(served.reference), editions[served.locale])
        return page(of: served, text) { [self] shell, output in
            var fields = textFields(served, text, shell)
            fields["crumbs"] = .list(crumbs(text, shell, edition))
            fields["related"] = .html(relatedRows(to: served, text, shell))
            fields["contact"] = .html(shell.contact)
            fields["elsewhere"] = .fields(elsewhere(served, shell))
            fields["feedback"] = .html(feedback(on: served, text, shell))
            write("help-center/article", fields, served, text, shell, &output)
        }
    }

    /// The page that shows a text. Its outline is made with it: there are many pages.
    func page(
        of served: ServedText, _ text: PublicText, main: @escaping @Sendable (HelpCenterShell, inout [UInt8]) -> Void
    ) -> PlannedFile {
        page(at: served.path, source: text.file, outline: { [self] in outline(served, text) }, main: main)
    }

    private func outline(_ served: ServedText, _ text: PublicText) -> PageOutline {
        let twins = book.editions(of: served.reference)
        let original = twins.first { $0.reference == served.reference && !$0.isFallback }
        return PageOutline(
            path: served.path, edition: served.locale, title: text.title, description: text.description,
            twins: twins.map(\.path), isOriginal: twins.map { !$0.isFallback },
            canonical: served.isFallback ? original?.path : nil, isArticle: text.kind == .article, shown: served)
    }

    /// What articles and pages have in common.
    func textFields(_ served: ServedText, _ text: PublicText, _ shell: HelpCenterShell) -> Fields {
        let edition = editions[served.locale]
        let headings = text.body.headings.filter { $0.level == 2 && $0.visibility == .everyone }
        let original = locales.first { $0.code == text.locale }?.language
        return [
            "t": edition.labels, "title": .text(text.printedTitle), "description": .text(text.printedDescription),
            "content_language": .text(served.isFallback ? text.locale : ""),
            "notice": .text(served.isFallback ? original.map(edition.fallbackNotice) : nil),
            "updated": .text(
                text.updated.map {
                    edition.language.typeset(
                        edition.texts.updated.filling("date", with: edition.language.date($0, style: .long)))
                }),
            "updated_date": .text(text.updated?.description),
            "has_contents": .flag(headings.count >= 3),
            "contents": .list(
                headings.map { ["heading": .text((original ?? edition.language).typeset($0.text)), "url": .text("#" + $0.id)] }),
        ]
    }

    /// Renders a template with a hole for the body, and the body into it.
    func write(
        _ template: String, _ fields: Fields, _ served: ServedText, _ text: PublicText, _ shell: HelpCenterShell,
        _ output: inout [UInt8]
    ) {
        var fields = fields
        fields.append("body", .open)
        theme.render(template, fields, into: &output) { [self] output in
            writeBody(of: text, served, root: shell.root, into: &output)
        }
    }

    func writeBody(of text: PublicText, _ served: ServedText, root: String, into output: inout [UInt8]) {
        // Inside a text its own language is spoken, whoever reads it.
        let spoken = editions.first { $0.code == text.locale } ?? editions[served.locale]
        let writer = BodyWriter(document: text.body, labels: spoken.bodyLabels, isInternal: false) { [self] link in
            destination(of: link, in: served, spoken: spoken, root: root)
        }
        writer.write(into: &output)
    }

    private func crumbs(_ text: PublicText, _ shell: HelpCenterShell, _ edition: Edition) -> [Fields] {
        let home: Fields = ["title": .text(edition.texts.home), "url": .text(shell.root + edition.folder)]
        guard let category = book.served(.category, id: text.category, locale: edition.index) else { return [home] }
        return [
            home,
            ["title": .text(content.text(category.reference).printedTitle), "url": .text(shell.root + category.path)],
        ]
    }

    /// The other languages in which this very article exists; nil when there are none.
    private func elsewhere(_ served: ServedText, _ shell: HelpCenterShell) -> Fields? {
        let others = book.editions(of: served.reference).filter { !$0.isFallback && $0.locale != served.locale }
        guard !others.isEmpty else { return nil }
        return [
            "languages": .list(
                others.map { other in
                    let edition = editions[other.locale]
                    return [
                        "code": .text(edition.code), "name": .text(edition.language.ownName),
                        "url": .text(shell.root + other.path),
                    ]
                })
        ]
    }

    /// In the reader's language where the article is in it; what the text names itself, in any.
    private func related(to served: ServedText, _ text: PublicText) -> [ServedText] {
        relatedArticles.articles(for: served.reference) { article, isChosen in
            guard let other = book.served(TextReference(.article, article), locale: served.locale) else { return false }
            return isChosen || served.isFallback || !other.isFallback
        }.compactMap { book.served(TextReference(.article, $0), locale: served.locale) }
    }

    private func relatedRows(to served: ServedText, _ text: PublicText, _ shell: HelpCenterShell) -> String {
        var bytes: [UInt8] = []
        for other in related(to: served, text) {
            bytes += relatedRows.value(other.locale * content.articles.count + other.reference.index) {
                var row: [UInt8] = []
                theme.render("help-center/row", listItem(other, shell), into: &row)
                return row
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func listItem(_ served: ServedText, _ shell: HelpCenterShell) -> Fields {
        let text = content.text(served.reference)
        return [
            "title": .text(text.printedTitle), "description": .text(text.printedDescription),
            "url": .text(shell.root + served.path),
            "link_language": .text(served.isFallback ? text.locale : ""),
        ]
    }

    /// Where a link in a text leads on the page that shows it.
    func destination(of link: Link, in served: ServedText, spoken: Edition, root: String) -> Destination {
        switch content.resolve(link.destination, from: served.reference) {
        case .text(let reference, let fragment, _): page(reference, fragment: fragment, served, root: root)
        case .asset(let index): file(content.asset(index), root: root)
        case .channel(let index): contact(content.channels[index], spoken)
        case .serviceLevel(let channel, let level, _):
            .promise(
                reference: "\(content.channels[channel].id).\(level.metric.rawValue)",
                phrase: link.text.isEmpty ? spoken.language.promise(level.limit) : "")
        case .fragment(let fragment): .fragment(fragment)
        case .external(let address): .external(address)
        case .broken: .nowhere
        }
    }

    private func page(_ reference: TextReference, fragment: String?, _ served: ServedText, root: String) -> Destination {
        guard let target = book.served(reference, locale: served.locale) else { return .nowhere }
        let text = content.text(target.reference)
        // In another edition the heading has another id.
        let place = fragment.flatMap { fragment in text.headings.contains { $0.id == fragment } ? fragment : nil }
        return .page(
            address: links.address(of: target.path, root: root, fragment: place), title: text.title,
            language: target.isFallback ? text.locale : nil)
    }

    private func file(_ asset: Asset, root: String) -> Destination {
        .file(
            address: root + Self.output(ofAsset: asset.path), width: asset.dimensions?.width, height: asset.dimensions?.height)
    }

    private func contact(_ channel: Channel, _ spoken: Edition) -> Destination {
        guard let uri = channel.contact else { return .nowhere }
        return .contact(uri: uri, name: content.name(of: channel, spoken))
    }
}
