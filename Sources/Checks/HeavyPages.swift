package import Diagnostics

/// What a page of the help center weighs on its way to the reader: compressed, without images and fonts.
package struct PageWeight: Sendable, Hashable {
    /// From the document root.
    package let path: String
    /// Of the text that the page shows, relative to the site.
    package let source: String?
    package let html: Int
    package let styles: Int
    package let scripts: Int

    package init(path: String, source: String?, html: Int, styles: Int, scripts: Int) {
        self.path = path
        self.source = source
        self.html = html
        self.styles = styles
        self.scripts = scripts
    }

    package var total: Int { html + styles + scripts }

    /// Whether it lists texts, and is not the page of one.
    var isList: Bool { source?.hasSuffix("/index.md") ?? true }
}

/// No page of the help center is heavier than the site allows.
package enum HeavyPages {
    package static let codes = [DiagnosticCode.heavyPage]

    /// What pages above the budget come to; the heaviest of them, when there are many. `budget` is where the site says how much it is.
    package static func findings(_ pages: [PageWeight], budget bytes: Int, at budget: Place?) -> [Diagnostic] {
        let heavy = pages.filter { $0.total > bytes }.sorted { ($1.total, $0.path) < ($0.total, $1.path) }
        return heavy.prefix(mostFindings).enumerated().map { number, page in
            let rest = number == 0 && heavy.count > mostFindings ? [Wording.more(heavy.count - mostFindings)] : []
            var finding = Diagnostic(
                .heavyPage, Wording.heavy(page, bytes), at: page.source.map { Place(file: $0) } ?? budget,
                notes: [Wording.parts(page)] + rest)
            // A list grows by itself with every article: only a budget that somebody has set keeps the site from being built.
            if budget == nil, page.isList { finding.severity = .warning }
            return finding
        }
    }

    /// When every page is too heavy, one says as much as thousands.
    private static let mostFindings = 20

    /// `30 kB`, `31.4 kB`; rounded up, so that what is above a budget never reads as equal to it.
    package static func kilobytes(_ bytes: Int) -> String {
        let tenths = (bytes + 99) / 100
        return tenths % 10 == 0 ? "\(tenths / 10) kB" : "\(tenths / 10).\(tenths % 10) kB"
    }
}

/// What the rule says.
private enum Wording {
    static func heavy(_ page: PageWeight, _ budget: Int) -> String {
        "The page “help-center/\(page.path)” weighs \(HeavyPages.kilobytes(page.total)) compressed, and \(HeavyPages.kilobytes(budget)) is the "
            + "budget. Divide its text, or the category that it lists, or allow more in pult.yaml: “budget: { page: \(HeavyPages.kilobytes(page.total)) }”."
    }

    static func parts(_ page: PageWeight) -> String {
        "HTML \(HeavyPages.kilobytes(page.html)), styles \(HeavyPages.kilobytes(page.styles)), scripts \(HeavyPages.kilobytes(page.scripts)); "
            + "images and fonts do not count."
    }

    static func more(_ count: Int) -> String { count == 1 ? "One more page is too heavy." : "\(count) more pages are too heavy." }
}

extension DiagnosticCode {
    package static let heavyPage = DiagnosticCode(
        "content/heavy-page", .error, "A page of the help center is heavier than its budget.",
        manual: """
            Customers look for help on a phone, on the way, with one bar of reception. A page should be there before they give up: its HTML, its
            styles and its scripts, compressed as servers send them (gzip), weigh at most 30 kB. Images and fonts do not count, since the text
            can be read without them. `pult build` names the heaviest pages.

            Usually one text holds what would be three. Divide it and link the parts. Pages that only list others, such as those of categories,
            are a warning as long as the site sets no budget of its own. A site with a reason may allow more:

                budget: { page: 40 kB }
            """)
}
