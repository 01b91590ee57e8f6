/// The ways on which customers and the shop talk, as texts name them.
package enum ContactKind: String, Hashable, Sendable, CaseIterable {
    case email, chat, phone, sms, social, review

    /// The kind of the way that a name stands for in every language, `facebook` or `heureka`, or of a kind's own name.
    package init?(named name: String) {
        let name = name.lowercased()
        let kind = [ProseEntry].shared.first { entry in
            entry.meaning.contact != nil && entry.patterns.split(separator: " ").contains { Self.fits(name, $0) }
        }
        guard let kind = ContactKind(rawValue: name) ?? kind?.meaning.contact else { return nil }
        self = kind
    }

    private static func fits(_ name: String, _ pattern: Substring) -> Bool {
        pattern.hasSuffix("*") ? name.hasPrefix(pattern.dropLast()) : name == pattern
    }
}
