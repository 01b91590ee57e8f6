import Catalog
import Foundation
import TestSupport
import Testing
import Website

@testable import Building

@Suite("Changing a few files of a site")
struct PatchTests {
    private let site: Written

    init() throws { site = try Written() }

    @Test("gives what a build of all files gives, time after time")
    func equal() throws {
        var pages = Written.pages
        try site.build(pages)
        let steps: [(put: [String: String], removed: [String])] = [
            (["a.html": "Å", "index.html": "start"], []), (["a.html": "A2", "sl/novo/tu/index.html": "novo"], []),
            (["b.html": "B"], ["a.html"]),
            ([:], ["sl/dostava/index.html", "sl/dostava/kdaj/index.html"]), (["sl/dostava": "a file now"], []),
            (["sl/dostava/index.html": "again"], ["sl/dostava"]), (["sl-x/index.html": "-", "sl.html": "."], []),
            (["a/b/c.html": "c", "a/b-c.html": "d", "index.html": ""], ["sl-x/index.html", "b.html"]),
        ]
        for (put, removed) in steps {
            let before = pages
            for path in removed { pages[path] = nil }
            pages.merge(put) { $1 }
            let summary = try #require(try site.patch(put, removed: removed))
            let fresh = try Written.fresh(pages)
            #expect(site.content == fresh.content)
            #expect(summary.written == put.count { before[$0.key] != $0.value } && summary.removed == removed.count)
            #expect(summary.unchanged == pages.count - summary.written && summary.bytes == fresh.bytes && summary.foreign == [])
            #expect(try site.hasTwin)
            #expect(try site.stands?.isByContent == false)
        }
    }

