internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// When the channels of a site are open and answer, for all its pages; channels with the same calendar share a table.
struct ChannelTables: Sendable {
    /// Fourteen months: as long as a page serves that nobody builds anew.
    private static let days = 430

    /// The moments that pages can ask for. Whole days, so that two builds on one day write the same.
    let arrivals: Range<Instant>
    let tables: [OpenTable]
    let channels: [Channel]
    /// Into `tables`, for each of `channels`.
    private let numbers: [Int]

    init(_ content: HelpCenterContent) {
        self.init(content.shownChannels, now: content.now, openTime: content.openTime)
    }

    /// Channels without a known calendar are left out.
    init(_ channels: [Channel], now: Instant, openTime: (Channel) -> OpenTime?) {
        let today = now.dateInGreenwich
        let arrivals = today.advanced(by: -1).beginInGreenwich..<today.advanced(by: Self.days).beginInGreenwich
        let known = channels.filter { openTime($0) != nil }
        var groups: [(calendars: [String], channels: [Channel])] = []
        for channel in known {
            let names = channel.calendars.map(\.value)
            if let group = groups.firstIndex(where: { $0.calendars == names }) {
                groups[group].channels.append(channel)
            } else {
                groups.append((names, [channel]))
            }
        }
        tables = groups.compactMap { group in
            openTime(group.channels[0])?.table(
                for: arrivals, limits: group.channels.compactMap { $0.serviceLevel(.firstResponse)?.limit })
        }
        numbers = known.map { channel in groups.firstIndex { $0.calendars == channel.calendars.map(\.value) } ?? 0 }
        self.channels = known
        self.arrivals = arrivals
    }

    /// `times.json` of one edition, which `templates/shared/answer-by.js` reads.
    func json(_ language: Language) -> String {
        var json = JSONText()
        json.object { json in
            write(&json) { span($0, language) }
            json.key("words")
            json.object { $0.words(of: language) }
        }
        return json.text + "\n"
    }

    /// The table for pages that speak several languages at once: the words of each stand below `speech`, by locale.
    func write(_ locales: [Locale], _ json: inout JSONText) {
        json.object { json in
            write(&json) { _ in nil }
            json.key("speech")
            json.object { json in
                for locale in locales {
                    json.key(locale.code)
                    json.object { write(locale.language, &$0) }
                }
            }
        }
    }

    private func write(_ language: Language, _ json: inout JSONText) {
        json.key("words")
        json.object { $0.words(of: language) }
        json.key("within")
        json.object { json in
            for channel in channels {
                if let span = span(channel, language) { json.pair(channel.id, span) }
            }
        }
    }

    private func write(_ json: inout JSONText, within: (Channel) -> String?) {
        json.pair("from", arrivals.lowerBound.secondsSince1970 / 60)
        json.pair("until", arrivals.upperBound.secondsSince1970 / 60)
        json.key("channels")
        json.object { json in
            for (channel, number) in zip(channels, numbers) {
                json.key(channel.id)
                write(channel, calendar: number, within: within(channel), &json)
            }
        }
        json.key("calendars")
        json.array(tables) { $0.value($1) }
    }

    /// "in 2 minutes", for a service level that is said so.
    private func span(_ channel: Channel, _ language: Language) -> String? {
        guard let limit = channel.serviceLevel(.firstResponse)?.limit, AnswerTime.isSaidAsSpan(limit) else { return nil }
        return language.promise(limit)
    }

    private func write(_ channel: Channel, calendar: Int, within: String?, _ json: inout JSONText) {
        json.object { json in
            json.pair("calendar", calendar)
            json.pair("approach", channel.approach.rawValue)
            json.key("waits")
            json.value(channel.intake == .openHours)
            guard let limit = channel.serviceLevel(.firstResponse)?.limit else { return }
            json.key("limit")
            json.limit(limit)
            if let within { json.pair("within", within) }
        }
    }
}

extension LocalDate {
    fileprivate var beginInGreenwich: Instant { Instant(secondsSince1970: dayNumber * 86_400) }
}
