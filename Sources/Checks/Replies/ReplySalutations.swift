internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// A reply greets the customer by name, in the form in which the language calls somebody, and never by a role.
package enum ReplySalutations: FaceRule {
    package static let codes: [DiagnosticCode] = [.replySalutation, .replyGenericSalutation, .replyVocative]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let letters = ReplyLetter.all(in: site)
        let names = site.configuration.placeholders.map(\.name).filter(Placeholder.isCustomerName)
        let greetings = GenericGreetings(site.configuration.locales)
        return letters.flatMap { letter -> [Diagnostic] in
            guard let hit = greetings.hit(in: letter) else { return missing(letter, names).map { [$0] } ?? [] }
            return generic(letter, hit, known: site.tone.findings(in: ToneText(letter.reply))).map { [$0] } ?? []
        } + vocatives(letters, site.configuration)
    }

    /// Letters and public answers begin with a greeting; a chat may be under way, and an SMS has no room.
    private static func missing(_ letter: ReplyLetter, _ names: [String]) -> Diagnostic? {
        guard let name = names.first, letter.salutationName == nil, let first = letter.blocks.first,
            letter.reply.channels.isEmpty || letter.isFor(.email, .form, .social, .review)
        else { return nil }
        let place = letter.reply.file.place(first.sourceRange(of: 0..<first.text.utf8.count))
        return Diagnostic(.replySalutation, Wording.missing(name), at: place)
    }

    /// Unless a guideline finds the same: `known` is what guidelines have found.
    static func generic(_ letter: ReplyLetter, _ hit: PhraseTable.Hit, known: [Diagnostic]) -> Diagnostic? {
        guard let first = letter.blocks.first else { return nil }
        let place = letter.reply.file.place(first.sourceRange(of: hit.range))
        if known.contains(where: { $0.place?.start == place.start }) { return nil }
        return Diagnostic(.replyGenericSalutation, Wording.generic(ToneReading.text(hit.range, of: first.text)), at: place)
    }

    /// Samples of names that replies greet with stand in the form of address.
    private static func vocatives(_ letters: [ReplyLetter], _ configuration: Configuration) -> [Diagnostic] {
        configuration.placeholders.flatMap { placeholder in
            configuration.locales.compactMap { locale -> Diagnostic? in
                guard let sample = placeholder.sample.byLocale[locale.code] ?? placeholder.sample.common,
                    letters.contains(where: { $0.reply.locale == locale.code && $0.salutationName?.name == placeholder.name }),
                    let form = Vocatives.form(of: sample, in: locale.language), form != sample
                else { return nil }
                return Diagnostic(
                    .replyVocative, Wording.vocative(placeholder.name, sample, form, locale.code),
                    at: configuration.file.place(placeholder.range))
            }
        }
    }
}

/// Greetings that call nobody by name, in the languages of some locales.
struct GenericGreetings: Sendable {
    private let tables: [Language: PhraseTable]

    init(_ locales: [Locale]) {
        tables = Dictionary(
            locales.map { locale in
                let greetings = locale.language.replyPhrases.genericSalutations
                return (locale.language, PhraseTable(greetings.map { ($0, .forms) }, language: locale.language))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The one that a reply begins with.
    func hit(in letter: ReplyLetter) -> PhraseTable.Hit? {
        letter.blocks.first.flatMap { tables[letter.language]?.hits(in: $0.text).first }
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ name: String) -> String {
        "The reply does not greet the customer by name. Begin with a greeting and “{{\(name)}}”; where the name is not known, its fallback "
            + "leaves a neutral greeting."
    }

    static func generic(_ words: String) -> String {
        "“\(words)” greets a role, not a person. Greet the customer by name, with a placeholder that has an empty fallback."
    }

    static func vocative(_ name: String, _ sample: String, _ form: String, _ locale: String) -> String {
        "Replies in “\(locale)” greet with “{{\(name)}}”, but its sample “\(sample)” is the form of a dictionary. When somebody is called, it "
            + "is “\(form)”: make that the sample, and have the name supplied in this form."
    }
}

extension DiagnosticCode {
    package static let replySalutation = DiagnosticCode(
        "reply/salutation", .warning, "A reply does not greet the customer by name",
        manual: """
            The first line tells customers whether somebody writes to them or to a number. Begin with a greeting and the customer's name:

                Pozdravljeni, {{customer.first_name}},

            and give the placeholder an empty fallback for customers whose name is not known. Replies for chats, calls and SMS alone need no
            greeting.
            """)
    package static let replyGenericSalutation = DiagnosticCode(
        "reply/generic-salutation", .warning, "A reply greets a role instead of a person",
        manual: """
            "Dear customer", "Draga stranka", "Vážený zákazníku": whoever reads it knows that thousands got the same. Greet by name; where the
            name is not known, the greeting alone ("Hello,") is better than a role. Pult knows the usual ones of every language in all their
            forms; a guideline with an `avoid` rule of its own takes precedence.
            """)
    package static let replyVocative = DiagnosticCode(
        "reply/vocative", .warning, "The sample of a name is not in the form of address",
        manual: """
            Czech, Polish and Croatian call people in the vocative: Josef is greeted as "Josefe", Anna as "Anno", Marek as "Marku". A placeholder
            that replies greet with has to hold that form, and its sample shows agents whether it does. Slovak, Slovenian, German and English
            greet with the name as it stands.
            """)
}
