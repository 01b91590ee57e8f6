internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import ServiceTime

/// `pult new`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a small starter site that builds and checks clean."
    )

    @Argument(help: "The folder for the new site.", completion: .directory)
    var dir: String

    @Option(
        help: ArgumentHelp(
            "Languages of the site, the default first: any of \(Starter.locales.joined(separator: ", ")).", valueName: "list"))
    var locales = "sl,en"

    @Flag(name: .shortAndLong, help: "Say nothing but failures.")
    var quiet = false

    @Flag(help: "Write into a folder that is not empty without asking. Files that exist are never replaced.")
    var force = false

    private var chosen: [String] { locales.split { $0 == "," || $0 == " " }.map(String.init) }

    func validate() throws {
        guard !chosen.isEmpty else { throw ValidationError("--locales names no language. Write for example --locales sl,cs.") }
        for (index, locale) in chosen.enumerated() {
            guard Starter.locales.contains(locale) else {
                throw ValidationError(
                    "There are no texts in “\(locale)”. Choose among \(Starter.locales.joined(separator: ", ")).")
            }
            guard !chosen[..<index].contains(locale) else { throw ValidationError("--locales names “\(locale)” twice.") }
        }
    }

    func run() throws {
        let terminal = Terminal(color: .auto, isQuiet: quiet)
        try reportingFailures(to: terminal) {
            let names = try Starter.contents(of: dir) ?? []
            guard names.isEmpty || force || confirms(terminal) else {
                throw OutputError(
                    "“\(dir)” is not empty, and nothing was written. Name another folder, or say --force: files that exist stay as they are."
                )
            }
            let starter = Starter(locales: chosen, today: CommonOptions.presentMoment.dateInGreenwich)
            let kept = try starter.write(to: dir)
            for path in kept { terminal.say("Left \(dir)/\(path) as it is.") }
            terminal.say(
                "\(starter.files.count - kept.count) files in \(dir). Next: cd \(dir), then pult build, then pult serve.")
        }
    }

    /// Asks on a terminal; elsewhere nobody can answer, which means no.
    private func confirms(_ terminal: Terminal) -> Bool {
        guard terminal.isInteractive else { return false }
        terminal.complain("“\(dir)” is not empty. Write the starter into it? Files that exist stay as they are. [y/N] ")
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }
}
