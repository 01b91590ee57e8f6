import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite("Positions of YAML values")
struct YAMLPositionTests {
    @Test(
        "every scalar knows its own stretch, through the full parser, too",
        arguments: [
            "a: {▶č◀: ▶đ🐝◀, ▶b◀: [▶c◀, ▶\"d\"◀]}".replacing("a:", with: "▶a◀:"),
            "▶ključ◀: { ▶šč🐝◀: ▶'it''s'◀, ▶b◀: ▶\"q\\\"x\"◀ }",
            "▶a◀:\n  ▶b◀: ▶več vrstic\n    besedila tu◀\n  ▶c◀: ▶d◀",
            "▶a◀: ▶|\n  ena\n\n  dva◀\n▶b◀: ▶c◀",
            "▶r◀:\n  - ▶id◀: ▶x◀\n    ▶m◀: ▶>-\n      ena\n      dva◀\n    ▶s◀: ▶t◀\n  - ▶|\n    x◀\n",
            "▶a◀: !!str ▶5◀\n▶b◀: ▶\"več\n  vrstic\"◀",
            "? ▶a◀\n: ▶b◀",
            "▶a◀:\r\n  ▶b◀: ▶č◀\r\n  ▶d◀: [▶e◀, ▶f g◀]\r\n",
            "▶a◀:▶◀\n▶b◀:\n  ▶c◀:▶◀\n  ▶d◀: ▶e◀",
        ])
    func scalars(marked: String) throws {
        let text = MarkedText(marked)
        let root = try #require(read(text.text))
        #expect(scalars(of: root).map { text.text.stretch($0) } == text.ranges.map { text.text.stretch($0) })
        #expect(scalars(of: root) == text.ranges)
    }

    @Test("collections reach to their brackets, or to the end of their last value")
    func collections() throws {
        let text = MarkedText("a: ▶[b, {c: d} , # ]\n  e ]◀\nf: ▶{ g: [h] }◀\ni:\n  ▶- j\n  - k◀\n")
        let root = try #require(read(text.text))
        guard case .mapping(let pairs) = root.content else { Issue.record("no mapping"); return }
        #expect(pairs.map(\.value.range) == text.ranges)
    }

    @Test("a very long line is read in linear time")
    func longLine() throws {
        let text = "a:\n  b: [" + String(repeating: "č,", count: 80_000) + "d]"
        let start = ContinuousClock.now
        _ = try #require(read(text))
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    private func read(_ text: String) -> YAMLNode? {
        let file = SourceFile(path: "x.md", text: text)
        guard case .node(let node) = YAMLReader(findings: Findings(file: file), terms: .frontMatter).read(0..<file.bytes.count) else {
            return nil
        }
        return node
    }

    private func scalars(of node: YAMLNode) -> [Range<Int>] {
        switch node.content {
        case .scalar: [node.range]
        case .sequence(let items): items.flatMap(scalars)
        case .mapping(let pairs): pairs.flatMap { [$0.key.range] + scalars(of: $0.value) }
        }
    }
}

extension String {
    fileprivate func stretch(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
