internal import Dispatch
internal import Foundation
internal import Synchronization

/// Runs independent work on all cores.
package enum Parallel {
    /// The results in the order of the indexes, whatever the order of the work was. May be called from within such work: cores that
    /// are idle help with the inner work, too.
    package static func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
        // Enough pieces to keep the cores even, few enough that handing them out costs nothing.
        let pieces = min(count, 64)
        guard pieces > 1 else { return (0..<count).map(work) }
        let slots = [[Value]](unsafeUninitializedCapacity: pieces) { buffer, initialized in
            // Every piece initializes its own slot once and reads no other, so no lock is needed.
            nonisolated(unsafe) let slots = buffer
            share(pieces) { piece in
                let range = (count * piece / pieces)..<(count * (piece + 1) / pieces)
                slots.initializeElement(at: piece, to: range.map(work))
            }
            initialized = pieces
        }
        return slots.flatMap { $0 }
    }

    /// Works through all pieces on the calling thread, with as many helpers as there are other cores, and returns when all are done.
    /// `concurrentPerform` would give inner work no second core (it divides the cores by the outer work's pieces).
    private static func share(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
        let pile = Pile(pieces, work)
        for _ in 1..<max(2, min(pieces, cores)) {
            DispatchQueue.global().async { pile.help() }
        }
        pile.finish()
    }

    private static let cores = ProcessInfo.processInfo.activeProcessorCount

    /// Pieces of work that threads take from until none is left.
    private final class Pile: Sendable {
        private let pieces: Int
        private let work: @Sendable (Int) -> Void
        private let taken = Atomic(0)
        private let done = Atomic(0)
        private let isDone = DispatchSemaphore(value: 0)

        init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
            self.pieces = pieces
            self.work = work
        }

        /// Takes pieces as long as there are any. Who comes late finds none.
        func help() {
            while true {
                let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
                guard piece < pieces else { return }
                work(piece)
                if done.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == pieces { isDone.signal() }
            }
        }

        /// Helps, then waits for the pieces that others took.
        func finish() {
            help()
            isDone.wait()
        }
    }
}
