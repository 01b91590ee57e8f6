/// The names that one template may use.
package struct TemplateVocabulary: Sendable, ExpressibleByDictionaryLiteral {
    package indirect enum Entry: Sendable {
        /// `{{name}}`; also a section that is entered when the text is not empty.
        case text
        /// `{{{name}}}`
        case html
        /// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`
        case flag
        /// A section with names of its own.
        case fields(TemplateVocabulary)
        /// A section that is repeated, with names of its own.
        case list(TemplateVocabulary)
        /// The interface's texts: `{{t.search}}`.
        case texts([String])
    }

    package var entries: [String: Entry]

    package init(dictionaryLiteral elements: (String, Entry)...) {
        entries = Dictionary(elements, uniquingKeysWith: { $1 })
    }

    package init(entries: [String: Entry]) {
        self.entries = entries
    }

    package func adding(_ others: TemplateVocabulary) -> TemplateVocabulary {
        TemplateVocabulary(entries: entries.merging(others.entries) { $1 })
    }

    package var names: [String] { entries.keys.sorted() }

    /// Every name with the way to it: `related[].title`, `contact.url`.
    package var paths: Set<String> {
        var paths: Set<String> = []
        for (name, entry) in entries {
            switch entry {
            case .text, .html, .flag, .texts: paths.insert(name)
            case .fields(let inner): paths.formUnion([name] + inner.paths.map { "\(name).\($0)" })
            case .list(let inner): paths.formUnion([name] + inner.paths.map { "\(name)[].\($0)" })
            }
        }
        return paths
    }
}

extension TemplateVocabulary.Entry {
    /// The names inside of a section on this entry.
    var inner: TemplateVocabulary? {
        switch self {
        case .fields(let inner), .list(let inner): inner
        case .texts(let names): TemplateVocabulary(entries: Dictionary(uniqueKeysWithValues: names.map { ($0, .text) }))
        case .text, .html, .flag: nil
        }
    }
}
