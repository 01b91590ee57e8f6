package import Catalog
package import Diagnostics
package import Languages
internal import ServiceTime

/// Promises in plain sentences are declared, so that everybody sees what the shop is bound to.
package enum UndeclaredPromises: SiteRule {
    package static let codes = [DiagnosticCode.undeclaredPromise]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        site.ledger.entries.filter { $0.promise.source == .prose }.map { entry in
            let text = site.index.text(entry.promise.text)
            return finding(entry, in: text.file, site.configuration.locale(text.locale)?.language ?? .english)
        }
    }

    /// The finding about a promise that no link declares.
    package static func finding(_ entry: Ledger.Entry, in file: SourceFile, _ language: Language) -> Diagnostic {
        let promise = entry.promise
        guard entry.verdict != .unbacked, let level = entry.level else {
            return Diagnostic(.undeclaredPromise, Wording.unbacked(promise), at: file.place(promise.range))
        }
        let query = Wording.query(promise.condition)
        guard let range = wording(of: promise, in: file, language) else {
            return Diagnostic(.undeclaredPromise, Wording.undeclared(promise, level, link: nil), at: file.place(promise.range))
        }
        let link = "[\(file.text(range))](sla:\(level)\(query))"
        return Diagnostic(
            .undeclaredPromise, Wording.undeclared(promise, level, link: link), at: file.place(range),
            fixes: [Fix("Declare it: \(link)", replacement: link)])
    }

    /// The stretch whose words alone say what was promised; with the remarks behind them where they count.
    private static func wording(of promise: Promise, in file: SourceFile, _ language: Language) -> Range<Int>? {
        let reader = language.phraseReader
        for range in [promise.range, promise.fullRange] {
            let words = file.text(range)
            guard !words.contains("["), !words.contains("]") else { continue }
            let plain = words.filter { $0 != "*" && $0 != "_" }
            if reader.duration(of: plain)?.max == promise.max { return range }
        }
        return nil
    }
}

/// What the rule says.
private enum Wording {
    static func undeclared(_ promise: Promise, _ level: ServiceLevelReference, link: String?) -> String {
        let advice =
            link.map { "Declare it as “\($0)”, or say less." } ?? "Declare it with a link to “sla:\(level)”, or say less."
        return "“\(promise.words)” promises the customer \(metric(promise.metric)) without being declared. \(advice)"
    }

    static func unbacked(_ promise: Promise) -> String {
        let place = promise.channel.map { "for “\($0)”" } ?? "for any channel"
        return
            "“\(promise.words)” promises the customer \(metric(promise.metric)), but no service level “\(promise.metric.rawValue)” "
            + "\(place) stands behind it. Add one below channels in pult.yaml, or say less."
    }

    private static func metric(_ metric: Metric) -> String {
        switch metric {
        case .firstResponse: "an answer"
        case .nextUpdate: "an update"
        case .resolution: "a decision"
        case .callback: "a call back"
        }
    }

    /// What a link says of the messages that the promise is about.
    static func query(_ condition: ArrivalCondition) -> String {
        let parts = [
            condition.before.map { "before=\($0)" }, condition.onBusinessDays ? "business_days" : nil,
            condition.inOpenHours ? "open_hours" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}

extension DiagnosticCode {
    static let undeclaredPromise = DiagnosticCode(
        "promise/undeclared", .note, "A promise in a plain sentence",
        manual: """
            A sentence tells customers when they will hear from the shop ("Na e-pošto odgovorimo v 24 urah"), and no link says which service
            level stands behind it. Pult has read it all the same: the ledger lists it, and it is proven like a declared one. What is only
            read may be misread, though, and whoever changes the service level finds declared promises at once.

            Put the typed link around the words, as the finding offers:

                Na e-pošto odgovorimo [v 24 urah](sla:email.first_response).

            A sentence that names no channel must hold for every channel with that service level. Name one, or set `channel:` in the front
            matter of the article. Where the finding says that no service level stands behind the words, decide whether the shop wants to be
            bound, and write the level into `pult.yaml`.
            """)
}
