internal import Catalog
internal import Diagnostics

/// Every loop of steps has a way out that leads to an outcome.
enum EndlessLoops: PlaybookRule {
    static let codes = [DiagnosticCode.endlessLoop]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        let (graph, steps, broken) = (subject.graph, subject.steps, subject.brokenWays)
        let members = Dictionary(grouping: steps.indices, by: { graph.groups[$0] })
        return members.values.compactMap { group in
            let leadsOut = group.contains { step in
                steps[step].outcome != nil || graph.arrows[step].contains { graph.groups[$0.to] != graph.groups[step] }
                    || !(broken[step] ?? []).isEmpty
            }
            // A single step that leads nowhere is a dead end.
            let isLoop = group.contains { step in graph.arrows[step].contains { graph.groups[$0.to] == graph.groups[step] } }
            guard isLoop, !leadsOut, let first = group.min() else { return nil }
            return Diagnostic(.endlessLoop, Wording.endless(group.sorted().map(subject.name)), at: subject.heading(first))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func endless(_ steps: [String]) -> String {
        let advice = "Give one of them an “outcome” or a link to a step that ends the case."
        guard steps.count > 1 else {
            return "The step \(steps.first ?? "") leads only to itself: a case that comes here never ends. \(advice)"
        }
        let list = steps.dropLast().joined(separator: ", ") + " and " + (steps.last ?? "")
        return "The steps \(list) lead only to each other: a case that comes here never ends. \(advice)"
    }
}

extension DiagnosticCode {
    static let endlessLoop = DiagnosticCode(
        "playbook/endless-loop", .error, "A loop of steps has no way out",
        manual: """
            Steps may lead back ("the photo is still blurred: ask again"), but there has to be a way out. From these steps one only ever comes
            to one of them again, and none ends the case: the customer is asked for another photo for ever.

            Say when it is enough: a link to a step that decides, or an `outcome` for a step of the loop.
            """)
}
