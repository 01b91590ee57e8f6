package import Diagnostics
internal import Languages
internal import Markup
package import ServiceTime

/// The promises that a text declares with `sla:` links.
package enum DeclaredPromises {
    /// Why a link is no promise that could be proven.
    package enum Fault: Sendable, Hashable {
        /// A clause that completes a sentence about the link.
        case query(String)
        /// The words are no duration, and no `within=` states one.
        case words(String)
        /// The words say one thing and `within=` another.
        case contradiction(words: TimeLimit, within: TimeLimit)
    }

    package struct Finding: Sendable, Hashable {
        package let fault: Fault
        package let range: Range<Int>
    }

    /// Promises in the order in which they stand, and links that cannot be read.
    package static func read(
        _ text: any Text, _ reference: TextReference, in configuration: Configuration
    ) -> (promises: [Promise], findings: [Finding]) {
        guard Self.kinds.contains(reference.kind) else { return ([], []) }
        var promises: [Promise] = []
        var findings: [Finding] = []
        for link in text.links where link.destination.hasPrefix("sla:") && !link.isImage {
            guard case .serviceLevel(let level, let query) = LinkTarget(link.destination),
                let metric = Metric(rawValue: level.metric)
            else { continue }
            let reader = Reader(text: text, reference: reference, link: link, level: level, metric: metric, configuration)
            do throws(FaultError) { if let promise = try reader.promise(query) { promises.append(promise) } } catch {
                findings.append(Finding(fault: error.fault, range: link.range))
            }
        }
        return (promises, findings)
    }

    /// Guidelines show examples, good and bad; they promise nothing themselves.
    private static let kinds: Set<TextKind> = [.category, .article, .page, .playbook, .reply]
}

private struct FaultError: Error {
    let fault: DeclaredPromises.Fault
}

/// Reads one link.
private struct Reader {
    let text: any Text
    let reference: TextReference
    let link: Link
    let level: ServiceLevelReference
    let metric: Metric
    let language: Language
    let configuration: Configuration

    init(
        text: any Text, reference: TextReference, link: Link, level: ServiceLevelReference, metric: Metric,
        _ configuration: Configuration
    ) {
        self.text = text
        self.reference = reference
        self.link = link
        self.level = level
        self.metric = metric
        self.configuration = configuration
        language = configuration.locale(text.locale)?.language ?? .english
    }

    /// None when the link prints a service level that does not exist.
    func promise(_ query: String) throws(FaultError) -> Promise? {
        let query = try read(query)
        if link.text.isEmpty { return printed(query) }
        let phrase = language.phraseReader.duration(of: link.text)
        guard let limit = query.within ?? phrase?.max else { throw FaultError(fault: .words(link.text)) }
        if let within = query.within, let phrase, phrase.max != within {
            throw FaultError(fault: .contradiction(words: phrase.max, within: within))
        }
        var condition = query.condition
        if let said = phrase?.condition {
            condition.before = condition.before ?? said.before
            condition.onBusinessDays = condition.onBusinessDays || said.businessDays
            condition.inOpenHours = condition.inOpenHours || said.openHours
        }
        return promise(limit, condition, min: phrase?.min, countsAllHours: phrase?.countsWholeBusinessDays ?? false)
    }

    private func read(_ query: String) throws(FaultError) -> ServiceLevelQuery {
        do throws(ServiceLevelQuery.Fault) { return try ServiceLevelQuery(query) } catch {
            throw FaultError(fault: .query(error.reason))
        }
    }

    /// The promise that Pult prints itself: what the service level says, or `within=`.
    private func printed(_ query: ServiceLevelQuery) -> Promise? {
        let level = configuration.channel(level.channel)?.serviceLevel(metric)
        guard let limit = query.within ?? level.map({ TimeLimit($0.limit) }) else { return nil }
        return promise(limit, query.condition, words: language.promise(limit))
    }

    private func promise(
        _ limit: TimeLimit, _ condition: ArrivalCondition, min: TimeLimit? = nil, words: String? = nil,
        countsAllHours: Bool = false
    ) -> Promise {
        Promise(
            text: reference, locale: text.locale, range: words == nil ? link.textRange : link.range, words: words ?? link.text,
            source: .declared,
            channel: level.channel, metric: metric, min: min, max: limit,
            clock: limit.span.isBusiness ? .business : .calendar, condition: condition, countsAllHours: countsAllHours)
    }
}
