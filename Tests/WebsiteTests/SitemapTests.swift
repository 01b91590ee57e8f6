import Testing

@testable import Website

@Suite("The sitemap")
struct SitemapTests {
    private func files(_ pages: Int, editions: [String]) -> [(path: String, text: String)] {
        let pages = (0..<pages).map { page in
            Sitemap.Page(updated: nil, editions: editions.map { (language: $0, path: "\($0)/p\(page)/") })
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
        let files = files(25_000, editions: ["sl", "cs"])
        #expect(files.map(\.path) == ["sitemap.xml"] && count(files[0].text) == Sitemap.limit)
    }

    @Test("is divided where it would be longer, and the editions of a page stay together")
    func divided() {
        let files = files(50_001, editions: ["sl", "cs", "pl"])
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap-4.xml"])
        #expect(files[0].text.ranges(of: "<sitemap><loc>https://help.example/sitemap-").count == 4)
        let counts = files.dropFirst().map { count($0.text) }
        #expect(counts.reduce(0, +) == 150_003 && counts.allSatisfy { (1...Sitemap.limit).contains($0) && $0.isMultiple(of: 3) })
    }

    @Test("names no alternates where there is one edition")
    func alone() {
        #expect(!files(1, editions: ["sl"])[0].text.contains("hreflang"))
    }
}
