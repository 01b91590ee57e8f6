import Building
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Mending files")
struct MenderTests {
    private static let code = DiagnosticCode("test/wrong", .error, "Something is wrong", manual: "Mend it.")
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Writes the text without its marks, and plans to write `x` for every mark.
    private func plan(_ marked: String, _ file: String = "content/a.md") throws -> FixPlan {
        let text = MarkedText(marked)
        try folder.write(text.text, to: file)
        return FixPlan(
            text.places(in: file).map {
                Diagnostic(Self.code, "Wrong.", at: $0, fixes: [Fix("Write x.", replacement: "x", isSafe: true)])
            })
    }

    @Test("Everything but the stretch stays, rights included")
    func bytes() throws {
        let plan = try plan("\u{FEFF}č ▶ab◀\r\n\tc▶◀ \r\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path + "/content/a.md")
        #expect(try Mender(siteFolder: folder.path).apply(plan).count == 2)
        #expect(folder.text("content/a.md") == "\u{FEFF}č x\r\n\tcx \r\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/content/a.md")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
        #expect(folder.files() == ["content/a.md"])
    }

    @Test("A file that has changed since it was checked stays as it is")
    func changed() throws {
        let plan = try plan("a ▶bc◀ d")
        try folder.write("aa bcd", to: "content/a.md")
        #expect(try Mender(siteFolder: folder.path).apply(plan).isEmpty)
        #expect(folder.text("content/a.md") == "aa bcd")
    }

    @Test("A link to a file stays a link")
    func link() throws {
        let plan = try plan("▶a◀", "content/b.md")
        try FileManager.default.moveItem(atPath: folder.path + "/content/b.md", toPath: folder.path + "/real.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/b.md", withDestinationPath: "../real.md")
        #expect(try Mender(siteFolder: folder.path).apply(plan).count == 1)
        #expect(folder.text("real.md") == "x")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/content/b.md") == "../real.md")
    }

    @Test("A file that has gone is a failure in a sentence")
    func gone() throws {
        let plan = try plan("▶a◀")
        try FileManager.default.removeItem(atPath: folder.path + "/content/a.md")
        #expect(throws: OutputError.self) { try Mender(siteFolder: folder.path).apply(plan) }
    }

    @Test("A report is written with the folder for it, over an older one, and not over a folder")
    func reportFiles() throws {
        try ReportFile.write("a", to: folder.path + "/out/r.json")
        try ReportFile.write("b", to: folder.path + "/out/r.json")
        #expect(folder.text("out/r.json") == "b" && folder.files() == ["out/r.json"])
        #expect(throws: OutputError.self) { try ReportFile.write("a", to: folder.path + "/out") }
    }
}
