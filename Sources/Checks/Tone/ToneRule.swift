import Catalog
import Diagnostics

/// A rule of a guideline, ready to be applied. A class, since every text looks at it.
final class ToneRule: Sendable {
    let guideline: Guideline
    /// The guideline's number in its catalog.
    let number: Int
    let rule: Guideline.Rule
    private let scope: Guideline.Scope
    /// Locales whose texts it speaks about.
    private let locales: Set<String>
    /// Set for a rule with a regular expression. It is compiled once and never changed, only its type does not say so.
    nonisolated(unsafe) let pattern: Regex<AnyRegexOutput>?

    init(_ rule: Guideline.Rule, of guideline: Guideline, number: Int) {
        self.rule = rule
        self.guideline = guideline
        self.number = number
        scope = guideline.scope
        locales = Set(guideline.locales.isEmpty ? [guideline.locale] : guideline.locales.map(\.value))
        if case .pattern(let text) = rule.requirement {
            // What cannot be compiled was reported by the loader, and the rule dropped.
            do { pattern = try Regex(text.value) } catch { pattern = nil }
        } else {
            pattern = nil
        }
    }

    /// Whether it asks for something that only a whole message can have.
    var wantsWholeText: Bool {
        switch rule.requirement {
        case .requireAny, .requireAll: true
        default: false
        }
    }

    func applies(to situation: ToneSituation) -> Bool {
        scope.admits(situation) && rule.scope.admits(situation) && locales.contains(situation.locale)
            && (!scope.kinds.isEmpty || !rule.scope.kinds.isEmpty || situation.kind != .guideline)
    }

    /// Whether it speaks about this piece of a text that it applies to: agents' blocks of public texts only when it says so.
    func speaks(about piece: TonePiece, of kind: TextKind) -> Bool {
        switch rule.scope.audience ?? scope.audience {
        case .public: !piece.isForAgents
        case .internal: piece.isForAgents
        case nil: !kind.isPublic || !piece.isForAgents
        }
    }

    /// Whether it looks at texts of a kind that another guideline looks at, too, whatever channel or mood they are for.
    func mayConcern(_ other: Guideline) -> Bool {
        guard locales.contains(other.locale), rule.scope.isForAllSituations, scope.isForAllSituations else { return false }
        let kinds = rule.scope.kinds.isEmpty ? scope.kinds : rule.scope.kinds
        let (own, others) = (Set(kinds.map(\.value)), Set(other.scope.kinds.map(\.value)))
        return own.isEmpty || others.isEmpty || !own.isDisjoint(with: others)
    }
}

extension Guideline.Scope {
    fileprivate func admits(_ situation: ToneSituation) -> Bool {
        if !kinds.isEmpty, !kinds.contains(where: { $0.value == situation.kind }) { return false }
        if !channels.isEmpty, !situation.channels.isEmpty, !channels.contains(where: { situation.channels.contains($0.value) }) {
            return false
        }
        if !moods.isEmpty, !moods.contains(where: { $0 == situation.mood }) { return false }
        if !orderStages.isEmpty, situation.orderStage != .any, !orderStages.contains(where: { $0 == situation.orderStage }) {
            return false
        }
        return true
    }

    fileprivate var isForAllSituations: Bool { channels.isEmpty && moods.isEmpty && orderStages.isEmpty && audience == nil }
}
