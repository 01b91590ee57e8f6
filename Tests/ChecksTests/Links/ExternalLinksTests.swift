import Catalog
import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("What is said about pages of others")
struct ExternalLinksTests {
    private static let url = "https://posta.si/sledenje"

    private func findings(_ outcome: ExternalAnswer.Outcome, moved: String? = nil, _ markdown: String = "[a](▶\(url)◀)") throws
        -> (
            findings: [Diagnostic], places: [Place]
        )
    {
        let site = LinkSite(markdown).site
        let links = ExternalLink.all(in: try site.load().index)
        return (
            ExternalLinks.findings(links, [Self.url: ExternalAnswer(outcome, moved: moved)]), site.places(in: LinkSite.article)
        )
    }

    @Test(
        "Every answer but the page itself is a finding where the link stands",
        arguments: [
            (.status(404), .goneLink), (.status(410), .goneLink), (.unknownHost, .goneLink), (.status(429), .unreachableLink),
            (.status(500), .unreachableLink),
            (.status(400), .unreachableLink), (.timeout, .unreachableLink), (.noConnection, .unreachableLink),
            (.certificate("expired"), .unreachableLink),
            (.circle, .unreachableLink), (.failed("x"), .unreachableLink), (.status(401), .refusedLink),
            (.status(403), .refusedLink), (.status(999), .refusedLink),
        ] as [(ExternalAnswer.Outcome, DiagnosticCode)])
    func faults(outcome: ExternalAnswer.Outcome, code: DiagnosticCode) throws {
        let (findings, places) = try findings(outcome)
        #expect(findings.map(\.code) == [code] && findings.map(\.place) == places)
        #expect(findings[0].message.contains("posta.si"))
    }

    @Test("A page that is there is let be")
    func found() throws {
        #expect(try findings(.found(anchors: nil)).findings == [])
        #expect(
            try findings(
                .found(anchors: ["a", "user-content-b"]),
                "[a](\(Self.url)#a) [b](\(Self.url)#b) [c](\(Self.url)#L12) [d](\(Self.url)#/d)"
            ).findings == [])
        #expect(try findings(.found(anchors: nil), "[a](\(Self.url)#a)").findings == [])
    }

    @Test("A page that has moved brings its new address as a fix, with the place in it")
    func moved() throws {
        let (found, places) = try findings(.found(anchors: nil), moved: "https://posta.si/nova", "[a](▶\(Self.url)#a◀)")
        #expect(found.map(\.code) == [.movedLink] && found.map(\.place) == places)
        #expect(found[0].fixes.map(\.replacement) == ["https://posta.si/nova#a"])
    }

    @Test("A place that the page does not have is found, with the nearest one")
    func anchors() throws {
        let (found, places) = try findings(.found(anchors: ["dostava"]), "[a](\(Self.url)#dostava) [b](▶\(Self.url)#dostva◀)")
        #expect(found.map(\.code) == [.missingAnchor] && found.map(\.place) == places)
        #expect(found[0].fixes.map(\.replacement) == ["\(Self.url)#dostava"])
    }

    @Test("All links to one page are one finding that names the other places")
    func together() throws {
        let (found, places) = try findings(.status(404), "[a](▶\(Self.url)◀) [b](<\(Self.url)#x>)\n\n[c][d]\n\n[d]: \(Self.url)")
        #expect(found.count == 1 && found.map(\.place) == places)
        #expect(found[0].notes == ["Also in \(LinkSite.article):4:37.", "Also in \(LinkSite.article):8:6."])
    }

    @Test("Without a network there is one finding, whatever the number of links")
    func silence() throws {
        let site = LinkSite("[a](https://a.si) [b](https://b.si) [c](https://c.si)").site
        let links = ExternalLink.all(in: try site.load().index)
        let silent = ["https://a.si", "https://b.si", "https://c.si"].map { ($0, ExternalAnswer(.noNetwork)) }
        let answers = Dictionary(uniqueKeysWithValues: silent)
        #expect(ExternalLinks.findings(links, answers).map(\.code) == [.noNetwork])
        let some = answers.merging(["https://a.si": ExternalAnswer(.found(anchors: nil))]) { $1 }
        #expect(ExternalLinks.findings(links, some).map(\.code) == [.unreachableLink, .unreachableLink])
        #expect(ExternalLinks.withoutClient("curl").code == .noClient)
    }

    @Test("Only pages of others are looked at, and only well-formed addresses")
    func scope() throws {
        let markdown = """
            [a](https://a.si/x#y) ![b](//b.si/b.png) <http://c.si> [mail](mailto:a@b.si) [own](https://pomoc.melisa.example/help/x)
            [text](late.md) [wrong](https://) [fill]({{tracking.url}}) [playbook](https://pult.melisa.example/)
            """
        let links = ExternalLink.all(in: try LinkSite(markdown).site.load().index)
        #expect(links.map(\.url) == ["https://a.si/x", "https://b.si/b.png", "http://c.si"])
        #expect(links.map(\.fragment) == ["y", nil, nil])
    }
}
