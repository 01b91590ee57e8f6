import Diagnostics
import Testing

@testable import Markup

@Suite("Places in the source")
struct PlacesTests {
    @Test("in made-up texts every letter stands where its map says", arguments: 0..<40)
    func letters(round: Int) {
        for (source, document) in samples(round) {
            for block in document.blocks {
                let wrong = misplaced(block, in: source)
                #expect(wrong == nil, "\(block) in \(String(decoding: source, as: UTF8.self).debugDescription)")
                if wrong != nil { return }
            }
        }
    }

    @Test("in made-up texts every link's range is the link", arguments: 0..<40)
    func links(round: Int) {
        for (source, document) in samples(round) {
            for link in document.links {
                let isRight = isPlausible(link, in: source)
                #expect(isRight, "\(link) in \(String(decoding: source, as: UTF8.self).debugDescription)")
                if !isRight { return }
            }
        }
    }

    private func samples(_ round: Int) -> [(source: [UInt8], document: Document)] {
        (0..<60).map { index in
            let pieces = RandomMarkdown.commonMark + RandomMarkdown.additions + RandomMarkdown.additions
            var generator = RandomMarkdown(seed: UInt64(7_000_000 + round * 60 + index), pieces: pieces.filter { $0 != "&#x41;" })
            let source = Array(generator.text(pieces: 4 + index / 2).utf8)
            return (source, MarkdownParser().parse(SourceFile(path: "text.md", bytes: source)))
        }
    }

    /// The first ASCII letter of a block that its map puts in the wrong place.
    private func misplaced(_ block: TextBlock, in source: [UInt8]) -> Int? {
        let text = Array(block.text.utf8)
        var entry = -1
        for index in text.indices {
            while entry + 1 < block.map.count, Int(block.map[entry + 1].text) <= index { entry += 1 }
            guard text[index].isLetter else { continue }
            guard entry >= 0 else { return index }
            let place = Int(block.map[entry].source) + index - Int(block.map[entry].text)
            guard source.indices.contains(place), source[place] == text[index] else { return index }
        }
        return nil
    }

    private func isPlausible(_ link: Link, in source: [UInt8]) -> Bool {
        guard link.range.lowerBound < link.range.upperBound, link.range.upperBound <= source.count else { return false }
        let (first, last) = (source[link.range.lowerBound], source[link.range.upperBound - 1])
        let begins = first == UInt8(ascii: link.isImage ? "!" : "[") || (!link.isImage && first == UInt8(ascii: "<"))
        let ends = last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last == UInt8(ascii: ">")
        guard begins, ends, link.textRange.lowerBound >= link.range.lowerBound else { return false }
        guard let destination = link.destinationRange else { return true }
        guard destination.upperBound <= link.range.upperBound else { return false }
        let written = source[destination].filter(\.isAlphanumeric)
        let resolved = link.destination.utf8.filter(\.isAlphanumeric)
        return written.elementsEqual(resolved) || resolved.starts(with: "mailto".utf8)
    }
}
