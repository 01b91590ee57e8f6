internal import Catalog
internal import Diagnostics
package import Languages
internal import Markup

/// A promise in prose with its place in the text.
package struct FoundPromise: Sendable {
    package let promise: SpokenPromise
    package let range: Range<Int>
}

/// The promises in the sentences of a Markdown text.
package func promisesInMarkdown(_ text: String, _ language: Language) -> [FoundPromise] {
    let file = SourceFile(path: "text.md", text: text)
    let found = ProseText.read(MarkdownParser().parse(file), file.bytes, language)
    return found.map { FoundPromise(promise: $0.promise, range: $0.range) }
}
