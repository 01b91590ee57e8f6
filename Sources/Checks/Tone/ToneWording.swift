import Catalog
import Diagnostics
import Languages

/// What rules of tone say.
enum ToneWording {
    static func avoid(_ words: String) -> String { "“\(words)” is not how we write" }
    static func prefer(_ words: String, _ better: String) -> String { "Write “\(better)” instead of “\(words)”" }
    static func requireAny(_ words: [String]) -> String { "The text has none of \(list(words))" }
    static func requireAll(_ words: [String]) -> String { "The text lacks \(list(words))" }
    static func pattern(_ words: String) -> String { "“\(words)” must not stand here" }

    static func formality(_ words: String, _ wanted: Address) -> String {
        switch wanted {
        case .formal: "“\(words)” is how friends are addressed, but readers are addressed politely"
        case .informal: "“\(words)” is polite address, but readers are addressed as friends"
        }
    }

    static func limit(_ limit: Guideline.Limit, _ count: Int) -> String {
        "The text has \(count) \(name(of: limit.measure, count)), allowed \(limit.maximum == 1 ? "is" : "are") \(limit.maximum)"
    }

    static func sentence(_ limit: Guideline.Limit, _ count: Int) -> String {
        "The sentence has \(count) words, allowed are \(limit.maximum)"
    }

    /// The whole sentence: what is wrong, whose rule it is, and what the guideline says about it.
    static func message(_ what: String, _ rule: ToneRule) -> String {
        var message = "\(what): rule “\(rule.rule.id.value)” of the guideline “\(rule.guideline.title)”."
        if let advice = rule.rule.message { message += " " + sentence(advice) }
        if let suggest = rule.rule.suggest { message += " Better: \(suggest)" }
        return message
    }

    static func note(_ guideline: Guideline, line: Int) -> String {
        "The guideline is “tone:\(guideline.id)”, in \(guideline.file.path), line \(line)."
    }

    static func mixed(_ words: String, _ other: String, line: Int, _ address: Address) -> String {
        let form = address == .informal ? "as a friend" : "politely"
        return
            "“\(words)” addresses the reader \(form), while “\(other)” on line \(line) does the opposite. Choose one form of address for "
            + "the whole text."
    }

    private static func sentence(_ text: String) -> String {
        text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    private static func list(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }

    private static func name(of measure: Guideline.Limit.Measure, _ count: Int) -> String {
        let name =
            switch measure {
            case .exclamationMarks: "exclamation mark"
            case .questionMarks: "question mark"
            case .emoji: "emoji"
            case .capitalsWords: "word in capitals"
            case .wordsPerSentence, .words: "word"
            }
        if count == 1 || measure == .emoji { return name }
        return measure == .capitalsWords ? "words in capitals" : name + "s"
    }
}
