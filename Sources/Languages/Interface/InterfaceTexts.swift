/// What the help center itself says to customers, in one language. Every text is a stored property, so that a language with a
/// missing text does not compile. `{…}` marks what is filled in.
package struct InterfaceTexts: Sendable {
    // Finding one's way
    package let skipToContent: String
    package let home: String
    /// The accessible name of the breadcrumbs.
    package let breadcrumbs: String
    package let topics: String
    package let allArticles: String
    package let onThisPage: String
    package let related: String
    package let language: String
    package let chooseLanguage: String
    /// What the home page asks: "How can we help you?"
    package let question: String
    // Search
    package let search: String
    package let searchPlaceholder: String
    package let searchResults: String
    /// `{count}`; read out when the list changes.
    package let searchCount: String
    /// `{query}`
    package let searchNothing: String
    package let searchFailed: String
    package let searchBrowse: String
    /// Before words that look like what was typed.
    package let searchNear: String
    /// `{query}`: what was looked for in place of words that nobody knows.
    package let searchShown: String
    package let searchMore: String
    /// `{count}`: leads from the list below the field to the page of results.
    package let searchAll: String
    // A text
    /// `{date}`
    package let updated: String
    package let note: String
    package let tip: String
    package let important: String
    package let warning: String
    package let caution: String
    package let footnotes: String
    /// `{number}`
    package let footnoteBack: String
    package let table: String
    /// `{language}`: a phrase of `inLanguage`.
    package let shownIn: String
    package let inLanguage: LanguagePhrases
    /// `{heading}`: what a button beside a heading does.
    package let copyLink: String
    package let linkCopied: String
    /// Where the clipboard is closed.
    package let linkShown: String
    /// Before the names of the languages in which an article exists.
    package let otherLanguages: String
    // Was it helpful?
    package let helpful: String
    package let helpfulYes: String
    package let helpfulNo: String
    /// Above the reasons of those who say no.
    package let helpfulWhy: String
    package let reasonUnanswered: String
    package let reasonUnclear: String
    package let reasonOutdated: String
    package let reasonOther: String
    package let feedbackComment: String
    /// How long a comment may be, and what does not belong there.
    package let feedbackHint: String
    package let feedbackMailHint: String
    package let feedbackSend: String
    package let feedbackThanks: String
    package let feedbackFailed: String
    /// `{title}`: the subject of a mail.
    package let feedbackSubject: String
    // Contact
    package let contactTitle: String
    package let contactLead: String
    package let contactPage: String
    package let openingHours: String
    /// Above the days of the next weeks on which channels keep other hours than usual.
    package let specialDays: String
    /// `{promise}`: when a message is answered.
    package let weAnswer: String
    /// `{promise}`: when somebody picks up or joins the conversation.
    package let weRespond: String
    package let startChat: String
    package let openForm: String
    package let visitPage: String
    // Signposts
    package let notFoundTitle: String
    package let notFoundText: String
    package let movedTitle: String
    package let movedText: String
    package let feed: String
}

/// The same phrase for each of the seven languages.
package struct LanguagePhrases: Sendable {
    let slovenian: String
    let czech: String
    let slovak: String
    let polish: String
    let croatian: String
    let german: String
    let english: String

    package subscript(_ language: Language) -> String {
        switch language {
        case .slovenian: slovenian
        case .czech: czech
        case .slovak: slovak
        case .polish: polish
        case .croatian: croatian
        case .german: german
        case .english: english
        }
    }
}

extension InterfaceTexts: LanguageOwned {}

extension Language {
    /// What the help center says in this language.
    package var interface: InterfaceTexts { own() }

    /// Its name in itself, as language menus show it.
    package var ownName: String {
        switch self {
        case .slovenian: "Slovenščina"
        case .czech: "Čeština"
        case .slovak: "Slovenčina"
        case .polish: "Polski"
        case .croatian: "Hrvatski"
        case .german: "Deutsch"
        case .english: "English"
        }
    }
}
