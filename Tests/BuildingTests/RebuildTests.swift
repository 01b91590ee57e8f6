import Building
import Catalog
import Checks
import Diagnostics
import Foundation
import ServiceTime
import TestSupport
import Testing
import Website

@Suite("A build that builds on the last one")
struct RebuildTests {
    private static let start = 1_795_000_000

    private static func request(_ site: TemporaryFolder, into output: String, minutes: Int = 0) -> Build.Request {
        Build.Request(
            siteFolder: site.path, outputFolder: output,
            now: WrittenMoment(Instant(secondsSince1970: start + minutes * 60)))
    }

    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    @Test("after any edits, renames and deletions it leaves what a build from scratch leaves")
    func equality() throws {
        let (folder, output) = (try TemporaryFolder(), try TemporaryFolder())
        var site = try RandomSite(folder, articles: Self.number("PULT_ARTICLES", 50), seed: 20_261_128, isSound: true)
        let wanted = Self.number("PULT_EDITS", 150)
        var (edits, rounds, quick) = (0, 0, 0)
        while edits < wanted {
            edits += rounds % 3 == 0 ? try site.burst() : rounds % 3 == 1 ? try site.revise() : try site.rephrase()
            rounds += 1
            let built = try Build(Self.request(folder, into: output.path + "/all", minutes: rounds)).run()
            if built.isRebuild { quick += 1 }
            let difference = try Self.difference(built, folder, output.path + "/all", minutes: rounds)
            try #require(difference == "", "after \(edits) edits in \(rounds) rounds, \(quick) of them quick")
        }
        // Nearly every change of nothing but words is enough for it.
        #expect(quick * 3 > rounds)
    }

    /// What tells a build from one from scratch, in a sentence; empty when nothing does.
    private static func difference(
        _ built: Build.Outcome, _ site: TemporaryFolder, _ folder: String, minutes: Int
    ) throws -> String {
        let other = try TemporaryFolder()
        let fresh = try Build(request(site, into: other.path + "/all", minutes: minutes)).run()
        let (own, theirs) = (built.report.diagnostics, fresh.report.diagnostics)
        if own != theirs {
            return "findings: only here \(Set(own).subtracting(theirs)), only from scratch \(Set(theirs).subtracting(own))"
        }
        if built.report.files != fresh.report.files || built.textCount != fresh.textCount { return "counts" }
        if built.written.count != fresh.written.count { return "roots" }
        guard !fresh.written.isEmpty else { return "" }
        if built.heaviest.map(\.path) != fresh.heaviest.map(\.path) || built.heaviest.map(\.total) != fresh.heaviest.map(\.total)
        {
            return "weights: \(built.heaviest) and not \(fresh.heaviest)"
        }
        for (own, theirs) in zip(built.written, fresh.written) where own.summary.bytes != theirs.summary.bytes {
            return "bytes: \(own.summary) and not \(theirs.summary)"
        }
        return difference(folder, other.path + "/all")
    }

    private static func difference(_ folder: String, _ other: String) -> String {
        for root in ["help-center", "playbook"] {
            let (own, theirs) = (names(folder + "/" + root), names(other + "/" + root))
            if own != theirs { return "names: \(Set(own).symmetricDifference(theirs).sorted())" }
            let differing = own.first { name in
                let path = root + "/" + name
                return FileManager.default.contents(atPath: folder + "/" + path)
                    != FileManager.default.contents(atPath: other + "/" + path)
            }
            if let differing { return "\(root)/\(differing)" }
        }
        return ""
    }

