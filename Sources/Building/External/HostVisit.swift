internal import Checks
internal import Foundation
internal import Markup

/// Asks one server for its pages, one after the other and never in a hurry.
struct HostVisit {
    let client: Curl
    let network: Network
    /// When the last answer came.
    private var last: ContinuousClock.Instant?
    /// What the server is known to be like; then it is left in peace.
    private var verdict: ExternalAnswer?
    private var timeouts = 0

    /// Between two requests to one server.
    static let pause = Duration.milliseconds(250)
    /// How often a page is asked for, and how long is waited in between unless the server says.
    static let tries = 3
    static let backoff = [1, 3]
    /// A server that wants more than this is not waited for.
    static let longestWait = 30

    init(client: Curl, network: Network) {
        self.client = client
        self.network = network
    }

    mutating func answer(_ page: ExternalPage) -> ExternalAnswer {
        if let verdict { return verdict }
        if ReservedHost.isImpossible(page.host) { return ExternalAnswer(.unknownHost) }
        if network.isDead { return ExternalAnswer(.noNetwork) }
        var method = page.fragments.isEmpty ? Curl.Method.head : .get
        var tries = 0
        while true {
            let reply = ask(page, method)
            if method == .head, Self.deservesGet(reply) {
                method = .get
                continue
            }
            tries += 1
            let answer = Self.answer(reply, page)
            note(answer)
            guard tries < Self.tries, let wait = Self.wait(after: reply, answer, tries: tries) else { return settle(answer) }
            Thread.sleep(forTimeInterval: TimeInterval(wait))
        }
    }

    private mutating func ask(_ page: ExternalPage, _ method: Curl.Method) -> Curl.Reply {
        if let last {
            let rest = Self.pause - (ContinuousClock.now - last)
            if rest > .zero { Thread.sleep(forTimeInterval: rest / .seconds(1)) }
        }
        defer { last = ContinuousClock.now }
        return client.ask(page.url, method)
    }

    /// Whether a server may only dislike to be asked for a head.
    private static func deservesGet(_ reply: Curl.Reply) -> Bool {
        if let status = reply.response?.status, reply.exitStatus == 0 { return status >= 400 && status != 429 && status != 503 }
        return [16, 18, 52, 55, 56, 92].contains(reply.exitStatus)
    }

    private func note(_ answer: ExternalAnswer) {
        switch answer.outcome {
        case .noNetwork, .timeout, .noConnection, .unknownHost: network.noteSilence()
        default: network.noteAnswer()
        }
    }

    /// Seconds until the next try; nil when another would say the same.
    private static func wait(after reply: Curl.Reply, _ answer: ExternalAnswer, tries: Int) -> Int? {
        switch answer.outcome {
        case .status(429), .status(500), .status(502), .status(503), .status(504), .timeout, .noConnection, .failed: break
        default: return nil
        }
        let asked = reply.response?.secondsToWait ?? 0
        return asked > longestWait ? nil : max(asked, backoff[min(tries, backoff.count) - 1])
    }

    /// What holds for one page of a server may hold for all.
    private mutating func settle(_ answer: ExternalAnswer) -> ExternalAnswer {
        switch answer.outcome {
        case .unknownHost, .noNetwork, .noConnection, .certificate, .status(429): verdict = answer
        case .timeout:
            timeouts += 1
            if timeouts > 1 { verdict = answer }
        default: break
        }
        return answer
    }

    // MARK: - Reading a reply

    private static func answer(_ reply: Curl.Reply, _ page: ExternalPage) -> ExternalAnswer {
        guard reply.exitStatus == 0, let response = reply.response else { return ExternalAnswer(failure(reply, page)) }
        guard (200..<300).contains(response.status) else { return ExternalAnswer(.status(response.status)) }
        return ExternalAnswer(.found(anchors: anchors(response, page)), moved: response.moved(from: page.url))
    }

    /// Nil where anchors cannot be told: on pages that are no HTML, or longer than what was read.
    private static func anchors(_ response: HTTPResponse, _ page: ExternalPage) -> Set<String>? {
        guard !page.fragments.isEmpty, response.isHTML else { return nil }
        let found = TagScan.anchors(in: response.body[...])
        let isWhole = response.body.count < Curl.longestPage - 65_536
        return isWhole || page.fragments.allSatisfy(found.contains) ? found : nil
    }

    /// What curl's statuses mean (`man curl`, “EXIT CODES”).
    private static func failure(_ reply: Curl.Reply, _ page: ExternalPage) -> ExternalAnswer.Outcome {
        switch reply.exitStatus {
        case 5: .noNetwork
        case 6: NameServer.knowsNothing(of: page.host) ? .unknownHost : .noNetwork
        case 7: .noConnection
        case 28: .timeout
        case 47: .circle
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98: .certificate(reply.complaint)
        case 3: .failed("the address is malformed")
        case 1: .failed("it sends readers on to something that is no web page")
        case 52, 56: .failed("the server closed the connection without an answer")
        default: .failed(reply.complaint.isEmpty ? "curl ends with status \(reply.exitStatus)" : reply.complaint)
        }
    }
}
