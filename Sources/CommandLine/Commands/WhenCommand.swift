internal import ArgumentParser
internal import Building
internal import Catalog
internal import Diagnostics
internal import Languages
internal import Loading
internal import ServiceTime

/// `pult when`
struct WhenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "when",
        abstract: "Say when a message will get its answer.",
        discussion: """
            The answer counts from the channel's service level, its opening hours and public holidays, and comes with the sentence that a \
            customer reads at that moment.
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The channel on which the message arrives.")
    var channel: String

    @Option(help: ArgumentHelp("When it arrives (default: now); may be given several times.", valueName: "time"))
    var at: [Moment] = []

    @Option(help: "What is waited for: \(Metric.allCases.map(\.rawValue).joined(separator: ", ")).")
    var metric = Metric.firstResponse

    @Option(help: "The language of the sentence (default: the site's first).")
    var locale: String?

    @Option(help: "The form of the result: text or json (a line for each --at).")
    var format = ResultFormat.text

    func run() throws {
        let terminal = common.terminal
        let configuration = try SiteCalendars.configuration(of: common.site, terminal)
        let channel = try self.channel(in: configuration)
        let language = try language(in: configuration)
        let request = Build.Request(siteFolder: common.site, outputFolder: "", now: common.now)
        let timetable = Build(request).timetable(of: configuration)
        let zone = timetable.openTime(ofChannel: channel.id)?.zone ?? configuration.zone
        let arrivals = at.isEmpty ? [timetable.now] : at.map { $0.written.instant(in: zone) }
        for arrival in arrivals {
            guard let answer = timetable.answer(channel, metric, to: arrival, in: language) else {
                throw ValidationError(Self.noAnswer(channel, metric))
            }
            switch format {
            case .text: terminal.result(answer.text + "\n")
            case .json: terminal.result(answer.json(channel.id, metric) + "\n")
            }
        }
    }

    private func channel(in configuration: Configuration) throws -> Channel {
        if let known = configuration.channel(channel) { return known }
        throw ValidationError(SiteCalendars.unknown("channel", channel, among: configuration.channels.map(\.id)))
    }

    private func language(in configuration: Configuration) throws -> Language {
        let code = locale ?? configuration.defaultLocale
        if let known = configuration.locale(code) { return known.language }
        throw ValidationError(SiteCalendars.unknown("locale", code, among: configuration.locales.map(\.code)))
    }

    private static func noAnswer(_ channel: Channel, _ metric: Metric) -> String {
        guard channel.serviceLevel(metric) == nil else {
            return "The channel “\(channel.id)” has no calendar, so nobody knows when it is open. Give it one in pult.yaml."
        }
        let known = channel.serviceLevels.map(\.value.metric.rawValue).joined(separator: ", ")
        return "The channel “\(channel.id)” has no service level “\(metric.rawValue)”. "
            + (known.isEmpty ? "It has none at all." : "It has: \(known).")
    }
}

extension Metric: ExpressibleByArgument {}

extension ChannelAnswer {
    /// The arrival, then the sentence.
    fileprivate var text: String {
        var lines = ["Arrives:  \(arrives.iso(in: zone))", "Answered: \(answeredBy?.iso(in: zone) ?? "never")"]
        lines.append("Now:      " + (state.isOpen ? "open" : "closed"))
        if let closes = state.closesAt, state.isOpen { lines.append("Closes:   \(closes.iso(in: zone))") }
        if let opens = state.opensAt, !state.isOpen { lines.append("Opens:    \(opens.iso(in: zone))") }
        return (lines + [sentence]).joined(separator: "\n")
    }

    fileprivate func json(_ channel: String, _ metric: Metric) -> String {
        var json = JSONText()
        json.object { json in
            json.pair("channel", channel)
            json.pair("metric", metric.rawValue)
            json.pair("arrives", arrives.iso(in: zone))
            json.pair("answered_by", answeredBy?.iso(in: zone))
            json.key("open_now")
            json.value(state.isOpen)
            json.pair("opens_at", state.opensAt?.iso(in: zone))
            json.pair("closes_at", state.closesAt?.iso(in: zone))
            json.pair("text", sentence)
        }
        return json.text
    }
}
