internal import FlyingSocks
internal import Foundation

/// One client, from its first request to its last.
struct Connection: Sendable {
    let socket: AsyncSocket
    let deadlines: Deadlines
    let answer: @Sendable (Request) async -> Answer

    /// How long a client may think between requests, take for one request, and take to read an answer.
    private static let (idle, reading, writing) = (Duration.seconds(60), Duration.seconds(10), Duration.seconds(15))

    private var number: Int32 { socket.socket.file.rawValue }

    /// Serves until the client has gone, is refused or is late.
    func serve() async {
        defer {
            deadlines.forget(number)
            do { try socket.close() } catch {}
        }
        do { try await requests() } catch {
            // A client that goes away in the middle is no fault of anybody's.
        }
    }

    private func requests() async throws {
        var reader = RequestReader()
        while true {
            let request: Request
            do {
                guard let next = try await next(&reader) else { return }
                request = next
            } catch let refusal as RequestReader.Refusal {
                return try await refuse(refusal)
            }
            let answer = await answer(request)
            if let stream = answer.stream { return try await send(answer, stream) }
            try await send(answer, to: request)
            if request.isLast { return }
        }
    }

    /// Nil when the client has said its last.
    private func next(_ reader: inout RequestReader) async throws -> Request? {
        deadlines.set(number, reader.isInside ? Self.reading : Self.idle)
        var hasBegun = reader.isInside
        while true {
            if let request = try reader.next() { return request }
            let bytes = try await socket.read(atMost: 4096)
            reader.add(bytes)
            // From its first byte on a request has to be whole in time.
            if !hasBegun { deadlines.set(number, Self.reading) }
            hasBegun = true
        }
    }

    private func send(_ answer: Answer, to request: Request) async throws {
        deadlines.set(number, Self.writing)
        var bytes = Self.head(answer, length: answer.bytes.count, isLast: request.isLast)
        if request.method != "HEAD" { bytes += answer.bytes }
        try await write(bytes)
    }

    private func refuse(_ refusal: RequestReader.Refusal) async throws {
        deadlines.set(number, .seconds(2))
        let answer = Answer.text(refusal.rawValue, Self.phrase(refusal.rawValue))
        try await write(Self.head(answer, length: answer.bytes.count, isLast: true) + answer.bytes)
        shutdown(number, Int32(SHUT_WR))
        // What still comes is thrown away, so that the client hears the answer before the connection ends.
        while true { _ = try await socket.read(atMost: 4096) }
    }

    /// In pieces, each of which may take its time: a slow client is no dead one.
    private func write(_ bytes: [UInt8]) async throws {
        var start = 0
        while start < bytes.count {
            let end = min(start + 262_144, bytes.count)
            try await socket.write(Data(bytes[start..<end]))
            deadlines.set(number, Self.writing)
            start = end
        }
    }

    private func send(_ answer: Answer, _ stream: AsyncStream<[UInt8]>) async throws {
        deadlines.set(number, Self.writing)
        try await socket.write(Data(Self.head(answer, length: nil, isLast: true) + answer.bytes))
        deadlines.set(number, nil)
        await withTaskGroup(of: Void.self) { group in
            // The client says nothing more: what can be read is its end.
            group.addTask {
                do { while true { _ = try await socket.read(atMost: 512) } } catch {}
            }
            group.addTask {
                for await bytes in stream {
                    deadlines.set(number, Self.writing)
                    do { try await socket.write(Data(bytes)) } catch { return }
                    deadlines.set(number, nil)
                }
            }
            await group.next()
            group.cancelAll()
            shutdown(number, Int32(SHUT_RDWR))
        }
    }

    // MARK: Heads

    private static func head(_ answer: Answer, length: Int?, isLast: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(answer.status) \(phrase(answer.status))\r\nContent-Type: \(answer.contentType)\r\n"
        head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: SAMEORIGIN\r\n"
        head += "Cross-Origin-Resource-Policy: same-origin\r\n"
        // The only header of its own answer that a script can read.
        if let generation = answer.generation { head += "Server-Timing: pult;dur=\(generation)\r\n" }
        if let length { head += "Content-Length: \(length)\r\n" }
        // Names of files are in it: percent-encoded, so that no line can end early.
        if let location = answer.location { head += "Location: \(location)\r\n" }
        head += isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n"
        return Array(head.utf8)
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 400: "Bad Request"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 431: "Request Header Fields Too Large"
        case 501: "Not Implemented"
        case 503: "Service Unavailable"
        default: "Internal Server Error"
        }
    }
}
