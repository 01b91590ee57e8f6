internal import Foundation

/// Where Pult keeps what it can find out again.
enum CacheFolder {
    /// Below the folder for caches (XDG Base Directory Specification); nil for a user without a home.
    static var path: String? {
        let environment = ProcessInfo.processInfo.environment
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder + "/pult" }
        return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.cache/pult" }
    }
}
