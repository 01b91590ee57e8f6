/// One `{{…}}` of a template and where it stands.
struct TemplateTag: Hashable {
    enum Kind: Hashable {
        case variable, section, inverted, close, partial
        /// Names a value that names a partial.
        case dynamicPartial
        /// A partial whose blocks are filled in (`{{<layout}}`), up to its close.
        case parent
        /// A block of a parent (`{{$title}}`), up to its close.
        case block
    }

    var kind: Kind
    /// Without sigils, spaces and transforms.
    var name: String
    /// The bytes of the whole tag.
    var range: Range<Int>
    /// The bytes of the name.
    var nameRange: Range<Int>
    /// Whether it is `{{transform(name)}}`.
    var isTransformed = false
}

/// Why a template cannot be read.
struct TemplateFault: Error, Hashable {
    var message: String
    var range: Range<Int>
}

extension TemplateTag {
    /// The tags of a template in order; comments and pragmas are left out. Knows places, which the template library does not.
    static func scan(_ bytes: [UInt8]) throws(TemplateFault) -> [TemplateTag] {
        var scanner = TagScanner(bytes: bytes)
        var tags: [TemplateTag] = []
        while let tag = try scanner.next() { tags.append(tag) }
        try checkNesting(tags)
        return tags
    }

    private static func checkNesting(_ tags: [TemplateTag]) throws(TemplateFault) {
        var open: [TemplateTag] = []
        for tag in tags {
            switch tag.kind {
            case .section, .inverted, .parent, .block: open.append(tag)
            case .close:
                guard let begun = open.popLast() else {
                    throw TemplateFault(message: "“{{/\(tag.name)}}” closes a section that is not open.", range: tag.range)
                }
                guard begun.name == tag.name else {
                    throw TemplateFault(
                        message: "“{{/\(tag.name)}}” stands where “{{/\(begun.name)}}” should close the section.",
                        range: tag.range)
                }
            case .variable, .partial, .dynamicPartial: break
            }
        }
        if let begun = open.last {
            throw TemplateFault(
                message: "The section “\(begun.name)” is never closed; add “{{/\(begun.name)}}”.", range: begun.range)
        }
    }
}

private struct TagScanner {
    let bytes: [UInt8]
    var position = 0
    var opening = Array("{{".utf8)
    var closing = Array("}}".utf8)

    mutating func next() throws(TemplateFault) -> TemplateTag? {
        while let start = find(opening, from: position) {
            let inside = start + opening.count
            let isTriple = opening == Array("{{".utf8) && inside < bytes.count && bytes[inside] == UInt8(ascii: "{")
            let end = isTriple ? Array("}}}".utf8) : closing
            guard let stop = find(end, from: inside) else {
                throw TemplateFault(
                    message: "A tag is opened and never closed; add “}}”.", range: start..<min(inside, bytes.count))
            }
            position = stop + end.count
            if let tag = try tag(content: (isTriple ? inside + 1 : inside)..<stop, whole: start..<position) { return tag }
        }
        return nil
    }

    private mutating func tag(content: Range<Int>, whole: Range<Int>) throws(TemplateFault) -> TemplateTag? {
        let content = trimmed(content)
        guard let sigil = content.first.map({ bytes[$0] }) else {
            throw TemplateFault(message: "A tag without a name.", range: whole)
        }
        let rest = trimmed(content.dropFirst())
        switch sigil {
        case UInt8(ascii: "!"), UInt8(ascii: "%"): return nil
        case UInt8(ascii: "="):
            setDelimiters(rest)
            return nil
        case UInt8(ascii: "#"): return make(.section, rest, whole)
        case UInt8(ascii: "^"): return make(.inverted, rest, whole)
        case UInt8(ascii: "/"): return make(.close, rest, whole)
        case UInt8(ascii: "<"): return make(.parent, rest, whole)
        case UInt8(ascii: "$"): return make(.block, rest, whole)
        case UInt8(ascii: "&"): return make(.variable, rest, whole)
        case UInt8(ascii: ">"):
            let isDynamic = rest.first.map { bytes[$0] } == UInt8(ascii: "*")
            return isDynamic ? make(.dynamicPartial, trimmed(rest.dropFirst()), whole) : make(.partial, rest, whole)
        default: return make(.variable, content, whole)
        }
    }

    private func make(_ kind: TemplateTag.Kind, _ range: Range<Int>, _ whole: Range<Int>) -> TemplateTag {
        // `{{uppercased(title)}}` applies a transform to `title`.
        let start = bytes[range].lastIndex(of: UInt8(ascii: "(")).map { $0 + 1 } ?? range.lowerBound
        let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? range.upperBound
        return TemplateTag(
            kind: kind, name: String(decoding: bytes[start..<end], as: UTF8.self), range: whole, nameRange: start..<end,
            isTransformed: start > range.lowerBound)
    }

    private mutating func setDelimiters(_ range: Range<Int>) {
        let words = bytes[range].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "=") }
        guard words.count == 2 else { return }
        (opening, closing) = (Array(words[0]), Array(words[1]))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= needle.count else { return nil }
        return (start..<max(start, bytes.count - needle.count + 1)).first {
            bytes[$0..<($0 + needle.count)].elementsEqual(needle)
        }
    }
}
