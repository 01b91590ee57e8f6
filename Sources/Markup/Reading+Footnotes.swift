internal import Diagnostics

/// What is known about footnotes while a text is read.
struct FootnoteState {
    let definitions: [FootnoteExcerpt]
    /// The definition that counts for a label: the first.
    private var indexes: [String: Int] = [:]
    /// In document order.
    private(set) var references: [Reference] = []
    /// The footnotes in the order of their numbers: those of everybody first, so that numbers do not tell of others.
    var order: [Int] = []
    /// How many of `order` are for everybody.
    var publicCount = 0
    /// Labels without a definition that have been reported.
    var reported: Set<String> = []

    struct Reference {
        var footnote: Int
        var visibility: Visibility
        /// Keeps the place in the text until the number is known.
        var node: Node
    }

    init(_ definitions: [FootnoteExcerpt]) {
        self.definitions = definitions
        for (index, definition) in definitions.enumerated() where indexes[definition.label] == nil {
            indexes[definition.label] = index
        }
    }

    func index(of label: String) -> Int? { indexes[label] }

    /// A new node in the place of a reference.
    mutating func reference(to footnote: Int, _ visibility: Visibility) -> Node? {
        guard let node = Node.make(.customInline) else { return nil }
        references.append(Reference(footnote: footnote, visibility: visibility, node: node))
        return node
    }
}

extension Reading {
    /// Reads a masked `[^label]`; nil if it is no reference here.
    mutating func readFootnoteReference(_ node: Node, _ literal: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard inlines.openLinks.isEmpty else { return nil }
        let rest = inlines.cursor.restOfLine
        guard let end = rest.firstIndex(of: ControlByte.closeBracket), index + end < literal.count,
            literal[index...(index + end)].elementsEqual(rest[0...end]),
            let footnote = footnotes.index(of: FootnoteLabel.normalized(rest[2..<end]))
        else { return nil }
        inlines.changes.append(TextChange(node: node, range: index..<(index + end + 1), kind: .footnote(footnote)))
        inlines.cursor.advance(onLine: end + 1)
        return end + 1
    }

    /// Reports a `[^label]` in the text that has no definition.
    mutating func reportUndefinedFootnote() {
        guard !options.followsSpecifications else { return }
        let rest = inlines.cursor.restOfLine.prefix(200)
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")), end > 2,
            rest[2..<end].allSatisfy({ FootnoteLabel.mayContain($0) })
        else { return }
        let label = String(decoding: rest[2..<end], as: UTF8.self)
        guard footnotes.reported.count < Reports.limit, footnotes.reported.insert(label.lowercased()).inserted else { return }
        let place = inlines.cursor.offset
        report(
            .undefinedFootnote,
            "There is no footnote “\(label)”, so the reference shows as plain text. Add a line that begins with [^\(label)]: to "
                + "define it, or write \\[^\(label)] if no footnote is meant.",
            at: page.fileRange(place..<(place + end + 1))
        )
    }

    /// Numbers the footnotes, reads those that are referred to and puts them at the end.
    mutating func finishFootnotes(_ bodies: [Node], in root: Node) {
        guard !footnotes.definitions.isEmpty else { return }
        var numbers = [Int](repeating: 0, count: footnotes.definitions.count)
        settle(.everyone, &numbers, bodies)
        footnotes.publicCount = footnotes.order.count
        settle(.agents, &numbers, bodies)
        reportUnused(numbers)
        let backLinks = nameReferences(numbers)
        if !footnotes.order.isEmpty { appendSection(to: root, bodies, backLinks) }
        for (index, body) in bodies.enumerated() where index >= numbers.count || numbers[index] == 0 { body.remove() }
    }

    /// Gives numbers to the footnotes that these readers can reach, and reads them, which may reach more.
    private mutating func settle(_ readers: Visibility, _ numbers: inout [Int], _ bodies: [Node]) {
        var index = 0
        while index < footnotes.references.count {
            let reference = footnotes.references[index]
            index += 1
            let definition = footnotes.definitions[reference.footnote]
            let isPublic = reference.visibility == .everyone && !definition.isInternal
            guard numbers[reference.footnote] == 0, readers == .agents || isPublic else { continue }
            footnotes.order.append(reference.footnote)
            numbers[reference.footnote] = footnotes.order.count
            isForAgentsOnly = readers == .agents
            if readers == .agents { document.omissions.append(contentsOf: definition.lines) }
            if reference.footnote < bodies.count { readBody(bodies[reference.footnote]) }
        }
        isForAgentsOnly = false
    }

