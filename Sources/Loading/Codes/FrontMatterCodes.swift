import Diagnostics

/// Of the YAML at the head of a text.
enum FrontMatterCodes {
    static let all = [missing, unterminated, syntax, alias, unknownKey, duplicateKey, missingKey, type, value, date, slug]

    static let missing = DiagnosticCode(
        "front-matter/missing", .error, "A text has no front matter.",
        manual: """
            Every text begins with lines that say what it is called. The very first line of the file must be `---`:

                ---
                title: Where is my parcel?
                ---
                The text …
            """)

    static let unterminated = DiagnosticCode(
        "front-matter/unterminated", .error, "The front matter has no end.", isBinding: true,
        manual: """
            The front matter begins with a line `---` and ends with another. Without the second, the whole text would be taken for front
            matter. Put a line of exactly three hyphens after the last key, at the left margin.
            """)

    static let syntax = DiagnosticCode(
        "front-matter/syntax", .error, "The front matter is not well-formed YAML.", isBinding: true,
        manual: """
            Front matter is YAML: lines of `key: value`. What most often goes wrong:

            - a value holds a colon and a blank, or begins with a special character: `title: "Parcels: what to do"`
            - a quotation mark is not closed
            - list items are not indented alike, or a tab stands among the blanks
            - a list in brackets lacks a comma: `tags: [delivery, returns]`

            Until it is mended, the text goes by the name of its file.
            """)

    static let alias = DiagnosticCode(
        "front-matter/alias", .error, "The front matter uses YAML anchors or aliases.",
        manual: """
            YAML can name a value (`&name`) and repeat it (`*name`). Pult refuses both: they are hard to read for writers, and a few lines
            of them can grow to gigabytes. Write the value out. A text that begins with `&` or `*` needs quotes: `title: "*"`.
            """)

    static let unknownKey = DiagnosticCode(
        "front-matter/unknown-key", .error, "The front matter has a key that does not exist.",
        manual: """
            A key that Pult does not know does nothing, which is hardly what its author wanted: `reviewby` would never remind anybody.
            Correct the name (the finding offers the nearest one) or remove the line. Which keys exist depends on the kind of text; the
            README lists them.
            """)

    static let duplicateKey = DiagnosticCode(
        "front-matter/duplicate-key", .error, "A key stands twice in the front matter.",
        manual: """
            Of two values for one key only one can hold, and nobody can tell which was meant. This often comes from pasting a block of keys
            above one that is there already.

            Keep one of the two lines. Until then the first one counts.
            """)

    static let missingKey = DiagnosticCode(
        "front-matter/missing-key", .error, "A required key is missing or empty.",
        manual: """
            Every text needs a `title`, the rules of guidelines need an `id`. The title is the heading of the page, the name of links to it
            and the first thing that search looks at. Write it as the reader would say it: `title: Where is my parcel?`
            """)

    static let type = DiagnosticCode(
        "front-matter/type", .error, "A value is of the wrong kind.",
        manual: """
            A key expects a text, a list, a number or true/false, and found something else. Lists stand in brackets or on lines of their own:

                tags: [delivery, returns]
                keywords:
                  - lost parcel
                  - "delay: what now"
            """)

    static let value = DiagnosticCode(
        "front-matter/value", .error, "A value is none that the key can have.",
        manual: """
            Some keys take one of a few words only, such as `automation: bot-allowed`, or a text of a certain form: an alias is an absolute
            path (`/en/old-address/`), a promise is a channel and a metric (`email.resolution`). The finding lists what is possible.
            """)

    static let date = DiagnosticCode(
        "front-matter/date", .error, "A date is none.",
        manual: """
            Dates are written year first, with two digits for month and day, so that they mean the same to everybody: `review_by: 2027-03-01`.
            The date must exist (there is no 30 February).
            """)

    static let slug = DiagnosticCode(
        "front-matter/slug", .error, "A slug cannot stand in an address.",
        manual: """
            The slug is the last part of a text's address, by default the name of its file. Blanks, slashes and punctuation would have to be
            written as `%20` and the like. Use small letters, digits and hyphens: `slug: late-parcel`.
            """)
}
