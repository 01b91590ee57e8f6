package import Catalog
package import Diagnostics
package import Markup

/// What a text is for: decides which rules of tone speak about it.
package struct ToneSituation: Sendable {
    package var kind: TextKind
    package var locale: String
    /// Ids of channels; empty for a text that is for all of them.
    package var channels: [String]
    package var mood: Reply.Mood?
    package var orderStage: Reply.OrderStage?

    package init(
        kind: TextKind, locale: String, channels: [String] = [], mood: Reply.Mood? = nil, orderStage: Reply.OrderStage? = nil
    ) {
        self.kind = kind
        self.locale = locale
        self.channels = channels
        self.mood = mood
        self.orderStage = orderStage
    }

    /// What a text says about itself.
    package init(_ text: any Text) {
        self.init(kind: text.kind, locale: text.locale)
        switch text {
        case let article as Article: channels = article.channel.map { [$0.value] } ?? []
        case let playbook as Playbook: channels = playbook.channels.map(\.value)
        case let reply as Reply:
            channels = reply.channels.map(\.value)
            (mood, orderStage) = (reply.mood, reply.orderStage)
        default: break
        }
    }
}

/// A text as rules of tone look at it: plain pieces, each with the way back to the file.
package struct ToneText: Sendable {
    let file: SourceFile
    let situation: ToneSituation
    let pieces: [TonePiece]

    /// Any Markdown, read as a text of some kind for some channel: what a draft comes to.
    package init(_ document: Document, in file: SourceFile, as situation: ToneSituation) {
        self.init(document.blocks, in: file, as: situation, header: [])
    }

    /// A text of a catalog, with what readers see of its front matter.
    package init(_ text: any Text) {
        self.init(text, as: ToneSituation(text))
    }

    /// The same, for a situation that may not be the text's own.
    package init(_ text: any Text, as situation: ToneSituation) {
        var header = text.kind.isPublic ? [text.header.title] + (text.header.description.map { [$0] } ?? []) : []
        if let reply = text as? Reply { header = reply.subject.map { [$0] } ?? [] }
        self.init(text.body.blocks, in: text.file, as: situation, header: header)
    }

    /// Blocks that are somebody else's words, and code, are left out.
    init(
        _ blocks: some RandomAccessCollection<TextBlock>, in file: SourceFile, as situation: ToneSituation,
        header: [Located<String>]
    ) {
        self.file = file
        self.situation = situation
        let isInternal = !situation.kind.isPublic
        var pieces = header.map { TonePiece(value: $0, isForAgents: isInternal) }
        pieces.reserveCapacity(pieces.count + blocks.count)
        for index in blocks.indices where blocks[index].kind != .code && !blocks[index].isQuoted {
            pieces.append(TonePiece(block: blocks[index], isForAgents: isInternal || blocks[index].visibility == .agents))
        }
        self.pieces = pieces
    }
}

/// One block of a text, or one value of its front matter.
struct TonePiece: Sendable {
    private enum Origin {
        case block(TextBlock)
        case value(Range<Int>)
    }

    let text: String
    /// Whether it is for agents, as all of an internal text is.
    let isForAgents: Bool
    private let origin: Origin

    init(block: TextBlock, isForAgents: Bool) {
        text = block.text
        self.isForAgents = isForAgents
        origin = .block(block)
    }

    init(value: Located<String>, isForAgents: Bool) {
        text = value.value
        self.isForAgents = isForAgents
        origin = .value(value.range)
    }

    var isHeader: Bool {
        if case .value = origin { return true }
        return false
    }

    /// Titles and headings often speak with the customer's voice.
    var isHeading: Bool {
        if case .block(let block) = origin { return block.kind == .heading }
        return true
    }

    /// Where a stretch of the text stands in the file.
    func sourceRange(_ stretch: Range<Int>, in file: SourceFile) -> Range<Int> {
        switch origin {
        case .block(let block): return block.sourceRange(of: stretch)
        case .value(let range):
            // A value is found byte for byte where it stands, unless YAML escaped or folded it; then all of it is the place.
            let start = range.lowerBound + (file.bytes[range].first.map { $0 == 0x22 || $0 == 0x27 ? 1 : 0 } ?? 0)
            let end = start + text.utf8.count
            guard end <= file.bytes.count, file.bytes[start..<end].elementsEqual(text.utf8) else { return range }
            return (start + stretch.lowerBound)..<(start + stretch.upperBound)
        }
    }

    /// Code, placeholders and quotations: what stands there is not the writer's own wording.
    func quotations(in file: SourceFile) -> [Range<Int>] {
        var skipped = Quotations.ranges(in: text)
        if case .block(let block) = origin { skipped += block.codeSpans(in: file) }
        return skipped
    }
}
