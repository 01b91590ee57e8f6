import Catalog
import Diagnostics

/// What two texts of one site cannot both have.
enum Duplicates {
    /// Texts of one kind and locale with the same id. Texts come sorted; the later one is to blame.
    static func ids<Kind: Text>(_ texts: [Kind]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var locale: String?
        var first: [String: SourceFile] = [:]
        for text in texts {
            if text.locale != locale { (locale, first) = (text.locale, [:]) }
            guard let other = first.updateValue(text.file, forKey: text.id) else { continue }
            first[text.id] = other
            findings.append(
                Diagnostic(
                    ContentCodes.duplicateID,
                    "The id “\(text.id)” belongs to \(other.path) already. Give one of the two another id.",
                    at: text.file.place(text.header.id.range)))
        }
        return findings
    }

    /// Texts of one site and locale with the same address, or with an old address that leads to another text.
    static func addresses(in catalog: Catalog) -> [Diagnostic] {
        findings(in: publicAddresses(of: catalog)) + findings(in: internalAddresses(of: catalog))
    }

    /// One address of a text, with the value that gave it.
    private struct Address {
        var path: String
        var file: SourceFile
        var range: Range<Int>
        var isAlias = false
    }

    private static func findings(in addresses: [Address]) -> [Diagnostic] {
        var first: [String: Address] = [:]
        first.reserveCapacity(addresses.count)
        var findings: [Diagnostic] = []
        // Addresses that are in use come before old ones, so that those are to blame.
        for address in addresses.filter({ !$0.isAlias }) + addresses.filter(\.isAlias) {
            guard let other = first.updateValue(address, forKey: address.path) else { continue }
            first[address.path] = other
            findings.append(
                Diagnostic(ContentCodes.duplicateURL, message(address, other), at: address.file.place(address.range)))
        }
        return findings
    }

    private static func message(_ address: Address, _ other: Address) -> String {
        let owner = other.file.path
        guard address.isAlias else {
            return "The address \(address.path) belongs to \(owner) already. Give one of the two another slug."
        }
        if owner == address.file.path, !other.isAlias {
            return "The alias \(address.path) is the text's own address. Remove it."
        }
        return "The alias \(address.path) belongs to \(owner) already. Remove it from one of the two."
    }

    private static func publicAddresses(of catalog: Catalog) -> [Address] {
        var slugs: [String: String] = [:]
        var addresses: [Address] = []
        for category in catalog.categories {
            slugs[category.locale + "/" + category.id] = category.header.slug.value
            add(category, below: "", to: &addresses)
        }
        for page in catalog.pages { add(page, below: "", to: &addresses) }
        for article in catalog.articles {
            let slug = slugs[article.locale + "/" + article.category] ?? article.category
            add(article, below: slug + "/", to: &addresses)
        }
        return addresses
    }

    private static func internalAddresses(of catalog: Catalog) -> [Address] {
        var addresses: [Address] = []
        for text in catalog.playbooks { add(text, below: "playbooks/", to: &addresses) }
        for text in catalog.guidelines { add(text, below: "tone/", to: &addresses) }
        for text in catalog.replies { add(text, below: "replies/", to: &addresses) }
        return addresses
    }

    private static func add(_ text: some Text, below folder: String, to addresses: inout [Address]) {
        let path = "/\(text.locale)/\(folder)\(text.header.slug.value)/"
        addresses.append(Address(path: path, file: text.file, range: text.header.slug.range))
        for alias in text.header.aliases {
            addresses.append(Address(path: normalized(alias.value), file: text.file, range: alias.range, isAlias: true))
        }
    }

    /// With one slash at either end, and without `index.html`.
    private static func normalized(_ alias: String) -> String {
        var parts = alias.split(separator: "/")
        if parts.last == "index.html" { parts.removeLast() }
        return parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/"
    }
}
