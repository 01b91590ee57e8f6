internal import Catalog
package import Diagnostics
internal import Markup

/// A guideline is its own test: what it shows as wrong breaks the rule it names, what it shows as right breaks none.
package enum GuidelineExamples: FaceRule {
    package static let codes: [DiagnosticCode] = [.toneExample, .toneUnknownRule, .toneUntested, .toneUnenforced]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let guidelines = site.index.catalog.guidelines
        return Parallel.map(guidelines.count) { ExampleBook(guidelines[$0], number: $0, site.tone).findings() }.flatMap { $0 }
    }
}

/// The examples of one guideline.
private struct ExampleBook {
    let guideline: Guideline
    /// The guideline's.
    let blocks: [TextBlock]
    let tone: ToneBook
    /// The numbers of its own rules among all.
    let own: [Int]
    /// Its own rules, and what other guidelines forbid in texts of the same kinds.
    let all: [Int]

    init(_ guideline: Guideline, number: Int, _ tone: ToneBook) {
        self.guideline = guideline
        blocks = guideline.body.blocks
        self.tone = tone
        let own = tone.rules.indices.filter { tone.rules[$0].number == number }
        self.own = own
        all =
            own
            + tone.rules.indices.filter { index in
                let rule = tone.rules[index]
                return rule.number != number && !rule.wantsWholeText && rule.mayConcern(guideline)
            }
    }

    func findings() -> [Diagnostic] {
        if guideline.rules.isEmpty {
            // Front matter that cannot be read may well have rules; that was reported.
            let title = guideline.header.title
            return title.range.isEmpty
                ? [] : [Diagnostic(.toneUnenforced, Wording.unenforced(title.value), at: guideline.file.place(title.range))]
        }
        let examples = guideline.body.alerts.filter { $0.kind == .do || $0.kind == .dont }
        return examples.flatMap(findings) + guideline.rules.compactMap { untested($0, examples) }
    }

    private func findings(_ example: Alert) -> [Diagnostic] {
        let place = guideline.file.place(firstLine(of: example))
        let name = example.argument
        guard let rule = own.first(where: { tone.rules[$0].rule.id.value == name }) else {
            return [unknown(name, place)]
        }
        let text = ToneText(
            blocks[example.blocks], in: guideline.file,
            as: ToneSituation(kind: .reply, locale: guideline.locale), header: [])
        if example.kind == .dont {
            let isBroken = !tone.findings(in: text, of: [rule]).isEmpty
            return isBroken ? [] : [Diagnostic(.toneExample, Wording.harmless(name), at: place)]
        }
        guard let broken = tone.findings(in: text, of: all).first else { return [] }
        let breaker = tone.rules[broken.rule]
        let owner = breaker.guideline.id == guideline.id ? nil : breaker.guideline.title
        return [
            Diagnostic(
                .toneExample, Wording.broken(name, breaker.rule.id.value, owner), at: place, notes: [broken.diagnostic.message])
        ]
    }

    private func unknown(_ name: String, _ place: Place) -> Diagnostic {
        let near = NearMiss.suggestion(for: name, among: guideline.rules.map(\.id.value))
        return Diagnostic(.toneUnknownRule, Wording.unknown(name, near, guideline.rules.map(\.id.value)), at: place)
    }

    private func untested(_ rule: Guideline.Rule, _ examples: [Alert]) -> Diagnostic? {
        let own = examples.filter { $0.argument == rule.id.value }
        let missing = [Alert.Kind.do, .dont].filter { kind in !own.contains { $0.kind == kind } }
        guard !missing.isEmpty else { return nil }
        return Diagnostic(.toneUntested, Wording.untested(rule.id.value, missing), at: guideline.file.place(rule.id.range))
    }

    /// The line of the mark, `> [!DONT] calm`.
    private func firstLine(of example: Alert) -> Range<Int> {
        let bytes = guideline.file.bytes
        let end = bytes[example.range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? example.range.upperBound
        return example.range.lowerBound..<end
    }
}

/// What the rule says.
private enum Wording {
    static func harmless(_ rule: String) -> String {
        "This example is to show what the rule “\(rule)” forbids, but the rule finds nothing wrong with it. Change the example, or add to the "
            + "rule what it has to find."
    }

    static func broken(_ example: String, _ rule: String, _ guideline: String?) -> String {
        let owner = guideline.map { " of the guideline “\($0)”" } ?? ""
        return
            "This example of “\(example)” is to show how to write, but it breaks the rule “\(rule)”\(owner). Change the example or the rule."
    }

    static func unknown(_ name: String, _ near: String?, _ known: [String]) -> String {
        let subject = name.isEmpty ? "This example names no rule." : "The guideline has no rule “\(name)”."
        let help = near.map { "Did you mean “\($0)”?" } ?? "Its rules are \(known.map { "“\($0)”" }.joined(separator: ", "))."
        return "\(subject) \(help)"
    }

    static func untested(_ rule: String, _ missing: [Alert.Kind]) -> String {
        let marks = missing.map { "“> [!\($0.rawValue.uppercased())] \(rule)”" }.joined(separator: " and ")
        return
            "Nobody knows whether the rule “\(rule)” finds what it should: an example is missing. Add \(marks) to the guideline."
    }

    static func unenforced(_ title: String) -> String {
        "The guideline “\(title)” has no rules, so nothing checks whether texts keep to it. Add “rules:” to its front matter, or leave it as advice."
    }
}

extension DiagnosticCode {
    package static let toneExample = DiagnosticCode(
        "tone/example", .error, "An example of a guideline does not show what it should",
        manual: """
            The examples of a guideline are its tests. Every `> [!DONT] rule` must break the rule that it names; every `> [!DO] rule` must keep
            to all rules of its guideline, and to what other guidelines forbid in the same kinds of text. (What a whole message must have, such
            as a greeting, other guidelines do not ask of an example.)

            Change the example, or mend the rule: what writers read as wrong has to be found in their texts, too.
            """)
    package static let toneUnknownRule = DiagnosticCode(
        "tone/unknown-rule", .error, "An example names a rule that its guideline does not have",
        manual: """
            After `[!DO]` and `[!DONT]` stands the id of a rule of the same guideline:

                > [!DONT] no-generic-salutation
                > Draga stranka, …
            """)
    package static let toneUntested = DiagnosticCode(
        "tone/untested", .warning, "A rule without examples for both sides",
        manual: """
            A rule without a `DONT` may find nothing, one without a `DO` may find too much, and agents learn from examples more than from rules.
            Give every rule one of each:

                > [!DO] no-generic-salutation
                > Pozdravljeni, Jožef, …

                > [!DONT] no-generic-salutation
                > Draga stranka, …
            """)
    package static let toneUnenforced = DiagnosticCode(
        "tone/unenforced", .note, "A guideline without rules",
        manual: """
            Prose alone is advice: agents may read it, but nothing notices when a text goes against it. The playbook says so on the guideline's
            page. If something in it can be said as words to avoid, words to prefer, a limit or a form of address, add `rules:`.
            """)
}
