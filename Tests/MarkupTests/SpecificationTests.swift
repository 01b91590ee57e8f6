import Testing

@testable import Markup

@Suite("The specifications' examples")
struct SpecificationTests {
    @Test(
        "every example of CommonMark comes out as libcmark renders it", arguments: [Specification.commonMark031, .commonMark030])
    func commonMark(_ specification: Specification) throws {
        let examples = try specification.examples()
        #expect(examples.count >= 650)
        for example in examples {
            #expect(plainHTML(example.markdown) == cmarkHTML(example.markdown), "\(example.testDescription)")
        }
    }

    @Test("tables, strikethrough and task lists come out as the GFM specification shows")
    func extensions() throws {
        let sections: Set = ["Tables (extension)", "Strikethrough (extension)", "Task list items (extension)"]
        let examples = try Specification.gfm.examples().filter { sections.contains($0.section) }
        #expect(examples.count >= 12)
        for example in examples { #expect(plainHTML(example.markdown) == example.html, "\(example.testDescription)") }
    }

    @Test("what GFM does not extend comes out as libcmark renders it")
    func unextended() throws {
        let examples = try Specification.gfm.examples().filter { ($0.kind ?? "").isEmpty }
        #expect(examples.count > 600)
        for example in examples {
            #expect(plainHTML(example.markdown) == cmarkHTML(example.markdown), "\(example.testDescription)")
        }
    }
}
