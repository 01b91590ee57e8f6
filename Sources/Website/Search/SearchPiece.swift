/// The words of some texts, counted, with what each weighs in the fields that have it.
struct SearchPiece: Sendable {
    /// What a word weighs in each field, in sixteenths; in bodies see `CountedBodies`.
    static let titleHits: Int32 = 160
    private static let keywordHits: Int32 = 128
    private static let headingHits: Int32 = 72
    private static let descriptionHits: Int32 = 56
    private static let sectionHits: Int32 = 28

    private(set) var count: WordCount
    /// The stretch of the hits of each text.
    private(set) var texts: [Range<Int>] = []

    init(_ texts: ArraySlice<SearchText>) {
        count = WordCount(texts: texts.count)
        var numbers: [ObjectIdentifier: [Int32]] = [:]
        for text in texts { add(text, &numbers) }
        count.finish()
    }

    private mutating func add(_ text: SearchText, _ numbers: inout [ObjectIdentifier: [Int32]]) {
        count.begin()
        text.body.add(to: &count, &numbers)
        count.count(text.title, Self.titleHits)
        for keyword in text.keywords { count.count(keyword, Self.keywordHits) }
        for heading in text.headings { count.count(heading, Self.headingHits) }
        count.count(text.description, Self.descriptionHits)
        count.count(text.section, Self.sectionHits)
        texts.append(count.start..<count.hits.count)
    }
}
