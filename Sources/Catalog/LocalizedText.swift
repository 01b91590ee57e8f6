/// A text that may differ by locale: `title: Melisa` or `title: { sl: Pomoč, en: Help }`.
package struct LocalizedText: Hashable, Sendable {
    /// The same in every locale, when the configuration gave a plain string.
    package var common: String?
    package var byLocale: [String: String]

    package init(common: String? = nil, byLocale: [String: String] = [:]) {
        self.common = common
        self.byLocale = byLocale
    }

    /// The text for a locale, else the one of the default locale, else any (the first by locale code); nil when there is none.
    package func text(in locale: String, default defaultLocale: String) -> String? {
        byLocale[locale] ?? common ?? byLocale[defaultLocale] ?? byLocale.min { $0.key < $1.key }?.value
    }
}
