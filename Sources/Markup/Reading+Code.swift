extension Reading {
    mutating func readCodeBlock(_ node: Node) {
        let fence = fence(of: node)
        let firstLine = node.startLine + (fence == nil ? 0 : 1)
        let literal = Array(node.literal)
        let offset = page.manuscript.fileOffset(min(codeStart(firstLine, fence ?? 0, isFenced: fence != nil), page.bytes.count))
        let info = Unmasking.string(node.info)
        let index = document.codeBlocks.count
        document.codeBlocks.append(
            CodeBlock(
                info: info, text: Unmasking.string(literal), range: page.fileRange(page.range(of: node)), textOffset: offset,
                indentation: max(0, offset - page.manuscript.fileOffset(page.line(firstLine).lowerBound)),
                heading: currentHeading, visibility: visibility
            )
        )
        if info == "step", !options.followsSpecifications { return replaceStep(node, index) }
        if node.info.contains(where: { $0.isForbiddenControl }) { node.setInfo(Array(info.utf8)) }
        addCodeText(literal, firstLine: firstLine)
    }

    private func replaceStep(_ node: Node, _ index: Int) {
        guard let step = Node.make(.customBlock) else { return }
        step.setOnEnter(Mark.step(index).bytes)
        node.replace(with: step)
    }

    /// The columns before the fence of a block; nil for one that is indented.
    private func fence(of node: Node) -> Int? {
        let (columns, offset) = page.contents(ofLine: node.startLine).cursor.indentation
        guard columns < 4, offset < page.bytes.count else { return nil }
        let byte = page.bytes[offset]
        return byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") ? columns : nil
    }

    /// Where a block's text begins on its first line.
    private func codeStart(_ line: Int, _ fence: Int, isFenced: Bool) -> Int {
        var cursor = page.contents(ofLine: line).cursor
        cursor.advance(columns: isFenced ? min(fence, cursor.indentation.columns) : 4)
        return cursor.offset
    }

    /// Every line of code is the end of its line in the source.
    private mutating func addCodeText(_ literal: [UInt8], firstLine: Int) {
        inlines.begin(inlines.cursor)
        // cmark ends the last line even where the file does not.
        let fileEnd = page.manuscript.fileOffset(page.bytes.count)
        var line = firstLine
        var start = 0
        while start < literal.count {
            let end = literal[start...].firstIndex(of: 0x0A) ?? literal.count
            let source = page.line(line)
            let place = page.manuscript.fileOffset(max(source.lowerBound, source.upperBound - (end - start)))
            for index in start..<end { appendUnmasked(literal[index], at: place + index - start) }
            if end < literal.count, place + end - start < fileEnd { inlines.append(0x0A, at: place + end - start) }
            start = end + 1
            line += 1
        }
        addBlock(.code)
    }
}
