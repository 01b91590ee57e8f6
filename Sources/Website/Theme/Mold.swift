/// A rendered template with holes, cast once for many pages: what all pages of a kind share costs nothing per page, and a
/// body's bytes go in as they are.
struct Mold: Sendable {
    private enum Segment {
        case bytes([UInt8])
        case hole(Int)
    }

    private var segments: [Segment] = []

    /// Renders a template whose fields `holes` are left open. A template may use a hole several times, or not at all.
    init(_ theme: Theme, _ template: String, _ fields: Fields, holes: [String]) {
        var fields = fields
        for (index, hole) in holes.enumerated() { fields[hole] = .html(Self.mark(index)) }
        split(Array(theme.render(template, fields).utf8))
    }

    /// Appends the page, filling the holes by their index in `holes`.
    func pour(into output: inout [UInt8], filling: (Int, inout [UInt8]) -> Void) {
        for segment in segments {
            switch segment {
            case .bytes(let bytes): output += bytes
            case .hole(let index): filling(index, &output)
            }
        }
    }

    /// U+0001 cannot stand in HTML, so no text can look like a mark.
    static func mark(_ index: Int) -> String { "\u{1}\(index)\u{1}" }

    private mutating func split(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: 1), let end = rest[(start + 1)...].firstIndex(of: 1) {
            segments.append(.bytes(Array(rest[..<start])))
            let number = rest[(start + 1)..<end].reduce(0) { $0 * 10 + Int($1) - 48 }
            segments.append(.hole(number))
            rest = rest[(end + 1)...]
        }
        segments.append(.bytes(Array(rest)))
    }
}
