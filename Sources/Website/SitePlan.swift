package import Diagnostics

/// Who a site is for.
package enum Audience: String, Sendable, Hashable, CaseIterable {
    /// The help center.
    case `public`
    /// The playbook.
    case `internal`

    /// The folder of the document root below the output folder.
    package var folder: String {
        switch self {
        case .public: "help-center"
        case .internal: "playbook"
        }
    }
}

/// One file of a site, planned but not yet rendered.
package struct PlannedFile: Sendable {
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Appends the file's bytes; pure, so that files may be rendered in any order and on any core.
        case rendered(@Sendable (inout [UInt8]) -> Void)
        /// A file to be copied from the site's folder: its path relative to that folder.
        case copy(String)
    }

    /// Relative to the document root: `sl/dostava/kdaj-pride-paket/index.html`.
    package var path: String
    package var content: Content
    /// The text that a page shows, relative to the site; nil for pages of many texts or none.
    package var source: String?
    /// Whether it is made of what a preparation makes: whoever renders all files does well to leave it to the end.
    package var isLate: Bool

    package init(path: String, content: Content, source: String? = nil, isLate: Bool = false) {
        self.path = path
        self.content = content
        self.source = source
        self.isLate = isLate
    }
}

extension PlannedFile {
    /// Whether pages load it.
    package var isPart: Bool { path.hasSuffix(".css") || path.hasSuffix(".js") }
}

/// All files of one of the two sites, sorted by path, each path once.
package struct SitePlan: Sendable {
    package var audience: Audience
    package var files: [PlannedFile]
    /// Faults that only show when pages are planned, such as a template with a typo. With an error among them nothing is written.
    package var findings: [Diagnostic]
    /// What several files share and takes long to make. Whoever renders all files begins with these, on all cores: a file that needs one
    /// would make the others wait.
    package var preparations: [@Sendable () -> Void]
    /// Give back what the preparations have made. Whoever renders each file once does well to end with these: of a large site it is much.
    package var farewells: [@Sendable () -> Void]

    package init(
        audience: Audience, files: [PlannedFile], findings: [Diagnostic], preparations: [@Sendable () -> Void] = [],
        farewells: [@Sendable () -> Void] = []
    ) {
        self.audience = audience
        self.files = files
        self.findings = findings
        self.preparations = preparations
        self.farewells = farewells
    }
}
