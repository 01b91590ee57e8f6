internal import Diagnostics

extension Reading {
    mutating func openQuote(_ node: Node) {
        var quote = OpenQuote(alert: nil, isInternal: false, firstBlock: blocks.count)
        if let first = node.firstChild, let mark = AlertMark(firstIn: node, on: page) {
            noteDefinitions(before: first)
            if let kind = mark.kind {
                quote.alert = document.alerts.count
                quote.isInternal = kind == .internal
                let takesArgument = kind == .do || kind == .dont
                document.alerts.append(
                    Alert(
                        kind: kind, argument: takesArgument ? Unmasking.string(page.bytes[mark.rest]) : "",
                        range: page.fileRange(page.range(of: node)),
                        visibility: kind == .internal ? .agents : visibility, blocks: 0..<0, html: 0..<0
                    )
                )
                dropMark(mark, of: node, withLine: takesArgument)
            } else {
                reportUnknown(mark)
            }
        }
        quotes.append(quote)
        if quote.isInternal { document.omissions.append(page.fileRange(page.range(of: node))) }
    }

    mutating func closeQuote(_ node: Node) {
        guard let quote = quotes.popLast(), let index = quote.alert else { return }
        document.alerts[index].blocks = quote.firstBlock..<blocks.count
        guard let alert = Node.make(.customBlock) else { return }
        let kind = document.alerts[index].kind
        var opening = quote.isInternal ? Mark.internalBegins.bytes : []
        opening += Mark.alertBegins(index).bytes
        opening += Array("<div class=\"alert alert-\(kind.rawValue)\" role=\"note\">\n<p class=\"alert-title\">".utf8)
        opening += Mark.alertTitle(index).bytes + Array("</p>".utf8)
        var closing = Array("</div>".utf8) + Mark.alertEnds(index).bytes
        if quote.isInternal { closing += [0x0A] + Mark.internalEnds.bytes }
        alert.setOnEnter(opening)
        alert.setOnExit(closing)
        node.moveChildren(to: alert)
        node.replace(with: alert)
    }

    /// Takes the mark out of the first paragraph: the inlines it is made of, and with `withLine` all of its line.
    private mutating func dropMark(_ mark: AlertMark, of quote: Node, withLine: Bool) {
        guard let first = quote.firstChild else { return }
        let isAlone = withLine || mark.rest.isEmpty
        if isAlone { dropLine(of: first) } else { dropName(of: first) }
        if first.firstChild != nil {
            markedBlock = MarkedBlock(node: first, text: isAlone ? nil : mark.rest.lowerBound)
        } else if first.kind == .heading {
            // A row of dashes under the mark: to cmark a heading, to the writer a rule.
            if let rule = Node.make(.thematicBreak) { first.replace(with: rule) }
        } else {
            first.remove()
        }
    }

    private func dropLine(of block: Node) {
        while let node = block.firstChild {
            let isEnd = node.kind == .softBreak || node.kind == .lineBreak
            node.remove()
            if isEnd { return }
        }
    }

    private func dropName(of block: Node) {
        guard let node = block.firstChild else { return }
        guard node.kind == .text, let close = node.literal.firstIndex(of: UInt8(ascii: "]")) else { return node.remove() }
        let rest = node.literal[(close + 1)...].drop { $0.isSpaceOrTab }
        if rest.isEmpty { node.remove() } else { node.setLiteral(Array(rest)) }
    }

    /// The cursor at the content of a block: after link definitions, or after the mark if an alert begins with one there.
    mutating func content(of node: Node) -> ContentCursor {
        var cursor = ContentCursor(node, on: page)
        guard let block = markedBlock, block.node == node else {
            if node.kind == .paragraph || cursor.lastLine > cursor.line { skipDefinitions(&cursor) }
            return cursor
        }
        markedBlock = nil
        if let text = block.text {
            cursor.advance(onLine: text - cursor.offset)
        } else {
            cursor.skipToLineEnd()
            cursor.advance()
            cursor.skipBlanks()
        }
        return cursor
    }

    /// Reports a paragraph that begins with an alert's mark but stands in no quotation: what was meant for agents would be
    /// published.
    mutating func reportStray(_ paragraph: Node) {
        let cursor = inlines.cursor
        guard cursor.byte == UInt8(ascii: "["), cursor.following == UInt8(ascii: "!"),
            let mark = AlertMark(page.bytes, cursor.offset..<cursor.lineEnd), let kind = mark.kind,
            reports.admit(.strayAlert)
        else { return }
        var finding = Diagnostic(
            .strayAlert,
            "[!\(kind.rawValue.uppercased())] begins an alert only at the beginning of a quotation; here it shows as plain text. Put "
                + "“> ” before it and before every line that belongs to it.",
            at: source.file.place(page.fileRange(mark.name))
        )
        if kind == .internal { (finding.severity, finding.isBinding) = (.error, true) }
        document.findings.append(finding)
    }

    private mutating func reportUnknown(_ mark: AlertMark) {
        let name = String(decoding: page.bytes[mark.name], as: UTF8.self)
        let meant = NearMiss.suggestion(for: name, among: Alert.Kind.allCases.map { $0.rawValue.uppercased() })
        let advice = meant.map { "Did you mean [!\($0)]?" } ?? "Known are \(Alert.Kind.list)."
        guard reports.admit(.unknownAlert) else { return }
        var finding = Diagnostic(
            .unknownAlert, "There is no alert [!\(name)], so this block shows as a quotation. \(advice)",
            at: source.file.place(page.fileRange(mark.name)),
            fixes: meant.map { [Fix("Write \($0)", replacement: $0)] } ?? []
        )
        // Text for agents would be published.
        if meant == Alert.Kind.internal.rawValue.uppercased() { (finding.severity, finding.isBinding) = (.error, true) }
        document.findings.append(finding)
    }
}

extension Alert.Kind {
    fileprivate static var list: String { allCases.map { "[!\($0.rawValue.uppercased())]" }.joined(separator: ", ") }
}
