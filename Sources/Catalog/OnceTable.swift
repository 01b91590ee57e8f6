internal import Synchronization

/// Values by number, each made when it is first asked for, on whichever core that is. Two cores that ask at once may both make one; the
/// first that is done is kept, so making has to give the same each time.
package final class OnceTable<Value: Sendable>: Sendable {
    /// Only ever written by storing into empty places.
    nonisolated(unsafe) private let places: UnsafeMutableBufferPointer<AtomicLazyReference<Held<Value>>>

    /// - Parameter count: Numbers go from 0 to below it.
    package init(count: Int) {
        places = .allocate(capacity: count)
        for place in 0..<count { places.initializeElement(at: place, to: AtomicLazyReference()) }
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    package func value(_ number: Int, _ make: () -> Value) -> Value {
        if let known = places[number].load() { return known.value }
        return places[number].storeIfNil(Held(make())).value
    }
}
