import Catalog
import Diagnostics

/// Reads what a guideline or a rule is limited to.
struct ScopeReader {
    let fields: Fields

    func scope() -> Guideline.Scope {
        var scope = Guideline.Scope()
        scope.kinds = kinds()
        scope.channels = fields.texts("channels")
        scope.audience = fields.choice("audience")?.value
        scope.moods = choices("mood")
        scope.orderStages = choices("order_stage")
        return scope
    }

    /// Kinds are written in the plural, as their folders are; the singular will do.
    private func kinds() -> [Located<TextKind>] {
        let names: [(String, TextKind)] = [
            ("articles", .article), ("pages", .page), ("playbooks", .playbook), ("replies", .reply), ("categories", .category),
            ("guidelines", .guideline),
        ]
        return fields.texts("applies_to").compactMap { name in
            if let kind = names.first(where: { $0.0 == name.value || $0.1.rawValue == name.value })?.1 {
                return Located(kind, at: name.range)
            }
            fields.reportChoice(name, as: "A kind in “applies_to”", known: names.map(\.0))
            return nil
        }
    }

    private func choices<Value: RawRepresentable<String> & CaseIterable>(_ name: String) -> [Value] {
        fields.texts(name).compactMap { fields.choice($0, as: "“\(name)” of \(fields.subject)")?.value }
    }
}
