internal import Catalog
internal import Checks
package import Diagnostics
internal import Website

extension Build {
    /// What a check came to.
    package struct Examination: Sendable {
        package let report: Report
        /// Whether it took over what an earlier check had found.
        package let isRevision: Bool
        /// What was looked at. A command that ends with the process does well to let the process free it.
        package let parts: any Sendable
    }

    /// Everything but the writing, with the search for internal text and heavy pages in the help center that a build makes while it
    /// writes. What an earlier check has found in texts that are the same still holds.
    /// - Throws: `LoadingError` when the site cannot be read, `OutputError` when a file of it cannot be read any more.
    package func check() throws -> Examination {
        // What other servers say is asked for every time.
        let folder = request.external == nil ? request.checkMemory : nil
        let memory = folder.map { CheckMemory(folder: $0, siteFolder: request.siteFolder) }
        if !request.isFresh, let memory, let revised = try revised(memory) { return revised }
        let site = try prepare(remembers: memory != nil)
        guard let watch = site.watch(siteFolder: request.siteFolder),
            let plan = site.plans.first(where: { $0.audience == .public })
        else { return Examination(report: site.report, isRevision: false, parts: site) }
        _ = Parallel.map(plan.preparations.count) { plan.preparations[$0]() }
        let failures = Parallel.map(plan.files.count) { number -> OutputError? in
            let file = plan.files[number]
            do throws(OutputError) {
                watch.look(at: try file.bytes(siteFolder: request.siteFolder), of: file)
            } catch { return error }
            return nil
        }
        if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
        if let memory, let note = site.note(try watch.scale.weights(), watch, for: CheckMemory.state) { memory.write(note) }
        return Examination(report: site.report(with: watch.findings()), isRevision: false, parts: site)
    }

    /// A check of a site of which little has changed; nil when everything has to be looked at.
    private func revised(_ memory: CheckMemory) throws(OutputError) -> Examination? {
        guard let known = memory.read(), let site = Revision.site(of: self, known),
            let revision = Revision(self, site, audiences: [.public]),
            let scale = revision.scale(of: revision.rendered()[.public] ?? [])
        else { return nil }
        let paths = Set(revision.patches.flatMap { $0.patch.files.map(\.path) })
        var weights = revision.weights
        // Pages that cannot be too heavy are named by builds only.
        weights = PageWeights(heavy: weights.heavy.filter { !paths.contains($0.path) } + (try scale.weights().heavy))
        guard !revision.isDoubtful else { return nil }
        if !site.changed.isEmpty, let note = revision.note(weights, for: CheckMemory.state) { memory.write(note) }
        let report = report(on: revision.findings + scale.findings(on: weights.heavy), in: revision.catalog, isRendered: true)
        return Examination(report: report, isRevision: true, parts: revision)
    }
}
