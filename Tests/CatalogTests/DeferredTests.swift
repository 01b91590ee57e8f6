import Catalog
import Synchronization
import Testing

@Suite("Values that are made late")
struct DeferredTests {
    private final class Token: Sendable {
        let name: String

        init(_ name: String) { self.name = name }
    }

    @Test("a value that stays as it is when it is changed is not copied")
    func kept() {
        let deferred = Deferred(wrappedValue: Token("a"))
        let kept = deferred.changed(unless: { $0.name == "a" }) { _ in Token("b") }
        let changed = deferred.changed(unless: { $0.name == "c" }) { Token($0.name + "b") }
        #expect(kept.wrappedValue === deferred.wrappedValue && changed.wrappedValue.name == "ab")
    }

    @Test("a value that has not been made is changed when somebody asks for it, and not before")
    func late() {
        let made = Mutex(0)
        let deferred = Deferred {
            made.withLock { $0 += 1 }
            return Token("a")
        }
        let changed = deferred.changed(unless: { _ in true }) { Token($0.name + "b") }
        #expect(made.withLock { $0 } == 0)
        #expect(changed.wrappedValue.name == "ab" && deferred.wrappedValue.name == "a" && made.withLock { $0 } == 1)
    }

    @Test("a lazy value that was forgotten is made again")
    func forgotten() {
        let made = Mutex(0)
        let lazy = Lazy {
            made.withLock { count in
                count += 1
                return count
            }
        }
        #expect([lazy.value, lazy.value] == [1, 1])
        lazy.forget()
        #expect([lazy.value, lazy.value] == [2, 2])
    }
}
