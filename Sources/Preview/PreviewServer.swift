internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// Serves a live site on this machine, from memory: nothing is written to disk.
package struct PreviewServer: Sendable {
    private let site: LiveSite
    private let server: HTTPServer
    package let port: UInt16

    package init(site: LiveSite, port: UInt16) throws {
        self.site = site
        self.port = port
        server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
    }

    /// Answers requests until its task is cancelled.
    /// - Parameter listening: called once, when the first request may come.
    /// - Throws: `PreviewError` when the port cannot be had.
    package func run(listening: @escaping @Sendable () -> Void = {}) async throws {
        await server.appendRoute("GET,HEAD *") { [site] request in
            guard Self.isLocal(request.headers[.host]) else {
                return Self.response(PreviewPages.text(403, "This preview answers only to localhost."))
            }
            // Not `request.path`: it has lost the slash at its end, and with it what tells a folder from a file.
            return Self.response(await site.answer(to: request.target.path(percentEncoded: false)))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                listening()
            }
            do {
                try await group.waitForAll()
            } catch SocketError.failed(_, EADDRINUSE, _) {
                throw PreviewError(reason: "another program listens on it")
            } catch let SocketError.failed(_, _, message) {
                throw PreviewError(reason: message)
            }
        }
    }

    /// Whether a request names this machine as its host: a page elsewhere that points its own name here is turned away.
    private static func isLocal(_ host: String?) -> Bool {
        guard let host else { return true }
        let name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
        return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
    }

    private static func response(_ answer: Answer) -> HTTPResponse {
        var headers: HTTPHeaders = [.contentType: answer.contentType, HTTPHeader("Cache-Control"): "no-store"]
        if let location = answer.location { headers[.location] = location }
        return HTTPResponse(statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers, body: .init(answer.bytes))
    }
}

/// Why there can be no preview, in words that end a sentence.
package struct PreviewError: Error {
    package let reason: String
}
