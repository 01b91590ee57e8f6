import Foundation
import Languages
import Testing

/// `Names/vocatives.tsv` holds what the rules make of many names in each language. The browser's script is held to the same table
/// (`Tests/EndToEnd/test_reply_page.py`), so that pages and Swift greet alike.
@Suite("The table of names and their forms of address")
struct VocativeTableTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Names/vocatives.tsv")
    /// A name that the rules leave alone.
    private static let nothing = "-"

    /// With PULT_RECORD=1 in the environment the table is brought up to date instead.
    @Test("is what the rules say")
    func table() throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
        let languages = try lines[0].dropFirst().map { try #require(Language(rawValue: $0)) }
        let fresh = lines.dropFirst().map { line in
            [line[0]] + languages.map { Vocatives.form(of: line[0], in: $0) ?? Self.nothing }
        }
        if ProcessInfo.processInfo.environment["PULT_RECORD"] == "1" {
            let text = ([lines[0]] + fresh).map { $0.joined(separator: "\t") + "\n" }.joined()
            try text.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(Set(languages).count == Language.allCases.count && fresh.count > 1000)
        for (line, known) in zip(fresh, lines.dropFirst()) where ProcessInfo.processInfo.environment["PULT_RECORD"] != "1" {
            #expect(line == known, "Bring the table up to date with: PULT_RECORD=1 swift test --filter VocativeTableTests")
        }
    }
}
