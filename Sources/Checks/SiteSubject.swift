package import Catalog
internal import Diagnostics
internal import ServiceTime

/// A site under examination, with its promises proven.
package struct SiteSubject: Sendable {
    package private(set) var index: CatalogIndex
    package let timetable: Timetable
    package private(set) var ledger: Ledger
    package let publication: Publication
    /// The rules of the site's guidelines.
    package let tone: ToneBook
    private let faces: Lazy<Faces>
    private var promisesByText: Lazy<[TextReference: [Promise]]>

    package init(index: CatalogIndex, timetable: Timetable, ledger: Ledger, includesDrafts: Bool = false) {
        self.index = index
        self.timetable = timetable
        self.ledger = ledger
        let today = index.catalog.configuration.zone.local(at: timetable.now).date
        publication = Publication(includesDrafts: includesDrafts, today: today)
        tone = ToneBook(index.catalog.guidelines, locales: index.catalog.configuration.locales)
        faces = Lazy { Faces(index, today) }
        promisesByText = Self.promisesByText(ledger)
    }

    /// The same site with other bodies under the same faces.
    package func replacing(index: CatalogIndex, ledger: Ledger) -> SiteSubject {
        var copy = self
        copy.index = index
        copy.ledger = ledger
        copy.promisesByText = Self.promisesByText(ledger)
        return copy
    }

    var configuration: Configuration { index.catalog.configuration }

    /// What rules need to know of all texts at once, made when the first asks.
    private struct Faces: Sendable {
        let groups: Lazy<[EditionGroup]>
        let hasReviews: Bool

        init(_ index: CatalogIndex, _ today: LocalDate) {
            groups = Lazy { EditionGroup.all(in: index) }
            hasReviews = SiteSubject.kept.contains { kind in
                index.texts(of: kind).contains { $0.header.reviewBy != nil && $0.header.isPublished(on: today) }
            }
        }
    }

    /// All texts, each with its translations.
    package var groups: [EditionGroup] { faces.value.groups.value }

    /// Those of `groups` that hold any of some texts.
    package func groups(of texts: [TextReference]) -> [EditionGroup] { EditionGroup.all(in: index, of: texts) }

    /// Whether any text has a date of review.
    var hasReviews: Bool { faces.value.hasReviews }

    /// The promises of a text in their order, declared or not.
    func promises(of text: TextReference) -> [Promise] { promisesByText.value[text] ?? [] }

    private static func promisesByText(_ ledger: Ledger) -> Lazy<[TextReference: [Promise]]> {
        Lazy { Dictionary(grouping: ledger.entries.map(\.promise), by: \.text) }
    }
}
