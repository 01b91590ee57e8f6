internal import Catalog
package import Diagnostics
internal import Markup

/// No file that customers get holds a sentence that is for agents only.
package enum LeakedText {
    package static let codes = [DiagnosticCode.leakedText]

    /// What the suspect places of public files come to: one finding for each internal passage, with the first file it stands in.
    /// `places` are in the order of the files' paths.
    package static func findings(
        _ places: [(path: String, suspect: InternalText.Suspect)], _ internalText: InternalText
    ) -> [Diagnostic] {
        guard !places.isEmpty else { return [] }
        let runs = internalText.runs.value
        var leaks: [Int: Leak] = [:]
        for (path, suspect) in places {
            for hit in runs.found(around: suspect) {
                leaks[hit.passage, default: Leak(path: path, range: hit.range)].add(hit.range, path)
            }
        }
        return leaks.map { number, leak in
            let passage = internalText.passages[number]
            let range = passage.block?.sourceRange(of: leak.range) ?? passage.range
            let words = String(decoding: Array(passage.text.utf8)[leak.range], as: UTF8.self)
            let sources = internalText.templates.filter { file in
                InternalRuns.runs(of: ReaderText.words(inMarkup: file.bytes)).contains { runs.places[$0.hash]?.passage == number }
            }
            return Diagnostic(
                .leakedText, Wording.leak(words, leak.path, leak.isElsewhere), at: passage.file.place(range),
                notes: sources.map { Wording.source($0.path) })
        }.sortedForReport()
    }

    private struct Leak {
        let path: String
        var range: Range<Int>
        var isElsewhere = false

        mutating func add(_ other: Range<Int>, _ path: String) {
            isElsewhere = isElsewhere || path != self.path
            range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
        }
    }
}

/// What the rule says.
private enum Wording {
    static func leak(_ words: String, _ path: String, _ isElsewhere: Bool) -> String {
        let shown = words.count > 80 ? words.prefix(79) + "…" : words[...]
        return "“\(shown)” is for agents only, but it stands in the public file “\(path)”\(isElsewhere ? " and in others" : ""). "
            + "Look for it in your templates and in the files that public texts link to, and take it out there; if customers may read "
            + "it, say it in a public text. Nothing is written until then."
    }

    static func source(_ template: String) -> String { "The sentence stands in “\(template)”." }
}

extension DiagnosticCode {
    static let leakedText = DiagnosticCode(
        "leak/internal-text", .error, "Internal text stands in a public file", isBinding: true,
        manual: """
            Playbooks, guidelines, replies and `> [!INTERNAL]` blocks are for agents. The help center is made without them, and after its
            files have been rendered each is searched once more: six words in a row that stand in an internal text, and in no
            public one, are a leak. Nothing is written then; the site that was there stays.

            It happens where text comes from elsewhere than the public texts: a template of your own with a sentence from a playbook in it,
            a file below `content/assets/` that a public text links to. Take the sentence out there. What customers may read as
            well, such as a sentence that a reply quotes from an article, is no leak: it stands in a public text.
            """)
}
