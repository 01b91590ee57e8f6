/// What the playbook itself says to agents, in one language. Every text is a stored property, so that a language with a missing
/// text does not compile. `{…}` marks what is filled in.
package struct PlaybookTexts: Sendable {
    // The site and its sections
    package let playbook: String
    package let internalOnly: String
    package let sections: String
    package let overview: String
    package let playbooks: String
    package let replies: String
    package let guidelines: String
    package let articles: String
    package let pages: String
    package let duty: String
    package let ledger: String
    package let health: String
    /// The button that opens the palette.
    package let find: String
    // Lists
    package let byChannel: String
    package let bySeverity: String
    package let severity: String
    package let low: String
    package let normal: String
    package let high: String
    package let critical: String
    package let draft: String
    // A playbook
    package let flow: String
    package let steps: String
    package let startSteps: String
    package let printCards: String
    package let role: String
    package let within: String
    package let reply: String
    package let outcome: String
    package let resolved: String
    package let handedOver: String
    package let closed: String
    package let escalation: String
    /// Before the names of steps.
    package let goesTo: String
    /// Before the name of a service level.
    package let promise: String
    package let longestWay: String
    package let wayFits: String
    package let wayTooLong: String
    package let wayStep: String
    package let wayBegins: String
    package let wayEnds: String
    /// `{arrives}`, `{ends}`, `{allowed}`
    package let wayLead: String
    package let automation: String
    package let botAllowed: String
    package let botFirst: String
    package let humanOnly: String
    package let channels: String
    package let owner: String
    package let reviewBy: String
    // A reply
    package let subject: String
    package let mood: String
    package let neutral: String
    package let worried: String
    package let upset: String
    package let happy: String
    package let orderStage: String
    package let any: String
    package let placed: String
    package let shipped: String
    package let delivered: String
    package let beforeOrder: String
    package let afterDelivery: String
    package let copy: String
    package let copied: String
    // Filling a reply in
    package let fillIn: String
    package let replyLanguage: String
    package let replyChannel: String
    package let otherMoods: String
    package let formOfAddress: String
    package let formHint: String
    package let formUnknown: String
    package let answerHint: String
    package let copyText: String
    package let copyFormatted: String
    package let copySubject: String
    package let copiedText: String
    package let copiedFormatted: String
    package let copiedSubject: String
    /// `{names}`
    package let stillEmpty: String
    package let copyFailed: String
    package let memory: String
    package let carried: String
    package let clearAll: String
    package let cleared: String
    /// `{language}`
    package let languageNow: String
    /// `{language}`
    package let typedElsewhere: String
    /// `{length}`, `{parts}`
    package let smsLength: String
    package let keyboard: String
    package let keyNext: String
    package let keyFirst: String
    package let keyCopy: String
    package let keyCopyFormatted: String
    package let keyLanguage: String
    // About a reply
    package let showSamples: String
    package let otherLanguages: String
    /// Before the names of playbooks.
    package let usedIn: String
    // A guideline
    package let appliesTo: String
    package let allTexts: String
    package let rules: String
    package let enforced: String
    package let notEnforced: String
    package let notEnforcedText: String
    package let error: String
    package let warning: String
    package let note: String
    /// `{words}`
    package let avoid: String
    /// `{to}`, `{from}`
    package let prefer: String
    /// `{words}`
    package let requireAny: String
    /// `{words}`
    package let requireAll: String
    /// `{count}`
    package let exclamationMarks: String
    /// `{count}`
    package let emoji: String
    /// `{count}`
    package let wordsPerSentence: String
    /// `{count}`
    package let capitalsWords: String
    /// `{count}`
    package let questionMarks: String
    /// `{count}`
    package let wordsInText: String
    /// Of words that are found with other endings, too.
    package let inAllForms: String
    /// Before `customers` or `team`.
    package let readers: String
    package let customers: String
    package let team: String
    package let formal: String
    package let informal: String
    /// `{words}`
    package let pattern: String
    package let doExample: String
    package let dontExample: String
    package let forAgents: String
    // Roles, promises, health
    package let dutyLead: String
    package let onDuty: String
    package let ledgerLead: String
    package let ledgerEmpty: String
    package let verdict: String
    package let verdictKept: String
    package let verdictBroken: String
    package let verdictUnbacked: String
    package let allVerdicts: String
    package let allChannels: String
    package let allLanguages: String
    /// `{wordings}`
    package let wouldHold: String
    /// `{share}`, in hundredths
    package let affected: String
    /// What the picture of the week shows, for those who cannot see it.
    package let weekPicture: String
    package let legendOpen: String
    package let legendBroken: String
    package let text: String
    package let kind: String
    package let place: String
    package let serviceLevel: String
    package let firstResponse: String
    package let nextUpdate: String
    package let resolution: String
    package let callback: String
    package let healthLead: String
    package let stale: String
    package let unowned: String
    package let untranslated: String
    package let nothingHere: String
    package let due: String
    /// Before the names of locales.
    package let missingIn: String
    // The manual of findings
    package let manual: String
    package let manualLead: String
    package let manualInEnglish: String
}

extension PlaybookTexts: LanguageOwned {}

extension Language {
    /// What the playbook says in this language.
    package var playbook: PlaybookTexts { own() }
}
