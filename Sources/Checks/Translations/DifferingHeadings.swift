internal import Catalog
internal import Diagnostics
internal import Markup

/// A translation has the headings of its original.
enum DifferingHeadings: TranslationRule {
    static let codes = [DiagnosticCode.structure]

    static func findings(in pair: TranslationPair) -> [Diagnostic] {
        let (original, translation) = (pair.original.text.body, pair.translation.text.body)
        guard original.headings.map(\.level) != translation.headings.map(\.level) else { return [] }
        // Sections with as much in them are taken for the same.
        let (first, second) = (sections(of: original), sections(of: translation))
        let alignment = Alignment(first, second)
        return alignment.differences(missing: alignment.missing, extra: alignment.extra).compactMap { difference -> Diagnostic? in
            switch difference {
            case (let missing?, let extra?):
                guard first[missing].level != second[extra].level else { return nil }
                let (heading, other) = (original.headings[missing], translation.headings[extra])
                return pair.diagnostic(.structure, Wording.level(heading, other, pair), at: other.range)
            case (let missing?, nil):
                let place = place(after: missing, alignment, translation)
                return pair.diagnostic(
                    .structure, Wording.missing(original.headings[missing], pair),
                    at: place ?? pair.translation.text.header.title.range)
            case (nil, let extra?):
                let heading = translation.headings[extra]
                let own = alignment.missing.filter { alignment.gap(ofMissing: $0) == alignment.gap(ofExtra: extra) }
                let before = own.last ?? alignment.place(ofExtra: extra)
                let known = before >= 0 ? original.headings[before].range : pair.original.text.header.title.range
                return pair.diagnostic(
                    .structure, Wording.extra(heading, pair.original.reference(known)), at: heading.range)
            case (nil, nil): return nil
            }
        }
    }

    private struct Section: Hashable {
        var level: Int
        var blocks = 0
        var links = 0
    }

    private static func sections(of document: Document) -> [Section] {
        var sections = document.headings.map { Section(level: $0.level) }
        for block in document.blocks { if let heading = block.heading, block.kind != .heading { sections[heading].blocks += 1 } }
        for link in document.links { if let heading = link.heading { sections[heading].links += 1 } }
        return sections
    }

    /// The heading in whose section the missing one would stand.
    private static func place(after missing: Int, _ alignment: Alignment, _ translation: Document) -> Range<Int>? {
        let before = alignment.place(ofMissing: missing)
        let own = alignment.extra.filter { alignment.gap(ofExtra: $0) == alignment.gap(ofMissing: missing) }
        let index = own.last ?? before
        return index >= 0 ? translation.headings[index].range : nil
    }
}

/// What the rule says.
private enum Wording {
    static func level(_ original: Heading, _ translated: Heading, _ pair: TranslationPair) -> String {
        "The heading “\(translated.text)” is of level \(translated.level), in the original “\(original.text)” of level "
            + "\(original.level) (\(pair.original.reference(original.range))). Give both as many #."
    }

    static func missing(_ original: Heading, _ pair: TranslationPair) -> String {
        "The original has a heading “\(original.text)” (\(pair.original.reference(original.range))) that is missing from this place "
            + "on. Add it, or take it out of the original."
    }

    static func extra(_ translated: Heading, _ reference: String) -> String {
        "From here on (\(reference)) the original has no heading for “\(translated.text)”. "
            + "Add it there, or take it out here."
    }
}

extension DiagnosticCode {
    static let structure = DiagnosticCode(
        "translation/structure", .note, "The headings of a text and its translation differ",
        manual: """
            A text and its translation usually have the same sections. A heading that is missing in one language is often a paragraph that
            was forgotten, in a playbook a whole step.

            Which heading it is, is told by what stands below it: if two texts are built very differently, the place may be off by one.
            """)
}
