/// Makes up Markdown, the same for the same seed.
struct RandomMarkdown {
    private var state: UInt64
    private let pieces: [String]

    init(seed: UInt64, pieces: [String]) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
        self.pieces = pieces
    }

    mutating func text(pieces count: Int) -> String {
        var text = ""
        for _ in 0..<count { text += pieces[Int(next() % UInt64(pieces.count))] }
        return text
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Constructs of CommonMark, whole and broken, and nothing that Pult adds to it.
    static let commonMark = [
        "*", "**", "_", "__", "`", "``", "[", "]", "(", ")", "[link](target)", "[a *b*](<t u> \"title\")", "![alt](pic 'x')",
        "[](x)", "[ref]", "[text][ref]", "[ref][]", "![ref]", "\n\n[ref]: /url 'T'\n\n", "[o]: <> \"\"\n", "[o]", "<https://a.b>",
        "<me@a.example>", "<b c=\"d\">", "</b>", "<!-- c -->", "<?p?>", "\n<div>\n", "&amp;", "&nbsp;", "&#x41;", "&ngE;", "&x;",
        "&",
        "\\*", "\\[", "\\", "\\\n", "  \n", "\n", "\n", "\n", "\n\n", "\n\n", "> ", "\n> ", "\n>", "\n> > ", "\n- ", "\n  - ",
        "\n1. ",
        "\n10) ", "\n   ", "\n    ", "\n\t", "\n \t", "- ", "+\t", "\n# ", " #\n", "\n## x ##\n", "\n```\n", "\n````js\n",
        "\n~~~\n",
        "\n===\n", "\n---\n", "\n***\n", "word", "beseda", "čšž", "„x“", "two words", " ", " ", "  ", "\t", "a_b", "!", "\"", "'",
        "<", ">",
        "\r\n", "\r", "x\r\n> y", "日本",
    ]

    /// What Pult adds.
    static let additions = [
        "|", " | ", "\n| a | b |\n|---|:-:|\n| c | d |\n", "\n> | h |\n> |---|\n> | [l](m) \\| *x* |\n", "\na|b\n-|-\nc",
        "\n|-|-|\n", "~", "~~",
        "~~gone~~", "\\~", "\n- [ ] task ", "\n- [x] done ", "\n> [!NOTE]\n> ", "\n> [!internal] ", "\n> [!DONT] rule\n> ",
        "\n> [!FOO]\n> ",
        "[^1]", "[^two]", "[^none]", "\n[^1]: first ", "\n\n[^two]: second\n\n    more [x](y)\n\n", "> [^1]: third\n",
        "\n- [^1]: item ",
        "\n```step\nrole: x\n```\n", "\u{1}", "&#1;", "&#2;",
    ]
}
