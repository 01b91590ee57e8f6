/// Reads promises from plain sentences of one language.
package struct ProseReader: Sendable {
    private var phrases: PhraseReader
    private let lexicon: ProseLexicon

    init(_ phrases: PhraseReader, _ lexicon: ProseLexicon) {
        self.phrases = phrases
        self.phrases.readsClockTimes = true
        self.lexicon = lexicon
    }

    /// The promises of a text in their order.
    package func promises(in text: String, setting: ProseSetting = ProseSetting()) -> [SpokenPromise] {
        var text = text
        return text.withUTF8 { promises(in: $0) { setting } }
    }

    /// The promises of UTF-8 bytes. What stands around them is asked for only when there is a time phrase at all.
    package func promises(in text: UnsafeBufferPointer<UInt8>, setting: () -> ProseSetting) -> [SpokenPromise] {
        let found = phrases.phrases(in: text)
        guard !found.isEmpty else { return [] }
        return ProseJudge(text, found, lexicon, setting()).promises()
    }

    /// What a heading, or the head of a row or a column, says of what stands below it.
    package func setting(of heading: String) -> ProseSetting {
        var heading = heading
        return heading.withUTF8 { text in
            let judge = ProseJudge(text, [], lexicon, ProseSetting())
            return judge.settingOfWords(judge.words.indices)
        }
    }
}

extension Language {
    /// The reader of promises in the language's sentences.
    package var proseReader: ProseReader { ProseReader(phraseReader, proseLexicon) }

    private var proseLexicon: ProseLexicon {
        switch self {
        case .slovenian: .slovenian
        case .czech: .czech
        case .slovak: .slovak
        case .polish: .polish
        case .croatian: .croatian
        case .german: .german
        case .english: .english
        }
    }
}

extension ProseReader {
    package func seen(_ text: String) -> [Phrase] { phrases.phrases(in: text) }
    package func explained(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let found = phrases.phrases(in: bytes)
            let judge = ProseJudge(bytes, found, lexicon, ProseSetting())
            return judge.words.map { w in String(decoding: bytes[w.start..<w.end], as: UTF8.self) + "[\(w.kind) \(w.meaning.parts.names) \(w.meaning.contact.map { "\($0)" } ?? "") c\(judge.clauses.ofWord.count)]" }.joined(separator: " ") + "\n" + found.map { "\($0.kind) \($0.bound)" }.joined(separator: ",")
        }
    }
}
extension Parts {
    var names: String {
        let n = ["replying","reply","handling","receiving","giving","hearing","waiting","matter","progress","informing","doing","thing","order","we","you","your","customer","outsider","robot","NEG","duty","past","future","history","COND","when","that","relative","and","short","example","perfect","promising","weekend","exclusion","trimmed"]
        return n.indices.filter { rawValue >> UInt64($0) & 1 != 0 }.map { n[$0] }.joined(separator: "+")
    }
}
