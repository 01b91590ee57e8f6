import Catalog
import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Addresses and templates name pages that will be there")
struct AddressBookTests {
    private static let pages = Lazy {
        PublishedPages(
            helpCenter: ["index.html", "sl/index.html", "sl/feed.xml", "theme/shared/logo.svg", "sl/iskanje/index.html"],
            playbook: ["index.html", "sl/index.html", "theme/shared/logo.svg", "sl/duty/index.html"])
    }

    @Test(
        "An address of the site's own without a page is found",
        arguments: [
            "[a](▶https://pomoc.melisa.example/help/sl/nikjer/◀)", "[a](▶/help/sl/isknje/◀)",
            "[a][b]\n\n[b]: ▶https://pomoc.melisa.example/help/sl/fed.xml◀",
            "> [!INTERNAL]\n> [a](▶https://pult.melisa.example/sl/dežurni/◀)",
        ])
    func unknown(markdown: String) throws {
        let site = LinkSite(markdown).site
        let findings = OwnAddresses.findings(in: try site.load().index, pages: Self.pages)
        #expect(findings.map(\.code) == [.unknownAddress])
        #expect(findings.map(\.place) == site.places(in: LinkSite.article))
    }

    @Test(
        "One that has a page is let be",
        arguments: [
            "[a](https://pomoc.melisa.example/help/)", "[a](https://pomoc.melisa.example/help)", "[a](/help/sl/feed.xml)",
            "[a](/help/sl)",
            "[a](https://pomoc.melisa.example/help/sl/iskanje/?q=paket#x)",
            "[a](https://pomoc.melisa.example/help/en/delivery/abroad/)",
            "> [!INTERNAL]\n> [a](https://pult.melisa.example/sl/duty/)", "[a](https://melisa.si/)",
        ])
    func known(markdown: String) throws {
        #expect(OwnAddresses.findings(in: try LinkSite(markdown).site.load().index, pages: Self.pages) == [])
    }

    private func findings(_ template: String, _ path: String) throws -> (findings: [Diagnostic], places: [Place]) {
        let site = LinkSite("[slika](../../../assets/photo.svg)", files: [path: template]).site
        return (TemplateLinks.findings(in: try site.load().index, pages: Self.pages), site.places(in: path))
    }

    @Test(
        "A link of a template that leads nowhere is found",
        arguments: [
            ("<a href=\"▶{{root}}sl/nikjer/◀\">", nil),
            ("<img src='▶{{root}}theme/shared/lego.svg◀'>", "{{root}}theme/shared/logo.svg"),
            ("<img src=\"▶{{root}}assets/photo.svg◀\">", nil), ("<a href=▶imprint.html◀>", nil),
            ("<a href=\"▶article:delivery/late◀\">", nil),
            ("<a href=\"▶/sl/◀\">", nil),
            ("{{#crumbs}}<a href=\"▶https://pomoc.melisa.example/help/sl/nič/◀\">{{title}}</a>{{/crumbs}}", nil),
        ] as [(String, String?)])
    func templates(template: String, fix: String?) throws {
        let (findings, places) = try findings(template, "templates/help-center/heading.mustache")
        #expect(findings.map(\.code) == [.templateLink])
        #expect(findings.map(\.place) == places)
        #expect(findings.first?.fixes.first?.replacement == fix)
    }

    @Test("A template of both sites is held to both")
    func shared() throws {
        #expect(try findings("<a href=\"▶{{root}}sl/feed.xml◀\">", "templates/shared/crumbs.mustache").findings.count == 1)
        #expect(try findings("<a href=\"{{root}}sl/duty/\">", "templates/playbook/heading.mustache").findings == [])
        #expect(
            try findings("<a href=\"▶tel:x◀\">", "templates/playbook/heading.mustache").findings.map(\.code) == [
                .malformedAddress
            ])
    }

    @Test(
        "What a template fills in, or leads out of the site, is let be",
        arguments: [
            "<a href=\"{{url}}\"><link href=\"{{root}}{{style}}\">",
            "<a href=\"#main\"><a href=\"{{root}}\"><a href='{{{root}}}sl/'>",
            "<a href=\"https://melisa.si/\"><a href=\"mailto:a@b.si\"><a href=\"/help/sl/\"><a title='href=\"x\"'>",
            "<script>let a = '<a href=\"x\">'</script><!-- <a href=\"x\"> -->",
        ])
    func soundTemplates(template: String) throws {
        #expect(try findings(template, "templates/help-center/heading.mustache").findings == [])
    }
}
