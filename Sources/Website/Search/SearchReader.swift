internal import Languages

/// Reads an index as the browser does; twin of `Index` in `search-engine.js`. A class, since it keeps what it has read.
final class SearchReader {
    /// A term with its texts.
    struct Entry {
        var stem: [UInt8]
        /// The form that is shown, folded.
        var plain: [UInt8]
        var variants: [(marked: [UInt8], code: ArraySlice<UInt8>)]
        /// Of everything that stands behind the term.
        var size: Int { variants.reduce(0) { $0 + $1.code.count } }
    }

    struct Record {
        var title: String
        var address: String
        var description: String
        var headings: [String]
        var keywords: [String]
        var isSignpost: Bool
    }

    let reading: SearchReading
    let shape: SearchShape
    let groups: [[[[UInt8]]]]
    private let index: SearchIndex
    private let firsts: [[UInt8]]
    private var terms: [Int: [Entry]] = [:]
    private var records: [Int: [Record]] = [:]

    init(_ index: SearchIndex) {
        self.index = index
        reading = SearchReading(index.language)
        shape = index.shape
        let lines = (index.files["map"] ?? []).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        firsts = lines.count > 1 ? lines[1].split(separator: Self.comma, omittingEmptySubsequences: false).map(Array.init) : []
        groups = lines.dropFirst(3).filter { !$0.isEmpty }.map { line in
            line.split(separator: Self.comma).map { $0.split(separator: UInt8(ascii: " ")).map(Array.init) }
        }
    }

    /// How many texts are weighed by their records, too.
    var candidates: Int { shape.texts > 1000 ? 12 : 24 }

    func entry(_ stem: [UInt8]) -> Entry? {
        let entries = terms(in: file(of: stem))
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].stem.lexicographicallyPrecedes(stem) { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].stem == stem ? entries[low] : nil
    }

    /// Terms that begin with some letters, of the first three files that may have such.
    func beginning(_ start: [UInt8]) -> [Entry] {
        let (first, last) = (file(of: start), file(of: start + [UInt8(ascii: "~")]))
        return (first...min(last, first + 2)).flatMap { terms(in: $0).filter { $0.stem.starts(with: start) } }
    }

    /// All stems of these lengths, and some more, each with its form, folded.
    func vocabulary(_ lengths: ClosedRange<Int>) -> [(stem: [UInt8], form: [UInt8])] {
        (shape.wordFile(ofLength: lengths.lowerBound)...shape.wordFile(ofLength: lengths.upperBound)).flatMap { file in
            var last: [UInt8] = []
            return lines(of: "w\(file)").map { line in
                let fields = line.split(separator: Self.comma, omittingEmptySubsequences: false)
                last = Self.joined(fields[0], last)
                return (last, Self.joined(fields[1], last))
            }
        }
    }

    func record(_ text: Int) -> Record? {
        let file = text / shape.recordsInFile
        let known = records[file] ?? lines(of: "d\(file)").map(Self.record)
        records[file] = known
        let place = text % shape.recordsInFile
        return place < known.count ? known[place] : nil
    }

    /// Passes the texts of a term with its weight in each.
    static func forEachText(_ code: ArraySlice<UInt8>, _ take: (_ text: Int, _ weight: Int) -> Void) {
        var (text, gap, shift) = (-1, 0, 0)
        var index = code.startIndex
        while index + 1 < code.endIndex {
            let digit = Int(SearchNumbers.values[Int(code[index])])
            gap += (digit & 31) << shift
            shift += 5
            index += 1
            if digit > 31 { continue }
            text += gap + 1
            take(text, Int(SearchNumbers.values[Int(code[index])]))
            index += 1
            (gap, shift) = (0, 0)
        }
    }

    private static let comma = UInt8(ascii: ",")

    /// The file of terms that a stem lies in.
    private func file(of stem: [UInt8]) -> Int {
        var (low, high) = (0, firsts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if stem.lexicographicallyPrecedes(firsts[middle]) { high = middle - 1 } else { low = middle }
        }
        return low
    }

    private func terms(in file: Int) -> [Entry] {
        if let known = terms[file] { return known }
        var last: [UInt8] = []
        let entries = lines(of: "t\(file)").map { line in
            let fields = line.split(separator: Self.comma, omittingEmptySubsequences: false)
            last = Self.joined(fields[0], last)
            let form = Self.joined(fields[1], last)
            let variants = stride(from: 2, to: fields.count - 1, by: 2).map { at in
                (marked: fields[at].isEmpty ? last : Self.joined(fields[at], last), code: fields[at + 1])
            }
            return Entry(stem: last, plain: reading.word(form).plain, variants: variants)
        }
        terms[file] = entries
        return entries
    }

    private func lines(of name: String) -> [ArraySlice<UInt8>] {
        guard let bytes = index.files[name], !bytes.isEmpty else { return [] }
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// A word without what it shares with another, and that one.
    private static func joined(_ code: ArraySlice<UInt8>, _ other: [UInt8]) -> [UInt8] {
        guard let first = code.first else { return [] }
        var letters = Int(SearchNumbers.values[Int(first)])
        let shared = other.prefix { byte in
            if byte & 0xC0 != 0x80 { letters -= 1 }
            return letters >= 0
        }
        return Array(shared + code.dropFirst())
    }

    private static func record(_ line: ArraySlice<UInt8>) -> Record {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        func list(_ text: String) -> [String] { text.isEmpty ? [] : text.components(by: "; ") }
        guard fields.count > 6 else {
            return Record(title: "", address: "", description: "", headings: [], keywords: [], isSignpost: false)
        }
        return Record(
            title: fields[0], address: fields[1], description: fields[3], headings: list(fields[4]), keywords: list(fields[5]),
            isSignpost: fields[6] == "1")
    }
}

extension String {
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
