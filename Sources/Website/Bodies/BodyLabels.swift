internal import Languages
internal import Markup

/// The words that a body takes from the page it stands on, in the reader's language.
struct BodyLabels: Sendable {
    let alertTitles: [Alert.Kind: String]
    let footnotes: String
    /// `{number}`
    let footnoteBack: String
    let table: String

    init(_ texts: InterfaceTexts, internalTitles: [Alert.Kind: String] = [:]) {
        let shared: [Alert.Kind: String] = [
            .note: texts.note, .tip: texts.tip, .important: texts.important, .warning: texts.warning, .caution: texts.caution,
        ]
        alertTitles = shared.merging(internalTitles) { $1 }
        footnotes = texts.footnotes
        footnoteBack = texts.footnoteBack
        table = texts.table
    }
}
