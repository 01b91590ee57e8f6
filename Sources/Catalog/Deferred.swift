internal import Synchronization

/// A large value that lives apart from what holds it, and may be left to be made until somebody looks at it.
@propertyWrapper
package struct Deferred<Value: Sendable>: Sendable {
    /// A value that is made when somebody looks at it.
    private final class Late: Sendable {
        private let made = AtomicLazyReference<Held<Value>>()
        private let make: @Sendable () -> Value

        init(_ make: @escaping @Sendable () -> Value) {
            self.make = make
        }

        /// Two cores that ask at once may both make it; making gives the same each time.
        var held: Held<Value> { made.load() ?? made.storeIfNil(Held(make())) }
        var isMade: Bool { made.load() != nil }
    }

    private enum Box {
        /// Looked at without asking whether it is there: nearly all values are.
        case made(Held<Value>)
        case late(Late)
    }

    private var box: Box

    package init(wrappedValue: Value) {
        box = .made(Held(wrappedValue))
    }

    package init(_ make: @escaping @Sendable () -> Value) {
        box = .late(Late(make))
    }

    package var wrappedValue: Value {
        _read {
            switch box {
            case .made(let held): yield held.value
            case .late(let late): yield late.held.value
            }
        }
        set { box = .made(Held(newValue)) }
    }

    private var isMade: Bool {
        switch box {
        case .made: true
        case .late(let late): late.isMade
        }
    }

    package var projectedValue: Deferred<Value> {
        get { self }
        set { self = newValue }
    }

    /// What `change` makes of the value: now, or as late as the value itself. A value that it would leave as it is may be kept instead
    /// of its copy.
    package func changed(
        unless isKept: (borrowing Value) -> Bool, _ change: @escaping @Sendable (borrowing Value) -> Value
    ) -> Deferred<Value> {
        if isMade { return isKept(wrappedValue) ? self : Deferred(wrappedValue: change(wrappedValue)) }
        return Deferred { [self] in change(wrappedValue) }
    }
}
