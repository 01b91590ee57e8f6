import Foundation
import TestSupport
import Testing

@testable import Building

@Suite("A folder of a tree")
struct TreeFolderTests {
    @Test("a file that another takes the place of leaves its folder where it is, for those who work in it on another core")
    func replace() throws {
        let folder = try TemporaryFolder()
        for (tree, words) in [("old", "before"), ("new", "after")] { try folder.write(words, to: "\(tree)/sl/o-nas/index.html") }
        let (old, new) = (try TreeFolder(folder.path + "/old"), try TreeFolder(folder.path + "/new"))
        let before = try #require(old.status("sl/o-nas")?.stamp.inode)
        #expect(old.replace("sl/o-nas/index.html", from: new))
        #expect(old.status("sl/o-nas")?.stamp.inode == before)
        #expect(folder.text("old/sl/o-nas/index.html") == "after")
        // A file that is gone already is put there all the same.
        try old.remove("sl/o-nas/index.html")
        #expect(old.status("sl/o-nas") == nil)
        #expect(old.replace("sl/o-nas/index.html", from: new) && folder.text("old/sl/o-nas/index.html") == "after")
        #expect(!old.replace("sl/o-nas/index.html", from: old))
    }
}
