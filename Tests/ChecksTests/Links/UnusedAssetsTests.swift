import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Every file is used")
struct UnusedAssetsTests {
    private func findings(_ files: [String: String]) throws -> [Diagnostic] {
        let asset = ["content/assets/deep/My photo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>"]
        let site = SiteInMemory(asset.merging(files) { $1 })
        return UnusedAssets.findings(in: try site.subject(from: "2026-11-20"))
    }

    private func text(_ body: String) -> String { "---\ntitle: Stik\n---\n\(body)\n" }

    @Test("A file that nothing shows is found")
    func unused() throws {
        let findings = try findings(["content/sl/pages/contact.md": text("Nič.")])
        #expect(findings.map(\.code) == [.unusedAsset])
        #expect(findings.map(\.place?.file) == ["content/assets/deep/My photo.svg"])
    }

    @Test(
        "A file that any text or template names is used",
        arguments: [
            ("content/sl/pages/contact.md", "![a](../../assets/deep/My%20photo.svg)"),
            ("content/sl/replies/a.md", "[a](<../../assets/deep/My photo.svg>)"),
            ("content/sl/pages/contact.md", "![a][b]\n\n[b]: <../../assets/deep/My photo.svg>"),
            ("content/sl/playbooks/a.md", "## Korak\n\n[a](/content/assets/deep/My%20photo.svg#x)"),
        ])
    func used(path: String, body: String) throws {
        #expect(try findings([path: text(body)]) == [])
        #expect(try findings(["templates/help-center/heading.mustache": "<img src=\"{{root}}assets/deep/My photo.svg\">"]) == [])
    }
}
