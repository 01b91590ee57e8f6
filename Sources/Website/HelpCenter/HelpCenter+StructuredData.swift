internal import Catalog
internal import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

extension HelpCenter {
    /// The way to a page, the questions that it answers, and on the home and the contact page who the shop is. Empty where nobody
    /// knows where the site will live.
    func structuredData(_ outline: PageOutline) -> String {
        guard let base = content.address.baseURL, outline.isListed, outline.canonical == nil else { return "" }
        let edition = editions[outline.edition]
        var data = StructuredData()
        var isContact = false
        if let served = outline.shown {
            let text = content.text(served.reference)
            data.add(crumbs(text, outline, edition, base))
            let questions = text.kind == .article ? questions(in: text, served) : []
            if !questions.isEmpty { data.add(questions, language: edition.code) }
            isContact = text.kind == .page && text.id == "contact"
        }
        if isContact || outline.path == edition.folder { data.add { [self] in organization(edition, base, &$0) } }
        return data.isEmpty ? "" : data.text
    }

    private func crumbs(
        _ text: PublicText, _ outline: PageOutline, _ edition: Edition, _ base: String
    ) -> [StructuredData.Crumb] {
        func address(_ path: String) -> String { "\(base)/\(percentEncoded(path))" }
        var crumbs = [StructuredData.Crumb(title: edition.texts.home, address: address(edition.folder))]
        if let category = book.served(.category, id: text.category, locale: edition.index) {
            let title = content.text(category.reference).title
            crumbs.append(StructuredData.Crumb(title: title, address: address(category.path)))
        }
        crumbs.append(StructuredData.Crumb(title: text.title, address: address(outline.path)))
        return crumbs
    }

    /// Headings that ask, each with what stands below it; else the title, if it asks, with the whole text.
    private func questions(in text: PublicText, _ served: ServedText) -> [StructuredData.Question] {
        let headings = text.body.headings
        let asking = headings.indices.filter { headings[$0].level == 2 && headings[$0].text.isQuestion }
        guard !asking.isEmpty || text.title.isQuestion else { return [] }
        var body: [UInt8] = []
        writeBody(of: text, served, root: "", into: &body)
        func question(_ words: String, _ answer: ArraySlice<UInt8>) -> [StructuredData.Question] {
            let plain = HTMLText.plain(answer)
            return plain.isEmpty ? [] : [StructuredData.Question(question: words, answer: plain)]
        }
        if asking.isEmpty { return question(text.title, body[...]) }
        return asking.flatMap { question(headings[$0].text, body.section(below: headings[$0].id)) }
    }

    private func organization(_ edition: Edition, _ base: String, _ json: inout JSONText) {
        let shop = content.organization
        json.pair("@type", "Organization")
        json.pair("name", shop?.name ?? edition.siteTitle)
        json.pair("url", shop?.url ?? base + "/")
        if let shop, shop.street != nil || shop.city != nil {
            json.key("address")
            json.object { json in
                json.pair("@type", "PostalAddress")
                let parts = [
                    ("streetAddress", shop.street), ("postalCode", shop.postalCode), ("addressLocality", shop.city),
                    ("addressCountry", shop.country),
                ]
                for (name, value) in parts { if let value { json.pair(name, value) } }
            }
        }
        json.key("contactPoint")
        json.array(content.shownChannels) { [self] in contactPoint($1, edition, &$0) }
    }

    private func contactPoint(_ channel: Channel, _ edition: Edition, _ json: inout JSONText) {
        let uri = channel.contact ?? ""
        let rest = String(uri.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" })
        json.object { json in
            json.pair("@type", "ContactPoint")
            json.pair("name", content.name(of: channel, edition))
            json.pair("contactType", "customer support")
            switch LinkTarget.scheme(of: uri) {
            case "mailto": json.pair("email", rest)
            case "tel", "sms": json.pair("telephone", rest)
            default: json.pair("url", uri)
            }
            json.key("availableLanguage")
            json.array(editions) { $0.value($1.code) }
            guard let openTime = content.openTime(of: channel) else { return }
            json.key("hoursAvailable")
            json.array([openTime]) { [self] in hours(of: channel, $1, edition, &$0) }
        }
    }

    private func hours(of channel: Channel, _ openTime: OpenTime, _ edition: Edition, _ json: inout JSONText) {
        json.openingHours(ChannelFields(content: content, edition: edition).week(of: channel))
        let today = openTime.zone.local(at: content.now).date
        for notice in openTime.calendar.notices(on: today...today.advanced(by: ChannelNotices.days - 1), for: edition.locale) {
            json.specialHours(notice.first...notice.last, notice.hours)
        }
    }
}

extension String {
    /// Whether it ends in a question mark, closing quotation marks aside.
    fileprivate var isQuestion: Bool {
        utf8.contains(UInt8(ascii: "?")) && last { !"”“»«\"’ ".contains($0) } == "?"
    }
}

extension [UInt8] {
    /// What stands between a heading of level 2 and the next of its level or above.
    fileprivate func section(below id: String) -> ArraySlice<UInt8> {
        guard let begins = firstRange(of: Array("<h2 id=\"\(id)\"".utf8)),
            let ends = self[begins.upperBound...].firstRange(of: Array("</h2>".utf8))
        else { return [] }
        let rest = self[ends.upperBound...]
        let next = [Array("<h2".utf8), Array("<h1".utf8)].compactMap { rest.firstRange(of: $0)?.lowerBound }.min()
        return rest[..<(next ?? rest.endIndex)]
    }
}
