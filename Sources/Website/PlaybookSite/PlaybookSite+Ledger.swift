internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// What the shop has promised, and whether it can keep it.
extension PlaybookSite {
    func ledger(_ edition: Edition) -> PlannedFile {
        place("ledger/", edition, .ledger, title: edition.playbookTexts.ledger, template: "playbook/ledger") { [self] shell in
            let rows = promises.map { promise($0, edition, shell) }
            let (channels, locales) = (
                Set(promises.compactMap(\.entry.promise.channel)), Set(promises.map(\.entry.promise.locale))
            )
            return [
                "has_promises": .flag(!promises.isEmpty), "promises": .html(self.rows(rows, "playbook/ledger-row", edition)),
                "verdicts": .list(verdictChoices(edition)),
                "channels": .list(
                    configuration.channels.filter { channels.contains($0.id) }.map {
                        ["value": .text($0.id), "name": .text(channelName($0.id, edition))]
                    }),
                "locales": .list(
                    configuration.locales.filter { locales.contains($0.code) }.map {
                        ["value": .text($0.code), "name": .text($0.language.ownName)]
                    }),
            ]
        }
    }

    private func verdictChoices(_ edition: Edition) -> [Fields] {
        [Verdict.broken, .unbacked, .kept].compactMap { verdict in
            let count = promises.count { $0.entry.verdict == verdict }
            guard count > 0 else { return nil }
            return [
                "value": .text(verdict.rawValue), "name": .text(edition.name(of: verdict)),
                "count": .text(edition.language.number(count)),
            ]
        }
    }

    private func promise(_ group: PromiseGroup, _ edition: Edition, _ shell: PlaybookShell) -> Fields {
        let (entry, promise) = (group.entry, group.entry.promise)
        let language = promise.locale == edition.code ? "" : promise.locale
        let places: [Fields] = group.places.compactMap { text, line in
            let id = index.edition(of: text.kind, id: index.text(text).id, in: promise.locale)
            guard let id, let served = book.served(id, locale: edition.index) else { return nil }
            return [
                "text_title": .text(index.text(id).title), "text_url": .text(links.address(of: served.path, root: shell.root)),
                "text_language": .text(language), "place": .text("\(index.text(id).file.path):\(line)"),
            ]
        }
        let level = entry.verdict == .unbacked ? promise.serviceLevel : entry.level
        return [
            "words": .text(promise.words), "words_language": .text(language),
            "condition": .text(condition(promise)), "level": .text(level.map { self.promise($0, edition) }),
            "verdict_id": .text(entry.verdict.rawValue), "verdict_name": .text(edition.name(of: entry.verdict)),
            "channel": .text(promise.channel), "locale": .text(promise.locale), "worst_case": .text(worstCase(entry, edition)),
            "repairs": .text(repairs(entry, edition)),
            "week": .html(
                entry.week(on: timetable, immediately: configuration.immediately).map { WeekPicture($0, edition).svg } ?? ""),
            "places": .html(rows(places, "playbook/ledger-place", edition)),
        ]
    }

    /// `before=12:00`, as writers know it from the link.
    private func condition(_ promise: Promise) -> String {
        let condition = promise.condition
        return [
            condition.before.map { "before=\($0)" }, condition.onBusinessDays ? "business_days" : nil,
            condition.inOpenHours ? "open_hours" : nil,
        ].compactMap(\.self).joined(separator: " ")
    }

    private func worstCase(_ entry: Ledger.Entry, _ edition: Edition) -> String {
        guard entry.verdict == .broken, let proof = entry.proof, let worst = proof.worst else { return "" }
        let channel = (entry.level?.channel ?? entry.promise.channel).flatMap(configuration.channel)
        let sentence = edition.language.worstCase(
            entry.promise.metric, channel?.approach ?? .message, arrives: LocalMoment(worst.arrives, in: entry.zone),
            answered: LocalMoment(worst.answeredBy, in: entry.zone), wait: worst.wait.seconds)
        let share = edition.language.number(proof.share.hundredths)
        return sentence + " " + edition.playbookTexts.affected.filling("share", with: share)
    }

    /// In the words of the text's own language, ready to be taken over.
    private func repairs(_ entry: Ledger.Entry, _ edition: Edition) -> String {
        guard !entry.repairs.isEmpty else { return "" }
        let language = configuration.locale(entry.promise.locale)?.language ?? edition.language
        let wordings = entry.repairs.map { edition.language.quoted(language.promise($0)) }.joined(separator: ", ")
        return edition.playbookTexts.wouldHold.filling("wordings", with: wordings)
    }
}

extension Edition {
    fileprivate func name(of verdict: Verdict) -> String {
        switch verdict {
        case .kept: playbookTexts.verdictKept
        case .broken: playbookTexts.verdictBroken
        case .unbacked: playbookTexts.verdictUnbacked
        }
    }
}
