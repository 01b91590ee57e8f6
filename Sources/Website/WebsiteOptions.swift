internal import Catalog
package import Diagnostics
package import ServiceTime

/// What a plan depends on beside the catalog and the theme.
package struct WebsiteOptions: Sendable, Hashable {
    package var includesDrafts: Bool
    /// Today. Texts that expired before it are not published, texts whose review was due before it are stale.
    package var asOf: LocalDate
    /// Of Pult, for the generator's name in the pages.
    package var version: String
    /// The manual of findings that the playbook shows, sorted by id.
    package var manual: [DiagnosticCode]
    /// Whether each site is served from a folder of the host that is named like its document root, as in a preview, whatever its
    /// base URL says. Only pages that a server shows at any address need to know.
    package var isInOwnFolder: Bool

    package init(
        includesDrafts: Bool = false, asOf: LocalDate, version: String, manual: [DiagnosticCode] = [], isInOwnFolder: Bool = false
    ) {
        self.includesDrafts = includesDrafts
        self.asOf = asOf
        self.version = version
        self.manual = manual
        self.isInOwnFolder = isInOwnFolder
    }

    /// The path of a site's root on its host, without a slash at the end.
    func hostPath(of audience: Audience, at address: SiteAddress) -> String {
        isInOwnFolder ? "/" + audience.folder : address.basePath
    }
}
