/// Where readers' word on articles goes (`feedback: { to: … }`).
package enum Feedback: Sendable, Hashable {
    /// A web address that takes a POST.
    case service(String)
    /// An e-mail address, without `mailto:`.
    case mail(String)

    /// Scheme, host and port of the service, as a Content-Security-Policy names it; nil for mail, which browsers hand to another program.
    package var origin: String? {
        guard case .service(let url) = self else { return nil }
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        return parts[0].lowercased() + "//" + parts[2].prefix { $0 != "/" && $0 != "?" }.lowercased()
    }
}
