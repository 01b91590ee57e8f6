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
            var records: [UInt8] = []
            for number in range {
                if number > range.lowerBound { records.append(UInt8(ascii: "\n")) }
                records += Self.record(texts[number])
            }
            files["d\(file)"] = records
        }
        let hash = shape.names.reduce(into: [UInt8]()) { $0 += contentHash(files[$1] ?? []).utf8 }
        version = contentHash(hash)
        self.language = language
        self.shape = shape
        self.files = files
    }

    /// Fields with tabs between them; signposts are marked behind.
    private static func record(_ text: SearchText) -> [UInt8] {
        var record: [UInt8] = []
        record.reserveCapacity(256)
        for field in [text.title, text.address, text.section, text.description] {
            append(field, to: &record)
            record.append(tab)
        }
        for list in [text.headings.prefix(mostHeadings), text.keywords[...]] {
            for (number, part) in list.enumerated() {
                if number > 0 { record += "; ".utf8 }
                append(part, to: &record)
            }
            record.append(tab)
        }
        if text.isSignpost { record.append(UInt8(ascii: "1")) }
        return record
    }

    private static let tab = UInt8(ascii: "\t")

    /// Control characters become spaces.
    private static func append(_ field: String, to record: inout [UInt8]) {
        let start = record.count
        record += field.utf8
        for index in start..<record.count where record[index] < 0x20 { record[index] = 0x20 }
    }

    /// Records travel; a text with more headings than this is found by its body.
    private static let mostHeadings = 12

    /// A file as the script that hands its content over.
    func script(_ name: String) -> [UInt8] {
        var bytes = Array("pultSearch(\"\(name)\",\"\(version)\",`".utf8)
        let content = files[name] ?? []
        bytes.reserveCapacity(bytes.count + content.count + 16)
        var start = content.startIndex
        for (index, byte) in content.enumerated()
        where byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "$") {
            bytes += content[start..<index]
            bytes.append(UInt8(ascii: "\\"))
            start = index
        }
        bytes += content[start...]
        return bytes + "`)\n".utf8
    }
}
