internal import Building
internal import ServiceTime
internal import Website

/// What a path of the preview names. Paths are decoded once and looked up in tables: nothing else can be reached.
enum Target: Sendable, Hashable {
    case chooser
    /// Something of the preview's own, below `/_pult/`.
    case own(String)
    case page(Audience, String)
    case nowhere

    static let ownFolder = "/_pult/"

    init(path encoded: String) {
        guard let path = Percent.decoded(encoded) else {
            self = .nowhere
            return
        }
        self = .nowhere
        if path == "/" { self = .chooser }
        if path.hasPrefix(Self.ownFolder) { self = .own(String(path.dropFirst(Self.ownFolder.count))) }
        for audience in Audience.allCases {
            let root = "/" + audience.folder
            if path == root { self = .page(audience, "") }
            if path.hasPrefix(root + "/") { self = .page(audience, String(path.dropFirst(root.count))) }
        }
    }
}

extension Workshop.Glance {
    /// What the address asks for: `?at=2026-12-24T15:00&drafts=no`. What a page loads itself is seen as the page is.
    init(of request: Request, usual: Workshop.Glance) {
        self = usual
        var query = request.query
        if query["at"] == nil, query["drafts"] == nil, request.headers["sec-fetch-dest"].map({ $0 != "document" }) ?? false,
            let parts = request.headers["referer"]?.split(separator: "?", maxSplits: 1), parts.count == 2
        {
            query = RequestReader.query(parts[1].prefix { $0 != "#" })
        }
        switch query["drafts"] {
        case "yes": includesDrafts = true
        case "no": includesDrafts = false
        default: break
        }
        if let at = query["at"] { moment = WrittenMoment(at) }
    }
}

extension Percent {
    /// The address of a file of a site in the preview.
    static func address(of path: String, in audience: Audience) -> String { encoded("/\(audience.folder)/\(path)") }
}
