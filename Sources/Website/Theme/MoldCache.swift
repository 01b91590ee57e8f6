internal import Synchronization

/// Molds by template and by the shape of what fills them. Two articles with as many headings, neighbours and notices each have the
/// same shape: the template library renders it once, with marks for values, and the rest is copying bytes.
///
/// A memory of a pure function; nothing can tell whether it remembered.
final class MoldCache: Sendable {
    private let molds = Mutex<[ShapeKey: Mold]>([:])

    func mold(for shape: ShapeKey, make: () -> Mold) -> Mold {
        if let known = molds.withLock({ $0[shape] }) { return known }
        let made = make()
        molds.withLock { $0[shape] = made }
        return made
    }
}

/// A shape written down: names, kinds and nesting. A page's key is hundreds of bytes long and looked up a few times a page, so it
/// is hashed by words.
struct ShapeKey: Hashable, Sendable {
    fileprivate var bytes: [UInt8] = []

    func hash(into hasher: inout Hasher) {
        let sum = bytes.withUnsafeBytes { bytes in
            var sum: UInt64 = 0xCBF2_9CE4_8422_2325
            var offset = 0
            while offset + 8 <= bytes.count {
                sum = (sum ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
                sum ^= sum >> 29
                offset += 8
            }
            for byte in bytes[offset...] { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            return sum
        }
        hasher.combine(sum)
    }
}

/// The shape of fields and the values in it, in one walk.
struct FieldShape {
    private(set) var key = ShapeKey()
    /// In the order of their marks.
    private(set) var values: [String] = []
    /// The mark of the place that the caller writes.
    private(set) var open: Int?

    init(_ template: String, _ fields: Fields) {
        key.bytes.reserveCapacity(1024)
        values.reserveCapacity(48)
        key.bytes += template.utf8
        walk(fields)
    }

    private mutating func walk(_ fields: Fields) {
        key.bytes.append(UInt8(ascii: "("))
        for (name, value) in fields.entries {
            key.bytes += name.utf8
            switch value {
            case .text(let text), .html(let text): add(text)
            case .flag(let flag): key.bytes.append(flag ? UInt8(ascii: "1") : UInt8(ascii: "0"))
            case .fields(let inner): walk(inner)
            case .list(let items):
                key.bytes.append(UInt8(ascii: "["))
                for item in items { walk(item) }
                key.bytes.append(UInt8(ascii: "]"))
            case .texts(let labels):
                key.bytes.append(UInt8(ascii: "="))
                key.bytes += labels.id.utf8
            case .open:
                key.bytes.append(UInt8(ascii: "*"))
                open = values.count
                values.append("")
            }
            key.bytes.append(UInt8(ascii: ","))
        }
        key.bytes.append(UInt8(ascii: ")"))
    }

    private mutating func add(_ text: String) {
        key.bytes.append(text.isEmpty ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        if !text.isEmpty { values.append(text) }
    }
}

extension Fields {
    /// The same fields with a mark in the place of every value, numbered as `FieldShape` numbers them.
    func marked(from number: inout Int) -> Fields {
        var result = Fields()
        for (name, value) in entries { result.append(name, marked(value, &number)) }
        return result
    }

    private func marked(_ value: FieldValue, _ number: inout Int) -> FieldValue {
        switch value {
        case .text(let text) where text.isEmpty, .html(let text) where text.isEmpty: return value
        case .text, .html, .open:
            defer { number += 1 }
            return .html(Mold.mark(number))
        case .fields(let inner): return .fields(inner.marked(from: &number))
        case .list(let items): return .list(items.map { $0.marked(from: &number) })
        case .flag, .texts: return value
        }
    }
}
