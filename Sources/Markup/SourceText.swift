internal import Diagnostics

/// A text as it goes to cmark, byte for byte as long as in its file: controls neutralised, brackets of footnotes masked.
struct SourceText {
    let file: SourceFile
    var bytes: [UInt8]
    /// Where the text begins, after front matter and byte-order mark.
    let start: Int
    /// Offsets of the beginnings of lines from `start` on, and the end of the file.
    private(set) var lines: [Int]
    /// The first control character that may not be there.
    private(set) var firstControl: Int?
    /// Whether a `|` or a row of `:` and `-` stands in the text; without one there is no table.
    private(set) var mayHaveTables = false
    /// Whether brackets were masked; without that there is no footnote.
    private(set) var mayHaveFootnotes = false
    /// Whether `]:` occurs; without it there are neither link reference definitions nor footnotes.
    private(set) var mayHaveDefinitions = false

    /// Whether the text would keep cmark busy for a time that grows with the square of its size: no writer's work.
    private(set) var isHostile = false

    init(_ file: SourceFile, from offset: Int) {
        self.file = file
        bytes = file.bytes
        var start = min(max(0, offset), bytes.count)
        if bytes[start...].starts(with: SourceFile.byteOrderMark) { start += 3 }
        self.start = start
        lines = [start]
        lines.reserveCapacity((bytes.count - start) / 40 + 2)
        let mayHaveMarks = survey()
        if firstControl != nil { neutralise() }
        if mayHaveMarks && mayHaveDefinitions { maskFootnotes() }
        isHostile = HostileText.isHostile(bytes[start...], lines: lines)
    }

    /// One look at every byte. Returns whether `[^` occurs.
    private mutating func survey() -> Bool {
        var found = Findings()
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while true {
                index = SourceText.nextTelling(bytes, index)
                guard index < bytes.count else { break }
                let byte = bytes[index]
                if byte < 0x20 {
                    let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                    if byte.isLineEnd, !isPair { lines.append(index + 1) }
                    if byte.isForbiddenControl, found.control == nil { found.control = index }
                } else {
                    found.note(
                        byte, before: index > start ? bytes[index - 1] : 0, after: index + 1 < bytes.count ? bytes[index + 1] : 0)
                }
                index += 1
            }
            if lines.last != bytes.count { lines.append(bytes.count) }
        }
        firstControl = found.control
        (mayHaveTables, mayHaveDefinitions) = (found.table, found.definition)
        return found.mark
    }

    private struct Findings {
        var control: Int?
        var table = false
        var definition = false
        var mark = false

        mutating func note(_ byte: UInt8, before: UInt8, after: UInt8) {
            if byte == UInt8(ascii: "|") {
                table = true
            } else if byte == UInt8(ascii: ":") {
                if before == UInt8(ascii: "-") || after == UInt8(ascii: "-") { table = true }
                if before == UInt8(ascii: "]") { definition = true }
            } else if before == UInt8(ascii: "[") {
                mark = true
            }
        }
    }

    /// The next byte that is a control character, `|`, `:` or `^`; most are letters and passed eight at a time.
    private static func nextTelling(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let memory = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= memory.count {
            let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard !Word.has(word, below: 0x20), !Word.has(word, UInt8(ascii: "|")), !Word.has(word, UInt8(ascii: ":")),
                !Word.has(word, UInt8(ascii: "^"))
            else { break }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "^") { break }
            index += 1
        }
        return index
    }

    private mutating func neutralise() {
        for index in start..<bytes.count where bytes[index].isForbiddenControl { bytes[index] = ControlByte.substitute }
    }

    /// Masks `[^label]` wherever its label stands in what looks like a definition somewhere.
    private mutating func maskFootnotes() {
        var marks: [(range: Range<Int>, label: String)] = []
        var defined: Set<String> = []
        var index = start
        while index + 3 < bytes.count {
            guard let end = footnoteMark(at: index) else {
                index += 1
                continue
            }
            let label = FootnoteLabel.normalized(bytes[(index + 2)..<(end - 1)])
            marks.append((index..<end, label))
            if end < bytes.count, bytes[end] == UInt8(ascii: ":"), standsFirst(index) { defined.insert(label) }
            index = end
        }
        guard !defined.isEmpty else { return }
        for mark in marks where defined.contains(mark.label) {
            bytes[mark.range.lowerBound] = ControlByte.openBracket
            bytes[mark.range.upperBound - 1] = ControlByte.closeBracket
            mayHaveFootnotes = true
        }
    }

    /// The end of the `[^label]` that begins here.
    private func footnoteMark(at index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^"), !isEscaped(index) else { return nil }
        var end = index + 2
        while end < bytes.count, FootnoteLabel.mayContain(bytes[end]) { end += 1 }
        guard end > index + 2, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
        return end + 1
    }

    private func isEscaped(_ index: Int) -> Bool {
        var first = index
        while first > start, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
        return (index - first) % 2 == 1
    }

    /// Whether only what can open or continue a container stands before it on its line.
    private func standsFirst(_ index: Int) -> Bool {
        var first = index
        while first > start, SourceText.prefixBytes.contains(bytes[first - 1]) { first -= 1 }
        return first == start || bytes[first - 1].isLineEnd
    }

    private static let prefixBytes = Set(" \t>-+*.)0123456789".utf8)
}

/// Labels of footnotes: no spaces, no brackets, no difference between capital and small letters.
enum FootnoteLabel {
    static func normalized(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

    static func mayContain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
    }
}
