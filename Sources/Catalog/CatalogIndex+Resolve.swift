internal import Diagnostics
internal import Markup
internal import ServiceTime

extension CatalogIndex {
    /// Where a destination leads that stands in `text`. Fragments are looked up among the headings of the text they name.
    package func resolve(_ destination: String, from text: any Text) -> Resolution {
        if Self.isPlaceholder(destination) { return .external(destination) }
        return switch LinkTarget(destination) {
        case .malformed(let reason): .broken(.malformed(reason))
        case .fragment(let fragment): resolve(fragment: fragment, in: text)
        case .text(let kind, let id, let fragment): resolve(kind, id: id, fragment: fragment, locale: text.locale)
        case .file(let path, let fragment): resolve(path: path, fragment: fragment, from: text)
        case .channel(let id): resolve(channel: id)
        case .serviceLevel(let reference, let query): resolve(reference, query: query)
        case .external(let address): resolve(external: address, from: text)
        }
    }

    /// Where an entry of `related` leads: the id of an article.
    package func resolve(related id: String, from text: any Text) -> Resolution {
        let isPlain = !id.utf8.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "%") } && !id.isEmpty
        return isPlain
            ? resolve(.article, id: id, fragment: nil, locale: text.locale) : resolve("article:\(id)", from: text)
    }

    /// The article to which a link leads, its fragment aside; nil when it leads elsewhere. Asked of every link of a site.
    package func article(at destination: String, from reference: TextReference) -> Int? {
        let text = text(reference)
        switch LinkTarget(destination) {
        case .text(.article, let id, _): return edition(of: .article, id: id, in: text.locale)?.index
        case .file(let path, _) where path.utf8.first != UInt8(ascii: "/"):
            guard path.utf8.suffix(3).elementsEqual(".md".utf8), let full = Self.normalized(path, from: text.file.path),
                let found = self.text(atPath: full), found.kind == .article
            else { return nil }
            return found.index
        case .file, .external:
            guard case .text(let found, _, _) = resolve(destination, from: text), found.kind == .article else { return nil }
            return found.index
        default: return nil
        }
    }

    /// Whether an agent's tool fills the address in: `[Sledite]({{tracking.url}})`.
    private static func isPlaceholder(_ destination: String) -> Bool { destination.utf8.starts(with: "{{".utf8) }

    private func resolve(fragment: String, in text: any Text) -> Resolution {
        guard let miss = missing(fragment, in: text) else { return .fragment(fragment) }
        return .broken(miss)
    }

    private func resolve(_ kind: TextKind, id: String, fragment: String?, locale: String) -> Resolution {
        if let found = edition(of: kind, id: id, in: locale) { return resolve(found, fragment: fragment, locale: locale) }
        // A category is an address that readers know as well as an article's.
        if kind == .article, let found = edition(of: .category, id: id, in: locale) {
            return resolve(found, fragment: fragment, locale: locale)
        }
        let suggestion = nearMisses.value.id(id, of: kind == .article ? [.article, .category] : [kind])
        return .broken(.unknownText(kind, id: id, suggestion: suggestion))
    }

    private func resolve(_ reference: TextReference, fragment: String?, locale: String) -> Resolution {
        let target = text(reference)
        if let fragment, let miss = missing(fragment, in: target, reference) { return .broken(miss) }
        return .text(reference, fragment: fragment, isFallback: target.locale != locale)
    }

    private func missing(_ fragment: String, in text: any Text, _ reference: TextReference? = nil) -> BrokenLink? {
        let headings = text.headings
        if headings.contains(where: { $0.id == fragment }) || Self.isEverywhere(fragment) || text.hasAnchor(fragment) {
            return nil
        }
        return .unknownFragment(
            fragment, in: reference, suggestion: NearMiss.suggestion(for: fragment, among: headings.map(\.id)))
    }

    /// The top of a page, and what browsers look for in its words.
    private static func isEverywhere(_ fragment: String) -> Bool { fragment == "top" || fragment.hasPrefix(":~:") }

    private func resolve(path: String, fragment: String?, from text: any Text) -> Resolution {
        guard let full = Self.normalized(path, from: text.file.path) else { return .broken(.leavesSite(path: path)) }
        let index = full.isEmpty ? "index.md" : full + "/index.md"
        if let reference = self.text(atPath: full) ?? self.text(atPath: index) {
            return resolve(reference, fragment: fragment, locale: text.locale)
        }
        if let asset = asset(atPath: full) { return .asset(asset) }
        if path.utf8.first == UInt8(ascii: "/"), let own = ownAddress(path, from: text.kind) {
            return resolve(OwnAddress(side: own.side, path: own.path, fragment: fragment, isAbsolute: false), from: text)
                ?? .broken(.unknownFile(path: full, suggestion: nearMisses.value.path(full)))
        }
        let near = nearMisses.value
        if let actual = near.letterCase(full) { return .broken(.letterCase(path: full, actual: actual)) }
        return .broken(.unknownFile(path: full, suggestion: near.path(full)))
    }

    /// Where an address of the site itself leads. One that shows no text of the reader's locale stays as it is; whoever knows the
    /// pages of the site can tell whether it exists.
    private func resolve(_ address: OwnAddress, from text: any Text) -> Resolution? {
        if let found = self.text(at: address, locale: text.locale) {
            return resolve(found, fragment: address.fragment, locale: text.locale)
        }
        if let asset = asset(atPath: "content/" + address.path) { return .asset(asset) }
        return absolute(address).map { .external($0) }
    }

    /// The path from the site's folder, or nil when it climbs out of it. A leading `/` means the site's folder.
    package static func normalized(_ path: String, from file: String) -> String? {
        let slash = UInt8(ascii: "/")
        var parts = path.utf8.first == slash ? [] : file.utf8.split(separator: slash).dropLast().map(Substring.init)
        for part in path.utf8.split(separator: slash).map(Substring.init) where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    private func resolve(channel id: String) -> Resolution {
        let channels = catalog.configuration.channels
        guard let index = channels.firstIndex(where: { $0.id == id }) else {
            return .broken(.unknownChannel(id, suggestion: NearMiss.suggestion(for: id, among: channels.map(\.id))))
        }
        return .channel(index)
    }

    private func resolve(_ reference: ServiceLevelReference, query: String) -> Resolution {
        let channels = catalog.configuration.channels
        let found = channels.firstIndex { $0.id == reference.channel }
        if let found, let metric = Metric(rawValue: reference.metric), let level = channels[found].serviceLevel(metric) {
            return .serviceLevel(channel: found, level, query: query)
        }
        let known = channels.flatMap { channel in channel.serviceLevels.map { "\(channel.id).\($0.value.metric.rawValue)" } }
        return .broken(
            .unknownServiceLevel(reference, suggestion: NearMiss.suggestion(for: reference.description, among: known)))
    }

    private func resolve(external address: String, from text: any Text) -> Resolution {
        if let own = ownAddress(address, from: text.kind), own.isAbsolute {
            return resolve(own, from: text) ?? .external(address)
        }
        let scheme = LinkTarget.scheme(of: address) ?? ""
        let everyday: Set = ["http", "https", "mailto", "tel", "sms", "xmpp", "geo", "data", "ftp"]
        guard !everyday.contains(scheme),
            let meant = NearMiss.suggestion(for: scheme, among: LinkTarget.typedSchemes)
        else { return .external(address) }
        return .broken(.unknownScheme(scheme, suggestion: meant))
    }
}
