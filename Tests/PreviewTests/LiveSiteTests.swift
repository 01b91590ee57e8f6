import Building
import Diagnostics
import Foundation
import Preview
import ServiceTime
import Synchronization
import TestSupport
import Testing

@Suite("The site of the preview")
struct LiveSiteTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try Starter(locales: ["sl", "en"], today: Self.today).write(to: folder.path)
    }

    private static let today = LocalDate(dayNumber: 20_700)

    private func site(_ built: @escaping @Sendable (Report) -> Void = { _ in }) -> LiveSite {
        LiveSite(
            folder: folder.path, includesDrafts: true, now: { WrittenMoment(Instant(secondsSince1970: Self.today.dayNumber * 86_400)) },
            built: built)
    }

    @Test("Both sites, and what is linked from them, are there")
    func pages() async throws {
        let site = site()
        let home = await site.answer(to: "/help-center/sl/")
        #expect(home.status == 200 && home.contentType.hasPrefix("text/html"))
        #expect(String(decoding: home.bytes, as: UTF8.self).contains("<html lang=\"sl\""))
        let picture = await site.answer(to: "/help-center/assets/damaged-parcel-photos.svg")
        #expect(picture.status == 200 && picture.contentType == "image/svg+xml")
        #expect(await site.answer(to: "/playbook/sl/index.html").status == 200)
        let chooser = await site.answer(to: "/")
        #expect(String(decoding: chooser.bytes, as: UTF8.self).contains("no findings"))
    }

    @Test(
        "What is not in the sites is not there, whatever the disk has",
        arguments: [
            "/help-center/../pult.yaml", "/help-center/pult.yaml", "/pult.yaml", "/help-center//etc/passwd",
            "/content/sl/pages/contact.md",
            "/help-center/nowhere/",
        ])
    func missing(path: String) async {
        #expect(await site().answer(to: path).status == 404)
    }

    @Test("A folder without its slash is sent to the one with it", arguments: ["/help-center", "/playbook", "/help-center/sl"])
    func slash(path: String) async {
        let answer = await site().answer(to: path)
        #expect(answer.status == 301 && answer.location == path + "/")
    }

    @Test("An edit shows in the next answer, and nothing is written to the site's folder")
    func edit() async throws {
        let site = site()
        let files = folder.files()
        #expect(await site.answer(to: "/help-center/sl/nova/").status == 404)
        try folder.write("---\ntitle: Nova stran\nslug: nova\n---\nDober dan.\n", to: "content/sl/pages/new.md")
        let answer = await site.answer(to: "/help-center/sl/nova/")
        #expect(String(decoding: answer.bytes, as: UTF8.self).contains("Dober dan."))
        #expect(folder.files() == (files + ["content/sl/pages/new.md"]).sorted())
    }

    @Test("With a configuration that cannot be read the last good site stays, and the fault is told")
    func broken() async throws {
        let errors = Mutex(0)
        let site = site { report in errors.withLock { $0 = report.count(.error) } }
        #expect(await site.answer(to: "/help-center/sl/").status == 200)
        try folder.write("title: [\n", to: "pult.yaml")
        #expect(await site.answer(to: "/help-center/sl/").status == 200)
        #expect(errors.withLock { $0 } > 0)
    }
}
