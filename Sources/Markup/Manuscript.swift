/// What cmark is given: the text of a file, and before it, as paragraphs and quotes of their own, what Pult took out of it
/// (the cells of tables, the bodies of footnotes), so that all of it is parsed in one go and shares its link definitions.
final class Manuscript {
    /// From `start` on cmark reads it.
    let bytes: [UInt8]
    let start: Int
    /// Offsets of the beginnings of lines; line 1 is `lines[0]`. The last entry is the end.
    let lines: [Int]
    /// The first byte of the file's own text; everything before it was made up.
    let mainStart: Int
    /// What to add to an offset from `mainStart` on to get the offset in the file.
    let mainShift: Int
    /// Stretches before `mainStart` that run in step with the file.
    let segments: [Segment]
    let cellCount: Int
    let footnoteCount: Int

    struct Segment {
        var offset: Int
        var file: Int
    }

    /// The text as it is.
    init(_ source: SourceText) {
        bytes = source.bytes
        start = source.start
        lines = source.lines
        mainStart = source.start
        mainShift = 0
        segments = []
        (cellCount, footnoteCount) = (0, 0)
    }

    /// The text with tables and footnotes taken out and put first.
    init(_ source: SourceText, excerpts: Excerpts) {
        var text = source.bytes
        for table in excerpts.tables { table.blank(in: &text) }
        var composer = Composer(source: source.bytes, lines: source.lines.count)
        for table in excerpts.tables { composer.add(table) }
        for footnote in excerpts.footnotes { composer.add(footnote, from: text) }
        for footnote in excerpts.footnotes {
            for line in footnote.lines { for index in line where !text[index].isLineEnd { text[index] = 0x20 } }
        }
        start = 0
        mainStart = composer.bytes.count
        let shift = source.start - mainStart
        mainShift = shift
        composer.bytes.append(contentsOf: text[source.start...])
        for line in source.lines { composer.lines.append(line - shift) }
        (bytes, lines, segments) = (composer.bytes, composer.lines, composer.segments)
        (cellCount, footnoteCount) = (composer.cellCount, excerpts.footnotes.count)
    }

    /// The byte of the file that a byte of the manuscript came from.
    func fileOffset(_ offset: Int) -> Int {
        if offset >= mainStart { return offset + mainShift }
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        return segments[low - 1].file + offset - segments[low - 1].offset
    }

    /// Puts together what stands before the text.
    private struct Composer {
        let source: [UInt8]
        var bytes: [UInt8] = []
        var lines: [Int] = []
        var segments: [Segment] = []
        var cellCount = 0

        init(source: [UInt8], lines count: Int) {
            self.source = source
            bytes.reserveCapacity(source.count * 2 + 64)
            lines.reserveCapacity(count * 3)
        }

        /// Every cell is a paragraph, protected by `Manuscript.cellGuard` from being read as another block.
        mutating func add(_ table: TableExcerpt) {
            for cell in table.cells {
                lines.append(bytes.count)
                bytes.append(contentsOf: Manuscript.cellGuard)
                addUnescaped(cell)
                endLine()
                lines.append(bytes.count)
                endLine()
                cellCount += 1
            }
        }

        /// Copies a cell and makes `|` of every `\|`.
        private mutating func addUnescaped(_ cell: Range<Int>) {
            segments.append(Segment(offset: bytes.count, file: cell.lowerBound))
            for index in cell {
                let isEscape = source[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
                if isEscape, source[index + 1] == UInt8(ascii: "|") {
                    segments.append(Segment(offset: bytes.count, file: index + 1))
                } else {
                    bytes.append(source[index])
                }
            }
        }

        /// A footnote's body is a block quote, ended by an empty line.
        mutating func add(_ footnote: FootnoteExcerpt, from text: [UInt8]) {
            for (index, line) in footnote.lines.enumerated() {
                let content = index == 0 ? footnote.bodyStart..<max(footnote.bodyStart, line.upperBound) : line
                lines.append(bytes.count)
                bytes.append(contentsOf: [UInt8(ascii: ">"), 0x20])
                segments.append(Segment(offset: bytes.count, file: content.lowerBound))
                bytes.append(contentsOf: text[content])
                endLine()
            }
            lines.append(bytes.count)
            endLine()
        }

        private mutating func endLine() { bytes.append(0x0A) }
    }

    /// U+2002 EN SPACE: white space to the rules of emphasis, but no indentation, so that a cell's text is always a paragraph.
    static let cellGuard: [UInt8] = [0xE2, 0x80, 0x82]
}

/// What was found in a text that cmark has no notion of, in the order in which it was found.
struct Excerpts {
    var tables: [TableExcerpt] = []
    var footnotes: [FootnoteExcerpt] = []

    var count: Int { tables.count + footnotes.count }
    var tableLines: Int { tables.reduce(0) { $0 + $1.lines.count } }
}

/// A footnote's definition, in offsets of the file.
struct FootnoteExcerpt {
    var label: String
    /// The definition's lines without the prefixes of the containers around it and without line ends.
    var lines: [Range<Int>]
    /// Where the body begins on the first line.
    var bodyStart: Int
    /// Whether it stands in a block for agents.
    var isInternal: Bool

    var range: Range<Int> { (lines.first?.lowerBound ?? 0)..<(lines.last?.upperBound ?? 0) }
}

/// A table, in offsets of the file.
struct TableExcerpt {
    enum Alignment: Hashable { case natural, left, center, right }

    var alignments: [Alignment]
    /// Every line, from after the containers' prefixes to its end: header, delimiter row, rows.
    var lines: [Range<Int>]
    /// The cells of the header and the rows, one row after the other.
    var cells: [Range<Int>]
    /// How many cells each row has, the header first; never more than there are columns.
    var cellCounts: [Int]

    /// Puts an empty heading in the place of every line: a block of one byte that nothing can continue.
    func blank(in text: inout [UInt8]) {
        for line in lines {
            for index in line { text[index] = 0x20 }
            text[line.lowerBound] = UInt8(ascii: "#")
        }
    }
}
