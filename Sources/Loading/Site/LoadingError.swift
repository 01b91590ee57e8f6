/// Why a site cannot be read at all. Faults in its texts are findings; this is for when there is nothing to find them in.
package enum LoadingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder has no `pult.yaml`.
    case noConfiguration
    /// `pult.yaml` is there, but cannot be read.
    case unreadableConfiguration(reason: String)
    /// The file that holds the known findings cannot be read.
    case unreadableBaseline(path: String, reason: String)

    package var description: String {
        switch self {
        case .noConfiguration:
            "There is no pult.yaml here, so this is no site. Change to the site's folder, name it with --site, or begin one with “pult new”."
        case .unreadableConfiguration(let reason): "The configuration pult.yaml cannot be read: \(reason)."
        case .unreadableBaseline(let path, let reason):
            "The baseline “\(path)” cannot be read: \(reason). “pult check --write-baseline” writes one."
        }
    }
}
