internal import ArgumentParser
internal import Building
internal import Diagnostics
internal import Dispatch
internal import Foundation
internal import Preview

/// `pult serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show both sites in a browser while you write.",
        discussion: """
            Builds in memory and again whenever a file has changed, and shows it in the browser at once, with the findings \
            where they belong; nothing is written. Stop it with Ctrl-C.
            """
    )

    @OptionGroup var common: CommonOptions

    @Option(help: "The port on this machine; when it is taken, the next free one.")
    var port: UInt16 = 4000

    @Option(
        help: ArgumentHelp("The address to listen on; any but 127.0.0.1 lets others on the network in.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(inversion: .prefixedNo, help: "Show drafts.")
    var drafts = true

    @Flag(help: "Open the help center in the browser.")
    var open = false

    @Flag(help: "Print one JSON object a line for each event: url, built, findings, failed.")
    var json = false

    func run() async throws {
        let events = ServeEvents(terminal: common.terminal, isJSON: json)
        let options = common
        let site = LiveSite(folder: common.site, includesDrafts: drafts, now: { options.now }, tell: events.tell)
        guard await site.open() else { throw ExitStatus.unusable }
        let server: PreviewServer
        do {
            server = try PreviewServer(site: site, host: host, port: port)
        } catch let error as PreviewError {
            common.terminal.complain(
                "Cannot listen on \(host), port \(port): \(error.reason). Name another with --port or --host.\n")
            throw ExitStatus.unusable
        }
        let running = Task { await server.run() }
        let signals = [SIGINT, SIGTERM].map { Self.onSignal($0) { running.cancel() } }
        announce(server, events)
        if open { Browser.open(server.address + "/help-center/") }
        await running.value
        withExtendedLifetime(signals) {}
    }

    private func announce(_ server: PreviewServer, _ events: ServeEvents) {
        if server.isElsewhere {
            common.terminal.complain("Port \(port) is taken by another program; the preview is on port \(server.port) instead.\n")
        }
        if host != "127.0.0.1", host != "localhost", host != "::1" {
            common.terminal.complain(
                "Warning: everybody who can reach \(host) can read both sites, drafts and the playbook included. "
                    + "Fixes can only be made from 127.0.0.1.\n")
        }
        events.listening(at: server.address, port: server.port)
    }

    /// The first signal ends the preview cleanly; should that hang, the process ends all the same.
    private static func onSignal(_ number: Int32, _ work: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            work()
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { Foundation.exit(0) }
        }
        source.resume()
        return source
    }
}

/// The user's browser.
enum Browser {
    /// `BROWSER` where it is set, else what the system opens addresses with. A machine without a browser is no reason to stop.
    static func open(_ address: String) {
        #if os(macOS)
            let usual = "open"
        #else
            let usual = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [ProcessInfo.processInfo.environment["BROWSER"] ?? usual, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch {}
    }
}
