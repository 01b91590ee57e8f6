internal import Diagnostics

extension ExternalLinks {
    /// What the rule says.
    enum Wording {
        /// What is wrong with a page, and how bad that is; nil for one that is there.
        static func fault(_ url: String, _ outcome: ExternalAnswer.Outcome) -> (DiagnosticCode, String)? {
            switch outcome {
            case .found, .noNetwork: return nil
            case .status(let status): return answered(url, status)
            case .unknownHost:
                return (
                    .goneLink,
                    "There is no host “\(host(url))”, so “\(url)” leads nowhere. Correct the address, or take the link out."
                )
            case .timeout:
                return (
                    .unreachableLink,
                    "“\(url)” did not answer in time, three times over. Try it in a browser; if it works, raise “timeout”."
                )
            case .noConnection:
                return (
                    .unreachableLink,
                    "“\(host(url))” refuses connections, so “\(url)” cannot be opened. Try again later, or take it out."
                )
            case .certificate(let reason):
                return (.unreachableLink, "Browsers will warn of “\(url)”: its certificate is not to be trusted (\(reason)).")
            case .circle:
                return (.unreachableLink, "“\(url)” sends readers in a circle and never shows a page. Link to another address.")
            case .failed(let reason): return (.unreachableLink, "“\(url)” could not be opened: \(reason).")
            }
        }

        private static func answered(_ url: String, _ status: Int) -> (DiagnosticCode, String) {
            switch status {
            case 404, 410:
                return (
                    .goneLink, "“\(url)” is gone: the server answers \(status). Link to where it is now, or take the link out."
                )
            case 429:
                return (
                    .unreachableLink,
                    "“\(host(url))” says that it is asked too often (429), so nothing is known about “\(url)”. Try again later."
                )
            case 401, 403, 405, 407, 451, 999:
                return (.refusedLink, "The server does not show “\(url)” to machines (\(status)). Look at it in a browser.")
            default:
                let fault = status < 500 ? "turns the request down" : "has a fault of its own"
                return (.unreachableLink, "“\(url)” cannot be opened: the server \(fault) (\(status)). Try it in a browser.")
            }
        }

        static func moved(_ url: String, _ target: String) -> String {
            "“\(url)” has moved for good to “\(target)”. Link to that."
        }

        static func anchor(_ fragment: String, _ url: String, _ near: String?) -> String {
            "“\(url)” has no place called “#\(fragment)”." + LinkWriting.meant(near.map { "#\($0)" })
                + " Readers arrive at the top of the page."
        }

        static func unresolved(_ url: String) -> String {
            "No name server could tell where “\(host(url))” is, though others were found, so nothing is known about “\(url)”."
        }

        static func noNetwork(_ count: Int) -> String {
            "No other host can be reached from here, so \(count == 1 ? "one link" : "\(count) links") to other sites could not be "
                + "looked at. Check the network, or run without --external."
        }

        static func noClient(_ client: String) -> String {
            "Links to other sites were not looked at: the program “\(client)” is needed for that and is not installed. Install it and try again."
        }

        /// The other places of the same address; a few of very many will do.
        static func others(_ places: [Place]) -> [String] {
            let shown = places.prefix(limit).map { place in
                "Also in \(place.file)" + (place.start.map { ":\($0.line):\($0.column)" } ?? "") + "."
            }
            return places.count > limit ? shown + ["And in \(places.count - limit) more places."] : Array(shown)
        }

        private static let limit = 20

        private static func host(_ url: String) -> String {
            let rest = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
            return rest.count > 2 ? String(rest[2].prefix { $0 != "/" && $0 != "?" }) : url
        }
    }
}
