import Catalog
import Diagnostics
import Languages
import Markup
import ServiceTime

/// A reply as the customer gets it, and the gaps that are filled in before.
struct ReplyLetter: Sendable {
    let reply: Reply
    let language: Language
    let configuration: Configuration
    /// What the customer reads.
    let blocks: [TextBlock]
    /// In the order of the text, those of the subject first.
    let gaps: [Gap]

    /// A `{{placeholder}}` in a reply.
    struct Gap: Sendable {
        let name: String
        /// Byte offsets in the file.
        let range: Range<Int>
        /// The number of its block; nil in the subject.
        let block: Int?
    }

    init(_ reply: Reply, _ configuration: Configuration) {
        self.reply = reply
        self.configuration = configuration
        language = configuration.locale(reply.locale)?.language ?? .english
        let blocks = reply.body.blocks.filter { $0.visibility == .everyone && $0.kind != .code }
        self.blocks = blocks
        let subject = reply.subject.map { TonePiece(value: $0, isForAgents: false) }
        let inSubject = subject.map { piece in
            PlaceholderUse.uses(in: piece.text).map {
                Gap(name: $0.name, range: piece.sourceRange($0.range, in: reply.file), block: nil)
            }
        }
        gaps =
            (inSubject ?? [])
            + blocks.enumerated().flatMap { number, block in
                PlaceholderUse.uses(in: block.text).map {
                    Gap(name: $0.name, range: block.sourceRange(of: $0.range), block: number)
                }
            }
    }

    /// All replies of a site.
    static func all(in site: SiteSubject) -> [ReplyLetter] {
        site.index.catalog.replies.map { ReplyLetter($0, site.configuration) }
    }

    /// The channels that it is for, as far as the site has them.
    var channels: [Channel] { reply.channels.compactMap { configuration.channel($0.value) } }

    func isFor(_ kinds: Channel.Kind...) -> Bool { channels.contains { kinds.contains($0.kind) } }

    func placeholder(_ name: String) -> Placeholder? { configuration.placeholders.first { $0.name == name } }

    /// The customer's name, if the first paragraph greets with it.
    var salutationName: Gap? { gaps.first { $0.block == 0 && Placeholder.isCustomerName($0.name) } }

    /// The text with samples in its gaps, a line for each block.
    var filled: String {
        let text = blocks.map(\.text).joined(separator: "\n")
        let bytes = Array(text.utf8)
        var (filled, end): ([UInt8], Int) = ([], 0)
        for gap in PlaceholderUse.uses(in: text) {
            guard let sample = placeholder(gap.name)?.sample.text(in: reply.locale, default: configuration.defaultLocale) else {
                continue
            }
            filled += bytes[end..<gap.range.lowerBound] + Array(sample.utf8)
            end = gap.range.upperBound
        }
        return String(decoding: filled + bytes[end...], as: UTF8.self)
    }
}

extension Placeholder {
    /// Whether its value tells something about a customer that only the customer may read. A first name is what customers write
    /// under themselves.
    var holdsPersonalData: Bool {
        if let isPersonal { return isPersonal }
        let parts = Set(name.split { $0 == "." || $0 == "_" }.map(String.init))
        return !parts.isDisjoint(with: Self.personalParts) || name.hasPrefix("order.") && name != "order.date"
    }

    private static let personalParts: Set<String> = [
        "email", "mail", "phone", "mobile", "telephone", "tel", "address", "street", "postal", "last", "surname", "full",
        "tracking", "iban",
        "account", "birth", "birthday", "invoice", "refund", "tax", "password", "card",
    ]
}
