/// The `[!NAME]` with which a block quote becomes an alert.
struct AlertMark {
    /// nil for a name that means nothing.
    var kind: Alert.Kind?
    /// The name between `[!` and `]`, in the manuscript.
    var name: Range<Int>
    /// What follows on the line, without the blanks around it.
    var rest: Range<Int>

    /// The mark at the beginning of the first paragraph of a block quote. A heading counts, too: `[!NOTE]` over a row of dashes
    /// is one to cmark.
    init?(firstIn quote: Node, on page: Page) {
        guard let first = quote.firstChild, first.kind == .paragraph || first.kind == .heading else { return nil }
        self.init(page.bytes, page.start(of: first)..<page.line(first.startLine).upperBound)
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        guard line.count > 3, bytes[line.lowerBound] == UInt8(ascii: "["), bytes[line.lowerBound + 1] == UInt8(ascii: "!")
        else { return nil }
        let start = line.lowerBound + 2
        var end = start
        while end < line.upperBound, AlertMark.mayName(bytes[end]) { end += 1 }
        guard end < line.upperBound, bytes[end] == UInt8(ascii: "]") else { return nil }
        var (first, last) = (start, end)
        while first < last, bytes[first].isSpaceOrTab { first += 1 }
        while last > first, bytes[last - 1].isSpaceOrTab { last -= 1 }
        guard first < last else { return nil }
        name = first..<last
        (first, last) = (end + 1, line.upperBound)
        while first < last, bytes[first].isSpaceOrTab { first += 1 }
        while last > first, bytes[last - 1].isSpaceOrTab { last -= 1 }
        rest = first..<last
        kind = Alert.Kind(rawValue: String(decoding: bytes[name], as: UTF8.self).lowercased())
        // `[!NOTE](…)` is a link; but what is meant for agents is never published for a missing space.
        let isSetOff = end + 1 == line.upperBound || bytes[end + 1].isSpaceOrTab
        guard isSetOff || kind == .internal else { return nil }
    }

    private static func mayName(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte.isSpaceOrTab || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "'") || byte >= 0x80
    }
}
