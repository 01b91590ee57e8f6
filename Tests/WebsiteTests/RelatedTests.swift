import Catalog
import Languages
import Markup
import Testing

@testable import Website

@Suite("Related articles")
struct RelatedTests {
    /// An article as these tests describe one.
    private struct Entry {
        var id: String
        var title: String
        var locale = "sl"
        var tags: [String] = []
        var keywords: [String] = []
        var related: [String] = []
        var body = ""
    }

    /// What the page of the first entry lists.
    private func listed(_ entries: [Entry], isDraft: Set<String> = []) -> [String] {
        let content = content(entries, isDraft: isDraft)
        guard let first = content.articles.firstIndex(where: { $0.id == entries[0].id && $0.locale == entries[0].locale }) else {
            return []
        }
        let found = RelatedArticles(content).articles(for: TextReference(.article, first)) { _, _ in true }
        return found.map { content.articles[$0].id }
    }

    private func content(_ entries: [Entry], isDraft: Set<String> = []) -> HelpCenterContent {
        var site = SampleSite()
        site.catalog.articles = entries.map { entry in
            let (file, body) = parsed("content/\(entry.locale)/faq/\(entry.id).md", entry.body)
            var header = header(id: entry.id, title: entry.title, slug: entry.id.replacing("/", with: "-"))
            header.tags = entry.tags.map { located($0) }
            header.keywords = entry.keywords.map { located($0) }
            header.isDraft = isDraft.contains(entry.id)
            return Article(
                file: file, locale: entry.locale, header: header, body: body, bodyStart: 0, category: "delivery", channel: nil,
                automation: nil, related: entry.related.map { located($0) })
        }
        return HelpCenterContent(of: CatalogIndex(site.catalog), options: site.options, timetable: site.timetable)
    }

    private static let others = [
        Entry(id: "a/return", title: "Vračilo izdelka", keywords: ["reklamacija"]),
        Entry(id: "a/gift", title: "Darilni bon"),
        Entry(id: "a/account", title: "Geslo računa"),
    ]

    @Test("inflected words meet")
    func inflection() {
        let late = Entry(id: "a/late", title: "Paket zamuja", keywords: ["zamuda"])
        let found = listed([late, Entry(id: "a/lost", title: "Zamude paketov in izgubljeni paketi")] + Self.others)
        #expect(found == ["a/lost"])
    }

    @Test(
        "in every language",
        arguments: [
            ("cs", "Kdy dorazí zásilka", "Sledování zásilek"), ("pl", "Gdzie jest paczka", "Zgubione paczki"),
            ("sk", "Kedy príde zásielka", "Stratené zásielky"), ("hr", "Kada stiže pošiljka", "Izgubljene pošiljke"),
            ("de", "Wo ist mein Paket", "Verlorene Pakete"), ("en", "Late parcel", "Lost parcels"),
        ])
    func languages(locale: String, first: String, second: String) {
        var site = SampleSite()
        site.catalog.configuration.locales += [
            Locale(code: "pl", language: .polish), Locale(code: "sk", language: .slovak), Locale(code: "hr", language: .croatian),
            Locale(code: "de", language: .german),
        ]
        site.catalog.articles = [(first, "a/one"), (second, "a/two"), ("Xyz", "a/three"), ("Qwq", "a/four")].map { title, id in
            let (file, body) = parsed("content/\(locale)/faq/\(id).md", "")
            var header = header(id: id, title: title, slug: String(id.dropFirst(2)))
            (header.tags, header.keywords) = ([], [])
            return Article(
                file: file, locale: locale, header: header, body: body, bodyStart: 0, category: "delivery", channel: nil,
                automation: nil, related: [])
        }
        let content = HelpCenterContent(of: CatalogIndex(site.catalog), options: site.options, timetable: site.timetable)
        let found = RelatedArticles(content).articles(for: TextReference(.article, 0)) { _, _ in true }
        #expect(found.map { content.articles[$0].id } == ["a/two"])
    }

