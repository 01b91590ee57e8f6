import Catalog
import Diagnostics

/// Reads `feedback`: `none`, or a mapping that says where the answers go.
struct FeedbackReader {
    let fields: Fields

    /// Nil when articles ask nothing.
    func feedback() -> Feedback? {
        guard let node = fields.node("feedback") else { return nil }
        switch node.content {
        case .scalar(let text, _):
            if text != "none" { reportBare(Located(text, at: node.range)) }
            return nil
        case .sequence, .mapping:
            guard let section = fields.section("feedback", of: "“feedback”", keys: ConfigurationKeys.feedback) else { return nil }
            guard let to = section.filledText("to") else {
                section.reportMissing("to", "Write “to: https://…”, “to: mailto:…”, or “feedback: none”.")
                return nil
            }
            return feedback(to)
        }
    }

    /// An address where a mapping belongs.
    private func reportBare(_ text: Located<String>) {
        let address = text.value.contains(":") ? text.value : WebAddress.contactCorrection(of: text.value)
        let isAddress = address.map { Self.schemes.contains(LinkTarget.scheme(of: $0) ?? "") } ?? false
        let meant = isAddress ? address.map { "{ to: \"\($0)\" }" } : nil
        fields.findings.report(
            ConfigurationCodes.type,
            "“feedback” of the configuration must be “none”, or a mapping with “to”, not “\(text.value)”. "
                + (meant.map { "Did you mean “\($0)”?" } ?? "Write “{ to: https://… }” or “{ to: mailto:… }”."),
            at: text.range, fixes: meant.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
    }

    private static let schemes: Set = ["https", "http", "mailto"]

    private func feedback(_ to: Located<String>) -> Feedback? {
        switch LinkTarget.scheme(of: to.value)?.lowercased() {
        case "mailto": mail(to)
        case "https": service(to)
        case "http":
            if Self.isOwnMachine(to.value) {
                service(to)
            } else {
                refuse(to, Wording.isOpen, meant: "https" + to.value.dropFirst(4))
            }
        default: refuse(to, Wording.isNoAddress, meant: WebAddress.contactCorrection(of: to.value).flatMap(Self.reachable))
        }
    }

    private func mail(_ to: Located<String>) -> Feedback? {
        let address = String(to.value.dropFirst("mailto:".count))
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        if address.contains("?") { return refuse(to, Wording.hasQuery, meant: String(to.value.prefix { $0 != "?" })) }
        guard WebAddress.isContact(to.value), parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !address.contains(",") else {
            return refuse(to, Wording.isNoMailbox)
        }
        return .mail(address)
    }

    /// The address comes into forms and into the policy of pages, where a stray mark would end one rule and begin another.
    private func service(_ to: Located<String>) -> Feedback? {
        guard WebAddress.isAbsolute(to.value) else { return refuse(to, Wording.isNoAddress) }
        if to.value.contains("#") { return refuse(to, Wording.hasFragment, meant: String(to.value.prefix { $0 != "#" })) }
        let authority = Self.authority(of: to.value)
        if authority.contains("@") { return refuse(to, Wording.hasPassword) }
        if authority.contains(where: { !$0.isASCII }) { return refuse(to, Wording.isUnencoded) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        let isHost = parts[0].utf8.allSatisfy { Self.isHostByte($0) }
        let isPort = parts.count < 2 || (parts.count == 2 && (Int(parts[1]).map { (1...65_535).contains($0) } ?? false))
        return isHost && isPort ? .service(to.value) : refuse(to, Wording.isNoAddress)
    }

    private func refuse(_ to: Located<String>, _ why: String, meant: String? = nil) -> Feedback? {
        fields.findings.report(
            ConfigurationCodes.url,
            "“to” of “feedback” is “\(to.value)”, \(why) "
                + (meant.map { "Did you mean “\($0)”?" } ?? "Write “https://…”, “mailto:…”, or “feedback: none”."),
            at: to.range, fixes: meant.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
        return nil
    }

    /// Nil for telephone numbers and for web addresses without encryption.
    private static func reachable(_ address: String) -> String? {
        address.hasPrefix("mailto:") || address.hasPrefix("https:") ? address : nil
    }

    private static func authority(of url: String) -> Substring {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? parts[2].prefix { $0 != "/" && $0 != "?" } : ""
    }

    private static func isOwnMachine(_ url: String) -> Bool {
        ["localhost", "127.0.0.1"].contains(String(authority(of: url).prefix { $0 != ":" }).lowercased())
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
    }

    /// Each goes on after "… is “x”, ".
    private enum Wording {
        static let isNoAddress = "to which nothing can be sent."
        static let isOpen = "where what readers write would travel unencrypted."
        static let hasFragment = "but a form cannot be sent to a place inside of a page."
        static let hasPassword = "which would show a password to everybody."
        static let isUnencoded = "whose host browsers’ policies cannot name. Write it in letters from a to z (“xn--…”)."
        static let hasQuery = "but subject and text of the mail are written by the page."
        static let isNoMailbox = "which is not one e-mail address."
    }
}
