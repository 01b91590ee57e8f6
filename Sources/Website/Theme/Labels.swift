/// The interface's texts in one language, by the names that templates use.
package struct Labels: Sendable {
    /// Tells one set from another without comparing the texts.
    let id: String
    let byName: [String: String]
}
