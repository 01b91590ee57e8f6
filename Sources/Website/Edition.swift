internal import Catalog
internal import Languages
internal import Markup

/// One language edition of a site, with everything that all of its pages say in the same words. A class, since pages hand it
/// around and it holds some two hundred texts.
final class Edition: Sendable {
    /// Into the site's locales.
    let index: Int
    let locale: Locale
    let siteTitle: String
    /// As pages show it.
    let printedSiteTitle: String
    let texts: InterfaceTexts
    let playbookTexts: PlaybookTexts
    let labels: FieldValue
    let bodyLabels: BodyLabels
    let code: String
    let folder: String

    /// `isInternal` for an edition of the playbook, which speaks to agents too.
    init(index: Int, locale: Locale, siteTitle: String, isInternal: Bool = false) {
        let (texts, more) = (locale.language.interface, locale.language.playbook)
        let titles: [Alert.Kind: String] = [.internal: more.forAgents, .do: more.doExample, .dont: more.dontExample]
        self.index = index
        self.locale = locale
        self.siteTitle = siteTitle
        printedSiteTitle = locale.language.typeset(siteTitle)
        self.texts = texts
        playbookTexts = more
        labels = .texts(
            Labels(
                id: locale.code + (isInternal ? " internal" : ""),
                byName: isInternal
                    ? texts.byName.merging(more.byName) { $1 } : texts.byName.mapValues(locale.language.typeset)))
        bodyLabels = BodyLabels(texts, internalTitles: isInternal ? titles : [:])
        code = locale.code
        folder = locale.code + "/"
    }

    var language: Language { locale.language }

    /// The sentence above a text that its readers do not get in their own language.
    func fallbackNotice(for language: Language) -> String {
        self.language.typeset(texts.shownIn.filling("language", with: texts.inLanguage[language]))
    }
}
