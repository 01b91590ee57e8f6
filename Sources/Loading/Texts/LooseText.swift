package import Catalog
package import Diagnostics
internal import Markup

/// Reads a text that need not belong to a site: front matter may be missing, and nothing is wrong with that.
package enum LooseText {
    /// Nil for a file that holds no UTF-8, or nothing at all. `path` is where the file lies in its site, if it does.
    package static func read(_ file: SourceFile, locale: String, at path: String?) -> (any Text)? {
        let known = path.flatMap { TextPath($0) }.flatMap { $0.locale == locale ? $0 : nil }
        let place = known ?? TextPath(kind: .page, locale: locale, category: nil, name: "")
        guard var text = TextLoader(options: MarkupOptions()).load(file, at: place).text?.text else { return nil }
        // A rule at the beginning is no front matter.
        if text.bodyStart == file.bytes.count { text.body = MarkdownParser().parse(file) }
        return text
    }
}
