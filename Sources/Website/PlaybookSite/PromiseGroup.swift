internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// One promise as the ledger shows it, with all the places where texts of a locale make it.
struct PromiseGroup: Sendable {
    private struct Key: Hashable {
        let locale: String
        let words: String
        let level: ServiceLevelReference?
        let terms: TimeLimit
        let condition: ArrivalCondition
        let source: Promise.Source
    }

    /// The first of its promises.
    let entry: Ledger.Entry
    /// Where it stands, in the order of the texts: the text and the line.
    private(set) var places: [(text: TextReference, line: Int)]

    /// What cannot be kept first, then what nothing stands behind; within these in the order of the texts. The ledger speaks of the
    /// texts of `full`; places are those of `shown`, from which drafts and what is over may be left out.
    static func all(in ledger: Ledger, _ full: CatalogIndex, shown: CatalogIndex) -> [PromiseGroup] {
        var numbers: [Key: Int] = [:]
        var groups: [PromiseGroup] = []
        for entry in ledger.entries {
            let promise = entry.promise
            let key = Key(
                locale: promise.locale, words: promise.words, level: entry.level, terms: promise.max,
                condition: promise.condition, source: promise.source)
            let file = full.text(promise.text).file
            guard let text = shown.text(atPath: file.path) else { continue }
            let line = file.position(at: promise.range.lowerBound).line
            if let number = numbers[key] {
                groups[number].places.append((text, line))
            } else {
                numbers[key] = groups.count
                groups.append(PromiseGroup(entry: entry, places: [(text, line)]))
            }
        }
        return [Verdict.broken, .unbacked, .kept].flatMap { verdict in groups.filter { $0.entry.verdict == verdict } }
    }
}
