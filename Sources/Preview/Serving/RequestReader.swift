/// Reads requests from the bytes of a connection. Nothing that comes from outside is believed: heads and bodies have a longest
/// length, and what is no HTTP is refused.
struct RequestReader {
    enum Refusal: Int, Error {
        case malformed = 400
        case bodyTooLong = 413
        case headTooLong = 431
        case notImplemented = 501
    }

    static let longestHead = 16_384
    static let longestBody = 65_536

    private var buffer: [UInt8] = []
    /// Where to go on looking for the end of a head.
    private var searched = 0

    /// Whether a request has begun and is not whole yet.
    var isInside: Bool { !buffer.isEmpty }

    mutating func add(_ bytes: [UInt8]) { buffer += bytes }

    /// The next request; nil when more bytes are needed.
    mutating func next() throws(Refusal) -> Request? {
        // Blank lines before a request are left over from the one before.
        while let first = buffer.first, first == UInt8(ascii: "\r") || first == UInt8(ascii: "\n") { buffer.removeFirst() }
        guard let end = headEnd() else {
            if buffer.count > Self.longestHead { throw .headTooLong }
            return nil
        }
        if end > Self.longestHead { throw .headTooLong }
        var request = try Self.request(String(decoding: buffer[..<end], as: UTF8.self))
        let length = try Self.bodyLength(request.headers)
        guard buffer.count >= end + length else { return nil }
        request.body = Array(buffer[end..<end + length])
        buffer.removeFirst(end + length)
        searched = 0
        return request
    }

    /// The index after the empty line.
    private mutating func headEnd() -> Int? {
        var index = max(0, searched - 3)
        while index < buffer.count {
            if buffer[index] == UInt8(ascii: "\n") {
                if index + 1 < buffer.count, buffer[index + 1] == UInt8(ascii: "\n") { return index + 2 }
                if index + 2 < buffer.count, buffer[index + 1] == UInt8(ascii: "\r"), buffer[index + 2] == UInt8(ascii: "\n") {
                    return index + 3
                }
            }
            index += 1
        }
        searched = buffer.count
        return nil
    }

    private static func request(_ head: String) throws(Refusal) -> Request {
        var lines = head.split(whereSeparator: \.isNewline)
        guard !lines.isEmpty else { throw .malformed }
        let parts = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/"), !parts[0].isEmpty else {
            throw .malformed
        }
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" "), !line.hasPrefix("\t") else { throw .malformed }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
            // Two hosts or two lengths are no mistake but a trick.
            if headers[name] != nil, ["host", "content-length", "origin"].contains(name) { throw .malformed }
            headers[name] = value
        }
        if headers["transfer-encoding"] != nil { throw .notImplemented }
        let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let connection = (headers["connection"] ?? "").lowercased()
        return Request(
            method: String(parts[0]), path: String(target[0]), query: target.count > 1 ? query(target[1]) : [:], headers: headers,
            isLast: parts[2] == "HTTP/1.0" || connection.contains("close"))
    }

    private static func bodyLength(_ headers: [String: String]) throws(Refusal) -> Int {
        guard let text = headers["content-length"] else { return 0 }
        guard let length = Int(text), length >= 0 else { throw .malformed }
        guard length <= longestBody else { throw .bodyTooLong }
        return length
    }

    static func query(_ text: some StringProtocol) -> [String: String] {
        var query: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? String(parts[1].map { $0 == "+" ? " " : $0 }) : ""
            guard let name = Percent.decoded(parts[0]), let value = Percent.decoded(value), query[name] == nil else { continue }
            query[name] = value
        }
        return query
    }
}

/// Percent-encoding (RFC 3986).
enum Percent {
    /// Nil for what is no UTF-8, and for broken encodings.
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Substring(text).utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// For the path of an address: slashes stay.
    static func encoded(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return text
    }
}
