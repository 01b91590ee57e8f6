/// What a block is, beside its letters.
struct BlockTraits {
    var kind: TextBlock.Kind
    var visibility: Visibility
    var isQuoted: Bool
    var isInItem = false
    var alert: Int?
    var heading: Int?
    var cell: TextBlock.Cell?

    init(_ kind: TextBlock.Kind, _ visibility: Visibility, isQuoted: Bool, alert: Int?, heading: Int?) {
        (self.kind, self.visibility, self.isQuoted) = (kind, visibility, isQuoted)
        (self.alert, self.heading) = (alert, heading)
    }

    init(_ block: TextBlock) {
        self.init(block.kind, block.visibility, isQuoted: block.isQuoted, alert: block.alert, heading: block.heading)
        (isInItem, cell) = (block.isInItem, block.cell)
    }
}

/// The bits of the number that tells what a block is.
enum BlockCode {
    static let kinds: [TextBlock.Kind] = [.paragraph, .heading, .tableCell, .code, .imageText]
    /// Of the kind, which stands below the flags.
    static let kindMask = 7
    static let agents = 8
    static let quoted = 16
    static let item = 32
    static let alert = 64
    static let heading = 128
    static let cell = 256
}

/// Writes blocks one behind the other: traits, places, letters, with the number of letters and of places before them. Numbers have
/// seven bits in each byte, the lowest first, as in records of the floor above; whoever reads blocks wants them at hand.
struct BlockPacker {
    private(set) var code: [UInt8] = []
    private(set) var count = 0
    private(set) var isForEveryone = true
    /// Where in the source the last stretch began, and where in its block.
    private var last = TextBlock.MapEntry(text: 0, source: 0)

    mutating func put(_ traits: BlockTraits, _ letters: [UInt8], _ map: [TextBlock.MapEntry]) {
        count += 1
        put(traits)
        put(map.count)
        last.text = 0
        for entry in map {
            put(Int(entry.text - last.text))
            // Folded, since what stands in a footnote comes later than it is written.
            let step = Int(entry.source - last.source)
            put(step << 1 ^ step >> (Int.bitWidth - 1))
            last = entry
        }
        put(letters.count)
        code += letters
    }

    private mutating func put(_ traits: BlockTraits) {
        let isForAgents = traits.visibility == .agents
        if isForAgents { isForEveryone = false }
        var flags = BlockCode.kinds.firstIndex(of: traits.kind) ?? 0
        if isForAgents { flags |= BlockCode.agents }
        if traits.isQuoted { flags |= BlockCode.quoted }
        if traits.isInItem { flags |= BlockCode.item }
        if traits.alert != nil { flags |= BlockCode.alert }
        if traits.heading != nil { flags |= BlockCode.heading }
        if traits.cell != nil { flags |= BlockCode.cell }
        put(flags)
        if let alert = traits.alert { put(alert) }
        if let heading = traits.heading { put(heading) }
        if let cell = traits.cell {
            put(cell.table)
            put(cell.row)
            put(cell.column)
        }
    }

    private mutating func put(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            code.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        code.append(UInt8(rest))
    }
}
