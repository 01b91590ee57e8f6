internal import CXxHash

/// What tells some bytes from all others that a site will ever hold: 128 bits of XXH3. Not for bytes of somebody who means harm.
package struct ContentHash: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
    }

    package init(_ bytes: UnsafeRawBufferPointer) {
        let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
        (high, low) = (hash.high64, hash.low64)
    }

    package init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { ContentHash($0) }
    }

    /// Of bytes that lie in several pieces, as if they lay in one.
    package init(_ pieces: [[UInt8]]) {
        guard let state = XXH3_createState() else {
            self = ContentHash(Array(pieces.joined()))
            return
        }
        defer { XXH3_freeState(state) }
        XXH3_128bits_reset(state)
        for piece in pieces { _ = piece.withUnsafeBytes { XXH3_128bits_update(state, $0.baseAddress, $0.count) } }
        let hash = XXH3_128bits_digest(state)
        (high, low) = (hash.high64, hash.low64)
    }
}
