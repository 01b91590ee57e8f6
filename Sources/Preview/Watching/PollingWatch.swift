internal import Building
internal import Synchronization

/// Looks at names, sizes and times of all files every now and then; where the system cannot tell of changes.
package final class PollingWatch: FolderWatch {
    private let siteFolder: String
    private let interval: Duration
    private let known: Mutex<SiteFingerprint>

    package init(_ siteFolder: String, every interval: Duration = .milliseconds(500)) {
        self.siteFolder = siteFolder
        self.interval = interval
        known = Mutex(SiteFingerprint(siteFolder: siteFolder))
    }

    package func changes() -> FileChanges? {
        let current = SiteFingerprint(siteFolder: siteFolder)
        return known.withLock { known in
            guard current != known else { return nil }
            known = current
            return .everything
        }
    }

    package func wait() async {
        while !Task.isCancelled {
            do { try await Task.sleep(for: interval) } catch { return }
            if SiteFingerprint(siteFolder: siteFolder) != known.withLock({ $0 }) { break }
        }
        // A second look that finds the same: the burst is over.
        let clock = ContinuousClock()
        let end = clock.now + Burst.longest
        var before = SiteFingerprint(siteFolder: siteFolder)
        while clock.now < end {
            do { try await Task.sleep(for: Burst.pause) } catch { return }
            let current = SiteFingerprint(siteFolder: siteFolder)
            if current == before { return }
            before = current
        }
    }
}
