package import ServiceTime

/// What a plan depends on beside the catalog and the theme.
package struct WebsiteOptions: Sendable, Hashable {
    package var includesDrafts: Bool
    /// Today. Texts that expired before it are not published, texts whose review was due before it are stale.
    package var asOf: LocalDate
    /// Of Pult, for the generator's name in the pages.
    package var version: String

    package init(includesDrafts: Bool = false, asOf: LocalDate, version: String) {
        self.includesDrafts = includesDrafts
        self.asOf = asOf
        self.version = version
    }
}
