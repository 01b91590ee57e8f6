extension Document {
    /// The document as everybody may see it: nothing that stands in an internal block is in it, in any form, and all indexes fit.
    /// Findings are not part of it, since they quote the source.
    package func publicProjection() -> Document {
        if isPublicThroughout {
            var result = self
            result.forgetSource()
            return result
        }
        var result = emptied
        let headingIndexes = kept(headings) { $0.visibility == .everyone }
        let linkIndexes = kept(links) { $0.visibility == .everyone }
        let codeIndexes = kept(codeBlocks) { $0.visibility == .everyone }
        let blocks = blocks
        let blockCounts = runningCount(blocks) { $0.visibility == .everyone }
        let alertIndexes = publicAlerts
        let (html, cuts) = html.withoutInternal { kind in
            Document.rebased(kind, links: linkIndexes, codeBlocks: codeIndexes, alerts: alertIndexes)
        }
        result.html = html
        func heading(_ index: Int?) -> Int? { index.flatMap { headingIndexes[$0] } }
        result.headings = headings.filter { $0.visibility == .everyone }
        result.links = links.filter { $0.visibility == .everyone }
        for index in result.links.indices { result.links[index].heading = heading(result.links[index].heading) }
        result.codeBlocks = codeBlocks.filter { $0.visibility == .everyone }
        for index in result.codeBlocks.indices { result.codeBlocks[index].heading = heading(result.codeBlocks[index].heading) }
        let kept = blocks.filter { $0.visibility == .everyone }.map { block in
            var block = block
            block.heading = heading(block.heading)
            block.alert = block.alert.flatMap { alertIndexes[$0] }
            return block
        }
        result.blocks = kept
        result.alerts = rebasedAlerts(alertIndexes, blockCounts, cuts)
        result.omissions = omissions
        result.definitions = definitions
        return result
    }

    /// Takes out what quotes the source.
    private mutating func forgetSource() { (findings, references, looseBrackets) = ([], [], []) }

    /// Whether `publicProjection` is the document itself, as with most texts.
    package var isItsPublicProjection: Bool {
        findings.isEmpty && references.isEmpty && looseBrackets.isEmpty && isPublicThroughout
    }

    /// Whether nothing in it is for agents, as in most texts.
    private var isPublicThroughout: Bool {
        !slots.contains { $0.kind == .internalBegins } && headings.allSatisfy { $0.visibility == .everyone }
            && links.allSatisfy { $0.visibility == .everyone } && codeBlocks.allSatisfy { $0.visibility == .everyone }
            && isForEveryone && alerts.allSatisfy { $0.visibility == .everyone }
    }

    /// The new index of each element, nil for those that go.
    private func kept<Element>(_ elements: [Element], _ isKept: (Element) -> Bool) -> [Int?] {
        var next = 0
        return elements.map { element in
            guard isKept(element) else { return nil }
            defer { next += 1 }
            return next
        }
    }

    /// How many elements before each index are kept.
    private func runningCount<Element>(_ elements: [Element], _ isKept: (Element) -> Bool) -> [Int] {
        var counts = [0]
        for element in elements { counts.append((counts.last ?? 0) + (isKept(element) ? 1 : 0)) }
        return counts
    }

    /// New indexes of alerts.
    private var publicAlerts: [Int?] { kept(alerts) { $0.visibility == .everyone } }

    private func rebasedAlerts(_ indexes: [Int?], _ blockCounts: [Int], _ cuts: [Range<Int>]) -> [Alert] {
        var result: [Alert] = []
        for (index, alert) in alerts.enumerated() where indexes[index] != nil {
            var alert = alert
            alert.blocks = blockCounts[alert.blocks.lowerBound]..<blockCounts[alert.blocks.upperBound]
            let start = alert.html.lowerBound - Document.cutBytes(before: alert.html.lowerBound, cuts)
            let end = alert.html.upperBound - Document.cutBytes(before: alert.html.upperBound, cuts)
            alert.html = start..<max(start, end)
            result.append(alert)
        }
        return result
    }

    private static func cutBytes(before offset: Int, _ cuts: [Range<Int>]) -> Int {
        cuts.reduce(0) { $1.lowerBound < offset ? $0 + min($1.upperBound, offset) - $1.lowerBound : $0 }
    }

    private static func rebased(_ kind: Slot.Kind, links: [Int?], codeBlocks: [Int?], alerts: [Int?]) -> Slot.Kind? {
        switch kind {
        case .href(let index): links[index].map { .href($0) }
        case .linkAttributes(let index): links[index].map { .linkAttributes($0) }
        case .linkText(let index): links[index].map { .linkText($0) }
        case .source(let index): links[index].map { .source($0) }
        case .imageAttributes(let index): links[index].map { .imageAttributes($0) }
        case .step(let index): codeBlocks[index].map { .step($0) }
        case .alertTitle(let index): alerts[index].map { .alertTitle($0) }
        case .internalBegins, .internalEnds: nil
        case .footnoteBackLabel, .footnotesTitle, .tableLabel: kind
        }
    }
}
