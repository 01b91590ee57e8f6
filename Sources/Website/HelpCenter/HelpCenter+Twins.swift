internal import Catalog
internal import Languages
internal import Markup

/// What language models and other readers of plain text get: the Markdown twin of every text, and lists of them.
extension HelpCenter {
    /// Beside the page of a text.
    static let twinName = "index.md"

    /// None for pages that show another edition: that one has its own.
    func twin(of served: ServedText) -> PlannedFile? {
        guard !served.isFallback, served.reference.kind != .category else { return nil }
        return PlannedFile(
            path: served.path + Self.twinName,
            content: .rendered { [self] output in
                let text = content.text(served.reference)
                output += "# \(text.title)\n\n".utf8
                if !text.description.isEmpty { output += "\(text.description)\n\n".utf8 }
                output += markdown(of: text, served)
                if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
            })
    }

    private func markdown(of text: PublicText, _ served: ServedText) -> [UInt8] {
        let edition = editions[served.locale]
        let root = content.address.baseURL.map { $0 + "/" } ?? SiteLinks.root(from: served.path)
        let targets = text.body.links.map { destination(of: $0, in: served, spoken: edition, root: root) }
        return text.markdown.bytes(target: { Self.target(targets[$0]) }, text: { Self.words(targets[$0]) })
    }

    private static func target(_ destination: Destination) -> MarkdownTwin.LinkTarget {
        switch destination {
        case .page(let address, _, _, _), .file(let address, _, _), .contact(let address, _), .external(let address):
            .address(address)
        case .fragment: .unchanged
        case .promise, .nowhere: .nowhere
        }
    }

    /// What a link without words says.
    private static func words(_ destination: Destination) -> String? {
        switch destination {
        case .page(_, let title, _, _): title
        case .contact(_, let name): name
        case .promise(_, let phrase): phrase
        case .fragment, .file, .external, .nowhere: nil
        }
    }

    /// `llms.txt` of each edition, and the one at the root that says where they are.
    var listsForModels: [PlannedFile] {
        editions.map { list(of: $0) } + [
            PlannedFile(
                path: "llms.txt",
                content: .rendered { [self] output in
                    output += "# \(defaultEdition.siteTitle)\n\n".utf8
                    if let name = content.organization?.name { output += "> \(name)\n\n".utf8 }
                    for edition in editions {
                        output +=
                            "- [\(edition.siteTitle)](\(address(edition.folder + "llms.txt"))): \(edition.language.ownName)\n"
                            .utf8
                    }
                })
        ]
    }

    private func list(of edition: Edition) -> PlannedFile {
        PlannedFile(
            path: edition.folder + "llms.txt",
            content: .rendered { [self] output in
                output += "# \(edition.siteTitle)\n".utf8
                if let name = content.organization?.name { output += "\n> \(name)\n".utf8 }
                for topic in topics[edition.index].value {
                    let own = topic.articles.filter { !$0.isFallback }
                    guard !own.isEmpty else { continue }
                    output += "\n## \(content.text(topic.category.reference).title)\n\n".utf8
                    for served in own { append(served, to: &output) }
                }
                let pages = book.served(.page, locale: edition.index).filter { !$0.isFallback }
                guard !pages.isEmpty else { return }
                output += "\n## \(edition.siteTitle)\n\n".utf8
                for served in pages { append(served, to: &output) }
            })
    }

    private func append(_ served: ServedText, to output: inout [UInt8]) {
        let text = content.text(served.reference)
        output += "- [".utf8
        for byte in text.title.utf8 { output.append(Self.inLinkText(byte)) }
        output += "](".utf8
        output += address(served.path + Self.twinName).utf8
        output.append(UInt8(ascii: ")"))
        if !text.description.isEmpty {
            output += ": ".utf8
            output += text.description.utf8
        }
        output.append(UInt8(ascii: "\n"))
    }

    /// Brackets would end a link's text.
    private static func inLinkText(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "["): UInt8(ascii: "(")
        case UInt8(ascii: "]"): UInt8(ascii: ")")
        default: byte
        }
    }

    /// Absolute where it is known where the site will live.
    private func address(_ path: String) -> String {
        let base = content.address.baseURL ?? options.hostPath(of: .public, at: content.address)
        return "\(base)/\(percentEncoded(path))"
    }
}
