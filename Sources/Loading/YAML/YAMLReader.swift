import Diagnostics
internal import Yams

/// Reads a stretch of YAML into nodes with positions, and says in plain words what is wrong with it.
struct YAMLReader {
    let findings: Findings
    let terms: YAMLTerms

    /// What a text came to.
    enum Outcome {
        case node(YAMLNode)
        /// Nothing but blanks and comments.
        case nothing
        /// Not YAML, or YAML that is refused; findings say why.
        case broken
    }

    /// No front matter and no configuration is longer; it bounds what a hostile file can cost.
    static let longestText = 256 << 10
    static let deepestNesting = 32

    /// Reads the bytes of the findings' file in `range`. The file must be well-formed UTF-8.
    func read(_ range: Range<Int>) -> Outcome {
        if let node = SimpleYAML.read(findings.file.bytes, in: range) { return .node(node) }
        let start = range.lowerBound
        return readFully(Array(findings.file.bytes[range])) { $0.lowerBound + start..<$0.upperBound + start }
    }

    /// Reads bytes that were cut from the file; `move` maps their offsets into the file.
    func read(_ bytes: [UInt8], move: @escaping (Range<Int>) -> Range<Int>) -> Outcome {
        if let node = SimpleYAML.read(bytes, in: 0..<bytes.count) { return .node(node.movingRanges(move)) }
        return readFully(bytes, move: move)
    }

    private func readFully(_ bytes: [UInt8], move: @escaping (Range<Int>) -> Range<Int>) -> Outcome {
        guard bytes.count <= Self.longestText else {
            let message = "The \(terms.name) is longer than \(Self.longestText >> 10) kB. Move what is text into the body."
            findings.report(terms.syntax, message, at: move(0..<0))
            return .broken
        }
        var full = FullYAML(bytes: bytes, terms: terms, findings: findings, move: move)
        return full.read()
    }
}

/// One reading through Yams.
struct FullYAML {
    var bytes: [UInt8]
    let terms: YAMLTerms
    let findings: Findings
    let move: (Range<Int>) -> Range<Int>
    var marks: YAMLMarks
    /// Offsets of keys that repeat an earlier one: they were reported and are left out.
    private var repeated: Set<Int> = []

    init(bytes: [UInt8], terms: YAMLTerms, findings: Findings, move: @escaping (Range<Int>) -> Range<Int>) {
        self.bytes = bytes
        self.terms = terms
        self.findings = findings
        self.move = move
        self.marks = YAMLMarks(bytes: bytes)
    }

    mutating func read() -> YAMLReader.Outcome {
        if let anchor = AliasGuard.danger(in: bytes) {
            reportAlias(at: anchor)
            return .broken
        }
        // Yams stops at the first repeated key; each is renamed and reported, and the reading begins anew.
        for _ in 0..<20 {
            do {
                return try compose()
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                guard renameRepeated(names, after: context.mark) else { return .broken }
            } catch let error as YamlError {
                report(error)
                return .broken
            } catch {
                findings.report(terms.syntax, "The \(terms.name) cannot be read: \(error)", at: move(0..<0))
                return .broken
            }
        }
        return .broken
    }

