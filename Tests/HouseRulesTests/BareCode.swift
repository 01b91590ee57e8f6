/// Swift source in which comments, strings and regular expressions are blanked out, so that what is left is code.
/// Line breaks stay, hence lines keep their numbers.
struct BareCode {
    private let source: [UInt8]
    private var bare: [UInt8]
    private var position = 0

    /// The code alone.
    var text: String { String(decoding: bare, as: UTF8.self) }

    init(_ text: String) {
        source = Array(text.utf8)
        bare = source
        readCode(isInterpolation: false)
    }

    private func byte(_ offset: Int = 0) -> UInt8 { position + offset < source.count ? source[position + offset] : 0 }
    private func sees(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { source[position...].starts(with: $0) }
    }

    /// Reads to the end, or to the `)` that closes an interpolation.
    private mutating func readCode(isInterpolation: Bool) {
        var depth = 0
        while position < source.count {
            switch byte() {
            case UInt8(ascii: "/") where sees("//"): blank { $0.readLineComment() }
            case UInt8(ascii: "/") where sees("/*"): blank { $0.readBlockComment() }
            case UInt8(ascii: "/") where startsRegularExpression: blank { $0.readRegularExpression(hashes: 0) }
            case UInt8(ascii: "\""): blank { $0.readString(hashes: 0) }
            case UInt8(ascii: "#"): readHashes()
            case UInt8(ascii: "("):
                depth += 1
                position += 1
            case UInt8(ascii: ")"):
                if isInterpolation && depth == 0 { return }
                depth -= 1
                position += 1
            default: position += 1
            }
        }
    }

    private mutating func blank(_ read: (inout BareCode) -> Void) {
        let start = position
        read(&self)
        for index in start..<position where source[index] != UInt8(ascii: "\n") { bare[index] = UInt8(ascii: " ") }
    }

    /// `#` begins a raw string, an extended regular expression, or something like `#if`.
    private mutating func readHashes() {
        let start = position
        while byte() == UInt8(ascii: "#") { position += 1 }
        let hashes = position - start
        switch byte() {
        case UInt8(ascii: "\""):
            position = start
            blank {
                $0.position += hashes
                $0.readString(hashes: hashes)
            }
        case UInt8(ascii: "/"):
            position = start
            blank {
                $0.position += hashes
                $0.readRegularExpression(hashes: hashes)
            }
        default: break
        }
    }

    private mutating func readLineComment() {
        while position < source.count && byte() != UInt8(ascii: "\n") { position += 1 }
    }

    /// Block comments nest.
    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                position += 2
            } else if sees("*/") {
                depth -= 1
                position += 2
            } else {
                position += 1
            }
        } while depth > 0 && position < source.count
    }

    private mutating func readString(hashes: Int) {
        let isLong = sees("\"\"\"")
        let quotes = isLong ? 3 : 1
        position += quotes
        while position < source.count {
            if byte() == UInt8(ascii: "\\") && areHashes(hashes, at: 1) {
                position += 1 + hashes
                let isInterpolation = byte() == UInt8(ascii: "(")
                position += 1
                if isInterpolation {
                    readCode(isInterpolation: true)
                    position += 1
                }
            } else if (0..<quotes).allSatisfy({ byte($0) == UInt8(ascii: "\"") }) && areHashes(hashes, at: quotes) {
                position += quotes + hashes
                return
            } else if byte() == UInt8(ascii: "\n") && !isLong {
                return
            } else {
                position += 1
            }
        }
    }

    private func areHashes(_ count: Int, at offset: Int) -> Bool {
        (0..<count).allSatisfy { byte(offset + $0) == UInt8(ascii: "#") }
    }

    /// A slash where a value is expected, and not before a blank: a regular expression and no division.
    private var startsRegularExpression: Bool {
        guard ![UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "=")].contains(byte(1)) else { return false }
        let before = source[..<position].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
        return before.map { "(,=:[{;&|?!".utf8.contains($0) } ?? true
    }

    private mutating func readRegularExpression(hashes: Int) {
        position += 1
        while position < source.count {
            switch byte() {
            case UInt8(ascii: "\\"): position += 2
            case UInt8(ascii: "/") where areHashes(hashes, at: 1):
                position += 1 + hashes
                return
            case UInt8(ascii: "\n") where hashes == 0: return
            default: position += 1
            }
        }
    }
}
