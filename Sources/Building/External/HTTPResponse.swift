internal import Foundation

/// A server's answer with the redirects that led to it, as `curl --include` writes them.
struct HTTPResponse: Sendable, Hashable {
    struct Hop: Sendable, Hashable {
        var status: Int
        var location: String
    }

    var status: Int
    /// The redirects, in the order in which they were followed.
    var hops: [Hop] = []
    var contentType = ""
    /// As written: seconds, or a date.
    var retryAfter: String?
    /// The server's clock, as written.
    var date: String?
    var body: [UInt8] = []

    /// Nil when there is no answer in the bytes.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        var last: (status: Int, fields: [String: String])?
        while rest.starts(with: "HTTP/".utf8), let end = Self.endOfHead(rest) {
            let head = Self.head(rest[..<end.lowerBound])
            rest = rest[end.upperBound...]
            if let last, let location = last.fields["location"] { hops.append(Hop(status: last.status, location: location)) }
            last = head
            // Only what tells to go on is followed by another head.
            let goesOn = head.status < 200 || (300..<400).contains(head.status) && head.fields["location"] != nil
            if !goesOn, !Self.isTunnel(head, rest) { break }
        }
        guard let last else { return nil }
        status = last.status
        contentType = last.fields["content-type"] ?? ""
        retryAfter = last.fields["retry-after"]
        date = last.fields["date"]
        body = Array(rest)
    }

    /// The answer of a proxy to which the server's is added.
    private static func isTunnel(_ head: (status: Int, fields: [String: String]), _ rest: ArraySlice<UInt8>) -> Bool {
        head.status == 200 && head.fields.isEmpty && rest.starts(with: "HTTP/".utf8)
    }

    private static func endOfHead(_ bytes: ArraySlice<UInt8>) -> Range<Int>? {
        bytes.firstRange(of: Array("\r\n\r\n".utf8)) ?? bytes.firstRange(of: Array("\n\n".utf8))
    }

    private static func head(_ bytes: ArraySlice<UInt8>) -> (status: Int, fields: [String: String]) {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self) }
        let words = (lines.first ?? "").split(separator: " ")
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        return (words.count > 1 ? Int(words[1]) ?? 0 : 0, fields)
    }

    var isHTML: Bool {
        contentType.lowercased().hasPrefix("text/html") || contentType.lowercased().hasPrefix("application/xhtml")
    }

    /// Where a page has moved for good: the way along the permanent redirects that come first.
    func moved(from url: String) -> String? {
        var address = URL(string: url)
        let permanent = hops.prefix { $0.status == 301 || $0.status == 308 }
        guard !permanent.isEmpty else { return nil }
        for hop in permanent { address = address.flatMap { URL(string: hop.location, relativeTo: $0)?.absoluteURL } }
        guard let moved = address?.absoluteString, moved != url else { return nil }
        return moved
    }

    /// How many seconds the server wants to be left alone, from a number or from a date on its own clock.
    var secondsToWait: Int? {
        guard let retryAfter else { return nil }
        if let seconds = Int(retryAfter) { return max(0, seconds) }
        guard let then = Self.moment(retryAfter), let now = date.flatMap(Self.moment) else { return nil }
        return max(0, Int(then.timeIntervalSince(now).rounded(.up)))
    }

    private static func moment(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: text)
    }
}
