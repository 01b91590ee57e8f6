extension Reading {
    /// Reads the inlines of a block in document order, in step with the source.
    mutating func readInlines(of block: Node) {
        guard let first = block.firstChild else { return }
        var node = first
        inlines.frames.append(inlines.changes.count)
        while !isTooDeep {
            if isContainer(node.kind) {
                enterInline(node)
                if let child = node.firstChild {
                    node = child
                    continue
                }
                guard let next = leave(node, block) else { return }
                node = next
            } else {
                let following = node.next
                let parent = node.parent
                readLeaf(node)
                if let following {
                    node = following
                } else {
                    guard let parent, let next = climb(parent, block) else { return }
                    node = next
                }
            }
        }
    }

    private func isContainer(_ kind: NodeKind) -> Bool {
        switch kind {
        case .emphasis, .strong, .link, .image: true
        default: false
        }
    }

    /// Leaves an inline and returns the node to go on with.
    private mutating func leave(_ node: Node, _ block: Node) -> Node? {
        let (following, parent) = (node.next, node.parent)
        leaveInline(node)
        if let following { return following }
        return parent.flatMap { climb($0, block) }
    }

    private mutating func climb(_ start: Node, _ block: Node) -> Node? {
        var node = start
        while node != block {
            let (following, parent) = (node.next, node.parent)
            leaveInline(node)
            if let following { return following }
            guard let parent else { return nil }
            node = parent
        }
        applyChanges()
        return nil
    }

    private mutating func enterInline(_ node: Node) {
        inlines.frames.append(inlines.changes.count)
        if inlines.frames.count > Nesting.limit { isTooDeep = true }
        switch node.kind {
        case .emphasis: skipDelimiters(1)
        case .strong: skipDelimiters(2)
        case .link: enterLink(node)
        default: enterImage(node)
        }
    }

    private mutating func leaveInline(_ node: Node) {
        applyChanges()
        switch node.kind {
        case .emphasis: skipDelimiters(1)
        case .strong: skipDelimiters(2)
        case .link: leaveLink(node)
        default: leaveImage(node)
        }
    }

    private mutating func readLeaf(_ node: Node) {
        switch node.kind {
        case .text: readText(node)
        case .softBreak, .lineBreak: readBreak(node)
        case .code: readCode(node)
        case .htmlInline: readHTMLInline(node)
        default: break
        }
    }

    private mutating func skipDelimiters(_ count: Int) {
        for _ in 0..<count { skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") } }
    }

    /// Passes a byte of syntax; source and tree are out of step if it is not there.
    mutating func skip(_ isExpected: (UInt8) -> Bool) {
        guard !inlines.isLost, isExpected(inlines.cursor.byte) else {
            inlines.isLost = true
            return
        }
        inlines.cursor.advance()
    }

    /// Where the next byte of source stands in the file.
    var fileOffset: Int { page.manuscript.fileOffset(inlines.cursor.offset) }

    private mutating func readBreak(_ node: Node) {
        let isHard = node.kind == .lineBreak
        inlines.cursor.skipBlanks()
        let isBackslash = isHard && inlines.cursor.byte == UInt8(ascii: "\\")
        if isBackslash { inlines.cursor.advance() }
        inlines.append(isHard ? 0x0A : 0x20, at: fileOffset)
        skip { $0 == 0x0A }
        // cmark keeps the blanks of a lazy line after a backslash.
        if !isBackslash { inlines.cursor.skipBlanks() }
    }

    /// Backticks, content, backticks.
    private mutating func readCode(_ node: Node) {
        let ticks = inlines.cursor.skipRun(of: UInt8(ascii: "`"))
        if ticks == 0 { inlines.isLost = true }
        let literal = node.literal
        if !inlines.isLost { skipCodePadding(literal, ticks) }
        readVerbatim(literal, isText: true)
        guard !inlines.isLost else { return }
        if inlines.cursor.byte != UInt8(ascii: "`") { inlines.cursor.advance() }
        if inlines.cursor.skipRun(of: UInt8(ascii: "`")) != ticks { inlines.isLost = true }
    }

    /// One space or line end at either side of code is no part of it, unless the code is nothing but spaces.
    private mutating func skipCodePadding(_ literal: UnsafeBufferPointer<UInt8>, _ ticks: Int) {
        let byte = inlines.cursor.byte
        guard byte == 0x20 || byte == 0x0A else { return }
        guard literal.contains(where: { $0 != 0x20 }) else { return }
        var ahead = inlines.cursor
        ahead.advance()
        if literal[0] != 0x20 {
            inlines.cursor = ahead
            return
        }
        // A literal that begins with a space has lost one in front of it only if it lost one at its end, too.
        if stripped(literal, ticks) { inlines.cursor = ahead }
    }

    /// Whether the code, when it is read from here in full, is followed by its closing backticks only after one more space.
    private func stripped(_ literal: UnsafeBufferPointer<UInt8>, _ ticks: Int) -> Bool {
        var trial = inlines.cursor
        for _ in 0..<literal.count { trial.advance() }
        return !(trial.byte == UInt8(ascii: "`") && trial.skipRun(of: UInt8(ascii: "`")) == ticks)
    }

    /// Passes bytes that stand in the source as they are, line ends aside.
    mutating func readVerbatim(_ literal: UnsafeBufferPointer<UInt8>, isText: Bool) {
        var index = 0
        while index < literal.count {
            let byte = literal[index]
            if !inlines.isLost, inlines.cursor.byte == 0x0A, byte.isWhitespace {
                if isText { inlines.append(0x20, at: fileOffset) }
                inlines.cursor.advance()
            } else if !inlines.isLost, inlines.cursor.byte == byte {
                if isText { appendUnmasked(byte, at: fileOffset) }
                inlines.cursor.advance()
            } else {
                inlines.isLost = true
                if isText { appendUnmasked(byte, at: fileOffset) }
            }
            index += 1
        }
    }

    mutating func appendUnmasked(_ byte: UInt8, at offset: Int) {
        switch byte {
        case ControlByte.openBracket: inlines.append(UInt8(ascii: "["), at: offset)
        case ControlByte.closeBracket: inlines.append(UInt8(ascii: "]"), at: offset)
        case _ where byte.isForbiddenControl:
            // One byte of the source, three of the text: each of them stands where the one stood.
            for part in Unmasking.replacement { inlines.append(part, at: offset) }
        default: inlines.append(byte, at: offset)
        }
    }
}
