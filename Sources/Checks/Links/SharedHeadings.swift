internal import Catalog
package import Diagnostics
internal import Markup

/// A link to a heading does not depend on how many headings of the same words stand before it.
package struct SharedHeadings: Rule {
    package static let codes = [DiagnosticCode.sharedHeading]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.linkFindings { link, destination in
            let (reference, fragment): (TextReference?, String?) =
                switch destination {
                case .fragment(let fragment): (nil, fragment)
                case .text(let reference, let fragment, _): (reference, fragment)
                default: (nil, nil)
                }
            guard let fragment, endsInNumber(fragment) else { return nil }
            let target = reference.map { subject.index.text($0) } ?? subject.text
            guard let shared = sharedHeading(fragment, in: target.headings) else { return nil }
            return Diagnostic(
                .sharedHeading, Wording.shared(fragment, shared.text, in: target.title), at: subject.place(of: link))
        }
    }

    private func endsInNumber(_ fragment: String) -> Bool {
        let digits = digits(fragment)
        return (1...3).contains(digits) && fragment.utf8.dropLast(digits).last == UInt8(ascii: "-")
    }

    private func digits(_ fragment: String) -> Int {
        fragment.utf8.reversed().prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    }

    /// The heading of an anchor that got a number because its words are taken.
    private func sharedHeading(_ fragment: String, in headings: [Heading]) -> Heading? {
        guard let heading = headings.first(where: { $0.id == fragment }) else { return nil }
        let base = String(fragment.utf8.dropLast(digits(fragment) + 1)) ?? ""
        return headings.contains { $0.id == base && $0.text == heading.text } ? heading : nil
    }
}

/// What the rule says.
private enum Wording {
    static func shared(_ fragment: String, _ heading: String, in title: String) -> String {
        "“\(title)” has several headings “\(heading)”; “#\(fragment)” is one of them by its number, and another when a heading is added "
            + "before it. Give the headings words of their own."
    }
}

extension DiagnosticCode {
    package static let sharedHeading = DiagnosticCode(
        "link/shared-heading", .warning, "A link names one of several headings of the same words",
        manual: """
            Anchors are made of a heading's words; the second heading of the same words gets a number: `#cena`, `#cena-1`. Whoever adds or
            moves such a heading moves the numbers, and the link leads to another place without anybody noticing. Word the
            headings apart (“Cena dostave”, “Cena vračila”) and link to the new anchor.
            """)
}
