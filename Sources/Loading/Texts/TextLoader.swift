package import Catalog
package import Diagnostics
package import Markup

/// One text of any kind, as read from its file.
package enum LoadedText: Sendable {
    case category(Category)
    case article(Article)
    case page(Page)
    case playbook(Playbook)
    case guideline(Guideline)
    case reply(Reply)

    package init?(_ text: any Text) {
        switch text {
        case let text as Category: self = .category(text)
        case let text as Article: self = .article(text)
        case let text as Page: self = .page(text)
        case let text as Playbook: self = .playbook(text)
        case let text as Guideline: self = .guideline(text)
        case let text as Reply: self = .reply(text)
        default: return nil
        }
    }

    package var text: any Text {
        switch self {
        case .category(let text): text
        case .article(let text): text
        case .page(let text): text
        case .playbook(let text): text
        case .guideline(let text): text
        case .reply(let text): text
        }
    }
}

/// Makes a text from the bytes of one file, knowing nothing of the rest of the site.
package struct TextLoader: Sendable {
    private let parser: MarkdownParser
    private let memory: TextMemory?

    /// `memory` holds texts that were read before, with nothing wrong with them.
    package init(options: MarkupOptions, memory: TextMemory? = nil) {
        parser = MarkdownParser(options: options)
        self.memory = memory
    }

    /// The text, and what is wrong with its front matter, its steps or rules, and its Markdown. A text comes back whatever is
    /// wrong with it, so that links to it still find it; nil only for a file that holds no UTF-8 or nothing at all.
    ///
    /// An article's `category` is the name of its folder; whoever knows the categories puts the id there.
    package func load(_ file: SourceFile, at path: TextPath) -> (text: LoadedText?, diagnostics: [Diagnostic]) {
        if let known = memory?[file.path], known.hash == ContentHash(file.bytes), let text = remembered(known, file, at: path) {
            return (text, [])
        }
        let findings = Findings(file: file)
        guard FileChecks.isReadableText(file, findings: findings) else { return (nil, findings.list) }
        let front = FrontMatter.find(in: file, findings: findings)
        let fields = readFields(front, at: path, findings: findings)
        let header = fields.map { HeaderReader(path: path, fields: $0).header() } ?? HeaderReader.fallback(path)
        let body = parser.parse(file, from: front.bodyStart)
        let parts = TextParts(file: file, path: path, header: header, body: body, bodyStart: front.bodyStart, findings: findings)
        let text = parts.text(fields: fields ?? emptyFields(of: path.kind, findings: findings))
        findings.append(contentsOf: body.findings)
        return (text, findings.list)
    }

    private func remembered(_ known: TextMemory.Known, _ file: SourceFile, at path: TextPath) -> LoadedText? {
        TextMemory.text(
            known, file, kind: path.kind, locale: path.locale, folder: path.category ?? "",
            parse: { [parser] in parser.parse($0, from: $1) }
        ).flatMap(LoadedText.init)
    }

    /// The text of a file that looks as it did when it was read before; its bytes are read when somebody wants to see them.
    func remembered(_ file: String, at path: TextPath, _ stamp: FileStamp, _ source: FileSource) -> LoadedText? {
        guard let memory, let known = memory[file], known.isSame(stamp) else { return nil }
        let late = SourceFile(path: file) { [memory] in
            let bytes = (try? source.read(file, FileChecks.longestText).get()) ?? []
            if ContentHash(bytes) != known.hash { memory.doubt() }
            return bytes
        }
        return remembered(known, late, at: path)
    }

    /// Nil when there is no front matter, or none that can be read; that was reported.
    private func readFields(_ front: FrontMatter, at path: TextPath, findings: Findings) -> Fields? {
        guard let yaml = front.yaml else { return nil }
        let node: YAMLNode?
        switch YAMLReader(findings: findings, terms: .frontMatter).read(yaml) {
        case .node(let root): node = root
        case .nothing: node = nil
        case .broken: return nil
        }
        return Fields(
            node, of: "the front matter", keys: TextKeys.keys(of: path.kind), findings: findings, terms: .frontMatter,
            at: yaml.lowerBound..<yaml.lowerBound)
    }

    private func emptyFields(of kind: TextKind, findings: Findings) -> Fields {
        Fields(nil, of: "the front matter", keys: TextKeys.keys(of: kind), findings: findings, terms: .frontMatter, at: 0..<0)
    }
}

/// What all kinds of text are made of, once their common parts are read.
struct TextParts {
    let file: SourceFile
    let path: TextPath
    let header: Header
    let body: Document
    let bodyStart: Int
    let findings: Findings

    func text(fields: Fields) -> LoadedText {
        switch path.kind {
        case .category:
            .category(Category(file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart))
        case .page: .page(Page(file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart))
        case .article: .article(article(fields))
        case .playbook: .playbook(playbook(fields))
        case .guideline: .guideline(guideline(fields))
        case .reply: .reply(reply(fields))
        }
    }

    private func article(_ fields: Fields) -> Article {
        Article(
            file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart, category: path.category ?? "",
            channel: fields.filledText("channel"), automation: fields.choice("automation")?.value,
            related: fields.texts("related"))
    }

    private func playbook(_ fields: Fields) -> Playbook {
        Playbook(
            file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart, channels: fields.texts("channels"),
            severity: fields.choice("severity")?.value ?? .normal, promise: promise(fields),
            automation: fields.choice("automation")?.value,
            steps: StepReader(file: file, body: body, playbook: header.id.value, findings: findings).steps())
    }

    private func promise(_ fields: Fields) -> Located<ServiceLevelReference>? {
        guard let text = fields.filledText("promise") else { return nil }
        if let reference = ServiceLevelReference(text.value) { return Located(reference, at: text.range) }
        findings.report(
            FrontMatterCodes.value,
            "The promise “\(text.value)” names no service level. Write the channel, a dot and the metric, such as “email.resolution”.",
            at: text.range)
        return nil
    }

    private func guideline(_ fields: Fields) -> Guideline {
        Guideline(
            file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart,
            scope: ScopeReader(fields: fields).scope(), locales: fields.texts("locales"),
            rules: RuleReader(fields: fields).rules())
    }

    private func reply(_ fields: Fields) -> Reply {
        Reply(
            file: file, locale: path.locale, header: header, body: body, bodyStart: bodyStart, channels: fields.texts("channels"),
            subject: fields.filledText("subject"), mood: fields.choice("mood")?.value,
            orderStage: fields.choice("order_stage")?.value, isApology: fields.flag("apology"))
    }
}
