import Checks
import Diagnostics
import TestSupport

/// An article in Slovenian and its translation.
struct TranslationSite {
    let site: SiteInMemory
    let path: String
    static let original = "content/sl/faq/delivery/when.md"

    /// `original` is Slovenian.
    init(_ original: String, _ translation: String, _ locale: String = "en", header: (String, String) = ("", "")) {
        path = "content/\(locale)/faq/delivery/when.md"
        let configuration = SiteInMemory.configuration.replacing("locales: [sl, en]", with: "locales: [sl, \(locale)]")
        var files = ["pult.yaml": configuration]
        for (code, text, lines) in [("sl", original, header.0), (locale, translation, header.1)] {
            files["content/\(code)/faq/delivery/index.md"] = "---\ntitle: Delivery\n---\n"
            files["content/\(code)/faq/delivery/when.md"] = "---\ntitle: When\n\(lines)---\n\(text)\n"
            files["content/\(code)/faq/delivery/late.md"] = "---\ntitle: Late\n---\n## One\n\n## Two\n"
            files["content/\(code)/pages/contact.md"] = "---\ntitle: Contact\n---\nText.\n"
        }
        files["content/assets/photo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>"
        site = SiteInMemory(files)
    }

    func findings() throws -> [Diagnostic] { Translations.findings(in: try site.subject()) }

    /// What is marked in the translation.
    var places: [Place] { site.places(in: path) }
}
