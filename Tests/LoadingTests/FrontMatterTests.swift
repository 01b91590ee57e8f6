import Catalog
import Diagnostics
import Markup
import ServiceTime
import TestSupport
import Testing

@testable import Loading

@Suite("Front matter")
struct FrontMatterTests {
    @Test("all common keys and those of articles are read, with their places")
    func wellFormed() throws {
        let text = MarkedText(
            """
            ---
            id: ▶zamuda◀
            title: ▶"Paket: zamuja"◀
            description: ▶Kje je č?◀
            slug: ▶paket-zamuja◀
            weight: 40
            tags: [▶dostava◀]
            keywords: [▶ni prišel◀, ▶zamuda pri dostavi◀]
            aliases: [▶/sl/stara-pot/◀]
            owner: ▶shipping◀
            updated: ▶2026-11-12◀
            review_by: ▶2027-02-28◀
            expires: ▶2028-01-01◀
            draft: true
            channel: ▶email◀
            automation: human-only
            related: [▶delivery/track-parcel◀]
            ---
            Besedilo.
            """)
        let (loaded, diagnostics) = load(text.text)
        #expect(diagnostics.isEmpty)
        guard case .article(let article) = loaded else { Issue.record("no article"); return }
        let header = article.header
        #expect(header.id.value == "zamuda" && header.title.value == "Paket: zamuja" && header.weight == 40 && header.isDraft)
        #expect(header.reviewBy?.value == LocalDate(iso: "2027-02-28") && article.automation == .humanOnly)
        let places =
            [header.id.range, header.title.range, header.description?.range, header.slug.range] + header.tags.map(\.range)
            + header.keywords.map(\.range) + header.aliases.map(\.range)
            + [header.owner?.range, header.updated?.range, header.reviewBy?.range, header.expires?.range, article.channel?.range]
            + article.related.map(\.range)
        #expect(places == text.ranges)
        #expect(article.file.text(article.bodyStart..<article.file.bytes.count) == "Besedilo.")
    }

    @Test(
        "the fences may have blanks after them, a byte-order mark before them, and CRLF",
        arguments: [
            "---\ntitle: T\n---\nB", "\u{FEFF}---\ntitle: T\n---\nB", "---  \r\ntitle: T\r\n--- \t\r\nB",
            "---\ntitle: T\n---B\n---\nB",
        ])
    func fences(text: String) {
        let (loaded, diagnostics) = load(text)
        if text.contains("---B") {
            #expect(diagnostics.map(\.code.id) == ["front-matter/syntax"])
        } else {
            #expect(diagnostics.isEmpty && loaded?.text.title == "T")
        }
        #expect(loaded.map { $0.text.file.text($0.text.bodyStart..<$0.text.file.bytes.count) } == "B")
    }

    @Test("front matter may end with the file")
    func noBody() {
        let (loaded, diagnostics) = load("---\ntitle: T\n---")
        #expect(diagnostics.isEmpty && loaded?.text.bodyStart == 16)
    }

