import CCmark
import Diagnostics
import Foundation
import Testing

@testable import Markup

/// One example of a specification of Markdown.
struct Example: Decodable, Sendable, CustomTestStringConvertible {
    var example: Int
    var section: String
    var markdown: String
    var html: String
    /// The extension that an example of the GFM specification is about.
    var kind: String?

    var testDescription: String { "example \(example), \(section)" }
}

/// The specifications as `scripts/fetch-specs.sh` stores them.
enum Specification: String, CaseIterable {
    case commonMark031 = "commonmark-0.31"
    case commonMark030 = "commonmark-0.30"
    case gfm

    func examples(_ file: String = #filePath) throws -> [Example] {
        let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = root.appendingPathComponent(".cache/specs/\(rawValue).json")
        guard FileManager.default.fileExists(atPath: path.path) else { throw Missing(path: path.path) }
        return try JSONDecoder().decode([Example].self, from: Data(contentsOf: path))
    }

    struct Missing: Error, CustomStringConvertible {
        var path: String
        var description: String {
            "There are no examples in \(path). Run scripts/fetch-specs.sh once; it fetches the CommonMark and GFM specifications."
        }
    }
}

/// What libcmark itself makes of a text, raw HTML allowed.
func cmarkHTML(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    let html = bytes.withUnsafeBytes { buffer in
        cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_UNSAFE)
    }
    guard let html else { return "" }
    defer { free(html) }
    return String(cString: html)
}

/// What Pult makes of it when it is asked for the specifications' HTML, its slots filled in plainly.
func plainHTML(_ markdown: String) -> String {
    let options = MarkupOptions(allowsRawHTML: true, givesHeadingIDs: false, followsSpecifications: true)
    let document = MarkdownParser(options: options).parse(SourceFile(path: "text.md", text: markdown))
    return String(decoding: plainBytes(of: document), as: UTF8.self)
}

func plainBytes(of document: Document) -> [UInt8] {
    var output: [UInt8] = []
    document.html.rendering(into: &output, visibility: .agents) { kind, output in
        switch kind {
        case .href(let index), .source(let index): Escaping.appendURL(document.links[index].destination.utf8, to: &output)
        default: break
        }
    }
    return output
}
