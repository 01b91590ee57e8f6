import Catalog
import Testing
import Website

@Suite("What customers never see")
struct LeakTests {
    private let files = SampleSite().files(.public)

    @Test(
        "no public file holds internal words",
        arguments: ["Skrivnost", "Damage", "damage", "Apology", "Opravičilo", "keeper-of", "Desk clerk", "+38610000001", "Calm"])
    func nothingInternal(word: String) {
        let guilty = files.filter { $0.value.contains(word) }.keys.sorted()
        #expect(guilty.isEmpty)
    }

    @Test("the playbook does hold them, so that the test above can fail")
    func playbookHoldsThem() {
        let all = SampleSite().files(.internal).values.joined()
        for word in ["Skrivnost", "Damage", "Apology", "keeper-of", "Desk clerk", "Calm"] { #expect(all.contains(word)) }
    }

    @Test("a block for agents leaves nothing behind, not even the tags of its links")
    func nothingLeftBehind() {
        var site = SampleSite()
        let text = """
            Before.

            > [!INTERNAL]
            > [Gone](article:nowhere), [](playbook:damage), [In time](sla:email.first_response), [Write](channel:email), ![x](no.png)

            After.
            """
        site.catalog.articles[1] = article("sl", "track", title: "Sledenje", slug: "sledenje", body: text)
        let page = site.files(.public)["sl/dostava/sledenje/index.html"] ?? ""
        let body = page.split(separator: "data-pult=\"body\">").last?.split(separator: "</div>").first ?? ""
        #expect(body.split(separator: "\n") == ["<p>Before.</p>", "<p>After.</p>"])
    }

    @Test("a file that only blocks for agents show stays internal")
    func internalAssets() {
        #expect(files["assets/box.svg"] != nil)
        #expect(files["assets/secret.svg"] == nil)
        #expect(SampleSite().files(.internal)["assets/secret.svg"] != nil)
    }

    @Test("drafts are left out unless they are asked for, expired texts always")
    func draftsAndExpired() {
        var site = SampleSite()
        site.catalog.articles[1].header.isDraft = true
        #expect(site.files(.public)["sl/dostava/sledenje/index.html"] == nil)
        site.options.includesDrafts = true
        #expect(site.files(.public)["sl/dostava/sledenje/index.html"] != nil)
        site.catalog.articles[1].header.expires = located(day("2026-11-19"))
        #expect(site.files(.public)["sl/dostava/sledenje/index.html"] == nil)
        site.catalog.articles[1].header.expires = located(day("2026-11-20"))
        #expect(site.files(.public)["sl/dostava/sledenje/index.html"] != nil)
    }

    @Test("every page of the playbook asks not to be indexed")
    func noIndex() {
        let files = SampleSite().files(.internal)
        let pages = files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count > 20)
        #expect(pages.allSatisfy { $0.value.contains("noindex") })
        #expect(files["robots.txt"] == "User-agent: *\nDisallow: /\n")
    }
}
