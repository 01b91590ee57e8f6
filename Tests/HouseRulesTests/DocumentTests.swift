import Foundation
import Testing

/// Documents cannot drift from what they describe.
struct DocumentTests {
    @Test("the documents that a newcomer looks for are there", arguments: ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"])
    func documents(name: String) throws {
        #expect(try Repository.file(name).lineCount > 5)
    }

    @Test("the changelog begins with what is not released yet")
    func changelog() throws {
        let headings = try Repository.file("CHANGELOG.md").text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.first == "## [Unreleased]" || headings.first == "## Unreleased")
    }

    @Test("the README's usage is what --help prints")
    func usage() throws {
        let readme = try Repository.file("README.md").text
        let block = try #require(Self.block(after: "<!-- usage -->", in: readme))
        #expect(block == (try Self.help()).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    @Test("a block is read from after its mark, without its fences")
    func blocks() {
        #expect(Self.block(after: "<!-- a -->", in: "x\n<!-- a -->\n```text\nb\n\nc\n```\nd\n```\n") == "b\n\nc")
        #expect(Self.block(after: "<!-- b -->", in: "<!-- a -->\n```\nb\n```\n") == nil)
    }

    @Test("every relative link of the documents leads to a file", arguments: ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"])
    func links(name: String) throws {
        let text = try Repository.file(name).text
        // Addresses of other hosts, and the typed links of examples, have a colon.
        let targets = text.matches(of: /\]\(([^)\s#]+)[^)]*\)/).map { String($0.output.1) }.filter { !$0.contains(":") }
        let lost = targets.filter { !FileManager.default.fileExists(atPath: Repository.root + "/" + $0) }
        #expect(lost.filter { !$0.hasPrefix("../") } == [], "(A path that climbs is an example of a link between texts.)")
    }

    /// The fenced block that follows a mark.
    private static func block(after mark: String, in text: String) -> String? {
        guard let start = text.range(of: mark + "\n```") else { return nil }
        let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        guard let end = lines.firstIndex(of: "```") else { return nil }
        return lines[..<end].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What the newest executable that was built prints for --help.
    private static func help() throws -> String {
        let built = ["debug", "release"].map { URL(filePath: Repository.root + "/.build/\($0)/pult") }
            .filter { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
        let executable = try #require(
            try built.max { try modified($0) < modified($1) }, "There is no executable; run `make build` first.")
        let process = Process()
        let output = Pipe()
        process.executableURL = executable
        process.arguments = ["--help"]
        process.environment = ["COLUMNS": "80"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    private static func modified(_ file: URL) throws -> Date {
        try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate ?? .distantPast
    }
}
