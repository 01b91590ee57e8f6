internal import Catalog

/// What the live parts of the pages of one edition count on: a file that a visitor fetches once.
struct TimesFile: Sendable {
    private let path: String
    private let bytes: [UInt8]
    /// Of the content, so that browsers may keep the file until it changes.
    private let fingerprint: String

    /// Nil when no channel has a calendar.
    init?(_ tables: ChannelTables, _ edition: Edition) {
        guard !tables.channels.isEmpty else { return nil }
        path = edition.folder + "times.json"
        bytes = Array(tables.json(edition.language).utf8)
        fingerprint = contentHash(bytes)
    }

    var file: PlannedFile { PlannedFile(path: path, content: .bytes(bytes)) }

    /// For a page whose way up is `root`.
    func address(root: String) -> String { "\(root)\(path)?v=\(fingerprint)" }
}
