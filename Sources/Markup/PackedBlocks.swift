/// The blocks of a text in few bytes: see `PackedBytes`.
struct PackedBlocks: Sendable {
    private let code: PackedBytes
    let count: Int
    /// Whether none of them is for agents.
    let isForEveryone: Bool

    /// No blocks.
    init() { self.init(BlockPacker(), near: []) }

    /// `source` is what has to be at hand when they are wanted.
    init(_ packer: BlockPacker, near source: [UInt8]) {
        (count, isForEveryone) = (packer.count, packer.isForEveryone)
        code = PackedBytes(packer.code, near: source)
    }

    init(_ blocks: [TextBlock], near source: [UInt8]) {
        var packer = BlockPacker()
        for block in blocks { packer.put(BlockTraits(block), Array(block.text.utf8), block.map) }
        self.init(packer, near: source)
    }

    func blocks(near source: [UInt8]) -> [TextBlock] {
        withUnpacker(source) { unpacker in
            var blocks: [TextBlock] = []
            blocks.reserveCapacity(count)
            for _ in 0..<count { blocks.append(unpacker.next().block) }
            return blocks
        }
    }

    /// The first block that is wanted; those behind it are not made.
    func first(near source: [UInt8], where isWanted: (TextBlock) -> Bool) -> TextBlock? {
        withUnpacker(source) { unpacker in
            for _ in 0..<count {
                let block = unpacker.next().block
                if isWanted(block) { return block }
            }
            return nil
        }
    }

    /// Looks at each block, without making a text of it.
    func forEach(near source: [UInt8], _ look: (BlockView) -> Void) {
        withUnpacker(source) { unpacker in
            for _ in 0..<count { look(unpacker.next()) }
        }
    }

    private func withUnpacker<Result>(_ source: [UInt8], _ use: (inout BlockUnpacker) -> Result) -> Result {
        code.bytes(near: source).withUnsafeBufferPointer { code in
            var unpacker = BlockUnpacker(code)
            return use(&unpacker)
        }
    }
}
