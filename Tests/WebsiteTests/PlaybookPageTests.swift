import Catalog
import Testing

@testable import Website

@Suite("Pages of the playbook")
struct PlaybookPageTests {
    private let files = SampleSite().files(.internal)

    @Test("links name files, so that the pages open from a disk")
    func links() {
        let page = files["en/playbooks/damage/index.html"] ?? ""
        #expect(page.contains("href=\"../../../en/replies/index.html\""))
        for (path, page) in files where path.hasSuffix(".html") {
            #expect(page.firstMatch(of: #/href="[^":]*\/"/#) == nil, "\(path)")
        }
    }

    @Test("the playbook has the locales in which agents have something to read")
    func locales() {
        #expect(files["sl/index.html"] != nil && files["en/index.html"] != nil && files["cs/index.html"] == nil)
    }

    @Test("a step carries its data, its reply one click away")
    func step() {
        let page = files["en/playbooks/damage/index.html"] ?? ""
        #expect(page.contains("<dt>Time limit</dt><dd>15 minutes</dd>"))
        #expect(page.contains("<summary><span>Reply:</span> Apology</summary>"))
        #expect(page.contains("<a href=\"tel:+38610000001\">+386\u{A0}10\u{A0}000\u{A0}001</a>"))
        #expect(page.contains("<dt>May end here</dt><dd>resolved</dd>"))
    }

    @Test("the longest way stands against the service level, step by step, by the clock on the wall")
    func longestWay() {
        let page = files["en/playbooks/damage/index.html"] ?? ""
        #expect(page.contains("<summary>Longest way <span class=\"verdict kept\">fits</span></summary>"))
        #expect(page.contains("the message with the least time to spare arrives on"))
        let row =
            #/<tr><th scope="row"><a href="#look">Look</a></th><td>[^<]+</td><td>15 minutes</td><td>\w+, \d+ \w+ 20\d\d, \d+:\d\d</td>/#
        #expect(page.firstMatch(of: row) != nil)
    }

    @Test("placeholders are marked, with a sample beside")
    func placeholders() {
        let page = files["en/replies/apology/index.html"] ?? ""
        let marked =
            "<span class=\"placeholder\" data-name=\"customer.first_name\"><span class=\"placeholder-name\">{{customer.first_name}}</span>"
            + "<span class=\"placeholder-sample\">Jožef</span></span>"
        #expect(page.contains("Hello \(marked), sorry."))
        #expect(page.contains("</span> Sorry, \(marked)</p>"))
        #expect(page.contains("<summary lang=\"sl\">Slovenščina</summary>"))
    }

