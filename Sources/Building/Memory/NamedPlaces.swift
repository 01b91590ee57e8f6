internal import Catalog
internal import Diagnostics
internal import Markup

/// The places in texts that a text may lead to: whatever stands behind a `#` in its file or in a link, and perhaps more. Whoever leads
/// into a text by another name does not care whether a place of this name comes or goes there.
enum NamedPlaces {
    /// Sorted.
    static func all(in text: any Text) -> [String] {
        var found = text.file.bytes.withUnsafeBufferPointer(names)
        for link in text.body.links {
            guard let mark = link.destination.utf8.firstIndex(of: hash) else { continue }
            found.insert(LinkTarget.decoded(link.destination[mark...].dropFirst()))
        }
        return found.sorted()
    }

    private static let hash = UInt8(ascii: "#")

    /// Names as they are written, each to the next sign that ends an address in front matter, HTML or Markdown.
    private static func names(in bytes: UnsafeBufferPointer<UInt8>) -> Set<String> {
        var found: Set<String> = []
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: hash) {
            rest = rest[(mark + 1)...]
            let name = rest.prefix { !ends($0) }
            if !name.isEmpty { found.insert(LinkTarget.decoded(Substring(decoding: name, as: UTF8.self))) }
        }
        return found
    }

    private static func ends(_ byte: UInt8) -> Bool {
        switch byte {
        case ...UInt8(ascii: " "), hash, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"),
            UInt8(ascii: ","), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
