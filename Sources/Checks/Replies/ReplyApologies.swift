internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// An apology has four parts: it admits, says sorry, solves and makes good.
package enum ReplyApologies: FaceRule {
    package static let codes: [DiagnosticCode] = [.replyApology]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let tables = Dictionary(
            site.configuration.locales.map { ($0.code, ApologyTables($0.language)) }, uniquingKeysWith: { first, _ in first })
        return ReplyLetter.all(in: site).compactMap { letter in tables[letter.reply.locale].flatMap { finding(letter, $0) } }
    }

    static func finding(_ letter: ReplyLetter, _ tables: ApologyTables) -> Diagnostic? {
        let text = letter.blocks.map(\.text).joined(separator: "\n")
        let isApology = letter.reply.isApology ?? (tables.title.isIn(letter.reply.title) || tables.admits.isIn(text))
        guard isApology else { return nil }
        let parts: [(isThere: Bool, missing: String)] = [
            (tables.admits.isIn(text), Wording.admit), (tables.apologises.isIn(text), Wording.apologise),
            (tables.solves.isIn(text), Wording.solve), (tables.makesGood.isIn(text) || letter.givesSomething, Wording.makeGood),
        ]
        let missing = parts.filter { !$0.isThere }.map(\.missing)
        guard !missing.isEmpty else { return nil }
        return Diagnostic(.replyApology, Wording.missing(missing), at: letter.reply.file.place(letter.reply.header.title.range))
    }
}

/// The words of one language by which the parts of an apology are known.
struct ApologyTables: Sendable {
    let title, admits, apologises, solves, makesGood: PhraseTable

    init(_ language: Language) {
        let phrases = language.replyPhrases
        func table(_ words: [String]) -> PhraseTable { PhraseTable(words.map { ($0, .forms) }, language: language) }
        title = table(phrases.apologyTitles)
        admits = table(phrases.admits)
        apologises = table(phrases.apologises)
        solves = table(phrases.solves)
        makesGood = table(phrases.makesGood)
    }
}

extension PhraseTable {
    fileprivate func isIn(_ text: String) -> Bool { !hits(in: text).isEmpty }
}

extension ReplyLetter {
    /// Whether a voucher or the like is filled in.
    fileprivate var givesSomething: Bool {
        gaps.contains { gap in ["voucher", "discount", "coupon", "gift", "credit"].contains { gap.name.contains($0) } }
    }
}

/// What the rule says.
private enum Wording {
    static let admit = "admit what happened, in the first person (“we forgot …”)"
    static let apologise = "say sorry, once"
    static let solve = "say what is done to solve it"
    static let makeGood = "make good with something small, such as a voucher"

    static func missing(_ parts: [String]) -> String {
        "An apology has four parts, and this one lacks \(parts.count == 1 ? "one" : "\(parts.count) of them"): "
            + parts.joined(separator: "; ")
            + ". If the reply is no apology for a mistake of the shop, write “apology: false” in its front matter."
    }
}

extension DiagnosticCode {
    package static let replyApology = DiagnosticCode(
        "reply/apology", .warning, "An apology is not complete",
        manual: """
            An apology works when it has four parts, in this order:

            1. it **admits** what happened and who did it: "We forgot to enclose the soap."
            2. it says **sorry**, once;
            3. it **solves**: what is already done, and what comes next;
            4. it **makes good** with something small, such as a voucher.

            A reply counts as an apology when its title says so ("Apology …", "Opravičilo …") or when it admits a mistake of the shop. `apology:
            true` or `apology: false` in the front matter decides otherwise. The parts are known by the usual words of each language and by
            placeholders such as `{{voucher.code}}`.
            """)
}
