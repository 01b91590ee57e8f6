/// An Atom feed of what changed last (RFC 4287).
struct Feed {
    struct Entry {
        var title: String
        var summary: String
        var address: String
        /// ISO 8601 date.
        var updated: String
    }

    /// A feed is read often; readers keep older entries themselves.
    private static let length = 50

    let title: String
    let language: String
    let home: String
    let address: String
    let author: String
    let generator: String
    let entries: [Entry]

    /// `asOf` stands in where there is no entry yet.
    func write(into output: inout [UInt8], asOf: String) {
        let newest = entries.sorted { ($1.updated, $0.address) < ($0.updated, $1.address) }.prefix(Self.length)
        output += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"".utf8
        output.appendEscaped(language)
        output += "\">\n".utf8
        element("title", title, &output)
        element("id", home, &output)
        link("self", address, &output)
        link("alternate", home, &output)
        element("updated", Self.instant(newest.first?.updated ?? asOf), &output)
        output += "<author>".utf8
        element("name", author, &output)
        output += "</author>\n".utf8
        element("generator", generator, &output)
        for entry in newest { write(entry, &output) }
        output += "</feed>\n".utf8
    }

    private func write(_ entry: Entry, _ output: inout [UInt8]) {
        output += "<entry>\n".utf8
        element("title", entry.title, &output)
        element("id", entry.address, &output)
        link("alternate", entry.address, &output)
        element("updated", Self.instant(entry.updated), &output)
        element("summary", entry.summary, &output)
        output += "</entry>\n".utf8
    }

    private static func instant(_ date: String) -> String { date + "T00:00:00Z" }

    private func element(_ name: String, _ text: String, _ output: inout [UInt8]) {
        output += "<\(name)>".utf8
        output.appendEscaped(text)
        output += "</\(name)>\n".utf8
    }

    private func link(_ relation: String, _ address: String, _ output: inout [UInt8]) {
        output += "<link rel=\"\(relation)\" href=\"".utf8
        output.appendEscaped(address)
        output += "\"/>\n".utf8
    }
}
