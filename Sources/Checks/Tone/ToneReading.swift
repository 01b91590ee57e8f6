import Catalog
import Diagnostics
import Languages

/// One text while rules of tone are applied to it.
struct ToneReading {
    let text: ToneText
    let edition: ToneEdition
    let rules: [ToneRule]
    /// The numbers of those that speak about the text.
    private let numbers: [Int]
    private let applied: [Bool]
    /// An example is what a guideline shows, and everything in it counts.
    let isExample: Bool
    /// How readers are addressed, outside of quotations, with the number of the piece.
    private(set) var mentions: [(piece: Int, mention: AddressMention)] = []
    /// What has been measured so far.
    var measures = ToneMeasures()
    private var found: [(rule: Int, diagnostic: Diagnostic)] = []
    /// Which phrases of each rule that requires some have been seen.
    private var seen: [Int: Set<Int>] = [:]

    init(_ text: ToneText, _ edition: ToneEdition, _ rules: [ToneRule], _ numbers: [Int], isExample: Bool = false) {
        var applied = [Bool](repeating: false, count: rules.count)
        for number in numbers { applied[number] = true }
        self.numbers = numbers
        self.text = text
        self.edition = edition
        self.rules = rules
        self.applied = applied
        self.isExample = isExample
    }

    mutating func findings() -> [(rule: Int, diagnostic: Diagnostic)] {
        for number in text.pieces.indices { read(number) }
        for number in numbers {
            switch rules[number].rule.requirement {
            case .avoid, .prefer: break
            case .requireAny(let words): require(number, anyOf: words.map(\.value))
            case .requireAll(let words): require(number, allOf: words.map(\.value))
            case .limit(let limits): for limit in limits { measure(number, limit) }
            case .formality(let wanted): address(number, wanted)
            case .pattern: match(number)
            }
        }
        return found
    }

    private mutating func read(_ number: Int) {
        let piece = text.pieces[number]
        var words = piece.text
        let reading = words.withUTF8 { edition.reader.read($0) }
        guard !reading.hits.isEmpty || !reading.mentions.isEmpty else { return }
        let skipped = piece.quotations(in: text.file)
        mentions += reading.mentions.filter { !Self.overlaps($0.range, skipped) }.map { (number, $0) }
        var last: [Int: Range<Int>] = [:]
        for hit in Self.longestFirst(reading.hits) {
            let owner = edition.owners[hit.phrase]
            guard applied[owner.rule], speaks(owner.rule, about: piece) else { continue }
            if rules[owner.rule].wantsWholeText {
                if !piece.isHeader { seen[owner.rule, default: []].insert(owner.phrase) }
            } else if !Self.overlaps(hit.range, skipped), !(last[owner.rule]?.overlaps(hit.range) ?? false) {
                last[owner.rule] = hit.range
                report(hit, owner, piece)
            }
        }
    }

    /// Where two phrases begin at one place, the longer one comes first.
    private static func longestFirst(_ hits: [PhraseTable.Hit]) -> [PhraseTable.Hit] {
        guard hits.count > 1 else { return hits }
        return hits.sorted {
            ($0.range.lowerBound, -$0.range.count, $0.phrase) < ($1.range.lowerBound, -$1.range.count, $1.phrase)
        }
    }

    func speaks(_ rule: Int, about piece: TonePiece) -> Bool {
        isExample || rules[rule].speaks(about: piece, of: text.situation.kind)
    }

    static func overlaps(_ range: Range<Int>, _ skipped: [Range<Int>]) -> Bool { skipped.contains { $0.overlaps(range) } }

    private mutating func report(_ hit: PhraseTable.Hit, _ owner: (rule: Int, phrase: Int), _ piece: TonePiece) {
        let source = piece.sourceRange(hit.range, in: text.file)
        let words = Self.text(hit.range, of: piece.text)
        guard case .prefer(let pairs) = rules[owner.rule].rule.requirement else {
            add(owner.rule, .toneAvoid, ToneWording.avoid(words), at: source)
            return
        }
        let better = Capitals.taken(from: words, for: pairs[owner.phrase].to)
        // Where markup stands between the words, or another form of them does, the writer has to do it.
        let isPlain = hit.isVerbatim && text.file.bytes[source].elementsEqual(words.utf8)
        add(
            owner.rule, .tonePrefer, ToneWording.prefer(words, better), at: source,
            fixes: isPlain ? [Fix("Write “\(better)”.", replacement: better)] : [])
    }

    static func text(_ range: Range<Int>, of text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    private mutating func require(_ rule: Int, anyOf words: [String]) {
        if seen[rule] == nil { add(rule, .toneRequire, ToneWording.requireAny(words), at: beginning) }
    }

    private mutating func require(_ rule: Int, allOf words: [String]) {
        let missing = words.enumerated().filter { !(seen[rule]?.contains($0.offset) ?? false) }.map(\.element)
        if !missing.isEmpty { add(rule, .toneRequire, ToneWording.requireAll(missing), at: beginning) }
    }

    /// The first line of the text.
    private var beginning: Range<Int> {
        guard let first = text.pieces.first(where: { !$0.isHeader }) else { return 0..<0 }
        return first.sourceRange(0..<first.text.utf8.count, in: text.file)
    }

    private mutating func address(_ rule: Int, _ wanted: Address) {
        for (number, mention) in mentions where mention.address != wanted {
            let piece = text.pieces[number]
            guard speaks(rule, about: piece) else { continue }
            let words = Self.text(mention.range, of: piece.text)
            add(rule, .toneFormality, ToneWording.formality(words, wanted), at: piece.sourceRange(mention.range, in: text.file))
        }
    }

    private mutating func match(_ rule: Int) {
        guard let pattern = rules[rule].pattern else { return }
        for piece in text.pieces where speaks(rule, about: piece) {
            for match in piece.text.matches(of: pattern) where !match.range.isEmpty {
                let utf8 = piece.text.utf8
                let start = utf8.distance(from: utf8.startIndex, to: match.range.lowerBound)
                let range = start..<(start + piece.text[match.range].utf8.count)
                let source = piece.sourceRange(range, in: text.file)
                add(rule, .tonePattern, ToneWording.pattern(String(piece.text[match.range])), at: source)
            }
        }
    }

    /// A finding in the words of its rule, with the way to the guideline.
    mutating func add(_ rule: Int, _ code: DiagnosticCode, _ what: String, at range: Range<Int>, fixes: [Fix] = []) {
        let made = rules[rule]
        let (guideline, line) = (made.guideline, made.guideline.file.position(at: made.rule.range.lowerBound).line)
        var diagnostic = Diagnostic(
            code, ToneWording.message(what, made), at: text.file.place(range), notes: [ToneWording.note(guideline, line: line)],
            fixes: fixes)
        diagnostic.severity = made.rule.severity
        found.append((rule, diagnostic))
    }
}
