import Testing

/// Every diagnostic has a failing example in the tests.
struct DiagnosticCodeTests {
    @Test("every diagnostic code is provoked by some test")
    func examples() throws {
        let declared = try Repository.swiftFiles(in: "Sources").flatMap { Self.codes(in: $0.text) }
        let tests = try Repository.files(in: "Tests", extensions: ["swift", "py", "json", "txt", "md"])
            .filter { !$0.path.hasPrefix("Tests/HouseRulesTests/") }.map(\.text)
        #expect(!declared.isEmpty)
        #expect(declared.filter { code in !tests.contains { Self.mentions(code, in: $0) } }.map(\.id) == [])
    }

    @Test("no two codes have the same name, and every name has a known group")
    func names() throws {
        let groups = Set(
            "config content front-matter markup link asset promise calendar playbook tone reply translation lifecycle leak search accessibility"
                .split(separator: " ").map(String.init))
        let ids = try Repository.swiftFiles(in: "Sources").flatMap { Self.codes(in: $0.text) }.map(\.id)
        #expect(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
        #expect(ids.filter { !groups.contains(String($0.split(separator: "/").first ?? "")) } == [])
    }

    @Test("codes are found where they are declared, and mentions by name or id")
    func failingSamples() {
        let code = Self.codes(in: "package static let brokenLink = DiagnosticCode(\n    \"link/broken\", .error,")
        #expect(code.map(\.id) == ["link/broken"] && code.map(\.name) == ["brokenLink"])
        #expect(code.allSatisfy { Self.mentions($0, in: "expect(.brokenLink)") && Self.mentions($0, in: "[\"link/broken\"]") })
        #expect(code.allSatisfy { !Self.mentions($0, in: "expect(.brokenLinks, \"link/broken-image\")") })
    }

    private static func codes(in text: String) -> [(name: String, id: String)] {
        text.matches(of: /let (\w+)(?:: DiagnosticCode)? = (?:DiagnosticCode|\.init)\(\s*"([a-z-]+\/[a-z-]+)"/)
            .map { (String($0.output.1), String($0.output.2)) }
    }

    private static func mentions(_ code: (name: String, id: String), in text: String) -> Bool {
        if text.contains("\"\(code.id)\"") || text.contains("[\(code.id)]") { return true }
        return text.ranges(of: ".\(code.name)").contains { range in
            text[range.upperBound...].first.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
        }
    }
}
