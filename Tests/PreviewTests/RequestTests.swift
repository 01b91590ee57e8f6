import Testing

@testable import Preview

@Suite("Requests from outside")
struct RequestTests {
    private func read(_ text: String) throws -> Request? {
        var reader = RequestReader()
        reader.add(Array(text.utf8))
        return try reader.next()
    }

    @Test("A request is read whole, however it is cut into pieces")
    func pieces() throws {
        let text =
            "POST /a%20b?at=2026-12-24T15:00&x=1%2B1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbodyGET / HTTP/1.0\n\n"
        var reader = RequestReader()
        var found: [Request] = []
        for byte in text.utf8 {
            reader.add([byte])
            while let request = try reader.next() { found.append(request) }
        }
        #expect(found.count == 2)
        #expect(found[0].method == "POST" && found[0].path == "/a%20b" && found[0].body == Array("body".utf8))
        #expect(found[0].query == ["at": "2026-12-24T15:00", "x": "1+1"] && !found[0].isLast)
        #expect(found[1].path == "/" && found[1].isLast)
    }

    @Test(
        "What is no request is refused",
        arguments: [
            "hello\r\n\r\n", "GET /\r\n\r\n", "GET http://evil.example/ HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n",
            "GET / x HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost a\r\n\r\n",
            "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        ])
    func malformed(text: String) {
        #expect(throws: RequestReader.Refusal.malformed) { _ = try read(text) }
    }

    @Test("Heads and bodies have an end")
    func lengths() {
        let long = String(repeating: "x", count: RequestReader.longestHead)
        #expect(throws: RequestReader.Refusal.headTooLong) { _ = try read("GET / HTTP/1.1\r\nA: \(long)") }
        #expect(throws: RequestReader.Refusal.headTooLong) { _ = try read(long + "x") }
        #expect(throws: RequestReader.Refusal.bodyTooLong) { _ = try read("POST / HTTP/1.1\r\nContent-Length: 70000\r\n\r\n") }
        #expect(throws: RequestReader.Refusal.notImplemented) {
            _ = try read("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        }
    }

    @Test("Broken encodings are nothing", arguments: ["%", "%4", "%zz", "%ff", "%c3%28"])
    func encodings(text: String) {
        #expect(Percent.decoded(text) == nil)
    }

    @Test(
        "Only this machine is a host, and only its own pages may post",
        arguments: [
            ("localhost:4000", nil, true), ("127.0.0.1:4000", nil, true), ("[::1]:4000", nil, true), ("LOCALHOST", nil, true),
            ("evil.example", nil, false), ("localhost.evil.example:4000", nil, false), ("127.0.0.1.evil.example", nil, false),
            ("192.168.0.7:4000", nil, false), ("localhost:4000", "http://localhost:4000", true),
            ("localhost:4000", "http://evil.example", false), ("localhost:4000", "null", false),
            ("localhost:4000", "http://localhost:5000", false), ("localhost:4000", "https://localhost:4000", false),
        ] as [(String, String?, Bool)])
    func admission(host: String, origin: String?, passes: Bool) {
        var request = Request(method: "POST", path: "/", headers: ["host": host])
        request.headers["origin"] = origin
        #expect((Admission(host: "127.0.0.1", port: 4000).refusal(of: request) == nil) == passes)
    }

    @Test("Whoever lets others in answers to addresses, but to no name that is not its own")
    func network() {
        let admission = Admission(host: "0.0.0.0", port: 4000)
        let passes: (String) -> Bool = { admission.refusal(of: Request(path: "/", headers: ["host": $0])) == nil }
        #expect(passes("192.168.0.7:4000") && passes("localhost:4000") && !passes("evil.example:4000"))
        #expect(!admission.allowsChanges && Admission(host: "127.0.0.1", port: 1).allowsChanges)
    }

    @Test("The preview's script goes before the end of the head, and policies let it speak to its host")
    func injection() {
        let page = "<html><head><meta content=\"default-src 'none'; script-src 'self'\"></head><body></body>"
        let shown = String(decoding: Injection.into(Array(page.utf8), script: "<script></script>"), as: UTF8.self)
        #expect(
            shown
                == "<html><head><meta content=\"default-src 'none'; connect-src 'self'; script-src 'self'\"><script></script></head><body></body>"
        )
        let redirect = Array("<meta http-equiv=\"refresh\" content=\"0\"></head>".utf8)
        #expect(Injection.into(redirect, script: "<script>") == redirect)
    }
}
