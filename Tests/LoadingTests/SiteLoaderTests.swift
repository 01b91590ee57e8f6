import Catalog
import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Loading

@Suite("Reading a site")
struct SiteLoaderTests {
    private static let configuration = "title: T\nlocales: [sl, en]\n"

    private static func text(_ title: String, _ more: String = "") -> String { "---\ntitle: \(title)\n\(more)---\nBesedilo\n" }

    private func load(_ files: [String: String]) throws -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
        try SiteLoader(source: .memory(["pult.yaml": Self.configuration].merging(files) { _, new in new })).load()
    }

    @Test("every text lands in its list, by locale, then by path")
    func lists() throws {
        let (catalog, diagnostics) = try load([
            "content/en/faq/orders/a.md": Self.text("A"), "content/en/faq/orders/index.md": Self.text("Orders", "id: buying\n"),
            "content/sl/faq/orders/b.md": Self.text("B"), "content/sl/faq/orders/a.md": Self.text("A"),
            "content/sl/faq/orders/index.md": Self.text("Naročila"), "content/sl/pages/contact.md": Self.text("Stik"),
            "content/sl/playbooks/p.md": Self.text("P"), "content/sl/tone/t.md": Self.text("T"),
            "content/sl/replies/r.md": Self.text("R"),
            "content/assets/x/a.svg": "<svg viewBox=\"0 0 3 4\">", "content/assets/b.pdf": "%PDF", "templates/x/page.html": "<p>",
        ])
        #expect(diagnostics.map(\.message) == [])
        let found = try #require(catalog)
        #expect(
            found.articles.map(\.file.path) == [
                "content/sl/faq/orders/a.md", "content/sl/faq/orders/b.md", "content/en/faq/orders/a.md",
            ])
        #expect(found.articles.map(\.category) == ["orders", "orders", "buying"])
        #expect(found.categories.map(\.id) == ["orders", "buying"] && found.pages.map(\.id) == ["contact"])
        #expect(found.playbooks.count == 1 && found.guidelines.count == 1 && found.replies.count == 1)
        #expect(
            found.assets == [
                Asset(path: "content/assets/b.pdf", size: 4, dimensions: nil),
                Asset(path: "content/assets/x/a.svg", size: 23, dimensions: ImageDimensions(width: 3, height: 4)),
            ])
        #expect(found.templates.map(\.path) == ["templates/x/page.html"])
    }

    @Test(
        "what lies where nothing is expected is reported once",
        arguments: [
            ("content/xx/faq/a/index.md", "content/xx", "neither a locale"),
            ("content/cs/pages/a.md", "content/cs", "not configured"),
            ("content/sl/foo/a.md", "content/sl/foo", "Expected here"),
            ("content/sl/playbook/a.md", "content/sl/playbook", "“playbooks”"),
            ("content/sl/pages/a.txt", "content/sl/pages/a.txt", "“.md”"),
            ("content/sl/pages/a.MD", "content/sl/pages/a.MD", "“.md”"),
            ("content/sl/pages/a.png", "content/sl/pages/a.png", "content/assets/"),
            ("content/a.md", "content/a.md", "content/<locale>/"),
            ("content/sl/faq/a.md", "content/sl/faq/a.md", "content/sl/faq/<category>/a.md"),
            ("content/sl/a.md", "content/sl/a.md", "category"),
            ("content/sl/faq/a/b/c.md", "content/sl/faq/a/b", "no folders"),
            ("content/sl/pages/a/b.md", "content/sl/pages/a", "no folders"),
            ("content/sl/pages/x.md/y.md", "content/sl/pages/x.md", "is a folder"),
            ("content/assest/a.png", "content/assest", "“assets”"),
        ])
    func strays(path: String, place: String, says: String) throws {
        let (catalog, diagnostics) = try load([path: Self.text("A"), "content/sl/pages/ok.md": Self.text("Ok")])
        #expect(diagnostics.map(\.code.id) == ["content/stray-file"] && diagnostics.first?.place?.file == place)
        #expect(diagnostics.first?.message.contains(says) == true, "\(diagnostics.map(\.message))")
        #expect(catalog?.pages.map(\.id) == ["ok"])
    }

    @Test("hidden files and what editors leave behind are not seen", arguments: [".a.md", "a.md~", "#a.md#", ".#a.md", ".git/x"])
    func ignored(name: String) throws {
        let (catalog, diagnostics) = try load(["content/sl/pages/\(name)": "x", "content/sl/pages/ok.md": Self.text("Ok")])
        #expect(diagnostics.isEmpty && catalog?.pages.count == 1)
    }

    @Test("two texts of one kind and locale cannot have one id")
    func duplicateID() throws {
        let later = Example(
            "content/duplicate-id", "---\ntitle: B\nid: ▶a◀\nslug: b\n---\nBesedilo", says: "content/sl/pages/a.md")
        let (catalog, diagnostics) = try load([
            "content/sl/pages/a.md": Self.text("A"), "content/sl/pages/b.md": MarkedText(later.marked).text,
            "content/en/pages/a.md": Self.text("A"),
            "content/sl/replies/a.md": Self.text("A"),
        ])
        later.expect(diagnostics, in: "content/sl/pages/b.md")
        #expect(catalog?.pages.count == 3)
    }

    @Test(
        "two texts of a site and locale cannot have one address",
        arguments: [
            ("content/sl/pages/b.md", "slug: ▶a◀"), ("content/sl/pages/b.md", "slug: ▶orders◀"),
            ("content/sl/pages/b.md", "aliases: [▶/sl/a/◀]"),
            ("content/sl/pages/b.md", "aliases: [▶/sl/a◀]"), ("content/sl/pages/b.md", "aliases: [/sl/c/, ▶/sl/c/index.html◀]"),
            ("content/sl/pages/b.md", "aliases: [▶/sl/b/◀]"),
        ])
    func duplicateURL(path: String, key: String) throws {
        let later = Example("content/duplicate-url", "---\ntitle: B\n\(key)\n---\n")
        let (_, diagnostics) = try load([
            "content/sl/pages/a.md": Self.text("A"), "content/sl/faq/orders/index.md": Self.text("Naročila"),
            path: MarkedText(later.marked).text, "content/en/pages/a.md": Self.text("A"),
            "content/sl/replies/a.md": Self.text("A"), "content/sl/playbooks/a.md": Self.text("A"),
        ])
        later.expect(diagnostics, in: path)
    }

    @Test("a category without index.md is named like its folder")
    func categoryWithoutIndex() throws {
        let (catalog, diagnostics) = try load([
            "content/sl/faq/delivery/a.md": Self.text("A"), "content/sl/faq/delivery/b.md": Self.text("B"),
            "content/sl/faq/broken/index.md": "", "content/sl/faq/broken/a.md": Self.text("A"),
        ])
        #expect(diagnostics.map(\.code.id) == ["content/empty-file", "content/category-without-index"])
        #expect(diagnostics.last?.place?.file == "content/sl/faq/delivery/a.md")
        #expect(catalog?.categories.map(\.title) == ["broken", "delivery"] && catalog?.articles.count == 3)
    }

    @Test("one bad file does not hide the rest")
    func rest() throws {
        var files: [String: [UInt8]] = ["pult.yaml": Array(Self.configuration.utf8)]
        for name in ["a", "z"] { files["content/sl/pages/\(name).md"] = Array(Self.text(name).utf8) }
        files["content/sl/pages/latin.md"] = Array("---\ntitle: ".utf8) + [0xE8, 0x0A]
        files["content/sl/pages/large.md"] = [UInt8](repeating: 0x61, count: 5 << 20)
        files["content/assets/broken.png"] = [1, 2, 3]
        files["templates/x.html"] = [0xFF]
        files["templates/font.woff2"] = [0xFF]
        files["templates/empty.css"] = []
        let (catalog, diagnostics) = try SiteLoader(source: .memory(files)).load()
        #expect(
            diagnostics.map { [$0.code.id, $0.place?.file ?? ""] } == [
                ["asset/unreadable-image", "content/assets/broken.png"], ["content/too-large", "content/sl/pages/large.md"],
                ["content/encoding", "content/sl/pages/latin.md"], ["content/encoding", "templates/x.html"],
            ])
        #expect(catalog?.pages.map(\.id) == ["a", "z"] && catalog?.assets.count == 1)
        #expect(catalog?.templates.map(\.path) == ["templates/empty.css", "templates/font.woff2"])
    }

    @Test("without a configuration there is no site")
    func noConfiguration() {
        #expect(throws: LoadingError.noConfiguration) { try SiteLoader(source: .memory(["a": ""])).load() }
    }

    @Test("a configuration that is no YAML is a finding")
    func brokenConfiguration() throws {
        let (catalog, diagnostics) = try load(["pult.yaml": "locales: [sl"])
        #expect(catalog == nil && diagnostics.map(\.code.id) == ["config/syntax"])
    }

    @Test("a site without content says so")
    func noContent() throws {
        #expect(try load([:]).diagnostics.map(\.code.id) == ["content/no-content"])
    }

    @Test("the order of results does not depend on the order of the work")
    func order() throws {
        var files: [String: String] = [:]
        for number in 0..<300 { files["content/sl/pages/p\(number).md"] = Self.text("P", number % 7 == 0 ? "colour: x\n" : "") }
        let first = try load(files)
        let second = try load(files)
        #expect(first.catalog?.pages.map(\.file.path) == files.keys.sorted())
        #expect(first.diagnostics == second.diagnostics && first.diagnostics.count == 43)
    }
}
