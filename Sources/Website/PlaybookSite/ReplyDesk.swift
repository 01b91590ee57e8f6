internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup

/// What an agent fills a reply in with: its gaps, its channels, its other languages, and the replies for customers in another mood.
struct ReplyDesk {
    let site: PlaybookSite
    let reply: Reply
    /// The same reply in other languages.
    let translations: [Reply]
    let edition: Edition

    /// More would be a list to read, not a switch.
    private static let mostSiblings = 3

    func fields(_ shell: PlaybookShell) -> Fields {
        let (channels, moods, gaps) = (channels, moods(shell), gaps)
        let texts = edition.playbookTexts
        return [
            "reply_id": .text(reply.id), "reply_locale": .text(reply.locale),
            "reply_languages": .list(languages), "has_choice": .flag(channels.count > 1),
            "reply_channels": .list(channels.map(fields)), "has_gaps": .flag(!gaps.isEmpty), "gaps": .list(gaps),
            "has_moods": .flag(!moods.isEmpty), "moods": .list(moods),
            "still_empty": .text(texts.stillEmpty), "language_now": .text(texts.languageNow),
            "typed_elsewhere": .text(texts.typedElsewhere), "sms_length": .text(texts.smsLength),
        ]
    }

    private var languages: [Fields] {
        let codes = [reply.locale] + translations.map(\.locale)
        return site.configuration.locales.filter { codes.contains($0.code) }.map {
            [
                "code": .text($0.code), "name": .text($0.language.ownName), "is_current": .flag($0.code == reply.locale),
                "has_vocative": .flag($0.language.hasVocative),
            ]
        }
    }

    /// Those that the reply is for; all of the site's where it names none.
    private var channels: [Channel] {
        let own = reply.channels.compactMap { site.configuration.channel($0.value) }
        return own.isEmpty ? site.configuration.channels : own
    }

    private func fields(_ channel: Channel) -> Fields {
        [
            "channel_id": .text(channel.id), "channel_kind": .text(channel.kind.rawValue),
            "channel_name": .text(site.channelName(channel.id, edition)),
        ]
    }

    // MARK: Gaps

    /// In the order of the reply; those of translations alone come last.
    private var gaps: [Fields] {
        var names: [String] = []
        for name in ([reply] + translations).flatMap(\.gapNames) where !names.contains(name) { names.append(name) }
        return names.enumerated().map { number, name in
            let placeholder = site.configuration.placeholders.first { $0.name == name }
            let title = placeholder?.title?.text(in: edition.code, default: site.configuration.defaultLocale)
            let samples = Set(site.configuration.locales.map { placeholder?.sample.byLocale[$0.code] })
            return [
                "gap_name": .text(name), "gap_number": .text(String(number + 1)), "gap_title": .text(title ?? name),
                "is_name": .flag(Placeholder.isCalledName(name)), "is_answer": .flag(Placeholder.isAnswerTime(name)),
                "is_agents": .flag(Placeholder.isAgents(name)), "varies": .flag(samples.count > 1),
            ]
        }
    }

    // MARK: Moods

    /// The moods for which the same channels have replies at the same stage of an order; none when there is no other than this one's.
    private func moods(_ shell: PlaybookShell) -> [Fields] {
        guard let own = reply.mood else { return [] }
        let siblings = Dictionary(grouping: siblings) { $0.mood }
        guard !siblings.isEmpty else { return [] }
        return Reply.Mood.allCases.compactMap { mood in
            let found = siblings[mood, default: []]
            guard mood == own || !found.isEmpty else { return nil }
            return [
                "mood_name": .text(edition.name(of: mood)), "is_current": .flag(mood == own),
                "siblings": .list(found.prefix(Self.mostSiblings).map { site.item($0.served, edition, shell) }),
            ]
        }
    }

    private struct Sibling {
        let served: ServedText
        let mood: Reply.Mood
        /// How many channels and search words it shares.
        let closeness: (channels: Int, words: Int)
    }

    /// The nearest first.
    private var siblings: [Sibling] {
        let (channels, words) = (Set(reply.channels.map(\.value)), reply.searchWords)
        let found = site.sorted(.reply, edition).compactMap { served -> Sibling? in
            guard let other = site.index.text(served.reference) as? Reply, let mood = other.mood, mood != reply.mood,
                (other.orderStage ?? .any) == (reply.orderStage ?? .any)
            else { return nil }
            let shared = channels.intersection(other.channels.map(\.value)).count
            guard shared > 0 || channels.isEmpty && other.channels.isEmpty else { return nil }
            return Sibling(served: served, mood: mood, closeness: (shared, words.intersection(other.searchWords).count))
        }
        return found.enumerated().sorted { one, other in
            (one.element.closeness.channels, one.element.closeness.words, -one.offset)
                > (other.element.closeness.channels, other.element.closeness.words, -other.offset)
        }.map(\.element)
    }
}

extension Reply {
    /// The names of its gaps in the order of the text, the subject's first, each once. What is for agents has none.
    fileprivate var gapNames: [String] {
        let texts = [subject?.value ?? ""] + body.blocks.filter { $0.visibility == .everyone && $0.kind != .code }.map(\.text)
        var names: [String] = []
        for name in (texts + links.map(\.destination)).flatMap(Self.gapNames) where !names.contains(name) { names.append(name) }
        return names
    }

    private static func gapNames(in text: String) -> [String] {
        text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            guard let end = piece.firstRange(of: "}}") else { return nil }
            let name = piece[..<end.lowerBound].filter { $0 != " " }
            return name.isEmpty || name.contains { $0 == "{" || $0 == "}" || $0 == "<" } ? nil : String(name)
        }
    }

    fileprivate var searchWords: Set<String> { Set((header.tags + header.keywords).map(\.value)) }
}
