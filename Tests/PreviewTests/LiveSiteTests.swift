import Building
import Diagnostics
import Foundation
import ServiceTime
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite("The site of the preview")
struct LiveSiteTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try Starter(locales: ["sl", "en"], today: Self.today).write(to: folder.path)
    }

    private static let today = LocalDate(dayNumber: 20_700)

    private func site(_ tell: @escaping @Sendable (PreviewEvent) -> Void = { _ in }) async -> LiveSite {
        let site = LiveSite(
            folder: folder.path, includesDrafts: true,
            now: { WrittenMoment(Instant(secondsSince1970: Self.today.dayNumber * 86_400)) }, tell: tell)
        #expect(await site.open())
        return site
    }

    private func text(_ answer: Answer) -> String { String(decoding: answer.bytes, as: UTF8.self) }

    @Test("Both sites, and what is linked from them, are there")
    func pages() async throws {
        let site = await site()
        let home = await site.answer(Request(path: "/help-center/sl/"))
        #expect(home.status == 200 && home.contentType.hasPrefix("text/html"))
        #expect(text(home).contains("<html lang=\"sl\""))
        let picture = await site.answer(Request(path: "/help-center/assets/damaged-parcel-photos.svg"))
        #expect(picture.status == 200 && picture.contentType == "image/svg+xml")
        #expect(await site.answer(Request(path: "/playbook/sl/index.html")).status == 200)
        #expect(text(await site.answer(Request(path: "/"))).contains("no findings"))
    }

    @Test(
        "What is not in the sites is not there, whatever the disk has",
        arguments: [
            "/help-center/../pult.yaml", "/help-center/pult.yaml", "/pult.yaml", "/help-center//etc/passwd",
            "/content/sl/pages/contact.md", "/help-center/nowhere/", "/_pult/../pult.yaml", "/_pult/", "/_pult/%2e%2e/pult.yaml",
            "/help-center/%252e%252e/pult.yaml", "/help-center/%c0%ae%c0%ae/pult.yaml", "/playbook/..\\pult.yaml",
        ])
    func missing(path: String) async {
        #expect(await site().answer(Request(path: path)).status == 404)
    }

    @Test("A folder without its slash is sent to the one with it", arguments: ["/help-center", "/playbook", "/help-center/sl"])
    func slash(path: String) async {
        let answer = await site().answer(Request(path: path))
        #expect(answer.status == 301 && answer.location == path + "/")
    }

    @Test("An edit shows in the next answer, and nothing is written to the site's folder")
    func edit() async throws {
        let site = await site()
        let files = folder.files()
        #expect(await site.answer(Request(path: "/help-center/sl/nova/")).status == 404)
        try folder.write("---\ntitle: Nova stran\nslug: nova\n---\nDober dan.\n", to: "content/sl/pages/new.md")
        #expect(text(await site.answer(Request(path: "/help-center/sl/nova/"))).contains("Dober dan."))
        #expect(folder.files() == (files + ["content/sl/pages/new.md"]).sorted())
    }

    @Test("With a configuration that cannot be read the last good site stays, and the fault is told")
    func broken() async throws {
        let errors = Mutex(0)
        let site = await site { event in
            if case .built(let report, _, _) = event { errors.withLock { $0 = report.count(.error) } }
        }
        try folder.write("title: [\n", to: "pult.yaml")
        #expect(await site.answer(Request(path: "/help-center/sl/")).status == 200)
        #expect(errors.withLock { $0 } > 0)
        #expect(text(await site.answer(Request(path: "/_pult/state"))).contains("\"file\":\"pult.yaml\""))
    }

    @Test("At another moment the hours and notices are those of that moment, also in what the page loads")
    func moments() async throws {
        let site = await site()
        let now = text(await site.answer(Request(path: "/help-center/sl/")))
        let then = text(await site.answer(Request(path: "/help-center/sl/", query: ["at": "2030-04-21T10:00"])))
        let address = try #require(then.firstMatch(of: /data-times="\.\.\/(sl\/times\.json)/)?.output.1)
        #expect(!now.contains("data-until=\"2030-04-2") && then.contains("data-until=\"2030-04-2"))
        let referer = ["referer": "http://localhost/help-center/sl/?at=2030-04-21T10:00", "sec-fetch-dest": "empty"]
        let plain = await site.answer(Request(path: "/help-center/\(address)"))
        let seen = await site.answer(Request(path: "/help-center/\(address)", headers: referer))
        #expect(plain.status == 200 && seen.status == 200 && plain.bytes != seen.bytes)
    }

    // MARK: Fixes

    private func broken(_ site: LiveSite) async throws -> (generation: Int, file: String) {
        let file = "content/sl/pages/contact.md"
        let text = try #require(folder.text(file))
        try folder.write(text + "\n[Potrdilo](sla:email.first_respons)\n", to: file)
        _ = await site.answer(Request(path: "/"))
        return (await site.generation, file)
    }

    private func post(_ fields: [String: Any], _ headers: [String: String] = [:]) throws -> Request {
        let own = ["origin": "http://localhost", "content-type": "application/json"]
        return Request(
            method: "POST", path: "/_pult/fix", headers: own.merging(headers) { $1 },
            body: Array(try JSONSerialization.data(withJSONObject: fields)))
    }

    @Test("A fix that the report offers is made when a page of this run asks for it")
    func fix() async throws {
        let site = await site()
        let (generation, file) = try await broken(site)
        let token = await site.token
        let answer = await site.answer(try post(["token": token, "generation": generation, "number": 0, "fix": 0]))
        #expect(answer.status == 200)
        #expect(folder.text(file)?.contains("(sla:email.first_response)") == true)
        let report = await site.report
        #expect(report?.count(.error) == 1, "the words are no duration; the link is right")
    }

    @Test("Whoever has no token, another origin's page, a form, a stale page and a number out of range change nothing")
    func refusedFixes() async throws {
        let site = await site()
        let (generation, file) = try await broken(site)
        let text = folder.text(file)
        let token = await site.token
        let right: [String: Any] = ["token": token, "generation": generation, "number": 0, "fix": 0]
        let wrong: [(Request, Int)] = [
            (try post(right.merging(["token": "guess"]) { $1 }), 403),
            (try post(right.merging(["generation": generation - 1]) { $1 }), 409),
            (try post(right.merging(["number": 99]) { $1 }), 409), (try post(right.merging(["number": -1]) { $1 }), 409),
            (try post(right.merging(["fix": 7]) { $1 }), 404), (try post(["token": token]), 400),
            (try post(right, ["content-type": "text/plain"]), 415),
        ]
        for (request, status) in wrong { #expect(await site.answer(request).status == status) }
        var noOrigin = try post(right)
        noOrigin.headers["origin"] = nil
        #expect(await site.answer(noOrigin).status == 403)
        await site.allowChanges(false)
        #expect(await site.answer(try post(right)).status == 403)
        #expect(folder.text(file) == text)
    }

    @Test("Who listens hears at once how things stand, and of every change")
    func events() async throws {
        let site = await site()
        var heard = await site.listen().makeAsyncIterator()
        #expect(String(decoding: try #require(await heard.next()), as: UTF8.self).contains("data: 1\n"))
        try folder.write("---\ntitle: X\n---\n", to: "content/sl/pages/x.md")
        _ = await site.answer(Request(path: "/"))
        #expect(String(decoding: try #require(await heard.next()), as: UTF8.self).contains("data: 2\n"))
    }
}
