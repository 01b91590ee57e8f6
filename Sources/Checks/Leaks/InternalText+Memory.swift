package import Catalog
package import Diagnostics

/// What a later build has to know of internal text when only some public bodies have changed.
extension InternalText {
    /// Writes it down.
    package func write(into record: inout RecordWriter) {
        record.put(plain: grams.hashes)
        record.put(shared.sorted { $0.key < $1.key }) { record, shared in
            record.put(shared.key)
            record.put(plain: shared.value)
        }
    }

    /// What `write` wrote, after some public texts have got other bodies under the same faces and with the same internal passages. It
    /// finds suspects, and cannot say where they come from.
    ///
    /// Nil when a text does not say any more what internal texts say as well: then files may be suspect that were not.
    package init?(_ record: inout RecordReader, changed: [any Text]) {
        let hashes = record.plain(UInt64.self)
        var shared = Dictionary(record.list { ($0.text(), $0.plain(UInt64.self)) }, uniquingKeysWith: { $0 + $1 })
        var grams = GramSet(hashes)
        var isRevised = false
        for text in changed {
            let before = shared.removeValue(forKey: text.file.path) ?? []
            let all = before.isEmpty ? grams : GramSet(hashes + before)
            let now = Self.words(of: text).flatMap(all.common)
            guard Set(before).isSubset(of: now) else { return nil }
            if !now.isEmpty {
                isRevised = true
                grams.remove(now)
                shared[text.file.path] = now
            }
        }
        guard !record.isBroken else { return nil }
        self.init(grams, shared: shared, isRevised: isRevised)
    }

    /// Tells the internal passages of a public text from those of another one.
    package static func passagesHash(of text: any Text) -> ContentHash {
        var record = RecordWriter()
        record.put(passages(of: text)) { $0.put($1.text) }
        return ContentHash(record.bytes)
    }
}
