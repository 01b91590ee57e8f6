import Building
import Foundation
import TestSupport
import Testing
import Website

@Suite("Writing a site")
struct OutputFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func write(_ pages: [String: String], _ other: [String: String] = ["index.html": "playbook"]) throws -> [WriteSummary]
    {
        let plans = [(Audience.public, pages), (.internal, other)].map { audience, pages in
            SitePlan(
                audience: audience,
                files: pages.sorted { $0.key < $1.key }.map { PlannedFile(path: $0.key, content: .bytes(Array($0.value.utf8))) },
                findings: [])
        }
        return try Build.write(plans, to: folder.path + "/public", WritingOrder(siteFolder: folder.path)).map(\.summary)
    }

    @Test("Two document roots come to be, with folders as the pages need them")
    func fresh() throws {
        let summary = try write(["index.html": "a", "sl/dostava/index.html": "b"])[0]
        #expect(summary.written == 2)
        #expect(
            folder.files(below: "public") == [
                "help-center/index.html", "help-center/sl/dostava/index.html", "playbook/index.html",
            ])
        #expect(folder.text("public/help-center/sl/dostava/index.html") == "b")
    }

    @Test("What has not changed is not written again; what is gone goes")
    func again() throws {
        try write(["a.html": "same", "b.html": "old", "c/d.html": "gone"])
        let before = try folder.identity("public/help-center/a.html")
        let summary = try write(["a.html": "same", "b.html": "new"])[0]
        #expect((summary.written, summary.unchanged, summary.removed) == (1, 1, 1))
        #expect(try folder.identity("public/help-center/a.html") == before)
        #expect(folder.text("public/help-center/b.html") == "new")
        #expect(folder.files(below: "public/help-center") == ["a.html", "b.html"])
    }

    @Test("A file that Pult did not make is kept, and said")
    func foreign() throws {
        try write(["a.html": "1"])
        try folder.write("melisa.example", to: "public/help-center/CNAME")
        for _ in 1...2 {
            let summary = try write(["a.html": "2"])[0]
            #expect(summary.foreign == ["CNAME"])
            #expect(folder.text("public/help-center/CNAME") == "melisa.example")
        }
    }

    @Test("A page does not replace a file that Pult did not make")
    func clash() throws {
        try write(["a.html": "1"])
        try folder.write("mine", to: "public/help-center/b.html")
        #expect(throws: OutputError.self) { try write(["a.html": "2", "b.html": "3"]) }
        #expect(folder.text("public/help-center/b.html") == "mine")
        #expect(folder.text("public/help-center/a.html") == "1")
    }

    @Test("A folder with other people's files is refused and left alone")
    func refused() throws {
        try folder.write("thesis", to: "public/thesis.txt")
        let error = try #require(throws: OutputError.self) { try write(["a.html": "1"]) }
        #expect(error.description.contains("thesis.txt"))
        #expect(folder.files(below: "public") == ["thesis.txt"])
    }

    @Test("An empty folder is taken; a file in its place is refused")
    func places() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/public", withIntermediateDirectories: true)
        #expect(try write(["a.html": "1"])[0].written == 1)
        let other = try TemporaryFolder()
        try other.write("x", to: "public")
        #expect(throws: OutputError.self) { _ = try OutputFolder(other.path + "/public") }
    }

    @Test("Two builds do not write to one folder at a time")
    func lock() throws {
        let first = try OutputFolder(folder.path + "/public")
        let error = try #require(throws: OutputError.self) { _ = try OutputFolder(folder.path + "/public") }
        #expect(error.description.contains("Another build"))
        withExtendedLifetime(first) {}
    }

    @Test("What a killed build left behind is cleared away")
    func leftovers() throws {
        try write(["a.html": "1"])
        try folder.write("half", to: "public/.pult/staging/help-center/a.html")
        try write(["a.html": "2"])
        #expect(folder.text("public/help-center/a.html") == "2")
        #expect(folder.text("public/.pult/staging/help-center/a.html") == nil)
    }

    @Test("A root that was put aside by a killed build comes back")
    func aside() throws {
        try write(["a.html": "1"])
        try FileManager.default.moveItem(
            atPath: folder.path + "/public/help-center", toPath: folder.path + "/public/.pult/old-help-center")
        _ = try OutputFolder(folder.path + "/public")
        #expect(folder.text("public/help-center/a.html") == "1")
    }
}
