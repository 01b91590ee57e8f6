extension Reading {
    mutating func readBlocks(below root: Node) {
        var walk = BlockWalk(below: root)
        while !isTooDeep, let event = walk.next() {
            switch event {
            case .enter(let node): enter(node)
            case .leave(let node): leave(node)
            case .leaf(let node):
                noteDefinitions(before: node)
                read(node)
            }
        }
    }

    private mutating func enter(_ node: Node) {
        guard node.kind != .list else { return }
        page.enter(node)
        if page.containers.count > Nesting.limit { isTooDeep = true }
        if node.kind == .blockQuote { openQuote(node) }
    }

    private mutating func leave(_ node: Node) {
        guard node.kind != .list else { return }
        page.leave()
        if node.kind == .blockQuote { closeQuote(node) }
    }

    private mutating func read(_ node: Node) {
        switch node.kind {
        case .paragraph: readParagraph(node)
        case .heading: readHeading(node)
        case .codeBlock: readCodeBlock(node)
        case .htmlBlock: readHTMLBlock(node)
        default: break
        }
    }

    private mutating func readParagraph(_ node: Node) {
        inlines.begin(content(of: node))
        reportStray(node)
        let isTask = beginTask(node)
        readInlines(of: node)
        if isTask { endTask(node) }
        addBlock(.paragraph, isInItem: node.parent?.kind == .item)
    }

    private mutating func readHeading(_ node: Node) {
        if !excerpts.tables.isEmpty, readTable(node) { return }
        let index = document.headings.count
        let range = page.fileRange(page.range(of: node))
        if visibility == .everyone { lastPublicHeading = index }
        document.headings.append(
            Heading(level: node.headingLevel, id: "", text: "", range: range, visibility: visibility)
        )
        inlines.begin(content(of: node))
        readInlines(of: node)
        inlines.erase()
        document.headings[index].text = String(decoding: inlines.text, as: UTF8.self)
        addBlock(.heading)
        if options.givesHeadingIDs, let mark = Node.raw(Mark.heading(index).bytes) { node.prepend(mark) }
    }

    /// Ends the block that was read and puts its text into the document.
    mutating func addBlock(_ kind: TextBlock.Kind, isInItem: Bool = false, cell: TextBlock.Cell? = nil) {
        inlines.erase()
        if !inlines.text.isEmpty {
            var traits = traits(kind)
            (traits.isInItem, traits.cell) = (isInItem, cell)
            blocks.put(traits, inlines.text, inlines.map)
        }
        for image in inlines.imageTexts { blocks.put(image.traits, image.text, image.map) }
    }

    /// What a block is that stands here.
    func traits(_ kind: TextBlock.Kind) -> BlockTraits {
        BlockTraits(
            kind, visibility, isQuoted: quotes.contains { $0.alert == nil }, alert: quotes.last { $0.alert != nil }?.alert,
            heading: currentHeading)
    }

    /// Link definitions at the beginning of a paragraph are no part of its content.
    mutating func skipDefinitions(_ cursor: inout ContentCursor) {
        while cursor.byte == UInt8(ascii: "[") {
            var next = cursor
            guard LinkSyntax.definition(&next) != nil else { return }
            document.definitions.append(page.fileRange(cursor.offset..<max(cursor.offset, next.endOfLast)))
            cursor = next
        }
    }
}
