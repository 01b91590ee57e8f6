package import Diagnostics

/// The findings about markup.
extension DiagnosticCode {
    package static let rawHTML = DiagnosticCode(
        "markup/raw-html", .warning, "Raw HTML in a text was left out.",
        manual: """
            Texts are Markdown. HTML between it is dropped, because it breaks easily, does not follow the site's design, and can
            carry scripts. Text between tags stays; comments are dropped without a word.

            Write what you need in Markdown:

                <b>important</b>   →   **important**

            A site that cannot do without HTML sets `markdown: {raw_html: true}` in `pult.yaml`.
            """
    )

    package static let unsafeHTML = DiagnosticCode(
        "markup/unsafe-html", .error, "HTML that can run a script was left out.",
        manual: """
            Even where raw HTML is allowed, scripts, event attributes (`onclick="…"`) and addresses that run code
            (`javascript:…`) never reach a page. Tags and comments that do not end are left out, too, since they would swallow
            what follows.

                <a href="javascript:history.back()">back</a>   →   [back](index.md)
            """
    )

    package static let unsafeLink = DiagnosticCode(
        "markup/unsafe-link", .error, "A link to a dangerous address became plain text.",
        manual: """
            `javascript:`, `vbscript:`, `file:` and `data:` addresses run code in the reader's browser or point into a computer.
            However they are spelled, links to them become their text. Pictures may be `data:` addresses of PNG, GIF, JPEG and
            WebP images.

                [Price list](file:///C:/prices.pdf)   →   [Price list](../../assets/prices.pdf)
            """
    )

    package static let controlCharacter = DiagnosticCode(
        "markup/control-character", .warning, "There is a control character in a text.",
        manual: """
            Control characters come in with text that was copied from a terminal or an old word processor. They are invisible,
            mean nothing on a page, and show as `�`.

            Delete the character; most editors can show invisible characters. Only the first one of a text is reported.
            """
    )

    package static let nesting = DiagnosticCode(
        "markup/nesting", .error, "Blocks stand too deep in one another.",
        manual: """
            More than 200 quotes, list items or emphasized stretches stand in one another. No reader can follow that, and it is
            usually the work of a broken conversion. Nothing of such a text is shown to the public.

            Make the text flatter:

                > > > > > …   →   > …
            """
    )

    package static let unknownAlert = DiagnosticCode(
        "markup/unknown-alert", .warning, "There is no alert of this name.",
        manual: """
            A quotation that begins with a name in brackets is an alert. Pult knows `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`,
            `[!WARNING]`, `[!CAUTION]`, for agents `[!INTERNAL]`, and in guidelines `[!DO]` and `[!DONT]`. With any other name
            the block stays a quotation that shows the brackets. What looks like a misspelled `[!INTERNAL]` is an error, because it
            would be published.

                > [!WARNNING]   →   > [!WARNING]
            """
    )

    package static let strayAlert = DiagnosticCode(
        "markup/stray-alert", .warning, "An alert's name stands outside a quotation.",
        manual: """
            An alert is a quotation whose first line is its name. Without the `>` the name shows as plain text, and so does what was
            meant to stand in the alert; for `[!INTERNAL]` that is an error, because customers would read it.

                [!INTERNAL]              →   > [!INTERNAL]
                Ask the team lead.           > Ask the team lead.
            """
    )

    package static let undefinedFootnote = DiagnosticCode(
        "markup/undefined-footnote", .warning, "A reference to a footnote that does not exist.",
        manual: """
            A footnote has two parts, a reference in the text and a definition that begins a line. Without the definition the
            reference shows as plain text.

                Returns are free.[^1]

                [^1]: Except for opened cosmetics.
            """
    )

    package static let unusedFootnote = DiagnosticCode(
        "markup/unused-footnote", .warning, "A footnote that nothing refers to.",
        manual: """
            A footnote without a reference has no place and is not shown. Write its reference where it belongs, or delete it.
            The second of two footnotes with the same label is unused as well.

                [^1]: Except for opened cosmetics.     needs a [^1] in the text
            """
    )

    package static let internalFootnote = DiagnosticCode(
        "markup/internal-footnote", .error, "A public text refers to a footnote for agents.", isBinding: true,
        manual: """
            The footnote is defined in an `[!INTERNAL]` block, so customers never see it, but its reference stands in a text for
            everybody. Neither is published.

            Move the definition out of the block if customers may read it, or the reference into the block if not.
            """
    )
}

/// What `pult explain` can tell about markup.
package enum MarkupCodes {
    package static let all: [DiagnosticCode] = [
        .rawHTML, .unsafeHTML, .unsafeLink, .controlCharacter, .nesting, .unknownAlert, .strayAlert, .undefinedFootnote,
        .unusedFootnote,
        .internalFootnote,
    ]
}
