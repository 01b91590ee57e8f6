internal import Markup

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The styles and scripts that a page loads, as its tags name them.
enum PageParts {
    /// The tags that load styles and scripts, one behind the other. Looks no further than the head where all of them stand there.
    static func tags(in page: [UInt8], isOnlyInHead: Bool) -> [UInt8] {
        page.withUnsafeBufferPointer { bytes in
            var (tags, index): ([UInt8], Int) = ([], 0)
            while let open = next(UInt8(ascii: "<"), in: bytes, from: index) {
                index = open + 1
                if isOnlyInHead, has("/head", in: bytes, at: index) { break }
                let isLink = has("link", in: bytes, at: index)
                guard isLink || has("script", in: bytes, at: index) else { continue }
                let close = next(UInt8(ascii: ">"), in: bytes, from: index) ?? bytes.count - 1
                if holds(isLink ? "stylesheet" : "src", in: bytes, index..<close) {
                    tags += bytes[open...close]
                    // Everything up to its end would be its text.
                    if !isLink { tags += "</script>".utf8 }
                }
                index = close
            }
            return tags
        }
    }

    /// The addresses in such tags.
    static func addresses(in tags: [UInt8]) -> [String] {
        var addresses: [String] = []
        var scan = TagScan(tags[...])
        while let tag = scan.next() { if let address = address(tag, tags) { addresses.append(address) } }
        return addresses
    }

    private static func address(_ tag: TagScan.Tag, _ bytes: [UInt8]) -> String? {
        func value(_ name: String) -> String? {
            tag.attributes.first { $0.name == name }.map { TagScan.text(bytes[$0.value]) }
        }
        if tag.name == "script" { return value("src") }
        guard tag.name == "link", let kinds = value("rel"), kinds.lowercased().split(separator: " ").contains("stylesheet") else {
            return nil
        }
        return value("href")
    }

    private static func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(base).distance(to: found)
    }

    private static func holds(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.contains { has(word, in: bytes, at: $0) }
    }

    private static func has(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
        // Letters of either case.
        return word.withUTF8Buffer { word in word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] | 0x20 } }
    }

    /// The path from the document root that an address on a page stands for; nil for other hosts.
    static func path(of address: String, on page: String) -> String? {
        let plain = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard !plain.isEmpty, !plain.contains(UInt8(ascii: ":")), !plain.starts(with: "//".utf8) else { return nil }
        // From the host's root: below which path the site lies there is a matter of the caller.
        if plain.first == UInt8(ascii: "/") { return String(Substring(plain)) }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in Substring(plain).split(separator: "/") {
            switch part {
            case ".": break
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// How many folders below the document root a page lies.
    static func depth(of page: String) -> Int { page.utf8.count { $0 == UInt8(ascii: "/") } }

    /// Whether an address means the same on every page that lies as deep: it climbs to the document root, or names it.
    static func isFromRoot(_ address: String, _ depth: Int) -> Bool {
        if address.hasPrefix("/") { return true }
        let climb = String(repeating: "../", count: depth)
        return address.hasPrefix(climb) && !address.dropFirst(climb.count).hasPrefix("..")
    }
}
