/// What is known while the inlines of one block are read.
struct InlineState {
    /// Where the next inline begins in the source.
    var cursor: ContentCursor
    /// Whether source and tree no longer run in step; positions are then the last known one.
    var isLost = false
    /// The text so far, without markup, and its map to the file.
    var text: [UInt8] = []
    var map: [TextBlock.MapEntry] = []
    /// File offset minus text offset, as of the last entry of `map`.
    private var delta = Int.min
    var openLinks: [OpenLink] = []
    /// The texts that are interrupted by the alternative texts of images.
    private var interrupted: [(text: [UInt8], map: [TextBlock.MapEntry])] = []
    /// Alternative texts of images, which become blocks behind the one that they stand in.
    var imageTexts: [(traits: BlockTraits, text: [UInt8], map: [TextBlock.MapEntry])] = []
    /// Changes to be made to text nodes, in document order; those of the innermost open inline come last.
    var changes: [TextChange] = []
    /// Stretches of the text that turned out to be markup, in no order.
    var erasures: [Range<Int>] = []
    /// Where the changes of each open inline begin.
    var frames: [Int] = []

    init(_ cursor: ContentCursor) { self.cursor = cursor }

    /// A link or image whose end has not been read.
    struct OpenLink {
        /// Into `Document.links`; nil in the alternative text of an image and for an unsafe target.
        var index: Int?
        /// The scheme for which the link must not stay.
        var unsafeScheme: String?
        var isAutolink: Bool
        var start: Int
        var contentStart: Int
        var textStart: Int
    }

    var isInImage: Bool { !interrupted.isEmpty }

    /// Makes ready for another block; keeps the memory.
    mutating func begin(_ cursor: ContentCursor) {
        self.cursor = cursor
        isLost = false
        text.removeAll(keepingCapacity: true)
        map.removeAll(keepingCapacity: true)
        delta = .min
        imageTexts.removeAll()
        erasures.removeAll()
    }

    /// Takes out of the text what turned out to be markup.
    mutating func erase() {
        guard !erasures.isEmpty else { return }
        erasures.sort { $0.lowerBound < $1.lowerBound }
        var (kept, entries) = ([UInt8](), [TextBlock.MapEntry]())
        var (position, next) = (0, 0)
        for erasure in erasures + [text.count..<text.count] {
            while next < map.count, Int(map[next].text) < erasure.lowerBound {
                let entry = Int(map[next].text)
                if entry >= position {
                    entries.append(.init(text: kept.count + entry - position, source: Int(map[next].source)))
                }
                next += 1
            }
            kept.append(contentsOf: text[position..<erasure.lowerBound])
            position = erasure.upperBound
            // What follows the gap goes on at its own place.
            if let place = source(of: position) { entries.append(.init(text: kept.count, source: place)) }
            while next < map.count, Int(map[next].text) <= position { next += 1 }
        }
        (text, map) = (kept, entries)
        erasures.removeAll()
    }

    /// Where a byte of the text stands in the file.
    private func source(of offset: Int) -> Int? {
        guard offset < text.count else { return nil }
        var (low, high) = (0, map.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(map[middle].text) <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? Int(map[low - 1].source) + offset - Int(map[low - 1].text) : nil
    }

    /// The text from here on without what turned out to be markup.
    func plainText(from start: Int) -> String {
        let gaps = erasures.filter { $0.lowerBound >= start }
        guard !gaps.isEmpty else { return String(decoding: text[start...], as: UTF8.self) }
        var (bytes, position) = ([UInt8](), start)
        for gap in gaps.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            bytes.append(contentsOf: text[position..<gap.lowerBound])
            position = gap.upperBound
        }
        return String(decoding: bytes + text[position...], as: UTF8.self)
    }

    /// Adds text that stands at an offset of the file.
    mutating func append(_ bytes: some Collection<UInt8>, at offset: Int) {
        step(to: offset)
        text.append(contentsOf: bytes)
    }

    mutating func append(_ byte: UInt8, at offset: Int) {
        step(to: offset)
        text.append(byte)
    }

    private mutating func step(to offset: Int) {
        guard offset - text.count != delta else { return }
        delta = offset - text.count
        map.append(TextBlock.MapEntry(text: text.count, source: offset))
    }

    mutating func beginImage() {
        interrupted.append((text, map))
        (text, map, delta) = ([], [], .min)
    }

    /// Returns the image's alternative text.
    mutating func endImage() -> (text: [UInt8], map: [TextBlock.MapEntry]) {
        let image = (text, map)
        if let outer = interrupted.popLast() { (text, map) = outer }
        delta = .min
        return image
    }
}

/// A stretch of a text node that gives way to something else.
struct TextChange {
    enum Kind {
        /// A run of tildes that may begin or end a deletion.
        case tildes(opens: Bool, closes: Bool)
        case raw([UInt8])
        /// A control character that came in as a character reference; shows as U+FFFD.
        case control
        /// A reference to a footnote, by index.
        case footnote(Int)
    }

    var node: Node
    var range: Range<Int>
    var kind: Kind
    /// Where the stretch begins in the block's text without markup.
    var textStart = 0
}
