package import Diagnostics
package import ServiceTime

/// What `pult.yaml` says.
package struct Configuration: Sendable {
    package var file: SourceFile
    package var title = LocalizedText()
    /// At least one; the first is the default.
    package var locales: [Locale] = []
    package var helpCenter = SiteAddress()
    package var playbook = SiteAddress()
    package var organization: Organization?
    /// In the order of the file.
    package var calendars: [Located<CalendarPlan>] = []
    /// The time zones of calendars and locales, by name.
    package var zones: [String: ZoneRules] = [:]
    /// The codes of holiday packs as calendars and locales name them, each time.
    package var holidayCodes: [Located<String>] = []
    package var channels: [Channel] = []
    package var roles: [Role] = []
    package var placeholders: [Placeholder] = []
    package var look = Look()
    package var output = OutputSettings()
    package var allowsRawHTML = false
    /// What `immediately` counts as when it is proven.
    package var immediately: TimeSpan = .elapsed(seconds: 120)
    /// Groups of words that find each other in the search, by locale.
    package var synonyms: [String: [[String]]] = [:]
    /// Where readers' word on articles goes; nil when they are not asked.
    package var feedback: Feedback?
    /// How much findings matter; of several rules about one finding the last counts.
    package var severities: [SeverityRule] = []
    package var externalLinks = ExternalLinkSettings()
    /// The address that opens a file in the writer's editor, with `{path}`, `{line}` and `{column}`.
    package var editorPattern = Configuration.usualEditorPattern
    package static let usualEditorPattern = "vscode://file{path}:{line}:{column}"

    package init(file: SourceFile) {
        self.file = file
    }

    package var defaultLocale: String { locales.first?.code ?? "en" }

    package func locale(_ code: String) -> Locale? { locales.first { $0.code == code } }
    package func channel(_ id: String) -> Channel? { channels.first { $0.id == id } }
    package func calendar(_ name: String) -> CalendarPlan? { calendars.first { $0.value.name == name }?.value }
    package func role(_ id: String) -> Role? { roles.first { $0.id == id } }

    /// The zone of the first calendar: the site's own. UTC for a site without calendars.
    package var zone: ZoneRules {
        calendars.first.flatMap { zones[$0.value.timeZone] } ?? .utc
    }
}

/// Where one of the two sites will live.
package struct SiteAddress: Hashable, Sendable {
    /// Without a trailing slash, nil when not configured: then pages carry no canonical addresses, and there is no sitemap or feed.
    package var baseURL: String?

    package init(baseURL: String? = nil) {
        self.baseURL = baseURL
    }

    /// The path below the host under which the site is served, without a trailing slash: empty, or `/help`.
    package var basePath: String {
        let parts = (baseURL ?? "").split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let slash = parts[2].firstIndex(of: "/") else { return "" }
        return String(parts[2][slash...])
    }
}

/// The shop, for imprint lines and machine-readable data.
package struct Organization: Hashable, Sendable {
    package var name: String
    package var url: String?
    package var street: String?
    package var postalCode: String?
    package var city: String?
    /// ISO 3166 code.
    package var country: String?

    package init(
        name: String, url: String? = nil, street: String? = nil, postalCode: String? = nil, city: String? = nil,
        country: String? = nil
    ) {
        self.name = name
        self.url = url
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.country = country
    }
}

/// Where customers write.
package struct Channel: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case email, form, chat, phone, sms, social, review }

    package var id: String
    package var kind: Kind
    package var title: LocalizedText
    /// Names of calendars; the channel is open when one of them is.
    package var calendars: [Located<String>]
    /// A URI (`mailto:`, `tel:`, `https:`).
    package var contact: String?
    package var intake: Intake
    /// Ids of roles.
    package var staffedBy: [Located<String>]
    /// In the order of the file.
    package var serviceLevels: [Located<ServiceLevel>]
    /// Where its name stands in `pult.yaml`.
    package var range: Range<Int>

    package init(
        id: String, kind: Kind, title: LocalizedText, calendars: [Located<String>], contact: String?, intake: Intake,
        staffedBy: [Located<String>], serviceLevels: [Located<ServiceLevel>], range: Range<Int>
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.calendars = calendars
        self.contact = contact
        self.intake = intake
        self.staffedBy = staffedBy
        self.serviceLevels = serviceLevels
        self.range = range
    }

    package func serviceLevel(_ metric: Metric) -> ServiceLevel? { serviceLevels.first { $0.value.metric == metric }?.value }
}

/// Who does the work.
package struct Role: Sendable, Hashable {
    package var id: String
    package var title: LocalizedText
    package var calendars: [Located<String>]
    package var contact: String?
    package var range: Range<Int>

    package init(id: String, title: LocalizedText, calendars: [Located<String>], contact: String?, range: Range<Int>) {
        self.id = id
        self.title = title
        self.calendars = calendars
        self.contact = contact
        self.range = range
    }
}

/// A gap in replies, `{{customer.first_name}}`.
package struct Placeholder: Sendable, Hashable {
    package var name: String
    /// What agents call it, by locale; nil for its name.
    package var title: LocalizedText?
    /// A value for previews, by locale.
    package var sample: LocalizedText
    /// What stands there when the value is not known, by locale; nil when there is no way around the value.
    package var fallback: LocalizedText?
    /// Whether its value tells something about a customer that nobody else may read; nil leaves it to its name.
    package var isPersonal: Bool?
    package var range: Range<Int>

    package init(
        name: String, title: LocalizedText? = nil, sample: LocalizedText, fallback: LocalizedText?, isPersonal: Bool? = nil,
        range: Range<Int>
    ) {
        self.name = name
        self.title = title
        self.sample = sample
        self.fallback = fallback
        self.isPersonal = isPersonal
        self.range = range
    }
}
