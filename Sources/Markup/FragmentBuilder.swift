/// Takes cmark's HTML apart at the marks.
struct FragmentBuilder {
    let headings: [Heading]
    /// Whether bytes of `ControlByte` other than marks may occur.
    let hasMasks: Bool
    private(set) var bytes: [UInt8] = []
    private(set) var slots: [Slot] = []
    /// Where alerts begin and end, by index.
    private(set) var alerts: [Range<Int>]

    init(headings: [Heading], alerts: Int, hasMasks: Bool) {
        self.headings = headings
        self.hasMasks = hasMasks
        self.alerts = Array(repeating: 0..<0, count: alerts)
    }

    mutating func build(from html: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(html.count + html.count / 8)
        var index = 0
        while index < html.count {
            let start = index
            index = nextMark(html, index)
            append(UnsafeBufferPointer(rebasing: html[start..<index]))
            guard index < html.count else { return }
            index = readMark(html, index)
        }
    }

    /// Where the next mark begins.
    private func nextMark(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let memory = UnsafeRawBufferPointer(html)
        var index = start
        while index + 8 <= memory.count {
            let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if Word.has(word, ControlByte.markBegin) { break }
            index += 8
        }
        while index < html.count, html[index] != ControlByte.markBegin { index += 1 }
        return index
    }

    private mutating func append(_ stretch: UnsafeBufferPointer<UInt8>) {
        guard hasMasks else { return bytes.append(contentsOf: stretch) }
        Unmasking.append(stretch, to: &bytes)
    }

    /// Reads the mark at `index` and returns the offset after it.
    private mutating func readMark(_ html: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var (end, number) = (index + 2, 0)
        while end < html.count, html[end] != ControlByte.markEnd {
            number = number * 10 + Int(html[end] & 15)
            end += 1
        }
        end += 1
        guard index + 1 < html.count, let mark = Mark(letter: html[index + 1], number: number) else { return end }
        place(mark)
        if case .internalEnds = mark, bytes.last == 0x0A, end < html.count, html[end] == 0x0A { end += 1 }
        return end
    }

    private mutating func place(_ mark: Mark) {
        switch mark {
        case .link(let index): openAttributes("<a href=\"", .href(index), .linkAttributes(index), before: 1)
        case .image(let index): openAttributes("<img src=\"", .source(index), .imageAttributes(index), before: 3)
        case .linkText(let index): add(.linkText(index))
        case .internalBegins: add(.internalBegins)
        case .internalEnds: add(.internalEnds)
        case .step(let index): add(.step(index))
        case .alertTitle(let index): add(.alertTitle(index))
        case .alertBegins(let index): alerts[index] = bytes.count..<bytes.count
        case .alertEnds(let index): alerts[index] = alerts[index].lowerBound..<bytes.count
        case .backLabel(let number): add(.footnoteBackLabel(number))
        case .footnotesTitle: add(.footnotesTitle)
        case .tableLabel: add(.tableLabel)
        case .heading(let index): addAttribute(" id=\"", headings[index].id)
        case .task: addTaskClass()
        }
    }

    private mutating func add(_ kind: Slot.Kind) { slots.append(Slot(offset: bytes.count, kind: kind)) }

    /// The tag that ends here was rendered with an empty URL: leaves the URL open, and the end of the tag.
    private mutating func openAttributes(_ tag: StaticString, _ url: Slot.Kind, _ rest: Slot.Kind, before: Int) {
        let count = tag.utf8CodeUnitCount
        var start = bytes.count - count
        while start >= 0, !isTag(tag, at: start) { start -= 1 }
        guard start >= 0 else { return }
        slots.append(Slot(offset: start + count, kind: url))
        slots.append(Slot(offset: bytes.count - before, kind: rest))
    }

    private func isTag(_ tag: StaticString, at start: Int) -> Bool {
        for index in 0..<tag.utf8CodeUnitCount where bytes[start + index] != tag.utf8Start[index] { return false }
        return true
    }

    /// Adds an attribute to the start tag that ends here.
    private mutating func addAttribute(_ name: StaticString, _ value: String) {
        guard bytes.last == UInt8(ascii: ">") else { return }
        bytes.removeLast()
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        Escaping.appendText(value.utf8, to: &bytes)
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ">")])
    }

    private mutating func addTaskClass() {
        let attribute = Array(" class=\"task\"".utf8)
        for ending in ["<li>", "<li>\n<p>"] where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            let end = bytes.count - ending.utf8.count + 3
            bytes.insert(contentsOf: attribute, at: end)
            return
        }
    }
}

/// Turns the bytes that stand for others back.
enum Unmasking {
    static func append(_ bytes: some Sequence<UInt8>, to output: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case ControlByte.openBracket: output.append(UInt8(ascii: "["))
            case ControlByte.closeBracket: output.append(UInt8(ascii: "]"))
            case _ where byte.isForbiddenControl: output.append(contentsOf: replacement)
            default: output.append(byte)
            }
        }
    }

    static func string(_ bytes: some Collection<UInt8>) -> String {
        guard bytes.contains(where: { $0.isForbiddenControl }) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        append(bytes, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// U+FFFD.
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
