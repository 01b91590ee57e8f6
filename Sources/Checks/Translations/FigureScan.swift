internal import Languages

/// Reads the figures of a text; identifiers such as `A4` or `2026-10482` are no numbers.
struct FigureScan {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let months: NumberReader
    private let hasAfternoon: Bool
    private var index = 0
    private var found: [Figure] = []

    /// The numbers of a text in figures and, from two on, in words; with offsets in it.
    static func numbers(in text: String, _ language: Language, _ reader: NumberReader) -> [Figure] {
        var text = text
        return text.withUTF8 { numbers(in: $0, language, reader) }
    }

    /// The same of a text in UTF-8.
    static func numbers(in text: UnsafeBufferPointer<UInt8>, _ language: Language, _ reader: NumberReader) -> [Figure] {
        let words = reader.numbersInWords(in: text).filter { !$0.isOrdinal && $0.value > 1 }.map { word in
            Figure(amount: Figure.Amount(whole: word.value), kind: .word, range: word.range)
        }
        return words.isEmpty
            ? figures(in: text, language)
            : (words + figures(in: text, language)).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The figures of a text, with offsets in it.
    static func figures(in text: String, _ language: Language) -> [Figure] {
        var text = text
        return text.withUTF8 { figures(in: $0, language) }
    }

    private static func figures(in text: UnsafeBufferPointer<UInt8>, _ language: Language) -> [Figure] {
        // Most stretches of text have none.
        guard text.contains(where: { $0 &- 0x30 < 10 }) else { return [] }
        var scan = FigureScan(text, language)
        scan.run()
        return scan.found
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
        self.bytes = bytes
        months = language.numberReader
        hasAfternoon = language == .english
    }

    private mutating func run() {
        while index < bytes.count {
            if isDigit(index) { read() } else { index += 1 }
        }
    }

    // MARK: What stands where

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }
    private func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

    private func isLetter(_ index: Int) -> Bool {
        switch byte(index) {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC3...0xDF: true
        default: false
        }
    }

    /// Whether a letter or a mark of an identifier ends before a place.
    private func isAttached(_ start: Int) -> Bool {
        switch byte(start - 1) {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, UInt8(ascii: "#"), UInt8(ascii: "@"): true
        case 0x80...0xBF: byte(start - 2) &- 0xC3 < 0x1D
        default: false
        }
    }

