internal import ArgumentParser
internal import Building
internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// `pult scan`
struct ScanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Find the promises in any text and check its tone: files or standard input.",
        discussion: """
            Reads plain sentences in seven languages. Inside a site (a folder with pult.yaml) every promise is proven, and the tone is held \
            against the site's guidelines; anywhere else the promises are listed, and the guidelines of a new site count. An agent's draft \
            is a reply: --kind reply --channel facebook.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Markdown or plain text; “-” or nothing is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        help: "The language of the texts: \(Language.allCases.map(\.code).joined(separator: ", ")) (default: the site's first).")
    var locale: String?

    @Option(help: "The channel that the text is for, and that its promises are about when they name none.")
    var channel: String?

    @Option(
        help: ArgumentHelp(
            "What the text is: \(TextKind.allCases.map(\.rawValue).joined(separator: ", ")) (default: what its place in the site says, "
                + "else page)."))
    var kind: TextKind?

    @Option(help: "How the customer feels who gets it: \(Reply.Mood.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mood: Reply.Mood?

    @Option(help: "How far the order is: \(Reply.OrderStage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var orderStage: Reply.OrderStage?

    @Option(help: "The form of the result: text or json.")
    var format = ResultFormat.text

    func run() throws {
        let terminal = common.terminal
        let site = ScannedSite(folder: common.site)
        let configuration = try site.isThere ? SiteCalendars.configuration(of: common.site, terminal) : nil
        let locale = try readingLocale(configuration)
        var purpose = Scan.Purpose(locale: locale)
        (purpose.kind, purpose.mood, purpose.orderStage) = (kind, mood, orderStage)
        purpose.channel = try channel.map { try known($0, configuration) }
        let guidelines = configuration.map { site.guidelines(in: $0, terminal) } ?? Starter.guidelines(in: locale)
        let inputs = try (files.isEmpty ? ["-"] : files).map { try site.input($0, terminal) }
        let request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        let scan = Scan(
            inputs, as: purpose, guidelines: guidelines, in: configuration ?? nothing(locale),
            on: configuration.map { Build(request).timetable(of: $0) })
        switch format {
        case .text: terminal.result(ScanText(scan: scan, palette: terminal.resultPalette).text)
        case .json: terminal.result(scan.json + "\n")
        }
        if scan.diagnostics.hasErrors { throw ExitStatus.findings }
    }

    private func readingLocale(_ configuration: Configuration?) throws -> Locale {
        guard let code = locale ?? configuration?.defaultLocale else {
            throw ValidationError("Name the language of the text, for example --locale sl.")
        }
        if let known = configuration?.locale(code) { return known }
        if let language = Language(rawValue: code) { return Locale(code: code, language: language) }
        let known = Language.allCases.map(\.code)
        let meant = NearMiss.suggestion(for: code, among: known).map { "Did you mean “\($0)”? " } ?? ""
        throw ValidationError("Pult does not read “\(code)”. \(meant)Known: \(known.joined(separator: ", ")).")
    }

    /// The id of a channel; outside a site its kind.
    private func known(_ channel: String, _ configuration: Configuration?) throws -> String {
        guard let configuration else {
            if let kind = ContactKind(named: channel) { return kind.rawValue }
            let kinds = ContactKind.allCases.map(\.rawValue)
            throw ValidationError(
                "There is no channel “\(channel)”. Outside a site it is one of: \(kinds.joined(separator: ", ")); or a name that is "
                    + "known everywhere, such as facebook or heureka.")
        }
        if configuration.channel(channel) != nil { return channel }
        throw ValidationError(SiteCalendars.unknown("channel", channel, among: configuration.channels.map(\.id)))
    }

    /// A configuration that says nothing, for texts outside a site.
    private func nothing(_ locale: Locale) -> Configuration {
        var configuration = Configuration(file: SourceFile(path: "pult.yaml", bytes: []))
        configuration.locales = [locale]
        return configuration
    }
}

extension TextKind: ExpressibleByArgument {
    /// The plural, as guidelines write it, will do.
    package init?(argument: String) {
        let plurals: [String: TextKind] = [
            "categories": .category, "articles": .article, "pages": .page, "playbooks": .playbook, "guidelines": .guideline,
            "replies": .reply,
        ]
        guard let kind = TextKind(rawValue: argument) ?? plurals[argument] else { return nil }
        self = kind
    }
}

extension Reply.Mood: ExpressibleByArgument {}
extension Reply.OrderStage: ExpressibleByArgument {}
