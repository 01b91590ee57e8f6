import Foundation
import TestSupport
import Testing
import Website

@testable import Building

@Suite("A build that is killed between two steps")
struct KilledTests {
    /// As far as a build comes.
    enum Step: Int, CaseIterable { case written, forgotten, prepared, oneExchanged, exchanged, oneSettled }

    private static func stop(after step: Step, _ roots: [any NextRoot], _ output: OutputFolder, isWhole: Bool) throws {
        if step == .written { return }
        if step == .forgotten {
            try FileManager.default.removeItem(atPath: output.path + "/.pult/tree-help-center")
            return
        }
        _ = try output.prepare(roots, isWhole: isWhole)
        for (number, root) in roots.enumerated() where step.rawValue >= Step.oneExchanged.rawValue {
            if number == 0 || step != .oneExchanged { try root.exchange() }
        }
        if step == .oneSettled { try roots[0].settle() }
    }

    private static let pages: [String: String] = {
        var pages = Written.pages
        pages["a.html"] = "changed"
        pages["index.html"] = nil
        pages["n/n.html"] = "new"
        return pages
    }()

    @Test("leaves an old root or a new one, and the next build works", arguments: Step.allCases, [true, false])
    func killed(step: Step, isPatch: Bool) throws {
        let site = try Written()
        try site.build()
        let (old, new) = (try Written.fresh(Written.pages).content, try Written.fresh(Self.pages).content)
        do {
            let output = try OutputFolder(site.path)
            let writer = TreeWriter(plan: Written.plan(Self.pages), order: site.order, watch: nil)
            let other = TreeWriter(plan: Written.plan(["index.html": "other"], .internal), order: site.order, watch: nil)
            var roots: [any NextRoot] = []
            for (audience, writer) in [(Audience.public, writer), (.internal, other)] {
                if isPatch {
                    let tree = try DraftTree(#require(output.standing(audience)), in: output)
                    let root = tree.root(of: try writer.write(into: tree), in: output)
                    #expect(try root.findSpare())
                    roots.append(root)
                } else {
                    let tree = try FreshTree(writer.plan, site.order, in: output, made: try output.madeFiles())
                    roots.append(try tree.root(of: try writer.write(into: tree)))
                }
            }
            try Self.stop(after: step, roots, output, isWhole: !isPatch)
            if step.rawValue >= Step.prepared.rawValue { #expect(output.state == nil) }
        }
        let isNew = step.rawValue >= Step.oneExchanged.rawValue
        #expect(Written.content(of: site.path + "/help-center") == (isNew ? new : old).below("help-center"))
        // A root that stands is one that was built.
        if let summary = try site.patch(["a.html": "patched"]) {
            #expect(summary.written == 1)
            #expect(try site.hasTwin)
        }
        try site.build(Self.pages)
        #expect(site.content == new)
        #expect(try site.hasTwin)
        #expect(try site.stands?.isByContent == false)
    }
}

extension [String: Data] {
    fileprivate func below(_ folder: String) -> [String: Data] {
        Dictionary(
            uniqueKeysWithValues: compactMap { $0.hasPrefix(folder + "/") ? (String($0.dropFirst(folder.count + 1)), $1) : nil })
    }
}
