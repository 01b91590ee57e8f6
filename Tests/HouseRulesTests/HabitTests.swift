import Testing

/// Habits that the compiler does not teach.
struct HabitTests {
    /// Words that code must not contain, where they are allowed all the same, and why not elsewhere.
    struct Ban: Sendable, CustomTestStringConvertible {
        let words: [String]
        let allowed: Set<String>
        let reason: String
        let sample: String

        var testDescription: String { words.joined(separator: ", ") }
    }

    static let bans = [
        Ban(
            words: ["try!", "as!"], allowed: [], reason: "ends the program instead of saying what is wrong", sample: "try! work()"
        ),
        Ban(
            words: ["fatalError", "preconditionFailure", "assertionFailure"], allowed: ["embed-files"],
            reason: "a fault of content is a diagnostic, a fault of the world is thrown", sample: "default: fatalError()"),
        Ban(
            words: ["print", "debugPrint", "dump", "FileHandle.standardOutput", "FileHandle.standardError", "readLine", "exit"],
            allowed: ["CommandLine", "embed-files"], reason: "only the command line talks to people", sample: "print(1)"),
        Ban(
            words: ["Date()", "Date.now", "time", "ProcessInfo", "getenv", "gettimeofday"],
            allowed: ["CommandLine", "embed-files", "Preview"],
            reason: "the present and the environment are parameters", sample: "let now = Date()"),
    ]

    @Test("code keeps to what its room may do", arguments: bans)
    func habits(ban: Ban) throws {
        let files = try Repository.swiftFiles(in: "Sources").filter { !ban.allowed.contains($0.room ?? "") }
        #expect(files.flatMap { Self.faults(in: $0.text, path: $0.path, against: ban) } == [], "\(ban.reason)")
    }

    @Test("each of these is noticed", arguments: bans)
    func failingSamples(ban: Ban) {
        #expect(Self.faults(in: "\n\(ban.sample)", path: "x", against: ban).count == 1)
        #expect(Self.faults(in: "// \(ban.sample)\nlet a = \"\(ban.sample)\"", path: "x", against: ban).isEmpty)
    }

    @Test("whoever vouches for thread safety says why")
    func unchecked() throws {
        let files = try Repository.swiftFiles(in: "Sources")
        #expect(files.flatMap { Self.unreasoned(in: $0.text, path: $0.path) } == [])
        #expect(Self.unreasoned(in: "nonisolated(unsafe) var total = 0", path: "x").count == 1)
        #expect(Self.unreasoned(in: "final class Box: @unchecked Sendable {}", path: "x").count == 1)
        #expect(Self.unreasoned(in: "/// Locked by its queue.\nfinal class Box: @unchecked Sendable {}", path: "x").isEmpty)
    }

    @Test("nothing is left to do")
    func nothingLeft() throws {
        let files = try Repository.swiftFiles(in: "Sources")
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
        let found = files.filter { file in
            marks.contains { mark in file.text.contains("// \(mark)") || file.text.contains("\(mark):") }
        }
        #expect(found.map(\.path) == [])
    }

    private static func faults(in text: String, path: String, against ban: Ban) -> [String] {
        let lines = BareCode(text).text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { index, line in
            ban.words.filter { uses(line, $0) }.map { "\(path):\(index + 1): \($0)" }
        }
    }

    /// Whether a line has the word as a whole: a plain name only when it is called or is a name with a dot.
    private static func uses(_ line: Substring, _ word: String) -> Bool {
        var rest = line
        while let range = rest.firstRange(of: word) {
            let before = rest[..<range.lowerBound].last ?? line[..<range.lowerBound].last
            let after = rest[range.upperBound...].first
            rest = rest[range.upperBound...]
            if let before, before.isLetter || before.isNumber || before == "_" || before == "." { continue }
            let isPlain = word.allSatisfy(\.isLetter) && word.first?.isLowercase == true
            if isPlain ? after == "(" && line.firstRange(of: "func \(word)") == nil : !(after?.isLetter ?? false) { return true }
        }
        return false
    }

    private static func unreasoned(in text: String, path: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.compactMap { index in
            let vouches = ["@unchecked Sendable", "nonisolated(unsafe)", "@preconcurrency"].contains { lines[index].contains($0) }
            guard vouches, !lines[index].contains("//") else { return nil }
            guard index == 0 || !lines[index - 1].contains("//") else { return nil }
            return "\(path):\(index + 1)"
        }
    }
}
