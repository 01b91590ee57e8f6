/// One value behind a reference, for what is shared or made late.
package final class Held<Value: Sendable>: Sendable {
    package let value: Value

    package init(_ value: Value) {
        self.value = value
    }
}
