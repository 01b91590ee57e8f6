internal import Catalog

/// A text at the address where the readers of one locale find it.
struct ServedText: Sendable {
    let reference: TextReference
    let id: String
    /// The reader's locale: index into the site's locales.
    let locale: Int
    /// From the document root, with a `/` at the end: `sl/dostava/kdaj-pride/`.
    let path: String
    /// Whether it is shown in another language than the reader's.
    let isFallback: Bool
}

/// Where each text of a site is found, in each of its locales.
struct AddressBook: Sendable {
    /// Kind → id → by locale.
    private var byID: [TextKind: [String: [ServedText]]] = [:]

    /// All texts of a kind at all their addresses, by id in the order of `ids`, then by locale.
    private(set) var all: [TextKind: [ServedText]] = [:]
    /// The same, kind → by locale.
    private var byLocale: [TextKind: [[ServedText]]] = [:]

    mutating func add(_ kind: TextKind, id: String, editions: [ServedText]) {
        byID[kind, default: [:]][id] = editions
        all[kind, default: []] += editions
        for served in editions {
            let missing = served.locale + 1 - byLocale[kind, default: []].count
            if missing > 0 { byLocale[kind, default: []] += Array(repeating: [], count: missing) }
            byLocale[kind, default: []][served.locale].append(served)
        }
    }

    /// Each locale's address of a text, in the order of the locales.
    func editions(of kind: TextKind, id: String) -> [ServedText] { byID[kind]?[id] ?? [] }

    func served(_ kind: TextKind, id: String, locale: Int) -> ServedText? {
        byID[kind]?[id].flatMap { locale < $0.count ? $0[locale] : nil }
    }

    func served(_ kind: TextKind, locale: Int) -> [ServedText] {
        byLocale[kind].flatMap { locale < $0.count ? $0[locale] : nil } ?? []
    }
}
