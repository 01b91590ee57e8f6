import Building
import Diagnostics
import Foundation
import Testing

@Suite("The manual of findings")
struct ManualTests {
    private static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/Diagnostics.md")

    @Test("The documentation is what the rules say")
    func documentation() throws {
        let written = try String(contentsOf: Self.document, encoding: .utf8)
        #expect(written == Manual.markdown, "“make manual” writes Documentation/Diagnostics.md anew.")
    }

    @Test("Every code has a page that says more than its one line")
    func pages() {
        for code in Manual.codes {
            #expect(code.manual.count > code.summary.count && !code.summary.isEmpty, "\(code)")
            #expect(Manual.markdown.contains("\n### \(code.id)\n"))
        }
        #expect(Set(Manual.codes.map(\.id)).count == Manual.codes.count)
    }
}
