import Catalog
import Diagnostics
import Markup
import ServiceTime

/// Finds the steps of a playbook: its `##` headings, the data in the fenced block under each, and the links between them.
struct StepReader {
    let file: SourceFile
    let body: Document
    /// The playbook's id, for links that name it.
    let playbook: String
    let findings: Findings

    func steps() -> [Step] {
        var steps = body.headings.indices.filter { body.headings[$0].level == 2 }.map {
            Step(id: body.headings[$0].id, title: body.headings[$0].text, heading: $0)
        }
        readBlocks(into: &steps)
        addTransitions(to: &steps)
        return steps
    }

    private func readBlocks(into steps: inout [Step]) {
        for (index, block) in body.codeBlocks.enumerated() where block.isStep {
            guard let step = step(around: block.heading, in: steps) else {
                findings.report(
                    StepCodes.outside, "This step block belongs to no step. Put it under the “##” heading of its step.", at: block.range)
                continue
            }
            guard steps[step].block == nil else {
                findings.report(
                    StepCodes.twice, "The step “\(steps[step].title)” has a second step block. Put all its data into the first one.",
                    at: block.range)
                continue
            }
            steps[step].block = index
            read(block, into: &steps[step])
        }
    }

    /// The step in whose part of the text something stands: that of the nearest `##` heading before it, unless a `#` came between.
    private func step(around heading: Int?, in steps: [Step]) -> Int? {
        guard let heading, let step = steps.lastIndex(where: { $0.heading <= heading }) else { return nil }
        let isLeft = body.headings[steps[step].heading...heading].dropFirst().contains { $0.level < 2 }
        return isLeft ? nil : step
    }

    private func read(_ block: CodeBlock, into step: inout Step) {
        let reader = YAMLReader(findings: findings, terms: .step)
        let lines = BlockLines(block: block, in: file)
        guard case .node(let node) = reader.read(Array(block.text.utf8), move: lines.move) else { return }
        let fields = Fields(
            node, of: "the step “\(step.title)”", keys: TextKeys.step, findings: findings, terms: .step, at: node.range)
        step.role = fields.filledText("role")
        step.within = fields.duration("within")
        step.reply = fields.filledText("reply")
        step.outcome = fields.choice("outcome")
        step.escalation = escalation(fields, of: step)
    }

    private func escalation(_ fields: Fields, of step: Step) -> Escalation? {
        let subject = "the escalation of “\(step.title)”"
        guard let fields = fields.section("escalate", of: subject, keys: TextKeys.escalation) else { return nil }
        let after = fields.duration("after")
        let target = escalationTarget(fields)
        guard let to = fields.filledText("to") else {
            fields.reportMissing("to", "Name the role that takes over.")
            return nil
        }
        return Escalation(to: to, after: after, step: target)
    }

    private func escalationTarget(_ fields: Fields) -> Located<String>? {
        guard let text = fields.filledText("step") else {
            if fields.keyRange("step") != nil {
                fields.reportMissing("step", "Put the anchor in quotes, step: \"#anchor\": YAML takes a bare # for a comment.")
            }
            return nil
        }
        guard let id = ownStep(text.value) else {
            fields.findings.report(
                StepCodes.value, "“step” of \(fields.subject) is “\(text.value)”. Write the anchor of a step of this playbook, such as \"#anchor\".",
                at: text.range)
            return nil
        }
        return Located(id, at: text.range)
    }

    private func addTransitions(to steps: inout [Step]) {
        let ids = Set(steps.map(\.id))
        for (index, link) in body.links.enumerated() where !link.isImage {
            guard let target = ownStep(link.destination), ids.contains(target), let step = step(around: link.heading, in: steps)
            else { continue }
            steps[step].transitions.append(Step.Transition(target: target, link: index))
        }
    }

    /// `x` of `#x` or `playbook:<this playbook>#x`.
    private func ownStep(_ destination: String) -> String? {
        switch LinkTarget(destination) {
        case .fragment(let step) where !step.isEmpty: step
        case .text(.playbook, playbook, let step): step
        default: nil
        }
    }
}

extension CodeBlock {
    /// Whether its info string begins with the word `step`.
    fileprivate var isStep: Bool { info.split(whereSeparator: { $0 == " " || $0 == "\t" }).first == "step" }
}

/// Maps offsets in a code block's text to the file, where each line may stand behind blanks or the marks of a quote.
struct BlockLines {
    /// For each line: its offset in the text and in the file.
    private var lines: [(text: Int, file: Int)] = []

    init(block: CodeBlock, in file: SourceFile) {
        var (text, fileLine) = (0, block.textOffset)
        for line in block.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let next = file.bytes[min(fileLine, file.bytes.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
            var end = next
            while end > fileLine, file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            // What was stripped stood before the line, so the two agree at its end.
            let length = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
            lines.append((text, max(fileLine, end - length)))
            text += line.count + 1
            fileLine = next + 1
        }
    }

    func move(_ range: Range<Int>) -> Range<Int> {
        let start = offset(range.lowerBound)
        return start..<max(start, offset(range.upperBound))
    }

    private func offset(_ offset: Int) -> Int {
        guard let line = lines.last(where: { $0.text <= offset }) else { return offset }
        return line.file + offset - line.text
    }
}
