extension Reading {
    /// Makes the changes to the text nodes of the innermost open inline, which ends here.
    mutating func applyChanges() {
        let start = inlines.frames.popLast() ?? 0
        guard inlines.changes.count > start else { return }
        matchTildes(from: start)
        var index = start
        while index < inlines.changes.count {
            let node = inlines.changes[index].node
            var end = index
            while end < inlines.changes.count, inlines.changes[end].node == node { end += 1 }
            rewrite(node, inlines.changes[index..<end])
            index = end
        }
        inlines.changes.removeSubrange(start...)
    }

    /// A closing run ends the deletion of the nearest open one, if that is as long; if not, neither of them counts.
    private mutating func matchTildes(from start: Int) {
        var open: [Int] = []
        for index in start..<inlines.changes.count {
            guard case .tildes(let opens, let closes) = inlines.changes[index].kind else { continue }
            if closes, let opener = open.popLast() {
                guard inlines.changes[opener].range.count == inlines.changes[index].range.count else { continue }
                inlines.changes[opener].kind = .raw(Array("<del>".utf8))
                inlines.changes[index].kind = .raw(Array("</del>".utf8))
                for change in [inlines.changes[opener], inlines.changes[index]] {
                    inlines.erasures.append(change.textStart..<(change.textStart + change.range.count))
                }
            } else if opens {
                open.append(index)
            }
        }
    }

    /// Takes a text node apart.
    private mutating func rewrite(_ node: Node, _ changes: ArraySlice<TextChange>) {
        let literal = Array(node.literal)
        var position = 0
        for change in changes {
            let replacement: Node?
            switch change.kind {
            case .tildes: continue
            case .raw(let bytes): replacement = Node.raw(bytes)
            case .control:
                replacement = Node.make(.text)
                replacement?.setLiteral(Unmasking.replacement)
            case .footnote(let index): replacement = footnotes.reference(to: index, visibility)
            }
            insertText(literal[position..<change.range.lowerBound], before: node)
            if let replacement { node.insertBefore(replacement) }
            position = change.range.upperBound
        }
        guard position > 0 else { return }
        if position < literal.count { node.setLiteral(literal[position...]) } else { node.remove() }
    }

    private func insertText(_ bytes: ArraySlice<UInt8>, before node: Node) {
        guard !bytes.isEmpty, let text = Node.make(.text) else { return }
        text.setLiteral(bytes)
        node.insertBefore(text)
    }
}
