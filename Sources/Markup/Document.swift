package import Diagnostics

/// A Markdown text after parsing: its HTML with the places left open that depend on the site around it, and everything that
/// rules, search and navigation need to know about it, each with its place in the source.
///
/// All ranges are byte offsets in the file the text stands in, front matter included.
package struct Document: Sendable {
    /// The HTML of the whole text, internal blocks included. It is unpacked each time somebody asks: ask once.
    package var html: Fragment {
        get { Fragment(bytes: packedHTML.bytes(near: sourceBytes), slots: slots) }
        set {
            packedHTML = PackedBytes(newValue.bytes, near: sourceBytes)
            slots = newValue.slots
        }
    }
    private var packedHTML = PackedBytes()
    /// Those of `html`.
    package private(set) var slots: [Slot] = []
    /// Where it was read; nil for a document that nothing is read from. HTML and blocks are kept as what they have beside it.
    private let source: SourceFile?
    private var sourceBytes: [UInt8] { source?.bytes ?? [] }
    package var headings: [Heading] = []
    /// Links and images, in the order in which they stand; `Slot`s refer to them by index.
    package var links: [Link] = []
    /// Fenced and indented code blocks.
    package var codeBlocks: [CodeBlock] = []
    package var alerts: [Alert] = []
    /// The text, block by block, without markup. They are made each time somebody asks: ask once.
    package var blocks: [TextBlock] {
        get { packedBlocks.blocks(near: sourceBytes) }
        set { packedBlocks = PackedBlocks(newValue, near: sourceBytes) }
    }
    private var packedBlocks = PackedBlocks()
    /// Stretches of the source that are no part of the public text although nothing else says so: footnotes for agents, footnotes
    /// that nothing refers to, raw HTML that was dropped, and internal blocks. In no order.
    package var omissions: [Range<Int>] = []
    /// The exceptions that comments ask for.
    package var allowances: [Allowance] = []
    /// The lines of link reference definitions.
    package var definitions: [Range<Int>] = []
    /// What those lines define, in their order.
    package var references: [ReferenceDefinition] = []
    /// Brackets that look like links and are none.
    package var looseBrackets: [LooseBrackets] = []
    /// Raw HTML that was kept.
    package var rawHTML: [Range<Int>] = []
    /// What is wrong with the markup.
    package var findings: [Diagnostic] = []

    package init(of source: SourceFile? = nil) {
        self.source = source
    }

    /// An empty one of the same text.
    var emptied: Document { Document(of: source) }

    /// Whether its HTML is empty.
    package var isEmpty: Bool { packedHTML.count == 0 }

    /// Gives back the room that lists have left for more: all documents of a site lie in memory at once.
    mutating func trim() {
        headings = headings.trimmed
        links = links.trimmed
    }

    /// Whether no block of text is for agents only.
    package var isForEveryone: Bool { packedBlocks.isForEveryone }

    /// Looks at each block in its order, for those who seldom need a text of it: it is lent until the call ends.
    package func forEachBlock(_ look: (BlockView) -> Void) {
        packedBlocks.forEach(near: sourceBytes, look)
    }

    /// The first block that is wanted.
    func firstBlock(where isWanted: (TextBlock) -> Bool) -> TextBlock? {
        packedBlocks.first(near: sourceBytes, where: isWanted)
    }

    /// Puts in the blocks that were read.
    mutating func set(_ blocks: BlockPacker) { packedBlocks = PackedBlocks(blocks, near: sourceBytes) }
}

/// Whether a stretch of a text is for everyone, or for agents only (`> [!INTERNAL]`).
package enum Visibility: Hashable, Sendable {
    case everyone
    case agents
}

/// HTML with open slots. Bytes are final: text is escaped, attributes are quoted.
package struct Fragment: Sendable, Hashable {
    package var bytes: [UInt8] = []
    /// Sorted by offset.
    package var slots: [Slot] = []

    package init(bytes: [UInt8] = [], slots: [Slot] = []) {
        self.bytes = bytes
        self.slots = slots
    }
}

