import Catalog
import Checks
import Diagnostics
import Testing

@testable import Building

@Suite("Answers of servers")
struct HTTPResponseTests {
    private func response(_ text: String) -> HTTPResponse? { HTTPResponse(Array(text.replacing("\n", with: "\r\n").utf8)) }

    @Test("The last head counts, and the redirects before it are kept")
    func redirects() throws {
        let found = try #require(
            response(
                "HTTP/1.1 301 Moved\nLocation: /a\n\nHTTP/2 302 \nlocation: b?c\n\nHTTP/2 200 \ncontent-type: Text/HTML; charset=utf-8\n\n<p id=x>HTTP/1.1 404\n\n"
            ))
        #expect(found.status == 200 && found.isHTML)
        #expect(found.hops == [.init(status: 301, location: "/a"), .init(status: 302, location: "b?c")])
        #expect(String(decoding: found.body, as: UTF8.self) == "<p id=x>HTTP/1.1 404\r\n\r\n")
    }

    @Test("A head that says to go on is no answer, a tunnel through a proxy neither")
    func otherHeads() {
        #expect(response("HTTP/1.1 100 Continue\n\nHTTP/1.1 404 Not Found\n\n")?.status == 404)
        #expect(response("HTTP/1.1 200 Connection established\n\nHTTP/2 410 \nserver: x\n\n")?.status == 410)
        #expect(response("HTTP/1.1 304 Not Modified\nETag: x\n\n")?.status == 304)
        #expect(response("") == nil && response("nonsense") == nil)
    }

    @Test(
        "A page has moved as far as its permanent redirects lead",
        arguments: [
            ([(301, "/b")], "http://x.si/b"), ([(308, "https://x.si/a/"), (301, "../c")], "https://x.si/c"),
            ([(302, "/b"), (301, "/c")], nil),
            ([(301, "/b"), (307, "/c")], "http://x.si/b"), ([(301, "//y.si/b")], "http://y.si/b"), ([(301, "/a")], nil),
            ([], nil),
        ] as [([(Int, String)], String?)])
    func moves(hops: [(Int, String)], moved: String?) throws {
        let heads = hops.map { "HTTP/1.1 \($0.0) x\nLocation: \($0.1)\n\n" }.joined()
        #expect(try #require(response(heads + "HTTP/1.1 200 OK\n\n")).moved(from: "http://x.si/a") == moved)
    }

    @Test("Seconds to wait are a number, or a date on the server's own clock")
    func waits() {
        let date = "HTTP/1.1 503 x\nDate: Fri, 27 Nov 2026 10:00:00 GMT\nRetry-After: "
        #expect(response("HTTP/1.1 429 x\nRetry-After: 7\n\n")?.secondsToWait == 7)
        #expect(response(date + "Fri, 27 Nov 2026 10:01:30 GMT\n\n")?.secondsToWait == 90)
        #expect(response(date + "Fri, 27 Nov 2026 09:00:00 GMT\n\n")?.secondsToWait == 0)
        #expect(response(date + "soon\n\n")?.secondsToWait == nil && response("HTTP/1.1 429 x\n\n")?.secondsToWait == nil)
        #expect(response("HTTP/1.1 503 x\nRetry-After: Fri, 27 Nov 2026 10:01:30 GMT\n\n")?.secondsToWait == nil)
    }
}

@Suite("Hosts")
struct HostTests {
    @Test("Addresses are written in the letters of URLs before anybody is asked")
    func encoding() {
        #expect(Curl.encoded("https://x.si/čaj med?a=\"b\"#c%20d") == "https://x.si/%C4%8Daj%20med?a=%22b%22#c%20d")
        #expect(Curl.encoded("https://čaj.si") == "https://čaj.si")
    }

    @Test("Hosts of examples are not asked, and one that cannot exist needs not to be")
    func reserved() {
        #expect(
            ["https://a.melisa.example/x", "http://example.com", "https://www.example.org:8080/", "http://x.test"].allSatisfy(
                ReservedHost.isExample))
        #expect(
            !["https://myexample.com", "https://example.si", "http://test.si/example.com"].contains(where: ReservedHost.isExample)
        )
        #expect(ReservedHost.isImpossible("a.invalid") && !ReservedHost.isImpossible("invalid.si"))
        #expect(ReservedHost.isLocal("127.0.0.1") && ReservedHost.isLocal("[::1]") && !ReservedHost.isLocal("10.0.0.1"))
    }

    private func answers(_ outcomes: [(String, ExternalAnswer.Outcome)]) -> [ExternalAnswer.Outcome] {
        HostTour.settled(outcomes.map { (ExternalPage(url: "http://\($0.0)/", fragments: []), ExternalAnswer($0.1)) }).map(
            \.1.outcome)
    }

    @Test("Three hosts without a word are a dead network, two are two dead hosts, and one that speaks speaks for the network")
    func deadNetwork() {
        let silent: [(String, ExternalAnswer.Outcome)] = [("a.si", .unknownHost), ("b.si", .timeout), ("c.si", .noConnection)]
        #expect(answers(silent) == [.noNetwork, .noNetwork, .noNetwork])
        #expect(answers(Array(silent.prefix(2))) == [.unknownHost, .timeout])
        #expect(answers(silent + [("d.si", .status(404))]) == [.unknownHost, .timeout, .noConnection, .status(404)])
        // This machine answers itself with or without a network.
        #expect(answers(silent + [("127.0.0.1", .status(404))]) == [.noNetwork, .noNetwork, .noNetwork, .status(404)])
    }
}

@Suite("Which addresses are left out")
struct IgnoredAddressTests {
    @Test(
        "A pattern is how an address begins, with a star for anything, or a host",
        arguments: [
            ("https://x.si/a", "https://x.si/a/b?c", true), ("https://x.si/a", "https://x.si/b", false),
            ("https://x.si/*/b", "https://x.si/1/2/b", true),
            ("https://x.si/*/b", "https://x.si/b", false), ("*://x.si", "http://x.si/a", true),
            ("*login", "https://x.si/login?a", true),
            ("x.si", "https://x.si/a", true), ("x.si", "http://user@www.X.si:80/a", true), ("x.si", "https://ax.si/", false),
            ("x.si", "https://a.si/x.si", false),
        ])
    func patterns(pattern: String, url: String, isIgnored: Bool) {
        var settings = ExternalLinkSettings()
        settings.ignored = [.init(pattern, at: 0..<0)]
        #expect(settings.ignores(url) == isIgnored)
    }
}
