internal import Dispatch

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Runs independent work on all cores.
package enum Parallel {
    /// The results in the order of the indexes, whatever the order of the work was. May be called from within such work: cores that
    /// are idle help with the inner work, too.
    package static func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
        // Enough pieces to keep the cores even, few enough that handing them out costs nothing.
        let pieces = min(count, 64)
        guard pieces > 1 else { return (0..<count).map(work) }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Every piece initializes its own slots once and reads no others, so no lock is needed.
            nonisolated(unsafe) let slots = buffer
            share(pieces) { piece in
                for number in (count * piece / pieces)..<(count * (piece + 1) / pieces) {
                    slots.initializeElement(at: number, to: work(number))
                }
            }
            initialized = count
        }
    }

    /// Works through all pieces on the calling thread, with as many helpers as there are other cores, and returns when all are done.
    /// `concurrentPerform` would give inner work no second core (it divides the cores by the outer work's pieces).
    private static func share(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let pile = Pile(pieces, work)
        for _ in pile.open()..<max(2, min(pieces, cores)) {
            DispatchQueue.global().async { pile.help() }
        }
        pile.finish()
    }

    /// How many there are.
    package static let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
