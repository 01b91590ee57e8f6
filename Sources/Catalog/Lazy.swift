internal import Synchronization

/// A value that is made when it is first asked for, once, on whichever core that is.
package final class Lazy<Value: Sendable>: Sendable {
    private let made = Mutex<Held<Value>?>(nil)
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// Lent, not copied: what thousands of pages look at has too many parts to count references to each.
    package var value: Value {
        _read { yield box.value }
    }

    /// Gives its memory back; whoever asks again has it made again.
    package func forget() { made.withLock { $0 = nil } }

    private var box: Held<Value> {
        made.withLock { known in
            if let known { return known }
            let box = Held(make())
            known = box
            return box
        }
    }
}
