internal import Languages

/// The words of some texts, counted. Every byte of a site's texts comes through here.
struct SearchPiece: Sendable {
    struct Hit: Sendable {
        var word: Int32
        /// What the fields that have it come to, in sixteenths.
        var hits: Int32
    }

    /// What a word weighs in each field, in sixteenths.
    static let titleHits: Int32 = 160
    private static let keywordHits: Int32 = 128
    private static let headingHits: Int32 = 72
    private static let descriptionHits: Int32 = 56
    private static let sectionHits: Int32 = 28
    private static let bodyHits: Int32 = 16
    /// Words of a body of usual length.
    private static let usualLength: Int32 = 200

    /// Of each word, as it stood where it was met first.
    private(set) var words: [[UInt8]] = []
    private(set) var hashes: [UInt64] = []
    /// How many texts have it.
    private(set) var counts: [Int32] = []
    private(set) var hits: [Hit] = []
    /// The stretch of `hits` of each text.
    private(set) var texts: [Range<Int>] = []

    private var numbers = WordNumbers()
    /// The place in `hits` of each word in the text that is read now; older places lie before its start.
    private var places: [Int] = []
    private var start = 0

    init(_ texts: ArraySlice<SearchText>) {
        for text in texts { add(text) }
        numbers = WordNumbers(capacity: 2)
        places = []
    }

    private mutating func add(_ text: SearchText) {
        start = hits.count
        var length: Int32 = 0
        text.forEachBlock { length += count($0, Self.bodyHits) }
        for index in start..<hits.count {
            hits[index].hits = hits[index].hits * 2 * Self.usualLength / (Self.usualLength + length)
        }
        field(text.title, Self.titleHits)
        for keyword in text.keywords { field(keyword, Self.keywordHits) }
        for heading in text.headings { field(heading, Self.headingHits) }
        field(text.description, Self.descriptionHits)
        field(text.section, Self.sectionHits)
        texts.append(start..<hits.count)
    }

    private mutating func field(_ text: String, _ weight: Int32) {
        var text = text
        _ = text.withUTF8 { count($0, weight) }
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ weight: Int32) -> Int32 {
        var scan = SearchScan(bytes)
        var count: Int32 = 0
        while let range = scan.next() {
            count += 1
            if range.count == 1, bytes[range.lowerBound] | 0x20 >= 0x61 { continue }
            let number = Int(numbers.number(of: scan.hash))
            if number == words.count {
                words.append(Array(bytes[range]))
                hashes.append(scan.hash)
                counts.append(0)
                places.append(-1)
            }
            if places[number] >= start {
                hits[places[number]].hits += weight
            } else {
                places[number] = hits.count
                hits.append(Hit(word: Int32(number), hits: weight))
                counts[number] += 1
            }
        }
        return count
    }
}
