import Testing

/// The house rules are only as good as what reads the source.
struct ScannerTests {
    @Test(
        "comments, strings and regular expressions are no code",
        arguments: [
            (#"a("x { y") b"#, "a( ) b"),
            (#"a("\(b("}"))") c"#, "a( ) c"),
            (##"a(#"\(x) " }"#) b"##, "a( ) b"),
            (##"a(#"\#(x(")"))"#) b"##, "a( ) b"),
            ("a // { \nb", "a \nb"),
            ("a /* { /* } */ { */ b", "a b"),
            ("f(/[{]+/) g", "f( ) g"),
            ("a / b / c", "a / b / c"),
            ("f(#/ \\/ { /#) g", "f( ) g"),
            ("#if os(Linux)", "#if os(Linux)"),
            (#"a("\\") b"#, "a( ) b"),
            ("a(\"\"\"\n  { \"x\" \\(y)\n  \"\"\") b", "a( \n \n ) b"),
        ]
    )
    func bareCode(source: String, expected: String) {
        let bare = BareCode(source).text
        #expect(bare.replacing(/[ ]+/, with: " ") == expected)
        #expect(bare.utf8.count == source.utf8.count)
    }

    @Test("a function reaches from its first line to its closing brace")
    func lengths() {
        let found = FunctionFinder.functions(
            in: """
                protocol Shape {
                    func area(_ unit: Unit) -> Double
                    var name: String { get }
                    init(name: String)
                }
                struct Square: Shape {
                    var side = { 3 }()
                    var name: String { "}" }
                    init(name: String) {
                        self.init()
                    }
                    func area<Kind: Unit>(
                        _ unit: Kind, map: [String: Int] = [:], then: (Int, Int) -> Void = { _, _ in }
                    ) -> Double where Kind: Sendable {
                        func inner() { if true {} }
                        // }
                        return 1
                    }
                    var plain: Int
                    deinit {
                    }
                    static func < (left: Square, right: Square) -> Bool { left.side < right.side }
                }
                """)
        #expect(
            found == [
                FoundFunction(name: "name", line: 8, lineCount: 1, parameterCount: 0),
                FoundFunction(name: "init", line: 9, lineCount: 3, parameterCount: 1),
                FoundFunction(name: "area", line: 12, lineCount: 7, parameterCount: 3),
                FoundFunction(name: "inner", line: 15, lineCount: 1, parameterCount: 0),
                FoundFunction(name: "deinit", line: 20, lineCount: 2, parameterCount: 0),
                FoundFunction(name: "<", line: 22, lineCount: 1, parameterCount: 2),
            ])
    }
}
