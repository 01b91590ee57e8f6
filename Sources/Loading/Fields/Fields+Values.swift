import Diagnostics
import ServiceTime

extension Fields {
    /// A text; numbers and the like count as their letters.
    func text(_ name: String) -> Located<String>? {
        guard let node = node(name) else { return nil }
        guard case .scalar(let text, _) = node.content else {
            reportType(name, node, "a text")
            return nil
        }
        return Located(text, at: node.range)
    }

    /// A text that says something: blanks do not count.
    func filledText(_ name: String) -> Located<String>? {
        guard let text = text(name), text.value.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return text
    }

    /// A list of texts, or one alone.
    func texts(_ name: String) -> [Located<String>] {
        guard let node = node(name) else { return [] }
        switch node.content {
        case .scalar(let text, _): return [Located(text, at: node.range)]
        case .sequence(let items): return items.compactMap { listItem($0, of: name) }
        case .mapping:
            reportType(name, node, "a list of texts")
            return []
        }
    }

    private func listItem(_ item: YAMLNode, of name: String) -> Located<String>? {
        guard case .scalar(let text, _) = item.content, !item.isNull else {
            let what = item.isNull ? "an empty item" : item.described
            findings.report(
                terms.type,
                "“\(name)” of \(subject) must be a list of texts, but holds \(what). Put an item that holds “: ” in quotes.",
                at: item.range)
            return nil
        }
        return Located(text, at: item.range)
    }

    func wholeNumber(_ name: String) -> Located<Int>? {
        guard let node = node(name) else { return nil }
        guard case .scalar(let text, _) = node.content, let number = Int(text) else {
            reportType(name, node, "a whole number")
            return nil
        }
        return Located(number, at: node.range)
    }

    func flag(_ name: String) -> Bool? {
        guard let node = node(name) else { return nil }
        if case .scalar(let text, isPlain: true) = node.content {
            switch text {
            case "true", "True", "TRUE", "yes", "Yes", "on", "On": return true
            case "false", "False", "FALSE", "no", "No", "off", "Off": return false
            default: break
            }
        }
        reportType(name, node, "true or false")
        return nil
    }

    func date(_ name: String) -> Located<LocalDate>? {
        guard let text = text(name) else { return nil }
        if let date = LocalDate(iso: text.value) { return Located(date, at: text.range) }
        DateReading(text: text.value).report(for: "“\(name)” of \(subject)", at: text.range, terms: terms, findings: findings)
        return nil
    }

    /// A duration in plain words.
    func duration(_ name: String) -> Located<TimeSpan>? {
        guard let text = text(name) else { return nil }
        return duration(text, as: "“\(name)” of \(subject)")
    }

    func duration(_ text: Located<String>, as what: String) -> Located<TimeSpan>? {
        do {
            return Located(try TimeSpan(grammar: text.value), at: text.range)
        } catch {
            reportDuration(error, text, as: what)
            return nil
        }
    }

    private func reportDuration(_ error: TimeSpan.GrammarError, _ text: Located<String>, as what: String) {
        let examples = "Write it like “15 minutes”, “4 business hours”, “2 business days” or “same day”."
        switch error {
        case .empty: findings.report(terms.duration, "\(what) is empty. \(examples)", at: text.range)
        case .amount(let amount):
            findings.report(
                terms.duration, "\(what) is “\(text.value)”, but “\(amount)” is no number of that unit. \(examples)",
                at: text.range)
        case .unit(let unit, let suggestion?):
            findings.report(
                terms.duration, "\(what) is “\(text.value)”, but “\(unit)” is no unit of time. Did you mean “\(suggestion)”?",
                at: text.range, fixes: [.writing(suggestion, for: text.value)])
        case .unit(let unit, nil):
            let units = ["seconds", "minutes", "hours", "days", "business minutes", "business hours", "business days"]
            let near = NearMiss.suggestion(for: unit, among: units)
            findings.report(
                terms.duration,
                "\(what) is “\(text.value)”, but “\(unit)” is no unit of time. "
                    + (near.map { "Did you mean “\($0)”?" } ?? examples),
                at: text.range)
        }
    }

    /// One of the values of an enumeration, by its raw value.
    func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, _: Value.Type = Value.self) -> Located<Value>? {
        guard let text = text(name) else { return nil }
        return choice(text, as: "“\(name)” of \(subject)")
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ text: Located<String>, as what: String) -> Located<Value>? {
        if let value = Value(rawValue: text.value) { return Located(value, at: text.range) }
        reportChoice(text, as: what, known: Value.allCases.map(\.rawValue))
        return nil
    }

    /// Reports a word that is none of the known ones.
    func reportChoice(_ text: Located<String>, as what: String, known: [String], code: DiagnosticCode? = nil) {
        let suggestion = NearMiss.suggestion(for: text.value, among: known)
        findings.report(
            code ?? terms.value,
            "\(what) is “\(text.value)”. " + (suggestion.map { "Did you mean “\($0)”?" } ?? "Write one of the known values."),
            at: text.range, notes: ["Known values: " + known.joined(separator: ", ") + "."],
            fixes: suggestion.map { [.writing($0, for: text.value)] } ?? [])
    }
}

/// A text that ought to be a date, and what it may have meant.
struct DateReading {
    var text: String

    func report(for what: String, at range: Range<Int>, terms: YAMLTerms, findings: Findings) {
        let message = "\(what) is “\(text)”, which is no date. "
        if let meant {
            findings.report(
                terms.date, message + "Did you mean \(meant)?", at: range,
                fixes: [Fix("Write \(meant).", replacement: "\(meant)", isSafe: isPlain)])
        } else {
            findings.report(terms.date, message + "Write year, month and day, such as 2027-03-01.", at: range)
        }
    }

    /// Days first as in `24. 12. 2026` and `24/12/2026`, years first as in `2026/12/24` and `2026-1-2`, times cut off.
    private var meant: LocalDate? {
        let parts = text.split { !$0.isNumber || !$0.isASCII }.prefix(3).compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        if parts[0] > 999 { return LocalDate(year: parts[0], month: parts[1], day: parts[2]) }
        if parts[2] > 999 { return LocalDate(year: parts[2], month: parts[1], day: parts[0]) }
        return nil
    }

    /// Whether nobody can read it as another date. `03/04/2026` is in March to some.
    private var isPlain: Bool {
        let parts = text.split { !$0.isNumber || !$0.isASCII }.prefix(3).compactMap { Int($0) }
        return !text.contains("/") || parts.first ?? 0 > 12 || parts.dropFirst().first ?? 0 > 12
    }
}
