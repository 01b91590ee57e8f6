package import Catalog
package import Diagnostics

/// What a later build has to know of internal text when only some public bodies have changed.
extension InternalText {
    /// Writes it down.
    package func write(into record: inout RecordWriter) {
        record.put(plain: grams.hashes)
        record.put(shared)
        let runs = runs.value
        record.put(plain: Array(runs.places.keys))
        record.put(runs.shared)
    }

    /// What `write` wrote, after some public texts have got other bodies under the same faces and with the same internal passages. It
    /// finds leaks, and cannot say where they come from.
    ///
    /// Nil when a text does not say any more what internal texts say as well: then it may be a leak elsewhere.
    package init?(_ record: inout RecordReader, changed: [any Text]) {
        let hashes = record.plain(UInt64.self)
        var shared = record.shared()
        var runs = Set(record.plain(UInt64.self))
        var sharedRuns = record.shared()
        guard !record.isBroken else { return nil }
        var grams = GramSet(hashes)
        var isRevised = false
        for text in changed {
            let (path, words) = (text.file.path, Self.words(of: text))
            let (before, runsBefore) = (shared.removeValue(forKey: path) ?? [], sharedRuns.removeValue(forKey: path) ?? [])
            let all = before.isEmpty ? grams : GramSet(hashes + before)
            let now = words.flatMap(all.common)
            let allRuns = runs.union(runsBefore)
            let runsNow = words.flatMap { InternalRuns.runs(of: ReaderText.words(in: $0)).map(\.hash) }.filter(allRuns.contains)
            guard Set(before).isSubset(of: now), Set(runsBefore).isSubset(of: runsNow) else { return nil }
            if !now.isEmpty {
                grams.remove(now)
                shared[path] = now
            }
            if !runsNow.isEmpty {
                runs.subtract(runsNow)
                sharedRuns[path] = runsNow
            }
            isRevised = isRevised || !now.isEmpty || !runsNow.isEmpty
        }
        let known = InternalRuns(runs, shared: sharedRuns)
        self.init(grams, shared: shared, Lazy { known }, isRevised: isRevised)
    }

    /// Tells the internal passages of a public text from those of another one.
    package static func passagesHash(of text: any Text) -> ContentHash {
        var record = RecordWriter()
        record.put(passages(of: text)) { $0.put($1.text) }
        return ContentHash(record.bytes)
    }
}

extension RecordWriter {
    fileprivate mutating func put(_ shared: [String: [UInt64]]) {
        put(shared.sorted { $0.key < $1.key }) { record, shared in
            record.put(shared.key)
            record.put(plain: shared.value)
        }
    }
}

extension RecordReader {
    fileprivate mutating func shared() -> [String: [UInt64]] {
        Dictionary(list { ($0.text(), $0.plain(UInt64.self)) }, uniquingKeysWith: { $0 + $1 })
    }
}
