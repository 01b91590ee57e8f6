import Languages
import Testing

@Suite("The interface's own words")
struct InterfaceTextsTests {
    @Test("no text is empty, and each language fills in the same things", arguments: Language.allCases)
    func complete(language: Language) {
        let english =
            Self.texts(Language.english.interface) + Self.texts(Language.english.playbook)
            + Self.texts(Language.english.desk)
        let own = Self.texts(language.interface) + Self.texts(language.playbook) + Self.texts(language.desk)
        #expect(own.map(\.name) == english.map(\.name))
        for (mine, theirs) in zip(own, english) {
            #expect(!mine.text.isEmpty, "\(mine.name)")
            #expect(Self.gaps(mine.text) == Self.gaps(theirs.text), "\(mine.name)")
        }
    }

    @Test("templates reach every text that needs nothing filled in")
    func names() {
        for (texts, names) in [
            (Self.texts(Language.english.interface), Language.english.interface.byName),
            (Self.texts(Language.english.playbook), Language.english.playbook.byName),
        ] {
            let unreachable = texts.filter { !Self.gaps($0.text).isEmpty || Self.usedInSwift.contains($0.name) }.map(\.text)
            #expect(Set(names.values).union(unreachable).isSuperset(of: texts.map(\.text)))
        }
    }

    @Test("scripts get every text that is theirs")
    func deskNames() {
        let texts = Self.texts(Language.english.desk)
        #expect(Language.english.desk.byName == Dictionary(uniqueKeysWithValues: texts))
    }

    /// Texts of alerts, footnotes and links that no template writes.
    private static let usedInSwift: Set = [
        "note", "tip", "important", "warning", "caution", "footnotes", "table", "startChat", "openForm", "visitPage",
        "inAllForms", "readers", "customers", "team",
    ]

    private static func texts(_ value: Any) -> [(name: String, text: String)] {
        Mirror(reflecting: value).children.compactMap { child in
            (child.value as? String).map { (child.label ?? "", $0) }
        }
    }

    private static func gaps(_ text: String) -> [String] {
        text.matches(of: #/\{\w+\}/#).map { String($0.output) }.sorted()
    }
}
