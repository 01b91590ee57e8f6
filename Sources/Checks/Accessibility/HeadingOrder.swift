internal import Catalog
package import Diagnostics
internal import Markup

/// Headings go down one level at a time, below the title of the page.
package struct HeadingOrder: Rule {
    package static let codes = [.headingOrder, .emptyHeading] as [DiagnosticCode]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        let headings = subject.text.body.headings
        guard !headings.isEmpty else { return [] }
        let empty = headings.filter { $0.text.isBlank }.map {
            Diagnostic(.emptyHeading, Wording.empty, at: subject.text.file.place($0.range))
        }
        var jumps = jumps(in: headings)
        // Customers see the text without what is for agents.
        if subject.text.kind.isPublic, headings.contains(where: { $0.visibility == .agents }) {
            let known = Set(jumps.map(\.heading.range))
            jumps += self.jumps(in: headings.filter { $0.visibility == .everyone }).filter { !known.contains($0.heading.range) }
        }
        return empty + jumps.map { finding($0, subject.text.file) }
    }

    private struct Jump {
        let heading: Heading
        /// The level above; 1 for the title of the page.
        let above: Int
        /// Words of the heading above; nil for the title.
        let before: String?
    }

    private func jumps(in headings: [Heading]) -> [Jump] {
        var (above, before): (Int, String?) = (1, nil)
        return headings.compactMap { heading in
            defer { (above, before) = (max(heading.level, 2), heading.text) }
            return heading.level == 1 || heading.level > above + 1 ? Jump(heading: heading, above: above, before: before) : nil
        }
    }

    private func finding(_ jump: Jump, _ file: SourceFile) -> Diagnostic {
        let heading = jump.heading
        let wanted = heading.level == 1 ? 2 : jump.above + 1
        let message =
            heading.level == 1
            ? Wording.title(heading.text) : Wording.jump(heading.text, heading.level, jump.before, wanted)
        let marks = heading.range.lowerBound..<min(heading.range.upperBound, heading.range.lowerBound + heading.level)
        let isMarked = file.bytes[marks].allSatisfy { $0 == UInt8(ascii: "#") }
        let written = String(repeating: "#", count: wanted)
        return Diagnostic(
            .headingOrder, message, at: file.place(isMarked ? marks : heading.range),
            fixes: isMarked ? [Fix("Write “\(written)”.", replacement: written)] : [])
    }
}

/// What the rule says.
private enum Wording {
    static let empty = "This heading has no words, but screen readers announce it. Write it, or take it out."

    static func title(_ words: String) -> String {
        "“\(words)” is a heading of level 1, as the title of the page is. A page has one title: begin with ##."
    }

    static func jump(_ words: String, _ level: Int, _ before: String?, _ wanted: Int) -> String {
        let place = before.map { "after “\($0)”" } ?? "below the title"
        return
            "“\(words)” is a heading of level \(level) \(place), so a level is left out, and readers who go by headings look for "
            + "something that is not there. Write \(String(repeating: "#", count: wanted))."
    }
}

extension DiagnosticCode {
    package static let headingOrder = DiagnosticCode(
        "accessibility/heading-order", .warning, "A level of headings is left out",
        manual: """
            Many people who use screen readers go through a page by its headings (WCAG 1.3.1, 2.4.6). The page's title is level 1, so a text
            begins with `##`, and `###` stands only below `##`. How large a heading looks is a matter of the theme.

                ## Vračilo
                #### Kako vrnem izdelek?        →   ###
            """)
    package static let emptyHeading = DiagnosticCode(
        "accessibility/empty-heading", .warning, "A heading has no words",
        manual: "A line of nothing but `##` is announced as a heading and says nothing. Write the words, or delete the line.")
}
