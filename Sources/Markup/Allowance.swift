/// An exception that a comment asks for: `<!-- pult: allow link/broken: the page comes next week -->`.
package struct Allowance: Sendable, Hashable {
    package enum Scope: Sendable, Hashable {
        /// `allow-file`
        case file
        /// The block after the comment, or the line that it stands on.
        case stretch(Range<Int>)
        /// There is nothing after the comment.
        case nothing
    }

    /// `allow` or `allow-file`; anything else is a slip.
    package var verb: String
    /// Codes and patterns of codes, as written.
    package var codes: [String]
    /// Empty when none is given.
    package var reason: String
    /// The comment.
    package var range: Range<Int>
    package var scope: Scope

    package init(verb: String, codes: [String], reason: String, range: Range<Int>, scope: Scope) {
        self.verb = verb
        self.codes = codes
        self.reason = reason
        self.range = range
        self.scope = scope
    }

    package static let verbs = ["allow", "allow-file"]
}

/// Finds comments for Pult in raw HTML.
enum AllowanceSyntax {
    struct Comment {
        /// In the HTML, from `<!--` to `-->`.
        var range: Range<Int>
        var verb: String
        var codes: [String]
        var reason: String
    }

    /// All comments that begin with `pult:`.
    static func comments(in html: UnsafeBufferPointer<UInt8>) -> [Comment] {
        var comments: [Comment] = []
        var index = 0
        while let open = find("<!--", in: html, from: index) {
            guard let close = find("-->", in: html, from: open + 4) else { break }
            if let comment = comment(html[(open + 4)..<close], at: open..<(close + 3)) { comments.append(comment) }
            index = close + 3
        }
        return comments
    }

    /// The HTML without some stretches.
    static func without(_ comments: [Comment], _ html: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var rest: [UInt8] = []
        var index = 0
        for comment in comments {
            rest += html[index..<comment.range.lowerBound]
            index = comment.range.upperBound
        }
        return rest + html[index...]
    }

    private static func comment(_ body: Slice<UnsafeBufferPointer<UInt8>>, at range: Range<Int>) -> Comment? {
        let mark = "pult:"
        let trimmed = body.drop { $0.isWhitespace }
        guard trimmed.starts(with: mark.utf8) else { return nil }
        let words = Unmasking.string(Array(trimmed.dropFirst(mark.utf8.count)))
        let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.split(whereSeparator: \.isWhitespace) }
        let head = parts[0]
        let codes = head.dropFirst().flatMap { $0.split(separator: ",") }.map(String.init)
        let reason = parts.count > 1 ? parts[1].joined(separator: " ") : ""
        return Comment(range: range, verb: head.first.map(String.init) ?? "", codes: codes, reason: reason)
    }

    private static func find(_ text: String, in html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let length = text.utf8.count
        var index = start
        while index + length <= html.count {
            if html[index...].starts(with: text.utf8) { return index }
            index += 1
        }
        return nil
    }
}
