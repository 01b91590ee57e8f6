internal import Diagnostics
internal import Markup

extension Text {
    /// Whether other texts and their pages see no difference between the two: the same front matter, the same headings. Rules and
    /// tables look at a text from outside only through its face, so that what they found about others still holds when
    /// nothing but a body has changed.
    ///
    /// What playbooks, guidelines and replies say in their bodies is seen from everywhere: they never count as the same.
    package func hasSameFace(as other: any Text) -> Bool {
        guard kind == other.kind, kind.isPublic, locale == other.locale, file.path == other.file.path,
            bodyStart == other.bodyStart, file.bytes[..<bodyStart] == other.file.bytes[..<other.bodyStart]
        else { return false }
        guard TagScan.anchors(in: body.html.bytes[...]) == TagScan.anchors(in: other.body.html.bytes[...]) else { return false }
        return body.headings.count == other.body.headings.count && zip(body.headings, other.body.headings).allSatisfy(Self.isSame)
    }

    private static func isSame(_ heading: Heading, _ other: Heading) -> Bool {
        heading.id == other.id && heading.text == other.text && heading.level == other.level
            && heading.visibility == other.visibility
    }
}

extension Catalog {
    func text(_ reference: TextReference) -> any Text {
        switch reference.kind {
        case .category: categories[reference.index]
        case .article: articles[reference.index]
        case .page: pages[reference.index]
        case .playbook: playbooks[reference.index]
        case .guideline: guidelines[reference.index]
        case .reply: replies[reference.index]
        }
    }

    /// Puts another edition of a text in its place.
    mutating func replace(_ reference: TextReference, with text: any Text) {
        switch text {
        case let text as Category: categories[reference.index] = text
        case var text as Article:
            // The folder's name in a text that was just loaded; the catalog knows the category's id.
            text.category = articles[reference.index].category
            articles[reference.index] = text
        case let text as Page: pages[reference.index] = text
        case let text as Playbook: playbooks[reference.index] = text
        case let text as Guideline: guidelines[reference.index] = text
        case let text as Reply: replies[reference.index] = text
        default: break
        }
    }
}
