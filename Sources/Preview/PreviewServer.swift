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
    /// - Throws: when the port is taken.
    package func run() async throws {
        await server.appendRoute("GET,HEAD *") { [site] request in
            guard Self.isLocal(request.headers[.host]) else {
                return Self.response(PreviewPages.text(403, "This preview answers only to localhost."))
            }
            return Self.response(await site.answer(to: request.path))
        }
        try await server.run()
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
