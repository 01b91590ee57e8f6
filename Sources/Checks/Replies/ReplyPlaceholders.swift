internal import Catalog
package import Diagnostics

/// Every placeholder in a reply has a sample and, where it has any, a fallback in the language of the reply.
package enum ReplyPlaceholders: FaceRule {
    package static let codes: [DiagnosticCode] = [.replySample, .replyFallback]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let letters = ReplyLetter.all(in: site)
        return site.configuration.placeholders.flatMap { lacks($0, letters, site.configuration) }
    }

    /// What a placeholder lacks in the locales in which replies use it.
    private static func lacks(
        _ placeholder: Placeholder, _ letters: [ReplyLetter], _ configuration: Configuration
    ) -> [Diagnostic] {
        let users = letters.filter { letter in letter.gaps.contains { $0.name == placeholder.name } }
        let place = configuration.file.place(placeholder.range)
        return configuration.locales.flatMap { locale -> [Diagnostic] in
            guard let user = users.first(where: { $0.reply.locale == locale.code }) else { return [] }
            var findings: [Diagnostic] = []
            if !placeholder.sample.isGiven(in: locale.code) {
                findings.append(
                    Diagnostic(.replySample, Wording.sample(placeholder.name, locale.code, user.reply.file.path), at: place))
            }
            let greets = users.contains { $0.reply.locale == locale.code && $0.salutationName?.name == placeholder.name }
            if let fallback = placeholder.fallback ?? (greets ? LocalizedText() : nil), !fallback.isGiven(in: locale.code) {
                findings.append(
                    Diagnostic(.replyFallback, Wording.fallback(placeholder.name, locale.code, greets: greets), at: place))
            }
            return findings
        }
    }
}

extension LocalizedText {
    /// Whether it says something for this locale itself.
    fileprivate func isGiven(in locale: String) -> Bool { common != nil || byLocale[locale] != nil }
}

/// What the rule says.
private enum Wording {
    static func sample(_ name: String, _ locale: String, _ file: String) -> String {
        "The placeholder “\(name)” has no sample for “\(locale)”, but \(file) uses it: previews and lengths would show another language. "
            + "Add “\(locale):” to its sample."
    }

    static func fallback(_ name: String, _ locale: String, greets: Bool) -> String {
        let why = greets ? "replies greet with it, and a name is not always known" : "it has one for other languages"
        return
            "The placeholder “\(name)” has no fallback for “\(locale)”: \(why). Add “\(locale):” to its fallback; it may be empty."
    }
}

extension DiagnosticCode {
    package static let replySample = DiagnosticCode(
        "reply/sample", .warning, "A placeholder has no sample in a language in which it is used",
        manual: """
            A sample shows agents how a reply reads, and the length of an SMS is counted with it. Give one for every language whose replies use
            the placeholder: `sample: { sl: v torek, cs: v úterý }`, or one for all: `sample: HVALA-10`.
            """)
    package static let replyFallback = DiagnosticCode(
        "reply/fallback", .warning, "A placeholder has no fallback in a language in which it is used",
        manual: """
            A fallback stands in a reply when the value is not known. A placeholder that has one for some languages needs it for all in which
            it is used; and the name in a greeting always needs one, since shops do not always know it. It may be empty: `fallback: { sl: "" }`
            leaves the greeting without a name.
            """)
}
