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
        abstract: "Find the promises in any text: files or standard input.",
        discussion: """
            Reads plain sentences in seven languages. Inside a site (a folder with pult.yaml) every promise is proven, too; anywhere else \
            the promises are listed.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Markdown or plain text; “-” or nothing is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    @Option(
        help: "The language of the texts: \(Language.allCases.map(\.code).joined(separator: ", ")) (default: the site's first).")
    var locale: String?

    @Option(help: "The channel that promises are about when they name none.")
    var channel: String?

    @Option(help: "The form of the result: text or json.")
    var format = ResultFormat.text

    func run() throws {
        let terminal = common.terminal
        let site = ScannedSite(folder: common.site)
        let configuration = try site.isThere ? SiteCalendars.configuration(of: common.site, terminal) : nil
        let locale = try readingLocale(configuration)
        if let channel { try check(channel, configuration) }
        let inputs = try (files.isEmpty ? ["-"] : files).map { try site.input($0, terminal) }
        let request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        let scan = Scan(
            inputs, locale: locale, channel: channel, in: configuration ?? nothing(locale),
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

    private func check(_ channel: String, _ configuration: Configuration?) throws {
        let kinds = ContactKind.allCases.map(\.rawValue)
        guard let configuration else {
            if kinds.contains(channel) { return }
            throw ValidationError(
                "There is no channel “\(channel)”. Outside a site it is one of: \(kinds.joined(separator: ", ")).")
        }
        if configuration.channel(channel) != nil { return }
        throw ValidationError(SiteCalendars.unknown("channel", channel, among: configuration.channels.map(\.id)))
    }

    /// A configuration that says nothing, for texts outside a site.
    private func nothing(_ locale: Locale) -> Configuration {
        var configuration = Configuration(file: SourceFile(path: "pult.yaml", bytes: []))
        configuration.locales = [locale]
        return configuration
    }
}
