/// The tables that can be told by their lines alone, so that a text of the ordinary kind is parsed once and not twice.
///
/// A line that begins with `|` after an empty line stands in no list item and no quotation, and what it begins is a paragraph,
/// unless a fence or HTML is open around it. Whoever relies on a forecast has to see whether every line of it came out where it
/// was expected. Footnotes are not foreseen.
struct Forecast {
    private(set) var tables: [TableExcerpt] = []
    /// Whether other tables may stand in the text, which only cmark's tree can tell.
    private(set) var isComplete = true

    init(_ source: SourceText) {
        source.bytes.withUnsafeBufferPointer { read($0, source.lines) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Int]) {
        var isAfterBlank = true
        var number = 1
        while number < lines.count {
            let line = Forecast.line(bytes, lines, number)
            if Forecast.isBlank(bytes, line) {
                isAfterBlank = true
            } else if isAfterBlank, bytes[line.lowerBound] == UInt8(ascii: "|"), let table = table(bytes, lines, number) {
                number += table.lines.count
                tables.append(table)
                isAfterBlank = false
                continue
            } else {
                if !isAfterBlank, Forecast.mayDelimit(bytes, line) {
                    isComplete = false
                    return
                }
                isAfterBlank = false
            }
            number += 1
        }
    }

    /// The table that begins on this line: rows that all begin with `|` and have cells, up to an empty line or the end.
    private func table(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Int], _ first: Int) -> TableExcerpt? {
        let header = Forecast.line(bytes, lines, first)
        guard first + 1 < lines.count else { return nil }
        let delimiters = Forecast.line(bytes, lines, first + 1)
        guard bytes[delimiters].first == UInt8(ascii: "|"), let alignments = TableSyntax.alignments(bytes, delimiters) else {
            return nil
        }
        var table = TableExcerpt(alignments: alignments, lines: [], cells: [], cellCounts: [])
        table.cells.reserveCapacity(alignments.count * 8)
        guard TableSyntax.appendCells(bytes, header, to: &table.cells) == alignments.count else { return nil }
        table.lines = [header, delimiters]
        table.cellCounts = [alignments.count]
        var number = first + 2
        while number < lines.count {
            let row = Forecast.line(bytes, lines, number)
            if Forecast.isBlank(bytes, row) { return table }
            guard bytes[row.lowerBound] == UInt8(ascii: "|") else { return nil }
            let before = table.cells.count
            let count = TableSyntax.appendCells(bytes, row, to: &table.cells)
            guard count > 0 else { return nil }
            let kept = min(count, alignments.count)
            table.cells.removeSubrange((before + kept)...)
            table.lines.append(row)
            table.cellCounts.append(kept)
            number += 1
        }
        return table
    }

    /// A line without its end.
    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Int], _ number: Int) -> Range<Int> {
        let start = lines[number - 1]
        var end = lines[number]
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        for index in line where !bytes[index].isSpaceOrTab { return false }
        return true
    }

    /// Whether a line is made of nothing but what a delimiter row and the marks of containers before it are made of.
    private static func mayDelimit(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var hasDash = false
        for index in line {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
                UInt8(ascii: ")"), 0x20, 0x09, UInt8(ascii: "0")...UInt8(ascii: "9"):
                break
            default: return false
            }
        }
        return hasDash
    }
}