    private static func names(_ folder: String) -> [String] {
        (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// A site that has been built, and where.
    private struct Built {
        let site: TemporaryFolder
        let output: TemporaryFolder
        var random: RandomSite

        init() throws {
            site = try TemporaryFolder()
            output = try TemporaryFolder()
            random = try RandomSite(site, articles: 30, seed: 7, isSound: true)
            _ = try build()
        }

        var folder: String { output.path + "/all" }

        func build(minutes: Int = 0) throws -> Build.Outcome { try Build(request(site, into: folder, minutes: minutes)).run() }

        /// Whether the next build is quick; it always leaves what one from scratch leaves.
        func isQuick(minutes: Int = 0) throws -> Bool {
            let built = try build(minutes: minutes)
            #expect(try difference(built, site, folder, minutes: minutes) == "")
            return built.isRebuild
        }
    }

    @Test("where nothing has changed nothing is written")
    func nothing() throws {
        let built = try Built()
        let outcome = try built.build()
        #expect(outcome.isRebuild)
        #expect(outcome.written.map(\.summary.written) == [0, 0])
    }

    @Test(
        "what is remembered may be gone, cut off or spoiled: then the build begins from scratch",
        arguments: ["memory", "memory-changes"], [0, 1, 2, 3])
    func spoiled(_ file: String, _ kind: Int) throws {
        var built = try Built()
        for word in ["other", "more"] {
            let text = try #require(built.site.text("content/sl/pages/contact.md"))
            try built.site.write(text + "\nAnd \(word) words.\n", to: "content/sl/pages/contact.md")
            #expect(try built.isQuick())
        }
        let path = built.folder + "/.pult/" + file
        var bytes = try #require(FileManager.default.contents(atPath: path))
        switch kind {
        case 0: try FileManager.default.removeItem(atPath: path)
        case 1: try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
        case 2: try Data().write(to: URL(filePath: path))
        default:
            bytes[bytes.count - 40] ^= 0x10
            try bytes.write(to: URL(filePath: path))
        }
        _ = try built.random.rephrase()
        #expect(try !built.isQuick())
        _ = try built.random.rephrase()
        #expect(try built.isQuick())
    }

    @Test("words that are remembered and spoiled are counted again, whatever becomes of the rest", arguments: 0..<6)
    func spoiledWords(_ part: Int) throws {
        let built = try Built()
        let path = built.folder + "/.pult/memory"
        var bytes = try #require(FileManager.default.contents(atPath: path))
        // The words stand before the head, whose place the front tells.
        let head = bytes[8..<16].enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        bytes[40 + (head - 40) * part / 6 + 7] ^= 0x10
        try bytes.write(to: URL(filePath: path))
        for locale in ["sl", "en"] {
            let page = "content/\(locale)/pages/contact.md"
            let text = try #require(built.site.text(page))
            try built.site.write(text + "\nAnd more words.\n", to: page)
            _ = try built.isQuick()
        }
    }

    @Test("on the next day everything is looked at again, within a day the time does not matter")
    func days() throws {
        var built = try Built()
        _ = try built.random.rephrase()
        #expect(try built.isQuick(minutes: 30))
        _ = try built.random.rephrase()
        #expect(try !built.isQuick(minutes: 24 * 60))
    }

    @Test("another date of change or review is no reason to look at everything; one that comes or goes is")
    func dates() throws {
        let built = try Built()
        func write(_ front: String) throws {
            try built.site.write("---\ntitle: Contact\n\(front)---\nWords.\n", to: "content/sl/pages/contact.md")
        }
        let feed = "/help-center/sl/feed.xml"
        try write("updated: 2026-11-01\nreview_by: 2027-01-01\n")
        #expect(try !built.isQuick())
        for (updated, review) in [
            ("2026-11-02", "2027-01-01"),
            // Due for review, before it was changed, still to come: all that rules and lists say of dates.
            ("2026-11-02", "2026-11-10"), ("2026-11-12", "2026-11-10"), ("2027-11-12", "2026-11-10"),
            ("2026-11-02", "2027-02-01"),
        ] {
            try write("review_by: \(review)\nupdated: 2026-11-01\n")
            _ = try built.isQuick()
            try write("review_by: \(review)\nupdated: \(updated)\n")
            #expect(try built.isQuick(), "\(updated), \(review)")
            #expect(try String(contentsOfFile: built.folder + feed, encoding: .utf8).contains("<updated>\(updated)"))
        }
        try write("review_by: 2027-02-01\n")
        #expect(try !built.isQuick())
        for day in 1...2 {
            try write("review_by: &day 2027-02-0\(day)\nupdated: *day\n")
            _ = try built.isQuick()
        }
        try write("review_by: 2027-02-31\nupdated: 2026-11-01\n")
        #expect(try !built.isQuick())
    }

    @Test("headings come and go as long as nobody else leads to them")
    func headings() throws {
        let built = try Built()
        let other = "content/sl/faq/delivery/a901.md"
        func write(_ body: String, to path: String = "content/sl/faq/delivery/a900.md") throws {
            try built.site.write("---\ntitle: Kurir \(path == other ? "in" : "ali") pošta\n---\n\(body)\n", to: path)
        }
        try built.site.write("---\ntitle: Hitro in lepo\n---\nWords.\n", to: "content/sl/faq/delivery/a902.md")
        try write("Words.")
        try write("Words.\n\n## Drugo\n\nSee [there](a900.md) and [here](#drugo).", to: other)
        #expect(try !built.isQuick())
        for body in [
            "Words.\n\n## Hitro\n\nWords.", "Words.\n\n## Hitro\n\nWords.\n\n## Kurir\n\nAnd words.",
            "Words.\n\n## Počasi\n\n[Down](#kurir)\n\n## Kurir\n\nAnd words.",
            "No heading.",
            // What a third article is about, which counts it among its related ones now.
            "Words.\n\n## Hitro\n\n### Lepo\n\nWords.[^1]\n\n[^1]: A note.",
        ] {
            try write(body)
            #expect(try built.isQuick(), "\(body)")
        }
        try write("Words.\n\n## Hitro\n\n### Lepo\n\nSee [there](a900.md#hitro).", to: other)
        #expect(try built.isQuick())
        // Now somebody does.
        try write("Words.\n\n## Hitreje\n\n### Lepo\n\nWords.")
        #expect(try !built.isQuick())
        try write("Words.\n\n## Hitro\n\n### Lepo\n\nWords.")
        #expect(try !built.isQuick())
        // A place that is spelt in another way is the same place.
        try write("Words.\n\n## Drugo\n\nSee [there](a900.md#%6Cepo).", to: other)
        #expect(try built.isQuick())
        try write("Words.\n\n## Hitro\n\n### Prelepo\n\nWords.")
        #expect(try !built.isQuick())
        try built.site.write(
            "---\ntitle: Hitro in lepo\nrelated: [\"delivery/a900#prelep\\u006F\"]\n---\nWords.\n",
            to: "content/sl/faq/delivery/a902.md")
        #expect(try !built.isQuick())
        try write("Words.\n\n## Hitro\n\n### Lepo\n\nWords.")
        #expect(try !built.isQuick())
        // So do texts for agents.
        try write("Words.\n\n## Drugo\n\nWords.", to: other)
        #expect(try built.isQuick())
        try built.site.write(
            "---\ntitle: Hello\n---\n[Here](article:delivery/a901#drugo) it is!\n", to: "content/sl/replies/hello.md")
        #expect(try !built.isQuick())
        try write("Words.\n\n## Tretje\n\nWords.", to: other)
        #expect(try !built.isQuick())
    }

    @Test("agents who have no site in the language of a text find it in theirs, and its changes")
    func fallback() throws {
        let built = try Built()
        for folder in ["playbooks", "replies", "tone"] {
            try FileManager.default.removeItem(atPath: built.site.path + "/content/en/" + folder)
        }
        let path = "content/en/faq/delivery/a900.md"
        try built.site.write("---\ntitle: Only in English\n---\nWords.\n", to: path)
        try built.site.write(
            "---\ntitle: Hello\n---\nHello {{customer.first_name}}, look [there](../../en/faq/delivery/a900.md)!\n",
            to: "content/sl/replies/hello.md")
        #expect(try !built.isQuick())
        let site = built.folder + "/playbook/sl/"
        try built.site.write("---\ntitle: Only in English\n---\nOther words.\n", to: path)
        #expect(try built.isQuick())
        let page = try String(contentsOfFile: site + "articles/delivery/a900/index.html", encoding: .utf8)
        #expect(page.contains("Other words."))
        let reply = try String(contentsOfFile: site + "replies/hello/index.html", encoding: .utf8)
        #expect(reply.contains("/articles/delivery/a900/index.html"))
    }

    @Test("what somebody changes in the output folder is put right")
    func output() throws {
        var built = try Built()
        let page = try #require(Self.names(built.folder + "/help-center").first { $0.hasSuffix("index.html") })
        try Data("other".utf8).write(to: URL(filePath: built.folder + "/help-center/" + page))
        _ = try built.random.rephrase()
        #expect(try !built.isQuick())
        try FileManager.default.removeItem(atPath: built.folder + "/playbook/index.html")
        #expect(try !built.isQuick())
        #expect(try built.isQuick())
    }

    @Test("a folder that was copied, as between runs of CI, is as good as the one it was")
    func copied() throws {
        var built = try Built()
        let moved = built.output.path + "/moved"
        try FileManager.default.copyItem(atPath: built.folder, toPath: moved)
        try FileManager.default.removeItem(atPath: built.folder)
        try FileManager.default.moveItem(atPath: moved, toPath: built.folder)
        _ = try built.random.rephrase()
        #expect(try built.isQuick())
    }

    @Test("another question gets another answer: with drafts, with compressed copies")
    func requests() throws {
        let built = try Built()
        var request = Self.request(built.site, into: built.folder)
        request.includesDrafts = true
        #expect(try Build(request).run().isRebuild == false)
        request.compressions = [.gzip]
        #expect(try Build(request).run().isRebuild == false)
        #expect(try Build(request).run().isRebuild)
        #expect(try !built.isQuick())
    }
}
