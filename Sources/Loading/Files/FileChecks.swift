import Diagnostics

/// Whether the bytes of a file are a text at all.
enum FileChecks {
    /// Longer texts are not read: nobody writes them by hand.
    static let longestText = 4 << 20

    /// False, and a finding, for a file that is empty or not UTF-8.
    static func isReadableText(_ file: SourceFile, findings: Findings) -> Bool {
        guard isUTF8(file, findings: findings) else { return false }
        let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        if file.bytes[start...].contains(where: { $0 > 0x20 }) { return true }
        findings.report(ContentCodes.emptyFile, "The file is empty. Write its text, or delete it.", at: 0..<0)
        return false
    }

    static func isUTF8(_ file: SourceFile, findings: Findings) -> Bool {
        guard let fault = firstFault(file.bytes) else { return true }
        findings.report(
            ContentCodes.encoding, "The file is not UTF-8: there is a byte here that is no character. Save it as UTF-8.",
            at: fault)
        return false
    }

    /// Whether a template must be a text, going by its name; a theme may hold fonts and pictures, too.
    static func isText(_ path: String) -> Bool {
        let endings = ["html", "mustache", "css", "js", "svg", "xml", "json", "txt", "md", "webmanifest"]
        return endings.contains { path.hasSuffix("." + $0) }
    }

    /// The bit of each of eight bytes that ASCII leaves zero.
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The first bytes that are not UTF-8; nil when all are.
    static func firstFault(_ bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { buffer in
            var index = 0
            let end = buffer.count
            while index < end {
                // Eight ASCII bytes at a time.
                while index + 8 <= end,
                    UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: UInt64.self) & highBits == 0
                {
                    index += 8
                }
                guard index < end else { return nil }
                let length = sequenceLength(buffer, at: index)
                if length == 0 { return index..<index + 1 }
                index += length
            }
            return nil
        }
    }

    /// The length of the well-formed sequence at an index, 0 when there is none (Unicode, table 3-7).
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let second: ClosedRange<UInt8>
        let length: Int
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
