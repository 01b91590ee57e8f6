internal import Catalog
package import Diagnostics

/// The channels that a reply is for exist.
package enum ReplyChannels: FaceRule {
    package static let codes: [DiagnosticCode] = [.replyChannel]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let known = site.configuration.channels.map(\.id)
        return site.index.catalog.replies.flatMap { reply in
            reply.channels.filter { !known.contains($0.value) }.map { name in
                let near = NearMiss.suggestion(for: name.value, among: known)
                return Diagnostic(
                    .replyChannel, Wording.unknown(name.value, near, known), at: reply.file.place(name.range),
                    fixes: near.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
            }
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ name: String, _ near: String?, _ known: [String]) -> String {
        let help = near.map { "Did you mean “\($0)”?" } ?? "The site has \(known.map { "“\($0)”" }.joined(separator: ", "))."
        return "The reply is for a channel “\(name)”, which does not exist. \(help)"
    }
}

extension DiagnosticCode {
    package static let replyChannel = DiagnosticCode(
        "reply/channel", .error, "A reply is for a channel that does not exist",
        manual: """
            `channels` of a reply name what `pult.yaml` has below `channels`. What a public channel may say and how long an SMS may be depends on
            them, and agents find the reply by them.
            """)
}
