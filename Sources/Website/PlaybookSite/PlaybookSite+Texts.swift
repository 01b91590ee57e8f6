internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// What the pages of all kinds of text have in common.
extension PlaybookSite {
    /// The page of a text at one of its addresses.
    func textPage(_ served: ServedText) -> PlannedFile {
        let edition = editions[served.locale]
        switch served.reference.kind {
        case .playbook: return playbookPage(served, edition)
        case .reply: return replyPage(served, edition)
        case .guideline: return guidelinePage(served, edition)
        case .category, .article, .page: return articlePage(served, edition)
        }
    }

    func textPage(
        _ served: ServedText, _ edition: Edition, _ section: PlaybookShell.Section, template: String,
        fields: @escaping @Sendable (ServedText, any Text, PlaybookShell) -> Fields
    ) -> PlannedFile {
        // Made with the page: there are many of them.
        let face = { @Sendable [self] in
            PageFace(title: index.text(served.reference).title, twins: book.editions(of: served.reference).map(\.path))
        }
        return page(served.path, edition, section, face: face) { [self] shell, output in
            let text = index.text(served.reference)
            var all = heading(served, text, edition).adding(fields(served, text, shell))
            all.append("body", .open)
            theme.render(template, all, into: &output) { [self] output in
                writeBody(of: served, text, shell, into: &output)
            }
        }
    }

    func heading(_ served: ServedText, _ text: any Text, _ edition: Edition) -> Fields {
        let header = text.header
        let original = configuration.locale(text.locale)?.language
        let isStale = header.reviewBy.map { $0.value < options.asOf } ?? false
        return [
            "t": edition.labels, "title": .text(text.title), "description": .text(header.description?.value),
            "content_language": .text(served.isFallback ? text.locale : ""),
            "notice": .text(served.isFallback ? original.map(edition.fallbackNotice) : nil),
            "is_draft": .flag(header.isDraft), "owner": .text(header.owner.map { roleName($0.value, edition) }),
            "updated": .text(header.updated.map { edition.date($0.value) }),
            "review_by": .text(header.reviewBy.map { edition.date($0.value) }), "is_stale": .flag(isStale),
            "file": .text(text.file.path), "has_body": .flag(!text.body.isEmpty),
        ]
    }

    func writeBody(of served: ServedText, _ text: any Text, _ shell: PlaybookShell, into output: inout [UInt8]) {
        let spoken = spokenEdition(text)
        var writer = BodyWriter(document: text.body, labels: spoken.bodyLabels, isInternal: true) { [self] link in
            destination(of: link, in: served, text, spoken: spoken, root: shell.root)
        }
        if let playbook = text as? Playbook {
            let cards = StepCards(site: self, playbook: playbook, served: served, shell: shell)
            writer.step = { block, output in cards.write(block: block, into: &output) }
        }
        writer.write(into: &output)
    }

    /// A body as HTML, for places inside of other pages.
    func body(of reference: TextReference, _ edition: Edition, _ shell: PlaybookShell) -> String {
        let text = index.text(reference)
        guard let served = book.served(reference, locale: edition.index) else { return "" }
        let shown = ServedText(
            reference: reference, id: text.id, locale: edition.index, path: served.path, isFallback: text.locale != edition.code)
        var bytes: [UInt8] = []
        writeBody(of: shown, text, shell, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The edition whose language a text is written in; texts of locales that the playbook lacks use the first.
    func spokenEdition(_ text: any Text) -> Edition {
        if let own = editions.first(where: { $0.code == text.locale }) { return own }
        guard let locale = configuration.locale(text.locale) else { return editions[0] }
        return Edition(index: 0, locale: locale, siteTitle: editions[0].siteTitle, isInternal: true)
    }

    func destination(of link: Link, in served: ServedText, _ text: any Text, spoken: Edition, root: String) -> Destination {
        switch index.resolve(link.destination, from: text) {
        case .text(let reference, let fragment, _):
            page(reference, fragment: fragment, served.locale, root: root, sentIn: text.kind == .reply ? text.locale : nil)
        case .asset(let number):
            .file(
                address: root + HelpCenter.output(ofAsset: catalog.assets[number].path),
                width: catalog.assets[number].dimensions?.width, height: catalog.assets[number].dimensions?.height)
        case .channel(let number):
            configuration.channels[number].contact.map {
                .contact(uri: $0, name: channelName(configuration.channels[number].id, spoken))
            } ?? .nowhere
        case .serviceLevel(let channel, let level, _):
            .promise(
                reference: "\(configuration.channels[channel].id).\(level.metric.rawValue)",
                phrase: link.text.isEmpty ? spoken.language.promise(level.limit) : "")
        case .fragment(let fragment): .fragment(fragment)
        case .external(let address): .external(address)
        case .broken: .nowhere
        }
    }

    /// `sentIn` is the locale of a text that goes out to customers.
    private func page(
        _ reference: TextReference, fragment: String?, _ locale: Int, root: String, sentIn: String?
    ) -> Destination {
        guard let target = book.served(reference, locale: locale) else { return .nowhere }
        let text = index.text(target.reference)
        let place = fragment.flatMap { fragment in text.headings.contains { $0.id == fragment } ? fragment : nil }
        return .page(
            address: links.address(of: target.path, root: root, fragment: place), title: text.title,
            language: target.isFallback ? text.locale : nil,
            forCustomers: sentIn.flatMap { publicAddress(of: reference, fragment: fragment, in: $0) })
    }

    /// Where customers who read a locale find a text; nil for what is internal, and where nobody knows where the help center will live.
    private func publicAddress(of reference: TextReference, fragment: String?, in code: String) -> String? {
        guard let base = configuration.helpCenter.baseURL, reference.kind.isPublic,
            let shown = index.edition(of: reference.kind, id: index.text(reference).id, in: code)
        else { return nil }
        let text = index.text(shown)
        var path = code + "/"
        if let article = text as? Article {
            let category = index.edition(of: .category, id: article.category, in: code)
            path += (category.map { index.text($0).header.slug.value } ?? article.category) + "/"
        }
        path += text.header.slug.value + "/"
        let place = fragment.flatMap { fragment in text.headings.contains { $0.id == fragment } ? "#" + fragment : nil }
        return base + "/" + percentEncoded(path) + (place ?? "")
    }

    func channelName(_ id: String, _ edition: Edition) -> String {
        configuration.channel(id)?.title.text(in: edition.code, default: configuration.defaultLocale) ?? id
    }

    func roleName(_ id: String, _ edition: Edition) -> String {
        configuration.role(id)?.title.text(in: edition.code, default: configuration.defaultLocale) ?? id
    }

    /// A text in a list.
    func item(_ served: ServedText, _ edition: Edition, _ shell: PlaybookShell) -> Fields {
        let text = index.text(served.reference)
        return [
            "item_title": .text(text.title), "item_description": .text(text.header.description?.value),
            "item_url": .text(links.address(of: served.path, root: shell.root)),
            "item_language": .text(served.isFallback ? text.locale : ""), "item_is_draft": .flag(text.header.isDraft),
        ]
    }
}

extension Edition {
    func date(_ date: LocalDate) -> String { language.date(date, style: .long) }
}
