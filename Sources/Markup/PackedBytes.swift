internal import CLZ4

/// Bytes that are kept small beside a text from which most of them come: all texts of a site lie in memory at once.
struct PackedBytes: Sendable {
    /// As they are when that is no longer.
    private let packed: [UInt8]
    let count: Int

    /// `source` is what has to be at hand when they are wanted.
    init(_ bytes: [UInt8] = [], near source: [UInt8] = []) {
        count = bytes.count
        packed = Self.packed(bytes, source) ?? bytes
    }

    /// Nil for what does not become smaller.
    private static func packed(_ bytes: [UInt8], _ source: [UInt8]) -> [UInt8]? {
        guard bytes.count > 1, let stream = LZ4_createStream() else { return nil }
        defer { LZ4_freeStream(stream) }
        return bytes.withUnsafeBytes { bytes in
            source.withUnsafeBytes { source in
                LZ4_loadDict(stream, source.characters, Int32(source.count))
                // One byte less than there are: what does not fit is as well kept as it is.
                return withUnsafeTemporaryAllocation(byteCount: bytes.count - 1, alignment: 1) { room in
                    let length = LZ4_compress_fast_continue(
                        stream, bytes.characters, room.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
                        Int32(room.count), 1)
                    return length > 0 ? Array(room.prefix(Int(length))) : nil
                }
            }
        }
    }

    /// The bytes, from what was their source.
    func bytes(near source: [UInt8]) -> [UInt8] {
        guard packed.count < count else { return packed }
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, length in
            length = packed.withUnsafeBytes { packed in
                source.withUnsafeBytes { source in
                    Int(
                        LZ4_decompress_safe_usingDict(
                            packed.characters, UnsafeMutableRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self),
                            Int32(packed.count), Int32(count), source.characters, Int32(source.count)))
                }
            }
            precondition(length == count, "The source of packed bytes is another one than it was.")
        }
    }
}

extension UnsafeRawBufferPointer {
    /// As C says it.
    fileprivate var characters: UnsafePointer<CChar>? { baseAddress?.assumingMemoryBound(to: CChar.self) }
}
