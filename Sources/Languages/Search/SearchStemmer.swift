/// Brings the forms of a word together: "paketa", "paketov" and "paketu" have one stem. Works on folded words, by rules that stand in
/// a text, since the script in the browser reads the same text and must come to the same stems.
///
/// Each line of the rules is one step, its first word says which:
/// * `r ue>u`: everywhere in the word; these steps also hold for words that are still being typed.
/// * `w dni>dan`: a whole word.
/// * `p4 abge>ab`: the beginning of a word, when at least four letters follow.
/// * `e3 ami a ijo>ij`: the longest of these endings goes, or becomes another, when at least three letters stay before it.
/// * `f3 ie e`: the vowel between the last two consonants goes, when at least three letters stay.
package struct SearchStemmer: Sendable {
    /// As the browser gets them.
    package let rules: String
    private var spellings: [(from: [UInt8], to: [UInt8])] = []
    private var steps: [Step] = []

    private enum Step: Sendable {
        case whole([UInt64: [UInt8]])
        case start(least: Int, [UInt64: [UInt8]], longest: Int)
        case end(least: Int, [UInt64: [UInt8]], longest: Int)
        case fleeting(least: Int, [[UInt8]])
    }

    package init(_ rules: String) {
        self.rules = rules
        for line in rules.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let name = words.first, let kind = name.first else { continue }
            let (least, rest) = (Int(name.dropFirst()) ?? 0, words.dropFirst())
            let pairs = rest.map { word in
                let parts = word.split(separator: ">", omittingEmptySubsequences: false)
                return (from: Array(parts[0].utf8), to: parts.count > 1 ? Array(parts[1].utf8) : [])
            }
            let table = Dictionary(pairs.map { (Self.key($0.from[...]), $0.to) }, uniquingKeysWith: { first, _ in first })
            let longest = pairs.map(\.from.count).max() ?? 0
            switch kind {
            case "r": spellings += pairs
            case "w": steps.append(.whole(table))
            case "p": steps.append(.start(least: least, table, longest: longest))
            case "f": steps.append(.fleeting(least: least, pairs.map(\.from)))
            default: steps.append(.end(least: least, table, longest: longest))
            }
        }
    }

    /// A folded word in the spelling that stems are made from.
    package func spelled(_ word: [UInt8]) -> [UInt8] {
        spellings.reduce(word) { word, pair in
            guard word.count >= pair.from.count else { return word }
            return Self.replacing(pair.from, with: pair.to, in: word)
        }
    }

    /// The stem of a word that `spelled` has seen. Words with digits are what they are.
    package func stem(_ word: [UInt8]) -> [UInt8] {
        if word.contains(where: { $0 &- 0x30 < 10 }) { return word }
        var word = word
        for step in steps {
            switch step {
            case .whole(let table): if let other = table[Self.key(word[...])] { word = other }
            case .start(let least, let table, let longest): Self.start(&word, least, table, longest)
            case .end(let least, let table, let longest): Self.end(&word, least, table, longest)
            case .fleeting(let least, let vowels): Self.fleeting(&word, least, vowels)
            }
        }
        return word
    }

    private static func start(_ word: inout [UInt8], _ least: Int, _ table: [UInt64: [UInt8]], _ longest: Int) {
        for count in stride(from: min(longest, word.count - least), to: 0, by: -1) {
            if let other = table[key(word[..<count])] {
                word.replaceSubrange(..<count, with: other)
                return
            }
        }
    }

    private static func end(_ word: inout [UInt8], _ least: Int, _ table: [UInt64: [UInt8]], _ longest: Int) {
        for count in stride(from: min(longest, word.count - least), to: 0, by: -1) {
            if let other = table[key(word[(word.count - count)...])] {
                word.replaceSubrange((word.count - count)..., with: other)
                return
            }
        }
    }

    private static func fleeting(_ word: inout [UInt8], _ least: Int, _ vowels: [[UInt8]]) {
        guard let last = word.last, isConsonant(last) else { return }
        for vowel in vowels where word.count - vowel.count >= least {
            let start = word.count - 1 - vowel.count
            guard start > 0, word[start..<(word.count - 1)].elementsEqual(vowel), isConsonant(word[start - 1]) else { continue }
            word.removeSubrange(start..<(word.count - 1))
            return
        }
    }

    private static func isConsonant(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
            false
        default: true
        }
    }

    private static func replacing(_ from: [UInt8], with other: [UInt8], in word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < word.count {
            if word[index] == from[0], word[index...].starts(with: from) {
                result += other
                index += from.count
            } else {
                result.append(word[index])
                index += 1
            }
        }
        return result
    }

    /// FNV-1a of a few letters.
    private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash()
        for letter in letters { hash.add(letter) }
        return hash.value
    }
}
