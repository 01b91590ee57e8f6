import Languages
import ServiceTime
import Testing

/// Says moments from nothing but the entries, by the rules that `livePatterns` gives, as a browser does.
private struct Reader {
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]

    init(_ entries: PatternEntries) {
        for (key, value) in entries {
            switch value {
            case .text(let text): texts[key] = text
            case .list(let list): lists[key] = list
            }
        }
    }

    func fill(_ pattern: String, _ slots: [String: String]) -> String {
        let pieces = pattern.split(separator: "{", omittingEmptySubsequences: false)
        return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            return text + (slots[String(parts[0])] ?? "?") + parts[1]
        }
    }

    func clock(_ form: String, _ minutes: Int) -> String {
        let key = form + (minutes % 60 == 0 ? ".hour" : ".minutes")
        let pattern = texts["\(key).\(minutes / 60)"] ?? texts[key] ?? "?"
        return fill(pattern, ["h": "\(minutes / 60)", "m": minutes % 60 < 10 ? "0\(minutes % 60)" : "\(minutes % 60)"])
    }

    func moment(_ form: String, _ day: Int, _ minutes: Int, today: Int?, named: Int?) -> String {
        if minutes == 0, form == "by" || form == "until" { return moment(form, day - 1, 1440, today: today, named: named) }
        let date = LocalDate(dayNumber: day)
        let parts = date.components
        let reference = (named ?? today).map { LocalDate(dayNumber: $0).components.year }
        var slots = [
            "on": lists["on"]?[date.weekday.rawValue], "of": lists["of"]?[date.weekday.rawValue], "day": "\(parts.day)",
            "month": lists["months"]?[parts.month - 1],
            "year": parts.year == reference ? "" : fill(texts["year"] ?? "?", ["y": "\(parts.year)"]),
        ].compactMapValues { $0 }
        for form in ["at", "by", "until", "from"] { slots[form] = clock(form, minutes) }
        slots["date"] = fill(texts["date"] ?? "?", slots)
        slots["date_of"] = fill(texts["date_of"] ?? "?", slots)
        let key = day == today ? "today" : day - 1 == today ? "tomorrow" : day == named ? "same_day" : "date"
        return fill(texts["\(form).\(key)"] ?? "?", slots)
    }
}

@Test("the patterns alone say every moment as the language says it", arguments: Language.allCases)
func momentsFromPatterns(language: Language) throws {
    let reader = Reader(language.livePatterns)
    let forms: [(String, TimeForm)] = [("at", .at), ("by", .by), ("until", .until), ("from", .from)]
    for step in 0..<2500 {
        let today = readersDay.dayNumber + step % 17
        let day = today + [0, 1, 2, step % 9, step % 400][step % 5]
        let named = [nil, day, today + step % 300][step % 3]
        let time = try #require(ClockTime(minutes: [step % 25 * 60, step * 7 % 1441][step % 2]))
        let known = step % 7 == 0 ? nil : today
        let (name, form) = forms[step / 3 % 4]
        #expect(
            reader.moment(name, day, time.minutes, today: known, named: named)
                == language.moment(
                    LocalMoment(LocalDate(dayNumber: day), time), form, today: known.map(LocalDate.init(dayNumber:)),
                    named: named.map(LocalDate.init(dayNumber:))))
    }
}

@Test("every language has the same entries, except for the hours that go their own way", arguments: Language.allCases)
func sameKeys(language: Language) {
    func keys(_ language: Language) -> [String] {
        (language.livePatterns + language.ledgerPatterns).map(\.key).filter { $0.last?.isNumber == false }
    }
    #expect(keys(language) == keys(.slovenian))
    let all = (language.livePatterns + language.ledgerPatterns).map(\.key)
    #expect(Set(all).count == all.count)
}

/// By the beginning of the key; the first that fits.
private let slots: KeyValuePairs<String, Set<String>> = [
    "state.opens": ["opens", "from"], "state.open": ["until"], "state.closed_then": ["arrives"],
    "answer": ["arrives", "answer"], "within": ["promise"], "notice": ["day", "names", "hours"],
    "worst.promised": ["promised"], "worst": ["arrives", "answered", "wait"], "period": ["h", "m", "periods"],
]

@Test("no sentence asks for what nobody fills in, and each says all that it is for", arguments: Language.allCases)
func knownSlots(language: Language) throws {
    for (key, value) in language.livePatterns + language.ledgerPatterns {
        guard case .text(let text) = value, let known = slots.first(where: { key.hasPrefix($0.key) })?.value else { continue }
        let used = Set(text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).map { String($0.prefix { $0 != "}" }) })
        #expect(used.isSubset(of: known), "\(key): \(text)")
        if key.hasPrefix("worst.") { #expect(used == known, "\(key): \(text)") }
        if key.hasPrefix("answer."), key != "answer.message_now" { #expect(used == known, "\(key): \(text)") }
    }
}
