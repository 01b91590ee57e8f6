internal import Building
internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime
internal import Website

/// What toolbar and overlay show of a page: the findings, and the facts about the text behind it.
struct PageState {
    let view: LiveView
    let report: Report
    let generation: Int
    let editor: EditorLink
    let glance: Workshop.Glance
    let canFix: Bool
    /// Why the site cannot be read at all.
    let failure: String?

    /// More findings than this nobody reads in a browser.
    private static let most = 200

    func json(of audience: Audience, path: String) -> String {
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        let page = view.desk(audience)?.page(at: name)
        let text = page.flatMap { page in
            view.index.edition(of: page.kind, id: page.id, in: page.locale).map { (reference: $0, text: view.index.text($0)) }
        }
        var json = JSONText()
        json.object { json in
            head(&json)
            json.pair("audience", audience.rawValue)
            findings(ofFile: text?.text.file.path, &json)
            json.key("text")
            if let text { facts(text.reference, text.text, &json) } else { json.value(nil as String?) }
            json.key("locales")
            locales(audience, name, page, &json)
            json.pair("other", other(audience, page, name))
        }
        return json.text
    }

    /// The same without a page: for the chooser.
    var json: String {
        var json = JSONText()
        json.object { json in
            head(&json)
            findings(ofFile: nil, &json)
        }
        return json.text
    }

    private func head(_ json: inout JSONText) {
        json.pair("generation", generation)
        json.pair("failure", failure)
        json.pair("summary", report.summary)
        json.pair("errors", report.count(.error))
        json.pair("warnings", report.count(.warning))
        json.pair("notes", report.count(.note))
        json.key("drafts")
        json.value(glance.includesDrafts)
        let zone = view.configuration.zone
        json.pair("now", view.timetable.now.iso(in: zone))
        json.pair("easter", Self.nextEaster(view.today).description)
    }

    /// Easter Sunday of this year, or of the next when it is over: the day on which promises break first.
    private static func nextEaster(_ today: LocalDate) -> LocalDate {
        let year = today.components.year
        let easter = Easter.sunday(of: year)
        return easter < today ? Easter.sunday(of: year + 1) : easter
    }

    // MARK: Findings

    private func findings(ofFile file: String?, _ json: inout JSONText) {
        let numbered = Array(report.diagnostics.enumerated())
        let own = numbered.filter { file != nil && $0.element.place?.file == file }
        let others = numbered.filter { file == nil || $0.element.place?.file != file }
        let shown = (bySeverity(own) + bySeverity(others)).prefix(Self.most)
        json.pair("page_errors", own.count { $0.element.severity == .error })
        json.pair("page_findings", own.count)
        json.pair("total", numbered.count)
        json.key("findings")
        json.array(shown) { json, entry in
            let isOfPage = file != nil && entry.element.place?.file == file
            json.finding(entry.element, number: entry.offset, isOfPage: isOfPage, canFix: canFix, editor)
        }
    }

    private typealias Numbered = EnumeratedSequence<[Diagnostic]>.Element

    private func bySeverity(_ findings: [Numbered]) -> [Numbered] {
        Severity.allCases.flatMap { severity in findings.filter { $0.element.severity == severity } }
    }

    // MARK: Facts

    private func facts(_ reference: TextReference, _ text: any Text, _ json: inout JSONText) {
        let header = text.header
        json.object { json in
            json.pair("kind", text.kind.rawValue)
            json.pair("id", text.id)
            json.pair("title", text.title)
            json.pair("file", text.file.path)
            json.pair("editor", editor.address(text.file.path, text.file.position(at: text.bodyStart)))
            json.pair("locale", text.locale)
            json.pair("owner", header.owner.map { ownerName($0.value, text.locale) })
            json.pair("review_by", header.reviewBy?.value.description)
            json.key("is_stale")
            json.value(header.reviewBy.map { $0.value < view.today } ?? false)
            json.pair("updated", header.updated?.value.description)
            json.pair("expires", header.expires?.value.description)
            json.key("is_draft")
            json.value(header.isDraft)
            json.pair("words", text.body.plainText(for: .everyone).split { $0.isWhitespace }.count)
            json.key("promises")
            json.array(view.ledger.entries.filter { $0.promise.text == reference }) { promise($1, text, &$0) }
        }
    }

    private func ownerName(_ id: String, _ locale: String) -> String {
        view.configuration.role(id)?.title.text(in: locale, default: view.configuration.defaultLocale) ?? id
    }

    private func promise(_ entry: Ledger.Entry, _ text: any Text, _ json: inout JSONText) {
        let language = view.configuration.locale(text.locale)?.language ?? .english
        let position = text.file.position(at: entry.promise.range.lowerBound)
        json.object { json in
            json.pair("words", entry.promise.words)
            json.pair("level", entry.promise.serviceLevel?.description)
            json.pair("verdict", entry.verdict.rawValue)
            json.pair("line", position.line)
            json.pair("editor", editor.address(text.file.path, position))
            json.key("repairs")
            json.array(entry.repairs) { $0.value(language.promise($1)) }
        }
    }

    // MARK: Ways to other pages

    /// The same page for readers of each locale.
    private func locales(_ audience: Audience, _ name: String, _ page: TextPage?, _ json: inout JSONText) {
        guard let desk = view.desk(audience) else { return json.array([Int]()) { $0.value($1) } }
        let pages = page.map { desk.pages(of: $0.kind, id: $0.id) } ?? []
        json.array(desk.localeCodes) { json, code in
            let own = pages.first { $0.locale == code }
            json.object { json in
                json.pair("code", code)
                json.pair("name", view.configuration.locale(code)?.language.ownName ?? code)
                json.pair("address", address(audience, own?.path ?? twin(name, code, desk)))
                json.key("is_missing")
                json.value(page != nil && (own?.isFallback ?? true))
                json.key("is_current")
                json.value(page?.locale == code || (page == nil && name.hasPrefix(code + "/")))
            }
        }
    }

    /// A page that stands at the same place in all locales.
    private func twin(_ name: String, _ code: String, _ desk: SiteDesk) -> String {
        guard let slash = name.firstIndex(of: "/") else { return code + "/" }
        let other = code + name[slash...]
        return desk.has(other) ? Self.folder(other) : code + "/"
    }

    private static func folder(_ name: String) -> String {
        name.hasSuffix("index.html") ? String(name.dropLast("index.html".count)) : name
    }

    /// The same text on the other site; its home where there is none. Nil when that is not served.
    private func other(_ audience: Audience, _ page: TextPage?, _ name: String) -> String? {
        let other: Audience = audience == .public ? .internal : .public
        guard let desk = view.desk(other) else { return nil }
        if let page, page.kind.isPublic || other == .internal {
            let pages = desk.pages(of: page.kind, id: page.id)
            if let found = pages.first(where: { $0.locale == page.locale }) ?? pages.first { return address(other, found.path) }
        }
        let locale = String(name.prefix { $0 != "/" })
        return address(other, desk.has(locale + "/index.html") ? locale + "/" : "")
    }

    private func address(_ audience: Audience, _ path: String) -> String { Percent.address(of: path, in: audience) }
}
