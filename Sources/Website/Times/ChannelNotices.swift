internal import Catalog
internal import Languages
internal import ServiceTime

/// Which channels keep other hours soon, and when; channels that change alike stand together.
struct ChannelNotices {
    /// How many days ahead, today included.
    static let days = 60

    private struct Entry: Hashable {
        let notice: Notice
        /// The end of its last day.
        let until: String
    }

    private let groups: [(channels: [Channel], entries: [Entry])]
    private let isAboutAll: Bool

    init(_ content: HelpCenterContent, _ locale: Locale) {
        var groups: [(channels: [Channel], entries: [Entry])] = []
        let open = content.shownChannels.filter { content.openTime(of: $0) != nil }
        for channel in open {
            guard let openTime = content.openTime(of: channel) else { continue }
            let today = openTime.zone.local(at: content.now).date
            let notices = openTime.calendar.notices(on: today...today.advanced(by: Self.days - 1), for: locale)
            let entries = notices.map { notice in
                let end = openTime.zone.instant(notice.last, minutes: 1440)
                return Entry(notice: notice, until: end.iso(in: openTime.zone))
            }
            if entries.isEmpty { continue }
            if let group = groups.firstIndex(where: { $0.entries == entries }) {
                groups[group].channels.append(channel)
            } else {
                groups.append(([channel], entries))
            }
        }
        self.groups = groups
        isAboutAll = groups.first?.channels.count == open.count
    }

    /// The channels are named where not all of them are concerned.
    func fields(_ content: HelpCenterContent, _ edition: Edition) -> [Fields] {
        groups.map { group in
            let names = group.channels.map { content.name(of: $0, edition) }.joined(separator: ", ")
            return [
                "concerns": .text(isAboutAll ? "" : names),
                "special_days": .list(
                    group.entries.map {
                        ["until": .text($0.until), "text": .text(edition.language.notice($0.notice, today: nil))]
                    }),
            ]
        }
    }
}
