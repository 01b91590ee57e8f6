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
}
