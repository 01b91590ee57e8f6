/// What may have changed in a site since somebody asked.
package enum FileChanges: Sendable, Hashable {
    /// These paths, relative to the site.
    case paths(Set<String>)
    /// Nobody knows what: look at everything.
    case everything

    package mutating func add(_ other: FileChanges) {
        switch (self, other) {
        case (.paths(let paths), .paths(let more)): self = .paths(paths.union(more))
        default: self = .everything
        }
    }
}

/// Watches the files of a site.
package protocol FolderWatch: Sendable {
    /// What has changed up to this moment; nil for nothing. Each change is told once.
    func changes() -> FileChanges?

    /// Comes back when something has changed and the burst is over: an editor that saves, or git that writes hundreds of files.
    func wait() async
}

/// The best watch that this system has.
package func folderWatch(over siteFolder: String) -> any FolderWatch {
    #if os(Linux)
        if let watch = InotifyWatch(siteFolder) { return watch }
    #endif
    return PollingWatch(siteFolder)
}

/// How long a burst of changes may pause without being over, and how long it may last before something is shown.
enum Burst {
    static let pause = Duration.milliseconds(10)
    static let longest = Duration.milliseconds(200)
}
