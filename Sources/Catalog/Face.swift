package import Diagnostics
internal import Markup
package import ServiceTime

extension Text {
    /// Whether other texts and their pages see no difference between the two: the same front matter, the same headings. Rules and
    /// tables look at a text from outside only through its face, so that what they found about others still holds when
    /// nothing but a body has changed. Values of `looseDates` may be others; see `hasSameDates`.
    ///
    /// What playbooks, guidelines and replies say in their bodies is seen from everywhere: they never count as the same.
    package func hasSameFace(as other: any Text) -> Bool {
        guard kind == other.kind, kind.isPublic, locale == other.locale, file.path == other.file.path,
            bodyStart == other.bodyStart, looseDates.map(\.range) == other.looseDates.map(\.range),
            faceParts.elementsEqual(other.faceParts)
        else { return false }
        guard TagScan.anchors(in: body.html.bytes[...]) == TagScan.anchors(in: other.body.html.bytes[...]) else { return false }
        return body.headings.count == other.body.headings.count && zip(body.headings, other.body.headings).allSatisfy(Self.isSame)
    }

    /// The dates in the front matter on which nothing depends but the text's own pages and findings, and what lists them: `updated` and
    /// `review_by`, in the order in which they stand. An edit seldom leaves them as they were.
    package var looseDates: [Located<LocalDate>] {
        [header.updated, header.reviewBy].compactMap { $0 }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    package func hasSameDates(as other: any Text) -> Bool { looseDates.map(\.value) == other.looseDates.map(\.value) }

    /// The front matter without the values of those dates.
    package var faceParts: [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        for date in looseDates {
            parts.append(file.bytes[start..<date.range.lowerBound])
            start = date.range.upperBound
        }
        return parts + [file.bytes[start..<bodyStart]]
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
