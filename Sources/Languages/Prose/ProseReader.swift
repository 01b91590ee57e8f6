/// Reads promises from plain sentences of one language.
package struct ProseReader: Sendable {
    let phraseReader: PhraseReader
    let lexicon: ProseLexicon

    init(_ phrases: PhraseReader, _ lexicon: ProseLexicon) {
        phraseReader = phrases
        self.lexicon = lexicon
    }

    /// The promises of a text in their order.
    package func promises(in text: String, setting: ProseSetting = ProseSetting()) -> [SpokenPromise] {
        var text = text
        return text.withUTF8 { promises(in: $0) { setting } }
    }

    /// The promises of UTF-8 bytes. What stands around them is asked for only when there is a time phrase at all. Sentences in which all
    /// time phrases are known already are passed over.
    package func promises(
        in text: UnsafeBufferPointer<UInt8>, isKnown: (Range<Int>) -> Bool = { _ in false }, setting: () -> ProseSetting
    ) -> [SpokenPromise] {
        let found = phraseReader.phrases(in: text)
        guard found.contains(where: { !isKnown($0.range) }) else { return [] }
        let setting = setting()
        return ProseWindows(text, found, lexicon).all().flatMap { window -> [SpokenPromise] in
            let phrases = found[window.phrases]
            guard phrases.contains(where: { !isKnown($0.range) }) else { return [] }
            return ProseJudge(text, Array(phrases), lexicon, setting, in: window.bytes).promises()
        }
    }

    /// What a heading, or the head of a row or a column, says of what stands below it.
    package func setting(of heading: String) -> ProseSetting { setting(of: heading, isOfAnswers: false) }

    /// Beside a column about answers, "Fix" speaks of cases.
    func setting(of heading: String, isOfAnswers: Bool) -> ProseSetting {
        var heading = heading
        return heading.withUTF8 { text in
            let judge = ProseJudge(text, [], lexicon, ProseSetting(), in: text.indices)
            return judge.settingOfWords(judge.words.indices, isOfAnswers: isOfAnswers)
        }
    }
}

extension ProseLexicon: LanguageOwned {}

extension Language {
    /// The reader of promises in the language's sentences.
    package var proseReader: ProseReader {
        var phrases = phraseReader
        phrases.readsClockTimes = true
        return ProseReader(phrases, proseLexicon)
    }

    private var proseLexicon: ProseLexicon { own() }
}
