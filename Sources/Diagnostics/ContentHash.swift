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
}

/// Hashes bytes that come piece by piece, as if they came together.
package final class ContentHasher {
    private let state: OpaquePointer

    /// Nil when there is no memory left.
    package init?() {
        guard let state = XXH3_createState() else { return nil }
        self.state = state
        XXH3_128bits_reset(state)
    }

    deinit { XXH3_freeState(state) }

    package func add(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { XXH3_128bits_update(state, $0.baseAddress, $0.count) } }

    /// Of all that was added.
    package var hash: ContentHash {
        let hash = XXH3_128bits_digest(state)
        return ContentHash(high: hash.high64, low: hash.low64)
    }
}
