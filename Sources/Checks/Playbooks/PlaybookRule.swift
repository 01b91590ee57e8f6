internal import Catalog
package import Diagnostics
internal import Markup

/// A rule about playbooks, one at a time.
protocol PlaybookRule: Sendable {
    /// What the rule may report.
    static var codes: [DiagnosticCode] { get }

    /// All findings in a playbook, in any order.
    static func findings(in subject: PlaybookSubject) -> [Diagnostic]
}

/// A playbook under examination, with its steps as a graph.
struct PlaybookSubject: Sendable {
    let playbook: Playbook
    let graph: StepGraph
    let site: SiteSubject
    /// The steps that a case can come to.
    let isReached: [Bool]
    /// Links to steps that do not exist, by the step in which they stand. They have a finding of their own.
    let brokenWays: [Int: [BrokenWay]]

    init(_ playbook: Playbook, in site: SiteSubject) {
        self.playbook = playbook
        self.site = site
        graph = StepGraph(playbook)
        isReached = graph.reached(from: graph.entries)
        brokenWays = BrokenWay.all(in: playbook)
    }

    var configuration: Configuration { site.configuration }
    var steps: [Step] { playbook.steps }

    func place(_ range: Range<Int>) -> Place { playbook.file.place(range) }

    /// Of a step's heading.
    func heading(_ step: Int) -> Place { place(playbook.body.headings[steps[step].heading].range) }

    /// “Check the photo”
    func name(_ step: Int) -> String { "“\(steps[step].title)”" }

    /// “Check the photo” → “Offer a choice”
    func names(_ way: [Int]) -> String { way.map(name).joined(separator: " → ") }
}

/// A link that names no step, and the step that was probably meant.
struct BrokenWay: Sendable {
    let anchor: String
    let meant: Int?

    fileprivate static func all(in playbook: Playbook) -> [Int: [BrokenWay]] {
        var ways: [Int: [BrokenWay]] = [:]
        let ids = Set(playbook.body.headings.map(\.id))
        for link in playbook.body.links where !link.isImage {
            guard let anchor = playbook.ownAnchor(link.destination), !ids.contains(anchor),
                let step = playbook.step(around: link.heading)
            else { continue }
            ways[step, default: []].append(BrokenWay(anchor, in: playbook))
        }
        let steps = Set(playbook.steps.map(\.id))
        for (number, step) in playbook.steps.enumerated() {
            guard let target = step.escalation?.step, !steps.contains(target.value) else { continue }
            ways[number, default: []].append(BrokenWay(target.value, in: playbook))
        }
        return ways
    }

    private init(_ anchor: String, in playbook: Playbook) {
        self.anchor = anchor
        let nearest = NearMiss.suggestion(for: anchor, among: playbook.steps.map(\.id))
        meant = nearest.flatMap { id in playbook.steps.firstIndex { $0.id == id } }
    }
}

/// Every rule about playbooks, over every playbook.
package enum PlaybookRules: FaceRule {
    package static let heedsTime = true
    private static let rules: [any PlaybookRule.Type] = [
        UnknownNames.self, UnknownReplies.self, UnreachableSteps.self, DeadEnds.self, EndlessLoops.self, LostEscalations.self,
        LateEscalations.self, UnheardEscalations.self, MissingHumans.self, HandOvers.self, UntimedSteps.self, SlowWays.self,
        UnescalatedCases.self, UnfitReplies.self,
    ]

    package static var codes: [DiagnosticCode] { rules.flatMap { $0.codes } + UntranslatedReplies.codes }

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let playbooks = site.index.catalog.playbooks
        let findings = Parallel.map(playbooks.count) { number in
            let subject = PlaybookSubject(playbooks[number], in: site)
            return rules.flatMap { $0.findings(in: subject) }
        }
        return findings.flatMap { $0 } + UntranslatedReplies.findings(in: site)
    }
}
