/// One key that a site's author may write: its name, what its value looks like, and what it means.
///
/// The tables of these are both what the readers accept and what the key reference is printed from.
package struct KeyDescription: Sendable, Hashable {
    package enum Shape: Sendable, Hashable {
        case text
        /// A text, or a mapping of locales to texts.
        case localizedText
        /// A list of texts; one text alone will do, too.
        case texts
        case wholeNumber
        case trueOrFalse
        /// ISO 8601.
        case date
        case duration
        case choice([String])
        case address
        /// One for each scheme, or one for both.
        case color
        /// The path of a file below `content/assets/`, or one for each scheme.
        case asset
        /// A number with its unit.
        case byteCount
        /// Names of fonts, or a font that comes with the site.
        case font
        /// A mapping whose keys have a table of their own, or whose keys are names.
        case mapping(String)
        case list(String)
    }

    package var name: String
    package var shape: Shape
    package var isRequired: Bool
    /// One sentence.
    package var meaning: String

    package init(_ name: String, _ shape: Shape, required: Bool = false, _ meaning: String) {
        self.name = name
        self.shape = shape
        self.isRequired = required
        self.meaning = meaning
    }
}

extension KeyDescription.Shape: CustomStringConvertible {
    /// For people: "one of `low`, `high`".
    package var description: String {
        switch self {
        case .text: "text"
        case .localizedText: "text, or texts by locale"
        case .texts: "list of texts"
        case .wholeNumber: "whole number"
        case .trueOrFalse: "`true` or `false`"
        case .date: "date (`2027-03-01`)"
        case .duration: "duration (`4 business hours`)"
        case .choice(let values): "one of " + values.map { "`\($0)`" }.joined(separator: ", ")
        case .address: "web address"
        case .color: "colour (`\"#2f6f4f\"`), or mapping with `light`, `dark`"
        case .asset: "path (`assets/logo.svg`), or mapping with `light`, `dark`"
        case .byteCount: "size (`30 kB`)"
        case .font: "names of fonts, the best first, or mapping with `family`, `files`"
        case .mapping(let form): "mapping \(form)"
        case .list(let form): "list \(form)"
        }
    }
}

/// The reference of all keys, as Markdown tables: one section for each kind of mapping.
package enum KeyReference {
    package struct Section: Sendable {
        package var title: String
        package var keys: [KeyDescription]
    }

    /// Everything that `pult.yaml`, front matter and step blocks may say.
    package static let sections: [Section] =
        ConfigurationKeys.sections
        + TextKeys.sections

    package static func markdown(of section: Section) -> String {
        let rows = section.keys.map {
            "| `\($0.name)`\($0.isRequired ? " (required)" : "") | \($0.shape) | \($0.meaning) |\n"
        }
        return "### \(section.title)\n\n| key | value | meaning |\n|---|---|---|\n" + rows.joined()
    }

    package static var markdown: String { sections.map(markdown(of:)).joined(separator: "\n") }
}
