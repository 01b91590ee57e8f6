/// A function, initializer, subscript or computed property with a body.
struct FoundFunction: Equatable {
    var name: String
    /// Line of `func` and the like, from 1.
    var line: Int
    /// From the line of `func` to that of the closing brace.
    var lineCount: Int
    var parameterCount: Int
}

/// Finds functions in Swift source by their words, parentheses and braces; no compiler needed.
struct FunctionFinder {
    private struct Token {
        var text: Substring
        var line: Int
    }

    /// What may follow a declaration that has no body, as in a protocol.
    private static let declarationWords: Set<Substring> = [
        "func", "var", "let", "init", "deinit", "subscript", "static", "case", "associatedtype", "typealias", "mutating",
        "struct",
        "enum", "class", "extension", "protocol", "import", "package", "public", "internal", "private", "fileprivate", "@",
    ]

    private let tokens: [Token]

    /// All functions of a source text, in the order of their beginnings.
    static func functions(in text: String) -> [FoundFunction] {
        let finder = FunctionFinder(BareCode(text).text)
        return finder.tokens.indices.compactMap { finder.function(at: $0) ?? finder.property(at: $0) }
    }

    private init(_ code: String) {
        var tokens: [Token] = []
        for (index, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line
            while let first = rest.first {
                let isWord = Self.isWord(first)
                let text = isWord ? rest.prefix(while: Self.isWord) : rest.prefix(1)
                if !first.isWhitespace { tokens.append(Token(text: text, line: index + 1)) }
                rest = rest.dropFirst(text.count)
            }
        }
        self.tokens = tokens
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "`"
    }

    private func text(_ index: Int) -> Substring { tokens.indices.contains(index) ? tokens[index].text : "" }

    private func function(at index: Int) -> FoundFunction? {
        switch text(index) {
        case "func": break
        case "init", "subscript":
            guard text(index - 1) != ".", ["(", "?", "!", "<"].contains(text(index + 1)) else { return nil }
        case "deinit": return body(from: index + 1).map { found(text(index), index, $0, parameters: 0) }
        default: return nil
        }
        guard let open = tokens[(index + 1)...].firstIndex(where: { $0.text == "(" }), let close = closing(open),
            let body = body(from: close + 1)
        else { return nil }
        return found(text(index) == "func" ? text(index + 1) : text(index), index, body, parameters: parameterCount(open, close))
    }

    private func found(_ name: Substring, _ start: Int, _ body: ClosedRange<Int>, parameters: Int) -> FoundFunction {
        let line = tokens[start].line
        return FoundFunction(
            name: String(name), line: line, lineCount: tokens[body.upperBound].line - line + 1, parameterCount: parameters)
    }

    /// Colons directly between the parentheses; commas would count those of `Pair<First, Second>`, too.
    private func parameterCount(_ open: Int, _ close: Int) -> Int {
        var (depth, count) = (0, 0)
        for token in tokens[open...close] {
            if "([{".contains(token.text) { depth += 1 }
            if ")]}".contains(token.text) { depth -= 1 }
            if token.text == ":" && depth == 1 { count += 1 }
        }
        return count
    }

    /// The braces of a function whose parameters end before `start`; nil when it has none.
    private func body(from start: Int) -> ClosedRange<Int>? {
        var index = start
        while index < tokens.count {
            switch text(index) {
            case "{": return closing(index).map { index...$0 }
            case "(", "[": index = closing(index) ?? tokens.count
            case let word where word == "}" || Self.declarationWords.contains(word): return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    /// `var name: Type {` on one line, with more in the braces than `get` and `set`.
    private func property(at index: Int) -> FoundFunction? {
        guard text(index) == "var", !["if", "guard", "while", "for", "case", ",", "("].contains(text(index - 1)) else {
            return nil
        }
        var next = index + 1
        while next < tokens.count, tokens[next].line == tokens[next - 1].line {
            switch text(next) {
            case "=", "}", ";": return nil
            case "(", "[": next = closing(next) ?? tokens.count
            case "{":
                guard let close = closing(next) else { return nil }
                let isRequirement =
                    close > next + 1
                    && tokens[(next + 1)..<close].allSatisfy { ["get", "set", "async", "throws"].contains($0.text) }
                return isRequirement ? nil : found(text(index + 1), index, next...close, parameters: 0)
            default: break
            }
            next += 1
        }
        return nil
    }

    /// The token that closes the parenthesis, bracket or brace at an index.
    private func closing(_ open: Int) -> Int? {
        var depth = 0
        for index in open..<tokens.count {
            if "([{".contains(text(index)) { depth += 1 }
            if ")]}".contains(text(index)) {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
