/// What somebody asks the preview for.
package struct Request: Sendable {
    /// `GET`, `HEAD` or `POST`.
    package var method: String
    /// As it was written: percent-encoded, beginning with `/`, without query.
    package var path: String
    /// Decoded; of a name that stands there twice, the first value.
    package var query: [String: String]
    /// By name in small letters.
    package var headers: [String: String]
    package var body: [UInt8]
    /// Whether the client hears nothing more after the answer.
    package var isLast: Bool

    package init(
        method: String = "GET", path: String, query: [String: String] = [:], headers: [String: String] = [:], body: [UInt8] = [],
        isLast: Bool = false
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.isLast = isLast
    }
}

/// What the preview answers to a request: a page, or why there is none.
package struct Answer: Sendable {
    /// Of HTTP.
    package var status: Int
    package var contentType: String
    package var bytes: [UInt8]
    /// Where to go instead, for folders without their slash.
    package var location: String?
    /// News that follow one another as long as the client listens; then `bytes` come first.
    package var stream: AsyncStream<[UInt8]>?
    /// Which state of the site a page shows. Stands beside the page, so that equal pages are equal.
    var generation: Int?

    package init(status: Int, contentType: String, bytes: [UInt8], location: String? = nil, stream: AsyncStream<[UInt8]>? = nil) {
        self.status = status
        self.contentType = contentType
        self.bytes = bytes
        self.location = location
        self.stream = stream
    }

    static func text(_ status: Int, _ sentence: String) -> Answer {
        Answer(status: status, contentType: "text/plain; charset=utf-8", bytes: Array((sentence + "\n").utf8))
    }

    static func json(_ text: String, status: Int = 200) -> Answer {
        Answer(status: status, contentType: "application/json", bytes: Array(text.utf8))
    }

    static func html(_ text: String) -> Answer {
        Answer(status: 200, contentType: "text/html; charset=utf-8", bytes: Array(text.utf8))
    }

    static func redirect(to location: String) -> Answer {
        Answer(status: 301, contentType: "text/plain; charset=utf-8", bytes: [], location: location)
    }
}
