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
        let file = path.isEmpty || path.hasSuffix("/") ? path + folderIndex : path
        return root + file + (fragment.map { "#" + $0 } ?? "")
    }
}

/// Percent-encodes what may not stand in a URI; for absolute addresses that machines read.
func percentEncoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
        let isPlain =
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~/".utf8.contains(byte)
        if isPlain {
            result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return result
}