/// A place in a fragment that is filled in when the page it stands on is known.
package struct Slot: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The value of a link's `href`, between the quotes: `links[index]`.
        case href(Int)
        /// More attributes of the same `<a>` (` class="…"`, ` rel="…"`), right before its `>`.
        case linkAttributes(Int)
        /// The content of a link whose text is empty.
        case linkText(Int)
        /// The value of an image's `src`, between the quotes.
        case source(Int)
        /// More attributes of the same `<img>` (` width="…" height="…"`).
        case imageAttributes(Int)
        /// What stands here belongs to `> [!INTERNAL]` blocks until the matching end.
        case internalBegins
        case internalEnds
        /// The place of a fenced block with the info string `step`; the block itself is not in the HTML: `codeBlocks[index]`.
        case step(Int)
        /// The text in the title of an alert of this kind ("Note"), in the page's language: `alerts[index]`.
        case alertTitle(Int)
        /// The accessible name of the link back from a footnote to its reference, attribute value: the footnote's number.
        case footnoteBackLabel(Int)
        /// The heading of the list of footnotes, for screen readers.
        case footnotesTitle
        /// The accessible name of a scrollable table region.
        case tableLabel
    }

    package var offset: Int
    package var kind: Kind

    package init(offset: Int, kind: Kind) {
        self.offset = offset
        self.kind = kind
    }
}

package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// Unique in the document, Unicode-aware: `pošlji-obrazec`.
    package var id: String
    /// The text without markup.
    package var text: String
    package var range: Range<Int>
    package var visibility: Visibility

    package init(level: Int, id: String, text: String, range: Range<Int>, visibility: Visibility) {
        self.level = level
        self.id = id
        self.text = text
        self.range = range
        self.visibility = visibility
    }
}

package struct Link: Sendable, Hashable {
    /// As written, entities and escapes resolved: `../delivery/when.md#late`, `sla:email.first_response?before=12:00`.
    package var destination: String
    /// The text without markup (for an image its alternative text); empty for `[](…)`.
    package var text: String
    package var title: String
    package var isImage: Bool
    /// From `[` (or `!` or `<`) to the end of the link.
    package var range: Range<Int>
    /// The visible text between the brackets.
    package var textRange: Range<Int>
    /// Where the destination stands in the link itself, nil for reference-style links.
    package var destinationRange: Range<Int>?
    /// Where a reference-style link's destination stands in the definition that it refers to.
    package var definedRange: Range<Int>?
    package var visibility: Visibility
    /// Index of the nearest heading before it in `Document.headings`.
    package var heading: Int?

    package init(
        destination: String, text: String, title: String = "", isImage: Bool = false, range: Range<Int>, textRange: Range<Int>,
        destinationRange: Range<Int>? = nil, visibility: Visibility = .everyone, heading: Int? = nil
    ) {
        self.destination = destination
        self.text = text
        self.title = title
        self.isImage = isImage
        self.range = range
        self.textRange = textRange
        self.destinationRange = destinationRange
        self.visibility = visibility
        self.heading = heading
    }
}

package struct CodeBlock: Sendable, Hashable {
    /// The info string, `step` for a step's data.
    package var info: String
    package var text: String
    /// The whole block.
    package var range: Range<Int>
    /// Byte offset of the first line of `text` in the file.
    package var textOffset: Int
    /// Spaces that were stripped from each line, for mapping a place in `text` back to the file.
    package var indentation: Int
    package var heading: Int?
    package var visibility: Visibility

    package init(
        info: String, text: String, range: Range<Int>, textOffset: Int, indentation: Int, heading: Int?, visibility: Visibility
    ) {
        self.info = info
        self.text = text
        self.range = range
        self.textOffset = textOffset
        self.indentation = indentation
        self.heading = heading
        self.visibility = visibility
    }
}

package struct Alert: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case note, tip, important, warning, caution
        /// For agents only; never part of a public page.
        case `internal`
        /// Examples in guidelines.
        case `do`, dont
    }

    package var kind: Kind
    /// What follows the mark on its line: the rule's id in `> [!DONT] no-generic-salutation`.
    package var argument: String
    package var range: Range<Int>
    /// `.agents` for an internal block and for all alerts in one.
    package var visibility: Visibility
    /// Index into `Document.blocks` of the text inside.
    package var blocks: Range<Int>
    /// The offsets of the alert's own bytes in `Document.html.bytes`.
    package var html: Range<Int>

    package init(
        kind: Kind, argument: String, range: Range<Int>, visibility: Visibility = .everyone, blocks: Range<Int>, html: Range<Int>
    ) {
        self.visibility = visibility
        self.kind = kind
        self.argument = argument
        self.range = range
        self.blocks = blocks
        self.html = html
    }
}

