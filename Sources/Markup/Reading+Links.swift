extension Reading {
    mutating func enterLink(_ node: Node) {
        let start = inlines.cursor.offset
        let isAutolink = inlines.cursor.byte == UInt8(ascii: "<")
        skip { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
        open(node, isImage: false, isAutolink: isAutolink, start: start)
    }

    mutating func enterImage(_ node: Node) {
        let start = inlines.cursor.offset
        skip { $0 == UInt8(ascii: "!") }
        skip { $0 == UInt8(ascii: "[") }
        open(node, isImage: true, isAutolink: false, start: start)
        inlines.beginImage()
    }

    private mutating func open(_ node: Node, isImage: Bool, isAutolink: Bool, start: Int) {
        var link = InlineState.OpenLink(
            index: nil, isAutolink: isAutolink, start: start, contentStart: inlines.cursor.offset,
            textStart: inlines.text.count
        )
        // A control character that came in as a character reference must not look like a mark.
        if node.title.contains(where: { $0.isForbiddenControl }) { node.setTitle(Array(Unmasking.string(node.title).utf8)) }
        if inlines.isInImage {
            // Alternative text: what links there are in it do not show.
        } else if let scheme = unsafeScheme(node, isImage: isImage) {
            link.unsafeScheme = scheme
        } else {
            link.index = document.links.count
            let place = page.manuscript.fileOffset(start)
            document.links.append(
                Link(
                    destination: Unmasking.string(node.url), text: "", title: Unmasking.string(node.title), isImage: isImage,
                    range: place..<place, textRange: place..<place, visibility: visibility, heading: currentHeading
                )
            )
        }
        inlines.openLinks.append(link)
    }

    mutating func leaveLink(_ node: Node) {
        guard let link = inlines.openLinks.popLast() else { return }
        let end = inlines.cursor.offset
        let target = passEnd(of: link)
        if let scheme = link.unsafeScheme { return dropLink(node, link, scheme, end) }
        guard let index = link.index else { return }
        settle(index, link, contentEnd: end, target: target)
        if document.links[index].text.isEmpty {
            document.links[index].text = inlines.plainText(from: link.textStart)
        }
        openSlots(in: node, index)
    }

    mutating func leaveImage(_ node: Node) {
        guard let link = inlines.openLinks.popLast() else { return }
        let end = inlines.cursor.offset
        let target = passEnd(of: link)
        let (text, map) = inlines.endImage()
        if let scheme = link.unsafeScheme {
            reportUnsafe(link, scheme, contentEnd: end)
            return dropImage(node, text, map)
        }
        guard let index = link.index else {
            inlines.text.append(contentsOf: text)
            return
        }
        settle(index, link, contentEnd: end, target: target)
        document.links[index].text = String(decoding: text, as: UTF8.self)
        if !text.isEmpty { inlines.imageTexts.append((traits(.imageText), text, map)) }
        if let outer = inlines.openLinks.last?.index, inlines.text.count == inlines.openLinks.last?.textStart {
            document.links[outer].text = document.links[index].text
        }
        node.clearURL()
        if let mark = Node.raw(Mark.image(index).bytes) { node.insertAfter(mark) }
    }

    /// Passes what follows the text of a link; returns where the destination stands.
    private mutating func passEnd(of link: InlineState.OpenLink) -> Range<Int>? {
        if link.isAutolink {
            let end = inlines.cursor.offset
            skip { $0 == UInt8(ascii: ">") }
            return link.contentStart..<end
        }
        skip { $0 == UInt8(ascii: "]") }
        guard !inlines.isLost else { return nil }
        var trial = inlines.cursor
        if let target = LinkSyntax.target(&trial) {
            inlines.cursor = trial
            return target
        }
        trial = inlines.cursor
        if LinkSyntax.label(&trial) != nil { inlines.cursor = trial }
        return nil
    }

    private mutating func settle(_ index: Int, _ link: InlineState.OpenLink, contentEnd: Int, target: Range<Int>?) {
        document.links[index].range = page.fileRange(link.start..<max(link.start, inlines.cursor.offset))
        document.links[index].textRange = page.fileRange(link.contentStart..<max(link.contentStart, contentEnd))
        document.links[index].destinationRange = target.map { page.fileRange($0) }
    }

    private mutating func openSlots(in node: Node, _ index: Int) {
        var mark = Mark.link(index).bytes
        let isEmpty = document.links[index].text.utf8.allSatisfy { $0.isWhitespace }
        if isEmpty, !hasImage(node) { mark.append(contentsOf: Mark.linkText(index).bytes) }
        node.clearURL()
        if let mark = Node.raw(mark) { node.prepend(mark) }
    }

    /// Whether an image stands directly in a link.
    private func hasImage(_ node: Node) -> Bool {
        var child = node.firstChild
        while let current = child {
            if current.kind == .image { return true }
            child = current.next
        }
        return false
    }

    // MARK: - Unsafe targets

    private func unsafeScheme(_ node: Node, isImage: Bool) -> String? {
        guard !options.followsSpecifications else { return nil }
        return LinkSafety.unsafeScheme(of: node.url, isImage: isImage)
    }

    /// Leaves a link's text, without the link.
    private mutating func dropLink(_ node: Node, _ link: InlineState.OpenLink, _ scheme: String, _ end: Int) {
        reportUnsafe(link, scheme, contentEnd: end)
        guard let plain = Node.make(.customInline) else { return node.remove() }
        node.moveChildren(to: plain)
        node.replace(with: plain)
    }

    /// Leaves an image's alternative text.
    private mutating func dropImage(_ node: Node, _ text: [UInt8], _ map: [TextBlock.MapEntry]) {
        if !text.isEmpty { inlines.imageTexts.append((traits(.imageText), text, map)) }
        guard let plain = Node.make(.text) else { return node.remove() }
        plain.setLiteral(text)
        node.replace(with: plain)
    }

    private mutating func reportUnsafe(_ link: InlineState.OpenLink, _ scheme: String, contentEnd: Int) {
        document.omissions.append(page.fileRange(link.start..<max(link.start, link.contentStart)))
        document.omissions.append(page.fileRange(contentEnd..<max(contentEnd, inlines.cursor.offset)))
        report(
            .unsafeLink,
            "An address that begins with “\(scheme):” can run code or open local files in the reader’s browser, so only the text "
                + "of this link was kept. Link to a page or to an https address instead.",
            at: page.fileRange(link.start..<max(link.start, inlines.cursor.offset))
        )
    }
}

/// Which destinations a page must not carry.
enum LinkSafety {
    /// The scheme that makes a destination unsafe, in small letters; nil for a safe one. Browsers overlook white space, control
    /// characters and capitals in a scheme, and so does this, and it undoes percent-encoding.
    static func unsafeScheme(of destination: some Sequence<UInt8>, isImage: Bool) -> String? {
        if isPlainlySafe(destination) { return nil }
        let beginning = normalized(destination)
        guard let colon = beginning.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(decoding: beginning[..<colon], as: UTF8.self)
        switch scheme {
        case "javascript", "vbscript", "file", "livescript", "mocha": return scheme
        case "data":
            let kinds = ["image/png", "image/gif", "image/jpeg", "image/webp"]
            let rest = beginning[(colon + 1)...]
            let isPicture = kinds.contains { kind in
                guard rest.starts(with: kind.utf8) else { return false }
                let next = rest.dropFirst(kind.utf8.count).first
                return next == UInt8(ascii: ";") || next == UInt8(ascii: ",")
            }
            return isImage && isPicture ? nil : scheme
        default: return nil
        }
    }

    /// Whether it takes no more than a glance: what comes first is no letter of a dangerous scheme, or no scheme at all.
    private static func isPlainlySafe(_ destination: some Sequence<UInt8>) -> Bool {
        var isFirst = true
        for byte in destination {
            guard byte.isLetter else {
                return byte != UInt8(ascii: ":") && byte != UInt8(ascii: "%") && byte > 0x20 && byte < 0x7F
            }
            if isFirst {
                switch byte.lowercased {
                case UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "l"),
                    UInt8(ascii: "m"):
                    isFirst = false
                default: return true
                }
            }
        }
        return true
    }

    /// The first bytes that count, in small letters.
    private static func normalized(_ destination: some Sequence<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        let bytes = Array(destination.prefix(256))
        var index = 0
        while index < bytes.count, output.count < 64 {
            var byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                byte = high << 4 | low
                index += 2
            }
            index += 1
            if byte > 0x20, byte < 0x7F { output.append(byte.lowercased) }
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if byte.isDigit { return byte & 15 }
        let letter = byte.lowercased
        return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? letter - 87 : nil
    }
}
