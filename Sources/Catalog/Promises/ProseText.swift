package import Languages
package import Markup

/// Promises in the plain sentences of a document.
package enum ProseText {
    /// A promise with its place.
    package struct Finding: Sendable {
        package let promise: SpokenPromise
        /// As the customer reads them.
        package let words: String
        /// Byte offsets in the file.
        package let range: Range<Int>
        /// With conditions and remarks behind the words.
        package let fullRange: Range<Int>
        /// The text of the block that it stands in.
        package let surroundings: String
    }

    /// The promises of a document that are not declared by a link already. Quoted blocks, examples, code and alternative texts
    /// promise nothing.
    package static func read(
        _ document: Document, _ bytes: [UInt8], _ language: Language, title: String = "", setting: ProseSetting = ProseSetting()
    ) -> [Finding] {
        let heading = ProseBlock(.heading(level: 0), title)
        var blocks = [heading]
        let own = document.blocks
        blocks.reserveCapacity(own.count + 1)
        // By number: a block is not worth a copy.
        for number in own.indices { blocks.append(ProseBlock(kind(of: own[number], in: document), own[number].lines(bytes))) }
        let declared = document.links.filter { $0.destination.utf8.starts(with: "sla:".utf8) }.map(\.range)
        let found = language.proseReader.promises(in: blocks, setting: setting) { number, stretch in
            guard number > 0, !declared.isEmpty else { return false }
            let range = own[number - 1].sourceRange(of: stretch)
            return declared.contains { $0.overlaps(range) }
        }
        return found.compactMap { number, promise in
            guard number > 0, case let block = own[number - 1] else { return nil }
            let range = block.sourceRange(of: promise.range).balanced(in: bytes)
            guard !declared.contains(where: { $0.overlaps(range) }), !block.isCode(before: range.lowerBound, bytes) else {
                return nil
            }
            let words = block.text.utf8.dropFirst(promise.range.lowerBound).prefix(promise.range.count)
            return Finding(
                promise: promise, words: String(decoding: words, as: UTF8.self), range: range,
                fullRange: block.sourceRange(of: promise.fullRange).balanced(in: bytes), surroundings: block.text)
        }
    }

    private static func kind(of block: TextBlock, in document: Document) -> ProseBlock.Kind {
        let isExample = block.alert.map { [.do, .dont].contains(document.alerts[$0].kind) } ?? false
        guard !block.isQuoted, !isExample, block.visibility == .everyone else { return .other }
        switch block.kind {
        case .heading: return .heading(level: block.heading.map { document.headings[$0].level } ?? 1)
        case .tableCell: return block.cell.map { .cell(table: $0.table, row: $0.row, column: $0.column) } ?? .paragraph
        case .paragraph: return block.isInItem ? .item : .paragraph
        case .code, .imageText: return .other
        }
    }
}

extension TextBlock {
    /// The text, with line breaks of the source kept where a label begins a line ("**Viber:** …"), and behind a line that is strong
    /// to its end.
    fileprivate func lines(_ bytes: [UInt8]) -> String {
        var plainText = text
        guard let start, bytes.endsStrong(before: start) || plainText.withUTF8({ $0.contains(UInt8(ascii: ":")) })
        else { return text }
        let end = min(bytes.count, sourceOffset(of: text.utf8.count - 1) + 1)
        guard start < end, bytes[start..<end].contains(UInt8(ascii: "\n")) else { return text }
        var plain = Array(text.utf8)
        for index in plain.indices where plain[index] == UInt8(ascii: " ") {
            let place = sourceOffset(of: index)
            guard place < bytes.count, bytes[place].isLineBreak,
                bytes.endsStrong(before: place) || Self.beginsWithLabel(plain[(index + 1)...])
            else { continue }
            plain[index] = UInt8(ascii: "\n")
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// At most three words before a colon.
    private static func beginsWithLabel(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return false }
        let label = line[..<colon]
        return label.count { $0 == UInt8(ascii: " ") } < 3
            && !label.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    /// Whether a place of the file stands in a code span of this block.
    fileprivate func isCode(before place: Int, _ bytes: [UInt8]) -> Bool {
        guard let start, start < place, place <= bytes.count else { return false }
        var (index, runs) = (max(0, start - 1), 0)
        while index < place {
            if bytes[index] == UInt8(ascii: "`") {
                runs += 1
                while index < place, bytes[index] == UInt8(ascii: "`") { index += 1 }
            }
            index += 1
        }
        return runs % 2 == 1
    }
}

extension UInt8 {
    fileprivate var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
    /// Whether the marks of strong emphasis stand right before a place.
    fileprivate func endsStrong(before place: Int) -> Bool {
        place > 1 && place <= count && self[place - 1] == UInt8(ascii: "*") && self[place - 2] == UInt8(ascii: "*")
    }
}

extension Range<Int> {
    /// With the mark that closes an emphasis which is opened within: "in **one hour**".
    fileprivate func balanced(in bytes: [UInt8]) -> Range<Int> {
        for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] {
            let count = bytes[clamped(to: 0..<bytes.count)].count { $0 == mark }
            guard count > 0 else { continue }
            var end = upperBound
            while end < bytes.count, bytes[end] == mark, end - upperBound < count { end += 1 }
            return lowerBound..<end
        }
        return self
    }
}
