internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// An image says in words what it shows.
package struct AlternativeTexts: Rule {
    package static let codes = [DiagnosticCode.alternativeText]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.text.body.links.filter(\.isImage).compactMap { image in
            let words = image.text
            let message =
                words.isBlank
                ? Wording.missing(image.destination)
                : Self.isFileName(words, of: image.destination) ? Wording.fileName(words) : nil
            return message.map { Diagnostic(.alternativeText, $0, at: subject.text.file.place(image.range)) }
        }
    }

    /// "IMG_2034.jpg", "order-stages": what the file is called, and not what it shows.
    private static func isFileName(_ words: String, of destination: String) -> Bool {
        let endings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif"]
        let folded = Folding.fold(words)
        if !folded.contains(" "), endings.contains(where: folded.hasSuffix) { return true }
        let file = destination.split(separator: "/").last ?? ""
        let stem = Folding.fold(String(file.prefix { $0 != "." }))
        let isName = stem.contains { $0 == "-" || $0 == "_" || $0.isNumber }
        return isName && (folded == stem || folded == stem.replacing("-", with: " ").replacing("_", with: " "))
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ destination: String) -> String {
        "The image “\(destination)” has no alternative text, so whoever cannot see it does not learn what it shows. Write it between the "
            + "brackets: ![what can be seen](…)."
    }

    static func fileName(_ words: String) -> String {
        "“\(words)” is the name of a file. Say what the image shows and why it stands here, as you would on the telephone."
    }
}

extension DiagnosticCode {
    package static let alternativeText = DiagnosticCode(
        "accessibility/alt-text", .warning, "An image has no alternative text",
        manual: """
            What stands between the brackets of an image is read to those who cannot see it, and shown when it does not load (WCAG 1.1.1). It says what the
            reader needs from the image, in one sentence, in the language of the text:

                ![Otvorená krabica s výrobkom a dokladom](../../../assets/return.svg)

            The name of the file says nothing. Only an image that adds nothing to the words needs no text; let that pass with a reason:

                <!-- pult: allow accessibility/alt-text: an ornament -->
            """)
}
