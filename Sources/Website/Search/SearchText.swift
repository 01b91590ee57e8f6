/// A text as the search takes it up.
struct SearchText: Sendable {
    var fields: SearchFields
    /// From the folder of the locale.
    var address: String
    /// The category, or the kind of text.
    var section: String
    /// Whether it only leads on to others, such as a category, or is in another language than its readers.
    var isSignpost = false
    /// Of its body and its fields.
    var words: SearchWords
}
