package import Diagnostics

/// How links to other sites are looked at (`links: { external: … }`).
package struct ExternalLinkSettings: Sendable, Hashable {
    /// Addresses that are not asked for.
    package var ignored: [Located<String>] = []
    /// How long a server may take to answer.
    package var timeoutSeconds = 20
    /// How long a page that was there counts as being there.
    package var cacheDays = 7
    /// Where that is remembered, relative to the site; nil for the user's own cache.
    package var cacheFile: String?

    package init() {}

    /// Whether an address is left alone: it begins like one of the patterns, in which `*` stands for anything, or its host is one of them
    /// or below it.
    package func ignores(_ url: String) -> Bool {
        ignored.contains { pattern in
            if pattern.value.contains("://") || pattern.value.hasPrefix("*") {
                return Self.begins(Array(url.utf8)[...], with: Array(pattern.value.utf8)[...])
            }
            let host = Self.host(of: url)
            return host == pattern.value.lowercased() || host.hasSuffix("." + pattern.value.lowercased())
        }
    }

    /// The host of a web address, in small letters, without user and port.
    package static func host(of url: String) -> String {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return "" }
        let authority = parts[2].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return (host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }).lowercased()
    }

    private static func begins(_ text: ArraySlice<UInt8>, with pattern: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return true }
        guard first == UInt8(ascii: "*") else {
            return text.first == first && begins(text.dropFirst(), with: pattern.dropFirst())
        }
        let rest = pattern.drop { $0 == UInt8(ascii: "*") }
        return (text.startIndex...text.endIndex).contains { begins(text[$0...], with: rest) }
    }
}
