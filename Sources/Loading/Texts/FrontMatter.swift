import Diagnostics

/// Where the front matter of a file stands, and where its text begins.
struct FrontMatter {
    /// The YAML between the `---` lines; nil when there are no two of them.
    var yaml: Range<Int>?
    var bodyStart: Int

    /// Looks for the two `---` lines and reports when one is missing. Without the first all of the file is text, without the
    /// second none of it is, since nobody can tell where the text begins.
    static func find(in file: SourceFile, findings: Findings) -> FrontMatter {
        let bytes = file.bytes
        let start = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        guard let yamlStart = endOfFence(bytes, at: start) else {
            let place = firstLine(bytes, from: start)
            let isLate = endOfFence(bytes, at: place.lowerBound) != nil && place.lowerBound > start
            findings.report(
                FrontMatterCodes.missing,
                isLate
                    ? "Something stands before the front matter. Its “---” must be the very first line."
                    : "The file has no front matter. Begin it with a line “---”, then “title: …”, then another line “---”.",
                at: place)
            return FrontMatter(yaml: nil, bodyStart: start)
        }
        var line = yamlStart
        while line < bytes.count {
            if let end = endOfFence(bytes, at: line) { return FrontMatter(yaml: yamlStart..<line, bodyStart: end) }
            line = bytes[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        }
        findings.report(
            FrontMatterCodes.unterminated,
            "The front matter that begins here has no end. Put a line “---” between its last key and the text.",
            at: start..<start + 3)
        return FrontMatter(yaml: nil, bodyStart: bytes.count)
    }

    /// The offset after a line that is `---`, blanks after it allowed; nil when the line at `start` is none.
    private static func endOfFence(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start + 3 <= bytes.count, (0..<3).allSatisfy({ bytes[start + $0] == UInt8(ascii: "-") }) else { return nil }
        var index = start + 3
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        if index == bytes.count { return index }
        return bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
    }

    /// The first line that is not blank, without its blanks.
    private static func firstLine(_ bytes: [UInt8], from start: Int) -> Range<Int> {
        let first = bytes[start...].firstIndex { $0 > 0x20 } ?? start
        let end = bytes[first...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
        return first..<end
    }
}
