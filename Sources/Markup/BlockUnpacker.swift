/// Reads what a `BlockPacker` wrote, one block after the other.
struct BlockUnpacker {
    private let code: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Where in the source the last stretch began.
    private var source: Int32 = 0

    init(_ code: UnsafeBufferPointer<UInt8>) { self.code = code }

    mutating func next() -> BlockView {
        let traits = number()
        var view = BlockView(
            traits: traits, alert: traits & BlockCode.alert == 0 ? nil : number(),
            heading: traits & BlockCode.heading == 0 ? nil : number(),
            cell: traits & BlockCode.cell == 0 ? nil : TextBlock.Cell(table: number(), row: number(), column: number()))
        var text = 0
        for index in 0..<number() {
            text += number()
            let step = number()
            source += Int32(truncatingIfNeeded: step >> 1 ^ -(step & 1))
            let entry = TextBlock.MapEntry(text: text, source: Int(source))
            if index == 0, text == 0 { view.start = entry } else { view.turns.append(entry) }
        }
        let count = number()
        view.letters = UnsafeBufferPointer(rebasing: code[position..<(position + count)])
        position += count
        return view
    }

    private mutating func number() -> Int {
        var byte = code[position]
        position += 1
        if byte < 0x80 { return Int(byte) }
        var (result, shift) = (UInt(byte & 0x7F), UInt(7))
        repeat {
            byte = code[position]
            position += 1
            result |= UInt(byte & 0x7F) << shift
            shift += 7
        } while byte >= 0x80
        return Int(bitPattern: result)
    }
}

/// A block of which no text has been made: it lies among packed ones, and is there as long as it is lent.
package struct BlockView {
    fileprivate let traits: Int
    package let alert: Int?
    fileprivate let heading: Int?
    package let cell: TextBlock.Cell?
    /// The place of the first letter.
    fileprivate var start: TextBlock.MapEntry?
    fileprivate var turns: [TextBlock.MapEntry] = []
    /// In UTF-8.
    package fileprivate(set) var letters = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    package var kind: TextBlock.Kind { BlockCode.kinds[traits & BlockCode.kindMask] }
    package var visibility: Visibility { traits & BlockCode.agents == 0 ? .everyone : .agents }
    package var isQuoted: Bool { traits & BlockCode.quoted != 0 }

    /// The block by itself.
    package var block: TextBlock {
        var block = TextBlock(
            kind: kind, text: String(decoding: letters, as: UTF8.self), start: start, turns: turns, visibility: visibility,
            isQuoted: isQuoted, alert: alert, heading: heading)
        block.isInItem = traits & BlockCode.item != 0
        if let cell { block.cell = cell }
        return block
    }
}
