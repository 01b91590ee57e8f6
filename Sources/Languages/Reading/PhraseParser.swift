import ServiceTime

/// Reads what stands at a place of a text. Everything it looks at lies within a few words, so that reading a text takes time in
/// proportion to its length, whatever it says.
struct PhraseParser {
    let tokens: TokenReader
    /// Where the phrase before ended: nothing reaches back beyond.
    var floor = 0
    /// Where the cut-off before ended: what arrives before it has its limit.
    var cutOffEnd = 0

    func token(at position: Int) -> Token { tokens.token(at: position) }

    /// The phrase whose core begins with a token.
    func phrase(at first: Token) -> Phrase? {
        if first.kind == .figure, !tokens.standsAlone(first.start) { return nil }
        if let timed = dayAfterClock(at: first) { return timed }
        if first.has(.immediately), let now = immediately(first) { return now }
        if let day = day(at: first) { return finished(day, from: first.start) }
        if first.has(.weekday) { return weekday(first) }
        return length(at: first).flatMap { finished($0, from: first.start) }
    }

    /// Whatever follows a token, up to so many tokens, while it passes; where the last one that passed ends.
    func skip(from position: Int, most: Int = 3, while passes: (Token) -> Bool) -> Int {
        var end = position
        for _ in 0..<most {
            let next = token(at: end)
            guard next.kind != .stop, passes(next) else { break }
            end = next.end
        }
        return end
    }

    /// The end of a comma or an opening bracket at a place, or the place.
    func afterComma(_ position: Int) -> Int {
        let next = token(at: position)
        return next.isMark(",") || next.isMark("(") ? next.end : position
    }

    /// The end of a token with the dot that belongs to it.
    func dotted(_ token: Token) -> Int {
        token.has(.dotted) && tokens.byte(token.end) == UInt8(ascii: ".") ? token.end + 1 : token.end
    }
}
