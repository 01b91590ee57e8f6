internal import Catalog
internal import Diagnostics
internal import Markup
internal import ServiceTime

/// The steps of a playbook have the same role, time, reply, outcome and escalation in every language.
enum DifferingSteps: TranslationRule {
    static let codes = [DiagnosticCode.translatedStep]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        guard let original = pair.original.text as? Playbook, let translation = pair.translation.text as? Playbook,
            // Steps that are missing are missing headings.
            original.steps.count == translation.steps.count
        else { return [] }
        return zip(original.steps, translation.steps).flatMap { first, second in
            zip(values(first, original), values(second, translation)).compactMap { before, after -> Diagnostic? in
                guard before.value != after.value else { return nil }
                let heading = translation.body.headings[second.heading].range
                let known = before.range ?? original.body.headings[first.heading].range
                let message = Wording.other(before, after, step: second.title, pair.original.reference(known))
                return pair.diagnostic(.translatedStep, message, at: after.range ?? heading)
            }
        }
    }

    /// One thing that a step's data says.
    struct Value {
        let key: String
        let value: String?
        let range: Range<Int>?

        init(_ key: String, _ located: Located<String>?) {
            (self.key, value, range) = (key, located?.value, located?.range)
        }
    }

    private static func values(_ step: Step, _ playbook: Playbook) -> [Value] {
        // Steps go by their number, since their names differ.
        let target = step.escalation?.step.map { located in
            located.map { id in playbook.steps.firstIndex { $0.id == id }.map { "step \($0 + 1)" } ?? "#\(id)" }
        }
        return [
            Value("role", step.role), Value("within", step.within.map { $0.map(\.written) }), Value("reply", step.reply),
            Value("outcome", step.outcome.map { $0.map(\.rawValue) }), Value("escalate › to", step.escalation?.to),
            Value("escalate › after", step.escalation?.after.map { $0.map(\.written) }), Value("escalate › step", target),
        ]
    }
}

/// What the rule says.
private enum Wording {
    static func other(_ before: DifferingSteps.Value, _ after: DifferingSteps.Value, step: String, _ place: String) -> String {
        "“\(after.key)” of the step “\(step)” is \(said(after)), in the original \(said(before)) (\(place)). "
            + "Agents of both languages handle the case alike: make them agree."
    }

    private static func said(_ value: DifferingSteps.Value) -> String { value.value.map { "“\($0)”" } ?? "missing" }
}

extension DiagnosticCode {
    static let translatedStep = DiagnosticCode(
        "translation/step", .warning, "A step differs between a playbook and its translation",
        manual: """
            The data of a step says who does it, in what time, with which reply, how it may end and who takes over. It is the same in every
            language: only the words around it are translated. A step with two hours in one language and four in the other
            breaks the promise of the playbook for half of the customers.
            """)
}
