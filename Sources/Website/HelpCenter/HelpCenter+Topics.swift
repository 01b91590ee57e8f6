internal import Catalog
internal import Languages
internal import Markup

extension HelpCenter {
    /// How many articles of a category the home page names.
    private static let shownOnHome = 4
    /// And the search page, which would grow with the site otherwise.
    private static let shownInSearch = 10

    func home(_ edition: Edition) -> PlannedFile {
        var outline = PageOutline(path: edition.folder, edition: edition.index, title: edition.siteTitle)
        outline.twins = editions.map(\.folder)
        outline.hasHeaderSearch = false
        return page(outline) { [self] shell, output in
            let maker = maker(edition, shell)
            output +=
                theme.render(
                    "help-center/home",
                    [
                        "t": edition.labels, "site_title": .text(edition.printedSiteTitle), "search": .fields(maker.searchForm),
                        "topics": .list(topicFields(edition, shell, limit: Self.shownOnHome)), "contact": .html(shell.contact),
                    ]
                ).utf8
        }
    }

    func search(_ edition: Edition) -> PlannedFile {
        var outline = PageOutline(path: edition.folder + "search/", edition: edition.index, title: edition.texts.search)
        outline.twins = editions.map { $0.folder + "search/" }
        outline.hasHeaderSearch = false
        outline.isListed = false
        return page(outline) { [self] shell, output in
            let maker = maker(edition, shell)
            output +=
                theme.render(
                    "help-center/search",
                    [
                        "t": edition.labels, "search": .fields(maker.searchForm),
                        "topics": .list(topicFields(edition, shell, limit: Self.shownInSearch)), "contact": .html(shell.contact),
                    ]
                ).utf8
        }
    }

    /// Lists may be long, and their rows are alike: one by one they are much cheaper than as a section.
    func rows(_ texts: some Sequence<ServedText>, _ template: String, _ shell: HelpCenterShell) -> String {
        var bytes: [UInt8] = []
        for served in texts { theme.render(template, listItem(served, shell), into: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func maker(_ edition: Edition, _ shell: HelpCenterShell) -> HelpCenterShellMaker {
        HelpCenterShellMaker(
            content: content, theme: theme, book: book, edition: edition, times: times[edition.index], root: shell.root)
    }

    private func topicFields(_ edition: Edition, _ shell: HelpCenterShell, limit: Int) -> [Fields] {
        topics[edition.index].value.map { topic in
            let text = content.text(topic.category.reference)
            return [
                "title": .text(text.printedTitle), "description": .text(text.printedDescription),
                "initial": .text(text.title.prefix(1).uppercased()), "url": .text(shell.root + topic.category.path),
                "link_language": .text(topic.category.isFallback ? text.locale : ""),
                "articles": .html(rows(topic.articles.prefix(limit), "help-center/link-row", shell)),
                "has_more": .flag(topic.articles.count > limit),
            ]
        }
    }

    func categoryPage(_ served: ServedText) -> PlannedFile {
        let (text, edition) = (content.text(served.reference), editions[served.locale])
        let articles = topics[served.locale].value.first { $0.category.id == served.id }?.articles ?? []
        return page(of: served, text) { [self] shell, output in
            var fields = textFields(served, text, shell)
            fields["crumbs"] = .list([["title": .text(edition.texts.home), "url": .text(shell.root + edition.folder)]])
            fields["articles"] = .html(rows(articles, "help-center/row", shell))
            fields["contact"] = .html(shell.contact)
            fields["has_body"] = .flag(!text.body.isEmpty)
            write("help-center/category", fields, served, text, shell, &output)
        }
    }

    /// A free-standing page. The one with the id `contact` also shows all channels with their hours.
    func freePage(_ served: ServedText) -> PlannedFile {
        let (text, edition) = (content.text(served.reference), editions[served.locale])
        return page(of: served, text) { [self] shell, output in
            var fields = textFields(served, text, shell)
            fields["crumbs"] = .list([["title": .text(edition.texts.home), "url": .text(shell.root + edition.folder)]])
            let isContact = text.id == "contact"
            fields["is_contact"] = .flag(isContact)
            let channels = isContact ? ChannelFields(content: content, edition: edition) : nil
            fields["hours_table"] = .fields(channels?.table)
            if let channels {
                fields = fields.adding(channels.fields(times: times[edition.index], root: shell.root))
            }
            fields["contact"] = .html(isContact ? "" : shell.contact)
            write("help-center/text", fields, served, text, shell, &output)
        }
    }
}
