import Building
import Diagnostics
import Testing

@testable import CommandLine

@Suite("Options of reports")
struct ReportOptionTests {
    private static func finding(_ code: String, _ file: String?) throws -> Diagnostic {
        let code = try #require(Manual.codes.first { $0.id == code })
        return Diagnostic(code, "Wrong.", at: file.map { Place(file: $0) })
    }

    @Test(
        "--only keeps codes, files, or codes in files",
        arguments: [
            ([], true), (["link/broken"], true), (["link/*"], true), (["asset/*"], false), (["content/sl/**"], true),
            (["content/sl"], true), (["./content/sl"], true), (["content/cs/**"], false), (["asset/*", "link/*"], true),
            (["link/*", "content/cs"], false), (["link/*", "content/cs", "content/sl"], true), (["*"], true), (["**/a.md"], true),
        ])
    func only(patterns: [String], isKept: Bool) throws {
        #expect(OnlyFilter(patterns).includes(try Self.finding("link/broken", "content/sl/pages/a.md")) == isKept)
    }

    @Test("A finding about the site as a whole is in no file")
    func siteWide() throws {
        #expect(!OnlyFilter(["content/sl"]).includes(try Self.finding("content/no-content", nil)))
        #expect(OnlyFilter(["content/*"]).includes(try Self.finding("content/no-content", nil)))
    }

    @Test("What is neither a code nor a file is wrong usage", arguments: ["lnk/*", "links", "sl/**"])
    func nonsense(pattern: String) {
        #expect(throws: (any Error).self) { try OnlyFilter.validate(pattern) }
    }

    @Test(
        "A code host is told the way to the site",
        arguments: [
            ("/r", "/r", "", nil), ("/r/help", "/r", "help/", nil), ("help/", "/r", "help/", nil), ("./a/../b", "/r", "b/", nil),
            (".", "/r", "", nil), ("/other place", "/r", nil, "file:///other%20place/"), ("/rest", "/r", nil, "file:///rest/"),
        ] as [(String, String, String?, String?)])
    func surroundings(site: String, here: String, folder: String?, base: String?) {
        let surroundings = Surroundings(site: site, here: here)
        #expect(surroundings.folder == folder && surroundings.base == base)
    }
}
