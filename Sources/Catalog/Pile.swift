internal import Dispatch
internal import Synchronization

/// Pieces of work that threads take from until none is left.
///
/// Who waits for a piece that another thread has helps with what that piece has made of its own work. Not with anything else: a
/// thread that waits in the middle of making a `Lazy` value must not meet work that waits for that value.
final class Pile: Sendable {
    private let pieces: Int
    /// The pile of whose pieces this one is a part.
    private let parent: Pile?
    /// Let go of when all is done: a helper that comes late must not keep what the work holds, such as the lock of an output folder.
    private let work: Mutex<(@Sendable (Int) -> Void)?>
    private let taken = Atomic(0)
    private let done = Atomic(0)
    /// For the thread that waits: all is done, or there is something to help with.
    private let news = DispatchSemaphore(value: 0)

    private struct Board {
        /// Piles that may have pieces left, the newest last.
        var open: [Pile] = []
        /// Piles whose makers wait, the newest last.
        var waiting: [Pile] = []
    }

    private static let board = Mutex(Board())
    /// The pile of whose pieces the thread does one.
    @TaskLocal private static var current: Pile?

    init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
        self.pieces = pieces
        self.work = Mutex(work)
        parent = Self.current
    }

    /// Shows the pile to threads that wait for the piece it is a part of.
    /// - Returns: How many threads know of it, that of its maker included.
    func open() -> Int {
        let waiting = Self.board.withLock { board -> Pile? in
            board.open.append(self)
            return board.waiting.lastIndex { isBelow($0) }.map { board.waiting.remove(at: $0) }
        }
        waiting?.news.signal()
        return waiting == nil ? 1 : 2
    }

    /// Takes pieces as long as there are any. Who comes late finds none.
    func help() { while helpWithOne() {} }

    /// Helps, then waits for the pieces that others took.
    func finish() {
        help()
        while done.load(ordering: .acquiring) < pieces {
            if let part = partOrWait() { _ = part.helpWithOne() } else { news.wait() }
        }
        work.withLock { $0 = nil }
    }

    /// The newest pile that a piece of this one waits for; with none, who makes this one waits.
    private func partOrWait() -> Pile? {
        Self.board.withLock { board in
            if let part = board.open.last(where: { $0.isBelow(self) }) { return part }
            if done.load(ordering: .acquiring) < pieces { board.waiting.append(self) } else { news.signal() }
            return nil
        }
    }

    /// - Returns: Whether there was a piece left.
    private func helpWithOne() -> Bool {
        let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        if piece >= pieces - 1 { Self.board.withLock { board in board.open.removeAll { $0 === self } } }
        guard piece < pieces else { return false }
        perform(piece)
        if done.wrappingAdd(1, ordering: .acquiringAndReleasing).newValue == pieces {
            let isWaiting = Self.board.withLock { board in
                board.waiting.lastIndex { $0 === self }.map { board.waiting.remove(at: $0) } != nil
            }
            if isWaiting { news.signal() }
        }
        return true
    }

    /// A function of its own, so that nothing is held any more when the piece counts as done.
    @inline(never)
    private func perform(_ piece: Int) {
        Self.$current.withValue(self) { work.withLock { $0 }?(piece) }
    }

    private func isBelow(_ other: Pile) -> Bool {
        var above = parent
        while let pile = above {
            if pile === other { return true }
            above = pile.parent
        }
        return false
    }
}
