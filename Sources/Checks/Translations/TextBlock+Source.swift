internal import Markup

extension TextBlock {
    /// The bytes of the file that a stretch of the block's text was read from.
    func fileRange(of range: Range<Int>) -> Range<Int> {
        let start = offset(range.lowerBound)
        let end = range.isEmpty ? start : offset(range.upperBound - 1) + 1
        return start..<max(start, end)
    }

    private func offset(_ position: Int) -> Int {
        guard let entry = map.last(where: { Int($0.text) <= position }) else { return map.first.map { Int($0.source) } ?? 0 }
        return Int(entry.source) + position - Int(entry.text)
    }

    /// All of it.
    var fileRange: Range<Int> { fileRange(of: 0..<text.utf8.count) }
}
