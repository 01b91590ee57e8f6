import Catalog
import Diagnostics
import Markup
import TestSupport
import Testing

@testable import Loading

/// One failing example: a text with the expected stretch marked, and the code that must be reported there.
struct Example: Sendable, CustomTestStringConvertible {
    var code: String
    var marked: String
    /// Part of the message, where the wording carries the help.
    var says: String?

    init(_ code: String, _ marked: String, says: String? = nil) {
        self.code = code
        self.marked = marked
        self.says = says
    }

    var testDescription: String { "\(code): \(marked)" }

    /// Holds findings to the example: the one of its code at the marked stretch, and nothing else.
    func expect(_ findings: [Diagnostic], in path: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let places = MarkedText(marked).places(in: path)
        #expect(
            findings.map { Shown($0.code.id, $0.place) } == places.map { Shown(code, $0) },
            "\(findings.map(\.message))", sourceLocation: sourceLocation)
        if let says {
            #expect(findings.contains { $0.message.contains(says) }, "\(findings.map(\.message))", sourceLocation: sourceLocation)
        }
    }
}

/// A finding as tests compare it.
struct Shown: Equatable, CustomStringConvertible {
    var code: String
    var place: Place?

    init(_ code: String, _ place: Place?) {
        self.code = code
        self.place = place
    }

    var description: String {
        "\(code) at \(place?.start?.line ?? 0):\(place?.start?.column ?? 0)–\(place?.end?.line ?? 0):\(place?.end?.column ?? 0)"
    }
}

extension TextPath {
    /// A text of a kind in the Slovenian edition.
    static func sample(_ kind: TextKind) -> TextPath {
        switch kind {
        case .category: TextPath(kind: kind, locale: "sl", category: "delivery", name: "index")
        case .article: TextPath(kind: kind, locale: "sl", category: "delivery", name: "late-parcel")
        default: TextPath(kind: kind, locale: "sl", category: nil, name: "late-parcel")
        }
    }
}

/// Loads the bytes of one text.
func load(_ bytes: [UInt8], as kind: TextKind = .article) -> (text: LoadedText?, diagnostics: [Diagnostic]) {
    TextLoader(options: MarkupOptions()).load(SourceFile(path: "text.md", bytes: bytes), at: .sample(kind))
}

func load(_ text: String, as kind: TextKind = .article) -> (text: LoadedText?, diagnostics: [Diagnostic]) {
    load(Array(text.utf8), as: kind)
}

/// Loads front matter that is given without its fences; `title` is there already.
func loadHeader(_ yaml: String, as kind: TextKind = .article) -> (text: LoadedText?, diagnostics: [Diagnostic]) {
    load("---\ntitle: Paket zamuja\n\(yaml)\n---\n", as: kind)
}
