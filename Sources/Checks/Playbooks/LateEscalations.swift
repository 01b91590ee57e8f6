internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// An escalation comes before the step is late.
enum LateEscalations: PlaybookRule {
    static let codes = [DiagnosticCode.lateEscalation]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        subject.steps.compactMap { step in
            guard let escalation = step.escalation else { return nil }
            guard let after = escalation.after else {
                return step.within == nil
                    ? Diagnostic(.lateEscalation, Wording.never(step.title), at: subject.place(escalation.to.range)) : nil
            }
            guard let within = step.within, let alarm = subject.alarm(step, after.value, late: within.value) else { return nil }
            return Diagnostic(
                .lateEscalation, Wording.late(step.title, after.value, within.value), at: subject.place(after.range),
                notes: Wording.example(alarm.alarm, alarm.zone), fixes: Wording.fixes(after.value, within.value))
        }
    }
}

extension PlaybookSubject {
    /// The hours in which a step is worked on: those of its role, else those of the channel.
    func duty(of step: Step) -> OpenTime? {
        let role = step.role.flatMap { site.timetable.openTime(ofRole: $0.value) }
        return role
            ?? ([playbook.promise?.value.channel].compactMap(\.self) + playbook.channels.map(\.value)).lazy
            .compactMap { site.timetable.openTime(ofChannel: $0) }.first
    }

    fileprivate func alarm(_ step: Step, _ after: TimeSpan, late within: TimeSpan) -> (alarm: Workflow.Alarm, zone: ZoneRules)? {
        guard !after.isAtMost(within), let duty = duty(of: step), duty.isEverOpen else { return nil }
        let alarm = Workflow.firstLate(TimeLimit(after), after: TimeLimit(within), on: duty, over: site.timetable.horizon)
        return alarm.map { ($0, duty.zone) }
    }
}

extension TimeSpan {
    /// Whether it is of the same kind and not longer.
    fileprivate func isAtMost(_ other: TimeSpan) -> Bool {
        switch (self, other) {
        case (.elapsed(let own), .elapsed(let most)), (.open(let own), .open(let most)): own <= most
        case (.days(let own), .days(let most)), (.businessDays(let own), .businessDays(let most)): own <= most
        default: false
        }
    }
}

/// What the rule says.
private enum Wording {
    static func never(_ step: String) -> String {
        "The escalation of “\(step)” never comes: neither does it say after how long (“after”) nor has the step a limit (“within”). "
            + "Write one of them."
    }

    static func late(_ step: String, _ after: TimeSpan, _ within: TimeSpan) -> String {
        let start = "“\(step)” has to be done within \(within.written), but somebody else is asked only after \(after.written)"
        guard isOfOneKind(after, within) else {
            return
                "\(start), which for some cases is later: one runs on at night, the other does not. Write both in business time."
        }
        return "\(start): the step is late by then. Escalate sooner, or at the latest when the limit is over."
    }

    /// Where the two differ in kind, no single number mends it.
    static func fixes(_ after: TimeSpan, _ within: TimeSpan) -> [Fix] {
        isOfOneKind(after, within) ? [Fix("Write “\(within.written)”.", replacement: within.written)] : []
    }

    private static func isOfOneKind(_ one: TimeSpan, _ other: TimeSpan) -> Bool {
        one.isBusiness == other.isBusiness && one.isOfDays == other.isOfDays
    }

    static func example(_ alarm: Workflow.Alarm, _ zone: ZoneRules) -> [String] {
        [
            "A case that comes to this step on \(Moments.english(alarm.comes, zone)), is escalated on \(Moments.english(alarm.rings, zone)), "
                + "after its limit."
        ]
    }
}

extension DiagnosticCode {
    static let lateEscalation = DiagnosticCode(
        "playbook/late-escalation", .warning, "An escalation comes too late, or never",
        manual: """
            An escalation is there so that a case does not become late: `after` should be at most `within`. Here it is longer, at least for
            some moments of the week, or there is neither of the two, so that nothing ever starts it.

                within: 1 business hour
                escalate: { to: team-lead, after: 45 business minutes }

            Without `after` the escalation comes when `within` is over. Minutes and business minutes differ at night: write both in one kind.
            """)
}
