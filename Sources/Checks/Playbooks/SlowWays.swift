internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// The longest way through a playbook fits into the service level that it names, whenever the message arrives.
enum SlowWays: PlaybookRule {
    static let codes = [.slowWay, .slowStep] as [DiagnosticCode]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        guard let promise = subject.playbook.promise,
            let finder = WayFinder(subject.playbook, subject.graph, on: subject.site.timetable)
        else { return [] }
        let place = subject.place(promise.range)
        do throws(Workflow.Obstacle) {
            let way = try finder.longestWay()
            guard !way.isKept else { return [] }
            let wording = WayWording(subject: subject, way: way)
            let finding = Diagnostic(
                .slowWay, wording.message, at: place,
                notes: wording.notes + wording.repairs(finder.sufficientLevel(), finder.sufficientStep()))
            return [finding] + slowSteps(finder, wording, subject)
        } catch {
            guard error == .neverEnds else { return [] }
            return [Diagnostic(.slowWay, WayWording.neverEnds(promise.value), at: place)]
        }
    }

    private static func slowSteps(_ finder: WayFinder, _ wording: WayWording, _ subject: PlaybookSubject) -> [Diagnostic] {
        finder.stepsTooLong().compactMap { step, worst in
            subject.steps[step].within.map { within in
                Diagnostic(.slowStep, wording.tooLong(step, within.value, worst), at: subject.place(within.range))
            }
        }
    }
}

/// What the rule says.
private struct WayWording {
    let subject: PlaybookSubject
    let way: LongestWay

    var message: String {
        "The longest way through “\(subject.playbook.title)” does not fit into “\(way.level)” (\(way.limit.written)): a message that "
            + "arrives on \(moment(way.arrives)), is to be done by \(moment(way.allowedUntil)), but the way may end only on "
            + "\(moment(way.ends)), \(Moments.english(way.lateness)) later."
    }

    /// The way step by step, by the clock on the wall, and what it leaves out.
    var notes: [String] {
        let legs = way.legs.enumerated().map { number, leg in "\(number + 1). " + self.leg(leg) }
        let returns = way.returns.map { number in
            "The way goes back to \(subject.name(way.legs[number].step)) once; a case that goes round again takes longer still."
        }
        let untimed = subject.steps.indices.filter { subject.isReached[$0] && subject.steps[$0].within == nil }
        let left = untimed.isEmpty ? [] : ["Steps without a time limit are counted as if they took no time."]
        return legs + returns + left
    }

    private func leg(_ leg: LongestWay.Leg) -> String {
        let step = subject.steps[leg.step]
        let role = leg.role.map { ", \($0)" } ?? ""
        let closed = leg.begins > leg.comes ? " (nobody on duty until \(moment(leg.begins)))" : ""
        let limit = step.within.map { ", within \($0.value.written)" } ?? ""
        let alarm = leg.isEscalated ? "; not done by then, so that it is escalated to “\(step.escalation?.to.value ?? "")”" : ""
        let takeover = leg.isTakenOver ? ", taken over" : ""
        return "“\(step.title)”\(role)\(takeover)\(limit): from \(moment(leg.comes))\(closed) until \(moment(leg.until))\(alarm)."
    }

    func repairs(_ level: TimeSpan?, _ step: (step: Int, limit: TimeSpan)?) -> [String] {
        let first = level.map { "“\(way.level.metric): \($0.written)” for “\(way.level.channel)” in pult.yaml" }
        let second = step.map { "“within: \($0.limit.written)” for \(subject.name($0.step))" }
        let both = [second, first].compactMap(\.self)
        guard !both.isEmpty else { return ["Shorten the limits of several steps, or promise less."] }
        return ["What would hold: \(both.joined(separator: ", or "))."]
    }

    func tooLong(_ step: Int, _ within: TimeSpan, _ worst: Proof.Case) -> String {
        "The step \(subject.name(step)) alone may take longer than “\(way.level)” (\(way.limit.written)) allows for the whole way: with "
            + "“within: \(within.written)” a message that arrives on \(moment(worst.arrives)), may be at this step until "
            + "\(moment(worst.answeredBy)), but is to be done by \(moment(worst.promisedBy)). Shorten the limit."
    }

    static func neverEnds(_ level: ServiceLevelReference) -> String {
        "The way through the playbook cannot be held to “\(level)”: one of its roles is never on duty again, so the case lies there for "
            + "ever. Give the role's calendar hours in pult.yaml."
    }

    private func moment(_ instant: Instant) -> String { Moments.english(instant, way.zone) }
}

extension DiagnosticCode {
    static let slowWay = DiagnosticCode(
        "playbook/too-slow", .error, "The longest way through a playbook takes longer than its service level",
        manual: """
            `promise: email.resolution` says that the whole way through the playbook fits into this service level. It does not: when every step
            takes as long as it may, some messages are done too late. The finding names the message that is hit worst and shows its way by the
            clock on the wall: who has it, from when until when, and where it lies because nobody is on duty.

            How it is counted:

            - Each step takes its `within` on the calendar of its role (without a role, on the channel's). Business hours and business days count as
              in a service level; minutes, hours and days on the wall clock begin when the role is on duty.
            - All ways count, escalations too: at its timer the case moves to the step that the escalation names, or the role takes over the
              same step and has its limit anew.
            - Every loop is gone round once. The time that a customer takes to answer does not count.
            - All messages from the present on for 400 days count (`--from`, `--until`), over holidays and clock changes.

            Shorten the limit that the finding names, let fewer hands work one after the other, or commit to a longer service level.
            """)
    static let slowStep = DiagnosticCode(
        "playbook/step-too-long", .error, "A single step takes longer than the whole way may",
        manual: """
            `within` of this step alone is longer than the service level that the playbook has to fit into (`promise`). Probably one of the two is
            a slip: days for hours, or calendar days for business days. Correct the limit, or the service level that the playbook names.
            """)
}
