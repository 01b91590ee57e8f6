internal import Catalog
internal import Languages

/// "Was this helpful?" below an article.
extension HelpCenter {
    /// Empty where the shop does not ask.
    func feedback(on served: ServedText, _ text: PublicText, _ shell: HelpCenterShell) -> String {
        guard let feedback = content.feedback else { return "" }
        let edition = editions[served.locale]
        let page = content.address.baseURL.map { "\($0)/\(percentEncoded(served.path))" } ?? percentEncoded(served.path)
        var fields: Fields = ["t": edition.labels]
        switch feedback {
        case .service(let url):
            let script = theme.urls(["help-center/feedback.js"], root: shell.root)
            fields["service"] = .fields([
                "service_url": .text(url), "article_id": .text(text.id), "article_locale": .text(text.locale),
                "page": .text(page),
                "scripts": .list(script),
            ])
            fields["mail"] = .flag(false)
        case .mail(let address):
            let letter = FeedbackLetter(address: address, title: text.title, page: page, texts: edition.texts)
            fields["service"] = .flag(false)
            fields["mail"] = .fields([
                "yes_url": .text(letter.yes),
                "reasons": .list(
                    letter.reasons.map { ["reason": .text(edition.language.typeset($0.reason)), "mail_url": .text($0.address)] }),
            ])
        }
        return theme.render("help-center/feedback", fields)
    }
}

/// Mails that readers' mail programs open, with subject and text prepared.
private struct FeedbackLetter {
    let address: String
    let title: String
    let page: String
    let texts: InterfaceTexts

    var yes: String { mail(texts.helpfulYes) }

    var reasons: [(reason: String, address: String)] {
        [texts.reasonUnanswered, texts.reasonUnclear, texts.reasonOutdated, texts.reasonOther].map {
            ($0, mail(texts.helpfulNo, $0))
        }
    }

    /// Lines of mails end in CRLF (RFC 6068).
    private func mail(_ answer: String, _ reason: String? = nil) -> String {
        let subject = texts.feedbackSubject.filling("title", with: title)
        var lines = [title, page, "", "\(texts.helpful) \(answer)"]
        if let reason { lines += [reason, "", ""] }
        return "mailto:\(address)?subject=\(Self.encoded(subject))&body=\(Self.encoded(lines.joined(separator: "\r\n")))"
    }

    private static func encoded(_ text: String) -> String { percentEncoded(text).replacing("/", with: "%2F") }
}
