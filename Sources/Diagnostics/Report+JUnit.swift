extension Report {
    /// JUnit's XML, which every CI shows: a suite for each file, a case for each finding. What does not fail is a case that passes
    /// and says what it found; what is let pass is skipped.
    package func junit(_ context: ReportContext) -> String {
        var suites: [(name: String, cases: [String], failures: Int, skipped: Int)] = []
        func add(_ diagnostic: Diagnostic, _ body: String, isFailure: Bool = false, isSkipped: Bool = false) {
            let name = diagnostic.place?.file ?? "site"
            let position = diagnostic.place?.start.map { ":\($0.line):\($0.column)" } ?? ""
            let title = XMLText.escaped(diagnostic.code.id + (position.isEmpty ? "" : " at " + position.dropFirst()))
            let entry = "    <testcase name=\"\(title)\" classname=\"\(XMLText.escaped(name))\" time=\"0\">\(body)</testcase>\n"
            if suites.last?.name != name { suites.append((name, [], 0, 0)) }
            suites[suites.count - 1].cases.append(entry)
            suites[suites.count - 1].failures += isFailure ? 1 : 0
            suites[suites.count - 1].skipped += isSkipped ? 1 : 0
        }
        let skipped = known.map { ($0, "known from the baseline") } + suppressed.map { ($0.diagnostic, $0.reason) }
        let all = diagnostics.map { ($0, nil as String?) } + skipped.map { ($0.0, $0.1 as String?) }
        for (diagnostic, reason) in all.sorted(by: { ($0.0.place?.file ?? "") < ($1.0.place?.file ?? "") }) {
            if let reason {
                add(diagnostic, "<skipped message=\"\(XMLText.escaped(reason))\"/>", isSkipped: true)
            } else {
                let fails = diagnostic.severity == .error || (context.isStrict && diagnostic.severity == .warning)
                add(diagnostic, fails ? Self.failure(diagnostic) : Self.remark(diagnostic), isFailure: fails)
            }
        }
        if suites.isEmpty {
            let title = "no findings in \(Self.counted(files, "file"))"
            suites = [("site", ["    <testcase name=\"\(title)\" classname=\"site\" time=\"0\"/>\n"], 0, 0)]
        }
        return Self.document(suites)
    }

    private static func document(_ suites: [(name: String, cases: [String], failures: Int, skipped: Int)]) -> String {
        let (tests, failures) = (suites.map(\.cases.count).reduce(0, +), suites.map(\.failures).reduce(0, +))
        let skipped = suites.map(\.skipped).reduce(0, +)
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"pult check\" \(counts(tests, failures, skipped))>\n"
        for suite in suites {
            let counts = counts(suite.cases.count, suite.failures, suite.skipped)
            xml += "  <testsuite name=\"\(XMLText.escaped(suite.name))\" \(counts)>\n" + suite.cases.joined()
            xml += "  </testsuite>\n"
        }
        return xml + "</testsuites>\n"
    }

    private static func counts(_ tests: Int, _ failures: Int, _ skipped: Int) -> String {
        "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\" time=\"0\""
    }

    private static func failure(_ diagnostic: Diagnostic) -> String {
        let (message, type) = (XMLText.escaped(diagnostic.message), XMLText.escaped(diagnostic.code.id))
        return "<failure message=\"\(message)\" type=\"\(type)\">\(XMLText.escaped(details(diagnostic)))</failure>"
    }

    private static func remark(_ diagnostic: Diagnostic) -> String {
        "<system-out>\(XMLText.escaped("\(diagnostic.severity.rawValue): \(details(diagnostic))"))</system-out>"
    }

    /// Everything that the text report says, without the source line.
    private static func details(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { $0.written + ": " } ?? ""
        let notes = diagnostic.notes.map { "note: " + $0 } + diagnostic.fixes.map { "help: " + $0.message }
        return ([place + diagnostic.message] + notes).joined(separator: "\n")
    }
}

/// Text in XML 1.0.
enum XMLText {
    /// Escaped for contents and for attributes between double quotes; what XML cannot hold at all shows as U+FFFD.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\r": result += "&#13;"
            case "\t": result += "&#9;"
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
