import Foundation
import Loading
import Testing

/// The README's reference of keys is printed from the tables that the readers use.
struct ReferenceTests {
    /// With PULT_RECORD=1 in the environment the README is brought up to date instead.
    @Test("the README lists every key")
    func readme() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md").standardizedFileURL
        let text = try String(contentsOf: url, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- keys -->\n")?.upperBound)
        let stop = try #require(text.range(of: "<!-- /keys -->")?.lowerBound)
        let reference = "\n" + KeyReference.markdown + "\n"
        if ProcessInfo.processInfo.environment["PULT_RECORD"] == "1" {
            try text.replacingCharacters(in: start..<stop, with: reference).write(to: url, atomically: true, encoding: .utf8)
        } else {
            #expect(
                String(text[start..<stop]) == reference,
                "Bring it up to date with: PULT_RECORD=1 swift test --filter ReferenceTests")
        }
    }
}
