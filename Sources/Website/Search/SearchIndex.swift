internal import Languages

/// The index of one locale: texts in files that the browser fetches one by one.
///
/// * `map`: the number of texts, the first stem of each file of terms, the versions of all other files, the synonyms.
/// * `t0`, `t1`, …: terms in their order, each with the texts that have it.
/// * `d0`, `d1`, …: records of a few texts each: title, address, section, description, headings, keywords.
/// * `w0`, …: all stems, for slips of the finger.
struct SearchIndex: Sendable {
    let language: SearchLanguage
    let shape: SearchShape
    /// The content of every file, by its name.
    let files: [String: [UInt8]]
    /// The version of every file, by its name: what changes with its content. A file that has not changed stays in the browser's
    /// cache, and one that has does not go with an older map. Eight files have one together, lest the map grow long.
    let versions: [String: String]

    /// `known` are words that were counted and read before.
    init(_ texts: [SearchText], language: SearchLanguage, synonyms: [[String]], known: PublicWords? = nil) {
        let shape = SearchShape(texts: texts.count)
        let reading = SearchReading(language)
        var terms = SearchTerms(texts, reading, known: known)
        var files = SearchTermFiles(&terms, shape).files
        let firsts = files.removeValue(forKey: "firsts") ?? []
        let groups = SearchSynonyms(own: synonyms, reading, knows: terms.has)
        for file in 0..<shape.recordFiles {
            let range = (file * shape.recordsInFile)..<min(texts.count, (file + 1) * shape.recordsInFile)
            var records: [UInt8] = []
            for number in range {
                if number > range.lowerBound { records.append(UInt8(ascii: "\n")) }
                records += Self.record(texts[number])
            }
            files["d\(file)"] = records
        }
        var versions: [String: String] = [:]
        var listed: [String] = []
        let names = Array(shape.names.dropFirst())
        for start in stride(from: 0, to: names.count, by: Self.filesOfVersion) {
            let own = names[start..<min(names.count, start + Self.filesOfVersion)]
            listed.append(Self.version(of: own.map { files[$0] ?? [] }))
            for name in own { versions[name] = listed.last }
        }
        let map = Array("\(texts.count)\n".utf8) + firsts + Array("\n\(listed.joined())\n".utf8) + groups.bytes
        (files["map"], versions["map"]) = (map, Self.version(of: [map]))
        self.versions = versions
        self.language = language
        self.shape = shape
        self.files = files
    }

    private static let filesOfVersion = 8

    /// Five letters: thirty bits of a hash.
    private static func version(of contents: [[UInt8]]) -> String {
        let hash = contents.reduce(UInt64(0)) { $0 &* 31 &+ fowlerNollVo($1) }
        let letters = (0..<5).map { SearchNumbers.digits[Int(truncatingIfNeeded: hash >> (6 * $0)) & 63] }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Fields with tabs between them; signposts are marked behind.
    private static func record(_ text: SearchText) -> [UInt8] {
        var record: [UInt8] = []
        record.reserveCapacity(256)
        for field in [text.fields.title, text.address, text.section, text.fields.description] {
            append(field, to: &record)
            record.append(tab)
        }
        for list in [text.fields.headings.prefix(mostHeadings), text.fields.keywords[...]] {
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
        var bytes = Array("pultSearch(\"\(name)\",\"\(versions[name] ?? "")\",`".utf8)
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
