extension Reading {
    /// Reads a text node: its bytes are the source's but for escapes and character references.
    mutating func readText(_ node: Node) {
        let literal = node.literal
        var index = 0
        while index < literal.count {
            if inlines.isLost { return readLostText(node, from: index) }
            let run = plainRun(literal, index)
            if run > 0 {
                inlines.append(UnsafeBufferPointer(rebasing: literal[index..<(index + run)]), at: fileOffset)
                inlines.cursor.advance(onLine: run)
                index += run
            } else {
                index += readSpecial(node, literal, index)
            }
        }
    }

    /// How many bytes from here on are the same in text and source and mean nothing but themselves.
    private func plainRun(_ literal: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let rest = inlines.cursor.restOfLine
        let limit = min(rest.count, literal.count - start)
        var run = 0
        let (source, text) = (UnsafeRawBufferPointer(rest), UnsafeRawBufferPointer(literal))
        while run + 8 <= limit {
            let word = source.loadUnaligned(fromByteOffset: run, as: UInt64.self)
            guard word == text.loadUnaligned(fromByteOffset: start + run, as: UInt64.self), !Word.has(word, below: 0x20),
                !Word.has(word, UInt8(ascii: "\\")), !Word.has(word, UInt8(ascii: "&")), !Word.has(word, UInt8(ascii: "~")),
                !Word.has(word, UInt8(ascii: "["))
            else { break }
            run += 8
        }
        while run < limit, rest[run] == literal[start + run], !isSpecial(rest[run]) { run += 1 }
        return run
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "["): true
        default: byte < 0x20
        }
    }

    /// Reads what is not plain and returns how many bytes of the text it makes.
    private mutating func readSpecial(_ node: Node, _ literal: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let (byte, following) = (inlines.cursor.byte, inlines.cursor.following)
        if byte == UInt8(ascii: "\\"), following.isPunctuation, following == literal[index] {
            inlines.cursor.advance()
        } else if byte == UInt8(ascii: "&") {
            if let count = readEntity(node, literal, index) { return count }
        } else if byte == literal[index] {
            if byte == UInt8(ascii: "~") { return readTildes(node, index) }
            if byte == ControlByte.openBracket, let count = readFootnoteReference(node, literal, index) { return count }
            if byte == UInt8(ascii: "[") {
                if following == UInt8(ascii: "^") { reportUndefinedFootnote() } else { noteLooseBrackets() }
            }
        }
        let isInStep = inlines.cursor.byte == literal[index]
        if !isInStep { inlines.isLost = true }
        guard isInStep else { return 0 }
        appendUnmasked(literal[index], at: fileOffset)
        inlines.cursor.advance()
        return 1
    }

    private mutating func readEntity(_ node: Node, _ literal: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard let entity = Entity.decode(inlines.cursor.restOfLine) else { return nil }
        let end = index + entity.text.count
        guard end <= literal.count, literal[index..<end].elementsEqual(entity.text) else { return nil }
        for (offset, byte) in entity.text.enumerated() {
            if byte.isForbiddenControl { replaceControl(in: node, at: index + offset) }
            appendUnmasked(byte == ControlByte.openBracket || byte == ControlByte.closeBracket ? 0 : byte, at: fileOffset)
        }
        inlines.cursor.advance(onLine: entity.length)
        return entity.text.count
    }

    /// Without a way back to the source, text is taken as it is.
    private mutating func readLostText(_ node: Node, from start: Int) {
        let literal = node.literal
        for index in start..<literal.count {
            let byte = literal[index]
            if byte == ControlByte.markBegin || byte == ControlByte.markEnd { replaceControl(in: node, at: index) }
            appendUnmasked(byte, at: fileOffset)
        }
    }

    /// A control character that came in as a character reference must not look like a mark.
    private mutating func replaceControl(in node: Node, at index: Int) {
        inlines.changes.append(
            TextChange(node: node, range: index..<(index + 1), kind: .control)
        )
    }

    // MARK: - Deletions

    /// Reads a run of tildes. One or two may begin or end a deletion, by the rules of emphasis.
    private mutating func readTildes(_ node: Node, _ index: Int) -> Int {
        let before = scalarBefore()
        let (offset, textStart) = (fileOffset, inlines.text.count)
        let count = inlines.cursor.skipRun(of: UInt8(ascii: "~"))
        inlines.append(repeatElement(UInt8(ascii: "~"), count: count), at: offset)
        guard count <= 2, !inlines.isInImage else { return count }
        let after = scalarAfter()
        let opens = !after.isWhite && (!after.isPunctuation || before.isWhite || before.isPunctuation)
        let closes = !before.isWhite && (!before.isPunctuation || after.isWhite || after.isPunctuation)
        guard opens || closes else { return count }
        inlines.changes.append(
            TextChange(
                node: node, range: index..<(index + count), kind: .tildes(opens: opens, closes: closes), textStart: textStart
            )
        )
        return count
    }

    /// What stands before the cursor on its line; a line feed at its beginning.
    func scalarBefore() -> Unicode.Scalar {
        let cursor = inlines.cursor
        guard cursor.offset > cursor.lineStart else { return "\n" }
        var start = cursor.offset - 1
        while start > cursor.lineStart, page.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: page.bytes[start..<cursor.offset], as: UTF8.self).unicodeScalars.last ?? "\n"
    }

    private func scalarAfter() -> Unicode.Scalar {
        let rest = inlines.cursor.restOfLine.prefix(4)
        return String(decoding: rest, as: UTF8.self).unicodeScalars.first ?? "\n"
    }
}

extension Unicode.Scalar {
    fileprivate var isWhite: Bool {
        value < 0x80 ? UInt8(value).isWhitespace : properties.generalCategory == .spaceSeparator
    }

    fileprivate var isPunctuation: Bool {
        if value < 0x80 { return UInt8(value).isPunctuation }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }
}
