extension Reading {
    /// Makes a task of a list item that begins with `[ ]` or `[x]`: a checkbox that is labelled by the item's first paragraph.
    mutating func beginTask(_ paragraph: Node) -> Bool {
        let cursor = inlines.cursor
        guard cursor.byte == UInt8(ascii: "["), let item = paragraph.parent, item.kind == .item, item.firstChild == paragraph,
            cursor.byte(after: 2) == UInt8(ascii: "]"), cursor.byte(after: 3).isSpaceOrTab
        else { return false }
        let sign = cursor.following
        let isDone = sign | 0x20 == UInt8(ascii: "x")
        guard isDone || sign.isSpaceOrTab, let text = paragraph.firstChild, text.kind == .text, text.literal.count >= 3 else {
            return false
        }
        inlines.cursor.advance(onLine: 3)
        inlines.cursor.skipBlanks()
        let rest = Array(text.literal.dropFirst(3).drop { $0.isSpaceOrTab })
        if rest.isEmpty { text.remove() } else { text.setLiteral(rest) }
        guard let box = Node.raw(checkbox(isDone: isDone)) else { return false }
        taskBox = box
        return true
    }

    /// Puts the checkbox before the text that has been read.
    mutating func endTask(_ paragraph: Node) {
        guard let box = taskBox else { return }
        taskBox = nil
        paragraph.prepend(box)
        guard !options.followsSpecifications, let end = Node.raw(Array("</label>".utf8)) else { return }
        paragraph.append(end)
    }

    private func checkbox(isDone: Bool) -> [UInt8] {
        let checked = isDone ? "checked=\"\" " : ""
        if options.followsSpecifications { return Array("<input \(checked)disabled=\"\" type=\"checkbox\"> ".utf8) }
        return Mark.task.bytes + Array("<label><input type=\"checkbox\" \(checked)disabled=\"\"> ".utf8)
    }
}
