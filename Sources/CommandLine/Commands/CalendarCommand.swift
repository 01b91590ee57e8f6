internal import ArgumentParser
internal import Building
internal import Catalog
internal import Checks
internal import Diagnostics
internal import Loading
internal import ServiceTime

/// `pult calendar`
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Show the days of a calendar: open times, holidays and their names.",
        discussion: "Either a calendar of the site (--name), or the public holidays of a country or German Land (--country)."
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "A calendar of the site.")
    var name: String?

    @Option(
        help: ArgumentHelp("A country or Land such as SI or DE-BY; needs no site.", valueName: "code"),
        completion: .list(HolidayPacks.codes))
    var country: String?

    @Option(help: "The year (default: the present one).")
    var year: Int?

    @Option(help: "The form of the result: text or json.")
    var format = ResultFormat.text

    /// Years in which the Gregorian calendar and these holidays mean something.
    private static let years = 1970...2199

    func validate() throws {
        guard (name == nil) != (country == nil) else {
            throw ValidationError("Name a calendar of the site (--name office) or a country (--country SI), one of the two.")
        }
        if let year, !Self.years.contains(year) {
            throw ValidationError("--year \(year) is out of reach. Years go from 1970 to 2199.")
        }
        if let country, HolidayPacks.pack(country) == nil {
            let meant = HolidayCodes.correction(of: country).map { "Did you mean “\($0)”? " } ?? ""
            throw ValidationError(
                "There are no public holidays for “\(country)”. \(meant)Known: \(HolidayPacks.codes.joined(separator: ", ")).")
        }
    }

    func run() throws {
        let terminal = common.terminal
        let year = year ?? common.now.instant(in: .utc).dateInGreenwich.components.year
        if let pack = country.flatMap(HolidayPacks.pack) {
            warn(about: [pack], year, terminal)
            show(CalendarYear(pack, year: year), terminal) { $0.text(of: pack) }
        } else {
            let plan = try plan(terminal)
            warn(about: plan.holidays.compactMap(HolidayPacks.pack), year, terminal)
            show(CalendarYear(plan, year: year), terminal) { $0.text(of: plan) }
        }
    }

    /// The calendar that `--name` asks for.
    private func plan(_ terminal: Terminal) throws -> CalendarPlan {
        let configuration = try SiteCalendars.configuration(of: common.site, terminal)
        let name = name ?? ""
        if let plan = configuration.calendar(name) { return plan }
        throw ValidationError(SiteCalendars.unknown("calendar", name, among: configuration.calendars.map(\.value.name)))
    }

    private func warn(about packs: [HolidayPack], _ year: Int, _ terminal: Terminal) {
        let findings = packs.compactMap { CalendarHorizon.finding($0, year...year) }
        terminal.complain(Report(findings, files: 0).text(palette: terminal.palette))
    }

    private func show(_ year: CalendarYear, _ terminal: Terminal, text: (CalendarText) -> String) {
        switch format {
        case .text: terminal.result(text(CalendarText(year, palette: terminal.resultPalette)))
        case .json: terminal.result(year.json + "\n")
        }
    }
}
