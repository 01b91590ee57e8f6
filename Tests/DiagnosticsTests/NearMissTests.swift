import Diagnostics
import Testing

@Suite("Near misses")
struct NearMissTests {
    @Test(
        "The nearest name is offered when it is near enough",
        arguments: [
            ("titel", "title"), ("desciption", "description"), ("Title", "title"), ("kewords", "keywords"), ("slgu", "slug"),
        ])
    func offered(written: String, meant: String) {
        #expect(NearMiss.suggestion(for: written, among: ["title", "description", "keywords", "slug"]) == meant)
    }

    @Test("Nothing is offered for a name that is like none", arguments: ["colour", "xyz", "a"])
    func notOffered(written: String) {
        #expect(NearMiss.suggestion(for: written, among: ["title", "description", "keywords"]) == nil)
    }

    @Test("Of two equally near names the first by alphabet is offered")
    func tie() {
        #expect(NearMiss.suggestion(for: "cat", among: ["hat", "bat"]) == "bat")
    }

    @Test("A table of many names finds what a look at each of them finds, once and again")
    func table() {
        let names = (0..<400).map { "article-\($0 * 7919 % 1000)/" + ["late-parcel", "refund", "payment", "abroad"][$0 % 4] }
        let table = NearMissTable(names)
        for wanted in [
            "article-19/refnd", "artcle-7/late-parcel", "xarticle-838/abroad", "nothing", names[5], "article-1/abrod", "",
        ] {
            #expect(table.suggestion(for: wanted) == NearMiss.suggestion(for: wanted, among: names), "\(wanted)")
            #expect(table.suggestion(for: wanted) == NearMiss.suggestion(for: wanted, among: names), "\(wanted)")
        }
    }

    @Test("Of a path its last part says how much is a slip")
    func paths() {
        let table = NearMissTable(["content/sl/faq/delivery/when.md"], arePaths: true)
        #expect(
            table.suggestion(for: "content/sl/faq/delivery/whne.md") != nil
                && table.suggestion(for: "content/sl/fag/delivery/when.md") != nil)
        #expect(table.suggestion(for: "content/sl/faq/delivery/abroad.md") == nil)
    }
}
