/// A pattern of names as shells know it: `*` and `?` within a folder, `**` across folders, `{sl,cs}` for either.
package struct Glob: Hashable, Sendable, CustomStringConvertible {
    package let pattern: String
    private let alternatives: [[Token]]

    private enum Token: Hashable {
        case byte(UInt8)
        /// `?`: one character, but no slash.
        case one
        /// `*`: any characters but slashes.
        case some
        /// `**`: any characters.
        case all
        /// `**/`: any number of folders, none included.
        case folders
    }

    package init(_ pattern: String) {
        self.pattern = pattern
        alternatives = Self.expanded(Array(pattern.utf8)).map(Self.tokens)
    }

    package var description: String { pattern }

    /// Whether it says more than one name.
    package var hasWildcard: Bool { pattern.contains { "*?{".contains($0) } }

    /// Whether a whole name fits.
    package func matches(_ name: some StringProtocol) -> Bool {
        let bytes = Array(name.utf8)
        return alternatives.contains { Self.fits(bytes, $0) }
    }

    /// Whether a file's path fits, or a folder that it lies in.
    package func matches(path: String) -> Bool {
        let bytes = Array(path.utf8)
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
        return alternatives.contains { tokens in
            let tokens = tokens.last == .byte(UInt8(ascii: "/")) ? tokens.dropLast() : tokens[...]
            return ends.contains { Self.fits(bytes[..<$0], Array(tokens)) }
        }
    }

    /// Whether the id of a code fits. Ids have one slash only, so `*` runs over it, and `*` alone means all of them.
    package func matches(_ code: DiagnosticCode) -> Bool {
        guard !pattern.contains("**") else { return false }
        let bytes = Array(code.id.utf8)
        return alternatives.contains { tokens in Self.fits(bytes, tokens.map { $0 == .some ? .all : $0 }) }
    }

    /// Goes through the pattern from its end; `rest[index]` says whether the name from `index` on fits what comes after a token.
    private static func fits(_ name: some Collection<UInt8>, _ tokens: [Token]) -> Bool {
        let bytes = Array(name)
        var rest = [Bool](repeating: false, count: bytes.count) + [true]
        for token in tokens.reversed() {
            let after = rest
            var fitsBehindSlash = false
            for index in stride(from: bytes.count, through: 0, by: -1) {
                let byte = index < bytes.count ? bytes[index] : nil
                let next = index < bytes.count ? after[index + 1] : false
                let isSlash = byte == UInt8(ascii: "/")
                switch token {
                case .byte(let wanted): rest[index] = byte == wanted && next
                case .one: rest[index] = byte != nil && !isSlash && after[characterEnd(bytes, index)]
                case .some: rest[index] = after[index] || (byte != nil && !isSlash && rest[index + 1])
                case .all: rest[index] = after[index] || (byte != nil && rest[index + 1])
                case .folders:
                    if isSlash, next { fitsBehindSlash = true }
                    rest[index] = after[index] || fitsBehindSlash
                }
            }
        }
        return rest[0]
    }

    private static func characterEnd(_ bytes: [UInt8], _ index: Int) -> Int {
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    private static func tokens(_ pattern: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var rest = pattern[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "?"): tokens.append(.one)
            case UInt8(ascii: "*") where rest.first == byte:
                rest.removeFirst()
                tokens.append(.all)
            case UInt8(ascii: "*"): tokens.append(.some)
            default: tokens.append(.byte(byte))
            }
        }
        return withFolders(tokens)
    }

    /// `**/` at the beginning or after a slash may stand for nothing at all.
    private static func withFolders(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        for token in tokens {
            let isFolder = token == .byte(UInt8(ascii: "/")) && result.last == .all
            if isFolder, result.count == 1 || result[result.count - 2] == .byte(UInt8(ascii: "/")) {
                result[result.count - 1] = .folders
            } else {
                result.append(token)
            }
        }
        return result
    }

    /// How many alternatives a pattern may have; what goes beyond is taken as it is written.
    private static let limit = 64

    private static func expanded(_ pattern: [UInt8]) -> [[UInt8]] {
        guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
            let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [pattern] }
        let choices = pattern[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let rests = expanded(Array(pattern[(close + 1)...]))
        guard choices.count * rests.count <= limit else { return [pattern] }
        return choices.flatMap { choice in rests.map { pattern[..<open] + choice + $0 } }
    }
}
