internal import Catalog
internal import Diagnostics
internal import Markup

/// A link or an image as far as it must be the same in every language.
struct ComparedLink: Sendable {
    enum Target: Hashable, Sendable {
        /// `anchor` counts headings of the target, since their words differ; nil for the whole text.
        case text(TextKind, id: String, anchor: Int?)
        case heading(Int)
        case channel(String)
        /// Pictures may be drawn for a language.
        case image
        case file
        /// Addresses outside may have a language, too.
        case external
        case contact
    }

    let target: Target
    let link: Link

    static func all(in text: any Text, _ index: CatalogIndex) -> [ComparedLink] {
        text.body.links.compactMap { link in
            target(of: link, from: text, index).map { ComparedLink(target: $0, link: link) }
        }
    }

    /// Nil for links that other rules look at: promises, and those that lead nowhere.
    private static func target(of link: Link, from text: any Text, _ index: CatalogIndex) -> Target? {
        switch index.resolve(link.destination, from: text) {
        case .text(let reference, let fragment, _):
            let target = index.text(reference)
            return .text(reference.kind, id: target.id, anchor: fragment.flatMap { ordinal($0, in: target) })
        case .fragment(let fragment): return ordinal(fragment, in: text).map { .heading($0) }
        case .channel(let number): return .channel(index.catalog.configuration.channels[number].id)
        case .asset: return link.isImage ? .image : .file
        case .external(let address):
            if link.isImage { return .image }
            return ["mailto", "tel", "sms"].contains(LinkTarget.scheme(of: address)) ? .contact : .external
        case .serviceLevel, .broken: return nil
        }
    }

    private static func ordinal(_ fragment: String, in text: any Text) -> Int? {
        text.body.headings.firstIndex { $0.id == fragment }
    }

    /// In the words of findings.
    var name: String {
        switch target {
        case .text(let kind, let id, _): "the \(kind.rawValue) “\(id)”"
        case .heading: "the heading “\(link.destination)”"
        case .channel(let id): "the channel “\(id)”"
        case .image: "an image"
        case .file: "the file “\(link.destination)”"
        case .external, .contact: "“\(link.destination)”"
        }
    }
}
