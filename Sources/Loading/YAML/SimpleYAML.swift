import Diagnostics

/// Reads the YAML that nearly all front matter is written in, straight from the bytes: one mapping at the left margin whose
/// values are scalars on one line, flow lists and flow mappings of such scalars, or block lists of them.
///
/// It gives up (nil) at anything else, mistakes included, and leaves the text to the full parser. What it accepts, it reads
/// exactly as that one does; the tests hold both to it.
struct SimpleYAML {
    private let bytes: [UInt8]
    private let end: Int
    private var at: Int

    private init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.at = range.lowerBound
        self.end = range.upperBound
    }

    /// The mapping that stands in a range of bytes; nil when that is beyond this reader. `bytes` must be well-formed UTF-8.
    static func read(_ bytes: [UInt8], in range: Range<Int>) -> YAMLNode? {
        var reader = SimpleYAML(bytes: bytes, range: range)
        return reader.mapping()
    }

    private mutating func mapping() -> YAMLNode? {
        var pairs: [YAMLPair] = []
        pairs.reserveCapacity(16)
        while let indentation = nextLine() {
            guard indentation == 0, let key = key(), !pairs.contains(where: { $0.key.value == key.value }),
                let value = value()
            else { return nil }
            pairs.append(YAMLPair(key: key, value: value))
        }
        guard let first = pairs.first, let last = pairs.last else { return nil }
        let lastEnd = max(last.value.range.upperBound, last.key.range.upperBound)
        return YAMLNode(.mapping(pairs), at: first.key.range.lowerBound..<lastEnd)
    }

    /// Moves to the first byte that matters in the next line that says something; the number of spaces before it, nil at the end.
    private mutating func nextLine() -> Int? {
        while at < end {
            let start = at
            skipSpaces()
            if at == end { return nil }
            switch bytes[at] {
            case UInt8(ascii: "\n"): at += 1
            case UInt8(ascii: "\r") where at + 1 < end && bytes[at + 1] == UInt8(ascii: "\n"): at += 2
            case UInt8(ascii: "#"):
                guard skipComment() else { return -1 }
            default: return at - start
            }
        }
        return nil
    }

    /// A comment may hold what no YAML may hold; then the whole text is for the full parser.
    private mutating func skipComment() -> Bool {
        while at < end, bytes[at] != UInt8(ascii: "\n") {
            if bytes[at] == UInt8(ascii: "\r"), at + 1 < end, bytes[at + 1] == UInt8(ascii: "\n") { break }
            guard isHarmless(at) else { return false }
            at += 1
        }
        return true
    }

    private mutating func key() -> Located<String>? {
        let start = at
        while at < end, Self.isKeyByte(bytes[at]) { at += 1 }
        guard at > start, at < end, bytes[at] == UInt8(ascii: ":"), bytes[start] != UInt8(ascii: "-") else { return nil }
        let key = Located(text(start..<at), at: start..<at)
        at += 1
        guard at == end || bytes[at] == UInt8(ascii: " ") || isLineEnd else { return nil }
        return key
    }

    /// What follows `key:`, through the end of its last line.
    private mutating func value() -> YAMLNode? {
        let start = at
        skipSpaces()
        if at < end, bytes[at] == UInt8(ascii: "#") {
            guard at > start, skipComment() else { return nil }
        }
        if at < end, !isLineEnd {
            guard let node = node(), finishLine() else { return nil }
            return node
        }
        let lineEnd = at
        guard let indentation = nextLine() else { return .init(.scalar("", isPlain: true), at: start..<start) }
        if at + 1 < end, bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == UInt8(ascii: " ") {
            return list(indentation: indentation)
        }
        guard indentation == 0 else { return nil }
        at = lineEnd
        return .init(.scalar("", isPlain: true), at: start..<start)
    }

    /// Lines of `- item`, from the first dash on.
    private mutating func list(indentation: Int) -> YAMLNode? {
        let start = at
        var items: [YAMLNode] = []
        while true {
            at += 1
            skipSpaces()
            guard at < end, !isLineEnd, let item = node(), finishLine() else { return nil }
            items.append(item)
            let lineEnd = at
            let next = nextLine()
            let isItem = at + 1 < end && bytes[at] == UInt8(ascii: "-") && bytes[at + 1] == UInt8(ascii: " ")
            if next == indentation, isItem { continue }
            // Either the text ends here or the next key begins; anything else is not simple.
            guard next == nil || (next == 0 && !isItem) else { return nil }
            at = lineEnd
            return YAMLNode(.sequence(items), at: start..<item.range.upperBound)
        }
    }

    /// A scalar or a flow collection that begins here.
    private mutating func node() -> YAMLNode? {
        switch bytes[at] {
        case UInt8(ascii: "["): flowList()
        case UInt8(ascii: "{"): flowMapping()
        default: scalar(inFlow: false)
        }
    }

    private mutating func flowList() -> YAMLNode? {
        let start = at
        var items: [YAMLNode] = []
        at += 1
        skipSpaces()
        if take(UInt8(ascii: "]")) { return YAMLNode(.sequence([]), at: start..<at) }
        while at < end, let item = scalar(inFlow: true) {
            items.append(item)
            skipSpaces()
            if take(UInt8(ascii: "]")) { return YAMLNode(.sequence(items), at: start..<at) }
            guard take(UInt8(ascii: ",")) else { return nil }
            skipSpaces()
        }
        return nil
    }

    private mutating func flowMapping() -> YAMLNode? {
        let start = at
        var pairs: [YAMLPair] = []
        at += 1
        skipSpaces()
        if take(UInt8(ascii: "}")) { return YAMLNode(.mapping([]), at: start..<at) }
        while at < end, let key = key(), !pairs.contains(where: { $0.key.value == key.value }) {
            skipSpaces()
            guard at < end, let value = scalar(inFlow: true) else { return nil }
            pairs.append(YAMLPair(key: key, value: value))
            skipSpaces()
            if take(UInt8(ascii: "}")) { return YAMLNode(.mapping(pairs), at: start..<at) }
            guard take(UInt8(ascii: ",")) else { return nil }
            skipSpaces()
        }
        return nil
    }

    private mutating func scalar(inFlow: Bool) -> YAMLNode? {
        switch bytes[at] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
        default: plain(inFlow: inFlow)
        }
    }

    /// A quoted scalar without escapes on one line.
    private mutating func quoted() -> YAMLNode? {
        let start = at
        let quote = bytes[at]
        at += 1
        while at < end, bytes[at] != quote {
            guard isHarmless(at), quote == UInt8(ascii: "'") || bytes[at] != UInt8(ascii: "\\") else { return nil }
            at += 1
        }
        guard take(quote), at == end || bytes[at] != quote else { return nil }
        return YAMLNode(.scalar(text(start + 1..<at - 1), isPlain: false), at: start..<at)
    }

    private mutating func plain(inFlow: Bool) -> YAMLNode? {
        let start = at
        guard !Self.isIndicator(bytes[at]) else { return nil }
        var last = at
        while at < end, !isLineEnd {
            let byte = bytes[at]
            if inFlow, Self.isFlowIndicator(byte) { break }
            guard isHarmless(at), byte != UInt8(ascii: ":") || isInnerColon(inFlow: inFlow) else { return nil }
            if byte == UInt8(ascii: "#"), bytes[at - 1] == UInt8(ascii: " ") {
                // Inside brackets a comment swallows the closing one.
                if inFlow { return nil }
                break
            }
            at += 1
            if byte != UInt8(ascii: " ") { last = at }
        }
        guard last > start else { return nil }
        return YAMLNode(.scalar(text(start..<last), isPlain: true), at: start..<last)
    }

    /// Whether the colon here is a letter of a plain scalar, as in `https://…` or `12:30`.
    private func isInnerColon(inFlow: Bool) -> Bool {
        guard at + 1 < end else { return false }
        let next = bytes[at + 1]
        let endsScalar = next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r")
        return !endsScalar && !(inFlow && (Self.isFlowIndicator(next) || next == UInt8(ascii: "?")))
    }

    /// Spaces and a comment up to the end of the line; false when something else stands there.
    private mutating func finishLine() -> Bool {
        let start = at
        skipSpaces()
        if at < end, bytes[at] == UInt8(ascii: "#") {
            guard at > start || bytes[at - 1] == UInt8(ascii: " "), skipComment() else { return false }
        }
        return at == end || isLineEnd
    }
}

extension SimpleYAML {
    private var isLineEnd: Bool {
        bytes[at] == UInt8(ascii: "\n")
            || (bytes[at] == UInt8(ascii: "\r") && at + 1 < end && bytes[at + 1] == UInt8(ascii: "\n"))
    }

    private mutating func skipSpaces() {
        while at < end, bytes[at] == UInt8(ascii: " ") { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// False for control characters, and for the rare characters that YAML forbids or takes for the end of a line: U+0080 to
    /// U+009F, U+2028, U+2029 and, with a generous margin, what begins with the byte EF.
    private func isHarmless(_ index: Int) -> Bool {
        switch bytes[index] {
        case 0..<0x20, 0x7F, 0xEF: false
        case 0xC2: bytes[index + 1] >= 0xA0
        case 0xE2: bytes[index + 1] != 0x80 || (bytes[index + 2] != 0xA8 && bytes[index + 2] != 0xA9)
        default: true
        }
    }

    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Bytes that mean something of their own at the start of a scalar, or might.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
            UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            true
        default: isFlowIndicator(byte)
        }
    }
}