    @Test(
        "faults are reported where they are",
        arguments: [
            Example("front-matter/missing", "▶# Naslov◀\n\nBesedilo", says: "no front matter"),
            Example("front-matter/missing", "\n▶---◀\ntitle: T\n---\n", says: "very first line"),
            Example("front-matter/unterminated", "▶---◀\ntitle: T\n\n## Naslov\n\nBesedilo: in: \"še\n", says: "no end"),
            Example("front-matter/unterminated", "\u{FEFF}▶---◀\r\ntitle: T\r\n"),
            Example("front-matter/missing-key", "---\n▶◀description: d\n---\n", says: "title"),
            Example("front-matter/missing-key", "---\n▶title◀:\nweight: 1\n---\n", says: "empty"),
            Example("front-matter/missing-key", "---\n▶title◀: \"  \"\n---\n"),
            Example("front-matter/missing-key", "---\n▶◀---\nText"),
            Example("front-matter/unknown-key", "---\ntitle: T\n▶reviewby◀: 2027-01-01\n---\n", says: "“review_by”"),
            Example("front-matter/unknown-key", "---\ntitle: T\n▶barva◀: rdeča\n---\n"),
            Example("front-matter/unknown-key", "---\ntitle: T\n▶\"šifra\"◀: rdeča\n---\n"),
            Example("front-matter/duplicate-key", "---\ntitle: T\nweight: 1\n▶title◀: U\n---\n", says: "“title”"),
            Example(
                "front-matter/duplicate-key", "---\ntitle: T\nkeywords: [title]\nweight: 1\n▶\"title\"◀: U\n▶title◀: V\n---\n"),
            Example("front-matter/type", "---\ntitle: ▶[a]◀\n---\n"),
            Example("front-matter/type", "---\ntitle: T\nweight: ▶težka◀\n---\n", says: "whole number"),
            Example("front-matter/type", "---\ntitle: T\ntags: ▶{ a: b }◀\n---\n"),
            Example("front-matter/type", "---\ntitle: T\ntags: [a, ▶[b]◀]\n---\n"),
            Example("front-matter/type", "---\ntitle: T\ntags: [a, ▶b: c◀]\n---\n", says: "quotes"),
            Example("front-matter/type", "---\ntitle: T\ndraft: ▶mogoče◀\n---\n", says: "true or false"),
            Example("front-matter/type", "---\n▶- title◀\n---\n"),
            Example("front-matter/date", "---\ntitle: T\nupdated: ▶12. 11. 2026◀\n---\n", says: "2026-11-12"),
            Example("front-matter/date", "---\ntitle: T\nupdated: ▶2026-02-30◀\n---\n"),
            Example("front-matter/date", "---\ntitle: »č«\nexpires: ▶\"jutri\"◀ # č\n---\n", says: "2027-03-01"),
            Example("front-matter/value", "---\ntitle: T\nautomation: ▶bot-alowed◀\n---\n", says: "“bot-allowed”"),
            Example(
                "front-matter/value", "---\ntitle: T\naliases: [▶stara/pot◀, ▶/a/../b◀, /dobra/]\n---\n", says: "absolute path"),
            Example("front-matter/value", "---\ntitle: T\nid: ▶a b◀\n---\n"),
            Example("front-matter/slug", "---\ntitle: T\nslug: ▶Paket zamuja!◀\n---\n", says: "“paket-zamuja”"),
            Example("front-matter/alias", "---\ntitle: ▶&t Naslov◀\ndescription: *t\n---\n", says: "Write the value out"),
            Example("front-matter/alias", "---\ntitle: ▶*t◀\n---\n"),
        ])
    func faults(example: Example) {
        example.expect(load(MarkedText(example.marked).text).diagnostics, in: "text.md")
    }

    @Test(
        "what is no YAML is told in plain words, at its place",
        arguments: [
            Example("front-matter/syntax", "---\ntitle: Paket▶: zamuja◀\n---\n", says: "in quotes"),
            Example("front-matter/syntax", "---\ntitle: ▶\"Paket◀\nweight: 1\n---\n", says: "never closed"),
            Example("front-matter/syntax", "---\ntitle: T\ntags: ▶[a, b◀\nweight: 1\n---\n", says: "“[”"),
            Example("front-matter/syntax", "---\ntitle: ▶@home◀\n---\n", says: "“@”"),
            Example("front-matter/syntax", "---\ntitle: T\ntags: [a, ▶, b]◀\n---\n", says: "missing here"),
            Example("front-matter/syntax", "---\n▶%title: T◀\n---\n", says: "“%”"),
            Example("front-matter/syntax", "---\ntitle: ▶!<x T◀\n---\n", says: "“!”"),
            Example("front-matter/syntax", "---\ntitle: T\n...\n▶weight: 1◀\n---\n", says: "ends before"),
            Example("front-matter/alias", "---\ntitle: ▶* zvezdica◀\n---\n", says: "needs quotes"),
            Example("front-matter/syntax", "---\ntitle: T\n▶beseda◀\nweight: 1\n---\n", says: "key: value"),
            Example("front-matter/syntax", "---\ntitle: T\nkeywords:\n▶\t- a◀\n---\n", says: "tab"),
            Example(
                "front-matter/syntax", "---\ntitle: T\u{1}▶◀\n---\n".replacing("\u{1}▶◀", with: "▶\u{1}◀"),
                says: "control character"),
            Example("front-matter/syntax", "---\ntitle: \"č▶\\č\"◀\n---\n", says: "backslash"),
            Example(
                "front-matter/syntax", "---\ntitle: T\n▶? [a]\n: b◀\n---\n".replacing("▶? [a]\n: b◀", with: "? ▶[a]◀\n: b"),
                says: "must be a word"),
        ])
    func syntax(example: Example) {
        example.expect(load(MarkedText(example.marked).text).diagnostics, in: "text.md")
    }

