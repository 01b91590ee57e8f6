import Catalog
import Checks
import Diagnostics
import Foundation
import Languages
import Loading
import Markup
import ServiceTime
import Testing

@Suite("Whatever stands in a file, it is read, and what is wrong with it is said")
struct FuzzTests {
    /// What the readers of configuration, front matter and Markdown look out for.
    private static let tokens = [
        "---\n", "...\n", ": ", "- ", "\n  ", "\n\t", "{", "}", "[", "]", "\"", "'", "|\n", ">-\n", "&a ", "*a ", "!!str ", "? ",
        "#", "%", "\u{FEFF}",
        "title: ", "locales: [sl]\n", "channels:\n", "hours: { mon-fri: \"08:00-12:00\" }\n", "4 business hours", "2 bd",
        "same day@17:00", "1h 30m",
        "22:00-06:00", "2026-02-30", "Europe/Ljubljana", "[SI, XX]", "review_by: 2027-01-01\n", "draft: true\n",
        "[](sla:email.first_response?before=12:00)", "[v 24 urah](sla:email.first_response)", "](article:", "](#", "](../", "![",
        "> [!INTERNAL]\n> ",
        "> [!DONT] rule\n> ", "```step\nrole: agent\n```\n", "```\n", "| a | b |\n|---|---|\n", "[^1]", "\n[^1]: x\n", "~~", "**",
        "_", "`", "<!-- pult: allow ",
        "-->", "<div>", "&amp;", "\\", "{{customer.first_name}}", "{{", "}}", "# ", "####### ", "> ", ">>>>", "    ", "1. ",
        "\r\n", "\r", "\0", "\u{1}",
        "odgovorimo v 24 urah", "innerhalb von zwei Werktagen", "do 17. ure", "w ciągu półtorej godziny", "9.30–10.45", "½",
        "24/7", "\u{AD}", "\u{A0}", "č", "č",
        "日本", "🙂", "\u{200F}", "\u{2028}",
    ]

    @Test(
        "a site with damaged texts and a damaged configuration is loaded, checked and reported on, and every place lies in its file"
    )
    func sites() throws {
        let content = try Repository.files("starter/content", ending: ".md").filter {
            $0.key.hasPrefix("sl/") || $0.key.hasPrefix("de/")
        }
        let texts = content.sorted { $0.key < $1.key }
        let configuration = Array(try Data(contentsOf: Repository.folder.appending(path: "starter/pult.yaml")))
        try #require(texts.count > 20)
        try Fuzzing("site", usual: 40).run { seed, keep in
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            var files = Dictionary(uniqueKeysWithValues: texts.map { ("content/" + $0.key, $0.value) })
            files["pult.yaml"] = mutator.below(3) == 0 ? mutator.damaged(configuration, other: texts[0].value) : configuration
            var damaged: [String] = []
            for _ in 0...mutator.below(3) {
                let (name, bytes) = mutator.pick(texts)
                files["content/" + name] = mutator.damaged(bytes, other: mutator.pick(texts).value)
                damaged.append("content/" + name)
            }
            try keep(damaged.map { "== \($0)\n" + String(decoding: files[$0] ?? [], as: UTF8.self) }.joined(separator: "\n"))
            try Self.examine(files)
            return damaged.reduce(0) { $0 + (files[$1]?.count ?? 0) }
        }
    }

    private static func examine(_ files: [String: [UInt8]]) throws {
        let (catalog, faults) = try SiteLoader(source: .memory(files)).load()
        var findings = faults
        if let catalog {
            let index = CatalogIndex(catalog)
            let now = Instant(secondsSince1970: 1_795_000_000)
            let timetable = Timetable(catalog.configuration, now: now, horizon: now..<now.advanced(by: 60 * 86_400))
            let ledger = Ledger(of: index, on: timetable)
            findings += RuleBook.findings(in: SiteSubject(index: index, timetable: timetable, ledger: ledger))
        }
        for finding in findings {
            guard let place = finding.place, let range = place.range, let bytes = files[place.file] else { continue }
            #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(finding)")
            #expect(!finding.message.isEmpty)
        }
        let report = Report(findings, files: files.count)
        for form in ReportForm.allCases {
            #expect(!report.written(as: form, ReportContext(version: "1", codes: RuleBook.codes)).isEmpty)
        }
    }

    @Test("damaged Markdown becomes HTML whose public part is without what is for agents")
    func markup() throws {
        let texts = try Repository.files("content", ending: ".md").sorted { $0.key < $1.key }.map(\.value)
        try Fuzzing("markup", usual: 600).run { seed, keep in
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            // What is not UTF-8 does not come so far.
            let text = String(decoding: mutator.damaged(mutator.pick(texts), other: mutator.pick(texts)), as: UTF8.self)
            let bytes = Array(text.utf8)
            try keep(text)
            let file = SourceFile(path: "a.md", bytes: bytes)
            let document = MarkdownParser().parse(file)
            let known = document.publicProjection()
            #expect(
                known.blocks.allSatisfy { $0.visibility == .everyone } && known.links.allSatisfy { $0.visibility == .everyone })
            for block in document.blocks {
                let range = block.sourceRange(of: 0..<block.text.utf8.count)
                #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count, "seed \(seed): “\(block.text.suffix(60))”")
            }
            _ = MarkdownTwin(known, of: file, from: 0).bytes(target: { _ in .nowhere }, text: { _ in "x" })
            return bytes.count
        }
    }

    @Test("damaged sentences of seven languages are scanned, and what is found lies in them")
    func prose() throws {
        let corpus = try Repository.files("Tests/LanguagesTests/Corpus", ending: ".txt").sorted { $0.key < $1.key }
        let lines = corpus.flatMap { file in file.value.split(separator: 0x0A).map(Array.init) }
        try Fuzzing("prose", usual: 1500).run { seed, keep in
            var mutator = Mutator(seed: seed, tokens: Self.tokens)
            let language = mutator.pick(Language.allCases)
            let bytes = mutator.damaged(mutator.pick(lines), other: mutator.pick(lines))
            try keep(language.code + "\n" + String(decoding: bytes, as: UTF8.self))
            let found = bytes.withUnsafeBufferPointer { language.proseReader.promises(in: $0) { ProseSetting() } }
            #expect(found.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count && !$0.range.isEmpty })
            return bytes.count
        }
    }
}
