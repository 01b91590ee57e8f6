package import Diagnostics

/// Everything that reading a site may find.
package enum LoadingCodes {
    package static let all: [DiagnosticCode] =
        ContentCodes.all + FrontMatterCodes.all + ConfigurationCodes.all + CalendarCodes.all + StepCodes.all + GuidelineCodes.all
        + AssetCodes.all + SearchCodes.all

    /// Of texts that want the same place.
    package static let places = [ContentCodes.duplicateID, ContentCodes.duplicateURL]
}

/// Of guidelines' rules.
enum GuidelineCodes {
    static let all = [rule]

    static let rule = DiagnosticCode(
        "tone/rule", .error, "A rule of a guideline is incomplete or says two things.",
        manual: """
            A rule enforces one thing, so it has an `id` of its own and exactly one of `avoid`, `prefer`, `require_any`,
            `require_all`, `limit`, `formality` and `pattern`, which must not be empty. A rule that asks for two things could
            not be named by the examples that prove it. A pattern must be a regular expression that can be read. Split it:

                rules:
                  - id: no-generic-salutation
                    avoid: ["dear customer"]
                  - id: thanks
                    require_any: ["thank you"]
            """)
}

/// Of images and files.
enum AssetCodes {
    static let all = [unreadableImage]

    static let unreadableImage = DiagnosticCode(
        "asset/unreadable-image", .warning, "The size of an image cannot be read.",
        manual: """
            Pages reserve room for an image before it arrives, so that the text does not jump. For that Pult reads the size from
            the head of PNG, JPEG, GIF, WebP, AVIF and SVG files. This one is damaged, is not what its name says, or is a drawing
            that tells no size.

            Save the image anew. Give a drawing a size: `<svg width="720" height="160" viewBox="0 0 720 160">`.
            """)

    /// Of texts that want the same place.
    package static let places = [ContentCodes.duplicateID, ContentCodes.duplicateURL]
}
