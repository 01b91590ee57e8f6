internal import Catalog
internal import Languages

/// What customers read, as agents see it: the index of all articles, the categories, and the texts themselves.
extension PlaybookSite {
    func articleList(_ edition: Edition) -> PlannedFile {
        place("articles/", edition, .articles, title: edition.playbookTexts.articles, template: "playbook/articles") {
            [self] shell in
            let articles = articlesByCategory(edition)
            let groups = sorted(.category, edition).map { category in
                group(index.text(category.reference).title, articles[category.id] ?? [], edition, shell)
                    .adding(["url": .text(links.address(of: category.path, root: shell.root))])
            }
            let pages = group(edition.playbookTexts.pages, sorted(.page, edition), edition, shell)
            return ["groups": .list(groups + (pages.hasItems ? [pages] : []))]
        }
    }

    func articlePage(_ served: ServedText, _ edition: Edition) -> PlannedFile {
        textPage(served, edition, .articles, template: "playbook/article") { [self] served, text, shell in
            let article = text as? Article
            let listed = served.reference.kind == .category ? articlesByCategory(edition)[served.id] ?? [] : []
            return [
                "automation": .text(article?.automation.map { edition.name(of: $0) }),
                "crumbs": .list(crumbs(below: article?.category, edition, shell)),
                "articles": .html(rows(listed.map { item($0, edition, shell) }, "playbook/row", edition)),
            ]
        }
    }

    private func articlesByCategory(_ edition: Edition) -> [String: [ServedText]] { articlesOfCategories[edition.index].value }

    private func crumbs(below category: String?, _ edition: Edition, _ shell: PlaybookShell) -> [Fields] {
        let all: Fields = [
            "title": .text(edition.playbookTexts.articles),
            "url": .text(links.address(of: edition.folder + PlaybookShell.Section.articles.path, root: shell.root)),
        ]
        guard let category, let served = book.served(.category, id: category, locale: edition.index) else { return [all] }
        return [
            all,
            [
                "title": .text(index.text(served.reference).title),
                "url": .text(links.address(of: served.path, root: shell.root)),
            ],
        ]
    }
}
