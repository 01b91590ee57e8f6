/// The words of HTML that Pult itself made, as a reader sees them: tags are gone, a block is a line.
package enum HTMLText {
    private static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "table", "tr", "td", "th", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "br",
        "hr",
        "section", "figure",
    ]

    package static func plain(_ html: ArraySlice<UInt8>) -> String {
        var lines: [[UInt8]] = [[]]
        var index = html.startIndex
        while index < html.endIndex {
            guard html[index] == UInt8(ascii: "<") else {
                lines[lines.count - 1].append(html[index])
                index += 1
                continue
            }
            let end = endOfTag(html, from: index)
            let name = html[(index + 1)..<end].drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
            if blocks.contains(String(decoding: name, as: UTF8.self)), lines.last?.isEmpty == false { lines.append([]) }
            index = min(end + 1, html.endIndex)
        }
        return lines.map { TagScan.text($0[...]).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Where the `>` of a tag stands; those in quotes do not end it.
    private static func endOfTag(_ html: ArraySlice<UInt8>, from start: Int) -> Int {
        var (index, quote): (Int, UInt8?) = (start, nil)
        while index < html.endIndex {
            let byte = html[index]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == UInt8(ascii: ">") { return index }
                if byte == UInt8(ascii: "\"") { quote = byte }
            }
            index += 1
        }
        return html.endIndex
    }
}
