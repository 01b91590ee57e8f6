internal import Markup

extension TextBlock {
    /// The bytes of the file that the block was read from.
    var fileRange: Range<Int> { sourceRange(of: 0..<text.utf8.count) }
}
