extension Reading {
    mutating func readHTMLBlock(_ node: Node) {
        guard !options.followsSpecifications else { return }
        let start = page.start(of: node)
        let range = page.fileRange(start..<max(start, page.line(lastLine(of: node)).upperBound))
        guard takeAllowances(fromBlock: node, at: range) else { return node.remove() }
        if !keepsHTML(node.literal, at: range) { node.remove() }
    }

    mutating func readHTMLInline(_ node: Node) {
        let start = inlines.cursor.offset
        readVerbatim(node.literal, isText: false)
        guard !options.followsSpecifications else { return }
        let range = page.fileRange(start..<max(start, inlines.cursor.offset))
        guard takeAllowance(fromInline: node, at: range) else { return node.remove() }
        if !keepsHTML(node.literal, at: range) { node.remove() }
    }

    /// Decides about raw HTML and reports what is dropped; comments and end tags need no mention.
    private mutating func keepsHTML(_ literal: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
        if options.allowsRawHTML {
            guard let reason = HTMLSafety.danger(in: literal) else {
                document.rawHTML.append(range)
                return true
            }
            document.omissions.append(range)
            report(
                .unsafeHTML, "This HTML was left out: it has \(reason). Scripts have no place in a text; take it out.", at: range
            )
            return false
        }
        document.omissions.append(range)
        guard !HTMLSafety.isComment(literal), !literal.starts(with: "</".utf8) else { return false }
        let tag = HTMLSafety.tagName(literal)
        report(
            .rawHTML,
            "Raw HTML\(tag.map { " (<\($0)>)" } ?? "") was left out. Write it as Markdown, or set `markdown: {raw_html: true}` in "
                + "pult.yaml if the site’s texts may contain HTML.",
            at: range
        )
        return false
    }
}

/// What raw HTML must not contain even where it is allowed.
enum HTMLSafety {
    /// Nothing but comments and white space.
    static func isComment(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            while index < html.count, html[index].isWhitespace { index += 1 }
            if index == html.count { return true }
            guard html[index...].starts(with: "<!--".utf8) else { return false }
            guard let end = commentEnd(html, index) else { return true }
            index = end
        }
    }

    /// The name of the first tag.
    static func tagName(_ html: UnsafeBufferPointer<UInt8>) -> String? {
        guard let open = html.firstIndex(of: UInt8(ascii: "<")) else { return nil }
        let name = html[(open + 1)...].prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        return name.isEmpty || name.count > 20 ? nil : String(decoding: name, as: UTF8.self)
    }

    /// Why the HTML is dangerous, as the end of “it has …”; nil if it is not.
    static func danger(in html: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            if html[open...].starts(with: "<!--".utf8) {
                guard let end = commentEnd(html, open) else { return "a comment that does not end" }
                index = end
                continue
            }
            guard open + 1 < html.count else { return nil }
            let next = html[open + 1]
            guard next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else {
                index = open + 1
                continue
            }
            var tag = TagReader(html, from: open + 1)
            if let reason = tag.danger() { return reason }
            index = tag.index
        }
        return nil
    }

    private static func commentEnd(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start + 4
        if html[index...].starts(with: ">".utf8) { return index + 1 }
        while index + 2 < html.count {
            let isEnd = html[index] == UInt8(ascii: "-") && html[index + 1] == UInt8(ascii: "-")
            if isEnd, html[index + 2] == UInt8(ascii: ">") { return index + 3 }
            index += 1
        }
        return nil
    }
}

/// Reads one tag as browsers do.
private struct TagReader {
    let html: UnsafeBufferPointer<UInt8>
    private(set) var index: Int

    init(_ html: UnsafeBufferPointer<UInt8>, from index: Int) {
        self.html = html
        self.index = index
    }

    private static let forbidden: Set<String> = [
        "script", "object", "embed", "applet", "base", "meta", "link", "frame", "frameset", "plaintext",
    ]

    mutating func danger() -> String? {
        if index < html.count, html[index] == UInt8(ascii: "/") { index += 1 }
        let name = read { $0.isWhitespace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
        if TagReader.forbidden.contains(name) { return "a <\(name)> element" }
        while index < html.count {
            skip { $0.isWhitespace || $0 == UInt8(ascii: "/") }
            guard index < html.count else { break }
            if html[index] == UInt8(ascii: ">") {
                index += 1
                return nil
            }
            if let reason = attributeDanger() { return reason }
        }
        return "a tag that does not end"
    }

    private mutating func attributeDanger() -> String? {
        let first = index
        index += 1
        let rest = read { $0.isWhitespace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
        let name = String(UnicodeScalar(html[first].lowercased)) + rest
        skip { $0.isWhitespace }
        var value: [UInt8] = []
        if index < html.count, html[index] == UInt8(ascii: "=") {
            index += 1
            skip { $0.isWhitespace }
            value = readValue()
        }
        if name.hasPrefix("on") || name == "srcdoc" { return "the attribute “\(name)”" }
        let scheme = LinkSafety.unsafeScheme(of: HTMLSafety.decoded(value), isImage: name == "src" || name == "srcset")
        return scheme.map { "an address that begins with “\($0):”" }
    }

    private mutating func readValue() -> [UInt8] {
        guard index < html.count else { return [] }
        let quote = html[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = html[(index + 1)...].firstIndex(of: quote) ?? html.count
            defer { index = min(end + 1, html.count) }
            // A quote that is not closed takes the rest with it, and the tag does not end.
            return Array(html[(index + 1)..<end])
        }
        let start = index
        skip { !$0.isWhitespace && $0 != UInt8(ascii: ">") }
        return Array(html[start..<index])
    }

    private mutating func read(until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while index < html.count, !isEnd(html[index]) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while index < html.count, isSkipped(html[index]) { index += 1 }
    }
}

extension HTMLSafety {
    /// An attribute's value with its character references resolved.
    static func decoded(_ value: [UInt8]) -> [UInt8] {
        guard value.contains(UInt8(ascii: "&")) else { return value }
        var output: [UInt8] = []
        value.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let rest = UnsafeBufferPointer(rebasing: bytes[index...])
                if let entity = reference(rest) {
                    output.append(contentsOf: entity.text)
                    index += entity.length
                } else {
                    output.append(bytes[index])
                    index += 1
                }
            }
        }
        return output
    }

    /// Browsers take numeric references without the semicolon, too, and with any number of zeros.
    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, text: [UInt8])? {
        if let entity = Entity.decode(bytes) { return entity }
        guard bytes.count > 2, bytes[0] == UInt8(ascii: "&"), bytes[1] == UInt8(ascii: "#") else { return nil }
        let isHexadecimal = bytes[2] | 0x20 == UInt8(ascii: "x")
        var index = isHexadecimal ? 3 : 2
        let first = index
        var number: UInt32 = 0
        while index < bytes.count {
            let byte = bytes[index].lowercased
            let isHexadecimalLetter = isHexadecimal && byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f")
            guard byte.isDigit || isHexadecimalLetter else { break }
            number = min(0x110000, number * (isHexadecimal ? 16 : 10) + UInt32(byte.isDigit ? byte & 15 : byte - 87))
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
        guard let scalar = Unicode.Scalar(number) else { return nil }
        return (index, Array(String(Character(scalar)).utf8))
    }
}
