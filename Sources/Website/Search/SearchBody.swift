internal import Catalog
internal import Markup

/// The words of one body, counted.
struct SearchBody: Sendable {
    let all: CountedBodies
    let number: Int

    init(_ all: CountedBodies, _ number: Int) {
        self.all = all
        self.number = number
    }

    /// Counts a body by itself; with what stands in blocks for agents, if asked.
    init(_ body: Document, isInternal: Bool) {
        self.init(CountedBodies([body], isInternal: isInternal), 0)
    }

    /// Adds the words to a count, each with the weight that they have in a body of this length.
    func add(to count: inout WordCount, _ numbers: inout [ObjectIdentifier: [Int32]]) {
        var own = numbers.removeValue(forKey: ObjectIdentifier(all)) ?? Array(repeating: -1, count: all.count.words.count)
        count.add(all.count.hits[all.texts[number]], of: all.count, &own)
        numbers[ObjectIdentifier(all)] = own
    }
}

/// The words of some bodies. A class, since many share one.
final class CountedBodies: Sendable {
    let count: WordCount
    /// The stretch of the hits of each body.
    let texts: [Range<Int>]

    /// What a word weighs that occurs once in a body without others, in sixteenths.
    private static let weight: Int32 = 16
    /// Words of a body of usual length.
    private static let usualLength: Int32 = 200

    /// What was counted before.
    init(_ count: WordCount, texts: [Range<Int>]) {
        (self.count, self.texts) = (count, texts)
    }

    init(_ bodies: [Document], isInternal: Bool) {
        var count = WordCount(texts: bodies.count)
        texts = bodies.map { body in
            count.begin()
            var length: Int32 = 0
            let blocks = body.blocks
            // By number: a block is not worth a copy.
            for number in blocks.indices where blocks[number].kind != .heading {
                guard isInternal || blocks[number].visibility == .everyone else { continue }
                var text = blocks[number].text
                length += text.withUTF8 { count.count($0, Self.weight) }
            }
            count.weigh { $0 * 2 * Self.usualLength / (Self.usualLength + length) }
            return count.start..<count.hits.count
        }
        count.finish()
        self.count = count
    }
}

/// The bodies of public texts with their words. Both sites search them, so they are counted once; locale by locale, when a search asks.
final class PublicBodies: Sendable {
    let byLocale: [String: Lazy<[TextReference: SearchBody]>]
    let content: HelpCenterContent
    /// What was counted in an earlier build.
    let memory: BodyMemory?

    init(_ content: HelpCenterContent, memory: BodyMemory? = nil) {
        self.content = content
        self.memory = memory
        let locales = content.locales.map(\.code)
        byLocale = Dictionary(
            uniqueKeysWithValues: locales.map { locale in
                (locale, Lazy { memory?.bodies(in: locale, of: content) ?? Self.counted(content, in: locale) })
            })
    }

    subscript(_ reference: TextReference) -> SearchBody? { byLocale[content.text(reference).locale]?.value[reference] }

    private static func counted(_ content: HelpCenterContent, in locale: String) -> [TextReference: SearchBody] {
        let kinds = [(TextKind.category, content.categories), (.article, content.articles), (.page, content.pages)]
        let references = kinds.flatMap { kind, texts in
            texts.indices.filter { texts[$0].locale == locale }.map { TextReference(kind, $0) }
        }
        let pieces = max(1, min(8, references.count / 64))
        let counted = Parallel.map(pieces) { piece in
            let own = references[(references.count * piece / pieces)..<(references.count * (piece + 1) / pieces)]
            return CountedBodies(own.map { content.text($0).body }, isInternal: false)
        }
        var bodies: [TextReference: SearchBody] = [:]
        bodies.reserveCapacity(references.count)
        var next = references.startIndex
        for all in counted {
            for number in all.texts.indices {
                bodies[references[next]] = SearchBody(all, number)
                next += 1
            }
        }
        return bodies
    }
}
