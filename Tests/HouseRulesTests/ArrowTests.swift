import Testing

/// Arrows between rooms run downward only, and rooms of one floor do not know each other.
struct ArrowTests {
    /// The floors of the house, lowest first.
    static let floors: [Set<String>] = [
        ["CArena", "CBrotli", "CCmark", "CFileSystem", "CLZ4", "CMemory", "CXxHash", "CZlib"],
        ["Diagnostics", "ServiceTime"],
        ["Languages", "Markup"],
        ["Catalog"],
        ["Loading", "Checks", "Website"],
        ["Building"],
        ["Preview"],
        ["CommandLine"],
        ["pult"],
    ]

    /// What only one room may know, however far up the others live.
    static let reserved = [
        "CArena": "Markup", "CCmark": "Markup", "CLZ4": "Markup",
        "CFileSystem": "Building", "CBrotli": "Building", "CZlib": "Building",
        "CMemory": "CommandLine", "CXxHash": "Diagnostics",
        "Yams": "Loading", "Mustache": "Website",
        "FlyingFox": "Preview", "FlyingSocks": "Preview",
        "ArgumentParser": "CommandLine", "CommandLine": "pult",
    ]

    /// What comes with Swift, for every room.
    static let standard: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin", "RegexBuilder", "Swift",
    ]

    @Test("every import points downward")
    func imports() throws {
        let files = try Repository.swiftFiles(in: "Sources").filter { $0.room != "embed-files" }
        #expect(files.flatMap { file in file.room.map { Self.faults(in: file.text, of: $0, path: file.path) } ?? [] } == [])
    }

    @Test("every room has its floor")
    func rooms() throws {
        let rooms = Set(try Repository.swiftFiles(in: "Sources").compactMap(\.room)).subtracting(["embed-files"])
        #expect(rooms.subtracting(Self.floors.reduce([], { $0.union($1) })) == [])
    }

    @Test(
        "an arrow that points up, sideways or to somebody else's library is noticed",
        arguments: [
            ("Catalog", "internal import Website"), ("Loading", "import Checks"), ("Website", "package import Loading"),
            ("Checks", "@testable import Yams"), ("Preview", "import CCmark"),
            ("Diagnostics", "import struct ServiceTime.Instant"),
            ("Website", "import Testing"),
        ]
    )
    func failingSamples(room: String, line: String) {
        #expect(
            Self.faults(in: "\n\(line)\n", of: room, path: "x") == [
                "x:2: \(room) must not import \(Self.modules(in: line)[0].name)"
            ])
    }

    private static func faults(in text: String, of room: String, path: String) -> [String] {
        modules(in: text).filter { !mayImport($0.name, room: room) }.map {
            "\(path):\($0.line): \(room) must not import \($0.name)"
        }
    }

    private static func mayImport(_ module: String, room: String) -> Bool {
        if standard.contains(module) { return true }
        if let owner = reserved[module] { return owner == room }
        guard let own = floor(of: room), let other = floor(of: module) else { return false }
        return other < own
    }

    private static func floor(of room: String) -> Int? { floors.firstIndex { $0.contains(room) } }

    /// The modules that a source text imports, with the lines of the imports.
    private static func modules(in text: String) -> [(name: String, line: Int)] {
        let lines = BareCode(text).text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let name = words[(position + 1)...].first { !kinds.contains($0) } ?? ""
            return (String(name.split(separator: ".").first ?? ""), index + 1)
        }
    }
}
