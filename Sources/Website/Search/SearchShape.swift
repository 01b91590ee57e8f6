/// Into how many files an index is cut. It depends on the number of texts alone, so that the files of a site are known before anybody
/// has looked into its texts.
struct SearchShape: Sendable, Hashable {
    let texts: Int

    /// Files of terms: a few kilobytes each.
    var termFiles: Int { max(1, (texts + 11) / 12) }
    /// Texts in one file of records.
    var recordsInFile: Int { 6 }
    var recordFiles: Int { (texts + recordsInFile - 1) / recordsInFile }
    /// Files of the vocabulary, by the length of words.
    var wordFiles: Int { texts < 300 ? 1 : 6 }

    func wordFile(ofLength length: Int) -> Int { wordFiles == 1 ? 0 : max(0, min(wordFiles - 1, length - 4)) }

    /// The names of all files, without their endings.
    var names: [String] {
        ["map"] + (0..<termFiles).map { "t\($0)" } + (0..<recordFiles).map { "d\($0)" } + (0..<wordFiles).map { "w\($0)" }
    }
}
