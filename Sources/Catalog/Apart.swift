/// A large value that lives apart from what holds it: copying the holder copies one reference. Writing makes a new one.
@propertyWrapper
package struct Apart<Value: Sendable>: Sendable {
    private var box: Held<Value>

    package init(wrappedValue: Value) {
        box = Held(wrappedValue)
    }

    package var wrappedValue: Value {
        _read { yield box.value }
        set { box = Held(newValue) }
    }
}
