internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Until when each connection has to do something. One that does not is cut: neither half a request nor a reader that has gone
/// away keeps a place for good.
final class Deadlines: Sendable {
    private let ends = Mutex<[Int32: ContinuousClock.Instant]>([:])
    private let clock = ContinuousClock()

    var count: Int { ends.withLock { $0.count } }

    /// Nil for as long as it likes.
    func set(_ socket: Int32, _ time: Duration?) {
        let end = time.map { clock.now + $0 } ?? clock.now + .seconds(1_000_000_000)
        ends.withLock { $0[socket] = end }
    }

    /// To be called before a connection is closed: its number may be another's at once.
    func forget(_ socket: Int32) {
        ends.withLock { _ = $0.removeValue(forKey: socket) }
    }

    /// Cuts what is late, until the task is cancelled.
    func keep() async {
        while !Task.isCancelled {
            do { try await Task.sleep(for: .milliseconds(500)) } catch { return }
            let now = clock.now
            ends.withLock { ends in
                for (socket, end) in ends where end < now {
                    // Whoever waits for it is woken and closes it.
                    shutdown(socket, Int32(SHUT_RDWR))
                    ends[socket] = nil
                }
            }
        }
    }
}

/// How many files a process may have open; each connection is one.
enum OpenFiles {
    /// Asks for as many as the system allows, and says how many there are.
    static func raiseLimit() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return 256 }
        let wanted = min(limit.rlim_max, 65_536)
        if limit.rlim_cur < wanted {
            limit.rlim_cur = wanted
            if setrlimit(resource, &limit) != 0 { getrlimit(resource, &limit) }
        }
        return Int(limit.rlim_cur)
    }
}
