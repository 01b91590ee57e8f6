package import Website

extension PlannedFile {
    /// The bytes of the file, for a site whose folder is known.
    /// - Throws: `OutputError` when a file to be copied cannot be read any more.
    package func bytes(siteFolder: String) throws(OutputError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return bytes
        case .rendered(let render):
            var bytes: [UInt8] = []
            render(&bytes)
            return bytes
        case .copy(let path): return try Files.read(siteFolder + "/" + path)
        }
    }
}
