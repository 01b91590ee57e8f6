import Catalog
import Diagnostics
import Languages
import TestSupport
import Testing

@testable import Loading

@Suite("Guidelines and replies")
struct GuidelineTests {
    @Test("every kind of rule is read")
    func rules() throws {
        let (text, diagnostics) = loadHeader(
            """
            applies_to: [replies, article]
            channels: [email]
            rules:
              - id: a
                avoid: ["draga stranka", spoštovana]
                message: Ime.
                suggest: "Pozdravljeni, {{customer.first_name}}"
                severity: error
              - { id: b, prefer: { kupec: stranka, pošta: dostava } }
              - { id: c, require_any: hvala }
              - { id: d, require_all: [a, b] }
              - { id: e, limit: { exclamation_marks: 1, words_per_sentence: 25 } }
              - { id: f, formality: formal }
              - { id: g, pattern: '@(gmail|yahoo)\\.' }
            """, as: .guideline)
        #expect(diagnostics.map(\.message) == [])
        guard case .guideline(let guideline) = text else { Issue.record("no guideline"); return }
        #expect(guideline.appliesTo.map(\.value) == [.reply, .article] && guideline.channels.map(\.value) == ["email"])
        #expect(guideline.rules.map(\.id.value) == ["a", "b", "c", "d", "e", "f", "g"])
        #expect(guideline.rules.map(\.severity) == [.error] + Array(repeating: .warning, count: 6))
        #expect(guideline.rules[0].message == "Ime." && guideline.rules[0].suggest == "Pozdravljeni, {{customer.first_name}}")
        guard case .prefer(let preferences) = guideline.rules[1].requirement,
            case .pattern(let pattern) = guideline.rules[6].requirement
        else {
            Issue.record("wrong kinds")
            return
        }
        #expect(preferences.map(\.from.value) == ["kupec", "pošta"] && preferences.map(\.to) == ["stranka", "dostava"])
        #expect(pattern.value == "@(gmail|yahoo)\\." && guideline.file.text(pattern.range) == "'@(gmail|yahoo)\\.'")
        #expect(
            guideline.rules[4].requirement
                == .limit([.init(measure: .exclamationMarks, maximum: 1), .init(measure: .wordsPerSentence, maximum: 25)]))
        #expect(guideline.rules[5].requirement == .formality(.formal))
    }

    @Test(
        "faults of rules are reported where they are",
        arguments: [
            Example("tone/rule", "rules:\n  - ▶id: a\n    message: x◀", says: "nothing"),
            Example("tone/rule", "rules:\n  - id: a\n    avoid: [x]\n    ▶limit◀: { emoji: 1 }", says: "two things"),
            Example("tone/rule", "rules:\n  - id: a\n    ▶avoid◀: []", says: "empty"),
            Example("tone/rule", "rules:\n  - id: a\n    ▶pattern◀: ''"),
            Example("tone/rule", "rules:\n  - id: a\n    ▶prefer◀: {}"), Example("tone/rule", "rules:\n  - id: a\n    ▶limit◀:"),
            Example("tone/rule", "rules:\n  - { id: a, avoid: x }\n  - { id: ▶a◀, avoid: y }", says: "two rules"),
            Example("tone/rule", "rules:\n  - { id: a, pattern: ▶'(a'◀ }", says: "regular expression"),
            Example("front-matter/value", "rules:\n  - { id: a, avoid: x, match: ▶word◀ }", says: "“words”"),
            Example("front-matter/value", "mood: [upset, ▶hapy◀]", says: "“happy”"),
            Example("front-matter/value", "rules:\n  - { id: a, avoid: x, audience: ▶publik◀ }", says: "“public”"),
            Example("front-matter/missing-key", "rules:\n  - ▶◀avoid: [x]", says: "id"),
            Example("front-matter/unknown-key", "rules:\n  - { id: a, avoid: [x], ▶sugest◀: y }", says: "“suggest”"),
            Example("front-matter/value", "rules:\n  - { id: a, limit: { ▶emojis◀: 1 } }", says: "“emoji”"),
            Example("front-matter/value", "rules:\n  - { id: a, avoid: [x], severity: ▶fatal◀ }"),
            Example("front-matter/value", "rules:\n  - { id: a, formality: ▶formall◀ }"),
            Example("front-matter/type", "rules:\n  - { id: a, limit: { emoji: ▶-1◀ } }"),
            Example("front-matter/type", "rules: ▶{ a: b }◀"),
            Example("front-matter/type", "rules:\n  - ▶a◀"),
            Example("front-matter/type", "rules:\n  - { id: a, prefer: { a: ▶[b]◀ } }"),
            Example("front-matter/value", "applies_to: [▶reply-templates◀, reply]"),
        ])
    func faults(example: Example) {
        let whole = Example(example.code, "---\ntitle: T\n" + example.marked + "\n---\n", says: example.says)
        whole.expect(load(MarkedText(whole.marked).text, as: .guideline).diagnostics, in: "text.md")
    }

    @Test("replies have channels, a subject, a mood and a stage")
    func replies() {
        let (text, diagnostics) = loadHeader(
            "channels: [email, chat]\nsubject: \"Paket {{order.number}}\"\nmood: upset\norder_stage: before_order", as: .reply)
        guard case .reply(let reply) = text else { Issue.record("no reply"); return }
        #expect(
            diagnostics.isEmpty && reply.channels.map(\.value) == ["email", "chat"]
                && reply.subject?.value == "Paket {{order.number}}")
        #expect(reply.mood == .upset && reply.orderStage == .beforeOrder)
    }
}
