/// Which texts of one kind share an id: one edition per locale. Asked for nearly every link of a site, so it lies close together in
/// memory.
struct EditionTable: Sendable {
    private struct Slot {
        var hash: Int
        /// Into the ids, or -1.
        var number: Int32
    }

    static let none: Int32 = -1

    /// All ids one after the other.
    private var bytes: [UInt8] = []
    /// Where each id begins in `bytes`, and the end of the last.
    private var starts: [Int32] = [0]
    /// Id after id: by locale the index into the catalog's list, or `none`.
    private var indexes: [Int32] = []
    private var slots: [Slot]
    private let locales: Int

    /// - Parameters:
    ///   - locales: How many the site has.
    ///   - texts: How many are to be expected.
    init(locales: Int, texts: Int) {
        self.locales = locales
        var size = 16
        while size < texts * 2 { size *= 2 }
        slots = Array(repeating: Slot(hash: 0, number: -1), count: size)
    }

    /// Notes an edition. There are no more ids than texts were expected.
    mutating func add(_ id: String, locale: Int, index: Int) {
        let hash = id.hashValue
        let slot = slot(of: id, hash)
        if slots[slot].number < 0 {
            slots[slot] = Slot(hash: hash, number: Int32(starts.count - 1))
            bytes += id.utf8
            starts.append(Int32(bytes.count))
            indexes += repeatElement(Self.none, count: locales)
        }
        indexes[Int(slots[slot].number) * locales + locale] = Int32(index)
    }

    /// By locale the index into the catalog's list, or `none`; nil for an id that no text has.
    subscript(_ id: String) -> ArraySlice<Int32>? {
        let number = Int(slots[slot(of: id, id.hashValue)].number)
        return number < 0 ? nil : indexes[(number * locales)..<((number + 1) * locales)]
    }

    /// In the order in which they were met first.
    var ids: [String] {
        (1..<starts.count).map { String(decoding: bytes[Int(starts[$0 - 1])..<Int(starts[$0])], as: UTF8.self) }
    }

    /// Where an id is, or would be.
    private func slot(of id: String, _ hash: Int) -> Int {
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot].number >= 0, slots[slot].hash != hash || !has(id, Int(slots[slot].number)) { slot = (slot + 1) & mask }
        return slot
    }

    /// Asked of ids with equal hashes only: those with other bytes are nearly always the same in another normal form.
    private func has(_ id: String, _ number: Int) -> Bool {
        let own = bytes[Int(starts[number])..<Int(starts[number + 1])]
        return own.elementsEqual(id.utf8) || String(decoding: own, as: UTF8.self) == id
    }
}
