import Foundation
import TestSupport
import Testing
import Website

@testable import Building

@Suite("A site that stands as it was built")
struct StandingTests {
    private let site: Written
    private var root: String { site.path + "/help-center" }

    init() throws { site = try Written() }

    @Test("is known again, and knows its files")
    func known() throws {
        try site.build()
        let tree = try #require(try site.stands)
        #expect(tree.count == Written.pages.count && !tree.isByContent)
        #expect(tree.size(at: "sl/vracilo/index.html") == 8 && tree.size(at: "sl/vracilo") == nil && tree.size(at: "z") == nil)
        #expect(tree.bytes(at: "a.html") == Array("A".utf8) && tree.bytes(at: "sl") == nil)
        var seen: [String] = []
        tree.visit(ending: "index.html") { path, size in seen.append("\(path) \(size)") }
        #expect(
            seen == ["index.html 5", "sl/dostava/index.html 7", "sl/dostava/kdaj/index.html 4", "sl/vracilo/index.html 8"])
    }

    /// What somebody may do to a root, given its path.
    static let changes: [(name: String, change: @Sendable (String) throws -> Void)] = [
        (
            "edited in place",
            { try FileHandle(forWritingTo: URL(filePath: $0 + "/sl/vracilo/index.html")).write(contentsOf: Data("V".utf8)) }
        ),
        ("edited", { try Data("longer".utf8).write(to: URL(filePath: $0 + "/a.html")) }),
        ("added", { try Data("x".utf8).write(to: URL(filePath: $0 + "/sl/CNAME")) }),
        ("added a folder", { try FileManager.default.createDirectory(atPath: $0 + "/sl/x", withIntermediateDirectories: false) }),
        ("removed", { try FileManager.default.removeItem(atPath: $0 + "/sl/dostava/kdaj/index.html") }),
        ("removed a folder", { try FileManager.default.removeItem(atPath: $0 + "/sl/dostava/kdaj") }),
        ("removed all", { try FileManager.default.removeItem(atPath: $0) }),
        ("moved", { try FileManager.default.moveItem(atPath: $0 + "/a.html", toPath: $0 + "/z.html") }),
        ("moved a folder", { try FileManager.default.moveItem(atPath: $0 + "/sl/vracilo", toPath: $0 + "/sl/v") }),
        (
            "a link in the place of a file",
            {
                try FileManager.default.moveItem(atPath: $0 + "/a.html", toPath: $0 + "/../a.html")
                try FileManager.default.createSymbolicLink(atPath: $0 + "/a.html", withDestinationPath: "../a.html")
            }
        ),
        (
            "a link in the place of a folder",
            {
                try FileManager.default.moveItem(atPath: $0 + "/sl/vracilo", toPath: $0 + "/../v")
                try FileManager.default.createSymbolicLink(atPath: $0 + "/sl/vracilo", withDestinationPath: "../../v")
            }
        ),
    ]

    @Test("does not stand any more when somebody changed something", arguments: 0..<Self.changes.count)
    func changed(number: Int) throws {
        try site.build()
        try Self.changes[number].change(root)
        #expect(try site.stands == nil, "\(Self.changes[number].name)")
        // And a build heals it, but for what is not Pult's.
        let added = Self.changes[number].name == "added" || Self.changes[number].name.hasPrefix("moved")
        let kept = Self.changes[number].name == "a link in the place of a folder"
        if !kept { try site.build() }
        if !added && !kept { #expect(Written.content(of: root) == Written.content(of: try Self.freshRoot())) }
    }

    private static let other = Result { try Written() }

    private static func freshRoot() throws -> String {
        let site = try other.get()
        try site.build()
        return site.path + "/help-center"
    }

    @Test("stands by its content when somebody touched a file, moved it there and back, or wrote the same again")
    func touched() throws {
        try site.build()
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: root + "/a.html")
        #expect(try site.stands?.isByContent == true)
        try Data("A".utf8).write(to: URL(filePath: root + "/a.html"), options: .atomic)
        #expect(try site.stands?.isByContent == true)
        #expect(try site.patch([:])?.written == 0)
        #expect(try site.stands?.isByContent == false, "The stamps are taken anew.")
        #expect(try site.patch(["a.html": "B"])?.written == 1)
        #expect(try site.hasTwin)
    }

    @Test("stands by its content when the folder was copied, whatever became of the spare tree")
    func copied() throws {
        try site.build()
        let other = try Written()
        try FileManager.default.copyItem(atPath: site.path, toPath: other.path)
        try Data("not A".utf8).write(to: URL(filePath: other.path + "/.pult/spare/help-center/a.html"))
        let tree = try #require(try other.stands)
        #expect(tree.isByContent)
        #expect(try other.patch([:])?.written == 0)
        #expect(try other.patch(["index.html": "new"])?.written == 1)
        var pages = Written.pages
        pages["index.html"] = "new"
        #expect(other.content == (try Written.fresh(pages).content))
        #expect(try other.hasTwin)
        #expect(try other.stands?.isByContent == false)
    }

    @Test("is not recorded with files of somebody else, nor is there a spare tree")
    func foreign() throws {
        try site.build()
        try site.folder.write("melisa.example", to: "public/help-center/CNAME")
        for _ in 1...2 {
            #expect(try site.build().foreign == ["CNAME"])
            #expect(try site.stands == nil)
            #expect(!FileManager.default.fileExists(atPath: site.path + "/.pult/spare/help-center"))
        }
        try FileManager.default.removeItem(atPath: root + "/CNAME")
        try site.build()
        #expect(try site.stands != nil)
        #expect(try site.hasTwin)
    }

    @Test("does not stand by a record that is not whole, and a build copes with anything in its place")
    func spoilt() throws {
        try site.build()
        let file = URL(filePath: site.path + "/.pult/tree-help-center")
        let whole = try Data(contentsOf: file)
        var other = whole
        other[whole.count / 2] ^= 1
        for spoilt in [Data(), whole.prefix(70), whole.dropLast(), other, whole + [0], Data(repeating: 0xFF, count: 200)] {
            try spoilt.write(to: file)
            #expect(try site.stands == nil)
        }
        try FileManager.default.removeItem(at: file)
        try site.folder.write("x", to: "public/.pult/tree-help-center/x")
        try FileManager.default.removeItem(atPath: site.path + "/.pult/spare")
        try site.folder.write("x", to: "public/.pult/spare")
        try site.build()
        try site.build()
        #expect(site.content == (try Written.fresh(Written.pages).content))
    }

    @Test("has another state whenever a root has changed, and the same while none does")
    func state() throws {
        #expect(try OutputFolder(site.path).state == nil)
        try site.build()
        let first = try #require(try OutputFolder(site.path).state)
        _ = try site.patch(["a.html": "A"])
        #expect(try OutputFolder(site.path).state == first)
        _ = try site.patch(["a.html": "B"])
        let second = try #require(try OutputFolder(site.path).state)
        #expect(second != first)
        _ = try site.patch(["a.html": "A"])
        let third = try OutputFolder(site.path).state
        #expect(third != nil && third != second && third != first)
    }
}
