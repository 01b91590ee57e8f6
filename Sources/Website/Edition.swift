internal import Catalog
internal import Languages
internal import Markup

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
    /// An edition of the help center.
    init(index: Int, locale: Locale, siteTitle: String) {
        let texts = locale.language.interface
        self.init(
            index: index, locale: locale, siteTitle: siteTitle, texts: texts, labels: .texts(texts.byName),
            bodyLabels: BodyLabels(texts))
    }

    /// An edition of the playbook, which speaks to agents too.
    init(internal index: Int, locale: Locale, siteTitle: String) {
        let (texts, more) = (locale.language.interface, locale.language.playbook)
        let titles: [Alert.Kind: String] = [.internal: more.forAgents, .do: more.doExample, .dont: more.dontExample]
        self.init(
            index: index, locale: locale, siteTitle: siteTitle, texts: texts,
            labels: .texts(texts.byName.merging(more.byName) { $1 }), bodyLabels: BodyLabels(texts, internalTitles: titles))
    }

    var playbookTexts: PlaybookTexts { language.playbook }
}
