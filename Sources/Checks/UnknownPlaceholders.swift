internal import Catalog
package import Diagnostics

/// Every placeholder of a reply is one that `pult.yaml` knows.
package struct UnknownPlaceholders: Rule {
    package static let codes = [DiagnosticCode.unknownPlaceholder]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        guard subject.text.kind == .reply else { return [] }
        let known = subject.index.catalog.configuration.placeholders.map(\.name)
        return PlaceholderUse.all(in: subject.text).filter { !known.contains($0.name) }.map { use in
            let meant = NearMiss.suggestion(for: use.name, among: known)
            return Diagnostic(
                .unknownPlaceholder, Wording.unknown(use.name, meant), at: subject.text.file.place(use.range),
                fixes: meant.map { [Fix("Write “{{\($0)}}”.", replacement: "{{\($0)}}")] } ?? [])
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ name: String, _ meant: String?) -> String {
        let hint = meant.map { " Did you mean “{{\($0)}}”?" } ?? ""
        return "pult.yaml has no placeholder “\(name)”, so the customer would get the braces.\(hint) "
            + "Add it below placeholders with a sample, or write one that is there."
    }
}

extension DiagnosticCode {
    static let unknownPlaceholder = DiagnosticCode(
        "reply/unknown-placeholder", .error, "A reply has a placeholder that nothing fills",
        manual: """
            Placeholders such as `{{customer.first_name}}` are filled in before a reply is sent. One that `pult.yaml` does not list is filled by
            nobody: the customer would read the name between braces.

                placeholders:
                  order.number: { sample: "2026-10482" }

            Mend a slip in the name (the finding offers the nearest one), or add the placeholder.
            """)
}
