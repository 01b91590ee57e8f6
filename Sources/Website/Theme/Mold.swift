/// A rendered template with holes, cast once for many pages: what pages of a kind share costs nothing per page, and values go in
/// as bytes.
struct Mold: Sendable {
    private enum Segment {
        case bytes([UInt8])
        /// `isEscaped` when the template asked for escaping there.
        case hole(Int, isEscaped: Bool)
    }

    private var segments: [Segment] = []

    /// Renders a template whose fields `holes` are left open. A template may use a hole several times, or not at all.
    init(_ theme: Theme, _ template: String, _ fields: Fields, holes: [String]) {
        var fields = fields
        for (index, hole) in holes.enumerated() { fields[hole] = .html(Self.mark(index)) }
        self.init(Array(theme.renderDirectly(template, fields).utf8))
    }

    /// `rendered` holds marks where the holes are.
    init(_ rendered: [UInt8]) {
        var rest = rendered[...]
        while let start = rest.firstIndex(of: 1), let end = rest[(start + 1)...].firstIndex(of: 1) {
            segments.append(.bytes(Array(rest[..<start])))
            let digits = rest[(start + 1)..<end].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
            segments.append(.hole(number, isEscaped: rest[end - 1] == UInt8(ascii: ";")))
            rest = rest[(end + 1)...]
        }
        segments.append(.bytes(Array(rest)))
    }

    /// Appends the page, filling the holes by their number.
    func pour(into output: inout [UInt8], filling: (_ hole: Int, _ isEscaped: Bool, inout [UInt8]) -> Void) {
        for segment in segments {
            switch segment {
            case .bytes(let bytes): output += bytes
            case .hole(let index, let isEscaped): filling(index, isEscaped, &output)
            }
        }
    }

    /// U+0001 cannot stand in HTML, so no text can look like a mark. The `<` shows afterwards whether the place escapes.
    static func mark(_ index: Int) -> String { "\u{1}\(index)<\u{1}" }
}
