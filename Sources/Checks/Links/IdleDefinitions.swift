internal import Catalog
package import Diagnostics
internal import Markup

/// Every link definition is one of a kind and serves a link.
package struct IdleDefinitions: Rule {
    package static let codes = [.repeatedDefinition, .unusedDefinition] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.text.body.references.compactMap { definition in
            let place = subject.text.file.place(definition.labelRange)
            if definition.isRepeated { return Diagnostic(.repeatedDefinition, Wording.repeated(definition.label), at: place) }
            guard !definition.isUsed, !isComment(definition, subject) else { return nil }
            return Diagnostic(.unusedDefinition, Wording.unused(definition.label), at: place)
        }
    }

    /// `[//]: # (…)` is how comments are written in Markdown.
    private func isComment(_ definition: ReferenceDefinition, _ subject: Subject) -> Bool {
        let destination = subject.text.file.bytes[definition.destinationRange]
        return definition.label.hasPrefix("/") || destination.isEmpty || destination.elementsEqual("#".utf8)
    }
}

/// What the rule says.
private enum Wording {
    static func repeated(_ label: String) -> String {
        "“\(label)” is defined before, and the first definition counts. Take one of the two out, or give it another label."
    }

    static func unused(_ label: String) -> String {
        "No link refers to “\(label)”. Take the definition out, or write [text][\(label)] where it belongs."
    }
}

extension DiagnosticCode {
    package static let repeatedDefinition = DiagnosticCode(
        "link/repeated-definition", .warning, "A link is defined twice",
        manual: """
            Of two lines `[label]: address` with the same label the first one counts, wherever they stand; capital letters make no
            difference. Links that were meant for the second lead to the first.
            """)
    package static let unusedDefinition = DiagnosticCode(
        "link/unused-definition", .note, "A link definition serves no link",
        manual: """
            A line `[label]: address` shows nothing by itself. Usually the sentence with its link has gone and the line was
            forgotten; delete it.
            """)
}
