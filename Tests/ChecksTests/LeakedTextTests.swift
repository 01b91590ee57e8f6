import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Internal text is found in public files")
struct LeakedTextTests {
    private static let site = SiteInMemory([
        "content/sl/pages/contact.md": """
        ---
        title: Stik
        ---
        Pišite nam in odgovorimo še isti dan, če je le mogoče.

        > [!INTERNAL]
        > ▶Stranki v tej državi ne povejte◀, kje stoji naše glavno skladišče.
        """,
        "content/sl/playbooks/late.md": """
        ---
        title: Paket zamuja
        ---
        ## Prvi korak

        Ne obljubljajte & ne pišite „kmalu“, dokler skladišče ne potrdi odpreme.

        > Pišite nam in odgovorimo še isti dan, če je le mogoče.
        """,
    ])

    private func findings(_ file: String, isEscaped: Bool = false) throws -> [Diagnostic] {
        let internalText = try #require(InternalText(of: try Self.site.load().index))
        let suspects = internalText.suspects(in: Array(file.utf8), isEscaped: isEscaped)
        return LeakedText.findings(suspects.map { ("help-center/a.html", $0) }, internalText)
    }

    @Test("six words in a row are a leak, told where they come from and where they stand")
    func leak() throws {
        let findings = try findings("<p>Stranki v tej državi ne povejte tega.</p>")
        #expect(findings.map(\.code.id) == ["leak/internal-text"] && findings[0].severity == .error)
        #expect(findings.map(\.place) == Self.site.places(in: "content/sl/pages/contact.md"))
        #expect(findings[0].message.contains("“Stranki v tej državi ne povejte”"))
        #expect(findings[0].message.contains("“help-center/a.html”"))
    }

    @Test(
        "markup and escapes do not hide it",
        arguments: [
            ("<p>Ne obljubljajte &amp; ne pišite &bdquo;kmalu&ldquo;, dokler skladišče ne potrdi odpreme.</p>", false),
            ("<p>Ne obljubljajte &amp; ne <em>pišite</em> „kmalu“, dokler skladišče ne\n<b>potrdi</b>&nbsp;odpreme.</p>", false),
            (#"{"text":"Ne obljubljajte & ne pi\u0161ite \"kmalu\", dokler skladi\u0161\u010de ne potrdi odpreme."}"#, true),
            (
                "mailto:?body=Ne%20obljubljajte%20%26%20ne%20pi%C5%A1ite%20kmalu%2C%20dokler%20skladi%C5%A1%C4%8De%20ne%20potrdi",
                true
            ),
            (
                "dokler skladi&#353;&#x10D;e ne potrdi odpreme, ne obljubljajte; ne pi&#353;ite kmalu, dokler skladi&#353;&#269;e",
                true
            ),
        ])
    func hidden(file: String, isEscaped: Bool) throws {
        let findings = try findings(String(repeating: "x", count: 5) + file, isEscaped: isEscaped)
        #expect(findings.map(\.place?.file) == ["content/sl/playbooks/late.md"])
        #expect(findings.map(\.place?.start?.line) == [6])
    }

    @Test("wherever in the file it begins", arguments: 0..<9)
    func everywhere(shift: Int) throws {
        let file =
            String(repeating: "x", count: shift)
            + " skladišče ne potrdi odpreme. Ne pišite „kmalu“, dokler skladišče ne potrdi odpreme."
        #expect(try findings(file).count == 1)
    }

    @Test(
        "what is public by right, and what is short, is none",
        arguments: [
            "<p>Pišite nam in odgovorimo še isti dan, če je le mogoče.</p>", "<h1>Paket zamuja</h1>", "<p>Prvi korak</p>",
            "<p>kje stoji naše glavno skladišče</p>", "<p>Skladišče je v Celju. Stranki povejte vse.</p>", "", "x",
        ])
    func sound(file: String) throws {
        #expect(try findings(file, isEscaped: true).map(\.message) == [])
    }

    @Test("a site without secrets has nothing to look for")
    func nothing() throws {
        let site = SiteInMemory(["content/sl/pages/contact.md": "---\ntitle: Stik\n---\nPišite nam, odgovorimo še isti dan.\n"])
        #expect(InternalText(of: try site.load().index) == nil)
    }
}
