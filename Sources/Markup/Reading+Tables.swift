extension Reading {
    /// Reads the table whose place this empty heading keeps. False if it is a heading of the text's own.
    mutating func readTable(_ placeholder: Node) -> Bool {
        let place = page.manuscript.fileOffset(page.start(of: placeholder))
        guard let found = tablePlaces.first(at: place) else { return false }
        tableLinesRead += 1
        if found.isFirst { build(found.table, at: placeholder) } else { placeholder.remove() }
        return true
    }

    private mutating func build(_ index: Int, at placeholder: Node) {
        guard let table = Node.make(.customBlock) else { return }
        let excerpt = excerpts.tables[index]
        let (outer, line) = (page, tablePlaces.firstCells[index])
        page = Page(page.manuscript, bytes: page.bytes)
        var cell = line
        let begins = (cellBegins(excerpt, isHeader: true), cellBegins(excerpt, isHeader: false))
        for (row, count) in excerpt.cellCounts.enumerated() {
            let columns = filledColumns(excerpt, count)
            for column in 0..<columns {
                guard let node = Node.make(.customInline) else { return }
                if column < count {
                    fill(node, from: cells[cell], at: TextBlock.Cell(table: index, row: row, column: column))
                    cell += 1
                }
                let isLast = column == columns - 1
                node.setOnEnter(row == 0 ? begins.0[column] : begins.1[column])
                node.setOnExit(cellEnd(row: row, isLast: isLast, isOnly: excerpt.cellCounts.count == 1))
                table.append(node)
            }
        }
        page = outer
        table.setOnEnter(tableBegin())
        table.setOnExit(tableEnd(hasBody: excerpt.cellCounts.count > 1))
        placeholder.replace(with: table)
    }

    /// A short row is filled up, as long as that stays in proportion.
    private mutating func filledColumns(_ table: TableExcerpt, _ count: Int) -> Int {
        let missing = table.alignments.count - count
        guard missing > 0, spareCells >= missing else { return count }
        spareCells -= missing
        return table.alignments.count
    }

    /// Reads the paragraph that a cell was parsed as, without its guard, and moves its inlines into the table.
    private mutating func fill(_ node: Node, from paragraph: Node, at cell: TextBlock.Cell) {
        let width = Manuscript.cellGuard.count
        if let first = paragraph.firstChild, first.kind == .text, first.literal.starts(with: Manuscript.cellGuard) {
            let rest = Array(first.literal.dropFirst(width))
            if rest.isEmpty { first.remove() } else { first.setLiteral(rest) }
        }
        var cursor = ContentCursor(paragraph, on: page)
        cursor.advance(onLine: width)
        inlines.begin(cursor)
        readInlines(of: paragraph)
        addBlock(.tableCell, cell: cell)
        paragraph.moveChildren(to: node)
        paragraph.remove()
    }

    /// The start tags of a row's cells; the first with that of the row.
    private func cellBegins(_ table: TableExcerpt, isHeader: Bool) -> [[UInt8]] {
        let tags = options.followsSpecifications ? CellBegin.specified : CellBegin.classed
        return table.alignments.enumerated().map { column, alignment in
            let row = isHeader ? 0 : column == 0 ? 2 : 1
            return tags[row][alignment.rank]
        }
    }

    /// Start tags of cells: those in a header, those in a row, those that begin a row; each by its alignment.
    private enum CellBegin {
        static let specified = tags(attribute: " align=\"")
        static let classed = tags(attribute: " class=\"align-")

        private static func tags(attribute: String) -> [[[UInt8]]] {
            ["<th", "<td", "<tr>\n<td"].map { tag in
                ["", "left", "center", "right"].map { Array((tag + ($0.isEmpty ? "" : attribute + $0 + "\"") + ">").utf8) }
            }
        }
    }

    private func cellEnd(row: Int, isLast: Bool, isOnly: Bool) -> [UInt8] {
        if row > 0 { return isLast ? CellEnd.lastInRow : CellEnd.inRow }
        guard isLast else { return CellEnd.inHeader }
        return isOnly ? CellEnd.onlyRow : CellEnd.lastInHeader
    }

    private enum CellEnd {
        static let inRow = Array("</td>\n".utf8)
        static let lastInRow = Array("</td>\n</tr>\n".utf8)
        static let inHeader = Array("</th>\n".utf8)
        static let lastInHeader = Array("</th>\n</tr>\n</thead>\n<tbody>\n".utf8)
        static let onlyRow = Array("</th>\n</tr>\n</thead>\n".utf8)
    }

    private func tableBegin() -> [UInt8] {
        let begin = Array("<table>\n<thead>\n<tr>".utf8)
        if options.followsSpecifications { return begin }
        return Array("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8) + Mark.tableLabel.bytes
            + Array("\">\n".utf8) + begin
    }

    private func tableEnd(hasBody: Bool) -> [UInt8] {
        Array(((hasBody ? "</tbody>\n" : "") + "</table>" + (options.followsSpecifications ? "" : "\n</div>")).utf8)
    }
}

extension TableExcerpt.Alignment {
    /// Its place among the start tags.
    fileprivate var rank: Int {
        switch self {
        case .natural: 0
        case .left: 1
        case .center: 2
        case .right: 3
        }
    }
}

/// Where the lines of tables stand in the file.
struct TablePlaces {
    private var lines: [(place: Int, table: Int, isFirst: Bool)] = []
    /// The number of each table's first cell among the cells of all tables.
    private(set) var firstCells: [Int] = []

    init(_ tables: [TableExcerpt]) {
        var cell = 0
        for (index, table) in tables.enumerated() {
            firstCells.append(cell)
            cell += table.cells.count
            for (row, line) in table.lines.enumerated() { lines.append((line.lowerBound, index, row == 0)) }
        }
        lines.sort { $0.place < $1.place }
    }

    /// The table that has a line which begins here, and whether that line is its first.
    func first(at place: Int) -> (table: Int, isFirst: Bool)? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].place < place { low = middle + 1 } else { high = middle }
        }
        guard low < lines.count, lines[low].place == place else { return nil }
        return (lines[low].table, lines[low].isFirst)
    }
}
