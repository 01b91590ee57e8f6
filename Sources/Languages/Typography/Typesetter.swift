/// Sets titles and other short texts as a printer of the language would: spaces where no line may break, dashes, quotation marks.
///
/// On the hot path of every page: bytes, and the text itself where there is nothing to do.
struct Typesetter: Sendable {
    let words: TypesettingWords
    let quotes: QuotationMarks

    func set(_ text: String) -> String {
        var text = text
        let isDone = text.withUTF8 { bytes in bytes.indices.allSatisfy { isPlain(bytes, at: $0) } }
        return isDone ? text : changed(text)
    }

    /// Whether there is certainly nothing to do at a place. Most titles are plain throughout.
    private func isPlain(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let before = index > 0 ? text[index - 1] : Self.space
        let after = index + 1 < text.count ? text[index + 1] : Self.space
        switch text[index] {
        case UInt8(ascii: "\""): return false
        case UInt8(ascii: "'"): return !Self.isLetter(before) || !Self.isLetter(after)
        case UInt8(ascii: "."): return after != UInt8(ascii: ".")
        case UInt8(ascii: "-"): return before != Self.space
        case Self.space:
            if Self.isDigit(before) || before == UInt8(ascii: ".") || Self.isDigit(after) || after == Self.dash[0] {
                return false
            }
            // A letter with a space, a mark or the text's beginning before it.
            return !words.tiedLetters.contains(before | 0x20)
                || (index > 1 && Self.isLetter(text[index - 2]) && text[index - 2] < 0x80)
        default: return true
        }
    }

    private func changed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let marked = marks(in: bytes)
        let spaces = marked.indices.filter { marked[$0] == Self.space && isTied(marked, at: $0) }
        if spaces.isEmpty { return marked == bytes ? text : String(decoding: marked, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(marked.count + spaces.count)
        var start = 0
        for index in spaces {
            result += marked[start..<index]
            result += Self.noBreak
            start = index + 1
        }
        return String(decoding: result + marked[start...], as: UTF8.self)
    }

    // MARK: Spaces

    /// Whether the words around a space belong on one line.
    private func isTied(_ text: [UInt8], at space: Int) -> Bool {
        let end = text[(space + 1)...].firstIndex(of: Self.space) ?? text.endIndex
        let (before, after) = (Self.word(text, endingAt: space), text[(space + 1)..<end])
        guard let last = before.last, let first = after.first else { return false }
        // A dash does not begin a line.
        if after.elementsEqual(Self.dash) { return true }
        if Self.isDigit(last) { return isQuantity(before, after) }
        if before.count == 1 { return words.tiedLetters.contains(last | 0x20) }
        guard last == UInt8(ascii: ".") || Self.isDigit(first) else { return false }
        let number = before.dropLast()
        // 12. 11. 2026, 12. novembra
        if last == UInt8(ascii: "."), number.count <= 2, number.allSatisfy(Self.isDigit) {
            return Self.isDigit(first) || words.months.contains(Self.bare(after))
        }
        // d. o. o., z. B., m. in.
        if last == UInt8(ascii: "."), number.count == 1 { return Self.isLetter(first) && after.dropFirst().first == last }
        return Self.isDigit(first) && words.beforeNumbers.contains(Self.lowered(before))
    }

    /// A number and what it counts, measures or costs; the thousands of a number; the day of a month.
    private func isQuantity(_ number: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
        guard number.allSatisfy({ $0 >= 0x80 || !Self.isLetter($0) }) else { return false }
        let word = Self.bare(after)
        if words.units.contains(word) || Self.symbols.contains(where: { word.starts(with: $0) }) { return true }
        if number.count <= 2, words.months.contains(word) { return true }
        return number.count <= 3 && after.prefix(3).allSatisfy(Self.isDigit) && after.count >= 3
            && !(after.dropFirst(3).first.map(Self.isDigit) ?? false)
    }

    /// The word before a space, without the marks that open it.
    private static func word(_ text: [UInt8], endingAt end: Int) -> ArraySlice<UInt8> {
        var start = end
        // What stands after a space that does not break is a word of its own.
        while start > 0, text[start - 1] != space, !text[..<start].suffix(2).elementsEqual(noBreak) { start -= 1 }
        var word = text[start..<end]
        while let mark = openings.first(where: { word.starts(with: $0) }) { word = word.dropFirst(mark.count) }
        return word
    }

    /// In small letters, without what closes a sentence or a bracket.
    private static func bare(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var word = word
        if let tie = word.indices.first(where: { word[$0...].starts(with: noBreak) }) { word = word[..<tie] }
        while let last = word.last, closings.contains(last) { word = word.dropLast() }
        return lowered(word)
    }

    private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] { Folding.lowercase(Array(word)) }

    // MARK: Marks

    /// Typewriters' marks replaced by printers'.
    private func marks(in text: [UInt8]) -> [UInt8] {
        guard text.contains(where: Self.isTypewriters) else { return text }
        let quotes = quotationMarks(in: text)
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            let rest = text[index...]
            if let quote = quotes[index] {
                result += quote.utf8
                index += 1
            } else if rest.starts(with: "...".utf8), !rest.dropFirst(3).starts(with: ".".utf8) {
                result += "…".utf8
                index += 3
            } else if text[index] == UInt8(ascii: "'"), isBetweenLetters(text, index) {
                result += "’".utf8
                index += 1
            } else if let hyphens = [" - ", " -- "].first(where: { rest.starts(with: $0.utf8) }), index > 0 {
                result += " – ".utf8
                index += hyphens.utf8.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    /// What stands in place of straight quotation marks, where they open and close in turn; nothing where they do not.
    private func quotationMarks(in text: [UInt8]) -> [Int: String] {
        let places = text.indices.filter { text[$0] == UInt8(ascii: "\"") }
        guard !places.isEmpty, places.count.isMultiple(of: 2) else { return [:] }
        var marks: [Int: String] = [:]
        for (number, place) in places.enumerated() {
            let before = place == 0 ? Self.space : text[place - 1]
            if number.isMultiple(of: 2) {
                guard before == Self.space || before == UInt8(ascii: "("), place + 1 < text.count, text[place + 1] != Self.space
                else {
                    return [:]
                }
                marks[place] = quotes.opening
            } else {
                guard before != Self.space else { return [:] }
                marks[place] = quotes.closing
            }
        }
        return marks
    }

    private func isBetweenLetters(_ text: [UInt8], _ index: Int) -> Bool {
        index > 0 && index + 1 < text.count && Self.isLetter(text[index - 1]) && Self.isLetter(text[index + 1])
    }

    private static let space = UInt8(ascii: " ")
    private static let noBreak = Array("\u{A0}".utf8)
    private static let dash = Array("–".utf8)
    private static let openings = ["(", "[", "\"", "'", "„", "“", "‚", "‘", "»", "«"].map { Array($0.utf8) }
    private static let closings = Array(".,;:!?)]\"'".utf8)
    private static let symbols = ["%", "‰", "°", "€", "$", "£"].map { Array($0.utf8) }

    private static func isTypewriters(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    /// All bytes beyond ASCII count: no mark that matters here is one.
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}

extension Language {
    /// A title, a description or another short text as a printer would set it. Not for Markdown, and not for what programs read.
    package func typeset(_ text: String) -> String { typesetter.set(text) }
}
