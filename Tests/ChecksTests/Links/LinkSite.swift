import Checks
import Diagnostics
import ServiceTime
import TestSupport
import Testing

/// A site of two languages around one text under test, in which links of every kind have a target.
struct LinkSite {
    static let article = "content/sl/faq/delivery/when.md"
    static let configuration =
        SiteInMemory.configuration + """

            help_center: { base_url: https://pomoc.melisa.example/help }
            playbook: { base_url: https://pult.melisa.example }
            """

    let site: SiteInMemory

    /// `markdown` is the body of an article, `front` more lines of its front matter; `files` add or replace texts.
    init(_ markdown: String, front: String = "", files: [String: String] = [:], rawHTML: Bool = false) {
        let usual = [
            "pult.yaml": Self.configuration + (rawHTML ? "\nmarkdown: { raw_html: true }\n" : "\n"),
            "content/sl/faq/delivery/index.md": "---\ntitle: Dostava\nslug: dostava\n---\n",
            Self.article: "---\ntitle: Kdaj pride paket\n\(front)---\n\(markdown)\n",
            "content/sl/faq/delivery/late.md":
                "---\ntitle: Paket zamuja\nslug: zamuda\naliases: [/sl/stara-zamuda/]\n---\n## Če zamuja\n\n## Cena\n\n## Cena\n",
            "content/sl/faq/delivery/draft.md": "---\ntitle: Osnutek\ndraft: true\n---\nŠe ne.\n",
            "content/sl/faq/delivery/over.md": "---\ntitle: Praznična dostava\nexpires: 2026-01-06\n---\nJe bila.\n",
            "content/sl/pages/contact.md": "---\ntitle: Stik\n---\nPišite nam.\n",
            "content/sl/playbooks/late.md": "---\ntitle: Paket zamuja\n---\n## Preverite\n\nKje je.\n",
            "content/en/faq/delivery/index.md": "---\ntitle: Delivery\n---\n",
            "content/en/faq/delivery/late.md": "---\ntitle: A late parcel\n---\n## When it is late\n\n## Price\n\n## Prices\n",
            "content/en/faq/delivery/abroad.md": "---\ntitle: Abroad\n---\nYes.\n",
            "content/assets/photo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
        ]
        site = SiteInMemory(usual.merging(files) { $1 })
    }

    /// The findings about one file on a day in November; the asset that only some tests show is not held against the others. Rules of
    /// accessibility are tested apart from those of links.
    func findings(
        drafts: Bool = false, in path: String = Self.article, accessibility: Bool = false
    ) throws -> [Diagnostic] {
        let (index, faults) = try site.load()
        #expect(faults.isEmpty, "\(faults.map(\.message))")
        let publication = Publication(includesDrafts: drafts, today: LocalDate(iso: "2026-11-20"))
        return RuleBook.findings(in: index, publication: publication).filter {
            $0.place?.file == path && ($0.code.group == "accessibility") == accessibility
        }
    }

    /// Holds the findings to the marks: one of the code at each, with this fix, and nothing else.
    func expect(
        _ code: DiagnosticCode, fix: String? = nil, drafts: Bool = false, in path: String = Self.article,
        accessibility: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let findings = try findings(drafts: drafts, in: path, accessibility: accessibility)
        #expect(findings.map(\.code) == [code], "\(findings.map(\.message))", sourceLocation: sourceLocation)
        #expect(findings.map(\.place) == site.places(in: path), sourceLocation: sourceLocation)
        #expect(findings.first?.fixes.first?.replacement == fix, sourceLocation: sourceLocation)
    }
}
