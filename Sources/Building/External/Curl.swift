internal import Foundation

/// Asks a server for a page, through the program `curl`: it knows certificates, proxies and compression of the machine it is on.
struct Curl: Sendable {
    enum Method: Sendable { case head, get }

    /// What came of one request.
    struct Reply: Sendable {
        /// curl's own status; 0 when the server answered, whatever the answer was.
        var exitStatus: Int32
        /// curl's words for its status.
        var complaint: String
        var response: HTTPResponse?
    }

    let program: String
    let timeoutSeconds: Int

    /// Pages are read up to here.
    static let longestPage = 4 << 20

    var isInstalled: Bool { run(["--version"]).status == 0 }

    func ask(_ url: String, _ method: Method) -> Reply {
        let connecting = min(timeoutSeconds, 10)
        var arguments = [
            "--disable", "--silent", "--show-error", "--globoff", "--location", "--max-redirs", "10", "--proto", "=http,https",
            "--proto-redir", "=http,https", "--max-time", "\(timeoutSeconds)", "--connect-timeout", "\(connecting)",
            "--user-agent", "Mozilla/5.0 (compatible; Pult/\(Version.current); link check)",
            "--header", "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
        ]
        arguments += method == .head ? ["--head"] : ["--include", "--compressed"]
        arguments += ["--url", Self.encoded(url)]
        let (status, output, complaint) = run(arguments)
        // A page that was cut off is as long as we read it.
        let isCut = output.count >= Self.longestPage
        return Reply(exitStatus: isCut ? 0 : status, complaint: Self.reason(complaint), response: HTTPResponse(output))
    }

    private func run(_ arguments: [String]) -> (status: Int32, output: [UInt8], complaint: String) {
        let process = Process()
        let (output, complaint) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaint
        do {
            try process.run()
            let bytes = try read(output.fileHandleForReading)
            // Whoever still writes is told that nobody reads any more. Signals may be blocked in what a worker thread starts.
            try output.fileHandleForReading.close()
            let words = try complaint.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, bytes, String(decoding: words, as: UTF8.self))
        } catch {
            return (127, [], "\(error)")
        }
    }

    private func read(_ handle: FileHandle) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < Self.longestPage, let chunk = try handle.read(upToCount: 65_536), !chunk.isEmpty { bytes += chunk }
        return bytes
    }

    /// `curl: (60) SSL certificate problem: …` without what comes before and after the reason.
    private static func reason(_ complaint: String) -> String {
        let line = complaint.split(separator: "\n").first { $0.hasPrefix("curl: (") } ?? ""
        return line.split(separator: ") ", maxSplits: 1).last.map(String.init) ?? ""
    }

    /// Everything after the host in the letters of URLs; hosts of other letters are curl's business.
    static func encoded(_ url: String) -> String {
        let start = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard start.count == 4 else { return url }
        var rest = ""
        for byte in start[3].utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
            rest +=
                isPlain ? String(UnicodeScalar(byte)) : "%" + String(Int(byte) + 0x100, radix: 16, uppercase: true).dropFirst()
        }
        return start.prefix(3).joined(separator: "/") + "/" + rest
    }
}
