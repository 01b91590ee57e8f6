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

    package init(includesDrafts: Bool = false, asOf: LocalDate, version: String, manual: [DiagnosticCode] = []) {
        self.includesDrafts = includesDrafts
        self.asOf = asOf
        self.version = version
        self.manual = manual
    }
}