    @Test("at random gives what a build of all files gives")
    func random() throws {
        var chance = SystemRandomNumberGenerator()
        var pages = Written.pages
        try site.build(pages)
        for round in 1...60 {
            var put: [String: String] = [:]
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                let folders = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
                    "\(["a", "a-", "b"].randomElement(using: &chance) ?? "")"
                }
                put[(folders + ["\(Int.random(in: 0...3, using: &chance)).html"]).joined(separator: "/")] = "\(round % 4)"
            }
            let removed = pages.keys.filter { _ in Int.random(in: 0..<6, using: &chance) == 0 }.filter { put[$0] == nil }
            for path in removed { pages[path] = nil }
            pages.merge(put) { $1 }
            if round % 7 == 0 { try site.build(pages) } else { _ = try #require(try site.patch(put, removed: Array(removed))) }
            #expect(site.content == (try Written.fresh(pages).content), "put \(put), removed \(removed)")
            #expect(try site.hasTwin)
        }
    }

    @Test("and building all of it over the same folder share what is the same")
    func wholeOver() throws {
        try site.build()
        var pages = Written.pages
        pages["a.html"] = "new"
        pages["index.html"] = nil
        let (kept, old) = (
            try site.folder.identity("public/help-center/theme/base.css"), try site.folder.identity("public/help-center/a.html")
        )
        let summary = try site.build(pages)
        #expect((summary.written, summary.unchanged, summary.removed) == (1, 4, 1))
        #expect(try site.folder.identity("public/help-center/theme/base.css") == kept)
        #expect(try site.folder.identity("public/help-center/a.html") != old)
        #expect(site.content == (try Written.fresh(pages).content))
        #expect(try site.hasTwin)
    }

    @Test("changes nothing at all when nothing differs")
    func nothing() throws {
        try site.build()
        let (before, list) = (try site.folder.identity("public/help-center"), try site.folder.identity("public/.pult/files"))
        let summary = try #require(try site.patch(["a.html": "A"]))
        #expect((summary.written, summary.unchanged, summary.removed) == (0, Written.pages.count, 0))
        #expect(try site.folder.identity("public/help-center") == before && site.folder.identity("public/.pult/files") == list)
        #expect(try site.stands != nil)
    }

    @Test("changes both roots, and the list of files keeps those of a root that is not named")
    func both() throws {
        try site.build()
        let output = try OutputFolder(site.path)
        let (one, two) = (try #require(output.standing(.public)), try #require(output.standing(.internal)))
        let patches = [TreePatch(one, Written.plan(["n.html": "N"])), TreePatch(two, Written.plan(["m.html": "M"], .internal))]
        #expect(try Build.patch(patches, in: output, site.order)?.map(\.summary.written) == [1, 1])
        #expect(site.folder.text("public/help-center/n.html") == "N" && site.folder.text("public/playbook/m.html") == "M")
        #expect(try output.madeFiles().isSuperset(of: ["help-center/n.html", "playbook/m.html", "playbook/index.html"]))
    }

    @Test("makes compressed copies as a build of all files does")
    func copies() throws {
        let site = try Written(Compression.allCases)
        var pages = [
            "a.html": Written.long, "b.html": Written.long + "b", "c.txt": Written.long, "c.txt.gz": "mine", "d.html": "x",
        ]
        try site.build(pages)
        let steps: [(put: [String: String], removed: [String])] = [
            (["a.html": Written.long + "a", "b.html": "short", "d.html": Written.long], []), ([:], ["a.html"]),
            (["c.txt": Written.long + "c"], []), ([:], ["c.txt"]), (["b.html": Written.long], []), (["b.html": Written.long], []),
        ]
        for (put, removed) in steps {
            for path in removed { pages[path] = nil }
            pages.merge(put) { $1 }
            let summary = try #require(try site.patch(put, removed: removed))
            let fresh = try Written.fresh(pages, Compression.allCases)
            #expect(site.content == fresh.content && summary.bytes == fresh.bytes)
        }
    }

    @Test("makes the spare tree anew when it is missing, spoilt or another", arguments: ["missing", "spoilt", "another"])
    func spare(what: String) throws {
        try site.build()
        let spare = site.path + "/.pult/spare"
        switch what {
        case "missing": try FileManager.default.removeItem(atPath: spare)
        case "spoilt":
            try FileManager.default.createDirectory(atPath: spare + "/help-center/x.html", withIntermediateDirectories: false)
        default:
            try FileManager.default.removeItem(atPath: spare)
            try site.folder.write("other", to: "public/.pult/spare/help-center/a.html")
        }
        var pages = Written.pages
        for text in ["1", "2"] {
            pages["x.html"] = text
            #expect(try site.patch(["x.html": text])?.written == 1)
            #expect(site.content == (try Written.fresh(pages).content))
            #expect(try site.hasTwin)
            #expect(try site.stands?.isByContent == false)
        }
    }

    @Test("that fails leaves the site as it was, and the next build works")
    func failure() throws {
        try site.build()
        let before = site.content
        let tooLong = String(repeating: "x", count: 300) + ".html"
        for pages in [["a.html": "B", tooLong: "x"], ["a.html": "B", "index.html/x": "a folder where a file is"]] {
            #expect(throws: OutputError.self) { try site.patch(pages) }
            #expect(site.content == before)
            try site.build()
            #expect(site.content == before)
        }
        let output = try OutputFolder(site.path)
        if let tree = output.standing(.public) {
            var plan = Written.plan(["a.html": "B"])
            plan.files.append(PlannedFile(path: "b.png", content: .copy("gone.png")))
            #expect(throws: OutputError.self) { try Build.patch([TreePatch(tree, plan)], in: output, site.order) }
        }
        #expect(site.content == before)
        withExtendedLifetime(output) {}
    }

    @Test("is not made when what shows is fatal")
    func fatal() throws {
        try site.build()
        let before = site.content
        do {
            let output = try OutputFolder(site.path)
            let tree = try #require(output.standing(.public))
            let order = WritingOrder(siteFolder: site.folder.path)
            #expect(try Build.patch([TreePatch(tree, Written.plan(["a.html": "B"]))], in: output, order) { _ in true } != nil)
        }
        #expect(site.content != before, "Without a watch nothing shows.")
        try site.build()
        #expect(site.content == before)
    }
}
