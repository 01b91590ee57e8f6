package import Diagnostics

/// What a site may choose about its Markdown.
package struct MarkupOptions: Sendable, Hashable {
    /// Whether raw HTML is kept (`markdown: {raw_html: true}`); otherwise it is dropped and reported.
    package var allowsRawHTML: Bool
    /// Whether headings get ids (off for the CommonMark conformance test).
    package var givesHeadingIDs: Bool

    package init(allowsRawHTML: Bool = false, givesHeadingIDs: Bool = true) {
        self.allowsRawHTML = allowsRawHTML
        self.givesHeadingIDs = givesHeadingIDs
    }
}

/// Turns Markdown into a `Document`.
package struct MarkdownParser: Sendable {
    package var options: MarkupOptions

    package init(options: MarkupOptions = MarkupOptions()) {
        self.options = options
    }

    /// Parses the bytes of `file` from `offset` (the end of the front matter) to its end.
    package func parse(_ file: SourceFile, from offset: Int = 0) -> Document {
        Document()
    }
}
