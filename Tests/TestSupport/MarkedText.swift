package import Diagnostics

/// A text in which `▶` and `◀` mark the stretch that a finding must point at. Nobody counts columns by hand.
package struct MarkedText {
    /// The text without the marks.
    package let text: String
    /// Byte offsets of the stretches, in the order in which they open.
    package let ranges: [Range<Int>]

    package init(_ marked: String) {
        var text = ""
        var open: [Int] = []
        var ranges: [(start: Int, end: Int)] = []
        for character in marked {
            switch character {
            case "▶":
                open.append(ranges.count)
                ranges.append((text.utf8.count, text.utf8.count))
            case "◀":
                guard let index = open.popLast() else { preconditionFailure("◀ without ▶ in: \(marked)") }
                ranges[index].end = text.utf8.count
            default: text.append(character)
            }
        }
        precondition(open.isEmpty, "▶ without ◀ in: \(marked)")
        self.text = text
        self.ranges = ranges.map { $0.start..<$0.end }
    }

    /// The places of the stretches in a file with this text.
    package func places(in path: String) -> [Place] {
        let file = SourceFile(path: path, text: text)
        return ranges.map(file.place)
    }
}
