/// What the palette, the keys and a playbook step by step say to agents, in one language. They are read by scripts in the browser, which fill
/// in what `{…}` marks; every text is a stored property, so that a language with a missing text does not compile.
package struct DeskTexts: Sendable {
    // The palette
    /// The name of the palette.
    package let findLabel: String
    package let findHint: String
    /// Above the pages that the tab has shown.
    package let recent: String
    /// Above the sections, languages and actions.
    package let goTo: String
    package let stepsHere: String
    package let texts: String
    /// `{language}`
    package let languageIs: String
    /// `{count}`
    package let results: String
    /// `{query}`
    package let nothing: String
    /// `{query}`
    package let everything: String
    package let failed: String
    package let forget: String
    package let forgotten: String
    package let close: String
    // Keys
    package let shortcuts: String
    package let everywhere: String
    /// Between two ways to the same.
    package let or: String
    /// What a key does, in a few words.
    package let keyChoose: String
    package let keyOpen: String
    package let keyNewTab: String
    package let keyClose: String
    package let keyFind: String
    package let keyHelp: String
    package let keyNext: String
    package let keyPrevious: String
    package let keyWay: String
    package let keyBack: String
    package let keyReply: String
    /// The switch for shortcuts of one letter, digit or mark.
    package let singleKeys: String
    /// `{key}`
    package let singleKeysNote: String
    // A playbook step by step
    /// `{title}`
    package let runLabel: String
    /// `{number}`
    package let stepNumber: String
    package let trail: String
    /// `{count}`: what a long way leaves out.
    package let stepsBetween: String
    /// Above the ways on.
    package let waysOn: String
    package let noWay: String
    /// `{outcome}`
    package let end: String
    package let endPlain: String
    /// The time in the step at hand.
    package let inStep: String
    package let sinceStart: String
    /// The name of what stands beside a step.
    package let times: String
    /// `{limit}`: a duration in words.
    package let limit: String
    package let inTime: String
    package let soon: String
    package let over: String
    /// `{time}`: "12 min".
    package let left: String
    /// `{time}`
    package let overBy: String
    /// Opening hours are over, and only they count.
    package let rests: String
    package let back: String
    package let restart: String
    package let leave: String
    /// In place of `startSteps`, once begun.
    package let goOn: String
    /// `{outcome}`
    package let ended: String
    package let endedPlain: String
    /// `{steps}`, `{time}`
    package let totals: String
    package let summary: String
    package let copySummary: String
    package let copiedSummary: String
}

extension DeskTexts {
    /// The texts by the names that scripts use.
    package var byName: [String: String] {
        [
            "findLabel": findLabel, "findHint": findHint, "recent": recent, "goTo": goTo, "stepsHere": stepsHere,
            "texts": texts, "languageIs": languageIs, "results": results, "nothing": nothing, "everything": everything,
            "failed": failed, "forget": forget, "forgotten": forgotten, "close": close, "shortcuts": shortcuts,
            "everywhere": everywhere, "or": or, "keyChoose": keyChoose, "keyOpen": keyOpen, "keyNewTab": keyNewTab,
            "keyClose": keyClose, "keyFind": keyFind, "keyHelp": keyHelp, "keyNext": keyNext, "keyPrevious": keyPrevious,
            "keyWay": keyWay, "keyBack": keyBack, "keyReply": keyReply, "singleKeys": singleKeys,
            "singleKeysNote": singleKeysNote, "runLabel": runLabel, "stepNumber": stepNumber, "trail": trail,
            "stepsBetween": stepsBetween, "waysOn": waysOn, "noWay": noWay, "end": end, "endPlain": endPlain, "inStep": inStep,
            "sinceStart": sinceStart, "times": times, "limit": limit, "inTime": inTime, "soon": soon, "over": over,
            "left": left, "overBy": overBy, "rests": rests, "back": back, "restart": restart, "leave": leave, "goOn": goOn,
            "ended": ended, "endedPlain": endedPlain, "totals": totals, "summary": summary, "copySummary": copySummary,
            "copiedSummary": copiedSummary,
        ]
    }
}

extension DeskTexts: LanguageOwned {}

extension Language {
    /// What the palette and a playbook step by step say in this language.
    package var desk: DeskTexts { own() }
}
