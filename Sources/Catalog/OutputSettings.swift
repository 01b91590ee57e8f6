/// What is written beside the pages, and how heavy they may be.
package struct OutputSettings: Sendable, Hashable {
    /// The forms in which compressed copies of files are written, in the order of `Compression.allCases`.
    package var compressions: [Compression] = []
    /// What a page of the help center may weigh: HTML, styles and scripts, compressed, in bytes.
    package var pageBudget = 30_000
    /// Where `pult.yaml` says so.
    package var budgetRange: Range<Int>?

    package init() {}
}

/// A way to make a file smaller for its way to the reader, which all browsers can undo.
package enum Compression: String, Sendable, Hashable, CaseIterable {
    case gzip, brotli

    /// What the names of copies end in, as servers look for them.
    package var ending: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }
}
