import Diagnostics

/// Of files, whatever is in them, and of texts beside one another.
enum ContentCodes {
    static let all = [
        strayFile, encoding, tooLarge, emptyFile, unreadable, outsideSite, noContent, duplicateID, duplicateURL,
        categoryWithoutIndex,
    ]

    static let strayFile = DiagnosticCode(
        "content/stray-file", .warning, "A file or folder lies where none is expected.",
        manual: """
            What a file is follows from where it lies, so a file in an unknown place is not read at all, and nobody would notice.
            These are the places:

                content/<locale>/faq/<category>/index.md     content/<locale>/playbooks/<name>.md
                content/<locale>/faq/<category>/<name>.md    content/<locale>/tone/<name>.md
                content/<locale>/pages/<name>.md             content/<locale>/replies/<name>.md
                content/assets/…                             images and other files

            A locale must be listed under `locales` in `pult.yaml`. Move or rename the file; hidden files are never read.
            """)

    static let encoding = DiagnosticCode(
        "content/encoding", .error, "A file is not UTF-8.", isBinding: true,
        manual: """
            Texts are UTF-8, which holds the letters of all languages. This file comes from a program that saves in another
            encoding (Windows-1250, say), and would show wrong letters. The file is left out until it is mended.

            Open it in your editor and save it with encoding “UTF-8”, or run `iconv -f WINDOWS-1250 -t UTF-8`.
            """)

    static let tooLarge = DiagnosticCode(
        "content/too-large", .error, "A text file is larger than 4 MB.", isBinding: true,
        manual: """
            Nobody writes, or reads, a text of four megabytes: it is probably a picture or a backup under a wrong name, and reading
            it would cost every build. The file is left out.

            Move it below `content/assets/`, split it, or delete it.
            """)

    static let emptyFile = DiagnosticCode(
        "content/empty-file", .error, "A file is empty.",
        manual: """
            The file has no text at all, perhaps because saving it was interrupted. It would become a page with nothing on it, so
            it is left out. Write the text, restore it from git, or delete the file.
            """)

    static let unreadable = DiagnosticCode(
        "content/unreadable", .error, "A file or folder cannot be read.", isBinding: true,
        manual: """
            The file is there, but the system does not let Pult read it, or it is a link that leads nowhere. A site without it would
            be incomplete.

            Mend the permissions (`chmod u+r file`), or remove or renew the link.
            """)

    static let outsideSite = DiagnosticCode(
        "content/outside-site", .error, "A symbolic link leads out of the site.", isBinding: true,
        manual: """
            A link in `content/` that leads to a place outside of the site's folder could publish any file of the machine that builds
            it, and would not work on another one. It is not followed.

            Copy the file into the site, or link to another place within it.
            """)

    static let noContent = DiagnosticCode(
        "content/no-content", .error, "The site has no folder “content”.", isBinding: true,
        manual: """
            All texts lie below `content/` beside `pult.yaml`. Without that folder there is nothing to build; perhaps the command was
            run in another folder than you thought (see `--site`).

            Make `content/<locale>/pages/contact.md`, or begin with the starter: `pult new`.
            """)

    static let duplicateID = DiagnosticCode(
        "content/duplicate-id", .error, "Two texts of one kind and locale have the same id.", isBinding: true,
        manual: """
            Links find texts by their id (`article:delivery/late-parcel`), and the same id in another locale is the translation. With
            two of one id in one locale, a link would lead to either.

            An id that is not written is the path below the kind's folder without `.md`. Change or remove `id:` in one of the two.
            """)

    static let duplicateURL = DiagnosticCode(
        "content/duplicate-url", .error, "Two texts of one site have the same address.", isBinding: true,
        manual: """
            Addresses are made of the locale, the category's slug and the text's slug, and `aliases` add old ones. Two texts with one
            address would overwrite each other.

            Change the `slug` of one text, or remove the alias: an alias must not be an address that is in use.
            """)

    static let categoryWithoutIndex = DiagnosticCode(
        "content/category-without-index", .warning, "A category has no index.md.",
        manual: """
            The title, description and order of a category stand in its `index.md`. Without one the category is shown under the name of
            its folder. Write it:

                ---
                title: Delivery
                description: Where your parcel is and when it arrives.
                weight: 20
                ---
            """)
}
