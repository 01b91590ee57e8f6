import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("What looks like a link is one")
struct LooseLinksTests {
    @Test(
        "A reference without a definition is found where its label stands",
        arguments: [
            ("Glejte [vračila][▶returns◀].", nil), ("Glejte [▶vračila◀][].", nil), ("Glejte ![sliko][▶photo◀].", nil),
            ("> Glejte\n> [vračila][▶returns◀].", nil), ("| a |\n|---|\n| [vračila][▶returns◀] |", nil),
            ("- „[vračila][▶returns◀]“", nil),
            ("Glejte **[vračila][▶returns◀]**, [12][13].", nil), ("Glejte [naša *vračila*][▶returns◀].", nil),
            ("Glejte ▶[vračila][#cena]◀.", "[vračila](#cena)"),
            ("Glejte ▶![sliko][../../../assets/photo.svg]◀.", "![sliko](../../../assets/photo.svg)"),
            ("[tu][dostava] in [vračila][▶dostva◀]\n\n[dostava]: late.md", "dostava"),
            ("[tu][Navodila] in [▶navdila◀].\n\n[navodila]: late.md", "navodila"),
            ("[![Slika][▶znak◀]](late.md) in [tu][dostava]\n\n[dostava]: late.md", nil),
        ] as [(String, String?)])
    func undefined(markdown: String, fix: String?) throws {
        // Inside of a link nothing is looked for: the last example is let be.
        guard !markdown.hasPrefix("[![") else {
            return #expect(try LinkSite(markdown.filter { $0 != "▶" && $0 != "◀" }).findings() == [])
        }
        try LinkSite(markdown).expect(.undefinedReference, fix: fix)
    }

    @Test(
        "Ordinary brackets are let be",
        arguments: [
            "Glejte [1], [2][3] in [4, 5][6].", "- [x] opravljeno\n- [ ] ni še", "Novak [@novak2020] in [@a; @b][str. 3]",
            "Pišite [ime] {{customer.first_name}}",
            "Koda `[a][b]` in\n\n    [a][b]\n\n```\n[a][b]\n```", "seznam[prvi][drugi] in polje[i][j]",
            "[a-z][0-9], [A-Za-z][A-Za-z0-9_]",
            "[[stran]] in [[stran][naslov]]", "\\[vračila][returns] in [vračila\\][returns]", "&#91;vračila][returns]",
            "Opomba.[^1]\n\n[^1]: Tu.",
            "[vračila](late.md)[dostava](late.md)", "[vračila] [dostava](late.md)", "[vračila][dostava](late.md)",
            "[tu][možnosti] in [možnost] in [opomba]\n\n[možnosti]: late.md",
            "[tu][navodila]. Ukaz [options] [navajanje]\n\n[navodila]: late.md",
            "Cena [brez DDV](glej spodaj) ali [1] (https://melisa.si)", "[vračila](/ in tako naprej)", "[DO] in [DONT]",
            "[…] in [sic!]",
            "Velja [člen 5][odstavek a-z]",
        ])
    func ordinary(markdown: String) throws {
        #expect(try LinkSite(markdown).findings() == [])
    }

    @Test(
        "An address with blanks, or one that stands apart, is found",
        arguments: [
            ("[cenik](▶../../../assets/cenik 2026.pdf◀)", "../../../assets/cenik%202026.pdf"),
            ("[zamuda](▶late parcel.md#cena◀)", "late%20parcel.md#cena"),
            ("[a](▶https://melisa.si/a b◀)", "https://melisa.si/a%20b"),
            ("Glejte ▶[zamudo] (article:delivery/late)◀.", "[zamudo](article:delivery/late)"),
            ("Glejte ▶[zamudo] (late.md)◀.", "[zamudo](late.md)"),
        ])
    func unread(markdown: String, fix: String) throws {
        try LinkSite(markdown).expect(.unreadLink, fix: fix)
    }

    @Test(
        "A definition that repeats another is found",
        arguments: ["[tu][a]\n\n[a]: late.md\n[▶A◀]: over.md", "[tu][a]\n\n[a]: late.md\n\n> [▶a◀]: late.md"])
    func repeated(markdown: String) throws {
        try LinkSite(markdown).expect(.repeatedDefinition)
    }

    @Test(
        "A definition that serves no link is found",
        arguments: ["Tu.\n\n[▶a◀]: late.md", "[tu][b]\n\n[b]: late.md\n[▶a◀]: <late.md>\n  \"Naslov\""])
    func unused(markdown: String) throws {
        try LinkSite(markdown).expect(.unusedDefinition)
    }

    @Test(
        "Definitions that serve, and comments in their form, are let be",
        arguments: [
            "[tu][A  b]\n\n[a b]: late.md", "[a][] in ![b]\n\n[a]: late.md\n[b]: ../../../assets/photo.svg", "[//]: # (opomba)",
            "[comment]: <> (opomba)", "Opomba.[^a]\n\n[^a]: Tu.", "[![slika][a]](late.md)\n\n[a]: ../../../assets/photo.svg",
            "![besedilo [tu][a]](../../../assets/photo.svg)\n\n[a]: late.md",
        ])
    func serving(markdown: String) throws {
        #expect(try LinkSite(markdown).findings() == [])
    }
}
