import Testing

@testable import Website

@Suite("The sitemap")
struct SitemapTests {
    private func files(_ pages: Int, editions: [String], named name: String = "p") -> [(path: String, text: String)] {
        let pages = (0..<pages).map { page in
            Sitemap.Page(updated: "2026-11-02", editions: editions.map { (language: $0, path: "\($0)/\(name)\(page)/") })
        }
        return Sitemap(base: "https://help.example", pages: pages).files().map { file in
            var bytes: [UInt8] = []
            if case .rendered(let write) = file.content { write(&bytes) }
            return (file.path, String(decoding: bytes, as: UTF8.self))
        }
    }

    private func count(_ text: String) -> Int { text.ranges(of: "<url><loc>").count }

    @Test("is one file as long as it may be")
    func one() {
        let files = files(50_000, editions: ["sl"])
        #expect(files.map(\.path) == ["sitemap.xml"] && count(files[0].text) == Sitemap.limit)
    }

    @Test("is divided where it would name more addresses")
    func divided() {
        let files = files(50_001, editions: ["sl"])
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
        #expect(files.dropFirst().map { count($0.text) } == [Sitemap.limit, 1])
    }

    @Test(
        "is divided where it would be longer, and the editions of a page stay together",
        arguments: [("p", 60), ("vračilo & zamenjava ", 3), ("č", 12)])
    func long(name: String, times: Int) {
        let editions = ["sl", "cs", "sk", "pl", "hr", "de", "en"]
        let files = files(2_000, editions: editions, named: String(repeating: name, count: times))
        let parts = files.dropFirst()
        #expect(files[0].path == "sitemap.xml" && parts.count > 1)
        #expect(files[0].text.ranges(of: "<sitemap><loc>https://help.example/sitemap-").count == parts.count)
        #expect(parts.allSatisfy { $0.text.utf8.count <= Sitemap.mostBytes && count($0.text).isMultiple(of: editions.count) })
        #expect(parts.reduce(0) { $0 + count($1.text) } == 2_000 * editions.count)
        // Divided no finer than it must be.
        #expect(parts.dropLast().allSatisfy { $0.text.utf8.count > Sitemap.mostBytes / 3 })
    }

    @Test("names no alternates where there is one edition")
    func alone() {
        #expect(!files(1, editions: ["sl"])[0].text.contains("hreflang"))
    }
}
