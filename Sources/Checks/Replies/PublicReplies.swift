internal import Catalog
package import Diagnostics
internal import Markup

/// A reply for a channel that everybody reads tells nothing about the customer.
package enum PublicReplies: FaceRule {
    package static let codes: [DiagnosticCode] = [.replyPersonalData]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let shop = ShopContacts(site.configuration)
        return ReplyLetter.all(in: site).flatMap { findings(in: $0, shop) }
    }

    static func findings(in letter: ReplyLetter, _ shop: ShopContacts) -> [Diagnostic] {
        guard let channel = letter.channels.first(where: { $0.kind == .social || $0.kind == .review })?.id else { return [] }
        return gaps(letter, channel) + written(letter, channel, shop)
    }

    private static func gaps(_ letter: ReplyLetter, _ channel: String) -> [Diagnostic] {
        letter.gaps.filter { letter.placeholder($0.name)?.holdsPersonalData ?? false }.map {
            Diagnostic(
                .replyPersonalData, Wording.placeholder($0.name, channel), at: letter.reply.file.place($0.range))
        }
    }

    private static func written(_ letter: ReplyLetter, _ channel: String, _ shop: ShopContacts) -> [Diagnostic] {
        letter.blocks.flatMap { block in
            PersonalData.ranges(in: block.text).filter { !shop.own($0.words) }.map { found in
                Diagnostic(
                    .replyPersonalData, Wording.written(found.words, found.kind, channel),
                    at: letter.reply.file.place(block.sourceRange(of: found.range)))
            }
        }
    }
}

/// Addresses and numbers in a text that may belong to somebody.
enum PersonalData {
    enum Kind: String {
        case email = "an e-mail address", phone = "a telephone number", account = "a bank account", order = "an order number"
    }

    struct Found {
        let kind: Kind
        let words: String
        let range: Range<Int>
    }

    static func ranges(in text: String) -> [Found] {
        // Making a pattern costs more than looking for it, and few texts have anything to look for.
        let hasDigits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } >= 6
        guard hasDigits || text.utf8.contains(UInt8(ascii: "@")) else { return [] }
        var found: [Found] = []
        func add(_ kind: Kind, _ range: Range<String.Index>) {
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let bytes = start..<(start + text[range].utf8.count)
            guard !found.contains(where: { $0.range.overlaps(bytes) }) else { return }
            found.append(Found(kind: kind, words: String(text[range]), range: bytes))
        }
        for match in text.matches(of: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/) { add(.email, match.range) }
        for match in text.matches(of: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/) {
            add(.account, match.range)
        }
        for match in text.matches(of: /(?:\+|\b)\d[\d \u{A0}\/()-]{7,}\d\b/) where isPhone(match.output) {
            add(.phone, match.range)
        }
        for match in text.matches(of: /\b\d{4}-\d{5,}\b|\b\d{6,}\b/) { add(.order, match.range) }
        return found
    }

    private static func isPhone(_ text: Substring) -> Bool {
        let digits = text.count(where: \.isNumber)
        return digits >= 8 && digits <= 15 && (text.hasPrefix("+") || text.hasPrefix("0"))
    }
}

/// The shop's own addresses, which may stand anywhere.
struct ShopContacts: Sendable {
    private let addresses: Set<String>
    private let numbers: Set<String>
    private let domains: Set<String>

    init(_ configuration: Configuration) {
        let contacts = configuration.channels.compactMap(\.contact)
        addresses = Set(
            contacts.filter { $0.hasPrefix("mailto:") }.map { String($0.dropFirst(7).prefix { $0 != "?" }).lowercased() })
        numbers = Set(contacts.filter { $0.hasPrefix("tel:") }.map { String($0.filter(\.isNumber).suffix(8)) })
        let sites = [configuration.organization?.url, configuration.helpCenter.baseURL].compactMap { $0 }
        domains = Set(sites.compactMap(Self.domain) + addresses.compactMap { $0.split(separator: "@").last.map(String.init) })
    }

    func own(_ words: String) -> Bool {
        let lower = words.lowercased()
        if let host = lower.split(separator: "@").last, lower.contains("@") {
            return addresses.contains(lower) || domains.contains { host == $0 || host.hasSuffix("." + $0) }
        }
        return numbers.contains(String(words.filter(\.isNumber).suffix(8)))
    }

    /// `https://www.melisa.example/chat` is at home in `melisa.example`.
    private static func domain(_ address: String) -> String? {
        let host = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first?.lowercased()
        return host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
    }
}

/// What the rule says.
private enum Wording {
    static func placeholder(_ name: String, _ channel: String) -> String {
        "Everybody reads what is written on “\(channel)”, and “{{\(name)}}” would show there what only the customer may know. Take it out and "
            + "ask for it in private, or write “personal: false” below the placeholder in pult.yaml if its value is harmless."
    }

    static func written(_ words: String, _ kind: PersonalData.Kind, _ channel: String) -> String {
        "“\(words)” looks like \(kind.rawValue) of a customer, and everybody reads what is written on “\(channel)”. Take it out."
    }
}

extension DiagnosticCode {
    package static let replyPersonalData = DiagnosticCode(
        "reply/personal-data", .error, "A public reply would show personal data",
        manual: """
            Channels of the kinds `social` and `review` are read by everybody. In a reply for them there is no room for e-mail addresses,
            telephone numbers, bank accounts and order numbers of customers, nor for placeholders that hold such things. The shop's own addresses
            may stand there.

            Ask the customer to write in private instead: `[](channel:email)`. Which placeholders are personal follows from their names
            (`order.number`, `customer.email`); `personal: true` or `false` below a placeholder in `pult.yaml` decides otherwise.
            """)
}
