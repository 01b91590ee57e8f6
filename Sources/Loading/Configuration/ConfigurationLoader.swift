package import Catalog
package import Diagnostics
import ServiceTime

/// Makes the configuration from the bytes of `pult.yaml`.
package enum ConfigurationLoader {
    /// What `pult.yaml` says, and what is wrong with it. Nil when it is not YAML, or names no locale: then nothing else can be read.
    package static func load(_ file: SourceFile) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        let findings = Findings(file: file)
        guard FileChecks.isReadableText(file, findings: findings) else { return (nil, findings.list) }
        let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
        let root: YAMLNode?
        switch YAMLReader(findings: findings, terms: .configuration).read(start..<file.bytes.count) {
        case .node(let node): root = node
        case .nothing: root = nil
        case .broken: return (nil, findings.list)
        }
        let fields = Fields(
            root, of: "the configuration", keys: ConfigurationKeys.site, findings: findings, terms: .configuration,
            at: start..<start)
        let configuration = ConfigurationReader(fields: fields, file: file).configuration()
        return (configuration.locales.isEmpty ? nil : configuration, findings.list)
    }
}

/// Reads the parts of the configuration in the order in which they refer to one another.
struct ConfigurationReader {
    let fields: Fields
    let file: SourceFile

    var findings: Findings { fields.findings }

    func configuration() -> Configuration {
        var configuration = Configuration(file: file)
        configuration.locales = LocalesReader(fields: fields).locales()
        let codes = configuration.locales.map(\.code)
        configuration.title = title(codes)
        configuration.helpCenter = siteAddress("help_center", "the help center")
        configuration.playbook = siteAddress("playbook", "the playbook")
        configuration.organization = organization()
        let calendars = CalendarsReader(fields: fields).calendars()
        configuration.calendars = calendars.plans
        configuration.zones = zones(of: configuration)
        configuration.holidayCodes = holidayCodes()
        let channels = ChannelsReader(fields: fields, locales: codes, calendars: configuration.calendars.map(\.value.name))
        configuration.roles = channels.roles()
        configuration.channels = channels.channels(roles: configuration.roles.map(\.id))
        reportClosed(calendars.closed, in: configuration)
        configuration.placeholders = placeholders(codes)
        configuration.look = LookReader(fields: fields).look()
        configuration.output = OutputReader(fields: fields).settings()
        if let markdown = fields.section("markdown", of: "“markdown”", keys: ConfigurationKeys.markdown) {
            configuration.allowsRawHTML = markdown.flag("raw_html") ?? false
        }
        if let promises = fields.section("promises", of: "“promises”", keys: ConfigurationKeys.promises),
            let immediately = promises.duration("immediately")
        {
            configuration.immediately = immediately.value
        }
        configuration.synonyms = synonyms(codes)
        configuration.feedback = FeedbackReader(fields: fields).feedback()
        configuration.severities = SeveritiesReader(fields: fields).rules()
        configuration.externalLinks = LinksReader(fields: fields).externalLinks()
        configuration.editorPattern = editorPattern() ?? configuration.editorPattern
        return configuration
    }

    private func editorPattern() -> String? {
        guard let preview = fields.section("preview", of: "“preview”", keys: ConfigurationKeys.preview),
            let editor = preview.filledText("editor")
        else { return nil }
        let scheme = LinkTarget.scheme(of: editor.value)
        let isScript = ["javascript", "data", "vbscript"].contains(scheme)
        if scheme != nil, !isScript, editor.value.contains("{path}") { return editor.value }
        findings.report(
            ConfigurationCodes.url,
            "“\(editor.value)” opens no file in an editor. Write an address with {path}, such as vscode://file{path}:{line}:{column}.",
            at: editor.range)
        return nil
    }

    private func title(_ locales: [String]) -> LocalizedText {
        if let title = fields.localizedText("title", locales: locales) { return title }
        let place = fields.keyRange("title") ?? 0..<0
        findings.report(
            ConfigurationCodes.noTitle, "The site has no title. Write “title: …”, or a title for each locale.", at: place)
        return LocalizedText()
    }

