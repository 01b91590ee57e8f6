import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Raw HTML names things once and links to what is there")
struct HTMLLinksTests {
    @Test(
        "An id that is taken is found",
        arguments: [
            "## Cena\n\n<div id=\"▶cena◀\">a</div>", "<a id=\"x\"></a> in <a name='▶x◀'></a>", "<p ID=x></p>\n\n<p id=▶x◀></p>",
        ])
    func ids(markdown: String) throws {
        try LinkSite(markdown, rawHTML: true).expect(.repeatedID)
    }

    @Test(
        "A link that HTML cannot follow is found",
        arguments: [
            ("<a href=\"▶article:delivery/late◀\">a</a>", DiagnosticCode.htmlLink, nil),
            ("<img src='▶../../../assets/photo.svg◀'>", .htmlLink, nil),
            ("<a href=▶late.md◀>a</a>", .htmlLink, nil), ("## Cena\n\n<a href=\"▶#cema◀\">a</a>", .linkToMissingHeading, "#cena"),
            ("<a href=\"▶mailto:nihče◀\">a</a>", .malformedAddress, nil),
        ] as [(String, DiagnosticCode, String?)])
    func links(markdown: String, code: DiagnosticCode, fix: String?) throws {
        try LinkSite(markdown, rawHTML: true).expect(code, fix: fix)
    }

    @Test(
        "What is in order is let be, and what HTML names can be linked to",
        arguments: [
            "<a id=\"x\" name=\"x\"></a>\n\n[a](#x)", "<p id=x>a</p>\n\n[a](#x)",
            "## Cena\n\n<a href=\"#cena\">a</a> <a href=\"https://melisa.si\">b</a>",
            "<!-- <a href=\"nič\" id=\"x\"> --> <b id='y'>a</b>", "`<a href=\"nič\">`",
        ])
    func sound(markdown: String) throws {
        #expect(try LinkSite(markdown, rawHTML: true).findings() == [])
    }
}
