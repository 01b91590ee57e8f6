internal import Catalog
internal import Diagnostics
internal import Markup

/// The places in texts that a text may lead to: whatever stands behind a `#` in its file or in a link, and perhaps more. Whoever leads
/// into a text by another name does not care whether a place of this name comes or goes there.
enum NamedPlaces {
    /// Sorted.
    static func all(in text: any Text) -> [String] {
        var found = text.file.bytes.withUnsafeBufferPointer(names)
        // What is written with escapes says its name here.
        let related = (text as? Article)?.related ?? []
        for address in text.body.links.map(\.destination) + related.map(\.value) {
            guard let mark = address.utf8.firstIndex(of: hash) else { continue }
            found.insert(LinkTarget.decoded(address[mark...].dropFirst()))
        }
        return found.sorted()
    }

    private static let hash = UInt8(ascii: "#")
    /// What ends an address in front matter or Markdown, beside spaces.
    private static let ends = Set("#)]}>\"',".utf8)

    /// Names as they are written.
    private static func names(in bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var found: Set<String> = []
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: hash) {
            rest = rest[(mark + 1)...]
            let name = rest.prefix { $0 > UInt8(ascii: " ") && !ends.contains($0) }
            if !name.isEmpty { found.insert(LinkTarget.decoded(Substring(decoding: name, as: UTF8.self))) }
        }
        return found
    }
}
