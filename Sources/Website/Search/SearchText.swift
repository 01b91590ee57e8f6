/// A text as the search takes it up.
struct SearchText: Sendable {
    var title: String
    /// From the folder of the locale.
    var address: String
    var description: String
    /// Extra words and tags.
    var keywords: [String]
    var headings: [String]
    /// The category, or the kind of text.
    var section: String
    /// Whether it only leads on to others, such as a category, or is in another language than its readers.
    var isSignpost = false
    var body: SearchBody
}
