internal import Catalog
package import Diagnostics
internal import Languages
internal import ServiceTime

/// Texts are read again before their date of review; risky ones are due earlier.
package enum ReviewDates: EditionRule {
    package static let codes = [.reviewOverdue, .reviewSoon, .noReviewDate] as [DiagnosticCode]

    /// How many days before `review_by` a risky text is due, and any other is announced.
    private static let lead = 14

    package static func findings(in group: EditionGroup, of site: SiteSubject) -> [Diagnostic] {
        group.texts.filter { site.isKept($0) }.compactMap { finding(in: site.index.text($0), $0, site) }
    }

    private static func finding(in text: any Text, _ reference: TextReference, _ site: SiteSubject) -> Diagnostic? {
        let language = site.configuration.locale(text.locale)?.language ?? .english
        func risk() -> Risk? { Risk.found(in: text, hasPromise: !site.promises(of: reference).isEmpty, language) }
        guard let due = text.header.reviewBy else {
            // A site in which no text has a date of review has another way to keep its texts right.
            guard site.hasReviews, let risk = risk() else { return nil }
            return Diagnostic(.noReviewDate, Wording.noDate(risk), at: text.file.place(text.header.title.range))
        }
        let today = site.today
        guard due.value.advanced(by: -lead) < today else { return nil }
        let place = text.file.place(due.range)
        let owner = text.header.owner?.value
        if due.value < today { return Diagnostic(.reviewOverdue, Wording.overdue(due.value, today, owner), at: place) }
        guard let risk = risk() else { return Diagnostic(.reviewSoon, Wording.soon(due.value, owner), at: place) }
        return Diagnostic(.reviewOverdue, Wording.due(due.value, risk, lead, owner), at: place)
    }
}

/// What the rule says.
private enum Wording {
    static func overdue(_ due: LocalDate, _ today: LocalDate, _ owner: String?) -> String {
        let days = today.dayNumber - due.dayNumber
        return "The review of this text has been due for \(days == 1 ? "a day" : "\(days) days"), since \(due). \(advice(owner))"
    }

    static func due(_ due: LocalDate, _ risk: Risk, _ lead: Int, _ owner: String?) -> String {
        "This text \(risk.clause), so its review begins \(lead) days before \(due): now. \(advice(owner))"
    }

    static func soon(_ due: LocalDate, _ owner: String?) -> String {
        "The review of this text is due by \(due). \(advice(owner))"
    }

    static func noDate(_ risk: Risk) -> String {
        "This text \(risk.clause), but says nowhere when somebody must read it again. Add “review_by” with a date."
    }

    private static func advice(_ owner: String?) -> String {
        let who = owner.map { "“\($0)” reads" } ?? "Read"
        return "\(who) it again, sets “review_by” to a later date and, if something changed, “updated” to today."
            .replacing("Read it again, sets", with: "Read it again, set")
    }
}

extension DiagnosticCode {
    static let reviewOverdue = DiagnosticCode(
        "lifecycle/review-overdue", .warning, "The review of a text is due",
        manual: """
            `review_by` is the day by which somebody reads the text again, so that it does not go on saying what no longer holds. It has
            passed; the text is still published.

            Texts with risk are due 14 days earlier, because there must be time to mend them: those that promise customers a time,
            name prices, or name periods of two weeks and more (returns, refunds, complaints).

            Read the text, correct it, and set `review_by` to the next date. Whoever `owner` names is the one to ask. "Today" is the
            moment of `--as-of`, by default the present.
            """)
    static let reviewSoon = DiagnosticCode(
        "lifecycle/review-soon", .note, "The review of a text is due soon",
        manual: """
            The date in `review_by` is less than 14 days away. Nothing is wrong yet. For texts that promise a time or name prices or periods the
            review begins now, and the finding is `lifecycle/review-overdue`.
            """)
    static let noReviewDate = DiagnosticCode(
        "lifecycle/no-review-date", .note, "A text with risk has no date of review",
        manual: """
            A text that promises customers a time, names prices or names periods becomes wrong by itself when the shop changes. Give it a date
            on which somebody reads it again:

                review_by: 2027-09-01

            The note only comes in sites that use `review_by` at all.
            """)
}
