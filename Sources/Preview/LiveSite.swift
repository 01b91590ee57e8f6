internal import Building
package import Diagnostics
internal import Loading
package import ServiceTime

/// The site as its files are now: built in memory, and built again when one of them has changed.
package actor LiveSite {
    let folder: String
    private let watch: any FolderWatch
    private let tell: @Sendable (PreviewEvent) -> Void
    /// Of this run; who knows it has seen a page of this preview.
    let token = String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)
    private(set) var workshop: Workshop
    private(set) var report: Report?
    /// Why the site cannot be read.
    private(set) var failure: String?
    /// Counts what readers may have to look at anew.
    private(set) var generation = 0
    private(set) var mayChange = true
    private(set) var listeners = Listeners()

    /// `tell` is told of every build.
    package init(
        folder: String, includesDrafts: Bool, now: @escaping @Sendable () -> WrittenMoment, watch: (any FolderWatch)? = nil,
        tell: @escaping @Sendable (PreviewEvent) -> Void = { _ in }
    ) {
        self.folder = folder
        // Before the first look, so that no change is missed.
        self.watch = watch ?? folderWatch(over: folder)
        self.tell = tell
        var request = Build.Request(siteFolder: folder, outputFolder: "", now: now())
        request.includesDrafts = includesDrafts
        request.isInOwnFolder = true
        workshop = Workshop(request, now: now)
    }

    /// Builds for the first time.
    /// - Returns: whether the site could be read, be it in order or not.
    package func open() -> Bool {
        _ = watch.changes()
        take(nil)
        return failure == nil
    }

    /// Follows the files until the task is cancelled.
    func follow() async {
        let pulse = Task {
            while !Task.isCancelled {
                do { try await Task.sleep(for: .seconds(15)) } catch { return }
                listeners.beat()
            }
        }
        while !Task.isCancelled {
            await watch.wait()
            absorb()
        }
        pulse.cancel()
        listeners.end()
    }

    func allowChanges(_ mayChange: Bool) { self.mayChange = mayChange }

    func view(at glance: Workshop.Glance) -> LiveView? { workshop.view(at: glance) }

    /// Takes in what has changed up to now: who asks after saving gets what was saved.
    func absorb() {
        switch watch.changes() {
        case nil: break
        case .everything: take(nil)
        case .paths(let paths): take(paths)
        }
    }

    private func take(_ paths: Set<String>?) {
        let start = ContinuousClock.now
        do {
            let outcome = try workshop.refresh(paths)
            let wasBroken = failure != nil
            failure = nil
            switch outcome {
            case .same where !wasBroken && report != nil && paths?.contains(where: Self.isAsset) != true: return
            case .same: break
            case .built(let report): self.report = report
            }
            generation += 1
            if let report { tell(.built(report, generation: generation, took: ContinuousClock.now - start)) }
        } catch {
            failure = "\(error)"
            generation += 1
            tell(.failed("\(error)"))
        }
        listeners.send(generation, hasAssets: paths?.contains(where: Self.isAsset) ?? true)
    }

    /// Pictures are not looked into, but pages show them.
    private static func isAsset(_ path: String) -> Bool { path.hasPrefix("content/assets/") }

    func listen() -> AsyncStream<[UInt8]> { listeners.add(generation) }
}

/// What happens in a preview.
package enum PreviewEvent: Sendable {
    case built(Report, generation: Int, took: Duration)
    /// The site cannot be read.
    case failed(String)
}

/// Those who want to hear when something has changed (Server-Sent Events).
struct Listeners: Sendable {
    private final class Listener: Sendable {
        let continuation: AsyncStream<[UInt8]>.Continuation

        init(_ continuation: AsyncStream<[UInt8]>.Continuation) {
            self.continuation = continuation
        }
    }

    private var all: [Listener] = []

    /// Each hears the present state first. Who is slow misses what came between: only the last state counts.
    mutating func add(_ generation: Int) -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(2))
        continuation.yield(Self.event(generation))
        all.append(Listener(continuation))
        return stream
    }

    mutating func send(_ generation: Int, hasAssets: Bool) { yield(Self.event(generation, hasAssets: hasAssets)) }

    /// A line that means nothing, so that a client that has gone shows.
    mutating func beat() { yield(Array(": still here\n\n".utf8)) }

    mutating func end() {
        for listener in all { listener.continuation.finish() }
        all = []
    }

    private mutating func yield(_ bytes: [UInt8]) {
        all = all.filter { listener in
            if case .terminated = listener.continuation.yield(bytes) { return false }
            return true
        }
    }

    private static func event(_ generation: Int, hasAssets: Bool = false) -> [UInt8] {
        Array("event: built\ndata: \(generation)\(hasAssets ? " assets" : "")\n\n".utf8)
    }
}
