internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// A text is in the language of its locale from beginning to end.
package struct LanguageOfParts: Rule {
    package static let codes = [DiagnosticCode.languageOfParts]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        guard let language = subject.index.catalog.configuration.locale(subject.text.locale)?.language else { return [] }
        let guess = LanguageGuess(language)
        var findings: [Diagnostic] = []
        subject.text.body.forEachBlock { view in
            // What others said is quoted in their language.
            guard view.kind != .code, view.kind != .imageText, !view.isQuoted, let other = guess.foreign(in: view.letters),
                case let block = view.block, !isMostlyCode(block, subject.text.file)
            else { return }
            findings.append(
                Diagnostic(.languageOfParts, Wording.foreign(other, language), at: subject.text.file.place(block.fileRange)))
        }
        return findings
    }

    private func isMostlyCode(_ block: TextBlock, _ file: SourceFile) -> Bool {
        block.codeSpans(in: file).reduce(0) { $0 + $1.count } * 2 > block.text.utf8.count
    }
}

/// What the rule says.
private enum Wording {
    static func foreign(_ other: Language, _ own: Language) -> String {
        "This paragraph seems to be in \(other.englishName), in a text in \(own.englishName). Screen readers would read it with the wrong "
            + "sounds, and readers may not understand it: translate it, or make it a quotation (“> ”) if it is one."
    }
}

extension DiagnosticCode {
    package static let languageOfParts = DiagnosticCode(
        "accessibility/language", .warning, "A paragraph is in another language than its text",
        manual: """
            A page says in which language it is, and screen readers choose their voice by it (WCAG 3.1.1, 3.1.2). A paragraph that was copied from
            another edition and never translated is the usual reason. Pult goes by small words ("and", "und", "ali"), of which a
            paragraph in another of the seven languages holds many; short ones and block quotations are let be.
            """)
}
