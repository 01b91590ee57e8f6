internal import Building
internal import Diagnostics
internal import Website

/// What the preview shows at an address, from a site in memory. Looks names up in a table: nothing else can be reached.
struct PreviewPages: Sendable {
    private let files: [Audience: [String: PlannedFile]]
    private let siteFolder: String
    private let report: Report

    init(_ site: Build.Site, siteFolder: String) {
        var files: [Audience: [String: PlannedFile]] = [:]
        for plan in site.plans {
            files[plan.audience] = Dictionary(plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.files = files
        self.siteFolder = siteFolder
        report = site.report
    }

    /// The page at a path: percent-decoded, beginning with `/`, without query.
    func answer(to path: String) -> Answer {
        if path == "/" { return chooser }
        for audience in Audience.allCases {
            let prefix = "/" + audience.folder
            if path == prefix { return redirect(to: prefix + "/") }
            if path.hasPrefix(prefix + "/") { return page(String(path.dropFirst(prefix.count + 1)), in: audience) }
        }
        return Self.text(404, "There is nothing here. The sites are at /help-center/ and /playbook/.")
    }

    private func page(_ path: String, in audience: Audience) -> Answer {
        let table = files[audience] ?? [:]
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let file = table[name] { return answer(200, file, name) }
        if table[name + "/index.html"] != nil { return redirect(to: "/\(audience.folder)/\(name)/") }
        guard let missing = table["404.html"] else { return Self.text(404, "There is no page “\(path)” in this site.") }
        return answer(404, missing, "404.html")
    }

    private func answer(_ status: Int, _ file: PlannedFile, _ name: String) -> Answer {
        do {
            return Answer(status: status, contentType: Self.type(of: name), bytes: try file.bytes(siteFolder: siteFolder))
        } catch {
            return Self.text(500, "\(error)")
        }
    }

    private func redirect(to location: String) -> Answer {
        Answer(status: 301, contentType: "text/plain; charset=utf-8", bytes: [], location: location)
    }

    /// The two sites, and what is wrong with them.
    private var chooser: Answer {
        let findings = report.text(palette: Palette(isColored: false))
        let html = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pult preview</title>
            <style>body{font:1.1rem/1.5 system-ui;max-width:60rem;margin:3rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
            <h1>Preview</h1>
            <p><a href="/help-center/">Help center</a> · <a href="/playbook/">Playbook</a></p>
            <h2>\(report.summary)</h2>
            <pre>\(Self.escaped(findings))</pre>
            </html>
            """
        return Answer(status: 200, contentType: "text/html; charset=utf-8", bytes: Array(html.utf8))
    }

    static func text(_ status: Int, _ sentence: String) -> Answer {
        Answer(status: status, contentType: "text/plain; charset=utf-8", bytes: Array((sentence + "\n").utf8))
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            default: result.append(character)
            }
        }
    }

    private static func type(of name: String) -> String {
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
