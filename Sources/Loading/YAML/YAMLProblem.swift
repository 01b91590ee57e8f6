internal import Yams

/// What libyaml complains about, in words for somebody who writes front matter twice a month.
struct YAMLProblem {
    /// Where to look; for something that was never closed, where it was opened.
    var mark: Mark?
    /// A byte offset instead, for characters that no YAML may hold.
    var offset: Int?
    private var problem: String
    private var context: String
    /// The byte at which libyaml stopped.
    private var character: Character?

    init(_ error: YamlError, bytes: [UInt8]) {
        (problem, context) = ("\(error)", "")
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            self.problem = problem
            self.context = context?.text ?? ""
            self.mark = Self.blamesItsStart(problem, self.context) ? context?.mark ?? mark : mark
            character = Self.character(at: mark, in: bytes)
        case .reader(let problem, _, _, _):
            self.problem = problem
            offset = bytes.firstIndex { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F } ?? 0
        default: break
        }
    }

    var isAlias: Bool {
        problem.hasPrefix("found undefined alias") || context.contains("an alias") || context.contains("an anchor")
    }

    func message(in name: String) -> String {
        if offset != nil { return "The \(name) holds a control character. Delete it." }
        if problem.hasPrefix("found character that cannot start any token") { return badStart }
        if let known = Self.messages.first(where: { problem.hasPrefix($0.problem) && context.contains($0.context) }) {
            return known.message
        }
        return "The \(name) is not well-formed YAML: \(problem)."
    }

    private var badStart: String {
        guard let character else { return "A value begins with a character that YAML reserves. Put the value in quotes." }
        if character == "\t" { return "A tab stands where YAML wants spaces. Indent with spaces." }
        return "A value cannot begin with “\(character)”. Put the value in quotes."
    }

    /// Whether what is wrong is best shown where it began: at the quotation mark or bracket that is never closed, at the `!`.
    private static func blamesItsStart(_ problem: String, _ context: String) -> Bool {
        if context.contains("quoted scalar") { return problem.hasPrefix("found unexpected") }
        if context.contains("simple key") { return problem.contains("':'") }
        return ["flow sequence", "flow mapping", "tag", "alias", "anchor", "directive"].contains { context.contains($0) }
    }

    private static func character(at mark: Mark, in bytes: [UInt8]) -> Character? {
        var marks = YAMLMarks(bytes: bytes)
        let offset = marks.offset(line: mark.line, column: mark.column)
        guard offset < bytes.count, bytes[offset] < 0x80 else { return nil }
        return Character(Unicode.Scalar(bytes[offset]))
    }

    private static let messages: [(problem: String, context: String, message: String)] = [
        (
            "mapping values are not allowed", "",
            "A colon with a blank after it begins a value, but this line already has one. Put a text that holds “: ” in quotes, or mend the indentation."
        ),
        (
            "did not find expected ',' or ']'", "",
            "A list that was opened with “[” is not closed here, or a comma is missing in it."
        ),
        (
            "did not find expected ',' or '}'", "",
            "A mapping that was opened with “{” is not closed here, or a comma is missing in it."
        ),
        (
            "found unexpected end of stream", "quoted",
            "A quotation mark is opened here and never closed. Close it at the end of the value."
        ),
        ("found unexpected document indicator", "quoted", "A quotation mark is opened here and never closed."),
        (
            "found unknown escape character", "",
            "In double quotes a backslash begins an escape. Write “\\\\”, or use single quotes."
        ),
        (
            "could not find expected ':'", "",
            "This line is not of the form “key: value”. A colon and a blank are missing after the key."
        ),
        (
            "did not find expected key", "",
            "This line does not fit its neighbours: its indentation is off, or the value above has text after its closing quotation mark."
        ),
        (
            "did not find expected '-' indicator", "",
            "This line stands among list items and must begin with “- ”, or be indented otherwise."
        ),
        (
            "block sequence entries are not allowed", "",
            "A list item (“- ”) cannot stand here. Begin the list on a line of its own, under its key."
        ),
        (
            "found unexpected ':'", "",
            "Within brackets, a text that holds a colon needs quotes."
        ),
        (
            "did not find expected node content", "",
            "A value is missing here. If it begins with a comma or a bracket, put it in quotes."
        ),
        ("", "tag", "A value cannot begin with “!”. Put the value in quotes."),
        ("", "directive", "A line cannot begin with “%”. Put the text in quotes."),
        ("found a tab character", "", "A tab stands where YAML wants spaces. Indent with spaces."),
        ("did not find expected comment or line break", "", "After “|” or “>” the text must begin on the next line."),
        ("Maximum nesting level", "", "This is nested too deeply. Write it flatter."),
        ("but found another document", "", "Only one document may stand here. Remove the line “---” or “...”."),
        ("did not find expected <document start>", "", "The text ends before this line. Remove what follows, or indent it."),
        ("mapping keys are not allowed", "", "A key cannot begin here. Put it on a line of its own."),
    ]
}
