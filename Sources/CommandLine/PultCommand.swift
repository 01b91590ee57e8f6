package import ArgumentParser
internal import Building

/// `pult`
package struct PultCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "pult",
        abstract: "Help center and playbook from one folder of Markdown, held to their word.",
        version: Version.current,
        subcommands: [
            NewCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self, PromisesCommand.self, WhenCommand.self,
            CalendarCommand.self, ScanCommand.self, ExplainCommand.self,
        ]
    )

    package init() {}

    /// Runs what the arguments of the process ask for, and ends the process with its status.
    package static func start() async { await main() }
}
