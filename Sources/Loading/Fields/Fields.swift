import Diagnostics

/// One mapping of a YAML text, read key by key. What does not fit is reported and comes back as nil, so that the rest is read.
struct Fields {
    let findings: Findings
    let terms: YAMLTerms
    /// What it describes, for messages: "the channel “email”".
    let subject: String
    let range: Range<Int>
    private let keys: [KeyDescription]
    private let pairs: [YAMLPair]
    /// False for anything but a mapping; that has been reported.
    let isMapping: Bool

    /// Takes a mapping and reports the keys it does not know; anything but a mapping is reported and counts as an empty one.
    init(
        _ node: YAMLNode?, of subject: String, keys: [KeyDescription], findings: Findings, terms: YAMLTerms, at place: Range<Int>
    ) {
        self.findings = findings
        self.terms = terms
        self.subject = subject
        self.keys = keys
        range = node?.range ?? place
        switch node?.content {
        case .mapping(let pairs): (self.pairs, isMapping) = (pairs, true)
        default: (pairs, isMapping) = ([], node?.isNull ?? true)
        }
        if let node, !isMapping {
            findings.report(terms.type, "\(capitalized(subject)) must be a mapping, lines of “key: value”.", at: node.range)
        }
        reportUnknownKeys()
    }

    /// The value of a key; nil when it is missing or empty.
    func node(_ name: String) -> YAMLNode? {
        assert(keys.contains { $0.name == name }, "“\(name)” is missing in its table of keys")
        guard let pair = pairs.first(where: { $0.key.value == name }), !pair.value.isNull else { return nil }
        return pair.value
    }

    /// Where a key stands, for findings about it when its value is empty.
    func keyRange(_ name: String) -> Range<Int>? { pairs.first { $0.key.value == name }?.key.range }

    var names: [Located<String>] { pairs.map(\.key) }

    /// The mapping below a key.
    func section(_ name: String, of subject: String, keys: [KeyDescription]) -> Fields? {
        guard let node = node(name) else { return nil }
        return Fields(node, of: subject, keys: keys, findings: findings, terms: terms, at: node.range)
    }

    /// The pairs of a mapping whose keys are names; names that come twice are reported.
    func entries(_ name: String) -> [YAMLPair] {
        guard let node = node(name) else { return [] }
        guard case .mapping(let pairs) = node.content else {
            reportType(name, node, "a mapping, lines of “name: …”")
            return []
        }
        return pairs
    }

    /// Reports a required key that is not there, unless what is there instead has been reported.
    func reportMissing(_ name: String, _ why: String) {
        guard isMapping else { return }
        switch node(name)?.content {
        case nil, .scalar, .sequence([]), .mapping([]): break
        case .sequence, .mapping: return
        }
        let place = keyRange(name) ?? range.lowerBound..<range.lowerBound
        let verb = keyRange(name) == nil ? "has no “\(name)”" : "leaves “\(name)” empty"
        findings.report(terms.missingKey, "\(capitalized(subject)) \(verb). \(why)", at: place)
    }

    func reportType(_ name: String, _ node: YAMLNode, _ wanted: String) {
        findings.report(terms.type, "“\(name)” of \(subject) must be \(wanted), not \(node.described).", at: node.range)
    }

    private func reportUnknownKeys() {
        for pair in pairs where !keys.contains(where: { $0.name == pair.key.value }) {
            let name = pair.key.value
            let known = keys.map(\.name)
            if let suggestion = NearMiss.suggestion(for: name, among: known) {
                var fix = Fix.writing(suggestion, for: name)
                // The key is there already; twice would be a fault again.
                if pairs.contains(where: { $0.key.value == suggestion }) { fix.isSafe = false }
                findings.report(
                    terms.unknownKey, "\(capitalized(subject)) has no key “\(name)”. Did you mean “\(suggestion)”?",
                    at: pair.key.range, fixes: [fix])
            } else {
                findings.report(
                    terms.unknownKey, "\(capitalized(subject)) has no key “\(name)”. Remove it, or use a known one.",
                    at: pair.key.range, notes: ["Known keys: " + known.joined(separator: ", ") + "."])
            }
        }
    }
}

/// With a capital first letter, for the start of a sentence.
func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
}

extension YAMLNode {
    /// What it is, for messages.
    var described: String {
        switch content {
        case .scalar(let text, _): "“\(text)”"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
