package import Diagnostics

extension DiagnosticCode {
    static let exceptionSyntax = DiagnosticCode(
        "content/exception", .warning, "A comment for Pult cannot be understood.",
        manual: """
            A comment that begins with `pult:` lets a finding pass, and says why:

                <!-- pult: allow link/broken: the page comes next week -->
                Read [the announcement](article:news/autumn).

            On a line of its own it is about the block that follows: a paragraph, a heading, a list, a table, a block of code. At the end
            of a line it is about that line. `allow-file` is about the whole file, its front matter included. Several codes are
            separated by commas, and `tone/*` means a group. Readers never see such comments.

            For whole folders, and for files that are not Markdown, use `check` in `pult.yaml`.
            """)

    static let exceptionReason = DiagnosticCode(
        "content/exception-reason", .warning, "An exception gives no reason.",
        manual: """
            In half a year nobody remembers why a finding was let pass, and nobody dares to take the exception out. Therefore one
            without a reason does not count:

                <!-- pult: allow link/broken: the page comes next week -->
            """)

    static let exceptionCode = DiagnosticCode(
        "content/exception-code", .warning, "An exception allows what does not exist, or what cannot be allowed.",
        manual: """
            What an exception allows is a code, as it stands in brackets after a finding and in the list that `pult explain` prints.

            Some findings cannot be allowed: without what they ask for there is no site to build, or customers would read what only agents
            may see.
            """)

    static let unusedException = DiagnosticCode(
        "content/unused-exception", .warning, "An exception that nothing needs.",
        manual: """
            The finding that a comment lets pass does not occur any more; perhaps somebody mended the text. An exception that stays would
            hide the next mistake of the same kind. Delete the comment.
            """)

    static let severitySetting = DiagnosticCode(
        "config/severity", .error, "A severity is set for what does not exist, or for what cannot be lowered.",
        manual: """
            Below `check` in `pult.yaml` stands how much findings matter to this site:

                check:
                  severities:
                    link/broken: warning
                    "tone/*": note
                    tone/salutation: off
                  paths:
                    "content/{cs,sk}/**":
                      "translation/*": off

            Names are codes or patterns of codes; a pattern stands in quotes. `off`, `note`, `warning` and `error` are the levels. Of two
            lines about one finding the later counts, and those below `paths` come last. In paths `*` stands for anything within a folder,
            `**` for folders, too; a folder means everything in it.

            A code that is misspelled would set nothing. Some errors cannot be lowered: without what they ask for there is no site to
            build, or customers would read what only agents may see. A pattern leaves those as they are.
            """)

    static let unusedSeverity = DiagnosticCode(
        "config/unused-severity", .warning, "A severity is set for files that do not exist.",
        manual: """
            A path below `check` › `paths` in `pult.yaml` fits no file of the site, so it changes nothing. Perhaps a folder was renamed.
            Paths begin at the site's folder: `"content/sl/replies/**"`.
            """)

    static let staleBaseline = DiagnosticCode(
        "config/stale-baseline", .note, "A finding of the baseline has gone.",
        manual: """
            A baseline holds findings that were there when it was written, so that only new ones fail. This one has been mended, or the
            text that it was about is gone. Delete its line, so that the same mistake fails the next time, or write the file anew:

                pult check --write-baseline
            """)
}

/// The findings that judging findings can make.
package enum JudgementCodes {
    package static let all: [DiagnosticCode] = [
        .exceptionSyntax, .exceptionReason, .exceptionCode, .unusedException, .severitySetting, .unusedSeverity, .staleBaseline,
    ]
}
