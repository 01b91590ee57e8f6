internal import Diagnostics

extension Reading {
    /// Reads the definitions on the lines that were noted, and tells the links that refer to them which they are.
    mutating func readReferences() {
        guard !document.definitions.isEmpty else { return }
        var first: [String: Int] = [:]
        for definition in DefinitionLines(source.file.bytes, document.definitions).read() {
            let label = ReferenceLabel.normalized(source.file.bytes[definition.labelRange])
            var definition = definition
            definition.isRepeated = first[label] != nil
            if first[label] == nil { first[label] = document.references.count }
            document.references.append(definition)
        }
        guard !first.isEmpty else { return }
        for index in document.links.indices where document.links[index].destinationRange == nil {
            guard let found = first[label(of: document.links[index])] else { continue }
            document.references[found].isUsed = true
            document.links[index].definedRange = document.references[found].destinationRange
        }
        for (label, index) in first where !document.references[index].isUsed {
            document.references[index].isUsed = isMentioned(label, besides: document.references[index])
        }
    }

    private func label(of link: Link) -> String {
        let bytes = source.file.bytes
        let close = link.textRange.upperBound
        let tail = bytes[min(close, bytes.count)..<max(min(close, bytes.count), min(link.range.upperBound, bytes.count))]
        if tail.starts(with: "][".utf8), tail.count > 3 { return ReferenceLabel.normalized(tail.dropFirst(2).dropLast()) }
        return ReferenceLabel.normalized(bytes[link.textRange.clamped(to: 0..<bytes.count)])
    }

    /// Whether the label stands in brackets elsewhere: in the alternative text of an image, say, where no link is noted.
    private func isMentioned(_ label: String, besides definition: ReferenceDefinition) -> Bool {
        let bytes = source.file.bytes
        var index = source.start
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = open + 1
            guard index != definition.labelRange.lowerBound,
                let close = bytes[index...].prefix(1000).firstIndex(of: UInt8(ascii: "]"))
            else { continue }
            if ReferenceLabel.normalized(bytes[index..<close]) == label { return true }
        }
        return false
    }
}

/// Labels match whatever their capital letters and however much white space is in them.
enum ReferenceLabel {
    static func normalized(_ bytes: some Collection<UInt8>) -> String {
        let words = bytes.split { $0.isWhitespace }.map { String(decoding: $0, as: UTF8.self) }
        return words.joined(separator: " ").lowercased()
    }
}

/// Reads definitions from the lines that hold nothing else.
private struct DefinitionLines {
    let bytes: [UInt8]
    private var lines: [Range<Int>] = []

    init(_ bytes: [UInt8], _ ranges: [Range<Int>]) {
        self.bytes = bytes
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            for line in bytes[range].split(whereSeparator: \.isLineEnd) {
                let text = line.drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
                if text.startIndex >= (lines.last?.upperBound ?? 0), !text.isEmpty {
                    lines.append(text.startIndex..<text.endIndex)
                }
            }
        }
    }

    func read() -> [ReferenceDefinition] {
        var found: [ReferenceDefinition] = []
        for (number, line) in lines.enumerated() {
            guard bytes[line.lowerBound] == UInt8(ascii: "["), let close = closing(line), close + 1 < line.upperBound,
                bytes[close + 1] == UInt8(ascii: ":"), close > line.lowerBound + 1,
                bytes[line.lowerBound + 1] != UInt8(ascii: "^")
            else { continue }
            let rest = destination(in: (close + 2)..<line.upperBound)
            let next = number + 1 < lines.count ? lines[number + 1] : line.upperBound..<line.upperBound
            guard let target = rest ?? destination(in: next) else { continue }
            let label = (line.lowerBound + 1)..<close
            found.append(
                ReferenceDefinition(
                    label: String(decoding: bytes[label], as: UTF8.self), labelRange: label, destinationRange: target,
                    isRepeated: false, isUsed: false))
        }
        return found
    }

    private func closing(_ line: Range<Int>) -> Int? {
        var index = line.lowerBound + 1
        while index < line.upperBound, bytes[index] != UInt8(ascii: "]") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < line.upperBound ? index : nil
    }

    private func destination(in range: Range<Int>) -> Range<Int>? {
        let text = bytes[range].drop { $0.isSpaceOrTab }
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "<") {
            return text.firstIndex(of: UInt8(ascii: ">")).map { (text.startIndex + 1)..<$0 }
        }
        let end = text.firstIndex { $0.isWhitespace } ?? text.endIndex
        return text.startIndex..<end
    }
}