    /// The length of a space, plain or not; 0 when there is none.
    private func space(_ index: Int) -> Int {
        switch (byte(index), byte(index + 1), byte(index + 2)) {
        case (0x20, _, _): 1
        case (0xC2, 0xA0, _): 2
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): 3
        default: 0
        }
    }

    private func digits(_ start: Int) -> Range<Int> {
        var end = start
        while isDigit(end) { end += 1 }
        return start..<end
    }

    private func value(_ digits: Range<Int>) -> Int {
        bytes[digits].reduce(0) { min($0 * 10 + Int($1 &- 0x30), 1_000_000_000_000) }
    }

    // MARK: Reading

    private mutating func read() {
        let start = index
        if let end = identifier(start) {
            index = end
        } else if !readPhone(start), !readParts(start) {
            readNumber(start)
        }
    }

    /// Where an identifier ends that a figure belongs to.
    private func identifier(_ start: Int) -> Int? {
        var end = start
        var hyphens = 0
        var longest = 0
        while isDigit(end) || isLetter(end) || byte(end) & 0xC0 == 0x80 || (byte(end) == UInt8(ascii: "-") && isDigit(end + 1)) {
            if byte(end) == UInt8(ascii: "-") { hyphens += 1 }
            if isDigit(end) { longest = max(longest, digits(end).count) }
            end += 1
        }
        if isAttached(start) { return max(end, start + 1) }
        if hyphens > 0, longest >= 5 { return end }
        // "10B2": letters with figures behind them.
        let tail = bytes[digits(start).upperBound..<max(end, digits(start).upperBound)]
        let isMixed = tail.first.map { $0 != UInt8(ascii: "-") } ?? false
        return isMixed && tail.contains { $0 &- 0x30 < 10 } ? end : nil
    }

    /// A telephone number begins with `+`, or with a zero and further groups.
    private mutating func readPhone(_ start: Int) -> Bool {
        let isMarked = byte(start - 1) == UInt8(ascii: "+")
        guard isMarked || byte(start) == UInt8(ascii: "0") else { return false }
        var (end, text, groups) = (start, "", 0)
        while true {
            let group = digits(end)
            guard !group.isEmpty else { break }
            text += String(decoding: bytes[group], as: UTF8.self)
            groups += 1
            end = group.upperBound
            var next = end
            while space(next) > 0 || "-/()".utf8.contains(byte(next)) { next += max(1, space(next)) }
            guard next > end, isDigit(next) else { break }
            end = next
        }
        guard text.utf8.count >= 7, isMarked || groups > 1 else { return false }
        let first = isMarked ? start - 1 : start
        found.append(Figure(amount: Figure.Amount(whole: 0), kind: .phone(text), range: first..<end))
        index = end
        return true
    }

    /// Dates and other figures of three parts: "31.12.2026", "2026-12-31".
    private mutating func readParts(_ start: Int) -> Bool {
        let first = digits(start)
        let mark = byte(first.upperBound)
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return false }
        let second = digits(first.upperBound + 1)
        guard !second.isEmpty, byte(second.upperBound) == mark else { return false }
        let third = digits(second.upperBound + 1)
        let isGrouped = mark == UInt8(ascii: ".") && second.count == 3 && third.count == 3
        guard !third.isEmpty, !isGrouped else { return false }
        for part in [first, second, third] {
            found.append(Figure(amount: Figure.Amount(whole: value(part)), kind: .plain, range: part))
        }
        index = third.upperBound
        return true
    }

    private mutating func readNumber(_ start: Int) {
        var figure = Figure(amount: Figure.Amount(whole: 0), kind: .plain, range: start..<start)
        var end = readWhole(start, &figure.amount)
        if end == digits(start).upperBound { end = readFraction(end, &figure.amount) }
        figure.range = start..<end
        index = end
        readCurrency(&figure)
        if hasAfternoon { readAfternoon(&figure) }
        found.append(figure)
        if figure.kind == .plain, figure.amount.fraction == 0, (1...31).contains(figure.amount.whole) { readMonth(figure.range) }
    }

    /// Figures in groups of three.
    private func readWhole(_ start: Int, _ amount: inout Figure.Amount) -> Int {
        let first = digits(start)
        amount.whole = value(first)
        var end = first.upperBound
        guard first.count <= 3, amount.whole > 0 else { return end }
        var mark: UInt8?
        while true {
            let isMark = byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ",")
            let group = digits(end + (isMark ? 1 : space(end)))
            guard isMark || space(end) > 0, group.count == 3, mark == nil || mark == byte(end) else { return end }
            mark = byte(end)
            amount.whole = min(amount.whole * 1000 + value(group), 1_000_000_000_000)
            end = group.upperBound
        }
    }

    private func readFraction(_ end: Int, _ amount: inout Figure.Amount) -> Int {
        guard ".,:".utf8.contains(byte(end)) else { return end }
        let part = digits(end + 1)
        guard (1...9).contains(part.count) else { return end }
        amount.fraction = (0..<(9 - part.count)).reduce(value(part)) { value, _ in value * 10 }
        return part.upperBound
    }

    private mutating func readCurrency(_ figure: inout Figure) {
        let (start, end) = (figure.range.lowerBound, figure.range.upperBound)
        if let after = Currencies.following(end + space(end), in: bytes) {
            figure.kind = .price(after.code)
            figure.range = start..<after.end
            index = after.end
            return
        }
        var before = start
        while before > 0, byte(before - 1) == 0x20 || (byte(before - 1) == 0xA0 && byte(before - 2) == 0xC2) {
            before -= byte(before - 1) == 0x20 ? 1 : 2
        }
        if let mark = Currencies.preceding(before, in: bytes), found.last.map({ $0.range.upperBound <= mark.start }) ?? true {
            figure.kind = .price(mark.code)
            figure.range = mark.start..<end
        }
    }

    private mutating func readAfternoon(_ figure: inout Figure) {
        let end = figure.range.upperBound
        let word = end + space(end)
        let letters = [byte(word), byte(word + 1), byte(word + 2)].map { $0 | 0x20 }
        let isDotted = byte(word + 1) == UInt8(ascii: ".")
        let second = isDotted ? letters[2] : letters[1]
        guard second == UInt8(ascii: "m"), figure.amount.whole <= 12, !isLetter(word + (isDotted ? 3 : 2)) else { return }
        switch letters[0] {
        case UInt8(ascii: "p") where figure.amount.whole < 12: figure.amount.whole += 12
        case UInt8(ascii: "a") where figure.amount.whole == 12: figure.amount.whole = 0
        default: break
        }
    }

    /// A month beside a day is a figure, too: "31. december" says what "31. 12." says.
    private mutating func readMonth(_ day: Range<Int>) {
        var after = day.upperBound
        if byte(after) == UInt8(ascii: ".") { after += 1 }
        for ending in ["st", "nd", "rd", "th"] where bytes[after...].starts(with: ending.utf8) { after += 2 }
        after += space(after)
        if let month = months.month(at: after, in: bytes) {
            var end = after
            while isLetter(end) || byte(end) & 0xC0 == 0x80 { end += 1 }
            found.append(Figure(amount: Figure.Amount(whole: month), kind: .plain, range: after..<end))
            index = end
            return
        }
        let last = day.lowerBound - 1
        guard byte(last) == 0x20 else { return }
        var start = last
        while start > 0, isLetter(start - 1) || byte(start - 1) & 0xC0 == 0x80 { start -= 1 }
        if let month = months.month(at: start, in: bytes) {
            found.append(Figure(amount: Figure.Amount(whole: month), kind: .plain, range: start..<last))
        }
    }
}
