import Diagnostics
import Testing

@testable import Loading

@Suite("The two readers of YAML")
struct SimpleYAMLTests {
    @Test(
        "what the quick reader accepts, it reads as the full one does",
        arguments: [
            "title: Paket zamuja", "title:   dvojni  presledki   ", "title: \"v narekovajih: da\"", "title: 'enojni # ni opomba'",
            "title: https://a.example/b#c", "time: 12:30", "draft: true", "empty:", "empty:   ", "empty: # opomba", "a:\nb: c",
            "tags: [dostava, zamuda pri dostavi, \"c, d\"]", "tags: []", "tags: [ ]", "tags: [ a ]", "map: {}",
            "tags:\n- a\n- b\nnext: c", "tags:\n  - a\n  - \"b: c\"   # opomba\n\n  # še ena\n  - c\n\nnext: d", "tags: # opomba\n  - č š ž",
            "escalate: { to: team-lead, after: 30 minutes, step: \"#x\" }", "# opomba\n\n  # zamaknjena\na: b # opomba\n#c: d\ne: f",
            "a: b#c", "a: b 'c' \"d\"", "a: 5 [b]", "a: {b: c}", "a:\r\n  - b\r\n  - c\r\nd: e\r\n", "a: €24,80", "a: »narekovaji«",
            "naslov: čebela 🐝 in med\nb: c", "a: b\n\n\n", "2026-12-24: closed", "a: b: c".replacing(": c", with: ":c"), "a: -5".replacing("-", with: ""),
            "a: [b c, d-e, f.g/h]", "a: \"\"", "a: ''", "a: ~", "a: null", "a: [\"\", 'x']", "a:\n- b # opomba\n# c\nd: e", "a: b\n# konec",
        ])
    func agreement(yaml: String) throws {
        let bytes = Array(yaml.utf8)
        let simple = try #require(SimpleYAML.read(bytes, in: 0..<bytes.count), "beyond the quick reader")
        #expect(full(bytes) == simple)
    }

    @Test(
        "what it cannot read, it leaves alone",
        arguments: [
            "a: b\n  c", "a: |\n  b", "a: &x b", "a: *x", "a: [b\n  , c]", "a:\n  b: c", "- a", "a: \"b\\n\"", "a: 'it''s'", "a: b: c", "a:\tb",
            "a: b\na: c", "a: [b, ]", "a: [b", "? a\n: b", "a: !t b", "a: @b", "a: \"b\" c", "a:\n  - b\n c: d", "a:\n - b\n  - c", "a: [b: c]",
            "a: { b }", "a: \u{85}b", "a: b\u{2028}", "---\na: b", "%a", "a: [a, [b]]", "a:\n  - b\n    c", "a:\n  -b", "a: b\n  - c", " a: b", "",
            "# nothing", "a: - b",
        ])
    func modesty(yaml: String) {
        let bytes = Array(yaml.utf8)
        #expect(SimpleYAML.read(bytes, in: 0..<bytes.count) == nil)
    }

    @Test("they agree on thousands of texts made of the pieces that trip parsers", arguments: 0..<8)
    func property(seed: Int) {
        let pieces = [
            "a", "title", ":", ": ", " ", "  ", "\n", "\n", "\n- ", "\n  - ", "- ", "[", "]", "{", "}", ",", ", ", "\"", "'", "#", " # ", "č", "🐝",
            "\r\n", "\\", "&", "*", "|", ">", "\t", "-", "--", "b: c", "\nd: ", "\nkey: ", "x y", "5", "~", "\u{A0}", "\u{85}", "\u{FEFF}", "?", "!", "%", "@",
        ]
        var random = Random(seed: UInt64(seed + 1))
        var accepted = 0
        for _ in 0..<6000 {
            let length = Int(random.next() % 14) + 2
            let text = "k: " + (0..<length).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            let bytes = Array(text.utf8)
            guard let simple = SimpleYAML.read(bytes, in: 0..<bytes.count) else { continue }
            accepted += 1
            #expect(full(bytes) == simple, "\(text.debugDescription)")
        }
        #expect(accepted > 300)
    }

    private func full(_ bytes: [UInt8]) -> YAMLNode? {
        let findings = Findings(file: SourceFile(path: "x.md", bytes: bytes))
        var reader = FullYAML(bytes: bytes, terms: .frontMatter, findings: findings, move: { $0 })
        guard case .node(let node) = reader.read() else { return nil }
        return node
    }
}

/// The same numbers in every run (SplitMix64).
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
