internal import Synchronization

/// A value that is made when it is first asked for, once, on whichever core that is.
package final class Lazy<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private let made = Mutex<Box?>(nil)
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// Lent, not copied: what thousands of pages look at has too many parts to count references to each.
    package var value: Value {
        _read { yield box.value }
    }

    private var box: Box {
        made.withLock { known in
            if let known { return known }
            let box = Box(make())
            known = box
            return box
        }
    }
}
