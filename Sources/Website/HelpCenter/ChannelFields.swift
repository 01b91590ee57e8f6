internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// The channels on which customers reach the shop, in the words of one edition.
struct ChannelFields {
    let content: HelpCenterContent
    let edition: Edition

    /// What the list of channels on a page is made of.
    func fields(times: TimesFile?, root: String) -> Fields {
        let notices = ChannelNotices(content, edition.locale).fields(content, edition)
        return [
            "channels": .list(content.shownChannels.map(fields)), "times_url": .text(times?.address(root: root)),
            "has_notices": .flag(!notices.isEmpty), "notices": .list(notices),
        ]
    }

    private func fields(_ channel: Channel) -> Fields {
        let uri = channel.contact ?? ""
        let contact = contactText(uri, channel.kind)
        // A long address breaks before its "@".
        let parts = contact.split(separator: "@", maxSplits: 1).map(String.init)
        return [
            "id": .text(channel.id), "kind": .text(channel.kind.rawValue), "name": .text(content.name(of: channel, edition)),
            "url": .text(uri), "contact": .text(contact), "answer": .text(answer(channel)),
            "mailbox": .text(parts.count == 2 ? parts[0] : ""), "mail_host": .text(parts.count == 2 ? parts[1] : ""),
            "hours": .list(hours(channel)),
        ]
    }

    /// What the link to a channel says: the address or number itself where people know it by that.
    private func contactText(_ uri: String, _ kind: Channel.Kind) -> String {
        let texts = edition.texts
        switch LinkTarget.scheme(of: uri) {
        case "mailto": return String(uri.dropFirst("mailto:".count).prefix { $0 != "?" })
        case "tel", "sms": return TelephoneNumber.spaced(String(uri.drop { $0 != ":" }.dropFirst()))
        default: return kind == .chat ? texts.startChat : kind == .form ? texts.openForm : texts.visitPage
        }
    }

    private func answer(_ channel: Channel) -> String {
        guard let level = channel.serviceLevel(.firstResponse) else { return "" }
        let pattern = channel.intake == .openHours ? edition.texts.weRespond : edition.texts.weAnswer
        return pattern.filling("promise", with: edition.language.promise(level.limit))
    }

    private func hours(_ channel: Channel) -> [Fields] {
        edition.language.weeklyHours(week(of: channel), form: .short).map {
            ["days": .text($0.days), "periods": .text(Self.unbroken($0.periods))]
        }
    }

    /// Lines may break between periods, not inside of them.
    private static func unbroken(_ periods: String) -> String { periods.replacing("–", with: "\u{2060}–\u{2060}") }

    /// Of all its calendars together.
    func week(of channel: Channel) -> WeeklyHours {
        let plans = channel.calendars.compactMap { name in content.calendars.first { $0.name == name.value } }
        return WeeklyHours(union: plans.map(\.hours))
    }

    /// A table of all channels: a row for each day of the week, a column for each channel.
    var table: Fields {
        let channels = content.shownChannels.filter { !$0.calendars.isEmpty }
        let weeks = channels.map(week)
        return [
            "columns": .list(channels.map { ["column": .text(content.name(of: $0, edition))] }),
            "days": .list(
                Weekday.allCases.map { day in
                    [
                        "day": .text(edition.language.weekday(day, form: .nominative)),
                        "cells": .list(weeks.map { ["periods": .text(Self.unbroken(edition.language.openPeriods($0[day])))] }),
                    ]
                }),
        ]
    }
}

extension HelpCenterContent {
    func name(of channel: Channel, _ edition: Edition) -> String {
        channel.title.text(in: edition.code, default: locales[0].code) ?? channel.id
    }
}

/// Telephone numbers as people read them.
enum TelephoneNumber {
    /// `+38610000000` is +386 10 000 000; numbers of other countries stay as they are.
    static func spaced(_ number: String) -> String {
        for code in ["386", "385", "420", "421", "48", "43", "49"] where number.hasPrefix("+" + code) {
            var digits = number.dropFirst(code.count + 1)
            var groups: [Substring] = []
            while digits.count > 4 {
                groups.insert(digits.suffix(3), at: 0)
                digits = digits.dropLast(3)
            }
            return (["+" + code] + ([digits] + groups).map(String.init)).joined(separator: "\u{A0}")
        }
        return number
    }
}
