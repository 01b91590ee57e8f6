import Catalog
import Foundation
import TestSupport
import Testing
import Website

@testable import Building

@Suite("Compressed copies")
struct CompressionTests {
    private static let samples: [[UInt8]] = [
        [], [0], Array("a".utf8), Array(String(repeating: "Vračilo izdelka. ", count: 4000).utf8),
        (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) },
    ]

    @Test("hold the same bytes", arguments: Compression.allCases)
    func roundTrip(form: Compression) {
        for bytes in Self.samples {
            for effort in [Compression.Effort.usual, .greatest] {
                let compressed = form.compressed(bytes, effort)
                #expect(form.restores(compressed, to: bytes))
                #expect(compressed == form.compressed(bytes, effort))
                #expect(!form.restores(compressed, to: bytes + [1]) && !form.restores(Array(compressed.dropLast()), to: bytes))
                #expect(!form.restores(compressed + [1], to: bytes))
            }
        }
    }

    @Test("of gzip name neither a time nor a file")
    func header() {
        #expect(Array(Gzip.compressed(Array("Stik".utf8)).prefix(8)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    }

    @Test("are made of files that are not compressed already")
    func suitable() {
        #expect(
            ["sl/index.html", "theme/shared/base.css", "a.SVG", "llms.txt", "a/twin.md", "app.webmanifest"].allSatisfy(
                Compression.suits))
        #expect(!["a.png", "a.woff2", "_headers", "a.gz", "a.css.br", "b.jpg"].contains(where: Compression.suits))
    }

    // MARK: Trees

    private let folder: TemporaryFolder
    private static let long = String(repeating: "Vračilo izdelka. ", count: 40)

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func write(_ pages: [String: String], _ forms: [Compression]) throws -> WriteSummary {
        let files = pages.sorted { $0.key < $1.key }.map { PlannedFile(path: $0.key, content: .bytes(Array($0.value.utf8))) }
        let plan = SitePlan(audience: .public, files: files, findings: [])
        let order = WritingOrder(siteFolder: folder.path, compressions: forms)
        return try #require(try Build.write([plan], to: folder.path + "/public", order).first).summary
    }

    private func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.path + "/public/help-center/" + path).map(Array.init)
    }

    @Test("stand beside their files, where they are smaller, and go when nobody asks for them any more")
    func beside() throws {
        try write(["a.html": Self.long, "b.html": "x", "c.png": Self.long], Compression.allCases)
        let page = Array(Self.long.utf8)
        #expect(try Compression.gzip.restores(#require(bytes("a.html.gz")), to: page))
        #expect(try Compression.brotli.restores(#require(bytes("a.html.br")), to: page))
        #expect(bytes("b.html.gz") == nil && bytes("b.html.br") == nil && bytes("c.png.gz") == nil)
        let summary = try write(["a.html": Self.long, "b.html": "x", "c.png": Self.long], [.gzip])
        #expect(bytes("a.html.gz") != nil && bytes("a.html.br") == nil && summary.removed == 1 && summary.foreign == [])
        try write(["a.html": Self.long], [])
        #expect(bytes("a.html.gz") == nil)
    }

    @Test("of files that are the same stay, and those that somebody has spoilt are made anew")
    func unchanged() throws {
        let site = ["a.html": Self.long, "b.html": Self.long + "b"]
        try write(site, Compression.allCases)
        let before = try folder.identity("public/help-center/a.html.br")
        let spoilt = folder.path + "/public/help-center/b.html.gz"
        try FileManager.default.removeItem(atPath: spoilt)
        try Data([1, 2, 3]).write(to: URL(filePath: spoilt))
        let summary = try write(site, Compression.allCases)
        #expect(try folder.identity("public/help-center/a.html.br") == before)
        #expect(summary.written == 1 && summary.unchanged == 5)
        #expect(try Compression.gzip.restores(#require(bytes("b.html.gz")), to: Array((Self.long + "b").utf8)))
        try write(["a.html": Self.long + "!"], Compression.allCases)
        #expect(try Compression.brotli.restores(#require(bytes("a.html.br")), to: Array((Self.long + "!").utf8)))
    }

    @Test("never take the place of a file of the site")
    func clash() throws {
        try write(["a.txt": Self.long, "a.txt.gz": "mine"], [.gzip])
        #expect(bytes("a.txt.gz") == Array("mine".utf8))
    }
}
