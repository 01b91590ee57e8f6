internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

extension SiteSubject {
    /// The texts that somebody has to keep right: categories are only lists.
    static let kept: [TextKind] = [.article, .page, .playbook, .guideline, .reply]

    /// Whether a text is published and of the kinds that have an owner and a date of review.
    func isKept(_ reference: TextReference) -> Bool {
        Self.kept.contains(reference.kind) && isPublished(index.text(reference))
    }

    /// Published texts of the kinds that have an owner and a date of review.
    var keptTexts: [(reference: TextReference, text: any Text)] {
        Self.kept.flatMap { kind in
            index.texts(of: kind).enumerated().map { (TextReference(kind, $0.offset), $0.element) }
        }.filter { isPublished($0.text) }
    }
}

/// What makes a text riskier than others when nobody looks after it.
enum Risk {
    case promise, price, period

    /// The first that a text has.
    static func found(in text: any Text, hasPromise: Bool, _ language: Language) -> Risk? {
        // Guidelines show examples and commit to nothing.
        if text.kind == .guideline { return nil }
        if hasPromise { return .promise }
        for block in text.body.blocks where block.kind != .code {
            if FigureScan.figures(in: block.text, language).contains(where: { $0.currency != nil }) { return .price }
        }
        return hasPeriod(text, language) ? .period : nil
    }

    /// Whether it names a time of at least two weeks: for returns, refunds, complaints, vouchers.
    private static func hasPeriod(_ text: any Text, _ language: Language) -> Bool {
        let reader = language.phraseReader
        return text.body.blocks.contains { block in
            block.kind != .code
                && reader.phrases(in: block.text).contains { phrase in
                    if case .days(let days) = phrase.max.span { return phrase.kind == .duration && days >= 14 }
                    return false
                }
        }
    }

    /// What a text of this kind does, to follow "This text".
    var clause: String {
        switch self {
        case .promise: "promises customers a time"
        case .price: "names prices"
        case .period: "names periods that customers can insist on"
        }
    }
}
