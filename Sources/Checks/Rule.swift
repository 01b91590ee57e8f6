package import Catalog
package import Diagnostics

/// One rule: looks at a whole site and says what breaks it. Its codes carry their manual pages.
package protocol Rule: Sendable {
    /// What the rule may report.
    static var codes: [DiagnosticCode] { get }

    init()

    /// All findings, in any order.
    func findings(in index: CatalogIndex) -> [Diagnostic]
}

/// Every rule that `check` and `build` run.
package enum RuleBook {
    package static let rules: [any Rule.Type] = [BrokenLinks.self, LeakingLinks.self]

    /// The codes of all rules, for `pult explain`.
    package static var codes: [DiagnosticCode] { rules.flatMap { $0.codes } }

    /// Runs every rule.
    package static func findings(in index: CatalogIndex) -> [Diagnostic] {
        rules.flatMap { $0.init().findings(in: index) }
    }
}

extension Catalog {
    /// Every text of the site, kind by kind.
    var texts: [any Text] { TextKind.allCases.flatMap { texts(of: $0) } }
}
