internal import Dispatch

/// Runs independent work on all cores.
package enum Parallel {
    /// The results in the order of the indexes, whatever the order of the work was.
    package static func map<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
        // Enough pieces to keep the cores even, few enough that handing them out costs nothing.
        let pieces = min(count, 64)
        guard pieces > 1 else { return (0..<count).map(work) }
        let slots = [[Value]](unsafeUninitializedCapacity: pieces) { buffer, initialized in
            // Every piece initializes its own slot once and reads no other, so no lock is needed.
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: pieces) { piece in
                let range = (count * piece / pieces)..<(count * (piece + 1) / pieces)
                slots.initializeElement(at: piece, to: range.map(work))
            }
            initialized = pieces
        }
        return slots.flatMap { $0 }
    }
}