    @Test("a reply has a field for each gap, once, and what the browser has to know of it")
    func gaps() {
        var site = SampleSite()
        site.catalog.configuration.placeholders = [
            Placeholder(
                name: "customer.first_name", title: LocalizedText(byLocale: ["en": "First name", "sl": "Ime"]),
                sample: LocalizedText(byLocale: ["en": "Joseph", "sl": "Jožef"]), fallback: LocalizedText(common: ""),
                range: 0..<0)
        ]
        let page = site.files(.internal)["en/replies/apology/index.html"] ?? ""
        #expect(page.matches(of: /data-gap="/).count == 1)
        #expect(
            page.contains("data-gap=\"customer.first_name\" data-called data-varies>\n<label for=\"gap-1\">First name</label>"))
        #expect(page.contains("data-name=\"customer.first_name\" data-fallback=\"\">"))
        #expect(
            page.contains("value=\"en\" data-name=\"English\" checked>")
                && page.contains("value=\"sl\" data-name=\"Slovenščina\">"))
    }

    @Test("replies for the same channel and stage in another mood are one link away")
    func moods() {
        let page = files["sl/replies/apology/index.html"] ?? ""
        #expect(page.contains("<li class=\"is-current\" aria-current=\"true\"><span>razburjeno</span></li>"))
        #expect(page.contains("<span>zadovoljno</span> <a href=\"../../../sl/replies/praise/index.html\">Pohvala</a>"))
        var site = SampleSite()
        site.catalog.replies[2].orderStage = .placed
        #expect(site.files(.internal)["sl/replies/apology/index.html"]?.contains("reply-moods") == false)
    }

    @Test("links to articles carry the address that customers know, in the letter's own language")
    func publicLinks() throws {
        for (base, address) in [("https://help.example", "https://help.example/sl/dostava/paket-zamuja/"), (nil, nil)] {
            var site = SampleSite(baseURL: base)
            let (file, body) = parsed(
                "content/sl/replies/apology.md", "[Zamuda](article:delivery/late), [Okvara](playbook:damage)")
            (site.catalog.replies[0].file, site.catalog.replies[0].body) = (file, body)
            let page = try #require(site.files(.internal)["en/replies/apology/index.html"])
            let link = address.map { " data-public=\"\($0)\"" }
            #expect(page.contains("data-public") == (link != nil))
            if let link { #expect(page.contains(link + ">Zamuda</a>")) }
        }
    }

    @Test("names, times and short messages go to the browser as data, which only replies load")
    func replyData() throws {
        let data = try #require(files["reply-data.js"])
        #expect(
            data.hasPrefix("window.PultTimes = {\"from\":")
                && data.contains("\nwindow.PultReplies = {\"names\":{\"cs\":{\"exceptions\":"))
        let address = "reply-data.js?v=\(contentHash(Array(data.utf8)))"
        for (path, page) in files where path.hasSuffix(".html") {
            #expect(page.contains(address) == (path.contains("/replies/") && path.split(separator: "/").count == 4), "\(path)")
        }
    }

    @Test("blocks for agents are shown, and marked as such")
    func internalBlocks() {
        let page = files["sl/articles/dostava/paket-zamuja/index.html"] ?? ""
        #expect(page.contains("Samo za podporo") && page.contains("Skrivnost"))
    }

    @Test("a guideline says in words what it enforces, or that it does not")
    func guidelines() {
        #expect(files["en/tone/calm/index.html"]?.contains("<li>Exclamation marks: at most 1</li>") == true)
        #expect(files["en/tone/thanks/index.html"]?.contains("has no rules") == true)
        #expect(files["en/tone/calm/index.html"]?.contains("<p class=\"rule-limit\">Customer’s mood: upset</p>") == true)
    }

    @Test("the ledger lists every declared promise with its service level, verdict and place")
    func ledger() {
        let page = files["sl/ledger/index.html"] ?? ""
        #expect(page.contains(">v 4 delovnih urah</span>") && page.contains("content/sl/faq/delivery/late.md:1"))
        #expect(page.contains("<tr data-verdict=\"kept\" data-channel=\"email\" data-locale=\"sl\">"))
        #expect(page.contains("<span class=\"verdict kept\">drži</span>"))
    }

    @Test("a broken promise shows its worst case, what would hold, and the week in which it breaks")
    func brokenPromise() {
        var site = SampleSite()
        site.options.asOf = day("2026-11-30")
        let text = "Odgovorimo [v 2 urah](sla:email.first_response)."
        site.catalog.pages[0] = page("sl", "contact", title: "Stik", slug: "stik", body: text)
        let page = site.files(.internal)["sl/ledger/index.html"] ?? ""
        #expect(page.contains("data-verdict=\"broken\"") && page.contains("<svg class=\"week\" role=\"img\""))
        #expect(page.contains("Držalo bi: ") && page.contains("delovni dan"))
        #expect(page.contains("<rect class=\"breaks\"") && page.contains("<rect class=\"open\""))
        #expect(page.contains("čaka "))
    }

    @Test("content health counts what is stale, unowned and untranslated")
    func health() {
        var site = SampleSite()
        site.catalog.articles[1].header.owner = nil
        site.catalog.articles[1].header.reviewBy = located(day("2026-11-20"))
        let page = site.files(.internal)["en/health/index.html"] ?? ""
        #expect(page.contains("Without an owner <span class=\"count\">2</span>"))
        #expect(page.contains("Review overdue <span class=\"count\">10</span>"))
        #expect(page.contains("Not translated <span class=\"count\">4</span>"))
    }

    @Test("planning twice gives the same bytes, each path once, in order")
    func deterministic() {
        for audience in Audience.allCases {
            let paths = SampleSite().planner.plan(audience).files.map(\.path)
            #expect(paths == paths.sorted() && Set(paths).count == paths.count)
            #expect(SampleSite().files(audience) == SampleSite().files(audience))
        }
    }
}
