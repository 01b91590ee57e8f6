import Testing

/// The tail is what hurts: a file nobody reads to its end, a function nobody sees whole.
struct SizeTests {
    static let longestFile = 400
    static let longestFunction = 60
    static let mostParameters = 6

    @Test("no file has more than 400 lines")
    func files() throws {
        let long = try Repository.swiftFiles(in: "Sources", "Tests").filter { $0.lineCount > Self.longestFile }
        #expect(long.map { "\($0.path): \($0.lineCount) lines" } == [])
    }

    @Test("no function has more than 60 lines or more than 6 parameters")
    func functions() throws {
        let files = try Repository.swiftFiles(in: "Sources", "Tests")
        #expect(files.flatMap { Self.faults(in: $0.text, path: $0.path) } == [])
    }

    @Test("half of the files have at most 100 lines, half of the functions at most 8")
    func medians() throws {
        let files = try Repository.swiftFiles(in: "Sources")
        let functions = files.flatMap { FunctionFinder.functions(in: $0.text) }
        #expect(Self.median(files.map(\.lineCount)) <= 100)
        #expect(Self.median(functions.map(\.lineCount)) <= 8)
        #expect(functions.count > files.count, "The finder has gone blind.")
    }

    @Test("a long function and one of many parameters are noticed")
    func failingSamples() {
        let long = "func long() {\n" + String(repeating: "    work()\n", count: 60) + "}\n"
        let wide = "func wide(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int) {}\n"
        let fine = "func fine() {\n" + String(repeating: "    work()\n", count: 58) + "}\n"
        #expect(Self.faults(in: long, path: "x").count == 1)
        #expect(Self.faults(in: wide, path: "x").count == 1)
        #expect(Self.faults(in: fine, path: "x").isEmpty)
    }

    private static func faults(in text: String, path: String) -> [String] {
        FunctionFinder.functions(in: text).compactMap { function in
            if function.lineCount > longestFunction {
                return "\(path):\(function.line): \(function.name) has \(function.lineCount) lines"
            }
            // Memberwise initializers have as many parameters as the struct has members.
            guard function.parameterCount > mostParameters, function.name != "init" else { return nil }
            return "\(path):\(function.line): \(function.name) has \(function.parameterCount) parameters"
        }
    }

    private static func median(_ numbers: [Int]) -> Int { numbers.sorted()[numbers.count / 2] }
}
