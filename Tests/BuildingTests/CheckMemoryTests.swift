import Building
import Diagnostics
import Foundation
import ServiceTime
import TestSupport
import Testing

@Suite("A check that remembers the last one")
struct CheckMemoryTests {
    private let folder: TemporaryFolder
    private let memory: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        memory = try TemporaryFolder()
    }

    private func request(minutes: Int, isFresh: Bool = false) -> Build.Request {
        let now = WrittenMoment(Instant(secondsSince1970: 1_795_000_000 + minutes * 60))
        var request = Build.Request(siteFolder: folder.path, outputFolder: "", now: now)
        request.checkMemory = memory.path + "/checks"
        request.isFresh = isFresh
        return request
    }

    @Test("after any edits it finds what a look at everything finds")
    func equality() throws {
        var site = try RandomSite(folder, articles: 50, seed: 20_261_129)
        var revised = 0
        let rephrased = 60
        for round in 1...(rephrased + 20) {
            _ = try round % 4 == 0 ? site.burst() : round > rephrased ? site.revise() : site.rephrase()
            let own = try Build(request(minutes: round)).check()
            var other = request(minutes: round)
            other.checkMemory = nil
            let fresh = try Build(other).check()
            let (ours, theirs) = (own.report.diagnostics, fresh.report.diagnostics)
            let (lost, made) = (Set(theirs).subtracting(ours).map(Self.name), Set(ours).subtracting(theirs).map(Self.name))
            try #require(lost.isEmpty && made.isEmpty, "round \(round), \(revised) revised")
            try #require(
                zip(ours, theirs).allSatisfy { $0 == $1 } && ours.count == theirs.count, "another order in round \(round)")
            #expect(own.report.files == fresh.report.files && own.report.suppressed.count == fresh.report.suppressed.count)
            if own.isRevision, round <= rephrased { revised += 1 }
        }
        #expect(revised > 25)
    }

    private static func name(_ finding: Diagnostic) -> String { "\(finding.place?.written ?? ""): \(finding.message)" }

    @Test("what is remembered of sites that nobody checks any more goes")
    func old() throws {
        _ = try RandomSite(folder, articles: 3, seed: 1)
        let stale = memory.path + "/checks/stale"
        try memory.write("old", to: "checks/stale")
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -40 * 86_400)], ofItemAtPath: stale)
        _ = try Build(request(minutes: 0)).check()
        #expect(memory.files(below: "checks").count == 1 && memory.files(below: "checks") != ["stale"])
        #expect(try Build(request(minutes: 1)).check().isRevision)
        #expect(try !Build(request(minutes: 2, isFresh: true)).check().isRevision)
    }

    @Test("where nothing can be written the check is as good")
    func unwritable() throws {
        _ = try RandomSite(folder, articles: 3, seed: 1)
        try memory.write("a file, and no folder", to: "checks")
        #expect(try !Build(request(minutes: 0)).check().isRevision)
        #expect(try !Build(request(minutes: 1)).check().isRevision)
        #expect(memory.text("checks") == "a file, and no folder")
    }
}
