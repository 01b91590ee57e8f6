package import Diagnostics
package import Website

/// What may have changed in a document root that stands as the last build left it.
package struct TreePatch: Sendable {
    package var standing: StandingTree
    /// The files that may differ, and what they need to be made. All others stay.
    package var plan: SitePlan
    /// Paths of files that are no more. Their compressed copies go with them.
    package var removed: [String]

    package init(_ standing: StandingTree, _ plan: SitePlan, removed: [String] = []) {
        (self.standing, self.plan, self.removed) = (standing, plan, removed)
    }
}

extension Build {
    /// Writes planned sites into an output folder. Of a root that stands as the last build left it, only files that differ are written.
    /// - Returns: Nothing when what the order's watch has found is fatal; then nothing has been written.
    /// - Throws: `OutputError`; what was there before stays.
    package static func write(
        _ plans: [SitePlan], into output: OutputFolder, _ order: WritingOrder,
        stopsAt isFatal: ([Diagnostic]) -> Bool = { !$0.isEmpty }
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)] {
        let written = try publish(plans, to: output, order, isWhole: true, stopsAt: isFatal) {
            plan, writer throws(OutputError) in
            if let standing = output.standing(plan.audience), let spare = standing.spare(in: output) {
                let tree = try DraftTree(standing, in: output)
                return tree.root(of: try writer.write(into: tree), in: output, spare)
            }
            let tree = try FreshTree(plan, order, in: output, made: try output.madeFiles())
            return try tree.root(of: try writer.write(into: tree))
        }
        return written ?? []
    }

    /// Changes some files of roots that stand as the last build left them, each root in one step; both are ready before the first changes.
    /// The result is that of a build that writes all files.
    /// - Returns: What each root came to; nothing when what the order's watch has found is fatal; nil when the file system cannot do this, and
    ///   all files must be written. Then nothing has been.
    /// - Throws: `OutputError`; what was there before stays.
    package static func patch(
        _ patches: [TreePatch], in output: OutputFolder, _ order: WritingOrder,
        stopsAt isFatal: ([Diagnostic]) -> Bool = { !$0.isEmpty }
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)]? {
        try publish(patches.map(\.plan), to: output, order, isWhole: false, stopsAt: isFatal) {
            plan, writer throws(OutputError) in
            let patch = patches.first { $0.plan.audience == plan.audience }
            guard let patch else { throw OutputError("There is nothing to change in “\(plan.audience.folder)”.") }
            let tree = try DraftTree(patch.standing, in: output, removed: Set(patch.removed))
            let root = tree.root(of: try writer.write(into: tree), in: output)
            return try root.findSpare() ? root : nil
        }
    }

    private static func publish(
        _ plans: [SitePlan], to output: OutputFolder, _ order: WritingOrder, isWhole: Bool,
        stopsAt isFatal: ([Diagnostic]) -> Bool,
        _ write: (SitePlan, TreeWriter) throws(OutputError) -> (any NextRoot)?
    ) throws(OutputError) -> [(audience: Audience, summary: WriteSummary)]? {
        var roots: [any NextRoot] = []
        for plan in plans {
            let watch = plan.audience == .public ? order.watch : nil
            guard let root = try write(plan, TreeWriter(plan: plan, order: order, watch: watch)) else {
                try output.discard()
                return nil
            }
            roots.append(root)
            if let shown = watch?.findings(), isFatal(shown) {
                try output.discard()
                return []
            }
        }
        try output.publish(roots, isWhole: isWhole)
        return roots.map { ($0.audience, $0.summary) }
    }
}
