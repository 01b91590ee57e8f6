import Catalog
import Testing

@testable import Website

@Suite("Articles and their readers")
struct ArticlePageTests {
    private func files(_ feedback: Feedback?, _ change: (inout SampleSite) -> Void = { _ in }) -> [String: String] {
        var site = SampleSite()
        site.catalog.configuration.feedback = feedback
        change(&site)
        return site.files(.public)
    }

    private static let late = "sl/dostava/paket-zamuja/index.html"

    @Test("nothing is asked where the shop does not want it")
    func silence() {
        #expect(files(nil).values.allSatisfy { !$0.contains("class=\"feedback\"") })
    }

    @Test("only articles ask, and only their policies allow the service")
    func service() {
        let files = files(.service("https://hear.example/f?shop=1&x=2"))
        for (path, text) in files where path.hasSuffix(".html") {
            let isArticle = path.split(separator: "/").count == 4
            #expect(text.contains("data-pult=\"feedback\"") == isArticle, "\(path)")
            #expect(text.ranges(of: "'self' https://hear.example;").count == (isArticle ? 2 : 0), "\(path)")
        }
        let late = files[Self.late] ?? ""
        #expect(late.contains("action=\"https://hear.example/f?shop=1&amp;x=2\"") && late.contains("value=\"delivery/late\""))
        #expect(late.contains("name=\"page\" value=\"https://help.shop.example/help/sl/dostava/paket-zamuja/\""))
    }

    @Test("what is asked about a borrowed edition is about that edition")
    func fallback() {
        let page = files(.service("https://hear.example/f"))["en/delivery/sledenje/index.html"] ?? ""
        #expect(page.contains("name=\"locale\" value=\"sl\"") && page.contains("Was this article helpful?"))
    }

    @Test("a mail comes with subject and text, and needs neither script nor policy")
    func mail() {
        let late = files(.mail("help@shop.example"))[Self.late] ?? ""
        #expect(late.contains("href=\"mailto:help@shop.example?subject=Mnenje%20o%20%C4%8Dlanku%3A%20Paket%20zamuja&amp;body="))
        #expect(late.contains("paket-zamuja%2F%0D%0A") && !late.contains("feedback.js") && late.contains("form-action 'self';"))
    }

    @Test("an article names the other languages in which it exists, and no others")
    func elsewhere() {
        let files = files(nil)
        let late = files[Self.late] ?? ""
        #expect(late.contains("<a href=\"../../../en/delivery/late/\" hreflang=\"en\" lang=\"en\">English</a>"))
        #expect(late.contains("hreflang=\"cs\" lang=\"cs\">Čeština</a></p>"))
        let borrowed = files["en/delivery/sledenje/index.html"]?.split(separator: "class=\"elsewhere\"").last ?? ""
        #expect(
            borrowed.prefix { $0 != "\n" }.contains("hreflang=\"sl\"")
                && !borrowed.prefix { $0 != "\n" }.contains("hreflang=\"cs\""))
        #expect(files["sl/dostava/sledenje/index.html"]?.contains("class=\"elsewhere\"") == false)
    }

    @Test("titles are set with care for people, and stay as they were for machines")
    func typography() {
        let files = files(nil) { site in
            site.catalog.articles[0].header.title = located("Paket v 3 dneh")
            site.catalog.articles[0].header.description = located("O \"zamudah\" in 2 kg.")
        }
        let late = files[Self.late] ?? ""
        #expect(
            late.contains("<h1>Paket v\u{A0}3\u{A0}dneh</h1>")
                && late.contains("<p class=\"lead\">O\u{A0}„zamudah“ in 2\u{A0}kg.</p>"))
        #expect(late.contains("<title>Paket v 3 dneh – Pomoč</title>") && late.contains("\"name\":\"Paket v 3 dneh\""))
        #expect(late.contains("<meta name=\"description\" content=\"O &quot;zamudah&quot; in 2 kg.\">"))
        #expect(files["sl/dostava/index.html"]?.contains("<strong>Paket v\u{A0}3\u{A0}dneh</strong>") == true)
        let machines = files.filter { $0.key.hasSuffix(".js") || $0.key.hasSuffix(".xml") || $0.key.hasSuffix(".md") }
        #expect(machines.values.contains { $0.contains("Paket v 3 dneh") })
        #expect(machines.values.allSatisfy { !$0.contains("v\u{A0}3") })
    }

    @Test("a body is not touched")
    func body() {
        let files = files(nil) { site in
            site.catalog.articles[0] = article(
                "sl", "late", title: "Paket zamuja", slug: "paket-zamuja", body: "V 3 dneh - \"tako\".\n\n## V 3 dneh\n")
        }
        let late = files[Self.late] ?? ""
        #expect(late.contains("<p>V 3 dneh - &quot;tako&quot;.</p>") && late.contains(">V 3 dneh</h2>"))
    }

    @Test("headings know the words of their buttons")
    func headings() {
        #expect(files(nil)[Self.late]?.contains("data-copy-link=\"Kopiraj povezavo na »{heading}«\"") == true)
        let internalFiles = SampleSite().files(.internal)
        let article = internalFiles.first { $0.key.hasPrefix("sl/articles/") && $0.key.contains("paket-zamuja") }?.value ?? ""
        #expect(article.contains("data-copy-link=") && article.contains("theme/shared/headings.js"))
        #expect(internalFiles["en/playbooks/damage/index.html"]?.contains("headings.js") == false)
    }
}
