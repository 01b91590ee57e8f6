#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Tells a host that does not exist from a name server that does not answer; curl gives both the same status.
enum NameServer {
    /// Whether a name server says that there is no such host.
    static func knowsNothing(of host: String) -> Bool {
        var found: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, nil, nil, &found)
        if let found { freeaddrinfo(found) }
        return status == EAI_NONAME
    }
}
