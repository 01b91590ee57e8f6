import Diagnostics
import Testing

@testable import Markup

@Suite("What a document keeps beside its source")
struct PackedTests {
    /// Draws the same for the same seed.
    private struct Draw {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    @Test(
        "is the same when it is wanted, whatever it has in common with the source",
        arguments: [0, 1, 2, 11, 12, 13, 400, 70_000], [0, 1, 300, 66_000, 140_000])
    func bytes(count: Int, source: Int) {
        var draw = Draw(state: UInt64(count &* 31 &+ source))
        let source = (0..<source).map { _ in UInt8(draw.below(256)) }
        let random = (0..<count).map { _ in UInt8(draw.below(256)) }
        let near = (0..<count).map { source.isEmpty ? 7 : source[(source.count / 3 + $0) % source.count] }
        let mixed = (0..<count).map { $0 / 40 % 2 == 0 ? near[$0] : random[$0] }
        for bytes in [random, near, mixed, Array(repeating: 32, count: count)] {
            let packed = PackedBytes(bytes, near: source)
            #expect(packed.count == count && packed.bytes(near: source) == bytes)
        }
    }

    private func block(_ draw: inout Draw, _ source: [UInt8]) -> TextBlock {
        let kinds: [TextBlock.Kind] = [.paragraph, .heading, .tableCell, .code, .imageText]
        let length = draw.below(3) == 0 ? draw.below(4) : draw.below(300)
        let start = draw.below(max(1, source.count - length))
        // A stretch of the source, or words that are not there.
        let isInSource = draw.below(2) == 0
        let letters =
            isInSource ? String(decoding: source[start..<(start + length)], as: UTF8.self) : "čas & »dan« \(length)"
        var map: [TextBlock.MapEntry] = []
        var offset = draw.below(4) == 0 ? 1 : 0
        for _ in 0..<draw.below(4) {
            map.append(TextBlock.MapEntry(text: offset, source: draw.below(source.count)))
            offset += 1 + draw.below(40)
        }
        var block = TextBlock(
            kind: kinds[draw.below(5)], text: letters, map: map, visibility: draw.below(3) == 0 ? .agents : .everyone,
            isQuoted: draw.below(2) == 0, alert: draw.below(3) == 0 ? draw.below(300) : nil,
            heading: draw.below(2) == 0 ? draw.below(300) : nil)
        block.isInItem = draw.below(2) == 0
        if draw.below(2) == 0 { block.cell = .init(table: draw.below(9), row: draw.below(900), column: draw.below(40)) }
        return block
    }

    @Test("blocks come back with their letters, traits and places", arguments: 0..<40)
    func blocks(seed: Int) {
        var draw = Draw(state: UInt64(seed))
        let source = Array(String(repeating: "Vračilo pošljite v 14 dneh. ", count: 40).utf8)
        let blocks = (0..<draw.below(30)).map { _ in block(&draw, source) }
        for file in [SourceFile(path: "a.md", bytes: source), nil] {
            var document = Document(of: file)
            document.blocks = blocks
            #expect(document.blocks == blocks)
            #expect(document.isForEveryone == blocks.allSatisfy { $0.visibility == .everyone })
            #expect(document.firstBlock { $0.isQuoted } == blocks.first { $0.isQuoted })
            var seen: [TextBlock] = []
            document.forEachBlock { view in
                let block = view.block
                #expect(view.letters.elementsEqual(block.text.utf8) && view.kind == block.kind && view.cell == block.cell)
                #expect(view.visibility == block.visibility && view.isQuoted == block.isQuoted && view.alert == block.alert)
                seen.append(block)
            }
            #expect(seen == blocks)
        }
    }

    @Test("a document that says it is its own public projection is", arguments: 0..<30)
    func projection(round: Int) {
        for index in 0..<40 {
            let pieces = RandomMarkdown.commonMark + RandomMarkdown.additions
            var generator = RandomMarkdown(seed: UInt64(400_000 + round * 40 + index), pieces: pieces)
            let document = parse(generator.text(pieces: 12))
            let projection = document.publicProjection()
            guard document.isItsPublicProjection else { continue }
            #expect(projection.html == document.html && projection.blocks == document.blocks)
            #expect(projection.links == document.links && projection.headings == document.headings)
            #expect(projection.alerts == document.alerts && projection.codeBlocks == document.codeBlocks)
            #expect(document.findings.isEmpty && document.references.isEmpty && document.looseBrackets.isEmpty)
        }
    }

    @Test("texts for everyone without findings are their own public projection, texts with secrets are not")
    func projections() {
        #expect(parse("# Ena\n\nDva [tri](a.md).\n").isItsPublicProjection)
        #expect(!parse("Ena.\n\n> [!INTERNAL]\n> Dva.\n").isItsPublicProjection)
        #expect(!parse("Ena [dva].\n\n[tri]: a.md\n").isItsPublicProjection)
    }
}
