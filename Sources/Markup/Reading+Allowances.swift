internal import Diagnostics

extension Reading {
    /// Takes comments for Pult out of an HTML block; they are about the block after it. False when nothing else is left.
    mutating func takeAllowances(fromBlock node: Node, at range: Range<Int>) -> Bool {
        let literal = node.literal
        let comments = AllowanceSyntax.comments(in: literal)
        guard !comments.isEmpty else { return true }
        let indent = literal.prefix { $0.isSpaceOrTab }.count
        let firstLine = literal.firstIndex(of: 0x0A) ?? literal.count
        let scope = nextBlock(after: node).map(Allowance.Scope.stretch) ?? .nothing
        for comment in comments {
            // Past the first line the literal lacks what containers put before their lines.
            let isExact = comment.range.upperBound <= firstLine
            let start = range.lowerBound + comment.range.lowerBound - indent
            add(comment, at: isExact ? start..<(start + comment.range.count) : range, scope)
        }
        let rest = AllowanceSyntax.without(comments, literal)
        guard rest.contains(where: { !$0.isWhitespace }) else {
            document.omissions.append(range)
            return false
        }
        if !rest.contains(UInt8(ascii: "<")) {
            document.omissions.append(range)
            report(
                .rawHTML,
                "The text after this comment was left out: to Markdown, a line that begins with a comment is HTML. Put the comment on a "
                    + "line of its own, or at the end of this one.",
                at: range)
            return false
        }
        document.omissions += document.allowances.suffix(comments.count).map(\.range).filter { $0 != range }
        node.setLiteral(rest)
        return true
    }

    /// Takes a comment for Pult out of a line of text; it is about that line. False when it was one.
    mutating func takeAllowance(fromInline node: Node, at range: Range<Int>) -> Bool {
        let comments = AllowanceSyntax.comments(in: node.literal)
        guard let comment = comments.first else { return true }
        document.omissions.append(range)
        add(comment, at: range, .stretch(lines(around: range)))
        return false
    }

    private mutating func add(_ comment: AllowanceSyntax.Comment, at range: Range<Int>, _ scope: Allowance.Scope) {
        guard document.allowances.count < Reports.limit else { return }
        document.allowances.append(
            Allowance(
                verb: comment.verb, codes: comment.codes, reason: comment.reason, range: range,
                scope: comment.verb == "allow-file" ? .file : scope))
    }

    /// The block that follows, comments for Pult left aside.
    private func nextBlock(after node: Node) -> Range<Int>? {
        var next = node.next
        while let block = next, block.kind == .htmlBlock, !AllowanceSyntax.comments(in: block.literal).isEmpty {
            next = block.next
        }
        guard let next else { return nil }
        let place = page.manuscript.fileOffset(page.start(of: next))
        if next.kind == .heading, let table = tablePlaces.first(at: place)?.table, let last = excerpts.tables[table].lines.last {
            return place..<max(place, last.upperBound)
        }
        // The end of a list is that of the empty line behind it.
        var end = max(place, page.fileRange(page.range(of: next)).upperBound)
        while end > place, source.file.bytes[end - 1].isWhitespace { end -= 1 }
        return place..<end
    }

    /// Whole lines of the file.
    private func lines(around range: Range<Int>) -> Range<Int> {
        let bytes = source.file.bytes
        let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
        return start..<end
    }
}
