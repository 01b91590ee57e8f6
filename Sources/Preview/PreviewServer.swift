internal import FlyingSocks
internal import Foundation

/// Serves a live site from memory: nothing is written to disk.
package struct PreviewServer: Sendable {
    private let site: LiveSite
    private let socket: Socket
    private let admission: Admission
    package let port: UInt16
    /// Whether the port that was asked for was taken, so that this is another.
    package let isElsewhere: Bool

    /// How many ports are tried.
    private static let tries = 50

    /// Listens from now on; who comes before `run` waits.
    /// - Throws: `PreviewError` when no port can be had.
    package init(site: LiveSite, host: String = "127.0.0.1", port wanted: UInt16) throws {
        let socket = try Self.listen(on: host, from: wanted)
        self.site = site
        self.socket = socket
        do { port = try Self.port(of: socket) } catch { throw PreviewError(reason: "\(error)") }
        admission = Admission(host: host, port: port)
        isElsewhere = wanted != 0 && port != wanted
    }

    /// On the port that is wanted, or on the next one that nobody has.
    private static func listen(on host: String, from wanted: UInt16) throws(PreviewError) -> Socket {
        for offset in 0..<UInt16(tries) where wanted == 0 ? offset == 0 : wanted <= .max - offset {
            do {
                return try listen(on: host, port: wanted + offset)
            } catch SocketError.failed(_, EADDRINUSE, _) {
                continue
            } catch let SocketError.failed(_, _, message) {
                throw PreviewError(reason: message)
            } catch {
                throw PreviewError(reason: "“\(host)” is no address of this machine")
            }
        }
        throw PreviewError(reason: "other programs listen on it and on those after it")
    }

    private static func listen(on host: String, port: UInt16) throws -> Socket {
        if host.contains(":") {
            return try listen(on: sockaddr_in6.inet6(ip6: host, port: port), family: AF_INET6)
        }
        let name = host == "localhost" ? "127.0.0.1" : host
        return try listen(on: sockaddr_in.inet(ip4: name, port: port), family: AF_INET)
    }

    private static func listen(on address: some SocketAddress, family: Int32) throws -> Socket {
        let socket = try Socket(domain: family)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            #if canImport(Darwin)
                try socket.setValue(true, for: .noSIGPIPE)
            #endif
            try socket.bind(to: address)
            try socket.listen()
            return socket
        } catch {
            try socket.close()
            throw error
        }
    }

    private static func port(of socket: Socket) throws -> UInt16 {
        switch try socket.sockname() {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: 0
        }
    }

    /// Where a browser on this machine finds the preview.
    package var address: String { "http://localhost:\(port)" }

    /// Answers requests and follows the files until its task is cancelled.
    package func run() async {
        let most = max(16, OpenFiles.raiseLimit() - 128)
        await site.allowChanges(admission.allowsChanges)
        let pool = SocketPool<Poll>.make(maxEvents: 256)
        do { try await pool.prepare() } catch { return }
        let deadlines = Deadlines()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { do { try await pool.run() } catch {} }
            group.addTask { await deadlines.keep() }
            group.addTask { [site] in await site.follow() }
            group.addTask { await accept(pool, deadlines, most: most) }
            await group.next()
            group.cancelAll()
        }
        do { try socket.close() } catch {}
    }

    private func accept(_ pool: some AsyncSocketPool, _ deadlines: Deadlines, most: Int) async {
        let listener: AsyncSocket
        do { listener = try AsyncSocket(socket: socket, pool: pool) } catch { return }
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let client = try await listener.accept()
                    guard deadlines.count < most else {
                        try client.close()
                        continue
                    }
                    deadlines.set(client.socket.file.rawValue, .seconds(30))
                    group.addTask { await Connection(socket: client, deadlines: deadlines, answer: answer).serve() }
                } catch is CancellationError {
                    break
                } catch {
                    // Too many open files, or a client that went away before it was let in: the next one may fare better.
                    do { try await Task.sleep(for: .milliseconds(20)) } catch { break }
                }
            }
            group.cancelAll()
        }
    }

    private func answer(_ request: Request) async -> Answer {
        if let refusal = admission.refusal(of: request) { return refusal }
        guard ["GET", "HEAD", "POST"].contains(request.method) else { return .text(405, "A preview can only be looked at.") }
        return await site.answer(request)
    }
}

/// Why there can be no preview, in words that end a sentence.
package struct PreviewError: Error {
    package let reason: String
}
