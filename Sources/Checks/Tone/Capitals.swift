/// Capital letters of words that take the place of others.
enum Capitals {
    /// The new words with a capital first letter, or in capitals, where the old ones had them.
    static func taken(from old: String, for new: String) -> String {
        let letters = old.filter(\.isLetter)
        guard let first = letters.first, first.isUppercase else { return new }
        if letters.count > 1, letters.allSatisfy(\.isUppercase) { return new.uppercased() }
        return new.prefix(1).uppercased() + new.dropFirst()
    }
}
