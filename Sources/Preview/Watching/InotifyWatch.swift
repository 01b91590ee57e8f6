#if os(Linux)
    internal import Dispatch
    internal import Glibc
    internal import Loading
    internal import Synchronization

    /// Is told by Linux what changes: in the site's folder itself and in every folder below `content` and `templates`.
    package final class InotifyWatch: FolderWatch {
        private let queue: Int32
        private let state: Mutex<WatchedFolders>
        /// Where a thread waits for the queue to have something.
        private let thread = DispatchQueue(label: "pult.watch")

        /// Nil when the system has no watches left.
        package init?(_ siteFolder: String) {
            let queue = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            guard queue >= 0 else { return nil }
            self.queue = queue
            var folders = WatchedFolders(queue: queue, root: siteFolder)
            folders.watchAll()
            guard folders.isComplete else {
                close(queue)
                return nil
            }
            state = Mutex(folders)
        }

        deinit { close(queue) }

        package func changes() -> FileChanges? {
            state.withLock { folders in
                folders.read()
                return folders.takeChanges()
            }
        }

        package func wait() async {
            while !Task.isCancelled {
                await waitForEvents(milliseconds: 250)
                if hasChanges { break }
            }
            let clock = ContinuousClock()
            let end = clock.now + Burst.longest
            while clock.now < end, await waitForEvents(milliseconds: 10) { _ = hasChanges }
        }

        /// Takes events off the queue, so that what comes next shows as new.
        private var hasChanges: Bool {
            state.withLock { folders in
                folders.read()
                return folders.hasChanges
            }
        }

        @discardableResult
        private func waitForEvents(milliseconds: Int32) async -> Bool {
            let queue = queue
            return await withCheckedContinuation { continuation in
                thread.async {
                    var request = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
                    continuation.resume(returning: poll(&request, 1, milliseconds) > 0)
                }
            }
        }
    }

    /// The folders that are watched, and what was heard of them.
    private struct WatchedFolders {
        private let queue: Int32
        private let root: String
        /// By watch; the site's folder is "".
        private var paths: [Int32: String] = [:]
        private var changes: FileChanges?
        /// False when a folder could not be watched.
        private(set) var isComplete = true

        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
                | IN_ONLYDIR)

        init(queue: Int32, root: String) {
            self.queue = queue
            self.root = root
        }

        var hasChanges: Bool { changes != nil }

        mutating func takeChanges() -> FileChanges? {
            defer { changes = nil }
            return changes
        }

        mutating func watchAll() {
            for watch in paths.keys { inotify_rm_watch(queue, watch) }
            paths = [:]
            watch("")
            for folder in ["content", "templates"] { watchTree(folder) }
        }

        @discardableResult
        private mutating func watch(_ path: String) -> Bool {
            let watch = inotify_add_watch(queue, path.isEmpty ? root : root + "/" + path, Self.mask)
            if watch < 0 {
                if errno == ENOSPC || errno == ENOMEM { isComplete = false }
                return false
            }
            // A folder that is known under another name, through a link: what is below it is known, too.
            let isNew = paths[watch] == nil
            paths[watch] = path
            return isNew
        }

        /// The watch comes before the look inside, so that nothing new is missed.
        private mutating func watchTree(_ path: String) {
            guard watch(path), let stream = opendir(root + "/" + path) else { return }
            var names: [String] = []
            while let entry = readdir(stream) {
                guard entry.pointee.d_type != UInt8(DT_REG) else { continue }
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if !FileEntry.isIgnored(name) { names.append(name) }
            }
            closedir(stream)
            for name in names { watchTree(path + "/" + name) }
        }

        private mutating func forget(_ path: String) {
            for (watch, known) in paths where known == path || known.hasPrefix(path + "/") {
                inotify_rm_watch(queue, watch)
                paths[watch] = nil
            }
        }

        // MARK: Events

        /// Takes everything off the queue.
        mutating func read() {
            let size = 65_536
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment)
            defer { buffer.deallocate() }
            while true {
                let count = Glibc.read(queue, buffer, size)
                if count <= 0 { return }
                var offset = 0
                while offset < count {
                    let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
                    let head = MemoryLayout<inotify_event>.size
                    let name = event.len > 0 ? String(cString: (buffer + offset + head).assumingMemoryBound(to: CChar.self)) : ""
                    take(event, name)
                    offset += head + Int(event.len)
                }
            }
        }

        private mutating func take(_ event: inotify_event, _ name: String) {
            let has: (Int) -> Bool = { event.mask & UInt32($0) != 0 }
            if has(Int(IN_Q_OVERFLOW)) {
                watchAll()
                changes = .everything
                return
            }
            guard let folder = paths[event.wd] else { return }
            if has(Int(IN_IGNORED)) {
                paths[event.wd] = nil
                return
            }
            guard !name.isEmpty, !FileEntry.isIgnored(name) else { return }
            if folder.isEmpty, !["pult.yaml", "content", "templates"].contains(name) { return }
            let path = folder.isEmpty ? name : folder + "/" + name
            if has(Int(IN_ISDIR)) {
                if has(Int(IN_MOVED_FROM)) || has(Int(IN_DELETE)) { forget(path) }
                if has(Int(IN_MOVED_TO)) || has(Int(IN_CREATE)) { watchTree(path) }
                if !isComplete { changes = .everything }
            } else if has(Int(IN_CREATE)), isLink(path) {
                watchTree(path)
            }
            add(path)
        }

        private func isLink(_ path: String) -> Bool {
            var status = stat()
            return lstat(root + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        }

        private mutating func add(_ path: String) {
            if changes == nil { changes = .paths([]) }
            changes?.add(.paths([path]))
        }
    }
#endif
