internal import Mustache

/// What one template is given, by name. Plain values instead of reflection: it is both faster and a contract that the
/// vocabulary can be held to.
package struct Fields: Sendable {
    /// Few enough that going through them beats a table.
    package private(set) var entries: [(name: String, value: FieldValue)] = []

    package init() {}

    package subscript(_ name: String) -> FieldValue? {
        get { entries.first { $0.name == name }?.value }
        set {
            entries.removeAll { $0.name == name }
            if let newValue { entries.append((name, newValue)) }
        }
    }

    mutating func append(_ name: String, _ value: FieldValue) { entries.append((name, value)) }

    /// These fields and others.
    package func adding(_ others: Fields) -> Fields {
        var result = self
        result.entries += others.entries
        return result
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, FieldValue)...) {
        entries = elements.map { (name: $0.0, value: $0.1) }
    }
}

package enum FieldValue: Sendable {
    /// Escaped where it is put in. Empty text counts as absent in sections.
    case text(String)
    /// Markup that Pult itself made.
    case html(String)
    case flag(Bool)
    case fields(Fields)
    case list([Fields])
    /// The interface's own texts by name.
    case texts(Labels)
    /// Left open: the caller writes here while the template is poured.
    case open

    package static func text(_ value: String?) -> FieldValue { .text(value ?? "") }
    package static func fields(_ value: Fields?) -> FieldValue { value.map(FieldValue.fields) ?? .flag(false) }
}

extension Fields: MustacheParent {
    package func child(named name: String) -> Any? {
        switch self[name] {
        case .text(let text), .html(let text): RenderedText(renderText: text)
        case .flag(let flag): flag
        case .fields(let fields): fields
        case .list(let list): list
        case .texts(let texts): texts.byName
        case .open: RenderedText(renderText: Mold.mark(0))
        case nil: nil
        }
    }
}

/// Text that is absent when it is empty, so that `{{#description}}` asks whether there is one without falling through to an
/// outer field of the same name.
private struct RenderedText: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    let renderText: String
    /// Has no names of its own; without this the library would ask reflection.
    func child(named: String) -> Any? { nil }
    func transform(_ name: String) -> Any? { renderText.transform(name) }
    var isNull: Bool { renderText.isEmpty }
}
