/// One word of a phrase, as it may stand in a text.
struct PhraseWord: Sendable {
    /// The forms by the hash of their letters without marks. Those of one hash differ in marks or, by chance, in everything.
    private let forms: [UInt64: [[UInt8]]]
    private let strictness: LetterComparison.Strictness
    /// The word as its author wrote it, in lower case unless it is exact.
    private let written: [UInt8]
    /// Whether the word only begins so.
    let isBeginning: Bool

    init(_ word: String, at position: Inflection.Position, _ precision: PhraseTable.Precision, of language: Language) {
        let inflection = language.inflection
        isBeginning = word.hasSuffix("*") && word.utf8.count > TextWord.shortestBeginning
        let bare = isBeginning ? String(word.dropLast()) : word
        let lower = precision == .exact ? bare : Folding.lowercase(bare)
        written = Array(lower.utf8)
        switch precision {
        case .exact: strictness = .exact
        case .letters: strictness = .marked
        case .forms, .words: strictness = inflection.allowsPlainLetters ? .plainAllowed : .marked
        }
        let all = precision == .forms && !isBeginning ? inflection.forms(of: lower, at: position) : [lower]
        var forms: [UInt64: [[UInt8]]] = [:]
        for form in all {
            let bytes = Array(form.utf8)
            forms[Self.hash(bytes, isBeginning: isBeginning), default: []].append(bytes)
        }
        self.forms = forms
    }

    /// The hashes by which a text is searched for it.
    var hashes: some Collection<UInt64> { forms.keys }

    /// Whether a word of a text is this one, and whether it is written as its author wrote it, case and missing marks aside.
    func match(_ word: TextWord, in text: UnsafeBufferPointer<UInt8>) -> (isMatch: Bool, isVerbatim: Bool) {
        guard let candidates = forms[isBeginning ? word.beginning : word.hash] else { return (false, false) }
        for form in candidates {
            guard let length = LetterComparison.length(of: form, in: text, from: word.range.lowerBound, strictness),
                isBeginning || length == word.range.count
            else { continue }
            return (true, form == written)
        }
        return (false, false)
    }

    private static func hash(_ bytes: [UInt8], isBeginning: Bool) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            var scan = WordScan(bytes)
            let word = scan.next()
            return (isBeginning ? word?.beginning : word?.hash) ?? 0
        }
    }
}
