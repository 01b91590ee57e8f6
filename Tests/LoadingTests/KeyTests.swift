import Catalog
import Diagnostics
import Testing

@testable import Loading

@Suite("The tables of keys")
struct KeyTests {
    @Test("every key in a table of front matter is read: a list of lists pleases none of them", arguments: TextKind.allCases)
    func textKeys(kind: TextKind) {
        for key in TextKeys.keys(of: kind) {
            let title = key.name == "title" ? "" : "title: T\n"
            let codes = load("---\n\(title)\(key.name): [[x]]\n---\n", as: kind).diagnostics.map(\.code.id)
            #expect(codes == ["front-matter/type"], "\(key.name)")
        }
    }

    @Test(
        "every key of the configuration is read",
        arguments: [
            ("", ConfigurationKeys.site), ("help_center: ", ConfigurationKeys.address),
            ("organization: ", ConfigurationKeys.organization),
            ("locales: { sl: ", ConfigurationKeys.locale),
            ("organization: { name: M, address: ", ConfigurationKeys.postalAddress),
            ("calendars: { a: ", ConfigurationKeys.calendar), ("channels: { a: ", ConfigurationKeys.channel),
            ("roles: { a: ", ConfigurationKeys.role),
            ("placeholders: { a: ", ConfigurationKeys.placeholder), ("markdown: ", ConfigurationKeys.markdown),
            ("promises: ", ConfigurationKeys.promises), ("search: ", ConfigurationKeys.search),
            ("preview: ", ConfigurationKeys.preview),
        ])
    func configurationKeys(opening: String, keys: [KeyDescription]) {
        let closing = opening.filter { $0 == "{" }.map { _ in "}" }.joined()
        for key in keys {
            let yaml =
                "{" + opening + (opening.isEmpty ? "" : "{ ") + "\(key.name): [[x]]" + (opening.isEmpty ? "" : " }") + closing
                + "}"
            let (_, diagnostics) = ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: yaml))
            #expect(diagnostics.contains { $0.code.id == "config/type" }, "\(key.name): \(diagnostics.map(\.message))")
        }
    }

    @Test("the reference shows every key with its meaning")
    func reference() {
        let reference = KeyReference.markdown
        for section in KeyReference.sections {
            #expect(reference.contains("### \(section.title)"))
            for key in section.keys {
                #expect(
                    reference.contains("| `\(key.name)`") && key.meaning.hasSuffix(".") && !key.meaning.contains("|"),
                    "\(key.name)")
            }
        }
    }

    @Test("every code has a name of its group, a summary that is a sentence, and a manual page")
    func codes() {
        let groups: Set = ["config", "content", "front-matter", "playbook", "tone", "asset", "calendar", "search"]
        #expect(Set(LoadingCodes.all.map(\.id)).count == LoadingCodes.all.count)
        for code in LoadingCodes.all {
            let parts = code.id.split(separator: "/").map(String.init)
            #expect(
                parts.count == 2 && groups.contains(parts[0]) && code.id.allSatisfy { $0 == "/" || $0 == "-" || $0.isLowercase })
            #expect(code.summary.hasSuffix("."), "\(code.id)")
            #expect(code.manual.split(separator: "\n").count >= 2, "\(code.id)")
        }
    }
}
