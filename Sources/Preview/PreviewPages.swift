internal import Building
internal import Website

/// What the preview shows at an address, from a site in memory.
struct PreviewPages {
    let view: LiveView
    let siteFolder: String
    let script: String

    /// The file at a path below a site's root: "" or beginning with `/`.
    func answer(to path: String, in audience: Audience) -> Answer {
        guard let desk = view.desk(audience) else { return .text(404, "There is no such site.") }
        guard !path.isEmpty else { return .redirect(to: "/" + audience.folder + "/") }
        let path = String(path.dropFirst())
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let file = desk.file(at: name) { return answer(200, file) }
        if desk.has(name + "/index.html") { return .redirect(to: Percent.address(of: name + "/", in: audience)) }
        guard let missing = desk.file(at: "404.html") else { return .text(404, "There is no page “\(path)” in this site.") }
        return answer(404, missing)
    }

    private func answer(_ status: Int, _ file: PlannedFile) -> Answer {
        do {
            let type = Self.type(of: file.path)
            let bytes = try file.bytes(siteFolder: siteFolder)
            let isPage = type.hasPrefix("text/html")
            return Answer(status: status, contentType: type, bytes: isPage ? Injection.into(bytes, script: script) : bytes)
        } catch {
            return .text(500, "\(error)")
        }
    }

    static func type(of name: String) -> String {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "xml": "application/xml", "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf", "woff2": "font/woff2",
    ]
}

/// Puts the preview's script into a page, without touching anything else. Pages have a policy of their own about scripts: it
/// allows those of the same host, which the preview's is.
enum Injection {
    static func into(_ page: [UInt8], script: String) -> [UInt8] {
        // A page that only leads elsewhere has nothing to show.
        guard find("http-equiv=\"refresh\"", in: page) == nil else { return page }
        var page = page
        if let policy = find("default-src 'none';", in: page), find("connect-src", in: page) == nil {
            page.insert(contentsOf: " connect-src 'self';".utf8, at: policy + "default-src 'none';".utf8.count)
        }
        let place = find("</head>", in: page) ?? page.endIndex
        page.insert(contentsOf: script.utf8, at: place)
        return page
    }

    private static func find(_ text: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= wanted.count else { return nil }
            return (0...bytes.count - wanted.count).first { start in
                bytes[start] == wanted[0] && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        }
    }
}
