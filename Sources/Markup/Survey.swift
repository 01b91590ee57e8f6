/// Looks through cmark's tree for what cmark takes for plain paragraphs: tables and definitions of footnotes.
struct Survey {
    private(set) var page: Page
    let known: Excerpts
    let wantsFootnotes: Bool
    private(set) var found = Excerpts()
    private(set) var isTooDeep = false
    /// How many of the containers around the current block are for agents only.
    private var internalContainers: [Bool] = []

    init(_ page: Page, known: Excerpts, wantsFootnotes: Bool) {
        self.page = page
        self.known = known
        self.wantsFootnotes = wantsFootnotes
    }

    mutating func run(_ root: Node) {
        var walk = BlockWalk(below: root)
        while let event = walk.next() {
            switch event {
            case .enter(let node) where node.kind != .list:
                page.enter(node)
                internalContainers.append(isInternal(node))
                if page.containers.count > Nesting.limit {
                    isTooDeep = true
                    return
                }
            case .leave(let node) where node.kind != .list:
                page.leave()
                internalContainers.removeLast()
            case .leaf(let node) where node.kind == .paragraph || node.kind == .heading: examine(node)
            default: break
            }
        }
    }

    private func isInternal(_ node: Node) -> Bool {
        guard node.kind == .blockQuote, let mark = AlertMark(firstIn: node, on: page) else { return false }
        return mark.kind == .internal
    }

    private mutating func examine(_ node: Node) {
        let lines = node.startLine...max(node.startLine, node.endLine)
        let footnotes = found.footnotes.count
        if wantsFootnotes { findFootnotes(in: node, lines) }
        guard found.footnotes.count == footnotes, lines.count > 1 else { return }
        if let table = table(in: node, lines) { found.tables.append(table) }
    }

    /// The contents of a line of the current block, from its first byte that is not a blank; nil on a lazy line.
    private func contents(_ line: Int) -> (start: LineCursor, text: Range<Int>, indentation: Int)? {
        let (cursor, matched) = page.contents(ofLine: line)
        guard matched == page.containers.count else { return nil }
        let (columns, offset) = cursor.indentation
        return (cursor, offset..<max(offset, page.line(line).upperBound), columns)
    }
}

/// How deep blocks, and inlines, may stand in one another.
enum Nesting {
    static let limit = 200
}

// MARK: - Tables

extension Survey {
    private func table(in node: Node, _ lines: ClosedRange<Int>) -> TableExcerpt? {
        for line in lines.dropFirst() {
            guard let row = contents(line), row.indentation < 4, row.text.count > 0, mayDelimit(page.bytes[row.text.lowerBound]),
                // Dashes alone underline a title: a table of one column needs a pipe or a colon there.
                page.bytes[row.text].contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }),
                let alignments = TableSyntax.alignments(page.bytes, row.text), let header = contents(line - 1)
            else { continue }
            let titles = TableSyntax.cells(page.bytes, header.text)
            guard titles.count == alignments.count else { continue }
            var table = TableExcerpt(alignments: alignments, lines: [], cells: [], cellCounts: [])
            append(header, titles, to: &table)
            table.lines.append(patchRange(row))
            let isUnderlined = node.kind == .heading
            appendRows(from: line + 1, to: isUnderlined ? page.lineCount : lines.upperBound, to: &table)
            return table
        }
        return nil
    }

    private func mayDelimit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }

    private func appendRows(from first: Int, to last: Int, to table: inout TableExcerpt) {
        var line = first
        while line <= last, let row = contents(line), row.indentation < 4, !row.text.isEmpty, !beginsBlock(row.text) {
            let cells = TableSyntax.cells(page.bytes, row.text)
            if cells.isEmpty { return }
            append(row, cells, to: &table)
            line += 1
        }
    }

    private func append(
        _ row: (start: LineCursor, text: Range<Int>, indentation: Int), _ cells: [Range<Int>], to table: inout TableExcerpt
    ) {
        let count = min(cells.count, table.alignments.count)
        table.lines.append(patchRange(row))
        for cell in cells.prefix(count) { table.cells.append(page.fileRange(cell)) }
        table.cellCounts.append(count)
    }

    /// What of a line gives way to an empty heading: a tab that belongs to a container in part stays.
    private func patchRange(_ row: (start: LineCursor, text: Range<Int>, indentation: Int)) -> Range<Int> {
        let start = min(row.start.offset + (row.start.isInTab ? 1 : 0), row.text.lowerBound)
        return page.fileRange(start..<row.text.upperBound)
    }

    /// Whether a line that cmark took for the continuation of a paragraph begins a block after a table. cmark is asked.
    private func beginsBlock(_ text: Range<Int>) -> Bool {
        switch page.bytes[text.lowerBound] {
        case UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "`"):
            break
        case let byte where byte.isDigit:
            var index = text.lowerBound
            while index < text.upperBound, page.bytes[index].isDigit { index += 1 }
            guard index < text.upperBound, page.bytes[index] == UInt8(ascii: ".") || page.bytes[index] == UInt8(ascii: ")")
            else { return false }
        default: return false
        }
        guard let tree = Tree(parsing: UnsafeBufferPointer(rebasing: page.bytes[text])) else { return false }
        return tree.root.firstChild.map { $0.kind != .paragraph } ?? false
    }
}