    private func siteAddress(_ name: String, _ subject: String) -> SiteAddress {
        guard let section = fields.section(name, of: subject, keys: ConfigurationKeys.address),
            let url = section.webAddress("base_url")
        else { return SiteAddress() }
        guard !url.value.contains(where: { $0 == "?" || $0 == "#" }) else {
            findings.report(ConfigurationCodes.url, "“base_url” of \(subject) must end before “?” and “#”.", at: url.range)
            return SiteAddress()
        }
        var trimmed = url.value
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        return SiteAddress(baseURL: trimmed)
    }

    private func organization() -> Organization? {
        guard let section = fields.section("organization", of: "the organization", keys: ConfigurationKeys.organization) else {
            return nil
        }
        let url = section.webAddress("url")?.value
        let address = section.section("address", of: "the address", keys: ConfigurationKeys.postalAddress)
        guard let name = section.filledText("name") else {
            section.reportMissing("name", "Write the shop's registered name.")
            return nil
        }
        return Organization(
            name: name.value, url: url, street: address?.filledText("street")?.value,
            postalCode: address?.filledText("postal_code")?.value, city: address?.filledText("city")?.value,
            country: address.flatMap(country))
    }

    private func country(_ address: Fields) -> String? {
        guard let code = address.filledText("country") else { return nil }
        if code.value.utf8.count == 2, code.value.utf8.allSatisfy({ ("A"..."Z").contains(Unicode.Scalar($0)) }) {
            return code.value
        }
        findings.report(
            ConfigurationCodes.value, "The country “\(code.value)” must be two capital letters (ISO 3166), such as SI.",
            at: code.range)
        return nil
    }

    private func placeholders(_ locales: [String]) -> [Placeholder] {
        fields.entries("placeholders").compactMap { pair in
            let subject = "the placeholder “\(pair.key.value)”"
            let section = Fields(
                pair.value, of: subject, keys: ConfigurationKeys.placeholder, findings: findings, terms: fields.terms,
                at: pair.key.range)
            guard Name.isPlaceholder(pair.key.value) else {
                findings.report(
                    ConfigurationCodes.value,
                    "“\(pair.key.value)” cannot stand between {{ and }}. Write small letters, digits, “_” and “.”.",
                    at: pair.key.range)
                return nil
            }
            let sample = section.localizedText("sample", locales: locales)
            if sample == nil { section.reportMissing("sample", "Previews need a value to show.") }
            return Placeholder(
                name: pair.key.value, title: section.localizedText("title", locales: locales),
                sample: sample ?? LocalizedText(common: pair.key.value),
                fallback: section.localizedText("fallback", locales: locales, mayBeEmpty: true),
                isPersonal: section.flag("personal"), range: pair.key.range)
        }
    }

    private func synonyms(_ locales: [String]) -> [String: [[String]]] {
        guard let search = fields.section("search", of: "“search”", keys: ConfigurationKeys.search) else { return [:] }
        var synonyms: [String: [[String]]] = [:]
        for pair in search.entries("synonyms") where search.isLocale(pair.key, among: locales) {
            guard case .sequence(let groups) = pair.value.content else {
                findings.report(
                    ConfigurationCodes.type, "The synonyms of “\(pair.key.value)” must be a list of groups: [[paket, pošiljka]].",
                    at: pair.value.range)
                continue
            }
            synonyms[pair.key.value] = groups.compactMap(synonymGroup)
        }
        return synonyms
    }

    private func synonymGroup(_ node: YAMLNode) -> [String]? {
        var words: [String] = []
        if case .sequence(let items) = node.content {
            for case .scalar(let word, _) in items.map(\.content) where !word.isEmpty { words.append(word) }
            if words.count == items.count, words.count > 1 { return words }
        }
        findings.report(
            ConfigurationCodes.type, "A group of synonyms must be a list of two words or more: [paket, pošiljka].", at: node.range
        )
        return nil
    }
}

/// What may serve as a name.
enum Name {
    /// Ids of channels, calendars and roles: they stand in links, addresses and attributes.
    static func isID(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
    }

    static func isPlaceholder(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
