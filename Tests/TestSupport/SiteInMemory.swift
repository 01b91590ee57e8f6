package import Catalog
package import Diagnostics
internal import Loading

/// A small site that a test writes out file by file. Marks (`▶…◀`) say where findings are expected.
package struct SiteInMemory {
    private var files: [String: MarkedText] = [:]

    /// A configuration with Slovenian and English, an e-mail channel and a role; replace it with `pult.yaml` among the files.
    package static let configuration = """
        title: Melisa
        locales: [sl, en]
        calendars:
          office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-16:00" }, holidays: [SI] }
        channels:
          email:
            kind: email
            title: E-pošta
            calendar: office
            contact: mailto:pomoc@melisa.example
            intake: always
            staffed_by: [agent]
            service_levels: { first_response: 4 business hours, resolution: 3 business days }
        roles:
          agent: { title: Svetovalka, calendar: office }
        """

    package init(_ files: [String: String]) {
        self.files = files.mapValues { MarkedText($0) }
        if files["pult.yaml"] == nil { self.files["pult.yaml"] = MarkedText(Self.configuration) }
    }

    /// The places that are marked in a file.
    package func places(in path: String) -> [Place] { files[path]?.places(in: path) ?? [] }

    /// The site as loaded.
    package func load() throws -> (index: CatalogIndex, diagnostics: [Diagnostic]) {
        let source = FileSource.memory(files.mapValues { Array($0.text.utf8) })
        let (catalog, diagnostics) = try SiteLoader(source: source).load()
        guard let catalog else { throw NoCatalog(diagnostics: diagnostics) }
        return (CatalogIndex(catalog), diagnostics)
    }

    /// The configuration could not be read.
    package struct NoCatalog: Error {
        package let diagnostics: [Diagnostic]
    }
}
