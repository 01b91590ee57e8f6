import Foundation
import Preview
import TestSupport
import Testing

@Suite("Watching a site's files")
struct WatchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("title: A\n", to: "pult.yaml")
        try folder.write("a", to: "content/sl/pages/a.md")
    }

    private func move(_ from: String, _ to: String) throws {
        try FileManager.default.moveItem(atPath: folder.path + "/" + from, toPath: folder.path + "/" + to)
    }

    private func paths(_ changes: FileChanges?) -> Set<String>? {
        if case .paths(let paths) = changes { paths } else { nil }
    }

    #if os(Linux)
        @Test("A file that is written, made, renamed or deleted is named, once")
        func files() throws {
            let watch = folderWatch(over: folder.path)
            #expect(watch.changes() == nil)
            try folder.write("b", to: "content/sl/pages/a.md")
            #expect(paths(watch.changes()) == ["content/sl/pages/a.md"])
            #expect(watch.changes() == nil)
            try move("content/sl/pages/a.md", "content/sl/pages/b.md")
            #expect(paths(watch.changes()) == ["content/sl/pages/a.md", "content/sl/pages/b.md"])
            try FileManager.default.removeItem(atPath: folder.path + "/content/sl/pages/b.md")
            try folder.write("title: B\n", to: "pult.yaml")
            #expect(paths(watch.changes())?.isSuperset(of: ["content/sl/pages/b.md", "pult.yaml"]) == true)
        }

        @Test("What lies in new and in renamed folders is watched, too")
        func folders() throws {
            let watch = folderWatch(over: folder.path)
            try folder.write("x", to: "content/sl/faq/new/x.md")
            #expect(paths(watch.changes())?.contains("content/sl/faq") == true)
            try folder.write("y", to: "content/sl/faq/new/x.md")
            #expect(paths(watch.changes()) == ["content/sl/faq/new/x.md"])
            try move("content/sl/faq/new", "content/sl/faq/other")
            _ = watch.changes()
            try folder.write("z", to: "content/sl/faq/other/x.md")
            #expect(paths(watch.changes()) == ["content/sl/faq/other/x.md"])
            try folder.write("{{title}}", to: "templates/shared/a.mustache")
            #expect(watch.changes() != nil)
            try folder.write("{{t}}", to: "templates/shared/a.mustache")
            #expect(paths(watch.changes()) == ["templates/shared/a.mustache"])
        }

        @Test(
            "What editors leave behind, and what is no part of the site, is not told",
            arguments: [
                "content/sl/pages/.a.md.swp", "content/sl/pages/a.md~", "content/sl/pages/.#a.md", "content/sl/pages/4913",
                "content/sl/pages/a.md.tmp", ".git/index.lock", "public/help-center/index.html", "notes.txt",
            ])
        func leftovers(file: String) throws {
            try folder.write("", to: file)
            let watch = folderWatch(over: folder.path)
            try folder.write("more", to: file)
            #expect(watch.changes() == nil)
        }

        @Test("A text that an editor saves by writing beside it and renaming is told as itself")
        func atomicSave() throws {
            let watch = folderWatch(over: folder.path)
            try folder.write("new", to: "content/sl/pages/a.md.tmp")
            #expect(rename(folder.path + "/content/sl/pages/a.md.tmp", folder.path + "/content/sl/pages/a.md") == 0)
            #expect(paths(watch.changes()) == ["content/sl/pages/a.md"])
        }

        @Test("Hundreds of files at once are one burst")
        func checkout() async throws {
            let watch = folderWatch(over: folder.path)
            for number in 0..<300 { try folder.write("x", to: "content/sl/pages/p\(number).md") }
            await watch.wait()
            #expect(paths(watch.changes())?.count == 300)
        }
    #endif

    @Test("Where the system tells nothing, a look around does")
    func polling() async throws {
        let watch = PollingWatch(folder.path, every: .milliseconds(20))
        #expect(watch.changes() == nil)
        try folder.write("longer than before", to: "content/sl/pages/a.md")
        await watch.wait()
        #expect(watch.changes() == .everything)
        #expect(watch.changes() == nil)
    }
}