    private mutating func readBody(_ body: Node) {
        let outer = page
        page = Page(page.manuscript, bytes: page.bytes)
        page.enter(body)
        readBlocks(below: body)
        page = outer
    }

    private mutating func reportUnused(_ numbers: [Int]) {
        for (index, definition) in footnotes.definitions.enumerated() where numbers[index] == 0 {
            document.omissions.append(contentsOf: definition.lines)
            report(
                .unusedFootnote,
                "Nothing refers to the footnote “\(definition.label)”, so it is not shown. Write [^\(definition.label)] where it "
                    + "belongs, or take it out.",
                at: definition.range
            )
        }
    }

    /// Writes the references and returns the links back to them, by footnote.
    private mutating func nameReferences(_ numbers: [Int]) -> [[UInt8]] {
        var counts = [Int](repeating: 0, count: numbers.count)
        var backLinks = [[UInt8]](repeating: [], count: numbers.count)
        for readers in [Visibility.everyone, .agents] {
            for reference in footnotes.references where reference.visibility == readers {
                let footnote = reference.footnote
                counts[footnote] += 1
                let (number, count) = (numbers[footnote], counts[footnote])
                let id = count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)"
                let isBetrayal = readers == .everyone && number > footnotes.publicCount
                if isBetrayal { reportInternal(footnote) }
                let link = "<sup class=\"footnote-ref\"><a id=\"\(id)\" href=\"#fn-\(number)\">\(number)</a></sup>"
                reference.node.setOnEnter(enclosed(Array(link.utf8), isBetrayal))
                let isHidden = readers == .agents && number <= footnotes.publicCount
                backLinks[footnote] += enclosed(backLink(to: id, number, count), isHidden)
            }
        }
        return backLinks
    }

    private func backLink(to id: String, _ number: Int, _ count: Int) -> [UInt8] {
        let sign = count == 1 ? "↩" : "↩<sup>\(count)</sup>"
        return Array(" <a href=\"#\(id)\" class=\"footnote-back\" aria-label=\"".utf8) + Mark.backLabel(number).bytes
            + Array("\">\(sign)</a>".utf8)
    }

    private func enclosed(_ bytes: [UInt8], _ isInternal: Bool) -> [UInt8] {
        isInternal ? Mark.internalBegins.bytes + bytes + Mark.internalEnds.bytes : bytes
    }

    private mutating func reportInternal(_ footnote: Int) {
        let definition = footnotes.definitions[footnote]
        report(
            .internalFootnote,
            "The footnote “\(definition.label)” stands in an [!INTERNAL] block, but a text for everybody refers to it. Move the "
                + "footnote out of the block, or the reference into it.",
            at: definition.range
        )
    }

    private func appendSection(to root: Node, _ bodies: [Node], _ backLinks: [[UInt8]]) {
        guard let section = Node.make(.customBlock) else { return }
        let isInternal = footnotes.publicCount == 0
        var opening = isInternal ? Mark.internalBegins.bytes : []
        opening += Array("<section class=\"footnotes\" aria-label=\"".utf8) + Mark.footnotesTitle.bytes + Array("\">\n<ol>".utf8)
        section.setOnEnter(opening)
        let closing = Array("</ol>\n</section>".utf8)
        section.setOnExit(isInternal ? closing + [0x0A] + Mark.internalEnds.bytes : closing)
        for (position, footnote) in footnotes.order.enumerated() where footnote < bodies.count {
            let isHidden = position >= footnotes.publicCount && !isInternal
            guard let item = item(bodies[footnote], number: position + 1, backLinks[footnote], isHidden) else { continue }
            section.append(item)
        }
        root.append(section)
    }

    private func item(_ body: Node, number: Int, _ backLinks: [UInt8], _ isHidden: Bool) -> Node? {
        guard let item = Node.make(.customBlock) else { return nil }
        item.setOnEnter((isHidden ? Mark.internalBegins.bytes : []) + Array("<li id=\"fn-\(number)\">".utf8))
        let closing = Array("</li>".utf8)
        item.setOnExit(isHidden ? closing + [0x0A] + Mark.internalEnds.bytes : closing)
        body.moveChildren(to: item)
        body.remove()
        guard let last = item.lastChild, last.kind == .paragraph, let link = Node.raw(backLinks) else {
            if let block = Node.make(.customBlock) {
                block.setOnEnter(backLinks.drop { $0 == 0x20 })
                item.append(block)
            }
            return item
        }
        last.append(link)
        return item
    }
}
