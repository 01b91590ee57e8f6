#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Who may ask. A page of another site can make a browser send requests here, and can point a name of its own at this machine
/// (DNS rebinding); what tells such requests apart is the host that they name and the origin that they come from.
struct Admission: Sendable {
    /// What the preview listens on.
    let host: String
    let port: UInt16

    /// Why a request is turned away; nil when it may pass.
    func refusal(of request: Request) -> Answer? {
        guard let host = request.headers["host"] else {
            return request.isLast ? nil : .text(400, "Which host? A request must name it.")
        }
        guard isOwn(Self.name(of: host)) else { return .text(403, "This preview answers only to \(self.host).") }
        if let origin = request.headers["origin"], !isOwn(origin: origin, host) {
            return .text(403, "This preview answers no other site.")
        }
        if request.headers["sec-fetch-site"] == "cross-site", request.method == "POST" {
            return .text(403, "This preview answers no other site.")
        }
        return nil
    }

    /// Whether files may be changed through the preview: not for others than who sits at this machine.
    var allowsChanges: Bool { Self.isLoopback(host) }

    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || (host.hasPrefix("127.") && isAddress(host))
    }

    private func isOwn(_ name: String) -> Bool {
        let name = name.lowercased()
        if ["localhost", "127.0.0.1", "[::1]", host.lowercased()].contains(name) { return true }
        // An address cannot be pointed elsewhere; a name can.
        return !Self.isLoopback(host) && Self.isAddress(name)
    }

    /// `http://` and the very host that the request is for.
    private func isOwn(origin: String, _ host: String) -> Bool { origin.lowercased() == "http://" + host.lowercased() }

    /// The host without its port.
    private static func name(of host: String) -> String {
        host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
    }

    private static func isAddress(_ name: String) -> Bool {
        var four = in_addr()
        var six = in6_addr()
        let plain = name.hasPrefix("[") ? String(name.dropFirst().dropLast()) : name
        return inet_pton(AF_INET, plain, &four) == 1 || inet_pton(AF_INET6, plain, &six) == 1
    }
}
