import Checks
import Diagnostics
import TestSupport
import Testing

@Suite("Addresses of mail, telephone and web are well formed")
struct AddressTests {
    @Test(
        "A malformed one is found where it stands",
        arguments: [
            ("[a](▶mailto:pomoc.melisa.example◀)", nil), ("[a](▶mailto:◀)", nil), ("[a](▶mailto:a@b@c.si◀)", nil),
            ("[a](▶mailto:pomoc@melisa◀)", nil), ("[a](<▶mailto:po moc@melisa.si◀>)", nil),
            ("[a](▶mailto://pomoc@melisa.si◀)", "mailto:pomoc@melisa.si"),
            ("[a](<▶tel:+386 1 000 00 00◀>)", "tel:+38610000000"), ("[a](▶tel:01/000-00-00◀)", "tel:010000000"),
            ("[a](▶tel:klic◀)", nil), ("[a](▶tel:00+386123◀)", nil), ("[a](▶sms:◀)", nil),
            ("[a](▶https:/melisa.si/a◀)", "https://melisa.si/a"), ("[a](▶https://◀)", nil),
            ("[a](▶http:///melisa.si◀)", "http://melisa.si"),
            ("[a](▶https://https://melisa.si◀)", "https://melisa.si"), ("[a](<▶https://me lisa.si/◀>)", nil),
            ("[a](▶https:melisa.si◀)", "https://melisa.si"), ("[a](▶http://.si◀)", nil),
            ("[a][b]\n\n[b]: ▶mailto:nihče◀", nil),
        ] as [(String, String?)])
    func malformed(markdown: String, fix: String?) throws {
        try LinkSite(markdown).expect(.malformedAddress, fix: fix)
    }

    @Test(
        "A sound one is let be",
        arguments: [
            "<pomoc@melisa.example>", "[a](mailto:a@b.si?subject=Vprašanje)", "[a](mailto:a@b.si,c@d.si)",
            "[a](mailto:?subject=x&body=y)",
            "[a](tel:112)", "[a](tel:+386-1-000-00-00)", "[a](tel:+38610000000;ext=12)", "[a](sms:+38610000000?body=Hej)",
            "[a](https://melisa.si:8080/a?b#c)", "[a](http://[::1]/)", "[a](https://čebela.si)",
            "[a](https://uporabnik@melisa.si/x)",
            "[a](//melisa.si/x)", "[a](http://localhost/)",
        ])
    func sound(markdown: String) throws {
        #expect(try LinkSite(markdown).findings() == [])
    }
}
