package import Diagnostics

/// Makes the changes of a plan in the files of a site, each file in one step; what no change is about stays byte for byte.
package struct Mender: Sendable {
    private let siteFolder: String

    package init(siteFolder: String) {
        self.siteFolder = siteFolder
    }

    /// The changes that were made. A stretch that is not there any more as it was found stays as it is.
    /// - Throws: `OutputError` when a file cannot be read or written; files before it are mended.
    package func apply(_ plan: FixPlan) throws(OutputError) -> [FixPlan.Edit] {
        var made: [FixPlan.Edit] = []
        for file in plan.files {
            let path = siteFolder + "/" + file.path
            let source = SourceFile(path: file.path, bytes: try Files.read(path))
            let edits = file.edits.filter { source.place($0.range) == $0.diagnostic.place }
            guard !edits.isEmpty else { continue }
            try Files.replace(path, with: FixPlan.apply(edits, to: source.bytes))
            made += edits
        }
        return made
    }
}