    @Test("what the article names comes first, then links both ways, then likeness")
    func order() {
        let found = listed([
            Entry(
                id: "a/late", title: "Paket zamuja", tags: ["dostava"], related: ["a/named"],
                body: "[](article:a/out), ![](article:a/image) in [še enkrat](out.md#x)."),
            Entry(id: "a/like", title: "Paket se je izgubil", tags: ["dostava"]), Entry(id: "a/named", title: "Darilni bon"),
            Entry(id: "a/out", title: "Geslo"), Entry(id: "a/in", title: "Račun", body: "[](article:a/late)"),
        ])
        #expect(found == ["a/named", "a/out", "a/in", "a/like"])
    }

    @Test("there are at most five, never itself, each once")
    func most() {
        let ids = (1...9).map { "a/n\($0)" }
        let all = ids.map { Entry(id: $0, title: "Paket zamuja", tags: ["dostava"]) }
        let first = Entry(id: "a/late", title: "Paket zamuja", related: ["a/late", "a/n7", "a/n7"], body: "[](article:a/late)")
        let found = listed([first] + all)
        #expect(found.count == RelatedArticles.most && found.first == "a/n7" && !found.contains("a/late"))
        #expect(Set(found).count == found.count)
    }

    @Test("what has little in common stays away, even where nothing else is there")
    func unlike() {
        #expect(listed([Entry(id: "a/late", title: "Paket zamuja")] + Self.others) == [])
        let wordy = Entry(
            id: "a/wordy", title: "Vse o nagradni igri, pogojih, žrebanju, nagradah in davkih", keywords: ["paket"],
            body: "## Pogoji sodelovanja\n\n## Kdaj žrebamo\n\n## Kako obvestimo nagrajence\n")
        #expect(
            listed(
                [Entry(id: "a/late", title: "Paket zamuja pri dostavi", keywords: ["kurir", "pošta", "zamuda"]), wordy]
                    + Self.others) == [])
    }

    @Test("drafts and other languages do not come in")
    func unlisted() {
        let late = Entry(id: "a/late", title: "Paket zamuja")
        let draft = Entry(id: "a/draft", title: "Paket zamuja")
        #expect(listed([late, draft] + Self.others, isDraft: ["a/draft"]) == [])
        #expect(listed([late, Entry(id: "a/english", title: "Paket zamuja", locale: "en")] + Self.others) == [])
    }

    @Test("blocks for agents lead nowhere")
    func agents() {
        let late = Entry(id: "a/late", title: "Paket zamuja", body: "> [!INTERNAL]\n> [](article:a/gift)\n")
        #expect(listed([late] + Self.others) == [])
    }

    @Test("rare words count for more than those that all share")
    func rarity() {
        let found = listed(
            [
                Entry(id: "a/late", title: "Paket v paketniku", tags: ["dostava"]),
                Entry(id: "a/locker", title: "Koda za paketnik", tags: ["dostava"]),
            ]
                + (1...6).map { Entry(id: "a/n\($0)", title: "Paket številka \($0)", tags: ["dostava"]) })
        #expect(found.first == "a/locker")
    }

    @Test("a changed body changes links, and nothing else")
    func edited() throws {
        let entries = [Entry(id: "a/late", title: "Paket zamuja", body: "Besedilo.")] + Self.others
        var edited = entries
        edited[2].body = "Glejte [](article:a/late)."
        let (before, after) = (content(entries), content(edited))
        let old = RelatedArticles(before)
        let first = TextReference(.article, 0)
        #expect(old.articles(for: first) { _, _ in true } == [])
        let found = RelatedArticles(old, showing: after).articles(for: first) { _, _ in true }
        #expect(found.map { after.articles[$0].id } == [edited[2].id])
    }

    @Test("pages list them")
    func pages() {
        let page = SampleSite().files(.public)["sl/dostava/paket-zamuja/index.html"] ?? ""
        #expect(page.contains("<h2 id=\"related\">") && page.contains("<strong>Sledenje</strong>"))
    }
}