    @Test("a text whose front matter is broken is still there, under the name of its file")
    func recovery() {
        let (loaded, _) = load("---\ntitle: \"x\nslug: y\n---\nBesedilo")
        #expect(loaded?.text.id == "delivery/late-parcel" && loaded?.text.title == "late-parcel")
        #expect(loaded.map { $0.text.file.text($0.text.bodyStart..<$0.text.file.bytes.count) } == "Besedilo")
    }

    @Test(
        "ids and slugs follow from where the file lies",
        arguments: [
            (TextKind.category, "delivery", "delivery"), (.article, "delivery/late-parcel", "late-parcel"),
            (.reply, "late-parcel", "late-parcel"),
        ])
    func defaults(kind: TextKind, id: String, slug: String) {
        let header = loadHeader("weight: 1", as: kind).text?.text.header
        #expect(header?.id.value == id && header?.slug.value == slug)
    }

    @Test("numbers and words like yes are letters where a text is expected")
    func letters() {
        let header = load("---\ntitle: 2026\nkeywords: [no, 12, 1.50]\nowner: \"null\"\n---\n").text?.text.header
        #expect(
            header?.title.value == "2026" && header?.keywords.map(\.value) == ["no", "12", "1.50"]
                && header?.owner?.value == "null")
    }

    @Test("a billion laughs come back at once")
    func billionLaughs() {
        var yaml = "---\ntitle: T\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            yaml += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        let asKey = yaml + "? *a30\n: x\n---\n"
        let start = ContinuousClock.now
        #expect(load(yaml + "---\n").diagnostics.map(\.code.id) == ["front-matter/alias"])
        #expect(load(asKey).diagnostics.map(\.code.id) == ["front-matter/alias"])
        #expect(ContinuousClock.now - start < .seconds(1))
    }

    @Test("deep nesting and endless front matter are refused", arguments: ["[", "{a: ", "- ", "a:\n "])
    func depth(opening: String) {
        for count in [40, 900, 100_000] {
            let codes = load("---\ntitle: T\nx: " + String(repeating: opening, count: count) + "\n---\n").diagnostics.map(
                \.code.id)
            #expect(codes == ["front-matter/syntax"], "\(count)")
        }
        var nested = ""
        for level in 0..<60 { nested += String(repeating: " ", count: level) + "a:\n" }
        #expect(load("---\n" + nested + "---\n").diagnostics.map(\.code.id).contains("front-matter/syntax"))
    }

    @Test("files that are no text are refused")
    func noText() {
        let latin = Array("---\ntitle: Po".utf8) + [0xB9] + Array("ta\n---\n".utf8)
        let (text, diagnostics) = load(latin)
        #expect(text == nil)
        #expect(diagnostics.map(\.code.id) == ["content/encoding"])
        #expect(diagnostics.first?.place?.start == Position(line: 2, column: 10))
        for empty in ["", " \n\n", "\u{FEFF}"] {
            #expect(load(empty).diagnostics.map(\.code.id) == ["content/empty-file"])
        }
    }

    @Test(
        "only well-formed UTF-8 passes",
        arguments: [
            ([0x61, 0xC3, 0xA9], nil), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF0, 0x9F, 0x90, 0x9D], nil),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x80], 1), ([0xF0, 0x9F, 0x90], 0),
            (Array(repeating: 0x61, count: 21) + [0xFF], 21),
        ] as [([UInt8], Int?)])
    func encoding(bytes: [UInt8], fault: Int?) {
        #expect(FileChecks.firstFault(bytes)?.lowerBound == fault)
        #expect((String(validating: bytes, as: UTF8.self) == nil) == (fault != nil))
    }
}
