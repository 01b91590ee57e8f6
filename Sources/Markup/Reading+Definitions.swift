extension Reading {
    /// Notes the link definitions between the last block and this one. cmark takes them out of its tree, so what stands between
    /// two blocks and is neither blank nor the mark of a container is a definition.
    mutating func noteDefinitions(before node: Node) {
        guard source.mayHaveDefinitions else { return }
        noteDefinitions(upTo: node.startLine)
        linesRead = max(linesRead, lastLine(of: node))
    }

    /// Notes the definitions after the last block.
    mutating func noteDefinitionsAtEnd() {
        guard source.mayHaveDefinitions else { return }
        noteDefinitions(upTo: page.lineCount + 1)
    }

    private mutating func noteDefinitions(upTo end: Int) {
        var line = linesRead + 1
        var isContinued = false
        while line < end {
            let range = definitionText(onLine: line, isContinued: isContinued)
            isContinued = !range.isEmpty
            if isContinued { document.definitions.append(page.fileRange(range)) }
            line += 1
        }
        linesRead = max(linesRead, end - 1)
    }

    private func definitionText(onLine number: Int, isContinued: Bool) -> Range<Int> {
        let line = page.line(number)
        guard line.lowerBound >= page.manuscript.mainStart else { return line.lowerBound..<line.lowerBound }
        var start = line.lowerBound
        while start < line.upperBound, isPrefix(page.bytes[start], isContinued: isContinued) { start += 1 }
        return start..<line.upperBound
    }

    private func isPrefix(_ byte: UInt8, isContinued: Bool) -> Bool {
        if byte.isSpaceOrTab || byte == UInt8(ascii: ">") { return true }
        return !isContinued && (byte.isDigit || "-+*.)".utf8.contains(byte))
    }

    /// cmark says one line too few of HTML that ends on a line of its own.
    func lastLine(of node: Node) -> Int {
        guard node.kind == .htmlBlock else { return max(node.startLine, node.endLine) }
        let lines = node.literal.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        return max(node.endLine, node.startLine + max(0, lines - 1))
    }
}
