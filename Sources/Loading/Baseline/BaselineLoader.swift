package import Diagnostics

/// Reads the file of known findings: a line for each, `fingerprint code file`, and remarks after `#`.
package enum BaselineLoader {
    /// The baseline in a file of the disk. `name` is what findings about it call the file.
    /// - Throws: `LoadingError` when there is none, or something else.
    package static func load(_ path: String, name: String) throws(LoadingError) -> Baseline {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
        let source = FileSource.disk(folder)
        switch source.read(String(parts.last ?? ""), longest) {
        case .success(let bytes): return try read(SourceFile(path: name, bytes: bytes), path)
        case .failure(let failure): throw .unreadableBaseline(path: path, reason: failure.reason)
        }
    }

    private static let longest = 64 << 20

    /// - Throws: `LoadingError` for a line that is none of a baseline.
    static func read(_ file: SourceFile, _ path: String) throws(LoadingError) -> Baseline {
        var entries: [Baseline.Entry] = []
        var line = 0
        var start = 0
        for bytes in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            defer { start += bytes.count + 1 }
            let text = String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes, as: UTF8.self)
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            let fields = text.split(separator: " ", maxSplits: 2).map(String.init)
            guard fields.count >= 2, fields[0].contains(":"), fields[1].contains("/") else {
                throw .unreadableBaseline(path: path, reason: "line \(line) is not “fingerprint code file”")
            }
            let position = Position(line: line, column: 1)
            let end = Position(line: line, column: 1 + text.unicodeScalars.count)
            entries.append(
                Baseline.Entry(
                    fingerprint: fields[0], code: fields[1], file: fields.count > 2 ? fields[2] : nil,
                    place: Place(
                        file: file.path, start: position, end: end, excerpt: text, range: start..<(start + bytes.count))))
        }
        return Baseline(entries)
    }
}
