import Catalog
import Diagnostics
import Markup
import ServiceTime
import TestSupport
import Testing

@testable import Loading

@Suite("Steps of playbooks")
struct StepTests {
    @Test("headings become steps, blocks their data, links their transitions")
    func steps() throws {
        let made = Made(
            """
            [pred](#a)
            ## a
            ```step
            role: agent
            within: 15 minutes
            reply: ask
            escalate: { to: team-lead, after: 30 minutes, step: "#c" }
            ```
            [b](#b) [c](playbook:late-parcel#c) [drug](playbook:other#b) [ni](#nikjer) [sam](#)
            ### podnaslov
            [b](#b)
            ## b
            ```step
            outcome: resolved
            ```
            ## c
            [podnaslov](#podnaslov) [a](#%61)
            """)
        #expect(made.findings == [])
        #expect(
            made.steps.map(\.id) == ["a", "b", "c"] && made.steps.map(\.block) == [0, 1, nil]
                && made.steps.map(\.heading) == [0, 2, 3])
        #expect(
            made.steps[0].transitions.map(\.target) == ["b", "c", "b"] && made.steps[0].transitions.map(\.link) == [1, 2, 6])
        #expect(made.steps[2].transitions.map(\.target) == ["a"])
        let step = made.steps[0]
        #expect(step.role?.value == "agent" && step.within?.value == .elapsed(seconds: 900) && step.reply?.value == "ask")
        #expect(
            step.escalation?.to.value == "team-lead" && step.escalation?.after?.value == .elapsed(seconds: 1800)
                && step.escalation?.step?.value == "c")
        #expect(made.steps[1].outcome?.value == .resolved)
        #expect(step.within.map { made.file.text($0.range) } == "15 minutes")
        #expect(step.escalation.flatMap(\.step).map { made.file.text($0.range) } == "\"#c\"")
    }

    @Test(
        "faults of a step's data are reported in the file's own lines, however the block is indented",
        arguments: ["", "  ", "> "],
        [
            Example("playbook/step-key", "▶rol◀: agent", says: "“role”"),
            Example("playbook/step-key", "role: a\n▶role◀: b", says: "twice"),
            Example("playbook/step-key", "role: č\nescalate: ▶◀{ after: 1h }", says: "to"),
            Example("playbook/step-key", "escalate:\n  to: a\n  ▶step◀: #x", says: "quotes"),
            Example("playbook/step-key", "escalate: { to: a, ▶wen◀: 1h }"),
            Example("playbook/step-value", "role: č # č\nwithin: ▶15 minuts◀", says: "“minutes”"),
            Example("playbook/step-value", "outcome: ▶solved◀", says: "“resolved”"),
            Example("playbook/step-value", "escalate: { to: a, step: ▶vodja◀ }", says: "#anchor"),
            Example("playbook/step-value", "▶agent◀"),
            Example("playbook/step-syntax", "role: ▶\"agent◀\nwithin: 1h"),
            Example("playbook/step-syntax", "role: ▶&a agent◀", says: "aliases"),
        ])
    func faults(indentation: String, example: Example) {
        let lines = ("```step\n" + example.marked + "\n```").split(separator: "\n").map { indentation + $0 }
        // A quotation mark that is never closed reaches to the end of its line.
        let whole = Example(example.code, "## a\n" + lines.joined(separator: "\n") + "\n", says: example.says)
        whole.expect(Made(MarkedText(whole.marked).text).findings, in: "text.md")
    }

    @Test("a block needs a step, and a step has one block")
    func places() {
        let outside = Example("playbook/step-outside", "▶```step\nrole: a\n```\n◀## a\n")
        outside.expect(Made(MarkedText(outside.marked).text).findings, in: "text.md")
        let left = Example("playbook/step-outside", "## a\n# Dodatek\n▶```step\nrole: a\n```\n◀")
        left.expect(Made(MarkedText(left.marked).text).findings, in: "text.md")
        let twice = Example("playbook/step-twice", "## a\n```step\nrole: a\n```\n### b\n▶```step\nrole: b\n```\n◀")
        twice.expect(Made(MarkedText(twice.marked).text).findings, in: "text.md")
    }

    @Test(
        "a playbook's own keys are read",
        arguments: [("severity: high", Playbook.Level.high), ("weight: 1", .normal)])
    func header(yaml: String, level: Playbook.Level) {
        let (text, diagnostics) = loadHeader(
            "\(yaml)\nchannels: [email, chat]\npromise: email.resolution\nautomation: human-only", as: .playbook)
        guard case .playbook(let playbook) = text else { Issue.record("no playbook"); return }
        #expect(
            diagnostics.isEmpty && playbook.severity == level && playbook.channels.count == 2 && playbook.automation == .humanOnly
        )
        #expect(playbook.promise?.value == ServiceLevelReference(channel: "email", metric: "resolution"))
    }

    @Test("a promise names a channel and a metric")
    func promise() {
        let example = Example("front-matter/value", "---\ntitle: T\npromise: ▶email◀\n---\n", says: "email.resolution")
        example.expect(load(MarkedText(example.marked).text, as: .playbook).diagnostics, in: "text.md")
    }
}

/// A playbook's body taken apart by the simplest of rules, so that these tests depend on no Markdown parser.
private struct Made {
    let file: SourceFile
    let steps: [Step]
    let findings: [Diagnostic]

    init(_ text: String) {
        file = SourceFile(path: "text.md", text: text)
        var body = Document()
        var open: (start: Int, textOffset: Int, indentation: Int, lines: [Substring])?
        var offset = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bare = line.drop { $0 == " " || $0 == ">" }
            let indentation = open?.indentation ?? line.utf8.count - bare.utf8.count
            let next = offset + line.utf8.count + 1
            if bare.hasPrefix("```") {
                if let block = open {
                    body.codeBlocks.append(
                        CodeBlock(
                            info: "step", text: block.lines.joined(separator: "\n") + "\n",
                            range: block.start..<min(next, text.utf8.count),
                            textOffset: block.textOffset, indentation: block.indentation, heading: body.headings.indices.last,
                            visibility: .everyone))
                    open = nil
                } else {
                    open = (offset, next, indentation, [])
                }
            } else if open != nil {
                open?.lines.append(line.dropFirst(indentation))
            } else if bare.hasPrefix("#") {
                let name = String(bare.drop { $0 == "#" }.dropFirst())
                let level = bare.prefix { $0 == "#" }.count
                body.headings.append(Heading(level: level, id: name, text: name, range: offset..<next, visibility: .everyone))
            } else {
                for part in bare.split(separator: "](").dropFirst() {
                    let destination = String(part.prefix { $0 != ")" })
                    body.links.append(
                        Link(
                            destination: destination, text: "", isImage: false, range: 0..<0, textRange: 0..<0,
                            heading: body.headings.indices.last))
                }
            }
            offset = next
        }
        let collected = Findings(file: file)
        steps = StepReader(file: file, body: body, playbook: "late-parcel", findings: collected).steps()
        findings = collected.list
    }
}
