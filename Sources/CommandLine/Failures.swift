internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Loading

/// Runs work on a site; when the site cannot be read or written, says why in a sentence and ends with the status for that.
func reportingFailures<Result>(to terminal: Terminal, _ work: () throws -> Result) throws -> Result {
    do {
        return try work()
    } catch let error as LoadingError {
        terminal.clearProgress()
        terminal.complain("\(terminal.palette.severity(.error, "error:")) \(error)\n")
        throw ExitStatus.unusable
    } catch let error as OutputError {
        terminal.clearProgress()
        terminal.complain("\(terminal.palette.severity(.error, "error:")) \(error)\n")
        throw ExitStatus.unusable
    }
}
