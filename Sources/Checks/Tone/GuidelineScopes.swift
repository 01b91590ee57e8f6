internal import Catalog
package import Diagnostics

/// Channels and locales that guidelines name exist.
package enum GuidelineScopes: FaceRule {
    package static let codes: [DiagnosticCode] = [.toneScope]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let channels = site.configuration.channels.map(\.id)
        let locales = site.configuration.locales.map(\.code)
        return site.index.catalog.guidelines.flatMap { guideline in
            let named = guideline.channels + guideline.rules.flatMap(\.scope.channels)
            return faults(named, channels, "channel", guideline) + faults(guideline.locales, locales, "locale", guideline)
        }
    }

    private static func faults(
        _ names: [Located<String>], _ known: [String], _ what: String, _ guideline: Guideline
    ) -> [Diagnostic] {
        names.filter { !known.contains($0.value) }.map { name in
            let near = NearMiss.suggestion(for: name.value, among: known)
            return Diagnostic(
                .toneScope, Wording.unknown(name.value, what, near, known), at: guideline.file.place(name.range),
                fixes: near.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unknown(_ name: String, _ what: String, _ near: String?, _ known: [String]) -> String {
        let help = near.map { "Did you mean “\($0)”?" } ?? "Known are \(known.map { "“\($0)”" }.joined(separator: ", "))."
        return "The site has no \(what) “\(name)”, so the guideline would speak about nothing there. \(help)"
    }
}

extension DiagnosticCode {
    package static let toneScope = DiagnosticCode(
        "tone/scope", .error, "A guideline is limited to something that does not exist",
        manual: """
            `channels` and `locales` of a guideline, and `channels` of a rule, name what `pult.yaml` has below `channels` and `locales`. A name
            that is not there would switch the rule off without anybody noticing.
            """)
}
