internal import Catalog

/// What hosts of static sites read: Netlify, Cloudflare Pages and others that took over their files.
extension HelpCenter {
    var hostFiles: [PlannedFile] {
        var files = [PlannedFile(path: "_headers", content: .bytes(Array(HostHeaders(isListed: true).text.utf8)))]
        if !redirects.value.isEmpty {
            let lines = redirects.value.map { "/\(percentEncoded($0.address)) /\(percentEncoded($0.target.path)) 301\n" }
            files.append(PlannedFile(path: "_redirects", content: .bytes(Array(lines.sorted().joined().utf8))))
        }
        return files
    }
}

/// Headers for all files of a site, in the form of `_headers`.
struct HostHeaders {
    /// Whether search engines may list the site.
    let isListed: Bool

    var text: String {
        var text = "/*\n"
        text += "  X-Content-Type-Options: nosniff\n  X-Frame-Options: DENY\n  Referrer-Policy: strict-origin-when-cross-origin\n"
        if !isListed { text += "  X-Robots-Tag: noindex, nofollow\n" }
        // Their addresses change with their content.
        text += "/theme/*\n  Cache-Control: public, max-age=31536000, immutable\n"
        if isListed { text += "/*.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n" }
        return text
    }
}
