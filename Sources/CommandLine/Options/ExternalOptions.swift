internal import Building
internal import Foundation

/// What `check --external` takes from the machine it runs on.
enum ExternalOptions {
    static func check(_ terminal: Terminal) -> ExternalCheck {
        ExternalCheck(cacheFile: cacheFile(ProcessInfo.processInfo.environment), clock: CommonOptions.presentMoment) {
            done, all in
            terminal.progress("links \(done)/\(all) …")
        }
    }

    /// Below the folder for caches (XDG Base Directory Specification); nil for a user without a home.
    static func cacheFile(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder + "/pult/links.json" }
        return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache/pult/links.json" }
    }
}
