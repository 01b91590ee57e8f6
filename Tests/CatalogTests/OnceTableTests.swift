import Catalog
import Synchronization
import Testing

@Suite("A table of values that are made once")
struct OnceTableTests {
    @Test("keeps what was made first for each number, and makes nothing that nobody asks for")
    func once() {
        let table = OnceTable<String>(count: 3)
        let made = Atomic(0)
        func value(_ number: Int) -> String {
            table.value(number) {
                made.add(1, ordering: .relaxed)
                return "\(number)"
            }
        }
        #expect([value(2), value(0), value(2), value(0)] == ["2", "0", "2", "0"])
        #expect(made.load(ordering: .relaxed) == 2)
        #expect(table.value(2) { "other" } == "2")
    }

    @Test("gives every core the same value")
    func cores() {
        final class Token: Sendable {}
        let table = OnceTable<Token>(count: 10)
        let tokens = Parallel.map(1000) { table.value($0 % 10, Token.init) }
        #expect(Set(tokens.map(ObjectIdentifier.init)).count == 10)
    }

    @Test("lets go of its values with itself")
    func end() {
        final class Token: Sendable {}
        weak var token: Token?
        do {
            let table = OnceTable<Token>(count: 1)
            token = table.value(0, Token.init)
            #expect(token != nil)
        }
        #expect(token == nil)
    }
}