/// One paragraph, heading, cell or code block as plain text, with the way back to the source.
///
/// A site has hundreds of thousands of them, so what is usually absent takes four bytes, and a text that stands in the source as it is
/// needs no list of places.
package struct TextBlock: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case paragraph, heading, tableCell, code, imageText }

    /// Soft breaks are spaces, hard breaks are line feeds, code spans are their content.
    package var text: String
    /// The entries of `map` behind the first.
    private let turns: [MapEntry]
    /// Where the text begins in the file; negative when `turns` has all entries.
    private let beginning: Int32
    private var alertNumber: Int32
    private var headingNumber: Int32
    private var cellPlace: CellPlace
    package var kind: Kind
    package var visibility: Visibility
    /// Whether it stands in a block quote that is not an alert: somebody else's words.
    package var isQuoted: Bool
    /// Whether it begins an item of a list, or stands in one.
    package var isInItem = false

    /// The place of a cell; row 0 is the header.
    package struct Cell: Sendable, Hashable {
        /// Counted in the document.
        package var table: Int
        package var row: Int
        package var column: Int

        package init(table: Int, row: Int, column: Int) {
            self.table = table
            self.row = row
            self.column = column
        }
    }

    package struct MapEntry: Sendable, Hashable {
        package var text: Int32
        package var source: Int32

        package init(text: Int, source: Int) {
            self.text = Int32(text)
            self.source = Int32(source)
        }
    }

    package init(
        kind: Kind, text: String, map: [MapEntry], visibility: Visibility, isQuoted: Bool, alert: Int?, heading: Int?
    ) {
        let isPlain = map.first?.text == 0
        self.init(
            kind: kind, text: text, start: isPlain ? map[0] : nil,
            // An empty list takes no memory of its own.
            turns: isPlain ? (map.count > 1 ? Array(map.dropFirst()) : []) : map, visibility: visibility, isQuoted: isQuoted,
            alert: alert, heading: heading)
    }

    /// `start` is the entry of the first letter.
    init(
        kind: Kind, text: String, start: MapEntry?, turns: [MapEntry], visibility: Visibility, isQuoted: Bool, alert: Int?,
        heading: Int?
    ) {
        self.kind = kind
        self.text = text
        beginning = start?.source ?? -1
        self.turns = turns
        self.visibility = visibility
        self.isQuoted = isQuoted
        alertNumber = Int32(alert ?? -1)
        headingNumber = Int32(heading ?? -1)
        cellPlace = CellPlace()
    }

    /// `(offset in text, offset in file)` in UTF-8 bytes, sorted; between two entries both run in step.
    package var map: [MapEntry] { beginning < 0 ? turns : [MapEntry(text: 0, source: Int(beginning))] + turns }

    /// Where in the file the text begins; nil for a text that has no place.
    package var start: Int? { beginning < 0 ? turns.first.map { Int($0.source) } : Int(beginning) }

    /// Index of the alert around it, if any.
    package var alert: Int? {
        get { alertNumber < 0 ? nil : Int(alertNumber) }
        set { alertNumber = Int32(newValue ?? -1) }
    }

    /// Index of the heading that it stands below.
    package var heading: Int? {
        get { headingNumber < 0 ? nil : Int(headingNumber) }
        set { headingNumber = Int32(newValue ?? -1) }
    }

    /// Where in a table it stands.
    package var cell: Cell? {
        get { cellPlace.cell }
        set { cellPlace = CellPlace(newValue) }
    }

    /// Where in the file a byte of the text comes from.
    package func sourceOffset(of offset: Int) -> Int {
        var (low, high) = (0, turns.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(turns[middle].text) <= offset { low = middle + 1 } else { high = middle }
        }
        if low > 0 { return Int(turns[low - 1].source) + offset - Int(turns[low - 1].text) }
        return beginning < 0 ? turns.first.map { Int($0.source) } ?? 0 : Int(beginning) + max(0, offset)
    }
}

/// A cell's place in four bytes each.
private struct CellPlace: Sendable, Hashable {
    private var table: Int32 = -1
    private var row: Int32 = -1
    private var column: Int32 = -1

    init(_ cell: TextBlock.Cell? = nil) {
        guard let cell else { return }
        (table, row, column) = (Int32(cell.table), Int32(cell.row), Int32(cell.column))
    }

    var cell: TextBlock.Cell? {
        table < 0 ? nil : TextBlock.Cell(table: Int(table), row: Int(row), column: Int(column))
    }
}
