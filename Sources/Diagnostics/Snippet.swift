/// The source lines of a finding with carets under the whole stretch.
struct Snippet {
    let place: Place
    let severity: Severity
    let palette: Palette

    /// How much of a line is shown, in columns of the terminal.
    private static let width = 120
    /// Lines longer than this are no text for people.
    private static let longest = 100_000

    func lines(_ last: inout LastDisplayLine) -> [String] {
        guard let start = place.start, let excerpt = place.excerpt, !excerpt.isEmpty, excerpt.utf8.count <= Self.longest else {
            return []
        }
        let gutter = String(start.line + place.following.count).count
        let end = place.end ?? start
        let firstEnd = end.line == start.line ? end.column - 1 : excerpt.unicodeScalars.count
        var lines = marked(last.line(excerpt), start.column - 1, firstEnd, number: start.line, gutter)
        for (index, text) in place.following.enumerated() {
            let number = start.line + index + 1
            let scalars = text.unicodeScalars
            let indent = scalars.prefix { $0 == " " || $0 == "\t" }.count
            let stop = number == end.line ? min(end.column - 1, scalars.count) : scalars.count
            lines += marked(DisplayLine(text), indent, stop, number: number, gutter)
        }
        if place.following.isEmpty, end.line > start.line, end.column > 1 || end.line > start.line + 1 {
            lines.append("  \(palette.dim("\(String(repeating: " ", count: gutter)) |")) … up to line \(end.line)")
        }
        return lines
    }

    /// A line, and below it carets from one scalar to another.
    private func marked(_ line: DisplayLine, _ start: Int, _ end: Int, number: Int, _ gutter: Int) -> [String] {
        let stretch = line.columns(from: start, to: end)
        let window = Self.window(around: stretch, of: line.width)
        let cut = window.lowerBound > 0 ? 1 : 0
        let lead = String(repeating: " ", count: max(0, stretch.lowerBound - window.lowerBound) + cut)
        let visible = max(1, min(stretch.upperBound, window.upperBound) - stretch.lowerBound)
        let carets = palette.severity(severity, String(repeating: "^", count: visible))
        let label = String(repeating: " ", count: gutter - String(number).count) + String(number)
        let shown = [
            "  \(palette.dim("\(label) |")) \(line.text(window))",
            "  \(palette.dim("\(String(repeating: " ", count: gutter)) |")) \(lead)\(carets)",
        ]
        return line.isEmpty ? [shown[0]] : shown
    }

    /// What is shown of a long line: the stretch with some of what stands around it.
    private static func window(around stretch: Range<Int>, of width: Int) -> Range<Int> {
        guard width > Self.width else { return 0..<width }
        let room = max(0, Self.width - stretch.count)
        let start = min(max(0, stretch.lowerBound - room / 2), width - Self.width)
        return start..<(start + Self.width)
    }
}
