import Catalog
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Loading

@Suite("Files on a disk")
struct DiskTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: T\nlocales: [sl]\n", to: "site/pult.yaml")
        try folder.write("---\ntitle: Ok\n---\n", to: "site/content/sl/pages/ok.md")
        try folder.write("---\ntitle: Secret\n---\n", to: "elsewhere/secret.md")
    }

    private var site: String { folder.path + "/site" }

    private func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: site + "/" + name, withDestinationPath: target)
    }

    private func load() throws -> (pages: [String], findings: [[String]]) {
        let (catalog, diagnostics) = try SiteLoader(folder: site).load()
        return (catalog?.pages.map(\.id) ?? [], diagnostics.map { [$0.code.id, $0.place?.file ?? ""] })
    }

    @Test("a link within the site is followed, one out of it is refused")
    func links() throws {
        try link("content/sl/pages/same.md", to: "ok.md")
        try link("content/sl/pages/secret.md", to: "../../../../elsewhere/secret.md")
        try link("content/assets", to: folder.path + "/elsewhere")
        try link("content/sl/pages/gone.md", to: "nowhere.md")
        let (pages, findings) = try load()
        #expect(pages == ["ok", "same"])
        #expect(
            findings == [
                ["content/outside-site", "content/assets"], ["content/unreadable", "content/sl/pages/gone.md"],
                ["content/outside-site", "content/sl/pages/secret.md"],
            ])
    }

    @Test("links that lead in a circle come to an end")
    func circles() throws {
        try link("content/sl/pages/a.md", to: "b.md")
        try link("content/sl/pages/b.md", to: "a.md")
        try link("content/assets", to: ".")
        let (pages, findings) = try load()
        #expect(pages == ["ok"] && findings.count == 3 && findings.allSatisfy { $0[0] == "content/unreadable" })
    }

    @Test("a sibling whose name begins like the site's is outside")
    func sibling() throws {
        try folder.write("---\ntitle: S\n---\n", to: "site-private/s.md")
        try link("content/sl/pages/s.md", to: "../../../../site-private/s.md")
        #expect(try load().findings == [["content/outside-site", "content/sl/pages/s.md"]])
    }

    @Test("a site that is reached through a link is read like any other")
    func linkedSite() throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/door", withDestinationPath: site)
        let (catalog, diagnostics) = try SiteLoader(folder: folder.path + "/door/").load()
        #expect(catalog?.pages.count == 1 && diagnostics.isEmpty)
    }

    @Test("what may not be read is reported, unless nothing is forbidden to us", .enabled(if: getuid() != 0))
    func permission() throws {
        try folder.write("---\ntitle: X\n---\n", to: "site/content/sl/pages/x.md")
        #expect(chmod(site + "/content/sl/pages/x.md", 0) == 0)
        let (pages, findings) = try load()
        #expect(pages == ["ok"] && findings == [["content/unreadable", "content/sl/pages/x.md"]])
    }

    @Test("a folder named like a text, and a pipe in the place of one, do no harm")
    func oddities() throws {
        try FileManager.default.createDirectory(atPath: site + "/content/sl/pages/x.md", withIntermediateDirectories: true)
        #expect(mkfifo(site + "/content/sl/pages/pipe.md", 0o600) == 0)
        #expect(
            try load().findings == [
                ["content/unreadable", "content/sl/pages/pipe.md"], ["content/stray-file", "content/sl/pages/x.md"],
            ])
    }

    @Test("a missing site and a folder in the place of pult.yaml are told apart")
    func noSite() throws {
        #expect(throws: LoadingError.noConfiguration) { try SiteLoader(folder: folder.path + "/nowhere").load() }
        try FileManager.default.createDirectory(atPath: folder.path + "/odd/pult.yaml", withIntermediateDirectories: true)
        #expect(throws: LoadingError.unreadableConfiguration(reason: "it is a folder")) {
            try SiteLoader(folder: folder.path + "/odd").load()
        }
    }

    @Test("files are read to the limit and no further", arguments: [0, 1, 5, 18, 19, 1000])
    func limit(count: Int) throws {
        let whole = Array("---\ntitle: Ok\n---\n".utf8)
        #expect(try FileSource.disk(site).read("content/sl/pages/ok.md", count).get() == Array(whole.prefix(count)))
    }
}
