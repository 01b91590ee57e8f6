internal import Catalog
package import Diagnostics

/// Every text keeps to the rules of the guidelines that speak about it, and to one form of address.
package enum ToneFindings: EditionRule {
    package static let codes: [DiagnosticCode] = [
        .toneAvoid, .tonePrefer, .toneRequire, .toneLimit, .toneFormality, .tonePattern, .mixedAddress,
    ]

    package static func findings(in group: EditionGroup, of site: SiteSubject) -> [Diagnostic] {
        group.texts.flatMap { site.tone.findings(in: ToneText(site.index.text($0))) }
    }
}

extension DiagnosticCode {
    package static let toneAvoid = DiagnosticCode(
        "tone/avoid", .warning, "Words that a guideline wants avoided",
        manual: """
            A rule with `avoid` lists words and phrases that the shop does not use. Each is found in all its forms: "draga stranka" is found in
            "dragi stranki" and in "DRAGA STRANKA", also without diacritics where people write so, and never inside another word. `match: words`
            finds the words only as they are written in the rule, a phrase that begins with `=` is taken letter for letter (`"=RMA"`), and a
            word that ends with `*` stands for all that begin so (`"garant*"`). Code, addresses, placeholders and quotations are left alone.

            Change the sentence as the rule's message says. The severity is the rule's own.
            """)
    package static let tonePrefer = DiagnosticCode(
        "tone/prefer", .warning, "Words for which a guideline has better ones",
        manual: """
            A rule with `prefer` maps words to better ones. Where the text has the words as the rule writes them, the fix puts the better ones
            in their place and keeps capitals. Another form of the words ("predmetnega izdelka") needs the writer: the better word has to take
            the same form.
            """)
    package static let toneRequire = DiagnosticCode(
        "tone/require", .warning, "A text lacks words that a guideline asks for",
        manual: """
            A rule with `require_any` asks for at least one of its phrases, `require_all` for each of them: a greeting, a word of thanks. The
            subject line does not count. The finding points at the beginning of the text; add the words where they belong.
            """)
    package static let toneLimit = DiagnosticCode(
        "tone/limit", .warning, "A text goes over a limit that a guideline sets",
        manual: """
            A rule with `limit` sets how much is enough: `exclamation_marks`, `question_marks`, `emoji`, `capitals_words` and `words` of a whole
            text, `words_per_sentence` of each sentence. The finding points at the first one too many, or at the sentence that is too long.

            Words in capitals are those of four letters and more, and shorter ones side by side; acronyms such as SMS are none. A sentence does
            not end after an abbreviation or a number with a full stop.
            """)
    package static let toneFormality = DiagnosticCode(
        "tone/formality", .warning, "The reader is addressed in the wrong way",
        manual: """
            A rule with `formality: formal` asks for the polite form of address (vi, vy, Pan and Pani, Sie), `formality: informal` for the other
            one. The finding points at a pronoun or verb that belongs to the form that is not wanted. Words with other meanings as well ("ti" in
            Slovenian, "Sie" at the beginning of a sentence) are never reported.
            """)
    package static let tonePattern = DiagnosticCode(
        "tone/pattern", .warning, "A text has what a guideline's pattern forbids",
        manual: """
            A rule with `pattern` has a regular expression that must not match, for what words alone cannot say: private mail addresses, typed
            smileys. Where a list of words would do, use `avoid`: it knows how words change their endings.
            """)
}
