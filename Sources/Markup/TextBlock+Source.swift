package import Diagnostics

extension TextBlock {
    /// The bytes of the file from which a stretch of the block's text was read.
    package func sourceRange(of stretch: Range<Int>) -> Range<Int> {
        let start = sourceOffset(of: stretch.lowerBound)
        let end = stretch.isEmpty ? start : sourceOffset(of: stretch.upperBound - 1) + 1
        return start..<max(start, end)
    }

    /// The stretches of the text that stand between backticks, in order.
    package func codeSpans(in file: SourceFile) -> [Range<Int>] {
        guard kind != .code else { return [0..<text.utf8.count] }
        var spans: [Range<Int>] = []
        var start: Int?
        let map = map
        for (index, entry) in map.enumerated() {
            if let begun = start {
                let before = map[index - 1]
                guard isTick(file, Int(before.source) + Int(entry.text - before.text)) else { continue }
                spans.append(begun..<Int(entry.text))
                start = nil
            } else if isTick(file, Int(entry.source) - 1) {
                start = Int(entry.text)
            }
        }
        if let start { spans.append(start..<text.utf8.count) }
        return spans
    }

    private func isTick(_ file: SourceFile, _ offset: Int) -> Bool {
        file.bytes.indices.contains(offset) && file.bytes[offset] == UInt8(ascii: "`")
    }
}
