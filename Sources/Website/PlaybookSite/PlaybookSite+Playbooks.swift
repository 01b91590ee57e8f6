internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

extension PlaybookSite {
    func playbookPage(_ served: ServedText, _ edition: Edition) -> PlannedFile {
        textPage(served, edition, .playbooks, template: "playbook/playbook") { [self] _, text, shell in
            guard let playbook = text as? Playbook else { return [:] }
            let flow = FlowDrawing(
                of: playbook,
                caption: { step in
                    let limit = step.within.map { edition.language.duration($0.value) }
                    return [step.role.map { self.roleName($0.value, edition) }, limit].compactMap { $0 }
                }, outcome: { edition.name(of: $0) })
            let fields: Fields = [
                "level": .text(playbook.severity.rawValue), "severity": .text(edition.name(of: playbook.severity)),
                "channels": .text(playbook.channels.map { channelName($0.value, edition) }.joined(separator: ", ")),
                "promise": .text(playbook.promise.map { promise($0.value, edition) }),
                "automation": .text(playbook.automation.map { edition.name(of: $0) }), "flow": .html(flow.svg),
                "way": .fields(longestWay(playbook, edition)),
                "steps": .list(playbook.steps.map { ["step_title": .text($0.title), "step_url": .text("#" + $0.id)] }),
            ]
            return fields.adding(stepByStep(playbook, edition, shell))
        }
    }

    /// What a playbook needs to be gone through one step at a time. Nothing of it is fetched before somebody does.
    private func stepByStep(_ playbook: Playbook, _ edition: Edition, _ shell: PlaybookShell) -> Fields {
        let root = shell.root
        let own = playbook.channels.compactMap { configuration.channel($0.value) }
        let channels = own.isEmpty ? configuration.channels : own
        let scripts = [
            theme.url("shared/moments.js", root: root), stepTimes.address(root: root),
            theme.url("shared/answer-by.js", root: root),
            theme.url("playbook/clocks.js", root: root),
        ]
        return [
            "promise_channel": .text(playbook.promise?.value.channel),
            "promise_limit": .text(playbook.promise.flatMap { configuration.limit(of: $0.value)?.inAttribute }),
            "steps_url": .text(playbook.steps.isEmpty ? nil : theme.url("playbook/steps.js", root: root)),
            "steps_need": .text(scripts.compactMap(\.self).joined(separator: " ")),
            "has_channels": .flag(!channels.isEmpty),
            "playbook_channels": .list(
                channels.map { ["channel_id": .text($0.id), "channel_name": .text(channelName($0.id, edition))] }),
        ]
    }

    /// "E-pošta, rešitev: 3 delovni dnevi"
    func promise(_ reference: ServiceLevelReference, _ edition: Edition) -> String {
        let metric = Metric(rawValue: reference.metric)
        let level = metric.flatMap { configuration.channel(reference.channel)?.serviceLevel($0) }
        let name = channelName(reference.channel, edition) + ", " + (metric.map { edition.name(of: $0) } ?? reference.metric)
        return level.map { "\(name): \(edition.language.duration($0.limit))" } ?? name
    }
}

/// The data of a playbook's steps, where they stand in its text.
struct StepCards {
    let site: PlaybookSite
    let playbook: Playbook
    let served: ServedText
    let shell: PlaybookShell

    private var edition: Edition { site.editions[served.locale] }

    func write(block: Int, into output: inout [UInt8]) {
        guard let step = playbook.steps.first(where: { $0.block == block }) else { return }
        output += site.theme.render("playbook/step", fields(step)).utf8
    }

    private func fields(_ step: Step) -> Fields {
        [
            "t": edition.labels, "role_id": .text(step.role?.value), "within_limit": .text(step.within?.value.inAttribute),
            "role": .text(step.role.map { site.roleName($0.value, edition) }),
            "within": .text(step.within.map { edition.language.duration($0.value) }),
            "outcome": .text(step.outcome.map { edition.name(of: $0.value) }),
            "escalation": .fields(step.escalation.map(escalation)),
            "reply": .fields(step.reply.flatMap { reply($0.value) }),
            "transitions": .list(transitions(step)),
        ]
    }

    /// Steps that this one leads to, each once.
    private func transitions(_ step: Step) -> [Fields] {
        var seen: Set<String> = []
        return step.transitions.map(\.target).filter { seen.insert($0).inserted }.compactMap { link(toStep: $0) }
    }

    private func link(toStep id: String) -> Fields? {
        playbook.steps.first { $0.id == id }.map { ["step_title": .text($0.title), "step_url": .text("#" + $0.id)] }
    }

    private func escalation(_ escalation: Escalation) -> Fields {
        let contact = site.configuration.role(escalation.to.value)?.contact
        return [
            "to": .text(site.roleName(escalation.to.value, edition)), "contact": .text(contact),
            "contact_text": .text(contact.map { TelephoneNumber.spaced(String($0.drop { $0 != ":" }.dropFirst())) }),
            "after_limit": .text(escalation.after?.value.inAttribute),
            "after": .text(escalation.after.map { edition.language.duration($0.value) }),
            "target": .fields(escalation.step.flatMap { link(toStep: $0.value) }),
        ]
    }

    private func reply(_ id: String) -> Fields? {
        guard let target = site.book.served(.reply, id: id, locale: edition.index) else { return nil }
        guard let reply = site.index.text(target.reference) as? Reply else { return nil }
        return [
            "reply_title": .text(reply.title), "reply_url": .text(site.links.address(of: target.path, root: shell.root)),
            "reply_text": .html(ReplyText(site: site, edition: edition).html(target.reference, shell)),
        ]
    }
}
