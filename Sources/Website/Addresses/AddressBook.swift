internal import Catalog

/// A text at the address where the readers of one locale find it. A class, since lists of them are handed about on every page.
final class ServedText: Sendable {
    let reference: TextReference
    let id: String
    /// The reader's locale: index into the site's locales.
    let locale: Int
    /// From the document root, with a `/` at the end: `sl/dostava/kdaj-pride/`.
    let path: String
    /// Whether it is shown in another language than the reader's.
    let isFallback: Bool

    init(reference: TextReference, id: String, locale: Int, path: String, isFallback: Bool) {
        self.reference = reference
        self.id = id
        self.locale = locale
        self.path = path
        self.isFallback = isFallback
    }
}

/// Where each text of a site is found, in each of its locales.
struct AddressBook: Sendable {
    /// The texts of one kind.
    private struct Shelf: Sendable {
        /// By id, then by locale.
        var byID: [String: [ServedText]] = [:]
        /// By the text's number, then by locale. A text may be a fallback only: its own locale need not have a site.
        var byNumber: [[ServedText]] = []
        /// By id in the order of `ids`, then by locale.
        var all: [ServedText] = []
        var byLocale: [[ServedText]] = []

        mutating func add(_ id: String, _ editions: [ServedText]) {
            byID[id] = editions
            all += editions
            for served in editions {
                let number = served.reference.index
                while byNumber.count <= number { byNumber.append([]) }
                byNumber[number] = editions
                while byLocale.count <= served.locale { byLocale.append([]) }
                byLocale[served.locale].append(served)
            }
        }
    }

    private var shelves = TextKind.allCases.map { _ in Shelf() }

    /// Adds the texts of a kind; `editions` gives each locale's address of one, in the order of the locales.
    mutating func add(_ kind: TextKind, _ ids: [String], editions: @escaping @Sendable (String) -> [ServedText]) {
        let all = Parallel.map(ids.count) { editions(ids[$0]) }
        shelves[kind.number].byID.reserveCapacity(ids.count)
        for (id, editions) in zip(ids, all) { shelves[kind.number].add(id, editions) }
    }

    /// All texts of a kind at all their addresses, by id in the order in which they were added, then by locale.
    func all(_ kind: TextKind) -> [ServedText] { shelves[kind.number].all }

    /// Each locale's address of a text, in the order of the locales.
    func editions(of kind: TextKind, id: String) -> [ServedText] { shelves[kind.number].byID[id] ?? [] }

    /// The same for a text whose number is known.
    func editions(of reference: TextReference) -> [ServedText] {
        let known = shelves[reference.kind.number].byNumber
        return reference.index < known.count ? known[reference.index] : []
    }

    func served(_ reference: TextReference, locale: Int) -> ServedText? {
        let editions = editions(of: reference)
        return locale < editions.count ? editions[locale] : nil
    }

    func served(_ kind: TextKind, id: String, locale: Int) -> ServedText? {
        shelves[kind.number].byID[id].flatMap { locale < $0.count ? $0[locale] : nil }
    }

    func served(_ kind: TextKind, locale: Int) -> [ServedText] {
        let known = shelves[kind.number].byLocale
        return locale < known.count ? known[locale] : []
    }
}
