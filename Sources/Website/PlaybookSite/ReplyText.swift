internal import Catalog
internal import Diagnostics
internal import Markup

/// A reply as it can be copied, its placeholders marked.
struct ReplyText {
    let site: PlaybookSite
    /// The reader's.
    let edition: Edition

    func html(_ reference: TextReference, _ shell: PlaybookShell) -> String {
        guard let reply = site.index.text(reference) as? Reply else { return "" }
        var subject: [UInt8] = []
        subject.appendEscaped(reply.subject?.value ?? "")
        let body = Array(site.body(of: reference, edition, shell).utf8)
        return site.theme.render(
            "playbook/reply-text",
            [
                "t": edition.labels, "reply_language": .text(reply.locale), "subject": .html(marked(subject, in: reply.locale)),
                "text_html": .html(marked(body, in: reply.locale)),
            ])
    }

    /// Wraps every `{{placeholder}}` that stands in text, together with its sample and its fallback.
    private func marked(_ html: [UInt8], in locale: String) -> String {
        var output: [UInt8] = []
        var isInTag = false
        var index = 0
        while index < html.count {
            if !isInTag, let end = placeholderEnd(html, from: index) {
                append(Array(html[index..<end]), locale, &output)
                index = end
                continue
            }
            if html[index] == UInt8(ascii: "<") { isInTag = true }
            if html[index] == UInt8(ascii: ">") { isInTag = false }
            output.append(html[index])
            index += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func placeholderEnd(_ html: [UInt8], from start: Int) -> Int? {
        let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        guard start + 4 < html.count, html[start] == open, html[start + 1] == open else { return nil }
        var end = start + 2
        while end < html.count, html[end] != close, html[end] != UInt8(ascii: "<"), html[end] != open { end += 1 }
        guard end + 1 < html.count, html[end] == close, html[end + 1] == close else { return nil }
        return end + 2
    }

    private func append(_ written: [UInt8], _ locale: String, _ output: inout [UInt8]) {
        let name = String(decoding: written.dropFirst(2).dropLast(2), as: UTF8.self).filter { $0 != " " }
        let placeholder = site.configuration.placeholders.first { $0.name == name }
        let sample = placeholder?.sample.text(in: locale, default: site.configuration.defaultLocale)
        output += "<span class=\"placeholder\" data-name=\"".utf8
        output.appendEscaped(name)
        if let fallback = placeholder?.fallback?.text(in: locale, default: site.configuration.defaultLocale) {
            output += "\" data-fallback=\"".utf8
            output.appendEscaped(fallback)
        }
        output += "\"><span class=\"placeholder-name\">".utf8
        output += written
        output += "</span><span class=\"placeholder-sample\">".utf8
        output.appendEscaped(sample ?? "{{\(name)}}")
        output += "</span></span>".utf8
    }
}
