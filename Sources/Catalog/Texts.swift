package import Diagnostics
package import Markup

/// A group of articles: `faq/<category>/index.md`.
package struct Category: Text {
    package static let kind = TextKind.category
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

    package init(file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
    }
}

/// How far a machine may answer with a text.
package enum Automation: String, Sendable, Hashable, CaseIterable {
    case botAllowed = "bot-allowed"
    case botFirst = "bot-first"
    case humanOnly = "human-only"
}

/// One help-center page.
package struct Article: Text {
    package static let kind = TextKind.article
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
    /// The id of the category whose folder it lies in.
    package var category: String
    /// The channel whose promises the text makes, when it names none.
    package var channel: Located<String>?
    package var automation: Automation?
    /// Ids of articles.
    package var related: [Located<String>]

    package init(
        file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int, category: String,
        channel: Located<String>?,
        automation: Automation?, related: [Located<String>]
    ) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
        self.category = category
        self.channel = channel
        self.automation = automation
        self.related = related
    }
}

/// A free-standing public page.
package struct Page: Text {
    package static let kind = TextKind.page
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

    package init(file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
    }
}

/// A reply template.
package struct Reply: Text {
    package enum Mood: String, Sendable, Hashable, CaseIterable { case neutral, worried, upset, happy }
    package enum OrderStage: String, Sendable, Hashable, CaseIterable {
        case any, placed, shipped, delivered
        case beforeOrder = "before_order"
        case afterDelivery = "after_delivery"
    }

    package static let kind = TextKind.reply
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
    package var channels: [Located<String>]
    /// The subject line for channels that have one; placeholders allowed.
    package var subject: Located<String>?
    package var mood: Mood?
    package var orderStage: OrderStage?
    /// Whether it says sorry for a mistake of the shop; nil leaves it to its words.
    package var isApology: Bool?

    package init(
        file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int, channels: [Located<String>],
        subject: Located<String>?, mood: Mood?, orderStage: OrderStage?, isApology: Bool? = nil
    ) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
        self.channels = channels
        self.subject = subject
        self.mood = mood
        self.orderStage = orderStage
        self.isApology = isApology
    }
}
