/// A line of source as a terminal shows it: tabs as blanks, controls made visible, and for each scalar the column it begins in.
struct DisplayLine {
    private var cells: [Cell] = []
    /// For each scalar of the source, and for the end, the cell it belongs to.
    private var cellOfScalar: [Int] = []
    private(set) var width = 0

    private struct Cell {
        var text: String
        var column: Int
    }

    private static let tabStop = 4

    var isEmpty: Bool { cells.isEmpty }

    init(_ line: String) {
        for character in line {
            let (text, size) = Self.shown(character, at: width)
            for _ in character.unicodeScalars { cellOfScalar.append(cells.count) }
            cells.append(Cell(text: text, column: width))
            width += size
        }
        cellOfScalar.append(cells.count)
    }

    /// The columns of a stretch given in scalars, from 0; at least one wide.
    func columns(from start: Int, to end: Int) -> Range<Int> {
        let first = column(ofScalar: start)
        let last = end > start ? column(afterScalar: end - 1) : first
        return first..<max(first + 1, last)
    }

    /// The part of the line in a window of columns; what is cut off shows as `…`.
    func text(_ window: Range<Int>) -> String {
        let first = cells.partitionPoint { $0.column < window.lowerBound }
        let last = cells.partitionPoint(from: first) { $0.column <= window.upperBound }
        let body = (first..<last).filter { end(of: $0) <= window.upperBound }.map { cells[$0].text }.joined()
        return (window.lowerBound > 0 ? "…" : "") + body + (window.upperBound < width ? "…" : "")
    }

    private func end(of cell: Int) -> Int { cell + 1 < cells.count ? cells[cell + 1].column : width }

    private func column(ofScalar scalar: Int) -> Int {
        let cell = cellOfScalar[min(max(0, scalar), cellOfScalar.count - 1)]
        return cell < cells.count ? cells[cell].column : width
    }

    private func column(afterScalar scalar: Int) -> Int {
        let cell = cellOfScalar[min(max(0, scalar), cellOfScalar.count - 1)]
        return cell < cells.count ? end(of: cell) : width
    }

    /// A character as it may be printed, and how many columns it takes.
    private static func shown(_ character: Character, at column: Int) -> (text: String, width: Int) {
        guard let scalar = character.unicodeScalars.first else { return ("", 0) }
        if scalar == "\t" {
            let size = tabStop - column % tabStop
            return (String(repeating: " ", count: size), size)
        }
        // Control pictures for controls; what would turn the direction of the line shows as unknown.
        if scalar.value < 0x20 { return (Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "�", 1) }
        if scalar.value == 0x7F { return ("␡", 1) }
        if character.unicodeScalars.contains(where: Self.isDangerous) { return ("�", 1) }
        return (String(character), DisplayWidth.columns(of: character))
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// The line that was laid out last: findings come in their order, and many may stand in one line.
struct LastDisplayLine {
    private var known: (text: String, line: DisplayLine)?

    mutating func line(_ text: String) -> DisplayLine {
        if let known, known.text == text { return known.line }
        let line = DisplayLine(text)
        known = (text, line)
        return line
    }
}

/// How many columns of a terminal a character takes.
enum DisplayWidth {
    static func columns(of character: Character) -> Int {
        var widest = 0
        for scalar in character.unicodeScalars {
            // U+FE0F asks for the picture, which is wide.
            if scalar.value == 0xFE0F, widest > 0 { widest = 2 }
            widest = max(widest, columns(of: scalar))
        }
        return widest
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        if scalar.properties.isEmojiPresentation || wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// East Asian Width W and F (UAX #11), in rough blocks.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
        0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
