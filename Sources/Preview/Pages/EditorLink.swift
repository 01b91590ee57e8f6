internal import Catalog
internal import Diagnostics

/// Addresses that open a file in the writer's editor.
struct EditorLink: Sendable {
    /// Absolute.
    let siteFolder: String
    /// With `{path}`, `{line}` and `{column}`.
    let pattern: String

    init(_ configuration: Configuration?, siteFolder: String) {
        self.siteFolder = siteFolder
        pattern = configuration?.editorPattern ?? Configuration.usualEditorPattern
    }

    func address(_ file: String, _ position: Position?) -> String {
        pattern.replacing("{path}", with: Percent.encoded(siteFolder + "/" + file))
            .replacing("{line}", with: String(position?.line ?? 1)).replacing("{column}", with: String(position?.column ?? 1))
    }
}
