/// Reads the tags of HTML one by one, as browsers do: what a page names with `id`, and what it links to. It knows no grammar and
/// takes what is not HTML for text.
package struct TagScan: Sendable {
    package struct Attribute: Sendable, Hashable {
        /// In small letters.
        package var name: String
        /// Without its quotes.
        package var value: Range<Int>
    }

    package struct Tag: Sendable, Hashable {
        /// In small letters.
        package var name: String
        package var attributes: [Attribute]
    }

    private let bytes: ArraySlice<UInt8>
    private var index: Int

    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The next opening tag; nil at the end.
    package mutating func next() -> Tag? {
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            if bytes[open...].starts(with: "<!--".utf8) {
                skipComment()
                continue
            }
            guard index < bytes.endIndex, bytes[index].isLetter else { continue }
            let tag = Tag(
                name: word(until: { $0.isWhitespace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }),
                attributes: attributes())
            if tag.name == "script" || tag.name == "style" { skipText(of: tag.name) }
            return tag
        }
        index = bytes.endIndex
        return nil
    }

    private mutating func attributes() -> [Attribute] {
        var found: [Attribute] = []
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: ">") {
            if bytes[index].isWhitespace || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            let name = word(until: { $0.isWhitespace || "=>/".utf8.contains($0) })
            if name.isEmpty { index += 1 }
            skipBlanks()
            guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "=") else { continue }
            index += 1
            skipBlanks()
            found.append(Attribute(name: name, value: value()))
        }
        return found
    }

    private mutating func value() -> Range<Int> {
        guard index < bytes.endIndex else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            let end = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
            index = min(end + 1, bytes.endIndex)
            return start..<end
        }
        let start = index
        while index < bytes.endIndex, !bytes[index].isWhitespace, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
    }

    private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while index < bytes.endIndex, !isEnd(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skipBlanks() { while index < bytes.endIndex, bytes[index].isWhitespace { index += 1 } }

    private mutating func skipComment() {
        while index < bytes.endIndex, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
    }

    /// What stands in a script is no HTML.
    private mutating func skipText(of name: String) {
        let end = Array("</\(name)".utf8)
        while index < bytes.endIndex, !bytes[index...].prefix(end.count).lazy.map(\.lowercased).elementsEqual(end) { index += 1 }
    }
}

extension TagScan {
    /// Everything that a link's `#…` can name in a page, character references resolved.
    package static func anchors(in bytes: ArraySlice<UInt8>) -> Set<String> {
        var scan = TagScan(bytes)
        var found: Set<String> = []
        while let tag = scan.next() {
            for attribute in tag.attributes where attribute.name == "id" || (attribute.name == "name" && tag.name == "a") {
                found.insert(text(bytes[attribute.value]))
            }
        }
        return found
    }

    /// The text of an attribute's value.
    package static func text(_ value: ArraySlice<UInt8>) -> String {
        String(decoding: HTMLSafety.decoded(Array(value)), as: UTF8.self)
    }
}

extension Document {
    /// Whether a page of the text has an element of this id that is no heading: a footnote, or raw HTML.
    package func hasAnchor(_ id: String) -> Bool {
        let mayHave = !rawHTML.isEmpty || id.hasPrefix("fn")
        return mayHave && TagScan.anchors(in: html.bytes[...]).contains(id)
    }
}
