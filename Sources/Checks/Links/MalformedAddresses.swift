internal import Catalog
package import Diagnostics
internal import Markup

/// Addresses of mail, telephone and web are well formed, so that a click does what it promises.
package struct MalformedAddresses: Rule {
    package static let codes = [DiagnosticCode.malformedAddress]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.linkFindings { link, destination in
            guard case .external(let address) = destination, let fault = AddressFault(address) else { return nil }
            return Diagnostic(
                .malformedAddress, fault.message, at: subject.place(of: link),
                fixes: subject.fixes(link, fault.correction, isSafe: true))
        }
    }
}

/// What is wrong with an address, going by its form.
struct AddressFault: Hashable {
    var message: String
    var correction: String?

    init?(_ address: String) {
        switch LinkTarget.scheme(of: address) {
        case "mailto": self.init(mail: address)
        case "tel", "sms": self.init(number: address)
        case "http", "https": self.init(web: address)
        default: return nil
        }
    }

    private init?(mail address: String) {
        let recipients = address.dropFirst("mailto:".count).prefix { $0 != "?" }
        // A mail without recipients, but with a subject, is what “share this page” links are.
        if recipients.isEmpty, address.contains("?") { return nil }
        if recipients.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(Self.isMailbox) { return nil }
        message = Wording.mail(String(recipients))
        let bare = recipients.drop { $0 == "/" }
        correction = bare != recipients && Self.isMailbox(bare) ? "mailto:\(bare)" : nil
    }

    private static func isMailbox(_ text: Substring) -> Bool {
        let mailbox = LinkTarget.decoded(text).drop { $0 == " " }
        let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !mailbox.contains(where: { $0.isWhitespace || "<>()[]\\/;:,".contains($0) })
        else {
            return false
        }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
    }

    private init?(number address: String) {
        let scheme = address.prefix { $0 != ":" }
        let number = LinkTarget.decoded(address.dropFirst(scheme.count + 1).prefix { $0 != ";" && $0 != "?" })
        let digits = number.filter { $0.isASCII && $0.isNumber }
        if digits.count >= 2, digits.count <= 15, number.allSatisfy({ ($0.isASCII && $0.isNumber) || "+-.()*#".contains($0) }),
            number.dropFirst().allSatisfy({ $0 != "+" })
        {
            return nil
        }
        message = Wording.number(number)
        let plain = number.allSatisfy { ($0.isASCII && $0.isNumber) || "+-.()/ \u{A0}".contains($0) }
        correction =
            plain && digits.count > 5 && !number.dropFirst().contains("+")
            ? "\(scheme):\(number.hasPrefix("+") ? "+" : "")\(digits)" : nil
    }

    private init?(web address: String) {
        let rest = address.drop { $0 != ":" }.dropFirst()
        let scheme = address.prefix { $0 != ":" }.lowercased()
        let slashes = rest.prefix { $0 == "/" }.count
        let host = rest.dropFirst(slashes).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let name = host.split(separator: "@", omittingEmptySubsequences: false).last.map { Self.name($0) } ?? ""
        let isHost =
            !name.isEmpty && !name.hasPrefix(".") && !name.contains("..")
            && !name.contains(where: { " ,;<>\"{}|\\^`".contains($0) })
        let isDoubled = ["http", "https"].contains(name) && rest.dropFirst(slashes + name.count).hasPrefix("://")
        if slashes == 2, isHost, !isDoubled { return nil }
        message = Wording.web(address)
        let tail = rest.dropFirst(slashes)
        correction = isDoubled ? String(tail) : slashes != 2 && isHost && name.contains(".") ? "\(scheme)://\(tail)" : nil
    }

    /// A host without its port; brackets of IPv6 stay.
    private static func name(_ host: Substring) -> String {
        if host.hasPrefix("[") { return host.contains("]") ? String(host) : "" }
        return String(host.prefix { $0 != ":" })
    }
}

/// What the rule says.
private enum Wording {
    static func mail(_ recipients: String) -> String {
        "“\(recipients)” is no mail address, so a click opens a mail to nobody. Write it like “mailto:pomoc@example.com”."
    }

    static func number(_ number: String) -> String {
        "“\(number)” is no telephone number that a phone can dial. Write it with country code and without blanks, like “tel:+38610000000”."
    }

    static func web(_ address: String) -> String {
        "“\(address)” is no web address: after “https://” the name of a host must follow, as in “https://www.example.com”."
    }
}

extension DiagnosticCode {
    package static let malformedAddress = DiagnosticCode(
        "link/address", .error, "A mail, telephone or web address is malformed",
        manual: """
            A click on the link would open a mail to nobody, dial nothing, or lead to an error of the browser. Mail addresses have a name, an
            `@` and a host; telephone numbers are digits with the country code in front; web addresses begin with `https://` and a host.

                [Pišite](mailto:pomoc.melisa.example)   →   [Pišite](mailto:pomoc@melisa.example)
                [Pokličite](tel:+386 1 000 00 00)       →   [Pokličite](tel:+38610000000)
            """)
}
