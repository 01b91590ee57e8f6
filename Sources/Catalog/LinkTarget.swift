/// What a link's destination asks for, by its form alone.
package enum LinkTarget: Sendable, Hashable {
    /// `article:returns#how`, `playbook:…`, `reply:…`, `tone:…`
    case text(TextKind, id: String, fragment: String?)
    /// `sla:email.first_response?before=12:00`; the query without `?`.
    case serviceLevel(ServiceLevelReference, query: String)
    /// `channel:email`
    case channel(String)
    /// `#late`, a heading of the same text.
    case fragment(String)
    /// `../delivery/when.md#late`, percent-decoded, not yet resolved against the file it stands in.
    case file(String, fragment: String?)
    /// Anything with a scheme that leads out of the site: `https:`, `mailto:`, `tel:`, …
    case external(String)
    /// A destination that cannot be read: the reason is a clause that completes "the link …".
    case malformed(String)

    package init(_ destination: String) {
        // Thousands of links are read in a build: bytes, not characters.
        let bytes = destination.utf8
        guard let first = bytes.first else {
            self = .malformed("has no destination")
            return
        }
        if first == UInt8(ascii: "#") {
            self = .fragment(Self.decoded(destination.dropFirst()))
        } else if first == UInt8(ascii: "/"), destination.hasPrefix("//") {
            self = .external("https:" + destination)
        } else if let scheme = Self.scheme(of: destination) {
            self = Self.typed(scheme: scheme, rest: Substring(bytes.dropFirst(scheme.utf8.count + 1)), whole: destination)
        } else {
            let (path, fragment) = Self.splitFragment(destination[...])
            let end = path.utf8.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex
            self = .file(Self.decoded(path[..<end]), fragment: fragment)
        }
    }

    private static func typed(scheme: String, rest: Substring, whole: String) -> LinkTarget {
        switch scheme {
        case "article": text(.article, rest, scheme)
        case "playbook": text(.playbook, rest, scheme)
        case "reply": text(.reply, rest, scheme)
        case "tone": text(.guideline, rest, scheme)
        case "sla": serviceLevel(rest)
        case "channel": rest.isEmpty ? .malformed("names no channel after “channel:”") : .channel(decoded(rest))
        default: .external(whole)
        }
    }

    private static func text(_ kind: TextKind, _ rest: Substring, _ scheme: String) -> LinkTarget {
        let (id, fragment) = splitFragment(rest)
        return id.isEmpty ? .malformed("names no id after “\(scheme):”") : .text(kind, id: decoded(id), fragment: fragment)
    }

    private static func serviceLevel(_ rest: Substring) -> LinkTarget {
        var rest = String(rest)
        return rest.withUTF8 { bytes in
            let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
            guard let reference = ServiceLevelReference(bytes: UnsafeBufferPointer(rebasing: bytes[..<end])) else {
                return .malformed("does not name a service level as “sla:channel.metric”, for example “sla:email.first_response”")
            }
            return .serviceLevel(reference, query: String(decoding: bytes[end...].dropFirst(), as: UTF8.self))
        }
    }

    /// The schemes that Pult reads itself.
    package static let typedSchemes = ["article", "playbook", "reply", "tone", "sla", "channel"]

    /// The scheme, lowercased, when the destination has one (RFC 3986, section 3.1).
    package static func scheme(of destination: String) -> String? {
        var destination = destination
        return destination.withUTF8 { bytes in
            guard let first = bytes.first, isLetter(first) else { return nil }
            var isLowercase = true
            for (offset, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: ":") {
                    let name = String(decoding: bytes[..<offset], as: UTF8.self)
                    return isLowercase ? name : name.lowercased()
                }
                guard isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
                if isLetter(byte) && byte & 0x20 == 0 { isLowercase = false }
            }
            return nil
        }
    }

    private static func splitFragment(_ text: Substring) -> (Substring, String?) {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
        let fragment = decoded(Substring(text.utf8[mark...].dropFirst()))
        return (text[..<mark], fragment.isEmpty ? nil : fragment)
    }

    /// Resolves `%XX`; libcmark has already resolved entities and escapes.
    package static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let high = hexDigit(rest[rest.startIndex]), let low = hexDigit(rest[rest.startIndex + 1])
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
