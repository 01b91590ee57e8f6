/// How a customer gets in touch, which decides the words: one writes a message, starts a chat, calls.
package enum Approach: String, Hashable, Sendable, CaseIterable {
    case message, chat, call
}
