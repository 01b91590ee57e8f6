import Catalog
import Diagnostics
import Testing

@testable import Loading

@Suite("The starter")
struct StarterTests {
    @Test("the repository is a site that loads without a finding")
    func starter() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (catalog, diagnostics) = try SiteLoader(folder: "/" + root).load()
        #expect(diagnostics.map { "\($0.place?.file ?? "") \($0.code.id): \($0.message)" } == [])
        #expect(catalog?.configuration.locales.map(\.code) == ["sl", "cs", "pl", "en"])
        #expect(catalog?.configuration.channels.map(\.id) == ["email", "chat", "phone", "facebook", "reviews"])
        #expect(catalog?.articles.isEmpty == false)
    }
}
