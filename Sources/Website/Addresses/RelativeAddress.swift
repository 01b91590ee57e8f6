/// How the pages of a site name one another. Everything is relative, so that a site works below any path, and the playbook
/// from a folder on a disk.
struct SiteLinks: Sendable {
    /// What a link to a folder ends in: nothing on a server, `index.html` where files are opened directly.
    let folderIndex: String

    /// The way from a page up to the document root: `../../`, or `./` at the root.
    static func root(from path: String) -> String {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
        return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }

    /// The address of `path` on a page whose way up is `root`.
    func address(of path: String, root: String, fragment: String? = nil) -> String {
        var address = root
        address.reserveCapacity(root.utf8.count + path.utf8.count + folderIndex.utf8.count + (fragment?.utf8.count ?? 0) + 1)
        address += path
        if path.isEmpty || path.utf8.last == UInt8(ascii: "/") { address += folderIndex }
        if let fragment {
            address += "#"
            address += fragment
        }
        return address
    }
}

/// Percent-encodes what may not stand in a URI; for absolute addresses that machines read.
func percentEncoded(_ path: String) -> String {
    // Nearly every path is a slug already, and every page names its own in each locale.
    if path.utf8.allSatisfy(isUnreserved) { return path }
    var bytes: [UInt8] = []
    for byte in path.utf8 {
        if isUnreserved(byte) {
            bytes.append(byte)
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            bytes += (digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)").utf8
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// What RFC 3986 calls unreserved, and the slash.
func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        true
    default: false
    }
}
