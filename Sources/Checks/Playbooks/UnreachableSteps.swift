internal import Catalog
internal import Diagnostics
internal import Markup

/// Every step can be reached from the first one, over links and escalations.
enum UnreachableSteps: PlaybookRule {
    static let codes = [.unreachableStep, .playbookWithoutSteps] as [DiagnosticCode]

    static func findings(in subject: PlaybookSubject) -> [Diagnostic] {
        guard !subject.steps.isEmpty else {
            let title = subject.playbook.header.title
            return [Diagnostic(.playbookWithoutSteps, Wording.noSteps(title.value), at: subject.place(title.range))]
        }
        // A link that is mistyped leads to what was meant: one finding for one slip.
        let meant = subject.brokenWays.values.joined().compactMap(\.meant)
        let isReached = subject.graph.reached(from: subject.graph.entries + meant)
        guard isReached.contains(false) else { return [] }
        let isReachedFromOutside = subject.graph.reached(from: subject.graph.entries + meant + stepsLinkedFromOutside(subject))
        return subject.steps.indices.filter { !isReachedFromOutside[$0] }.map {
            Diagnostic(
                .unreachableStep, Wording.unreachable(subject.steps[$0].title, subject.steps[$0].id), at: subject.heading($0))
        }
    }

    /// Steps to which other texts lead: another playbook may hand a case over to the middle of this one.
    private static func stepsLinkedFromOutside(_ subject: PlaybookSubject) -> [Int] {
        let (index, own) = (subject.site.index, subject.playbook)
        let anchors = [TextKind.playbook, .reply, .guideline, .article].flatMap { index.texts(of: $0) }.flatMap { text in
            text.body.links.compactMap { link -> String? in
                guard text.file.path != own.file.path, link.destination.contains("#"),
                    case .text(let reference, let anchor?, _) = index.resolve(link.destination, from: text),
                    reference.kind == .playbook, index.text(reference).id == own.id
                else { return nil }
                return anchor
            }
        }
        let known = Set(anchors)
        return subject.steps.indices.filter { known.contains(subject.steps[$0].id) }
    }
}

/// What the rule says.
private enum Wording {
    static func unreachable(_ title: String, _ id: String) -> String {
        "No way leads to the step “\(title)”: an agent who follows the playbook never comes here. Link to it from the step that goes "
            + "before it, “[…](#\(id))”, or remove it."
    }

    static func noSteps(_ title: String) -> String {
        "The playbook “\(title)” has no steps: every “##” heading is one. Write the first, or make it a guideline if it is only to be read."
    }
}

extension DiagnosticCode {
    static let unreachableStep = DiagnosticCode(
        "playbook/unreachable-step", .warning, "No way leads to a step",
        manual: """
            A case begins at the first step and goes on along links to other steps and along escalations. Nothing leads to this one, so nobody
            who follows the playbook ever reads it. Most often the link that led here was removed or names another step.

            Link to it where it belongs, `- The photo is blurred: [Ask for a new one](#ask-for-a-new-one)`, or remove the step. A link from
            another playbook (`playbook:damaged-parcel#photo`) counts as a way, too.
            """)
    static let playbookWithoutSteps = DiagnosticCode(
        "playbook/no-steps", .warning, "A playbook has no steps",
        manual: """
            A playbook says what to do step by step; each `##` heading is a step. This one has none, so there is no flow to show, nobody is
            responsible and no time limit holds. Give it steps, or put the text where prose belongs: below `tone` or into an article.
            """)
}
