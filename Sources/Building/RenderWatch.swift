package import Catalog
internal import Diagnostics
internal import Website

/// Looks at the files of the help center as they are rendered: for internal text, and for their weight.
package struct RenderWatch: Sendable {
    /// Nil when nothing in the site is internal.
    let leaks: LeakWatch?
    let scale: PageScale

    func look(at bytes: [UInt8], of file: PlannedFile) {
        leaks?.look(at: bytes, path: "\(Audience.public.folder)/\(file.path)")
        scale.look(at: bytes, of: file)
    }

    /// What was found in all files so far.
    func findings() -> [Diagnostic] { (leaks?.findings() ?? []) + scale.findings() }
}

/// How planned sites are written.
package struct WritingOrder: Sendable {
    /// The site's folder, for files that are copied.
    package var siteFolder: String
    /// Looks at the help center.
    package var watch: RenderWatch?
    /// The forms in which compressed copies are written.
    package var compressions: [Compression]

    package init(siteFolder: String, watch: RenderWatch? = nil, compressions: [Compression] = []) {
        self.siteFolder = siteFolder
        self.watch = watch
        self.compressions = compressions
    }
}
