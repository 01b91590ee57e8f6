import Testing

@testable import Diagnostics

struct ContentHashTests {
    @Test("hashes are those of XXH3 with 128 bits")
    func reference() {
        // xxhsum -H2 prints them.
        #expect(ContentHash([]) == ContentHash(high: 0x99AA_06D3_0147_98D8, low: 0x6001_C324_468D_497F))
    }

    @Test("one bit makes another hash, at every place")
    func everyPlace() {
        let bytes = (0..<700).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let changed = bytes.indices.map { place in
            var copy = bytes
            copy[place] ^= 1
            return ContentHash(copy)
        }
        #expect(Set(changed + [ContentHash(bytes)]).count == bytes.count + 1)
    }
}
