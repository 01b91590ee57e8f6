package import ServiceTime

/// How the playbook tells the worst case of a promise. Patterns with `{arrives}`, `{answered}` and `{wait}`.
package struct LedgerSentences: Sendable {
    /// Nouns as they follow "waits": "čaka 1 uro".
    struct Wait: Sendable {
        let second, minute, hour, day: PluralForms
    }

    let message: String
    let chat: String
    let call: String
    let nextUpdate: String
    let resolution: String
    let callback: String
    /// `{promised}`
    let promised: String
    let wait: Wait
}

extension LedgerSentences: LanguageOwned {}

extension Language {
    /// The words of the worst case in this language.
    package var ledgerSentences: LedgerSentences { own() }

    /// "Kdor piše v petek, 26. marca 2027, ob 15. uri, dobi odgovor šele v torek, 30. marca, ob 12. uri: čaka 92 ur."
    ///
    /// It says dates in full, because a page may be read on any day. `wait` is in elapsed seconds, which the clocks alone do not tell
    /// when they change.
    package func worstCase(
        _ metric: Metric, _ approach: Approach, arrives: LocalMoment, answered: LocalMoment, wait: Int
    ) -> String {
        ledgerSentences.pattern(metric, approach).filled([
            "arrives": moment(arrives, .at, today: nil), "answered": moment(answered, .at, today: nil, named: arrives.date),
            "wait": self.wait(wait),
        ]).capitalized
    }

    /// To follow the worst case: "Obljubljeno je še isti dan do 17. ure."
    package func promised(by moment: LocalMoment, arrives: LocalMoment) -> String {
        let words = self.moment(moment, .by, today: nil, named: arrives.date)
        return ledgerSentences.promised.filled(["promised": words]).capitalized
    }

    /// How long somebody waits, exactly: in hours, from five days on in days and hours. "92 ur", "5 dni in 4 ure".
    package func wait(_ seconds: Int) -> String {
        let nouns = ledgerSentences.wait
        let days = seconds >= 5 * 86_400 ? seconds / 86_400 : 0
        let rest = seconds - days * 86_400
        let parts = [(days, nouns.day), (rest / 3600, nouns.hour), (rest / 60 % 60, nouns.minute), (rest % 60, nouns.second)]
        let words = parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        return words.isEmpty ? counted(0, nouns.minute) : list(words)
    }
}

extension LedgerSentences {
    func pattern(_ metric: Metric, _ approach: Approach) -> String {
        switch (metric, approach) {
        case (.firstResponse, .message): message
        case (.firstResponse, .chat): chat
        case (.firstResponse, .call): call
        case (.nextUpdate, _): nextUpdate
        case (.resolution, _): resolution
        case (.callback, _): callback
        }
    }

    var entries: PatternEntries {
        let texts: KeyValuePairs = [
            "worst.message": message, "worst.chat": chat, "worst.call": call, "worst.next_update": nextUpdate,
            "worst.resolution": resolution, "worst.callback": callback, "worst.promised": promised,
        ]
        return texts.map { ($0, .text($1)) }
    }
}
