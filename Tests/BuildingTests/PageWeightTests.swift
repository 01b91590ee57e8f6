import Catalog
import Checks
import Diagnostics
import Foundation
import ServiceTime
import TestSupport
import Testing

@testable import Building

@Suite("The weight of pages")
struct PageWeightTests {
    private let folder: TemporaryFolder
    private static let configuration = SiteInMemory.configuration.replacing("[sl, en]", with: "[sl]")

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.configuration, to: "pult.yaml")
        try folder.write("---\ntitle: Stik\n---\nPišite nam.\n", to: "content/sl/pages/contact.md")
    }

    private func request() throws -> Build.Request {
        let now = try #require(WrittenMoment("2026-11-20T10:00"))
        return .init(siteFolder: folder.path, outputFolder: folder.path + "/public", now: now)
    }

    /// A text that no compression makes small.
    private static func noise(_ count: Int) -> String {
        var state: UInt64 = 7
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return String(state >> 20, radix: 36)
        }.joined(separator: " ")
    }

    @Test("is told for the heaviest pages, and light pages are no finding")
    func light() throws {
        let outcome = try Build(request()).run()
        #expect(outcome.report.diagnostics.map(\.message) == [])
        #expect(
            outcome.heaviest.count == 3
                && outcome.heaviest.allSatisfy { $0.total < 30_000 && $0.styles > 5000 && $0.scripts > 5000 })
        #expect(outcome.heaviest.map(\.total) == outcome.heaviest.map(\.total).sorted(by: >))
        let page = try #require(outcome.heaviest.first { $0.path == "sl/contact/index.html" })
        #expect(page.source == "content/sl/pages/contact.md")
        let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/public/help-center/" + page.path))
        #expect(page.html == Gzip.compressed(Array(bytes)).count)
    }

    @Test("above the budget stops the build, names the text, and the site that was there stays")
    func heavy() throws {
        _ = try Build(request()).run()
        let before = try folder.identity("public/help-center/sl/index.html")
        try folder.write("---\ntitle: Seznam\n---\n\(Self.noise(3000))\n", to: "content/sl/pages/list.md")
        let outcome = try Build(request()).run()
        #expect(outcome.written.isEmpty && outcome.heaviest.isEmpty)
        #expect(outcome.report.diagnostics.map(\.code.id) == ["content/heavy-page"])
        #expect(outcome.report.diagnostics.map(\.place?.file) == ["content/sl/pages/list.md"])
        #expect(try folder.identity("public/help-center/sl/index.html") == before)
        #expect(try Build(request()).check().report.diagnostics.map(\.code.id) == ["content/heavy-page"])
        // The same page is fine where more is allowed, and where it counts as a warning.
        try folder.write(Self.configuration + "\nbudget: { page: 60 kB }\n", to: "pult.yaml")
        #expect(try Build(request()).run().report.diagnostics.isEmpty)
        try folder.write(Self.configuration + "\ncheck: { severities: { content/heavy-page: warning } }\n", to: "pult.yaml")
        let warned = try Build(request()).run()
        #expect(warned.written.count == 2 && warned.heaviest.first?.path == "sl/list/index.html")
    }

    @Test("of pages without a text is reported where the budget stands")
    func home() throws {
        try folder.write(Self.configuration + "\nbudget: { page: 10 kB }\n", to: "pult.yaml")
        let findings = try Build(request()).run().report.diagnostics
        #expect(findings.contains { $0.place?.file == "pult.yaml" && $0.message.contains("help-center/sl/index.html") })
    }

    @Test("is made of what a page loads, wherever it lies")
    func parts() {
        let page = """
            <!doctype html><head><LINK rel="stylesheet" href="../theme/a.css?v=1"><link rel=icon href="x.css"><script src='b.js' defer></script>
            <script type="application/ld+json">{"a":"<script src=no.js>"}</script></head><body><script src="/help/c.js"></script>
            """
        #expect(
            PageParts.addresses(in: PageParts.tags(in: Array(page.utf8), isOnlyInHead: true)).prefix(2) == [
                "../theme/a.css?v=1", "b.js",
            ])
        #expect(PageParts.addresses(in: PageParts.tags(in: Array(page.utf8), isOnlyInHead: false)).contains("/help/c.js"))
        #expect(PageParts.path(of: "../theme/a.css?v=1", on: "sl/index.html") == "theme/a.css")
        #expect(
            PageParts.path(of: "b.js", on: "sl/x/index.html") == "sl/x/b.js" && PageParts.path(of: "/c.js", on: "a") == "/c.js")
        #expect(PageParts.path(of: "https://x.example/a.js", on: "a") == nil && PageParts.path(of: "//x/a.js", on: "a") == nil)
    }

    @Test("of what is shared is known for all pages that lie as deep, where addresses begin at the document root")
    func sharing() {
        #expect(PageParts.isFromRoot("../theme/a.css", 1) && PageParts.isFromRoot("/c.js", 3) && PageParts.isFromRoot("a.css", 0))
        #expect(
            !PageParts.isFromRoot("b.js", 1) && !PageParts.isFromRoot("../../x.css", 1) && !PageParts.isFromRoot("../x.css", 2))
        #expect(PageParts.depth(of: "index.html") == 0 && PageParts.depth(of: "sl/a/index.html") == 2)
    }

    @Test("reads as it is, never as less")
    func words() {
        #expect(HeavyPages.kilobytes(30_000) == "30 kB" && HeavyPages.kilobytes(30_001) == "30.1 kB")
        let pages = (0..<30).map { PageWeight(path: "\($0)/index.html", source: nil, html: 100 + $0, styles: 0, scripts: 0) }
        let findings = HeavyPages.findings(pages, budget: 50, at: nil)
        #expect(findings.count == 20 && findings.first?.notes.last == "10 more pages are too heavy.")
        #expect(HeavyPages.findings(pages, budget: 200, at: nil) == [])
    }
}
