internal import Diagnostics

/// Which of the two sites an address belongs to.
package enum SiteSide: Sendable, Hashable { case helpCenter, playbook }

/// An address of the site itself, as a link writes it: absolute, or from the root of the host.
package struct OwnAddress: Sendable, Hashable {
    package var side: SiteSide
    /// From the document root, percent-decoded: `sl/dostava/kdaj/`, empty for the root.
    package var path: String
    package var fragment: String?
    /// Whether scheme and host are written out.
    package var isAbsolute: Bool
}

/// The addresses at which texts are found, and the old ones that lead to them.
package struct SiteAddresses: Sendable {
    package enum Owner: Sendable, Hashable {
        /// The text at home in this locale's site.
        case text(TextReference, locale: String)
        /// An alias of the text.
        case alias(TextReference)
    }

    private var owners: [SiteSide: [String: Owner]] = [:]

    /// Who has an address; slashes at either end and `index.html` do not matter.
    package func owner(of address: OwnAddress) -> Owner? { owners[address.side]?[Self.key(address.path)] }

    init(of catalog: Catalog, locales: [String]) {
        var slugs: [String: String] = [:]
        for category in catalog.categories { slugs[category.locale + "/" + category.id] = category.header.slug.value }
        for kind in TextKind.allCases {
            for (number, text) in catalog.texts(of: kind).enumerated() {
                let reference = TextReference(kind, number)
                let category = (text as? Article).map { slugs[text.locale + "/" + $0.category] ?? $0.category }
                let tail = (category.map { $0 + "/" } ?? "") + text.header.slug.value
                if kind.isPublic { add("\(text.locale)/\(tail)", .text(reference, locale: text.locale), to: .helpCenter) }
                add("\(text.locale)/\(kind.section)/\(tail)", .text(reference, locale: text.locale), to: .playbook)
            }
        }
        addAliases(of: catalog)
    }

    /// Old addresses come last: one that is in use wins.
    private mutating func addAliases(of catalog: Catalog) {
        for kind in TextKind.allCases {
            for (number, text) in catalog.texts(of: kind).enumerated() {
                for alias in text.header.aliases {
                    add(Self.key(alias.value), .alias(TextReference(kind, number)), to: kind.isPublic ? .helpCenter : .playbook)
                }
            }
        }
    }

    private mutating func add(_ path: String, _ owner: Owner, to side: SiteSide) {
        if owners[side, default: [:]][path] == nil { owners[side, default: [:]][path] = owner }
    }

    private static func key(_ path: String) -> String {
        var parts = path.split(separator: "/")
        if parts.last == "index.html" { parts.removeLast() }
        return parts.joined(separator: "/")
    }
}

extension CatalogIndex {
    /// The address of this site that a destination in a text names; nil when it names something else.
    package func ownAddress(_ destination: String, from kind: TextKind) -> OwnAddress? {
        let configuration = catalog.configuration
        for (side, site) in [(SiteSide.helpCenter, configuration.helpCenter), (.playbook, configuration.playbook)] {
            if let base = site.baseURL, let rest = Self.rest(of: destination, after: base) {
                return Self.address(rest, side, isAbsolute: true)
            }
        }
        guard destination.utf8.first == UInt8(ascii: "/"), !destination.hasPrefix("//") else { return nil }
        let side = kind.isPublic ? SiteSide.helpCenter : .playbook
        let path = (side == .helpCenter ? configuration.helpCenter : configuration.playbook).basePath
        guard path.isEmpty || destination.hasPrefix(path + "/") else { return nil }
        return Self.address(destination.dropFirst(path.count), side, isAbsolute: false)
    }

    /// What follows the base; nil when the destination does not begin with it.
    private static func rest(of destination: String, after base: String) -> Substring? {
        let count = base.utf8.count
        guard destination.utf8.count >= count, destination.utf8.starts(with: base.utf8) else { return nil }
        let rest = Substring(destination.utf8.dropFirst(count))
        guard let next = rest.utf8.first else { return rest }
        return next == UInt8(ascii: "/") || next == UInt8(ascii: "?") || next == UInt8(ascii: "#") ? rest : nil
    }

    private static func address(_ rest: Substring, _ side: SiteSide, isAbsolute: Bool) -> OwnAddress {
        let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].prefix { $0 != "?" }
        let fragment = parts.count > 1 && !parts[1].isEmpty ? LinkTarget.decoded(parts[1]) : nil
        let plain = LinkTarget.decoded(path).drop { $0 == "/" }
        return OwnAddress(side: side, path: String(plain), fragment: fragment, isAbsolute: isAbsolute)
    }

    /// Who has an address of the site.
    package func owner(of address: OwnAddress) -> SiteAddresses.Owner? { addresses.value.owner(of: address) }

    /// The text that an address of the site shows to readers of a locale; one in another locale is another site to them.
    func text(at address: OwnAddress, locale: String) -> TextReference? {
        switch owner(of: address) {
        case .text(let reference, let home) where home == locale: reference
        case .alias(let reference) where text(reference).locale == locale: reference
        default: nil
        }
    }

    /// The whole address of a path of the site, when it is known where the site will live.
    package func absolute(_ address: OwnAddress) -> String? {
        let site = address.side == .helpCenter ? catalog.configuration.helpCenter : catalog.configuration.playbook
        return site.baseURL.map { $0 + "/" + address.path + (address.fragment.map { "#" + $0 } ?? "") }
    }
}

extension TextKind {
    /// The folder of its kind in the playbook's addresses.
    package var section: String {
        switch self {
        case .category, .article: "articles"
        case .page: "pages"
        case .playbook: "playbooks"
        case .guideline: "tone"
        case .reply: "replies"
        }
    }
}
