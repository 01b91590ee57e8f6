package import Diagnostics
package import Markup
internal import Synchronization

/// Public texts as an earlier build has read them: a file with the same bytes is the same text, and its body need not be read.
package final class TextMemory: Sendable {
    /// What is known of a file, and where its text was written down.
    package struct Known: Sendable {
        package let hash: ContentHash
        /// Nil for a file that cannot be known by it.
        package let stamp: FileStamp?
        package let place: RecordPlace

        /// Whether a file with a stamp is certainly the one that was read.
        package func isSame(_ stamp: FileStamp) -> Bool { self.stamp.map(stamp.isSame) ?? false }

        package init(hash: ContentHash, stamp: FileStamp?, place: RecordPlace) {
            (self.hash, self.stamp, self.place) = (hash, stamp, place)
        }
    }

    private let known: [String: Known]
    private let isDoubtful = Atomic(false)

    package init(_ known: [String: Known]) {
        self.known = known
    }

    /// What is known of a file; nil when nothing is.
    package subscript(path: String) -> Known? { known[path] }

    /// Says that a file was not what it seemed to be.
    package func doubt() { isDoubtful.store(true, ordering: .relaxed) }

    /// Whether a file has changed after it was looked at: then nothing that was made of it counts.
    package var hasDoubts: Bool { isDoubtful.load(ordering: .relaxed) }

    /// Writes a text down with the promises that it makes.
    package static func write(_ text: any Text, promises: [Promise], into record: inout RecordWriter) {
        record.putFace(of: text)
        (text.outline ?? Outline(of: text, promises: promises)).write(into: &record)
    }

    /// The text that was made of a file with the same bytes; nil when it cannot be read. `parse` makes its body of the file, from
    /// an offset on, when somebody wants to see it.
    package static func text(
        _ known: Known, _ file: SourceFile, kind: TextKind, locale: String, folder: String,
        parse: @escaping @Sendable (SourceFile, Int) -> Document
    ) -> (any Text)? {
        return known.place.read { reader -> (any Text)? in
            guard var text = reader.publicText(of: kind, file, locale: locale, folder: folder) else { return nil }
            text.outline = Outline(&reader, locale: locale, hash: known.hash)
            let start = text.bodyStart
            text.deferredBody = Deferred { parse(file, start) }
            return reader.isBroken ? nil : text
        }
    }
}