// MARK: - Footnotes

extension Survey {
    private mutating func findFootnotes(in node: Node, _ lines: ClosedRange<Int>) {
        guard !isInFootnote(node) else { return }
        var last = lines.upperBound
        if node.kind == .heading, lines.count > 1, isUnderline(last) { last -= 1 }
        var line = lines.lowerBound
        while line <= last {
            guard let opening = definition(line) else {
                line += 1
                continue
            }
            var next = line + 1
            while next <= last, definition(next) == nil { next += 1 }
            if next > last { next = continuation(from: next) }
            found.footnotes.append(footnote(opening, lines: line..<next))
            line = next
        }
    }

    private func isInFootnote(_ node: Node) -> Bool { page.start(of: node) < page.manuscript.mainStart }

    /// The dashes under a heading end a footnote; a row of `=` is text there.
    private func isUnderline(_ line: Int) -> Bool {
        guard let row = contents(line), let byte = page.bytes[row.text].first else { return false }
        return byte == UInt8(ascii: "-")
    }

    /// A masked `[^label]:` at the beginning of a line: the label, and where the body begins.
    private func definition(_ line: Int) -> (label: String, body: Int)? {
        guard let row = contents(line), row.indentation < 4 else { return nil }
        let bytes = page.bytes[row.text]
        guard bytes.first == ControlByte.openBracket, let close = bytes.firstIndex(of: ControlByte.closeBracket),
            close + 1 < bytes.endIndex, bytes[close + 1] == UInt8(ascii: ":")
        else { return nil }
        var body = close + 2
        while body < bytes.endIndex, bytes[body].isSpaceOrTab { body += 1 }
        return (FootnoteLabel.normalized(bytes[(bytes.startIndex + 2)..<close]), body)
    }

    /// The line after a footnote's last paragraph: empty lines and lines indented by four columns belong to it.
    private func continuation(from line: Int) -> Int {
        var (line, end) = (line, line)
        while line <= page.lineCount {
            guard let row = contents(line) else { break }
            if row.text.isEmpty {
                line += 1
                continue
            }
            guard row.indentation >= 4 else { break }
            line += 1
            end = line
        }
        return end
    }

    private func footnote(_ opening: (label: String, body: Int), lines: Range<Int>) -> FootnoteExcerpt {
        let ranges = lines.map { line -> Range<Int> in
            guard let row = contents(line) else { return page.fileRange(lazyText(line)) }
            var cursor = row.start
            if line > lines.lowerBound { cursor.advance(columns: row.indentation >= 4 ? 4 : row.indentation) }
            return page.fileRange(cursor.offset..<max(cursor.offset, page.line(line).upperBound))
        }
        let body = page.manuscript.fileOffset(opening.body)
        return FootnoteExcerpt(
            label: opening.label, lines: ranges, bodyStart: body, isInternal: internalContainers.contains(true)
        )
    }

    private func lazyText(_ line: Int) -> Range<Int> {
        let offset = page.contents(ofLine: line).cursor.indentation.offset
        return offset..<max(offset, page.line(line).upperBound)
    }
}
