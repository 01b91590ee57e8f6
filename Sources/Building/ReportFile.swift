/// Files that reports and baselines are written to.
package enum ReportFile {
    /// Writes a text in one step, and makes the folder for it. Pipes and devices take it as it comes.
    /// - Throws: `OutputError`
    package static func write(_ text: String, to path: String) throws(OutputError) {
        let bytes = Array(text.utf8)
        switch Files.kind(path) {
        case .folder: throw OutputError("“\(path)” is a folder. Name a file for the report.")
        case .file: try Files.replace(path, with: bytes)
        case .link, .other: try Files.pour(bytes, into: path)
        case nil:
            if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try Files.makeFolder(String(path[..<slash])) }
            try Files.write(bytes, to: path)
        }
    }
}
