import Building
import Diagnostics
import Foundation
import ServiceTime
import TestSupport
import Testing

@Suite("A build with internal text in a public file")
struct LeakTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SiteInMemory.configuration.replacing("[sl, en]", with: "[sl]"), to: "pult.yaml")
        try folder.write("---\ntitle: Stik\n---\n[Pravila](../../assets/rules.txt)\n", to: "content/sl/pages/contact.md")
        try folder.write("Pravila za stranke.\n", to: "content/assets/rules.txt")
        try folder.write(
            "---\ntitle: Zamuda\n---\nKdor vpraša dvakrat, dobi popust brez vprašanj in brez odlašanja.\n",
            to: "content/sl/replies/late.md")
    }

    private func build() throws -> Build.Outcome {
        let now = try #require(WrittenMoment("2026-11-20T10:00"))
        return try Build(.init(siteFolder: folder.path, outputFolder: folder.path + "/public", now: now)).run()
    }

    private static let leak = "Kdor vpraša dvakrat, dobi popust brez vprašanj"

    @Test("writes what it should while there is none")
    func sound() throws {
        let outcome = try build()
        #expect(outcome.report.diagnostics.map(\.message) == [])
        #expect(outcome.written.count == 2)
    }

    @Test("a template of the site's own leaks: nothing is written, and the site that was there stays")
    func template() throws {
        _ = try build()
        let before = try folder.identity("public/help-center/sl/index.html")
        try folder.write("<p>\(Self.leak)</p>\n", to: "templates/help-center/not-found.mustache")
        let outcome = try build()
        #expect(outcome.written.isEmpty)
        let leaks = outcome.report.diagnostics.filter { $0.code.id == "leak/internal-text" }
        #expect(leaks.map(\.place?.file) == ["content/sl/replies/late.md"])
        #expect(leaks.map(\.place?.start?.line) == [4])
        #expect(leaks.first?.notes.first?.contains("templates/help-center/not-found.mustache") == true)
        #expect(try folder.identity("public/help-center/sl/index.html") == before)
        #expect(folder.text("public/help-center/404.html")?.contains(Self.leak) == false)
    }

    @Test("a file that a public text links to leaks: not even the folder is made")
    func asset() throws {
        try folder.write("PRAVILA: \(Self.leak) in brez odlašanja.\n", to: "content/assets/rules.txt")
        let outcome = try build()
        #expect(outcome.report.diagnostics.map(\.code.id) == ["leak/internal-text"])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
    }

    @Test("the check finds it, too, and writes nothing")
    func check() throws {
        try folder.write("PRAVILA: \(Self.leak) in brez odlašanja.\n", to: "content/assets/rules.txt")
        let now = try #require(WrittenMoment("2026-11-20T10:00"))
        let site = try Build(.init(siteFolder: folder.path, outputFolder: "", now: now)).check()
        #expect(site.report.diagnostics.map(\.code.id) == ["leak/internal-text"])
        #expect(site.report.diagnostics.first?.message.contains("help-center/assets/rules.txt") == true)
    }
}
