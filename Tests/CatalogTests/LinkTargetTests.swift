import Catalog
import Testing

@Suite("Link targets")
struct LinkTargetTests {
    @Test(
        "A destination says what it asks for",
        arguments: [
            ("#late", LinkTarget.fragment("late")),
            ("#%C4%8De-zamuja", .fragment("če-zamuja")),
            ("../delivery/when.md#late", .file("../delivery/when.md", fragment: "late")),
            ("when.md", .file("when.md", fragment: nil)),
            ("slike/moja%20slika.png?v=2", .file("slike/moja slika.png", fragment: nil)),
            ("article:returns#how", .text(.article, id: "returns", fragment: "how")),
            ("ARTICLE:returns", .text(.article, id: "returns", fragment: nil)),
            ("playbook:damaged-parcel", .text(.playbook, id: "damaged-parcel", fragment: nil)),
            ("reply:late-parcel", .text(.reply, id: "late-parcel", fragment: nil)),
            ("tone:apology", .text(.guideline, id: "apology", fragment: nil)),
            ("channel:email", .channel("email")),
            (
                "sla:email.first_response",
                .serviceLevel(ServiceLevelReference(channel: "email", metric: "first_response"), query: "")
            ),
            (
                "sla:email.first_response?before=12:00",
                .serviceLevel(ServiceLevelReference(channel: "email", metric: "first_response"), query: "before=12:00")
            ),
            ("https://www.melisa.example/a?b#c", .external("https://www.melisa.example/a?b#c")),
            ("//www.melisa.example", .external("https://www.melisa.example")),
            ("mailto:pomoc@melisa.example", .external("mailto:pomoc@melisa.example")),
        ])
    func reading(destination: String, target: LinkTarget) {
        #expect(LinkTarget(destination) == target)
    }

    @Test("A destination that cannot be read says why", arguments: ["", "article:", "channel:", "sla:email", "sla:.x"])
    func malformed(destination: String) {
        guard case .malformed(let reason) = LinkTarget(destination) else {
            Issue.record("“\(destination)” was read as \(LinkTarget(destination))")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test("A lone percent sign stays")
    func percent() {
        #expect(LinkTarget.decoded("100%") == "100%")
        #expect(LinkTarget.decoded("%zz%41") == "%zzA")
    }

    @Test(
        "Relative paths are taken from the file's folder and may not climb out",
        arguments: [
            ("../delivery/when.md", "content/sl/faq/delivery/when.md"), ("./a.md", "content/sl/faq/returns/a.md"),
            ("/content/assets/x.svg", "content/assets/x.svg"), ("../../../../..", nil),
            ("../../../assets/x.svg", "content/assets/x.svg"),
        ] as [(String, String?)])
    func normalized(path: String, result: String?) {
        #expect(CatalogIndex.normalized(path, from: "content/sl/faq/returns/b.md") == result)
    }
}
