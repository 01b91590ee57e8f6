internal import Diagnostics

/// Reads cmark's tree into a `Document`, and edits it on the way, so that what cmark renders from it has Pult's additions.
struct Reading {
    let source: SourceText
    let options: MarkupOptions
    let excerpts: Excerpts
    var page: Page
    var document: Document
    /// The document's, which come into it at the end.
    var blocks = BlockPacker()
    var inlines: InlineState
    /// The block quotes around the current block.
    var quotes: [OpenQuote] = []
    /// Whether everything that is being read belongs to agents: the body of a footnote that only they can reach.
    var isForAgentsOnly = false
    var footnotes: FootnoteState
    /// The paragraphs of the cells of all tables.
    var cells: [Node] = []
    var reports = Reports()
    var isTooDeep = false
    /// The block that begins with the mark of the alert around it.
    var markedBlock: MarkedBlock?
    var lastPublicHeading: Int?
    /// The last line that belongs to a block that has been read.
    var linesRead = 0
    /// The checkbox of the list item that is being read.
    var taskBox: Node?
    let tablePlaces: TablePlaces
    /// How many lines of tables stood where they were expected.
    var tableLinesRead = 0
    /// How many more cells may be added to rows that are too short.
    var spareCells = 100_000
    /// Whether the HTML will contain control bytes that are no marks.
    var hasMasks: Bool

    init(_ tree: Tree, _ page: Page, source: SourceText, options: MarkupOptions, excerpts: Excerpts) {
        self.source = source
        document = Document(of: source.file)
        self.options = options
        self.excerpts = excerpts
        self.page = page
        inlines = InlineState(ContentCursor(tree.root, on: page))
        tablePlaces = TablePlaces(excerpts.tables)
        footnotes = FootnoteState(excerpts.footnotes)
        hasMasks = source.firstControl != nil || source.mayHaveFootnotes
    }

    /// A block quote that is open, and the alert it is, if it is one.
    struct OpenQuote {
        var alert: Int?
        var isInternal: Bool
        var firstBlock: Int
    }

    struct MarkedBlock {
        var node: Node
        /// Where the content goes on after the mark; nil for the next line.
        var text: Int?
    }

    var visibility: Visibility {
        isForAgentsOnly || quotes.contains { $0.isInternal } ? .agents : .everyone
    }

    /// The nearest heading before here that the readers of this place can see.
    var currentHeading: Int? {
        if visibility == .everyone { return lastPublicHeading }
        return document.headings.isEmpty ? nil : document.headings.count - 1
    }

    /// Reads everything and leaves the tree ready for rendering.
    mutating func run(_ tree: Tree) {
        let bodies = takeExcerpts(tree.root)
        readBlocks(below: tree.root)
        noteDefinitionsAtEnd()
        finishFootnotes(bodies, in: tree.root)
        readReferences()
        HeadingIDs.assign(to: &document.headings)
        document.set(blocks)
    }

    /// Takes out of the tree what the manuscript put before the text: cells and the bodies of footnotes.
    private mutating func takeExcerpts(_ root: Node) -> [Node] {
        var bodies: [Node] = []
        for index in 0..<(page.manuscript.cellCount + page.manuscript.footnoteCount) {
            guard let node = root.firstChild else { break }
            node.unlink()
            if index < page.manuscript.cellCount { cells.append(node) } else { bodies.append(node) }
        }
        return bodies
    }

    /// Reports a finding about a stretch of the file; of each code no more than a page full.
    mutating func report(_ code: DiagnosticCode, _ message: @autoclosure () -> String, at range: Range<Int>) {
        guard reports.admit(code) else { return }
        document.findings.append(Diagnostic(code, message(), at: source.file.place(range)))
    }
}

/// Counts findings, so that a hostile text cannot produce any number of them.
struct Reports {
    private var counts: [String: Int] = [:]

    static let limit = 100

    mutating func admit(_ code: DiagnosticCode) -> Bool {
        counts[code.id, default: 0] += 1
        return counts[code.id, default: 0] <= Reports.limit
    }
}
