package import Catalog
internal import Checks
package import Diagnostics
internal import Languages
internal import Loading
internal import Markup
internal import ServiceTime

/// Looks for promises in any texts, and at their tone, inside a site or without one.
package struct Scan: Sendable {
    package struct Finding: Sendable {
        package let file: SourceFile
        package let promise: Promise
        /// The proof; nil without a site.
        package let entry: Ledger.Entry?
    }

    /// A file, and where it lies in the site if it does.
    package struct Input: Sendable {
        package let file: SourceFile
        package let path: String?

        package init(_ file: SourceFile, at path: String? = nil) {
            self.file = file
            self.path = path
        }
    }

    /// What the texts are, where they do not say so themselves.
    package struct Purpose: Sendable {
        package var locale: Locale
        /// Nil for what a text's place in its site says, else a page.
        package var kind: TextKind?
        /// Id of a channel, outside a site its kind: what promises are about that name none, and whose rules of tone count.
        package var channel: String?
        package var mood: Reply.Mood?
        package var orderStage: Reply.OrderStage?

        package init(locale: Locale) {
            self.locale = locale
        }

        fileprivate func situation(of text: any Text) -> ToneSituation {
            var situation = ToneSituation(text)
            if let channel { situation.channels = [channel] }
            situation.mood = mood ?? situation.mood
            situation.orderStage = orderStage ?? situation.orderStage
            return situation
        }
    }

    package let promises: [Finding]
    package let diagnostics: [Diagnostic]

    /// Scans texts. `guidelines` say how they should sound; `timetable` proves their promises.
    package init(
        _ inputs: [Input], as purpose: Purpose, guidelines: [Guideline], in configuration: Configuration, on timetable: Timetable?
    ) {
        var configuration = configuration
        let locale = purpose.locale
        if configuration.locale(locale.code) == nil { configuration.locales.append(locale) }
        let drafts = Drafts(in: configuration.having(purpose.channel), guidelines: guidelines)
        var (found, faults): ([(SourceFile, Promise)], [Diagnostic]) = ([], [])
        var texts: [any Text] = []
        for (number, input) in inputs.enumerated() {
            guard let text = LooseText.read(input.file, locale: locale.code, at: input.path, as: purpose.kind) else { continue }
            let reference = TextReference(text.kind, number)
            let read = Ledger.read(text, reference, in: configuration, channel: purpose.channel)
            found += read.promises.map { (input.file, $0) }
            faults += read.findings.map { PromiseWords.finding($0, in: input.file, locale.language) }
            faults += drafts.findings(in: text, as: purpose.situation(of: text))
            texts.append(text)
        }
        let entries = timetable.map { timetable in
            Ledger(proving: found.map(\.1), on: timetable, immediately: configuration.immediately).entries
        }
        promises = found.enumerated().map { Finding(file: $1.0, promise: $1.1, entry: entries?[$0]) }
        faults += promises.flatMap { Self.diagnostics($0, locale.language) }
        diagnostics = Self.judged(faults, texts, configuration).sortedForReport()
    }

    /// As the site judges them: exceptions in the texts let some pass, the configuration says how much the others matter.
    private static func judged(_ findings: [Diagnostic], _ texts: [any Text], _ configuration: Configuration) -> [Diagnostic] {
        let allowances = texts.map { FileAllowances(file: $0.file, allowances: $0.body.allowances) }
        var exceptions = Exceptions(allowances, codes: Manual.codes)
        let severities = Severities(configuration, codes: Manual.codes, paths: [])
        return findings.filter { exceptions.reason(toPass: $0) == nil }.compactMap(severities.weighed)
    }

    private static func diagnostics(_ finding: Finding, _ language: Language) -> [Diagnostic] {
        guard let entry = finding.entry else { return [] }
        var found: [Diagnostic] = []
        if entry.verdict == .broken { found.append(BrokenPromises.finding(entry, in: finding.file, language)) }
        if entry.promise.source == .prose { found.append(UndeclaredPromises.finding(entry, in: finding.file, language)) }
        return found
    }
}

extension Configuration {
    /// With a channel that is nothing but its kind, as outside a site.
    fileprivate func having(_ channel: String?) -> Configuration {
        guard let channel, self.channel(channel) == nil, let kind = Channel.Kind(rawValue: channel) else { return self }
        var configuration = self
        configuration.channels.append(
            Channel(
                id: channel, kind: kind, title: LocalizedText(), calendars: [], contact: nil, intake: .always, staffedBy: [],
                serviceLevels: [], range: 0..<0))
        return configuration
    }
}
