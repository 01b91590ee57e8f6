internal import Languages

/// The index of one locale: texts in files that the browser fetches one by one.
///
/// * `map`: the number of texts, the first stem of each file of terms, the synonyms.
/// * `t0`, `t1`, …: terms in their order, each with the texts that have it.
/// * `d0`, `d1`, …: records of a few texts each: title, address, section, description, headings, keywords.
/// * `w0`, …: all stems, for slips of the finger.
struct SearchIndex: Sendable {
    let language: SearchLanguage
    let shape: SearchShape
    /// The content of every file, by its name.
    let files: [String: [UInt8]]
    /// Of everything.
    let version: String

    init(_ texts: [SearchText], language: SearchLanguage, synonyms: [[String]]) {
        let shape = SearchShape(texts: texts.count)
        let reading = SearchReading(language)
        let terms = SearchTerms(texts, reading)
        var files = SearchTermFiles(terms, shape).files
        let firsts = files.removeValue(forKey: "firsts") ?? []
        let groups = SearchSynonyms(own: synonyms, reading, knows: terms.has)
        files["map"] = Array("\(texts.count)\n".utf8) + firsts + [UInt8(ascii: "\n")] + groups.bytes
        for file in 0..<shape.recordFiles {
            let range = (file * shape.recordsInFile)..<min(texts.count, (file + 1) * shape.recordsInFile)
            files["d\(file)"] = Array(range.map { Self.record(texts[$0]) }.joined(separator: [UInt8(ascii: "\n")]))
        }
        let hash = shape.names.reduce(into: [UInt8]()) { $0 += contentHash(files[$1] ?? []).utf8 }
        version = contentHash(hash)
        self.language = language
        self.shape = shape
        self.files = files
    }

    /// Fields with tabs between them; signposts are marked behind.
    private static func record(_ text: SearchText) -> [UInt8] {
        let fields = [
            text.title, text.address, text.section, text.description, text.headings.prefix(mostHeadings).joined(separator: "; "),
            text.keywords.joined(separator: "; "), text.isSignpost ? "1" : "",
        ]
        return Array(fields.map { $0.utf8.map { $0 < 0x20 ? 0x20 : $0 } }.joined(separator: [UInt8(ascii: "\t")]))
    }

    /// Records travel; a text with more headings than this is found by its body.
    private static let mostHeadings = 12

    /// A file as the script that hands its content over.
    func script(_ name: String) -> [UInt8] {
        var bytes = Array("pultSearch(\"\(name)\",\"\(version)\",`".utf8)
        for byte in files[name] ?? [] {
            if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        return bytes + "`)\n".utf8
    }
}
