package import Diagnostics
package import Markup

/// What an earlier look at a public text's body has found, as far as others ask for it: whoever has it need not read the body.
///
/// Only bodies without exceptions and without findings have one.
package final class Outline: Sendable {
    /// Internal ones included.
    package let headings: [Heading]
    /// What links can name beside headings.
    package let anchors: Set<String>
    /// The same on public pages.
    private let publicAnchors: Set<String>
    /// The beginning, for lists and searches; empty where the front matter has a description.
    package let summary: String
    /// Whether nothing in it is for agents only.
    package let isForEveryone: Bool
    /// With no reference to the text itself.
    package let promises: [Promise]
    /// Of the file whose body it was; nil where that is known without it.
    package let hash: ContentHash?

    /// `promises` are those of the text.
    package init(of text: any Text, promises: [Promise]) {
        headings = text.body.headings
        anchors = text.body.anchors
        publicAnchors = anchors.isEmpty ? [] : text.body.publicProjection().anchors
        summary = text.header.description?.value.isEmpty ?? true ? text.body.summary : ""
        isForEveryone = text.body.isForEveryone
        self.promises = promises
        hash = nil
    }

    /// Reads what `write` wrote.
    package init(_ record: inout RecordReader, locale: String, hash: ContentHash) {
        self.hash = hash
        headings = record.list { $0.heading() }
        anchors = Set(record.list { $0.text() })
        publicAnchors = Set(record.list { $0.text() })
        summary = record.text()
        isForEveryone = record.flag()
        promises = record.list { $0.promise(locale: locale) }
    }

    private init(_ other: Outline, headings: [Heading], anchors: Set<String>) {
        self.headings = headings
        self.anchors = anchors
        publicAnchors = anchors
        summary = other.summary
        isForEveryone = true
        promises = other.promises
        hash = other.hash
    }

    /// Of the text as customers see it.
    package var publicProjection: Outline {
        isForEveryone && anchors == publicAnchors
            ? self : Outline(self, headings: headings.filter { $0.visibility == .everyone }, anchors: publicAnchors)
    }
}

extension Document {
    /// In characters.
    private static let summaryLength = 160

    /// Of what stands in place of a description.
    package var summary: String { summary(limit: Self.summaryLength) }

    /// What links can name beside headings: empty where they can name nothing else.
    package var anchors: Set<String> {
        let mayHave = !rawHTML.isEmpty || slots.contains { $0.kind == .footnotesTitle }
        return mayHave ? TagScan.anchors(in: html.bytes[...]) : []
    }
}

extension Outline {
    /// As `pult` keeps it between builds.
    package func write(into record: inout RecordWriter) {
        record.put(headings) { $0.put($1) }
        record.put(anchors.sorted()) { $0.put($1) }
        record.put(publicAnchors.sorted()) { $0.put($1) }
        record.put(summary)
        record.put(isForEveryone)
        record.put(promises) { $0.put($1) }
    }
}

extension RecordWriter {
    fileprivate mutating func put(_ heading: Heading) {
        put(heading.level)
        put(heading.id)
        put(heading.text)
        put(heading.range)
        put(heading.visibility == .agents)
    }
}

extension RecordReader {
    fileprivate mutating func heading() -> Heading {
        let (level, id, text) = (number(), text(), text())
        let range = range()
        return Heading(level: level, id: id, text: text, range: range, visibility: flag() ? .agents : .everyone)
    }
}
