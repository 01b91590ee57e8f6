import Catalog
import Synchronization
import Testing

/// One after the other: work that wants two threads at once would take them from other work that does.
@Suite("Work on all cores", .serialized)
struct ParallelTests {
    @Test("gives its results in their order, however much there is", arguments: [0, 1, 2, 63, 64, 65, 1000])
    func order(count: Int) {
        #expect(Parallel.map(count) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }

    @Test("may have such work within it")
    func nested() {
        let sums = Parallel.map(20) { outer in Parallel.map(100) { outer * $0 }.reduce(0, +) }
        #expect(sums == (0..<20).map { $0 * 4950 })
    }

    @Test("is shared by idle cores even within other work", .enabled(if: Parallel.cores > 1))
    func helping() {
        // Two pieces that wait for each other end only when two threads have them.
        _ = Parallel.map(2) { outer in
            guard outer == 0 else { return }
            let arrived = Atomic(0)
            _ = Parallel.map(2) { _ in
                arrived.add(1, ordering: .sequentiallyConsistent)
                while arrived.load(ordering: .sequentiallyConsistent) < 2 {}
            }
        }
    }

    @Test("is shared by whoever waits for the work that it is a part of", .enabled(if: Parallel.cores > 1))
    func waiting() {
        // As many threads wait as there are cores, and each piece of the innermost work takes two.
        for _ in 0..<20 {
            _ = Parallel.map(Parallel.cores) { outer in
                guard outer == 0 else { return }
                _ = Parallel.map(Parallel.cores) { inner in
                    guard inner == 0 else { return }
                    let arrived = Atomic(0)
                    _ = Parallel.map(2) { _ in
                        arrived.add(1, ordering: .sequentiallyConsistent)
                        while arrived.load(ordering: .sequentiallyConsistent) < 2 {}
                    }
                }
            }
        }
    }

    @Test("never makes who waits in the middle of a value meet work that wants the value")
    func values() {
        for _ in 0..<200 {
            let value = Lazy { Parallel.map(32) { $0 * $0 }.reduce(0, +) }
            let sums = Parallel.map(64) { _ in value.value }
            #expect(sums.allSatisfy { $0 == 10_416 })
        }
    }

    @Test("holds nothing when it is done: a lock that the work had is free")
    func release() {
        final class Lock: Sendable {}
        for _ in 0..<500 {
            let held = Mutex<Lock?>(Lock())
            weak let lock = held.withLock { $0 }
            _ = Parallel.map(8) { [lock = held.withLock { $0 }] number in lock == nil ? 0 : number }
            held.withLock { $0 = nil }
            #expect(lock == nil)
        }
    }
}
