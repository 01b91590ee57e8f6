package import Diagnostics
internal import Markup
internal import ServiceTime

extension RecordWriter {
    /// What the front matter of a public text says; its file and body are not written.
    package mutating func putFace(of text: any Text) {
        put(text.bodyStart)
        put(text.header)
        guard let article = text as? Article else { return }
        put(article.channel) { $0.put($1) }
        put(article.automation) { $0.put($1.rawValue) }
        put(article.related) { $0.put($1) }
    }

    private mutating func put(_ header: Header) {
        put(header.id)
        put(header.title)
        put(header.description) { $0.put($1) }
        put(header.slug)
        put(header.weight) { $0.put($1) }
        put(header.tags) { $0.put($1) }
        put(header.keywords) { $0.put($1) }
        put(header.aliases) { $0.put($1) }
        put(header.owner) { $0.put($1) }
        for date in [header.updated, header.reviewBy, header.expires] {
            put(date) { record, date in
                record.put(date.value.dayNumber)
                record.put(date.range)
            }
        }
        put(header.isDraft)
    }

    private mutating func put(_ value: Located<String>) {
        put(value.value)
        put(value.range)
    }
}

extension RecordReader {
    /// A public text with the front matter that was written; its body is an empty one.
    package mutating func publicText(of kind: TextKind, _ file: SourceFile, locale: String, folder: String) -> (any Text)? {
        let bodyStart = number()
        let header = header()
        let body = Document()
        switch kind {
        case .category:
            return Category(file: file, locale: locale, header: header, body: body, bodyStart: bodyStart)
        case .page:
            return Page(file: file, locale: locale, header: header, body: body, bodyStart: bodyStart)
        case .article:
            let channel = optional { $0.located() }
            let automation = optional { Automation(rawValue: $0.text()) } ?? nil
            return Article(
                file: file, locale: locale, header: header, body: body, bodyStart: bodyStart, category: folder, channel: channel,
                automation: automation, related: list { $0.located() })
        case .playbook, .guideline, .reply: return nil
        }
    }

    private mutating func header() -> Header {
        let (id, title, description, slug) = (located(), located(), optional { $0.located() }, located())
        let weight = optional { $0.number() }
        let (tags, keywords, aliases) = (list { $0.located() }, list { $0.located() }, list { $0.located() })
        let owner = optional { $0.located() }
        let (updated, reviewBy, expires) = (optional { $0.date() }, optional { $0.date() }, optional { $0.date() })
        return Header(
            id: id, title: title, description: description, slug: slug, weight: weight, tags: tags, keywords: keywords,
            aliases: aliases, owner: owner, updated: updated, reviewBy: reviewBy, expires: expires, isDraft: flag())
    }

    private mutating func date() -> Located<LocalDate> {
        let date = LocalDate(dayNumber: number())
        return Located(date, at: range())
    }

    private mutating func located() -> Located<String> {
        let value = text()
        return Located(value, at: range())
    }
}
