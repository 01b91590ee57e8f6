import Testing

@testable import Diagnostics

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

@Suite("Edits between two names")
struct EditDistanceTests {
    /// The same by the book: the whole table, cell by cell.
    private func byTheBook(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
        for row in 0...first.count {
            for column in 0...second.count {
                guard row > 0, column > 0 else {
                    table[row][column] = row + column
                    continue
                }
                let replaced = table[row - 1][column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1)
                table[row][column] = min(table[row - 1][column] + 1, table[row][column - 1] + 1, replaced)
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
                }
            }
        }
        return table[first.count][second.count]
    }

    @Test("They are counted up to a limit, and as the book has it")
    func random() {
        var state: UInt64 = 7
        func letters() -> [Unicode.Scalar] {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            var (letters, rest) = ([Unicode.Scalar](), state >> 20)
            for _ in 0..<(rest % 9) {
                rest /= 9
                letters.append(Unicode.Scalar(UInt8(97 + rest % 3)))
            }
            return letters
        }
        var measure = EditDistance()
        for _ in 0..<3_000 {
            let (first, second) = (letters(), letters())
            let wanted = byTheBook(first, second)
            for limit in 0...5 { #expect(measure.distance(first, second, limit: limit) == (wanted <= limit ? wanted : nil)) }
        }
    }
}
