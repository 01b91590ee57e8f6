internal import ArgumentParser
internal import Foundation
internal import ServiceTime

/// Options that every command knows.
struct CommonOptions: ParsableArguments {
    @Option(name: .customLong("site"), help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @Option(help: ArgumentHelp("Take this moment for now, for example 2026-12-24T15:00.", valueName: "time"))
    var asOf: Moment?

    @Flag(name: .shortAndLong, help: "Say nothing but results and findings.")
    var quiet = false

    @Option(help: "Colours in the output: auto, always or never.")
    var color = ColorChoice.auto

    /// Where `build` writes when nothing is said.
    var defaultOutput: String { site == "." ? "public" : site.hasSuffix("/") ? site + "public" : site + "/public" }

    var terminal: Terminal { Terminal(color: color, isQuiet: quiet) }

    /// `--as-of`, else the present.
    var now: WrittenMoment { asOf?.written ?? WrittenMoment(Self.presentMoment) }

    /// SOURCE_DATE_EPOCH, else the clock: the one place where Pult asks what time it is.
    static var presentMoment: Instant {
        let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
        return Instant(secondsSince1970: epoch ?? Int(Date().timeIntervalSince1970))
    }
}

/// A moment given on the command line; without an offset it is read on the site's clock.
struct Moment: ExpressibleByArgument {
    let written: WrittenMoment

    init?(argument: String) {
        guard let written = WrittenMoment(argument) else { return nil }
        self.written = written
    }
}

/// `--color auto|always|never`.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    /// Whether to colour what goes to a stream. `NO_COLOR` (no-color.org) switches colours off in `auto`.
    func applies(to stream: Int32, _ environment: [String: String]) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isatty(stream) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
