import ArgumentParser
import CommandLine
import Testing

@Suite("The command line")
struct OptionTests {
    @Test(
        "What is well formed is read",
        arguments: [
            ["build"], ["build", "--site", "a", "--output", "b", "--drafts", "--strict", "-q"],
            ["check", "--format", "json", "--strict"],
            ["check", "--as-of", "2026-12-24T15:00"], ["check", "--as-of", "2026-12-24"],
            ["check", "--as-of", "2026-12-24T15:00:30+01:00"],
            ["check", "--color", "never"], ["new", "help", "--locales", "sl,cs"], ["new", "help", "--locales", "de"], ["explain"],
            ["explain", "link/broken"], ["serve", "--port", "4001", "--no-drafts"],
            ["calendar", "--name", "office", "--year", "2027"], ["calendar", "--country", "DE-BY", "--format", "json", "-q"],
            ["promises", "--from", "2026-12-01", "--until", "2027-01-01", "--format", "json"], ["check", "--from", "2026-12-01"],
            ["when", "--channel", "email", "--at", "2026-12-24T15:00", "--at", "2026-12-25", "--metric", "callback"],
            ["when", "--channel", "chat", "--locale", "cs", "--format", "json"],
        ])
    func sound(arguments: [String]) throws {
        _ = try PultCommand.parseAsRoot(arguments)
    }

    @Test(
        "Wrong usage ends with status 64 and says what was wrong",
        arguments: [
            (["bild"], "bild"), (["build", "--outptu", "x"], "--outptu"), (["check", "--as-of", "tomorrow"], "tomorrow"),
            (["check", "--as-of", "2026-02-30"], "2026-02-30"), (["check", "--format", "xml"], "xml"), (["new"], "<dir>"),
            (["new", "help", "--locales", "fr"], "fr"), (["new", "help", "--locales", "sl,sl"], "twice"),
            (["new", "help", "--locales", ","], "no language"), (["serve", "--port", "99999"], "99999"),
            (["when"], "--channel"), (["when", "--channel", "email", "--metric", "answer"], "answer"),
            (["promises", "--from", "2026-12-02", "--until", "2026-12-01"], "after --from"),
            (["calendar"], "--country SI"), (["calendar", "--name", "a", "--country", "SI"], "one of the two"),
            (["calendar", "--country", "S1"], "Did you mean “SI”?"), (["calendar", "--country", "FR"], "Known: SI, CZ"),
            (["calendar", "--country", "SI", "--year", "27"], "2199"),
        ])
    func wrong(arguments: [String], says: String) {
        do {
            _ = try PultCommand.parseAsRoot(arguments)
            Issue.record("\(arguments) was read")
        } catch {
            #expect(PultCommand.exitCode(for: error) == .validationFailure && PultCommand.exitCode(for: error).rawValue == 64)
            #expect(PultCommand.fullMessage(for: error).contains(says))
        }
    }
}
