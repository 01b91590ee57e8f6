import Testing

@testable import Markup

@Suite("References and brackets")
struct ReferenceTests {
    private func source(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    @Test("A link knows its definition, and the definition where its parts stand")
    func definitions() {
        let text = """
            [a][ŠT  1], ![b][], [c], [d](e), <https://f.si>

            [št 1]: <one two> "title"
            [B]:
              three
            'title'
            [c]: four\\)five
            [c]: six
            > [quoted]: seven

            - [listed]: eight
            """
        let document = parse(text)
        #expect(
            document.references.map { source(text, $0.destinationRange) } == [
                "one two", "three", "four\\)five", "six", "seven", "eight",
            ])
        #expect(document.references.map { source(text, $0.labelRange) } == ["št 1", "B", "c", "c", "quoted", "listed"])
        let defined = [0, 1, 2].map { document.references[$0].destinationRange }
        #expect(document.links.map(\.definedRange) == defined + [nil, nil])
        #expect(document.references.map(\.isUsed) == [true, true, true, false, false, false])
        #expect(document.references.map(\.isRepeated) == [false, false, false, true, false, false])
    }

    @Test(
        "Brackets that stay text are noted by their form",
        arguments: [
            ("Tu [a b][c d].", LooseBrackets.Kind.reference, "[a b][c d]", "c d"), ("[a][]", .reference, "[a][]", "a"),
            ("![a][b]", .reference, "![a][b]", "b"), ("> [a\n> b][c]", .reference, "[a\n> b][c]", "c"),
            ("[a](b c)", .target, "[a](b c)", "b c"),
            ("[a] (b)", .detached, "[a] (b)", "b"), ("[tu]\n\n[a]: b", .shortcut, "[tu]", "tu"),
        ])
    func loose(text: String, kind: LooseBrackets.Kind, whole: String, part: String) {
        let found = parse(text).looseBrackets
        #expect(found.map(\.kind) == [kind])
        #expect(found.map { source(text, $0.range) } == [whole] && found.map { source(text, $0.partRange) } == [part])
    }

    @Test(
        "Links, escapes, code and what belongs to a word are not",
        arguments: ["[a](b)", "\\[a][b]", "`[a][b]`", "a[b][c]", "[a]", "[[a]]", "[a", "[]", "[^1]", "[a][b]\n\n[b]: c"])
    func notLoose(text: String) {
        #expect(parse(text).looseBrackets == [])
    }

    @Test("A flood of brackets takes no longer than other text")
    func flood() {
        let clock = ContinuousClock()
        let time = clock.measure { #expect(parse(String(repeating: "[a ", count: 20_000)).looseBrackets == []) }
        #expect(time < .seconds(5))
        #expect(parse(String(repeating: "[a][b] ", count: 1_000)).looseBrackets.count == 100)
    }

    @Test("Tags are read as browsers read them")
    func tags() {
        let html = "a < b <p ID = x>x</p><!-- <i id=c> --><A Name='ä&amp;' id=\"y\"/><script>'<b id=s>'</script><br/><b id=z"
        #expect(TagScan.anchors(in: Array(html.utf8)[...]) == ["x", "ä&", "y", "z"])
        var scan = TagScan(Array("<img src='a b' alt= href=/c>".utf8)[...])
        #expect(scan.next()?.attributes.map(\.name) == ["src", "alt"] && scan.next() == nil)
    }
}
