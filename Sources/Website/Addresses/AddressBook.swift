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
    /// Kind → id → by locale.
    private var byID: [TextKind: [String: [ServedText]]] = [:]
    /// Kind → by the text's number → by locale.
    private var byNumber: [TextKind: [[ServedText]]] = [:]

    /// All texts of a kind at all their addresses, by id in the order of `ids`, then by locale.
    private(set) var all: [TextKind: [ServedText]] = [:]
    /// The same, kind → by locale.
    private var byLocale: [TextKind: [[ServedText]]] = [:]

    mutating func add(_ kind: TextKind, id: String, editions: [ServedText]) {
        byID[kind, default: [:]][id] = editions
        all[kind, default: []] += editions
        for served in editions {
            let number = served.reference.index
            let unknown = number + 1 - byNumber[kind, default: []].count
            if unknown > 0 { byNumber[kind, default: []] += Array(repeating: [], count: unknown) }
            if !served.isFallback { byNumber[kind, default: []][number] = editions }
            let missing = served.locale + 1 - byLocale[kind, default: []].count
            if missing > 0 { byLocale[kind, default: []] += Array(repeating: [], count: missing) }
            byLocale[kind, default: []][served.locale].append(served)
        }
    }

    /// Each locale's address of a text, in the order of the locales.
    func editions(of kind: TextKind, id: String) -> [ServedText] { byID[kind]?[id] ?? [] }

    /// The same for a text whose number is known.
    func editions(of reference: TextReference) -> [ServedText] {
        byNumber[reference.kind].flatMap { reference.index < $0.count ? $0[reference.index] : nil } ?? []
    }

    func served(_ reference: TextReference, locale: Int) -> ServedText? {
        let editions = editions(of: reference)
        return locale < editions.count ? editions[locale] : nil
    }

    func served(_ kind: TextKind, id: String, locale: Int) -> ServedText? {
        byID[kind]?[id].flatMap { locale < $0.count ? $0[locale] : nil }
    }

    func served(_ kind: TextKind, locale: Int) -> [ServedText] {
        byLocale[kind].flatMap { locale < $0.count ? $0[locale] : nil } ?? []
    }
}
