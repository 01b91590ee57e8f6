import Diagnostics

@testable import Markup

/// A text whose `▶…◀` marks a stretch: the text without the marks, and the stretch in bytes.
struct MarkedText {
    var text: String
    var range: Range<Int>

    init(_ marked: String) {
        let start = marked.utf8.count { _ in true }
        let pieces = marked.split(separator: "▶", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = pieces.count > 1 ? pieces[1].split(separator: "◀", maxSplits: 1, omittingEmptySubsequences: false) : []
        guard pieces.count == 2, rest.count == 2 else {
            (text, range) = (marked, start..<start)
            return
        }
        let lower = pieces[0].utf8.count
        (text, range) = (String(pieces[0] + rest[0] + rest[1]), lower..<(lower + rest[0].utf8.count))
    }
}

func parse(_ text: String, rawHTML: Bool = false) -> Document {
    MarkdownParser(options: MarkupOptions(allowsRawHTML: rawHTML)).parse(SourceFile(path: "text.md", text: text))
}

/// The HTML, each slot shown as a word in braces.
func html(_ document: Document, for visibility: Visibility = .agents) -> String {
    var output: [UInt8] = []
    document.html.rendering(into: &output, visibility: visibility) { kind, output in
        output.append(contentsOf: "{\(kind)}".utf8)
    }
    return String(decoding: output, as: UTF8.self)
}

func html(_ text: String, for visibility: Visibility = .agents) -> String { html(parse(text), for: visibility) }

/// The HTML as the specifications have it.
func specified(_ text: String) -> String { plainHTML(text) }

extension Document {
    var codes: [String] { findings.map(\.code.id) }
}
