internal import Catalog
internal import Checks
internal import Diagnostics
internal import Website

/// A build that builds on the last one, when little has changed. What it writes is what a build from scratch would write, byte for byte.
struct Rebuild {
    let build: Build
    let output: OutputFolder

    private struct Standing: Sendable {
        var trees: [Audience: StandingTree] = [:]
        var site: Revision.Site?
    }

    /// Nil when the site has to be built from scratch.
    func run() throws(OutputError) -> Build.Outcome? {
        // What takes longer comes first: the core that is done with the other helps.
        let parts = Parallel.map(2) { part -> Standing in
            guard part == 0 else { return Standing(trees: standing) }
            let memory = output.memory.read(for: output.state)
            return Standing(site: memory.flatMap { Revision.site(of: build, $0) })
        }
        let trees = parts[1].trees
        guard let tree = trees[.public], trees.count == Audience.allCases.count, let site = parts[0].site,
            let revision = Revision(build, site),
            !build.report(on: revision.findings, in: revision.catalog).fails(strict: build.request.isStrict)
        else { return nil }
        build.progress(.writing)
        let rendered = revision.rendered()
        let files = rendered[.public] ?? []
        guard let scale = revision.scale(of: files) else { return nil }
        let weights = revision.weights.with(try scale.weights(), of: Set(files.map(\.file.path)), over: tree, scale)
        let heavy = scale.findings(on: weights.heavy)
        let report = build.report(on: revision.findings + heavy, in: revision.catalog, isRendered: true)
        guard heavy.isEmpty || !report.fails(strict: build.request.isStrict), !revision.isDoubtful else { return nil }
        guard let written = try patch(trees, revision, rendered) else { return nil }
        if let state = output.state, let note = revision.note(weights, for: state) { output.memory.write(note) }
        return Build.Outcome(
            report: report, written: written, textCount: revision.catalog.textCount,
            heaviest: weights.heaviest(Build.namedPages), isRebuild: true, parts: revision)
    }

    /// The roots that stand as the last build left them.
    private var standing: [Audience: StandingTree] {
        let found = Parallel.map(Audience.allCases.count) { output.standing(Audience.allCases[$0]) }
        return Dictionary(uniqueKeysWithValues: found.compactMap { $0 }.map { ($0.audience, $0) })
    }

    private func patch(
        _ trees: [Audience: StandingTree], _ revision: Revision, _ files: [Audience: [RenderedFile]]
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)]? {
        let compressions = build.request.compressions ?? revision.catalog.configuration.output.compressions
        let patches = Audience.allCases.compactMap { audience in
            trees[audience].map { tree in
                let files = files[audience] ?? []
                let plan = SitePlan(
                    audience: audience, files: files.map { PlannedFile(path: $0.file.path, content: .bytes($0.bytes)) },
                    findings: [])
                return TreePatch(tree, plan)
            }
        }
        return try Build.patch(
            patches, in: output, WritingOrder(siteFolder: build.request.siteFolder, compressions: compressions))
    }
}

extension PageWeights {
    /// The weights of a site in which the pages at some paths have been rendered anew.
    func with(_ new: PageWeights, of paths: Set<String>, over tree: StandingTree, _ scale: PageScale) -> PageWeights {
        var all = PageWeights(heavy: heavy.filter { !paths.contains($0.path) } + new.heavy)
        let taken = paths.union(all.heavy.map(\.path))
        let known = Dictionary(longest.map { ($0.weight.path, $0) }, uniquingKeysWith: { first, _ in first })
        var candidates = new.longest.map { (size: $0.size, path: $0.weight.path, long: Optional($0)) }
        tree.visit(ending: ".html") { path, size in
            // Few are longer than the longest so far.
            let isShort = candidates.count >= PageScale.mostLong && size < candidates[PageScale.mostLong - 1].size
            guard !isShort, !taken.contains(path) else { return }
            candidates.append((size, path, known[path].flatMap { $0.size == size ? $0 : nil }))
            candidates.sort { ($1.size, $0.path) < ($0.size, $1.path) }
        }
        candidates.sort { ($1.size, $0.path) < ($0.size, $1.path) }
        all.longest = candidates.prefix(PageScale.mostLong).compactMap { size, path, long in
            long ?? tree.bytes(at: path).map { Long(size: size, weight: scale.weigh($0, path: path)) }
        }
        return all
    }
}
