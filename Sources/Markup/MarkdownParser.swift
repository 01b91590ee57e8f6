package import Diagnostics

/// What a site may choose about its Markdown.
package struct MarkupOptions: Sendable, Hashable {
    /// Whether raw HTML is kept (`markdown: {raw_html: true}`); otherwise it is dropped and reported.
    package var allowsRawHTML: Bool
    /// Whether headings get ids (off for the CommonMark conformance test).
    package var givesHeadingIDs: Bool
    /// Whether the HTML is that of the CommonMark and GFM specifications byte for byte, without Pult's wrappers, classes,
    /// labels, steps and filters. For conformance tests; never for a site, because unsafe HTML passes.
    package var followsSpecifications: Bool

    package init(allowsRawHTML: Bool = false, givesHeadingIDs: Bool = true, followsSpecifications: Bool = false) {
        self.allowsRawHTML = allowsRawHTML
        self.givesHeadingIDs = givesHeadingIDs
        self.followsSpecifications = followsSpecifications
    }
}

/// Turns Markdown into a `Document`.
package struct MarkdownParser: Sendable {
    package var options: MarkupOptions

    package init(options: MarkupOptions = MarkupOptions()) {
        self.options = options
    }

    /// Parses the bytes of `file` from `offset` (the end of the front matter) to its end.
    package func parse(_ file: SourceFile, from offset: Int = 0) -> Document {
        let source = SourceText(file, from: offset)
        if source.isHostile { return finished(overNested(source), source) }
        return finished(foreseen(source) ?? examined(source), source)
    }

    /// Parses a text once, if all of its tables can be foreseen; nil if that did not work out.
    func foreseen(_ source: SourceText) -> Document? {
        guard source.mayHaveTables, !source.mayHaveFootnotes else { return nil }
        let forecast = Forecast(source)
        guard forecast.isComplete else { return nil }
        let outcome = attempt(source, Excerpts(tables: forecast.tables), .foreseen)
        guard case .document(let document) = outcome else { return nil }
        return document
    }

    /// Parses a text and looks in the tree for tables and footnotes, until it has no more of them.
    func examined(_ source: SourceText) -> Document {
        var excerpts = Excerpts()
        var round = 0
        while true {
            // Taking a table out of a text may bring another one to light.
            let isLast = !mayHaveExcerpts(source) || round == MarkdownParser.rounds
            switch attempt(source, excerpts, isLast ? .last : .searching) {
            case .document(let document): return document
            case .unforeseen: return overNested(source)
            case .more(let found):
                excerpts.tables += found.tables
                excerpts.footnotes += found.footnotes
            }
            round += 1
        }
    }

    /// How often a text is parsed at most.
    private static let rounds = 8

    private func mayHaveExcerpts(_ source: SourceText) -> Bool { source.mayHaveTables || source.mayHaveFootnotes }

    private enum Outcome {
        case document(Document)
        /// Tables and footnotes that have to be taken out first.
        case more(Excerpts)
        /// The text is not what it was taken for.
        case unforeseen
    }

    private enum Attempt {
        /// Whether there are more tables and footnotes is to be found out.
        case searching
        case last
        /// What has been taken out was foreseen only.
        case foreseen
    }

    private func attempt(_ source: SourceText, _ excerpts: Excerpts, _ kind: Attempt) -> Outcome {
        let manuscript = excerpts.count == 0 ? Manuscript(source) : Manuscript(source, excerpts: excerpts)
        return manuscript.bytes.withUnsafeBufferPointer { bytes in
            guard let tree = Tree(parsing: UnsafeBufferPointer(rebasing: bytes[manuscript.start...])) else {
                return .document(Document())
            }
            let page = Page(manuscript, bytes: bytes)
            if kind == .searching {
                var survey = Survey(page, known: excerpts, wantsFootnotes: source.mayHaveFootnotes)
                survey.run(tree.root)
                if survey.isTooDeep { return .document(overNested(source)) }
                if survey.found.count > 0 { return .more(survey.found) }
            }
            var reading = Reading(tree, page, source: source, options: options, excerpts: excerpts)
            reading.run(tree)
            if kind == .foreseen, reading.isTooDeep || reading.tableLinesRead != excerpts.tableLines { return .unforeseen }
            if reading.isTooDeep { return .document(overNested(source)) }
            return .document(rendered(tree, reading))
        }
    }

    private func rendered(_ tree: Tree, _ reading: Reading) -> Document {
        var document = reading.document
        var builder = FragmentBuilder(
            headings: document.headings, alerts: document.alerts.count, hasMasks: reading.hasMasks
        )
        tree.withHTML { builder.build(from: $0) }
        document.html = Fragment(bytes: builder.bytes, slots: builder.slots.trimmed)
        for index in document.alerts.indices { document.alerts[index].html = builder.alerts[index] }
        document.trim()
        return document
    }

    /// A text whose blocks or inlines stand too deep in one another is shown as it is written, and for agents only: nothing in
    /// it has been looked at.
    private func overNested(_ source: SourceText) -> Document {
        var document = Document()
        var html = Array("<pre>".utf8)
        Escaping.appendText(source.bytes[source.start...], to: &html)
        html += Array("</pre>\n".utf8)
        var fragment = Fragment()
        Unmasking.append(html, to: &fragment.bytes)
        fragment.slots = [
            Slot(offset: 0, kind: .internalBegins), Slot(offset: fragment.bytes.count, kind: .internalEnds),
        ]
        document.html = fragment
        document.omissions = [source.start..<source.bytes.count]
        document.findings.append(
            Diagnostic(
                .nesting,
                "Quotes, lists or emphasis stand more than \(Nesting.limit) deep in one another here, or there are images by the "
                    + "thousand, which no reader could follow. Make the text flatter, or divide it.",
                at: source.file.place(source.start..<source.start)
            )
        )
        return document
    }

    private func finished(_ document: Document, _ source: SourceText) -> Document {
        var document = document
        if let offset = source.firstControl {
            let number = String(source.file.bytes[offset], radix: 16, uppercase: true)
            document.findings.append(
                Diagnostic(
                    .controlCharacter,
                    "There is an invisible control character (U+\(String(repeating: "0", count: 4 - number.count))\(number)) in the "
                        + "text, which shows as �. Delete it.",
                    at: source.file.place(offset..<(offset + 1))
                )
            )
        }
        return document
    }
}
