internal import Building
internal import Foundation

/// What `check --external` takes from the machine it runs on.
enum ExternalOptions {
    static func check(_ terminal: Terminal) -> ExternalCheck {
        ExternalCheck(cacheFile: CacheFolder.path.map { $0 + "/links.json" }, clock: CommonOptions.presentMoment) {
            done, all in
            terminal.progress("links \(done)/\(all) …")
        }
    }

}
