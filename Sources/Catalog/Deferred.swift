internal import Synchronization

/// A large value that lives apart from what holds it, and may be left to be made until somebody looks at it.
@propertyWrapper
package struct Deferred<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        private let made: AtomicLazyReference<Held<Value>>
        private let make: @Sendable () -> Value

        init(_ make: @escaping @Sendable () -> Value) {
            made = AtomicLazyReference()
            self.make = make
        }

        init(_ value: Value) {
            made = AtomicLazyReference()
            let held = made.storeIfNil(Held(value))
            make = { held.value }
        }

        /// Two cores that ask at once may both make it; making gives the same each time.
        var held: Held<Value> { made.load() ?? made.storeIfNil(Held(make())) }
        var isMade: Bool { made.load() != nil }
    }

    private var box: Box

    package init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    package init(_ make: @escaping @Sendable () -> Value) {
        box = Box(make)
    }

    package var wrappedValue: Value {
        _read { yield box.held.value }
        set { box = Box(newValue) }
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
        if box.isMade { return isKept(wrappedValue) ? self : Deferred(wrappedValue: change(wrappedValue)) }
        return Deferred { [self] in change(wrappedValue) }
    }
}
