/// A paragraph, heading, list item or table cell of a text, without its markup.
package struct ProseBlock: Sendable {
    package enum Kind: Hashable, Sendable {
        case heading(level: Int)
        case paragraph
        case item
        /// Row 0 holds the heads of the columns.
        case cell(table: Int, row: Int, column: Int)
        /// Breaks what stands around it: code, pictures.
        case other
    }

    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

extension ProseReader {
    /// The promises of a text, with the number of their block. Headings, the line before a list, and the heads of rows and
    /// columns say what a block itself does not. `isKnown` tells of a block and a stretch of its text whether somebody has read it already.
    package func promises(
        in blocks: [ProseBlock], setting: ProseSetting = ProseSetting(), isKnown: (Int, Range<Int>) -> Bool = { _, _ in false }
    ) -> [(block: Int, promise: SpokenPromise)] {
        var surroundings = Surroundings(blocks, self, setting)
        var found: [(block: Int, promise: SpokenPromise)] = []
        for number in blocks.indices {
            surroundings.enter(number)
            guard blocks[number].kind != .other else { continue }
            var text = blocks[number].text
            let promises = text.withUTF8 { bytes in
                self.promises(in: bytes, isKnown: { isKnown(number, $0) }) { surroundings.setting(of: number) }
            }
            found += promises.map { (number, $0) }
        }
        return found
    }
}

/// What stands around the blocks of a text, looked at only when somebody asks.
private struct Surroundings {
    private let blocks: [ProseBlock]
    private let reader: ProseReader
    private let outer: ProseSetting
    /// The headings above, from the outermost.
    private var headings: [(level: Int, block: Int)] = []
    /// The paragraph before a list.
    private var lead: Int?
    /// Where the cells of the table begin.
    private var table: (number: Int, first: Int)?

    init(_ blocks: [ProseBlock], _ reader: ProseReader, _ outer: ProseSetting) {
        self.blocks = blocks
        self.reader = reader
        self.outer = outer
    }

    mutating func enter(_ number: Int) {
        switch blocks[number].kind {
        case .heading(let level):
            headings.removeAll { $0.level >= level }
            headings.append((level, number))
            lead = nil
        case .paragraph: lead = number
        case .cell(let number, _, _) where table?.number == number: break
        case .cell(let table, _, _): self.table = (table, number)
        case .item, .other: break
        }
    }

    func setting(of number: Int) -> ProseSetting {
        var around = headings.filter { $0.block != number }.reduce(outer) { outer, heading in
            reader.setting(of: blocks[heading.block].text).or(outer)
        }
        switch blocks[number].kind {
        case .item:
            if let lead { around = reader.setting(of: blocks[lead].text).or(around) }
        case .cell(_, let row, let column): around = setting(row, column, of: number).or(around)
        case .heading, .paragraph, .other: break
        }
        return around
    }

    /// What the heads of a cell's row and column say. What a column is about counts more than what a row is.
    private func setting(_ row: Int, _ column: Int, of number: Int) -> ProseSetting {
        guard let table, row > 0 else { return ProseSetting() }
        var (ofRow, ofColumn, ofOthers) = (ProseSetting(), ProseSetting(), ProseSetting())
        var heads = ("", "")
        for other in table.first..<blocks.count {
            guard case .cell(table.number, let otherRow, let otherColumn) = blocks[other].kind else { break }
            guard otherRow == 0 || otherRow == row, otherRow == 0 || otherColumn != column else { continue }
            let head = reader.setting(of: blocks[other].text)
            if otherRow == row {
                ofRow = ofRow.or(head)
                if otherColumn == 0 { heads.1 = blocks[other].text }
            } else if otherColumn == column {
                (ofColumn, heads.0) = (head, blocks[other].text)
            } else if head.topic == .answers {
                // "| Question | Who answers | Until when |"
                ofOthers = ProseSetting(metric: head.metric, topic: .answers)
            }
        }
        // "Processing time" of a "complaint"
        if ofColumn.topic == .unknown, ofOthers.topic == .answers { ofColumn = reader.setting(of: heads.0, isOfAnswers: true) }
        if ofColumn.topic == .unknown, ofOthers.topic == .unknown { ofColumn = reader.setting(of: heads.0 + ", " + heads.1) }
        var setting = ofColumn.or(ofOthers).or(ofRow)
        setting.contact = ofRow.contact ?? ofColumn.contact
        return setting
    }
}
