import Foundation
import Testing
import Website

@Suite("Pages of the help center")
struct HelpCenterPageTests {
    private let files = SampleSite().files(.public)
    private var late: String { files["sl/dostava/paket-zamuja/index.html"] ?? "" }

    @Test(
        "every text has its address in every locale",
        arguments: [
            "index.html", "404.html", "sitemap.xml", "robots.txt", "sl/index.html", "en/index.html", "cs/index.html",
            "sl/search/index.html", "sl/search/map.js", "sl/feed.xml", "sl/dostava/index.html", "en/delivery/index.html",
            "cs/dostava/index.html", "sl/dostava/paket-zamuja/index.html", "en/delivery/late/index.html",
            "cs/dostava/zpozdeni/index.html", "en/delivery/sledenje/index.html", "sl/stik/index.html", "en/stik/index.html",
            "sl/stari-naslov/index.html", "theme/shared/base.css",
        ])
    func addresses(path: String) {
        #expect(files[path] != nil)
    }

    @Test("a body stands in one element, with its links as relative addresses")
    func links() {
        #expect(late.components(separatedBy: "data-pult=\"body\"").count == 2)
        #expect(late.contains("<a href=\"../../../sl/dostava/sledenje/\">sledenje</a>"))
        #expect(late.contains("<img src=\"../../../assets/box.svg\" alt=\"Škatla\" width=\"64\" height=\"32\""))
        #expect(late.contains("<a href=\"https://example.org/\" class=\"external\" rel=\"noopener\">Zunaj</a>"))
    }

    @Test("a promise is no link, and says what the service level says")
    func promise() {
        #expect(late.contains("<span class=\"promise\" data-promise=\"email.first_response\">v 4 delovnih urah</span>"))
    }

    @Test("of a broken link the words stay")
    func broken() {
        #expect(late.contains("<span class=\"no-link\">zlomljeno</span>"))
    }

    @Test("an untranslated text is shown in the default language, says so, and names its original")
    func fallback() {
        let page = files["en/delivery/sledenje/index.html"] ?? ""
        #expect(page.contains("You are reading it in Slovenian."))
        #expect(page.contains("data-pult=\"body\" lang=\"sl\""))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://help.shop.example/help/sl/dostava/sledenje/\">"))
        #expect(!page.contains("rel=\"alternate\" hreflang"))
        #expect(files["en/delivery/late/index.html"]?.contains("href=\"../../../en/delivery/sledenje/\" hreflang=\"sl\"") == true)
    }

    @Test("a page names its editions and where all others go")
    func alternates() {
        let base = "https://help.shop.example/help"
        for (language, path) in [
            ("sl", "sl/dostava/paket-zamuja/"), ("en", "en/delivery/late/"), ("cs", "cs/dostava/zpozdeni/"),
            ("x-default", "sl/dostava/paket-zamuja/"),
        ] {
            #expect(late.contains("<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(base)/\(path)\">"))
        }
        #expect(late.contains("<meta property=\"og:locale\" content=\"sl_SI\">"))
    }

    @Test("without an address of the site there is nothing that needs one")
    func withoutBaseURL() {
        let files = SampleSite(baseURL: nil).files(.public)
        #expect(files["sitemap.xml"] == nil && files["sl/feed.xml"] == nil)
        #expect(files["sl/dostava/paket-zamuja/index.html"]?.contains("canonical") == false)
        #expect(files["robots.txt"]?.contains("Sitemap") == false)
    }

    @Test("an old address leads to the new one")
    func redirect() {
        let page = files["sl/stari-naslov/index.html"] ?? ""
        #expect(page.contains("content=\"0; url=../../sl/dostava/paket-zamuja/\""))
        #expect(page.contains("<a href=\"../../sl/dostava/paket-zamuja/\">Paket zamuja</a>"))
    }

    @Test("the page for wrong addresses works at any depth")
    func notFound() {
        #expect(files["404.html"]?.contains("href=\"/help/sl/\"") == true)
    }

    @Test("three headings make a table of contents, fewer do not")
    func contents() {
        #expect(late.contains("<li><a href=\"#prvi\">Prvi</a></li>"))
        #expect(files["en/delivery/late/index.html"]?.contains("class=\"contents\"") == false)
    }

    @Test("the contact page has a table of the hours of all channels")
    func contact() {
        let page = files["sl/stik/index.html"] ?? ""
        #expect(page.contains("<tr><th scope=\"row\">ponedeljek</th><td>8.00\u{2060}–\u{2060}12.00</td></tr>"))
        #expect(page.contains("<a href=\"mailto:help@shop.example\" class=\"contact\">E-pošta</a>"))
    }

    @Test("text in titles and attributes is escaped")
    func escaping() {
        #expect(late.contains("<strong>Shop &amp; Sons</strong>"))
    }

    @Test("no page has inline script or style")
    func strictPolicy() {
        for (path, page) in files where path.hasSuffix(".html") {
            #expect(!page.contains("<style") && !page.contains(" style=\"") && !page.contains("<script>"), "\(path)")
        }
    }
}
