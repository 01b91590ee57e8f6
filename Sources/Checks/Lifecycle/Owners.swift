internal import Catalog
package import Diagnostics

/// Every text has somebody who keeps it right, and the name is spelled as elsewhere.
package enum Owners: FaceRule {
    package static let codes = [.noOwner, .unknownOwner] as [DiagnosticCode]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let texts = site.keptTexts.map(\.text)
        let owners = texts.compactMap { $0.header.owner?.value }
        // A site in which no text has an owner does not work with owners.
        guard !owners.isEmpty else { return [] }
        let counts = Dictionary(owners.map { ($0, 1) }, uniquingKeysWith: +)
        let roles = site.configuration.roles.map(\.id)
        return texts.compactMap { text in
            guard let owner = text.header.owner else {
                return Diagnostic(.noOwner, Wording.none(roles), at: text.file.place(text.header.title.range))
            }
            guard !roles.contains(owner.value) else { return nil }
            // A name may be anybody's; one that is nearly a role, or nearly what most others write, is a slip.
            let frequent = counts.filter { $0.value > 3 * (counts[owner.value] ?? 0) }.keys
            let known = (roles + frequent).filter { $0.lowercased() != owner.value.lowercased() || $0 != owner.value }
            guard let meant = NearMiss.suggestion(for: owner.value, among: known.sorted()) else { return nil }
            return Diagnostic(
                .unknownOwner, Wording.unknown(owner.value, meant), at: text.file.place(owner.range),
                fixes: [Fix("Write “\(meant)”.", replacement: meant)])
        }
    }
}

/// What the rule says.
private enum Wording {
    static func none(_ roles: [String]) -> String {
        let known =
            roles.isEmpty
            ? "" : " Roles of pult.yaml are \(roles.map { "“\($0)”" }.joined(separator: ", ")); a name will do, too."
        return "Nobody owns this text, so nobody will notice when it no longer holds. Add “owner” with a role or a name.\(known)"
    }

    static func unknown(_ owner: String, _ meant: String) -> String {
        "There is no role “\(owner)” in pult.yaml, and the name is nearly “\(meant)”. Did you mean that? Otherwise nobody will feel "
            + "spoken to."
    }
}

extension DiagnosticCode {
    static let noOwner = DiagnosticCode(
        "lifecycle/no-owner", .note, "A text has no owner",
        manual: """
            `owner` names who keeps the text right: a role of `pult.yaml`, a department, or a person. Without one, findings about the text have
            nobody to go to, and it grows old unnoticed.

                owner: support-lead

            The note only comes in sites that use `owner` at all. Categories need none.
            """)
    static let unknownOwner = DiagnosticCode(
        "lifecycle/unknown-owner", .warning, "The owner of a text is probably misspelled",
        manual: """
            An owner may be any name. This one is no role of `pult.yaml`, but nearly one, or nearly the name that many other texts have: a
            slip of the pen. Lists by owner would leave the text out.
            """)
}
