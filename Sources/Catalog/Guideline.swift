package import Diagnostics
package import Languages
package import Markup

/// A tone guideline: prose for agents and rules that Pult enforces.
package struct Guideline: Text {
    package static let kind = TextKind.guideline
    package var file: SourceFile
    package var locale: String
    @Apart package var header: Header
    @Deferred package var body: Document
    package var deferredBody: Deferred<Document> {
        get { $body }
        set { $body = newValue }
    }
    package var bodyStart: Int
    package var outline: Outline?
    /// The texts it speaks about.
    package var scope: Scope
    /// The locales whose texts it speaks about; empty means its own.
    package var locales: [Located<String>]
    package var rules: [Rule]

    package init(
        file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int, scope: Scope,
        locales: [Located<String>], rules: [Rule]
    ) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
        self.scope = scope
        self.locales = locales
        self.rules = rules
    }

    /// The kinds of text it speaks about; empty means all of them but guidelines.
    package var appliesTo: [Located<TextKind>] { scope.kinds }
    /// Channels it is limited to; empty means all.
    package var channels: [Located<String>] { scope.channels }

    /// Which texts a guideline or one of its rules speaks about. An empty list limits nothing.
    package struct Scope: Sendable, Hashable {
        package var kinds: [Located<TextKind>] = []
        /// Ids of channels.
        package var channels: [Located<String>] = []
        package var audience: TextAudience?
        package var moods: [Reply.Mood] = []
        package var orderStages: [Reply.OrderStage] = []

        package init() {}
    }

    /// One enforceable sentence of a guideline.
    package struct Rule: Sendable, Hashable {
        package var id: Located<String>
        package var message: String?
        package var suggest: String?
        package var severity: Severity
        package var requirement: Requirement
        /// How closely a text has to agree with the words of the rule.
        package var precision = PhraseTable.Precision.forms
        /// What limits the rule further than its guideline.
        package var scope = Scope()
        package var range: Range<Int>

        package init(
            id: Located<String>, message: String?, suggest: String?, severity: Severity, requirement: Requirement,
            range: Range<Int>
        ) {
            self.id = id
            self.message = message
            self.suggest = suggest
            self.severity = severity
            self.requirement = requirement
            self.range = range
        }
    }

    /// What a rule asks for.
    package enum Requirement: Sendable, Hashable {
        case avoid([Located<String>])
        /// From → to, in the order of the file.
        case prefer([Preference])
        case requireAny([Located<String>])
        case requireAll([Located<String>])
        case limit([Limit])
        case formality(Formality)
        /// A regular expression.
        case pattern(Located<String>)
    }

    package struct Preference: Sendable, Hashable {
        package var from: Located<String>
        package var to: String

        package init(from: Located<String>, to: String) {
            self.from = from
            self.to = to
        }
    }

    package struct Limit: Sendable, Hashable {
        package enum Measure: String, Sendable, Hashable, CaseIterable {
            case exclamationMarks = "exclamation_marks"
            case emoji
            case wordsPerSentence = "words_per_sentence"
            case capitalsWords = "capitals_words"
            case questionMarks = "question_marks"
            case words
        }

        package var measure: Measure
        package var maximum: Int

        package init(measure: Measure, maximum: Int) {
            self.measure = measure
            self.maximum = maximum
        }
    }

    /// T/V address.
    package typealias Formality = Address
}

/// Whom a text speaks to: those who read the help center, or the agents.
package enum TextAudience: String, Sendable, Hashable, CaseIterable { case `public`, `internal` }
