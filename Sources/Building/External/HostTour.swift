internal import Checks
internal import Dispatch
internal import Synchronization

/// Visits servers side by side, and the pages of one server one after the other.
struct HostTour: Sendable {
    let client: Curl
    let progress: @Sendable (_ done: Int, _ all: Int) -> Void

    /// Servers that are asked at the same time.
    private static let width = 8

    func visit(_ pages: [ExternalPage]) -> [(ExternalPage, ExternalAnswer)] {
        let servers = Dictionary(grouping: pages, by: \.server).sorted { $0.key < $1.key }.map(\.value)
        let state = Mutex<(next: Int, answers: [(ExternalPage, ExternalAnswer)])>((0, []))
        let network = Network()
        // Each of these waits most of the time, so there are more of them than cores.
        let queue = DispatchQueue(label: "links", attributes: .concurrent)
        let group = DispatchGroup()
        for _ in 0..<min(Self.width, servers.count) {
            queue.async(group: group) {
                while let server = state.withLock({ state -> [ExternalPage]? in
                    guard state.next < servers.count else { return nil }
                    state.next += 1
                    return servers[state.next - 1]
                }) {
                    var visit = HostVisit(client: client, network: network)
                    for page in server {
                        let answer = visit.answer(page)
                        let done = state.withLock { state in
                            state.answers.append((page, answer))
                            return state.answers.count
                        }
                        progress(done, pages.count)
                    }
                }
            }
        }
        group.wait()
        return Self.settled(state.withLock { $0.answers })
    }

    /// When several hosts were asked and not one of them could be reached, it is the network and not they.
    static func settled(_ answers: [(ExternalPage, ExternalAnswer)]) -> [(ExternalPage, ExternalAnswer)] {
        let distant = answers.filter { !ReservedHost.isLocal($0.0.host) && !ReservedHost.isImpossible($0.0.host) }
        let isDead = Set(distant.map(\.0.host)).count > 2 && distant.allSatisfy { isSilent($0.1.outcome) }
        guard isDead else { return answers }
        let dead = Set(distant.map(\.0.url))
        return answers.map { dead.contains($0.0.url) ? ($0.0, ExternalAnswer(.noNetwork)) : $0 }
    }

    private static func isSilent(_ outcome: ExternalAnswer.Outcome) -> Bool {
        switch outcome {
        case .unknownHost, .noNetwork, .timeout, .noConnection: true
        default: false
        }
    }
}

/// Whether anything out there has answered yet. Nobody waits for a dead network host by host.
final class Network: Sendable {
    private let state = Mutex<(hasAnswered: Bool, failures: Int)>((false, 0))

    private static let patience = 6

    var isDead: Bool { state.withLock { !$0.hasAnswered && $0.failures >= Self.patience } }
    func noteAnswer() { state.withLock { $0.hasAnswered = true } }
    func noteSilence() { state.withLock { $0.failures += 1 } }
}
