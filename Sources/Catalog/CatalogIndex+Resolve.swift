internal import Diagnostics
internal import Markup
internal import ServiceTime

extension CatalogIndex {
    /// Where a destination leads that stands in `text`. Fragments are looked up among the headings of the text they name.
    package func resolve(_ destination: String, from text: any Text) -> Resolution {
        switch LinkTarget(destination) {
        case .malformed(let reason): .broken(.malformed(reason))
        case .fragment(let fragment): resolve(fragment: fragment, in: text)
        case .text(let kind, let id, let fragment): resolve(kind, id: id, fragment: fragment, locale: text.locale)
        case .file(let path, let fragment): resolve(path: path, fragment: fragment, from: text)
        case .channel(let id): resolve(channel: id)
        case .serviceLevel(let reference, let query): resolve(reference, query: query)
        case .external(let address): resolve(external: address)
        }
    }

    private func resolve(fragment: String, in text: any Text) -> Resolution {
        guard let miss = missing(fragment, in: text) else { return .fragment(fragment) }
        return .broken(miss)
    }

    private func resolve(_ kind: TextKind, id: String, fragment: String?, locale: String) -> Resolution {
        // A category is an address that readers know as well as an article's.
        let kinds: [TextKind] = kind == .article ? [.article, .category] : [kind]
        guard let found = kinds.lazy.compactMap({ edition(of: $0, id: id, in: locale) }).first else {
            return .broken(.unknownText(kind, id: id, suggestion: NearMiss.suggestion(for: id, among: kinds.flatMap(ids(of:)))))
        }
        return resolve(found, fragment: fragment, locale: locale)
    }

    private func resolve(_ reference: TextReference, fragment: String?, locale: String) -> Resolution {
        let target = text(reference)
        if let fragment, let miss = missing(fragment, in: target, reference) { return .broken(miss) }
        return .text(reference, fragment: fragment, isFallback: target.locale != locale)
    }

    private func missing(_ fragment: String, in text: any Text, _ reference: TextReference? = nil) -> BrokenLink? {
        let ids = text.body.headings.map(\.id)
        guard !ids.contains(fragment) else { return nil }
        return .unknownFragment(fragment, in: reference, suggestion: NearMiss.suggestion(for: fragment, among: ids))
    }

    private func resolve(path: String, fragment: String?, from text: any Text) -> Resolution {
        guard let full = Self.normalized(path, from: text.file.path) else { return .broken(.leavesSite(path: path)) }
        let index = full.isEmpty ? "index.md" : full + "/index.md"
        if let reference = self.text(atPath: full) ?? self.text(atPath: index) {
            return resolve(reference, fragment: fragment, locale: text.locale)
        }
        if let asset = asset(atPath: full) { return .asset(asset) }
        let folded = full.lowercased()
        if let actual = paths.first(where: { $0.lowercased() == folded }) {
            return .broken(.letterCase(path: full, actual: actual))
        }
        return .broken(.unknownFile(path: full, suggestion: NearMiss.suggestion(for: full, among: paths)))
    }

    /// The path from the site's folder, or nil when it climbs out of it. A leading `/` means the site's folder.
    package static func normalized(_ path: String, from file: String) -> String? {
        var parts = path.hasPrefix("/") ? [] : file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
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

    private func resolve(external address: String) -> Resolution {
        let scheme = LinkTarget.scheme(of: address) ?? ""
        let everyday: Set = ["http", "https", "mailto", "tel", "sms", "xmpp", "geo", "data", "ftp"]
        guard !everyday.contains(scheme),
            let meant = NearMiss.suggestion(for: scheme, among: LinkTarget.typedSchemes)
        else { return .external(address) }
        return .broken(.unknownScheme(scheme, suggestion: meant))
    }
}
