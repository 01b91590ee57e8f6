import Building
import Catalog
import Diagnostics
import Foundation
import ServiceTime
import TestSupport
import Testing
import Website

@Suite("A site that is built again and again")
struct WorkshopTests {
    private static let now = WrittenMoment(Instant(secondsSince1970: 1_795_000_000))

    private static func request(_ folder: TemporaryFolder) -> Build.Request {
        var request = Build.Request(siteFolder: folder.path, outputFolder: "", now: now)
        request.includesDrafts = true
        request.isInOwnFolder = true
        return request
    }

    private static func number(_ name: String, _ usual: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
    }

    // Whether its memory grows is watched where it has a process of its own: Tests/EndToEnd/test_serve.py.
    @Test("after any edits, renames and deletions it is what a fresh build makes of the files")
    func equality() throws {
        let folder = try TemporaryFolder()
        var site = try RandomSite(folder, articles: Self.number("PULT_ARTICLES", 50), seed: 20_261_127)
        var workshop = Workshop(Self.request(folder)) { Self.now }
        _ = try workshop.refresh()
        let wanted = Self.number("PULT_EDITS", 200)
        var (edits, bursts) = (0, 0)
        while edits < wanted {
            edits += try site.burst()
            bursts += 1
            // A watcher names what has changed, or has lost count.
            _ = try workshop.refresh(bursts % 5 == 0 ? nil : site.touched)
            site.forgetTouched()
            let difference = try Self.difference(&workshop, folder)
            try #require(difference == "", "after \(edits) edits in \(bursts) bursts")
        }
    }

    /// What tells the workshop's site from a fresh build's, in a sentence; empty when nothing does.
    private static func difference(_ workshop: inout Workshop, _ folder: TemporaryFolder) throws -> String {
        let fresh = try Build(request(folder)).prepare()
        guard let view = workshop.view(at: workshop.usualGlance) else { return "there is no view" }
        if view.report.diagnostics != fresh.report.diagnostics {
            let (own, other) = (Set(view.report.diagnostics), Set(fresh.report.diagnostics))
            return "findings: only here \(own.subtracting(other)), only fresh \(other.subtracting(own))"
        }
        for plan in fresh.plans {
            guard let desk = view.desk(plan.audience) else { return "no \(plan.audience)" }
            let paths = plan.files.map(\.path)
            if desk.paths != paths { return "paths: \(Set(desk.paths).symmetricDifference(paths).sorted())" }
            let differing = Parallel.map(plan.files.count) { number -> String? in
                let file = plan.files[number]
                return bytes(desk.file(at: file.path), folder) == bytes(file, folder) ? nil : file.path
            }
            if let first = differing.lazy.compactMap({ $0 }).first { return "\(plan.audience): \(first)" }
        }
        return ""
    }

    private static func bytes(_ file: PlannedFile?, _ folder: TemporaryFolder) -> [UInt8]? {
        do { return try file?.bytes(siteFolder: folder.path) } catch { return Array("\(error)".utf8) }
    }
}
