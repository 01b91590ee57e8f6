extension Document {
    /// The text without markup, a line for each block; code included, steps not.
    package func plainText(for visibility: Visibility) -> String {
        var text = ""
        for block in blocks where visibility == .agents || block.visibility == .everyone {
            if !text.isEmpty { text += "\n" }
            text += block.text
        }
        return text
    }

    /// The beginning of the first paragraph for everybody that is neither quoted nor in an alert, at most `limit` characters long,
    /// cut at a word with an ellipsis; empty if there is none.
    package func summary(limit: Int) -> String {
        let paragraph = firstBlock {
            $0.kind == .paragraph && $0.visibility == .everyone && !$0.isQuoted && $0.alert == nil
                && $0.text.utf8.contains { !$0.isWhitespace }
        }
        guard let paragraph else { return "" }
        let words = paragraph.text.split(whereSeparator: \.isWhitespace)
        var summary = ""
        var count = 0
        for (index, word) in words.enumerated() {
            let isLast = index == words.count - 1
            let length = word.count + (count > 0 ? 1 : 0)
            if count + length + (isLast ? 0 : 1) > limit { return summary.isEmpty ? cut(word, limit) : summary + "…" }
            if count > 0 { summary += " " }
            summary += word
            count += length
        }
        return summary
    }

    private func cut(_ word: Substring, _ limit: Int) -> String { limit > 1 ? word.prefix(limit - 1) + "…" : "" }
}
