package import Diagnostics

/// The Markdown of a public page: the source without what is for agents, its links pointing to where the page's links point.
package struct MarkdownTwin {
    private let document: Document
    private let file: SourceFile
    private let bodyStart: Int

    /// `document` is what `file` was parsed to from `bodyStart` on, or the public projection of that.
    package init(_ document: Document, of file: SourceFile, from bodyStart: Int) {
        self.document = document
        self.file = file
        self.bodyStart = bodyStart
    }

    /// Where a link of the twin leads.
    package enum LinkTarget: Sendable, Hashable {
        case unchanged
        case address(String)
        /// The words stay, the link goes.
        case nowhere
    }

    /// The text, with line feeds. The closures are asked about links by their index in the document: for a target and, where a
    /// link has no text, for one. Links that refer to a definition become plain ones, and definitions go, because they may
    /// belong to text that is not for everybody.
    package func bytes(target: (Int) -> LinkTarget, text: (Int) -> String?) -> [UInt8] {
        var edits = cuts()
        for (index, link) in document.links.enumerated() where link.visibility == .everyone {
            switch target(index) {
            case .unchanged: append(edit(link, nil), to: &edits)
            case .address(let address): append(edit(link, address), to: &edits)
            case .nowhere: edits += wordsAlone(link)
            }
            if link.text.isEmpty, !link.isImage, let text = text(index) {
                edits.append(Edit(range: link.textRange, replacement: MarkdownTwin.escaped(text)))
            }
        }
        edits.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return applied(edits)
    }

    private struct Edit {
        var range: Range<Int>
        var replacement: [UInt8]
    }

    private func append(_ edit: Edit?, to edits: inout [Edit]) { if let edit { edits.append(edit) } }

    private func edit(_ link: Link, _ destination: String?) -> Edit? {
        if let range = link.destinationRange {
            guard let destination, destination != link.destination else { return nil }
            if file.bytes[link.range.lowerBound] == UInt8(ascii: "<") { return autolink(link, destination) }
            let isPointed = range.lowerBound > 0 && file.bytes[range.lowerBound - 1] == UInt8(ascii: "<")
            return Edit(range: range, replacement: MarkdownTwin.destination(destination, isPointed: isPointed))
        }
        var tail = [UInt8(ascii: "]"), UInt8(ascii: "(")]
        tail += MarkdownTwin.destination(destination ?? link.destination, isPointed: false)
        if !link.title.isEmpty { tail += Array(" \"".utf8) + MarkdownTwin.escaped(link.title) + [UInt8(ascii: "\"")] }
        tail.append(UInt8(ascii: ")"))
        return Edit(range: link.textRange.upperBound..<max(link.textRange.upperBound, link.range.upperBound), replacement: tail)
    }

    private func wordsAlone(_ link: Link) -> [Edit] {
        [link.range.lowerBound..<link.textRange.lowerBound, link.textRange.upperBound..<link.range.upperBound].map {
            Edit(range: $0, replacement: [])
        }
    }

    private func autolink(_ link: Link, _ destination: String) -> Edit {
        let replacement =
            [UInt8(ascii: "[")] + MarkdownTwin.escaped(link.text) + Array("](".utf8)
            + MarkdownTwin.destination(destination, isPointed: false) + [UInt8(ascii: ")")]
        return Edit(range: link.range, replacement: replacement)
    }

    private static func destination(_ url: String, isPointed: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in url.utf8 {
            if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\\") {
                bytes += Array("%".utf8) + Array(String(Int(byte) + 0x100, radix: 16, uppercase: true).utf8.dropFirst())
            } else {
                bytes.append(byte)
            }
        }
        let needsPoints = bytes.isEmpty || bytes.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        return needsPoints && !isPointed ? [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")] : bytes
    }

    /// Text that Markdown reads as itself.
    private static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if "\\`*_[]<>&\"~".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte == 0x0A ? 0x20 : byte)
        }
        return bytes
    }

    // MARK: - What goes

    /// What is no part of the public text, widened to whole lines where nothing else stands on them.
    private func cuts() -> [Edit] {
        let ranges = (document.omissions + document.definitions).filter { !$0.isEmpty }
        return ranges.map { Edit(range: widened($0), replacement: []) }
    }

    private func widened(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > bodyStart, isFiller(file.bytes[start - 1]) { start -= 1 }
        while end < file.bytes.count, file.bytes[end].isSpaceOrTab { end += 1 }
        let isWhole =
            (start == bodyStart || file.bytes[start - 1].isLineEnd) && (end == file.bytes.count || file.bytes[end].isLineEnd)
        guard isWhole else { return range }
        if end < file.bytes.count, file.bytes[end] == 0x0D { end += 1 }
        if end < file.bytes.count, file.bytes[end] == 0x0A { end += 1 }
        return start..<end
    }

    private func isFiller(_ byte: UInt8) -> Bool { byte.isSpaceOrTab || byte == UInt8(ascii: ">") }

    // MARK: - Writing

    private func applied(_ edits: [Edit]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(file.bytes.count - bodyStart + 256)
        var position = bodyStart
        if file.bytes[position...].starts(with: SourceFile.byteOrderMark) { position += 3 }
        for edit in edits where edit.range.lowerBound >= position || edit.range.upperBound > position {
            if edit.range.lowerBound < position {
                // Two cuts that overlap; what is half inside a cut goes with it.
                if edit.replacement.isEmpty { position = edit.range.upperBound }
                continue
            }
            copy(position..<edit.range.lowerBound, to: &output)
            output += edit.replacement
            position = edit.replacement.isEmpty ? endOfCut(edit.range.upperBound, &output) : edit.range.upperBound
        }
        copy(position..<file.bytes.count, to: &output)
        return output
    }

    /// Where to go on after a cut: what stood between empty lines leaves only one of them, and none at either end of the text.
    private func endOfCut(_ end: Int, _ output: inout [UInt8]) -> Int {
        let isBlankBefore = output.isEmpty || output.suffix(2).elementsEqual([0x0A, 0x0A])
        guard isBlankBefore else { return end }
        var position = end
        while position < file.bytes.count, file.bytes[position].isLineEnd { position += 1 }
        if position == file.bytes.count, !output.isEmpty { output.removeLast() }
        return position
    }

    private func copy(_ range: Range<Int>, to output: inout [UInt8]) {
        file.bytes.withUnsafeBufferPointer { bytes in
            // In stretches up to what changes, which most texts have nowhere.
            var start = range.lowerBound
            for index in range where bytes[index] < 0x20 && (bytes[index] == 0x0D || bytes[index].isForbiddenControl) {
                output += bytes[start..<index]
                start = index + 1
                if bytes[index] != 0x0D {
                    output += Unmasking.replacement
                } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                    output.append(0x0A)
                }
            }
            output += bytes[start..<range.upperBound]
        }
    }
}
