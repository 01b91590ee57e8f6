import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Links lead to texts that are in use, published and in the reader's language")
struct TargetTests {
    @Test(
        "A link to an old address is found, however it is written",
        arguments: [
            "[a](▶/help/sl/stara-zamuda/◀)", "[a](▶/help/sl/stara-zamuda◀)", "[a](▶/help/sl/stara-zamuda/index.html◀)",
            "[a](▶https://pomoc.melisa.example/help/sl/stara-zamuda/◀)", "<▶https://pomoc.melisa.example/help/sl/stara-zamuda/◀>",
        ])
    func redirects(markdown: String) throws {
        try LinkSite(markdown).expect(.redirectedLink, fix: "late.md")
    }

    @Test("The fix of a link to an old address keeps the heading")
    func redirectWithHeading() throws {
        try LinkSite("[a](▶/help/sl/stara-zamuda/#če-zamuja◀)").expect(.redirectedLink, fix: "late.md#če-zamuja")
        try LinkSite("[a](▶/help/sl/dostava/zamuda/#nekje◀)").expect(.linkToMissingHeading)
    }

    @Test("A link that spells out the site's own address gets the file instead, and is checked like any other")
    func absolute() throws {
        try LinkSite("[a](▶https://pomoc.melisa.example/help/sl/dostava/zamuda/#če-zamuja◀)")
            .expect(.absoluteLink, fix: "late.md#če-zamuja")
        try LinkSite("[a](▶https://pomoc.melisa.example/help/sl/contact◀)").expect(.absoluteLink, fix: "../../pages/contact.md")
    }

    @Test(
        "Addresses that show no text, those of other languages and those that only begin alike are no business of these rules",
        arguments: [
            "[a](https://pomoc.melisa.example/help/sl/feed.xml)", "[a](https://pomoc.melisa.example/help/en/delivery/abroad/)",
            "[a](https://pomoc.melisa.example/helpful/)", "[a](https://pomoc.melisa.example)", "[a](/help/sl/dostava/zamuda/)",
            "![a](https://pomoc.melisa.example/help/assets/photo.svg)",
        ])
    func otherAddresses(markdown: String) throws {
        #expect(try LinkSite(markdown).findings() == [])
    }

    @Test("The playbook's address gives it away in a text that customers read")
    func playbookAddress() throws {
        try LinkSite("▶[a](https://pult.melisa.example/sl/)◀").expect(.internalLink)
        #expect(try LinkSite("> [!INTERNAL]\n> [a](https://pult.melisa.example/sl/)").findings() == [])
    }

    @Test(
        "A link to a draft is found, unless drafts are built, too",
        arguments: ["[a](▶draft.md◀)", "[a](▶article:delivery/draft◀)"])
    func drafts(markdown: String) throws {
        try LinkSite(markdown).expect(.linkToDraft)
        #expect(try LinkSite(markdown).findings(drafts: true) == [])
    }

    @Test("A related article that is a draft is found in the front matter")
    func relatedDraft() throws {
        try LinkSite("Besedilo.", front: "related: [delivery/late, ▶delivery/draft◀]\n").expect(.linkToDraft)
    }

    @Test("Drafts may link to drafts; agents do not see them either")
    func draftsAmongThemselves() throws {
        #expect(try LinkSite("[a](draft.md)", front: "draft: true\n").findings() == [])
        try LinkSite("> [!INTERNAL]\n> [a](▶draft.md◀)").expect(.linkToDraft)
    }

    @Test("A link to a text that is over is found, as long as it is")
    func expired() throws {
        try LinkSite("[a](▶over.md◀)").expect(.linkToExpired)
        try LinkSite("[a](▶over.md◀)").expect(.linkToExpired, drafts: true)
        let prolonged = ["content/sl/faq/delivery/over.md": "---\ntitle: Dostava\nexpires: 2026-11-20\n---\nJe.\n"]
        #expect(try LinkSite("[a](over.md)", files: prolonged).findings() == [])
    }

    @Test("A link to another language's file is found when the reader's own is there")
    func otherLocale() throws {
        try LinkSite("[a](▶../../../en/faq/delivery/late.md◀)").expect(.otherLocale, fix: "late.md")
        // The heading is one of the other edition's, so it cannot stay.
        try LinkSite("[a](▶../../../en/faq/delivery/late.md#price◀)").expect(.otherLocale, fix: "late.md")
    }

    @Test(
        "A link to a text that is not translated says so",
        arguments: ["[a](▶../../../en/faq/delivery/abroad.md◀)", "[a](▶article:delivery/abroad◀)"])
    func fallsBack(markdown: String) throws {
        try LinkSite(markdown).expect(.fallsBack)
        try LinkSite("Tu.", front: "related: [▶delivery/abroad◀]\n").expect(.fallsBack)
    }

    @Test("A language without any playbooks leaves them to another")
    func keptElsewhere() throws {
        let text = "---\ntitle: Abroad\n---\n> [!INTERNAL]\n> [late](▶playbook:late◀)\n"
        let files = ["content/en/faq/delivery/abroad.md": text]
        #expect(try LinkSite("", files: files).findings(in: "content/en/faq/delivery/abroad.md") == [])
        let own = ["content/en/playbooks/other.md": "---\ntitle: Another\n---\n## Look\n\nThere.\n"]
        try LinkSite("", files: files.merging(own) { $1 }).expect(.fallsBack, in: "content/en/faq/delivery/abroad.md")
    }

    @Test(
        "A link to one of several headings of the same words is found",
        arguments: ["[a](▶late.md#cena-1◀)", "## Tu\n\n## Tu\n\n[a](▶#tu-1◀)"])
    func sharedHeadings(markdown: String) throws {
        try LinkSite(markdown).expect(.sharedHeading)
    }

    @Test(
        "Headings that end in a number of their own are nobody's doubles",
        arguments: ["[a](late.md#cena)", "## Korak 1\n\n## Korak\n\n[a](#korak-1)"])
    func ownNumbers(markdown: String) throws {
        #expect(try LinkSite(markdown).findings() == [])
    }
}
