import Testing

/// Every diagnostic has a failing example in the tests.
struct DiagnosticCodeTests {
    @Test("every diagnostic code is expected by a test that marks the place and has a twin that stays silent")
    func examples() throws {
        let declared = try Repository.swiftFiles(in: "Sources").flatMap { Self.codes(in: $0.text) }
        let tests = try Repository.swiftFiles(in: "Tests").filter { !$0.path.hasPrefix("Tests/HouseRulesTests/") }.map(\.text)
        #expect(!declared.isEmpty)
        let lacking = declared.filter { code in
            !tests.contains { text in
                Self.mentions(code, in: text) && Self.isSilentSomewhere(text)
                    && (text.contains("▶") || Self.withoutStretch.contains(code.id))
            }
        }
        #expect(lacking.map(\.id) == [])
    }

    /// Findings about a whole file, folder or text, in which there is nothing to mark.
    private static let withoutStretch: Set<String> = [
        "content/outside-site", "content/unreadable", "markup/nesting", "asset/unused", "content/heavy-page",
    ]

    /// Whether a file of tests expects that something is not reported.
    private static func isSilentSomewhere(_ text: String) -> Bool {
        ["== []", "isEmpty", ", [])"].contains(where: text.contains)
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
        let code = Self.codes(
            in: "extension DiagnosticCode {\n    package static let brokenLink = DiagnosticCode(\n    \"link/broken\", .error,")
        #expect(code.map(\.id) == ["link/broken"] && code.map(\.name) == ["brokenLink"])
        #expect(code.map(\.owner) == ["DiagnosticCode"])
        #expect(code.allSatisfy { Self.mentions($0, in: "expect(.brokenLink)") && Self.mentions($0, in: "[\"link/broken\"]") })
        #expect(code.allSatisfy { !Self.mentions($0, in: "expect(.brokenLinks, \"link/broken-image\")") })
        let owned = Self.codes(in: "enum AssetCodes {\n    static let type = DiagnosticCode(\"asset/type\", .error,")
        #expect(owned.allSatisfy { Self.mentions($0, in: "AssetCodes.type") && !Self.mentions($0, in: "file.type") })
    }

    private struct Declaration {
        var owner: String
        var name: String
        var id: String
    }

    private static func codes(in text: String) -> [Declaration] {
        text.matches(of: /let (\w+)(?:: DiagnosticCode)? = (?:DiagnosticCode|\.init)\(\s*"([a-z-]+\/[a-z-]+)"/).map { match in
            let before = text[..<match.range.lowerBound].matches(of: /(?:enum|extension) (\w+)/)
            return Declaration(
                owner: before.last.map { String($0.output.1) } ?? "", name: String(match.output.1), id: String(match.output.2))
        }
    }

    /// By its id, or by its name; a name that stands in an enumeration of its own needs that before it.
    private static func mentions(_ code: Declaration, in text: String) -> Bool {
        if text.contains("\"\(code.id)\"") || text.contains("[\(code.id)]") || text.contains("\"\(code.id) ") { return true }
        let name = (code.owner == "DiagnosticCode" ? "." : code.owner + ".") + code.name
        return text.ranges(of: name).contains { range in
            text[range.upperBound...].first.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
        }
    }
}
