package import Catalog
package import Diagnostics
internal import Markup

/// A place that links to a page of somebody else's.
package struct ExternalLink: Sendable, Hashable {
    /// Without `#…`.
    package var url: String
    /// As written, percent-decoded.
    package var fragment: String?
    package var place: Place
    /// Whether the place is the address, so that another can be put there.
    package var isReplaceable: Bool

    init(_ address: String, at place: Place, isReplaceable: Bool) {
        let address = address.hasPrefix("//") ? "https:" + address : address
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        url = String(parts[0])
        fragment = parts.count > 1 && !parts[1].isEmpty ? LinkTarget.decoded(parts[1]) : nil
        self.place = place
        self.isReplaceable = isReplaceable
    }

    /// All of a site: in texts, templates and the configuration, in the order of a report.
    package static func all(in index: CatalogIndex) -> [ExternalLink] {
        let texts = TextKind.allCases.flatMap(index.texts(of:))
        let inTexts = Parallel.map(texts.count) { links(in: texts[$0], index) }.flatMap { $0 }
        let inTemplates = index.catalog.templates.filter { $0.path.hasSuffix(".mustache") }.flatMap { file in
            links(at: TemplateLinks.addresses(in: file), in: file).filter { !$0.url.contains("{{") }
        }
        return inTexts + inTemplates + links(in: index.catalog.configuration)
    }

    private static func links(in text: any Text, _ index: CatalogIndex) -> [ExternalLink] {
        let written = text.body.links.compactMap { link -> ExternalLink? in
            guard isWeb(link.destination), AddressFault(link.destination) == nil,
                case .external = index.resolve(link.destination, from: text),
                index.ownAddress(link.destination, from: text.kind) == nil
            else { return nil }
            let range = link.destinationRange ?? link.definedRange
            return ExternalLink(link.destination, at: text.file.place(range ?? link.range), isReplaceable: range != nil)
        }
        let raw = text.body.rawHTML.flatMap { range -> [Range<Int>] in
            var scan = TagScan(text.file.bytes[range])
            var found: [Range<Int>] = []
            while let tag = scan.next() { found += tag.attributes.filter { $0.name == "href" || $0.name == "src" }.map(\.value) }
            return found
        }
        return written + links(at: raw, in: text.file)
    }

    private static func links(at ranges: [Range<Int>], in file: SourceFile) -> [ExternalLink] {
        ranges.compactMap { range in
            let address = TagScan.text(file.bytes[range])
            guard isWeb(address), AddressFault(address) == nil else { return nil }
            return ExternalLink(address, at: file.place(range), isReplaceable: true)
        }
    }

    private static func links(in configuration: Configuration) -> [ExternalLink] {
        let file = configuration.file
        let contacts =
            (configuration.channels.map { ($0.contact, $0.range) } + configuration.roles.map { ($0.contact, $0.range) })
            .compactMap { contact, range in contact.map { ($0, file.place(range)) } }
        let organization = (configuration.organization?.url).map { [($0, file.place)] } ?? []
        return (contacts + organization).filter { isWeb($0.0) }.map { ExternalLink($0.0, at: $0.1, isReplaceable: false) }
    }

    private static func isWeb(_ address: String) -> Bool {
        let bytes = address.utf8
        guard let first = bytes.first, first | 0x20 == UInt8(ascii: "h") || first == UInt8(ascii: "/") else { return false }
        if first == UInt8(ascii: "/") { return address.hasPrefix("//") }
        return ["http", "https"].contains(LinkTarget.scheme(of: address))
    }
}

/// What came of asking for a page.
package struct ExternalAnswer: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// The page is there; what it can be linked to within, where that was looked at as far as it goes.
        case found(anchors: Set<String>?)
        case status(Int)
        /// No name server knows the host.
        case unknownHost
        /// It cannot be told whether there is such a host.
        case noNetwork
        case timeout
        case noConnection
        /// With what the client says.
        case certificate(String)
        case circle
        case failed(String)
    }

    package var outcome: Outcome
    /// Where the page has moved for good.
    package var moved: String?

    package init(_ outcome: Outcome, moved: String? = nil) {
        self.outcome = outcome
        self.moved = moved
    }
}
