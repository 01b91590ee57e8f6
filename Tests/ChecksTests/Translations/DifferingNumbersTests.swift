import Checks
import Diagnostics
import Testing

@Suite("Translations have the numbers of their originals")
struct DifferingNumbersTests {
    @Test(
        "another number is found where it stands",
        arguments: [
            ("Velja 30 dni.", "Valid for ▶14◀ days.", "en"),
            ("Naročite do 12. ure.", "Order by ▶13:00◀.", "en"),
            ("Odprto od 9.00 do 21.00.", "Otevřeno od 9 do ▶20◀ hodin.", "cs"),
            ("Popust 10 % za 3 izdelke.", "Rabatt 10 % auf ▶4◀ Produkte.", "de"),
            ("| a | b |\n|---|---|\n| 1–2 | 3–4 |", "| a | b |\n|---|---|\n| 1–2 | 3–▶5◀ |", "en"),
            ("Velja do 31. 12. 2026.", "Valid until 31 December ▶2027◀.", "en"),
            ("Velja do 31. decembra.", "Gilt bis 31. ▶November◀.", "de"),
            ("Bon velja dve leti.", "The voucher is valid for ▶three◀ years.", "en"),
            ("Vrnemo v 30 dneh, zamenjamo v 14 dneh, vrnemo v 30 dneh.", "30 days, then ▶15◀ days, then 30 days.", "en"),
            ("Pokličite +386 1 000 00 00.", "Call ▶+386 1 000 00 01◀.", "en"),
            ("Brez številk.", "With the number ▶7◀ here.", "en"),
        ])
    func number(original: String, translation: String, locale: String) throws {
        let site = TranslationSite(original, translation, locale)
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["translation/number"])
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.message.contains(TranslationSite.original) == true)
    }

    @Test(
        "another price is found where it stands",
        arguments: [
            ("Dostava stane 2,90 €.", "Delivery costs ▶€2.80◀.", "en"), ("Plačate 12,99 zł.", "Płacisz ▶12,89 zł◀.", "pl"),
            ("Od 1000 Kč zastonj.", "Od ▶1 100 Kč◀ zdarma.", "cs"), ("Dostava stane 40 €.", "Doprava stojí ▶40 Kč◀.", "cs"),
            ("Stane 40 evrov.", "It costs ▶50 euros◀.", "en"),
        ])
    func price(original: String, translation: String, locale: String) throws {
        let site = TranslationSite(original, translation, locale)
        let findings = try site.findings()
        #expect(findings.map(\.code.id) == ["translation/price"])
        #expect(findings.map(\.place) == site.places)
    }

    @Test("a number that is missing is reported in the paragraph that lacks it, with its line in the original")
    func missing() throws {
        let site = TranslationSite("Velja 30 dni.\n\nNajveč 5 izdelkov.\n", "Valid for 30 days.\n\n▶Only a few products.◀\n")
        let findings = try site.findings()
        #expect(findings.map(\.place) == site.places)
        #expect(findings.first?.message.contains("\(TranslationSite.original):6") == true)
    }

    @Test("a number in the front matter is one, too")
    func frontMatter() throws {
        let site = TranslationSite(
            "Besedilo.", "Text.", header: ("description: Vračilo v 30 dneh.\n", "description: \"Returns within ▶14◀ days.\"\n"))
        #expect(try site.findings().map(\.place) == site.places)
    }

    @Test(
        "what is the same in another form is no difference",
        arguments: [
            ("Stane 1.000 € ali 2,50 €.", "It costs €1,000 or €2.50.", "en"), ("1000 izdelkov", "1 000 výrobků", "cs"),
            ("Od 9.00 do 21.00.", "From 9 am to 9 pm.", "en"), ("Ob 12.30.", "At 12:30.", "en"), ("Opoldne.", "At noon.", "en"),
            ("Pred 12. uro.", "Before noon.", "en"), ("Velja 2 dni.", "Valid for two days.", "en"),
            ("Velja dva dni.", "Gilt 2 Tage.", "de"), ("Na voljo do 31.12.2026", "Until 31 December 2026", "en"),
            ("Do 31.12. velja.", "Until December 31 it holds.", "en"), ("Vrnete v 14 dneh.", "Return it within two weeks.", "en"),
            ("Popust 10 %.", "10% off.", "en"), ("Drugi korak.", "The 2nd step.", "en"),
            ("Format A4, naročilo 2026-10482.", "A4.", "en"),
            ("Stane 40 €, bon 50 €.", "Stojí 1 000 Kč, poukaz 1 250 Kč.", "cs"),
            ("Pokličite +386 1 000 00 00.", "Volejte +420 222 333 444.", "cs"), ("Prvi od treh.", "The first of three.", "en"),
            ("Velja od 5. maja.", "Valid from 5 May.", "en"),
            ("Imate 5 želja.", "Of your wishes 5 may come true.", "en"),
        ])
    func same(original: String, translation: String, locale: String) throws {
        #expect(try TranslationSite(original, translation, locale).findings().map(\.message) == [])
    }

    @Test("a text that has nothing to do with its original is one finding")
    func another() throws {
        let numbers = (1...20).map { "Korak \($0 * 3).\n" }.joined(separator: "\n")
        let others = (1...20).map { "Step \($0 * 3 + 1).\n" }.joined(separator: "\n")
        let findings = try TranslationSite(numbers, others).findings()
        #expect(findings.map(\.code.id) == ["translation/number"])
        #expect(findings.first?.message.contains("differ in") == true)
    }
}
