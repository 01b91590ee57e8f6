package import Catalog
package import Diagnostics
package import Languages
internal import ServiceTime

/// The words of every declared promise can be read as a duration, and say what the link says.
package enum PromiseWords: SiteRule {
    package static let codes = [.promiseText, .promiseCondition] as [DiagnosticCode]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        site.ledger.unreadable.map { unreadable in
            let text = site.index.text(unreadable.text)
            return finding(unreadable.finding, in: text.file, site.configuration.locale(text.locale)?.language ?? .english)
        }
    }

    /// The finding about a declared promise that cannot be read.
    package static func finding(
        _ finding: DeclaredPromises.Finding, in file: SourceFile, _ language: Language
    ) -> Diagnostic {
        let place = file.place(finding.range)
        switch finding.fault {
        case .query(let reason): return Diagnostic(.promiseCondition, Wording.condition(reason), at: place)
        case .words(let words):
            return Diagnostic(.promiseText, Wording.words(words, language.promise(Wording.example)), at: place)
        case .contradiction(let words, let within):
            return Diagnostic(.promiseText, Wording.contradiction(words, within, language.promise(within)), at: place)
        }
    }
}

/// What the rule says.
private enum Wording {
    static let example = TimeLimit(.elapsed(seconds: 2 * 3600))

    static func words(_ words: String, _ example: String) -> String {
        "“\(words)” cannot be read as a time within which the customer hears from the shop. Write it like “\(example)”, state it in "
            + "the link (“sla:email.first_response?within=2h”), or leave the brackets empty and Pult prints the service level."
    }

    static func contradiction(_ words: TimeLimit, _ within: TimeLimit, _ example: String) -> String {
        "The words say \(words.written), the link says \(within.written). Customers read the words: make them “\(example)”, or take "
            + "“within=” out of the link."
    }

    static func condition(_ reason: String) -> String { "In the link of this promise \(reason)." }
}

extension DiagnosticCode {
    static let promiseText = DiagnosticCode(
        "promise/text", .error, "The words of a promise cannot be read",
        manual: """
            The text of a `sla:` link is what the customer reads, so it is what has to be proven. Pult reads durations in the text's language
            ("v 2 urah", "do konca naslednjega delovnega dne", "within one business day"); these words it does not understand, or they say
            something else than `within=` in the link.

            Three ways to mend it:

            - write a duration: `[v 2 urah](sla:email.first_response)`;
            - keep the words and state what they mean: `[še pred kosilom](sla:email.first_response?within=same day@12:00)`;
            - leave the words to Pult: `[](sla:email.first_response)` prints the service level in the right grammatical form.
            """)
    static let promiseCondition = DiagnosticCode(
        "promise/condition", .error, "The condition of a promise cannot be read",
        manual: """
            After the `?` of a `sla:` link stands which messages the promise is about, and how long it allows where the words do not say so:

            - `before=12:00`: messages that arrive before this time of day;
            - `business_days`: messages that arrive on a business day;
            - `open_hours`: messages that arrive while the channel is open;
            - `within=1bd@10:00`: the duration itself.

            Several are joined by `&`: `sla:email.first_response?before=12:00&business_days`.
            """)
}
