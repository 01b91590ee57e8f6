/// The sentences around time phrases. What a sentence promises shows in it and in the one before; the rest of a long text need not
/// be taken apart.
struct ProseWindows {
    struct Window {
        var bytes: Range<Int>
        /// Its phrases among all.
        var phrases: Range<Int>
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let phrases: [Phrase]
    private let words: ProseWordReader

    init(_ text: UnsafeBufferPointer<UInt8>, _ phrases: [Phrase], _ lexicon: ProseLexicon) {
        self.text = text
        words = ProseWordReader(text, lexicon)
        self.phrases = phrases
    }

    /// Every byte is looked at a few times at most: no search goes back beyond the window before. Hundreds of time phrases in one
    /// sentence are no prose, so they are judged some dozens at a time.
    func all() -> [Window] { sentences().flatMap(parted) }

    private func parted(_ window: Window) -> [Window] {
        var parts: [Window] = []
        var start = window.bytes.lowerBound
        for first in stride(from: window.phrases.lowerBound, to: window.phrases.upperBound, by: Self.mostPhrases) {
            let next = min(first + Self.mostPhrases, window.phrases.upperBound)
            let end = next == window.phrases.upperBound ? window.bytes.upperBound : max(start, phrases[next].range.lowerBound)
            parts.append(Window(bytes: start..<end, phrases: first..<next))
            start = end
        }
        return parts
    }

    private func sentences() -> [Window] {
        guard text.count > Self.short, !hasQuotes else { return [Window(bytes: 0..<text.count, phrases: phrases.indices)] }
        var windows: [Window] = []
        for number in phrases.indices {
            let range = phrases[number].range
            let floor = windows.last?.bytes.upperBound ?? 0
            let start = range.lowerBound <= floor ? floor : self.start(before: range.lowerBound, floor)
            let end = self.end(after: max(range.upperBound, floor))
            if start > floor || windows.isEmpty {
                windows.append(Window(bytes: start..<end, phrases: number..<(number + 1)))
            } else {
                let last = windows.removeLast()
                windows.append(Window(bytes: last.bytes.lowerBound..<end, phrases: last.phrases.lowerBound..<(number + 1)))
            }
        }
        return windows
    }

    /// Where the sentence before that of a place begins, or the floor. Cells of a row belong together.
    private func start(before place: Int, _ floor: Int) -> Int {
        var sentences = 0
        var index = place - 1
        while index > floor {
            if isStop(index) {
                sentences += 1
                if sentences == 2 { return index + 1 }
            } else if text[index] == UInt8(ascii: "|") || text[index] == 0xB7 {
                return floor
            }
            index -= 1
        }
        return floor
    }

    private func end(after place: Int) -> Int {
        var index = place
        while index < text.count, !isStop(index) { index += 1 }
        return min(text.count, index + 1)
    }

    /// A mark that ends a sentence beyond doubt: behind a word that is no abbreviation and before a space and a capital letter.
    private func isStop(_ index: Int) -> Bool {
        let mark = text[index]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") else { return false }
        guard index + 2 < text.count, text[index + 1] == UInt8(ascii: " "),
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[index + 2])
        else { return false }
        var start = index
        while start > 0, isLetter(text[start - 1]) { start -= 1 }
        return index - start >= Self.long && !words.word(at: start).has(.short)
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 && byte != 0xA0 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    /// Quotations may begin far away.
    private var hasQuotes: Bool {
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "\""): return true
            case 0xC2 where byte(index + 1) == 0xAB || byte(index + 1) == 0xBB: return true
            case 0xE2 where byte(index + 1) == 0x80 && (0x9C...0x9E).contains(byte(index + 2)): return true
            default: continue
            }
        }
        return false
    }

    private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

    /// Letters that no initial has.
    private static let long = 3
    private static let mostPhrases = 32
    /// Bytes of a text that is taken apart as a whole.
    private static let short = 240
}
