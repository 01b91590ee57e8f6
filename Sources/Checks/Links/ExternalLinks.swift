internal import Catalog
package import Diagnostics

/// What is to be said about the pages of others that a site links to. One finding for each page, however many links lead there.
package enum ExternalLinks {
    package static let codes =
        [.goneLink, .unreachableLink, .refusedLink, .movedLink, .missingAnchor, .noNetwork, .noClient] as [DiagnosticCode]

    /// `answers` by URL; what was not asked is not in it.
    package static func findings(_ links: [ExternalLink], _ answers: [String: ExternalAnswer]) -> [Diagnostic] {
        let byURL = Dictionary(grouping: links, by: \.url)
        var findings: [Diagnostic] = []
        var silent: [ExternalLink] = []
        for (url, places) in byURL.sorted(by: { $0.key < $1.key }) {
            guard let answer = answers[url] else { continue }
            if answer.outcome == .noNetwork {
                silent += places
            } else {
                findings += Self.findings(url, places, answer)
            }
        }
        return findings + Self.silence(silent, of: answers)
    }

    /// The client that asks for pages is not installed.
    package static func withoutClient(_ client: String) -> Diagnostic { Diagnostic(.noClient, Wording.noClient(client), at: nil) }

    private static func findings(_ url: String, _ links: [ExternalLink], _ answer: ExternalAnswer) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let (code, message) = Wording.fault(url, answer.outcome) { findings.append(finding(code, message, links)) }
        guard case .found(let anchors) = answer.outcome else { return findings }
        if let moved = answer.moved, let first = links.first {
            let address = moved + (moved.contains("#") ? "" : LinkWriting.tail(first.fragment))
            findings.append(
                finding(
                    .movedLink, Wording.moved(url, moved), links, fixes: first.isReplaceable ? LinkWriting.fixes(address) : []))
        }
        guard let anchors else { return findings }
        for (fragment, places) in Dictionary(grouping: links, by: { $0.fragment ?? "" }).sorted(by: { $0.key < $1.key }) {
            guard ExternalAnchor.isMissing(fragment, in: anchors) else { continue }
            let near = NearMiss.suggestion(for: fragment, among: anchors)
            let fixes = near.map { places[0].isReplaceable ? LinkWriting.fixes("\(url)#\($0)") : [] } ?? []
            findings.append(finding(.missingAnchor, Wording.anchor(fragment, url, near), places, fixes: fixes))
        }
        return findings
    }

    private static func finding(_ code: DiagnosticCode, _ message: String, _ links: [ExternalLink], fixes: [Fix] = [])
        -> Diagnostic
    {
        Diagnostic(code, message, at: links.first?.place, notes: Wording.others(links.dropFirst().map(\.place)), fixes: fixes)
    }

    /// A network that is down is one fault, not one for each link.
    private static func silence(_ links: [ExternalLink], of answers: [String: ExternalAnswer]) -> [Diagnostic] {
        guard !links.isEmpty else { return [] }
        let isDead = answers.values.allSatisfy { $0.outcome == .noNetwork }
        if isDead { return [Diagnostic(.noNetwork, Wording.noNetwork(answers.count), at: nil)] }
        return Dictionary(grouping: links, by: \.url).sorted { $0.key < $1.key }.map { url, places in
            finding(.unreachableLink, Wording.unresolved(url), places)
        }
    }
}

/// Fragments that only a page's scripts understand are nobody's fault.
package enum ExternalAnchor {
    static func isMissing(_ fragment: String, in anchors: Set<String>) -> Bool {
        isChecked(fragment) && !anchors.contains(fragment) && !anchors.contains("user-content-" + fragment)
    }

    /// Whether a fragment can be looked for in a page at all.
    package static func isChecked(_ fragment: String) -> Bool {
        guard let first = fragment.first, fragment != "top", !"!/:".contains(first) else { return false }
        // Lines of code, states of a page.
        let isLine = first == "L" && fragment.dropFirst().first?.isNumber == true
        return !isLine && !fragment.contains("=") && !fragment.contains(":~:")
    }
}

extension DiagnosticCode {
    package static let goneLink = DiagnosticCode(
        "link/gone", .error, "A page of somebody else's is gone",
        manual: """
            The server says that there is no such page (404, 410), or there is no such host any more. Readers who follow the link get an
            error. Find where the page has gone and link there, or take the link out. Looked at with `pult check --external` only.

            Hosts that exist for examples only (`example.com`, `….example`, `….test`) are not asked.
            """)
    package static let unreachableLink = DiagnosticCode(
        "link/unreachable", .warning, "A page of somebody else's cannot be reached",
        manual: """
            The server did not answer in time, refused the connection, has a certificate that browsers do not trust, sends in circles, or
            answered with a fault of its own (429, 5xx). It was asked three times. That may pass; a link that stays on this
            list is broken for readers, too.

            Slow servers get more time with `links: { external: { timeout: 60 seconds } }` in pult.yaml, and those that never
            answer machines can be left out: `ignore: ["https://social.example/*"]`.
            """)
    package static let refusedLink = DiagnosticCode(
        "link/refused", .note, "A server does not show a page to machines",
        manual: """
            The server asks for a password or keeps programs out (401, 403 and the like), so it cannot be told whether readers can see the page.
            Look at it once, and add the address to `ignore` if it is fine:

                links: { external: { ignore: ["https://social.example/*"] } }
            """)
    package static let movedLink = DiagnosticCode(
        "link/moved", .note, "A page of somebody else's has moved",
        manual: """
            The server sends readers on and says that the new address is there to stay (301, 308). The link works; it will not for ever.
            The fix is the new address. A move that is only for now (302, 307) is not mentioned.
            """)
    package static let missingAnchor = DiagnosticCode(
        "link/missing-anchor", .warning, "A page of somebody else's has no such place",
        manual: """
            The page is there, but nothing in its HTML has the id that the link names after `#`, so readers arrive at its top. Pages that
            scripts put together in the browser may have it all the same; those can be ignored:

                links: { external: { ignore: ["https://app.example/*"] } }
            """)
    package static let noNetwork = DiagnosticCode(
        "link/no-network", .warning, "Pages of others could not be looked at",
        manual: """
            With `--external` links to other sites are followed, and not a single host could be reached. Most likely there is no network, or
            no name server, or the proxy in `https_proxy` is down. Nothing is known about those links.
            """)
    package static let noClient = DiagnosticCode(
        "link/no-client", .warning, "The program that asks for pages is missing",
        manual: """
            `--external` follows links with `curl`, which comes with macOS and nearly every Linux and was not found here. Install it
            (`apt-get install curl`, `apk add curl`), and run the check again.
            """)
}
