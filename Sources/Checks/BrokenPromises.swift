package import Catalog
package import Diagnostics
package import Languages
internal import ServiceTime

/// Every promise can be kept under its service level, whenever the message arrives.
package enum BrokenPromises: SiteRule {
    package static let codes = [DiagnosticCode.brokenPromise]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        site.ledger.entries.filter { $0.verdict == .broken }.map { entry in
            let text = site.index.text(entry.promise.text)
            return finding(entry, in: text.file, site.configuration.locale(text.locale)?.language ?? .english)
        }
    }

    /// The finding about a promise that is broken.
    package static func finding(_ entry: Ledger.Entry, in file: SourceFile, _ language: Language) -> Diagnostic {
        let wordings = entry.repairs.map(language.promise)
        return Diagnostic(
            .brokenPromise, Wording.message(entry, wordings), at: file.place(entry.promise.range),
            notes: Wording.notes(entry),
            fixes: wordings.map { Fix("Write “\($0)”.", replacement: $0) })
    }
}

/// What the rule says.
private enum Wording {
    static func message(_ entry: Ledger.Entry, _ wordings: [String]) -> String {
        let (promise, level) = (entry.promise, entry.level?.description ?? "")
        guard let proof = entry.proof, let worst = proof.worst else {
            return "“\(promise.words)” cannot be kept: the calendar of “\(level)” does not open any more, so nobody answers. "
                + "Give it hours in pult.yaml."
        }
        let (arrives, answered) = (Moments.english(worst.arrives, entry.zone), Moments.english(worst.answeredBy, entry.zone))
        return
            "“\(promise.words)” cannot be kept: a message that arrives on \(arrives), is answered by \(answered) at the latest "
            + "under “\(level)”. The customer waits \(Moments.english(worst.wait)), \(Moments.english(worst.lateness)) longer than "
            + "promised. \(advice(wordings))"
    }

    private static func advice(_ wordings: [String]) -> String {
        guard !wordings.isEmpty else { return "Promise less, or give the channel more hours." }
        return "What would hold: \(wordings.map { "“\($0)”" }.joined(separator: " or "))."
    }

    static func notes(_ entry: Ledger.Entry) -> [String] {
        guard let proof = entry.proof, let first = proof.first, let worst = proof.worst else { return [] }
        var notes: [String] = []
        if first != worst {
            notes.append(
                "It breaks for the first time with a message of \(Moments.english(first.arrives, entry.zone)): promised by "
                    + "\(Moments.english(first.promisedBy, entry.zone)), answered by \(Moments.english(first.answeredBy, entry.zone))."
            )
        }
        notes.append("\(proof.share.hundredths) % of all moments at which a message can arrive are affected.")
        if proof.otherReading != nil {
            notes.append("If messages after closing counted as messages of the next business day, it would be kept.")
        }
        return notes
    }
}

extension DiagnosticCode {
    static let brokenPromise = DiagnosticCode(
        "promise/broken", .error, "A promise that cannot be kept",
        manual: """
            A text promises an answer within some time, and the service level behind it allows a later one: over a weekend, over a holiday, at
            the end of a day. The finding names the message that waits longest: when it arrives, until when it is answered, and how long that
            is. *Never promise what you can't keep.*

            Hours and days in a text count on the clock on the wall, since that is how a customer reads them; only "business days" and
            "business hours" stop while the shop is closed. Whose business days? Those of the text's readers, where `locales:` in `pult.yaml`
            names their holidays, else the channel's.

            Write one of the wordings that the finding offers, make the promise conditional (`?before=12:00`, `?business_days`), or give
            the channel a stricter service level or longer hours and keep those.
            """)
}
