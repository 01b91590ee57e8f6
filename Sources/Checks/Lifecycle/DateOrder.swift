internal import Catalog
package import Diagnostics
internal import ServiceTime

/// The dates in a text's front matter can be true together.
package enum DateOrder: FaceRule {
    package static let heedsDates = true
    package static let codes = [.updatedInFuture, .dateOrder] as [DiagnosticCode]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let texts = TextKind.allCases.flatMap { site.index.texts(of: $0) }
        // Somewhere it is tomorrow already.
        let latest = site.today.advanced(by: 1)
        let dates = texts.compactMap { $0.header.updated?.value }
        // Where most texts are still to come, somebody looks at the site as of a day before it was written.
        let isPast = dates.count >= 10 && dates.count { $0 > latest } * 2 > dates.count
        return texts.flatMap { text -> [Diagnostic] in
            guard let updated = text.header.updated else { return [] }
            var findings: [Diagnostic] = []
            if updated.value > latest, !isPast {
                findings.append(
                    Diagnostic(.updatedInFuture, Wording.future(updated.value), at: text.file.place(updated.range)))
            }
            for (key, date) in [("review_by", text.header.reviewBy), ("expires", text.header.expires)] {
                guard let date, date.value < updated.value else { continue }
                findings.append(
                    Diagnostic(.dateOrder, Wording.order(key, date.value, updated.value), at: text.file.place(date.range)))
            }
            return findings
        }
    }
}

/// What the rule says.
private enum Wording {
    static func future(_ date: LocalDate) -> String {
        "“updated” says \(date), which is still to come. It is the day on which the text last changed: write that one."
    }

    static func order(_ key: String, _ date: LocalDate, _ updated: LocalDate) -> String {
        "“\(key)” says \(date), but the text was changed on \(updated), later than that. Set “\(key)” to a day that is still to come."
    }
}

extension DiagnosticCode {
    static let updatedInFuture = DiagnosticCode(
        "lifecycle/updated-in-future", .warning, "A text was updated in the future",
        manual: """
            `updated` is printed on the page and in the feed: "Updated on …". A day that is still to come is a slip, often in the year. "Today"
            is the moment of `--as-of`, by default the present. Nothing is said when most texts of a site lie after that moment: then the past is
            looked at.
            """)
    static let dateOrder = DiagnosticCode(
        "lifecycle/date-order", .warning, "Dates of a text contradict each other",
        manual: """
            A text cannot be due for review, or expire, before it was last changed. Whoever changed the text set `updated` and forgot the other
            date.
            """)
}
