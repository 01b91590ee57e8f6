internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// Whoever an escalation calls is on duty when the timer rings, whenever the case came.
enum UnheardEscalations: PlaybookRule {
    static let codes = [DiagnosticCode.unheardEscalation]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let timetable = subject.site.timetable
        return subject.steps.compactMap { step in
            guard let escalation = step.escalation, let after = escalation.after ?? step.within,
                let listeners = timetable.openTime(ofRole: escalation.to.value), let duty = subject.duty(of: step),
                duty.isEverOpen,
                let alarm = Workflow.firstUnheard(TimeLimit(after.value), on: duty, by: listeners, over: timetable.horizon)
            else { return nil }
            let text = Wording.unheard(step, escalation.to.value, alarm, listeners)
            return Diagnostic(
                .unheardEscalation, text + " " + Wording.advice(after.value, isSameHours: duty.calendar == listeners.calendar),
                at: subject.place(escalation.to.range))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unheard(_ step: Step, _ role: String, _ alarm: Workflow.Alarm, _ listeners: OpenTime) -> String {
        let zone = listeners.zone
        let next = listeners.state(at: alarm.rings).opensAt.map { ", back on \(Moments.english($0, zone))" } ?? ""
        return "“\(step.title)” escalates to “\(role)”, who is not always on duty then: a case that comes to this step on "
            + "\(Moments.english(alarm.comes, zone)), is escalated on \(Moments.english(alarm.rings, zone)), and “\(role)” is off duty\(next)."
    }

    static func advice(_ after: TimeSpan, isSameHours: Bool) -> String {
        if case .elapsed(let seconds) = after, isSameHours {
            return "Write “\(TimeSpan.open(seconds: seconds).written)”: business time stops when both go home."
        }
        return "Escalate to somebody who is there at that time, or give the role longer hours."
    }
}

extension DiagnosticCode {
    static let unheardEscalation = DiagnosticCode(
        "playbook/escalation-off-duty", .warning, "An escalation calls somebody who is not on duty",
        manual: """
            An escalation calls a role when a step has taken too long. For some cases the timer rings while that role is off duty: at night, on
            a holiday, or a few minutes after closing. Then nobody takes over, and the case lies until the role is back. The finding names the
            first such case from the present on, to the minute.

            Often the timer is to blame: `30 minutes` run on after closing, `30 business minutes` stop with the hours of the step's role. Where
            an evening team escalates to a lead who works by day, name somebody who is there in the evening.
            """)
}
