internal import ArgumentParser
internal import Building
internal import ServiceTime

/// The arrivals that proofs look at.
struct HorizonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Prove promises for messages from this moment on (default: now).", valueName: "time"))
    var from: Moment?

    @Option(help: ArgumentHelp("Prove promises for messages up to this moment (default: 400 days later).", valueName: "time"))
    var until: Moment?

    func validate() throws {
        guard let from, let until, from.written.instant(in: .utc) >= until.written.instant(in: .utc) else { return }
        throw ValidationError("--until must lie after --from.")
    }

    func apply(to request: inout Build.Request) {
        request.from = from?.written
        request.until = until?.written
    }
}
