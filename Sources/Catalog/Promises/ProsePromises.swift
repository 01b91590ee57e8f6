internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// The promises that a text makes in plain sentences.
package enum ProsePromises {
    /// Promises in the order in which they stand. Only what customers read makes promises: guidelines show examples, and playbooks
    /// tell agents what to do.
    package static func read(
        _ text: any Text, _ reference: TextReference, in configuration: Configuration, channel: String? = nil
    ) -> [Promise] {
        guard Self.kinds.contains(reference.kind), let language = configuration.locale(text.locale)?.language else { return [] }
        let found = ProseText.read(text.body, text.file.bytes, language, title: text.title)
        guard !found.isEmpty else { return [] }
        let usual = channel.map { [$0] } ?? text.usualChannels
        let backing = Backing(configuration: configuration, usual: usual)
        return found.map { promise($0, text, reference, backing) }
    }

    private static let kinds: Set<TextKind> = [.category, .article, .page, .reply]

    private static func promise(
        _ finding: ProseText.Finding, _ text: any Text, _ reference: TextReference, _ backing: Backing
    ) -> Promise {
        let spoken = finding.promise
        let (channel, levels) = backing.levels(of: spoken, said: finding.surroundings)
        var promise = Promise(
            text: reference, locale: text.locale, range: finding.range, words: finding.words, source: .prose, channel: channel,
            metric: spoken.metric, levels: levels, min: spoken.min, max: spoken.max,
            clock: spoken.isBusiness ? .business : .calendar,
            condition: ArrivalCondition(
                before: spoken.condition.before, onBusinessDays: spoken.condition.businessDays,
                inOpenHours: spoken.condition.openHours),
            countsAllHours: spoken.countsWholeBusinessDays)
        promise.unitSeconds = spoken.unitSeconds
        promise.fullRange = finding.fullRange
        return promise
    }
}

extension Text {
    /// Ids of the channels that the text is for, as its front matter says.
    fileprivate var usualChannels: [String] {
        switch self {
        case let article as Article: article.channel.map { [$0.value] } ?? []
        case let reply as Reply: reply.channels.map(\.value)
        default: []
        }
    }
}

/// Finds the service levels behind a promise.
private struct Backing {
    let configuration: Configuration
    /// Ids of channels, for promises that name none.
    let usual: [String]

    func levels(of promise: SpokenPromise, said words: String) -> (channel: String?, levels: [ServiceLevelReference]) {
        if let kind = promise.contact { return levels(kind, promise.metric, said: words) }
        if !usual.isEmpty {
            return (
                usual.count == 1 ? usual[0] : nil,
                usual.compactMap(configuration.channel).compactMap { level($0, promise.metric) }
            )
        }
        return (nil, configuration.channels.compactMap { level($0, promise.metric) })
    }

    /// Of several channels of a kind, the ones that the words name, else all of them.
    private func levels(
        _ kind: ContactKind, _ metric: Metric, said words: String
    ) -> (channel: String?, levels: [ServiceLevelReference]) {
        let channels = configuration.channels.filter { $0.kind.rawValue == kind.rawValue }
        let said = Folding.fold(words)
        let named = channels.filter { channel in
            channel.names.contains { !$0.isEmpty && said.contains(Folding.fold($0)) }
        }
        let meant = named.isEmpty || named.count == channels.count ? channels : named
        // A promise of a call back stands by whoever calls.
        if metric == .callback, kind == .phone, !meant.contains(where: { $0.serviceLevel(metric) != nil }) {
            let callers = configuration.channels.filter { $0.serviceLevel(metric) != nil }
            if let caller = callers.first { return (caller.id, callers.compactMap { level($0, metric) }) }
        }
        return (meant.first?.id ?? kind.rawValue, meant.compactMap { level($0, metric) })
    }

    private func level(_ channel: Channel, _ metric: Metric) -> ServiceLevelReference? {
        channel.serviceLevel(metric) == nil ? nil : ServiceLevelReference(channel: channel.id, metric: metric.rawValue)
    }
}

extension Channel {
    fileprivate var names: [String] { [id, title.common ?? ""] + title.byLocale.values }
}
