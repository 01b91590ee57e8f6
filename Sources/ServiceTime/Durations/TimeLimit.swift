/// A span and, for spans of days, the clock time by which it ends (`1 business day by 12:00`).
package struct TimeLimit: Hashable, Sendable {
    package var span: TimeSpan
    package var by: ClockTime?

    package init(_ span: TimeSpan, by: ClockTime? = nil) {
        self.span = span
        self.by = by
    }

    /// `P1BD@12:00`.
    package var notation: String { span.notation + (by.map { "@\($0)" } ?? "") }

    /// Reads the notation; a clock time only follows days. Nil for anything else.
    package init?(notation text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let span = TimeSpan(notation: parts[0]) else { return nil }
        self.init(span)
        guard parts.count == 2 else { return }
        guard span.isOfDays, let by = ClockTime(parts[1]) else { return nil }
        self.by = by
    }

    /// In the grammar of the configuration: `1 business day by 12:00`.
    package var written: String { span.written + (by.map { " by \($0)" } ?? "") }
}

extension TimeLimit {
    /// Why a text is not a limit.
    package enum GrammarError: Error, Hashable, Sendable {
        case span(TimeSpan.GrammarError)
        /// What follows `@` or `by` is no time of day.
        case clockTime(String)
        /// A clock time after a span that is not one of days.
        case clockTimeAfter(TimeSpan)
    }

    /// Reads a duration in plain words or its short form, and for days the clock time by which it ends: `1bd@10:00`,
    /// `same day by 17:00`.
    package init(grammar text: String) throws(GrammarError) {
        let (duration, clock) = Self.parts(text)
        do { self.init(try TimeSpan(grammar: duration)) } catch { throw .span(error) }
        guard let clock else { return }
        guard let by = ClockTime(clock) else { throw .clockTime(clock) }
        guard span.isOfDays else { throw .clockTimeAfter(span) }
        self.by = by
    }

    private static func parts(_ text: String) -> (duration: String, clock: String?) {
        if let mark = text.firstIndex(of: "@") {
            return (String(text[..<mark]), trimmed(text[text.index(after: mark)...]))
        }
        let words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        guard let mark = words.lastIndex(where: { $0.lowercased() == "by" }) else { return (text, nil) }
        return (words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " "))
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
