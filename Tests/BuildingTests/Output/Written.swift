import Catalog
import Foundation
import TestSupport
import Website

@testable import Building

/// A site of a few pages in a temporary folder, to be built wholly or changed in part.
struct Written {
    let folder: TemporaryFolder
    let forms: [Compression]

    init(_ forms: [Compression] = []) throws {
        folder = try TemporaryFolder()
        self.forms = forms
    }

    static let long = String(repeating: "Vračilo izdelka. ", count: 40)
    static let pages = [
        "index.html": "start", "a.html": "A", "sl/dostava/index.html": "dostava", "sl/dostava/kdaj/index.html": "kdaj",
        "sl/vracilo/index.html": "vračilo", "theme/base.css": long,
    ]

    var path: String { folder.path + "/public" }
    var order: WritingOrder { WritingOrder(siteFolder: folder.path, compressions: forms) }

    static func plan(_ pages: [String: String], _ audience: Audience = .public) -> SitePlan {
        SitePlan(
            audience: audience,
            files: pages.sorted { $0.key < $1.key }.map { PlannedFile(path: $0.key, content: .bytes(Array($0.value.utf8))) },
            findings: [])
    }

    /// Builds the whole site.
    @discardableResult
    func build(_ pages: [String: String] = Self.pages) throws -> WriteSummary {
        try Build.write([Self.plan(pages), Self.plan(["index.html": "playbook"], .internal)], to: path, order)[0].summary
    }

    /// Changes what differs; nil when the root does not stand.
    func patch(_ pages: [String: String], removed: [String] = []) throws -> WriteSummary? {
        let output = try OutputFolder(path)
        guard let tree = output.standing(.public) else { return nil }
        return try Build.patch([TreePatch(tree, Self.plan(pages), removed: removed)], in: output, order)?.first?.summary
    }

    var stands: StandingTree? {
        get throws { try OutputFolder(path).standing(.public) }
    }

    /// What somebody who serves the site sees, and which files Pult says it made.
    var content: [String: Data] {
        var content = Self.content(of: path)
        content["files"] = FileManager.default.contents(atPath: path + "/.pult/files").map { list in
            Data(String(decoding: list, as: UTF8.self).split(separator: "\n").sorted().joined(separator: "\n").utf8)
        }
        return content
    }

    /// Whether the spare tree has the same files as the root: not equal ones, but the same.
    var hasTwin: Bool {
        get throws {
            let spare = path + "/.pult/spare/help-center"
            let names = Self.content(of: path + "/help-center").keys
            guard Set(Self.content(of: spare).keys) == Set(names) else { return false }
            return try folder.files(below: "public/help-center").allSatisfy {
                try folder.identity("public/help-center/" + $0) == folder.identity("public/.pult/spare/help-center/" + $0)
            }
        }
    }

    /// All files and folders below a folder; folders with nothing.
    static func content(of folder: String) -> [String: Data] {
        let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter {
            !$0.hasPrefix(".pult")
        }
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data()) })
    }

    /// What a build into an empty folder gives.
    static func fresh(_ pages: [String: String], _ forms: [Compression] = []) throws -> (content: [String: Data], bytes: Int) {
        let other = try Written(forms)
        let summary = try other.build(pages)
        return (other.content, summary.bytes)
    }
}
