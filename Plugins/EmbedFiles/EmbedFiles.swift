import Foundation
import PackagePlugin

/// Compiles files that live outside a target's folder into it: the theme into `Website`, the starter site into `Building`.
/// The executable then works on a machine that has neither.
@main
struct EmbedFiles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let (folders, constant) =
            switch target.name {
            case "Website": (["templates"], "builtInTheme")
            case "Preview": (["preview"], "previewClient")
            default: (["starter"], "starterSite")
            }
        let files = folders.flatMap { Self.files(at: root.appending(path: $0)) }.sorted { $0.path() < $1.path() }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(constant).swift")
        return [
            .buildCommand(
                displayName: "Embedding \(folders.joined(separator: ", ")) into \(target.name)",
                executable: try context.tool(named: "embed-files").url,
                arguments: [constant, root.path(percentEncoded: false), output.path(percentEncoded: false)] + folders,
                inputFiles: files,
                outputFiles: [output]
            )
        ]
    }

    private static func files(at url: URL) -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [url] }
        let walk = FileManager.default.enumerator(at: url, includingPropertiesForKeys: [.isRegularFileKey])
        return (walk?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    }
}
