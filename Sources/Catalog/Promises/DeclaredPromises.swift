internal import Diagnostics
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
        lazy var reader = Reader(text, reference, configuration)
        for link in text.links where link.destination.utf8.starts(with: "sla:".utf8) && !link.isImage {
            guard case .serviceLevel(let level, let query) = LinkTarget(link.destination),
                let metric = Metric(rawValue: level.metric)
            else { continue }
            let declaration = Declaration(link: link, channel: level.channel, metric: metric)
            do throws(FaultError) { if let promise = try reader.promise(declaration, query) { promises.append(promise) } } catch {
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

/// A link, and the service level that it names.
private struct Declaration {
    let link: Link
    let channel: String
    let metric: Metric
}

/// Reads the links of one text.
private struct Reader {
    private let reference: TextReference
    private let locale: String
    private let language: Language
    private let phrases: PhraseReader
    private let channels: [Channel]

    init(_ text: any Text, _ reference: TextReference, _ configuration: Configuration) {
        self.reference = reference
        locale = text.locale
        language = configuration.locale(locale)?.language ?? .english
        phrases = language.phraseReader
        channels = configuration.channels
    }

    /// None when the link prints a service level that does not exist.
    func promise(_ declaration: Declaration, _ query: String) throws(FaultError) -> Promise? {
        let query = try read(query)
        let words = declaration.link.text
        if words.isEmpty { return printed(declaration, query) }
        let phrase = phrases.duration(of: words)
        guard let limit = query.within ?? phrase?.max else { throw FaultError(fault: .words(words)) }
        if let within = query.within, let phrase, phrase.max != within {
            throw FaultError(fault: .contradiction(words: phrase.max, within: within))
        }
        var condition = query.condition
        if let said = phrase?.condition {
            condition.before = condition.before ?? said.before
            condition.onBusinessDays = condition.onBusinessDays || said.businessDays
            condition.inOpenHours = condition.inOpenHours || said.openHours
        }
        return promise(
            declaration, limit, condition, min: phrase?.min, countsAllHours: phrase?.countsWholeBusinessDays ?? false)
    }

    private func read(_ query: String) throws(FaultError) -> ServiceLevelQuery {
        do throws(ServiceLevelQuery.Fault) { return try ServiceLevelQuery(query) } catch {
            throw FaultError(fault: .query(error.reason))
        }
    }

    /// The promise that Pult prints itself: what the service level says, or `within=`.
    private func printed(_ declaration: Declaration, _ query: ServiceLevelQuery) -> Promise? {
        let level = channels.first { $0.id == declaration.channel }?.serviceLevel(declaration.metric)
        guard let limit = query.within ?? level.map({ TimeLimit($0.limit) }) else { return nil }
        return promise(declaration, limit, query.condition, words: language.promise(limit))
    }

    private func promise(
        _ declaration: Declaration, _ limit: TimeLimit, _ condition: ArrivalCondition, min: TimeLimit? = nil,
        words: String? = nil, countsAllHours: Bool = false
    ) -> Promise {
        let link = declaration.link
        return Promise(
            text: reference, locale: locale, range: words == nil ? link.textRange : link.range, words: words ?? link.text,
            source: .declared,
            channel: declaration.channel, metric: declaration.metric, min: min, max: limit,
            clock: limit.span.isBusiness ? .business : .calendar, condition: condition, countsAllHours: countsAllHours)
    }
}
