package import Catalog
internal import Diagnostics
package import Languages
internal import Markup

/// The promises in the sentences of a Markdown text, with their places in it.
package func promisesInMarkdown(_ text: String, _ language: Language) -> [ProseText.Finding] {
    let file = SourceFile(path: "text.md", text: text)
    return ProseText.read(MarkdownParser().parse(file), file.bytes, language)
}
