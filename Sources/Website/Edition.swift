internal import Catalog
internal import Languages

/// One language edition of a site, with everything that all of its pages say in the same words.
struct Edition: Sendable {
    /// Into the site's locales.
    let index: Int
    let locale: Locale
    let siteTitle: String
    let texts: InterfaceTexts
    let labels: FieldValue
    let bodyLabels: BodyLabels

    var code: String { locale.code }
    var language: Language { locale.language }
    var folder: String { locale.code + "/" }

    /// The sentence above a text that its readers do not get in their own language.
    func fallbackNotice(for language: Language) -> String {
        texts.shownIn.filling("language", with: texts.inLanguage[language])
    }
}

extension Edition {
    init(index: Int, locale: Locale, siteTitle: String) {
        let texts = locale.language.interface
        self.init(
            index: index, locale: locale, siteTitle: siteTitle, texts: texts, labels: .texts(texts.byName),
            bodyLabels: BodyLabels(texts))
    }
}
