package import Catalog
package import Diagnostics
internal import Markup

/// Reads a text that need not belong to a site: front matter may be missing, and nothing is wrong with that.
package enum LooseText {
    /// Nil for a file that holds no UTF-8, or nothing at all. `path` is where the file lies in its site, if it does; `kind` what it
    /// is read as, nil for what its place says, or a page.
    package static func read(_ file: SourceFile, locale: String, at path: String?, as kind: TextKind? = nil) -> (any Text)? {
        let known = path.flatMap { TextPath($0) }.flatMap { $0.locale == locale ? $0 : nil }
        var place = known ?? TextPath(kind: .page, locale: locale, category: nil, name: "")
        if let kind { place.kind = kind }
        guard var text = TextLoader(options: MarkupOptions()).load(file, at: place).text?.text else { return nil }
        // A rule at the beginning is no front matter.
        if text.bodyStart == file.bytes.count { text.body = MarkdownParser().parse(file) }
        return text
    }

    /// A guideline that no site has, such as those that new sites begin with; nil when `path` is no guideline's, or nothing can be
    /// read. `name` is what findings call its file.
    package static func guideline(_ text: String, at path: String, named name: String) -> Guideline? {
        guard let place = TextPath(path), place.kind == .guideline else { return nil }
        return TextLoader(options: MarkupOptions()).load(SourceFile(path: name, text: text), at: place).text?.text as? Guideline
    }
}
