package import Diagnostics
internal import Markup

/// No file that customers get holds a sentence that is for agents only.
package enum LeakedText {
    package static let codes = [DiagnosticCode.leakedText]

    /// So many words in a row, in internal text only, are no coincidence.
    private static let run = 6

    /// What the suspect places of public files come to: one finding for each internal passage, with the first file it stands in.
    /// `places` are in the order of the files' paths.
    package static func findings(
        _ places: [(path: String, suspect: InternalText.Suspect)], _ internalText: InternalText
    ) -> [Diagnostic] {
        guard !places.isEmpty else { return [] }
        let runs = Runs(internalText)
        var leaks: [Int: Leak] = [:]
        for (path, suspect) in places {
            let hashes = Runs.hashes(of: ReaderText.words(inMarkup: suspect.surroundings), length: run).map(\.hash)
            for hit in hashes.compactMap({ runs.passages[$0] }) {
                leaks[hit.passage, default: Leak(path: path, range: hit.range)].add(hit.range, path)
            }
        }
        return leaks.map { number, leak in
            let passage = internalText.passages[number]
            let range = passage.block?.sourceRange(of: leak.range) ?? passage.range
            let words = String(decoding: Array(passage.text.utf8)[leak.range], as: UTF8.self)
            let sources = internalText.templates.filter { file in
                Runs.hashes(of: ReaderText.words(inMarkup: file.bytes), length: run).contains {
                    runs.passages[$0.hash]?.passage == number
                }
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

    /// Runs of words of internal text that stand in no public one.
    private struct Runs {
        var passages: [UInt64: (passage: Int, range: Range<Int>)] = [:]

        init(_ internalText: InternalText) {
            for (number, passage) in internalText.passages.enumerated() {
                for found in Self.hashes(of: ReaderText.words(in: passage.text), length: run)
                where passages[found.hash] == nil {
                    passages[found.hash] = (number, found.range)
                }
            }
            for text in internalText.known {
                for found in Self.hashes(of: ReaderText.words(in: text), length: run) { passages[found.hash] = nil }
            }
        }

        static func hashes(of words: [ReaderText.Word], length: Int) -> [(hash: UInt64, range: Range<Int>)] {
            guard words.count >= length else { return [] }
            return (0...(words.count - length)).map { start in
                let hash = words[start..<(start + length)].reduce(0x9E37_79B9_7F4A_7C15 as UInt64) { hash, word in
                    (hash &* 0xD6E8_FEB8_6659_FD93) ^ word.hash
                }
                return (hash, words[start].range.lowerBound..<words[start + length - 1].range.upperBound)
            }
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