    private mutating func compose() throws -> YAMLReader.Outcome {
        // The default encoding would look at the environment; the default resolver would try a dozen regular expressions on
        // every scalar, and take the keys 5 and "5" for two.
        let parser = try Parser(yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
        // Nodes know their anchors only as long as the parser lives.
        return try withExtendedLifetime(parser) {
            guard let root = try parser.singleRoot() else { return .nothing }
            guard let node = convert(root, depth: 0) else { return .broken }
            return .node(node.movingRanges(move))
        }
    }

    private mutating func convert(_ node: Node, depth: Int) -> YAMLNode? {
        let start = offset(node.mark)
        guard node.anchor == nil else {
            reportAlias(at: start)
            return nil
        }
        guard depth <= YAMLReader.deepestNesting else {
            let message = "The \(terms.name) is nested deeper than \(YAMLReader.deepestNesting) levels. Write it flatter."
            findings.report(terms.syntax, message, at: move(start..<marks.endOfLine(start)))
            return nil
        }
        switch node {
        case .scalar(let scalar): return convert(scalar, at: start)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence {
                guard let item = convert(item, depth: depth + 1) else { return nil }
                items.append(item)
            }
            let end = marks.endOfCollection(start: start, inner: items.last?.range.upperBound ?? start)
            return YAMLNode(.sequence(items), at: start..<max(start, end))
        case .mapping(let mapping): return convert(mapping, at: start, depth: depth)
        case .alias:
            reportAlias(at: start)
            return nil
        }
    }

    private mutating func convert(_ mapping: Node.Mapping, at start: Int, depth: Int) -> YAMLNode? {
        var pairs: [YAMLPair] = []
        var inner = start
        for (key, value) in mapping {
            guard let keyNode = convert(key, depth: depth + 1) else { return nil }
            guard case .scalar(let name, _) = keyNode.content else {
                findings.report(
                    terms.syntax, "A key of the \(terms.name) must be a word, not a list or a mapping.",
                    at: move(keyNode.range))
                return nil
            }
            guard let value = convert(value, depth: depth + 1) else { return nil }
            inner = max(keyNode.range.upperBound, value.range.upperBound)
            if repeated.contains(keyNode.range.lowerBound) { continue }
            pairs.append(YAMLPair(key: Located(name, at: keyNode.range), value: value))
        }
        let end = marks.endOfCollection(start: start, inner: inner)
        return YAMLNode(.mapping(pairs), at: start..<max(start, end))
    }

    private func convert(_ scalar: Node.Scalar, at mark: Int) -> YAMLNode {
        let start = marks.startOfScalar(mark)
        let end =
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: marks.endOfQuoted(start)
            case .literal, .folded: marks.endOfBlock(start)
            case .plain, .any: marks.endOfPlain(start, value: scalar.string)
            }
        let isPlain = scalar.style == .plain || scalar.style == .any
        return YAMLNode(.scalar(scalar.string, isPlain: isPlain), at: start..<max(start, end))
    }

    mutating func offset(_ mark: Mark?) -> Int {
        guard let mark else { return 0 }
        return marks.offset(line: mark.line, column: mark.column)
    }

    func reportAlias(at start: Int) {
        findings.report(
            terms.alias,
            "Anchors (&name) and aliases (*name) are not understood in the \(terms.name). Write the value out; a text that begins with “&” or “*” needs quotes.",
            at: move(start..<marks.endOfLine(start)))
    }

    private mutating func report(_ error: YamlError) {
        let problem = YAMLProblem(error, bytes: bytes)
        if problem.isAlias { return reportAlias(at: offset(problem.mark)) }
        let start = problem.offset ?? offset(problem.mark)
        findings.report(terms.syntax, problem.message(in: terms.name), at: move(start..<marks.endOfLine(start)))
    }

    /// Reports the second of two equal keys and gives it another name of the same length.
    private mutating func renameRepeated(_ names: [String], after mark: Mark) -> Bool {
        let first = offset(mark)
        guard let name = names.first, let place = RepeatedKey.find(name, in: bytes, after: first) else {
            findings.report(terms.duplicateKey, "A key stands twice in one mapping. Keep one of them.", at: move(first..<first))
            return false
        }
        findings.report(
            terms.duplicateKey, "The key “\(name)” stands twice. Keep one of them; the first counts until then.",
            at: move(place),
            notes: ["It stands first in line \(findings.file.position(at: move(first..<first).lowerBound).line)."])
        repeated.insert(place.lowerBound)
        // Two more of one name must not collide again.
        let fill = Array("^~_$=+/;".utf8)[repeated.count % 8]
        for index in place { bytes[index] = fill }
        return true
    }
}
