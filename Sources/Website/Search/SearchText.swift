internal import Markup

/// A text as the search takes it up.
struct SearchText: Sendable {
    var title: String
    /// From the folder of the locale.
    var address: String
    var description: String
    /// Extra words and tags.
    var keywords: [String]
    var headings: [String]
    /// The category, or the kind of text.
    var section: String
    /// Whether it only leads on to others, such as a category, or is in another language than its readers.
    var isSignpost = false
    var body: Document
    /// Whether what stands in blocks for agents counts.
    var isInternal: Bool

    /// Of what stands in place of a description.
    static let summaryLength = 160

    /// Passes every block of the body that readers of the page see, headings and text in steps' data apart.
    func forEachBlock(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        for block in body.blocks where block.kind != .heading && (isInternal || block.visibility == .everyone) {
            var text = block.text
            text.withUTF8(take)
        }
    }
}
