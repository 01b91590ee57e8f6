/// A table that lives as long as the process. A copy is an address and a number, so that readers on all cores share it without counting
/// references: they would wait for each other at the counter.
struct ConstantTable<Element: Sendable>: @unchecked Sendable {
    // Never written after it was filled, and never freed.
    private let elements: UnsafePointer<Element>
    let count: Int

    /// For data that a language needs for good; every call keeps its memory.
    init(_ elements: [Element]) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        self.elements = UnsafePointer(memory)
        count = elements.count
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
        return elements[index]
    }
}
