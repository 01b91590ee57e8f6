package import Diagnostics
package import Markup
package import ServiceTime

/// How a case is handled: steps, transitions, roles, time limits, outcomes.
package struct Playbook: Text {
    package enum Level: String, Sendable, Hashable, CaseIterable { case low, normal, high, critical }

    package static let kind = TextKind.playbook
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
    package var severity: Level
    /// The service level into which the whole way must fit.
    package var promise: Located<ServiceLevelReference>?
    package var automation: Automation?
    /// In the order of the text: one for every `##` heading.
    package var steps: [Step]

    package init(
        file: SourceFile, locale: String, header: Header, body: Document, bodyStart: Int, channels: [Located<String>],
        severity: Level,
        promise: Located<ServiceLevelReference>?, automation: Automation?, steps: [Step]
    ) {
        self.file = file
        self.locale = locale
        self.header = header
        self.body = body
        self.bodyStart = bodyStart
        self.channels = channels
        self.severity = severity
        self.promise = promise
        self.automation = automation
        self.steps = steps
    }
}

/// `email.resolution`: a channel and one of its metrics.
package struct ServiceLevelReference: Sendable, Hashable, CustomStringConvertible {
    package var channel: String
    /// As written; it need not be a metric that exists.
    package var metric: String

    package init(channel: String, metric: String) {
        self.channel = channel
        self.metric = metric
    }

    /// Reads `channel.metric`; nil when it is not of this form.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let reference = text.withUTF8(Self.init(bytes:)) else { return nil }
        self = reference
    }

    /// Links are read by the thousand, hence bytes.
    init?(bytes: UnsafeBufferPointer<UInt8>) {
        let isDot = { (byte: UInt8) in byte == UInt8(ascii: ".") }
        guard let dot = bytes.firstIndex(where: isDot), dot > 0, dot + 1 < bytes.count,
            !bytes[(dot + 1)...].contains(where: isDot)
        else { return nil }
        channel = String(decoding: bytes[..<dot], as: UTF8.self)
        metric = String(decoding: bytes[(dot + 1)...], as: UTF8.self)
    }

    package var description: String { "\(channel).\(metric)" }
}

/// One step of a playbook: a `##` heading, its text and its data.
package struct Step: Sendable, Hashable {
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        case resolved
        case handedOver = "handed_over"
        case closed
    }

    /// The heading's id.
    package var id: String
    package var title: String
    /// Index into `Document.headings`.
    package var heading: Int
    /// Index of its `step` block in `Document.codeBlocks`; nil when it has none.
    package var block: Int?
    package var role: Located<String>?
    package var within: Located<TimeSpan>?
    package var reply: Located<String>?
    package var outcome: Located<Outcome>?
    package var escalation: Escalation?
    /// Indexes into `Document.links` of the links to steps of the same playbook.
    package var transitions: [Transition]

    package init(
        id: String, title: String, heading: Int, block: Int? = nil, role: Located<String>? = nil,
        within: Located<TimeSpan>? = nil,
        reply: Located<String>? = nil, outcome: Located<Outcome>? = nil, escalation: Escalation? = nil,
        transitions: [Transition] = []
    ) {
        self.id = id
        self.title = title
        self.heading = heading
        self.block = block
        self.role = role
        self.within = within
        self.reply = reply
        self.outcome = outcome
        self.escalation = escalation
        self.transitions = transitions
    }

    package struct Transition: Sendable, Hashable {
        /// The step's id (heading id) that the link names.
        package var target: String
        /// Index into `Document.links`.
        package var link: Int

        package init(target: String, link: Int) {
            self.target = target
            self.link = link
        }
    }
}

/// Who takes over when a step is not done in time.
package struct Escalation: Sendable, Hashable {
    package var to: Located<String>
    package var after: Located<TimeSpan>?
    /// The id of the step it leads to, without `#`.
    package var step: Located<String>?

    package init(to: Located<String>, after: Located<TimeSpan>?, step: Located<String>?) {
        self.to = to
        self.after = after
        self.step = step
    }
}
