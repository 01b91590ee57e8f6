internal import Catalog
package import Diagnostics
internal import Markup

/// What is published links only to what is published.
package struct UnpublishedLinks: Rule {
    package static let codes = [.linkToDraft, .linkToExpired] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        guard !subject.publication.withheld.isEmpty, !subject.publication.isWithheld(subject.text) else { return [] }
        return subject.linkFindings { link, destination in
            finding(destination, at: subject.place(of: link), subject)
        }
            + subject.related.compactMap { related, destination in
                finding(destination, at: subject.text.file.place(related.range), subject)
            }
    }

    private func finding(_ destination: Resolution, at place: @autoclosure () -> Place, _ subject: Subject) -> Diagnostic? {
        guard case .text(let reference, _, _) = destination, subject.publication.withheld.contains(reference)
        else { return nil }
        let target = subject.index.text(reference)
        let effect = Wording.effect(standIn(for: target, subject))
        if target.header.isDraft, !subject.publication.includesDrafts {
            return Diagnostic(.linkToDraft, Wording.draft(target.title, effect), at: place())
        }
        let date = target.header.expires.map { "\($0.value)" } ?? ""
        return Diagnostic(.linkToExpired, Wording.expired(target.title, date, effect), at: place())
    }

    /// The locale whose edition readers get instead.
    private func standIn(for target: any Text, _ subject: Subject) -> String? {
        subject.index.editions(of: target.kind, id: target.id).sorted { $0.key < $1.key }.first {
            !subject.publication.withheld.contains($0.value)
        }?.key
    }
}

/// What the rule says.
private enum Wording {
    static func draft(_ title: String, _ effect: String) -> String {
        "“\(title)” is a draft, so on the published site \(effect). Publish the two together: take “draft: true” out there, or the link "
            + "out here."
    }

    static func expired(_ title: String, _ date: String, _ effect: String) -> String {
        "“\(title)” expired on \(date) and is no longer published, so \(effect). Take the link out, or give the text a new “expires”."
    }

    static func effect(_ standIn: String?) -> String {
        standIn.map { "readers get its “\($0)” edition" } ?? "this is no link"
    }
}

extension DiagnosticCode {
    package static let linkToDraft = DiagnosticCode(
        "link/draft", .warning, "A published text links to a draft",
        manual: """
            A text with `draft: true` is part of a preview and of `pult build --drafts` only. On the published page the link's words stand
            there as plain text, and an entry of `related` is missing. Publish the draft, or wait with the link.
            """)
    package static let linkToExpired = DiagnosticCode(
        "link/expired", .warning, "A published text links to one that is over",
        manual: """
            The target's `expires` has passed, and it is no longer published. Remove the link, link to what holds now, or prolong the text.
            """)
}
