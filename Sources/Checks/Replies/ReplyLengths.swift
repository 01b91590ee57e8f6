internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup
internal import ServiceTime

/// A reply for an SMS channel fits into one message.
package enum ReplyLengths: FaceRule {
    package static let codes: [DiagnosticCode] = [.replySMSLength]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        ReplyLetter.all(in: site).compactMap { finding(in: $0, site.index) }
    }

    static func finding(in letter: ReplyLetter, _ index: CatalogIndex) -> Diagnostic? {
        guard letter.isFor(.sms), let first = letter.blocks.first else { return nil }
        let text = letter.filled + letter.printed(index)
        let message = ShortMessage(text)
        guard message.parts > 1 else { return nil }
        let place = letter.reply.file.place(first.sourceRange(of: 0..<first.text.utf8.count))
        return Diagnostic(.replySMSLength, Wording.long(message, plain: ShortMessage(Folding.fold(text))), at: place)
    }
}

extension ReplyLetter {
    /// What links without words print; for a length it does not matter where.
    fileprivate func printed(_ index: CatalogIndex) -> String {
        reply.links.filter { $0.text.isEmpty && $0.visibility == .everyone }.map { link in
            switch index.resolve(link.destination, from: reply) {
            case .serviceLevel(_, let level, _): language.promise(TimeLimit(level.limit))
            case .channel(let number):
                configuration.channels[number].contact.map { String($0.drop { $0 != ":" }.dropFirst()) } ?? ""
            case .text(let reference, _, _): index.text(reference).title
            default: ""
            }
        }.joined()
    }
}

/// What the rule says.
private enum Wording {
    static func long(_ message: ShortMessage, plain: ShortMessage) -> String {
        let room = message.encoding == .gsm7 ? (160, 153) : (70, 67)
        var text =
            "With samples in its gaps the reply has \(message.length) characters and goes out as \(message.parts) SMS: \(room.0) fit into one, "
            + "\(room.1) into each of several."
        if let costly = message.costly, plain.parts < message.parts {
            text += " “\(costly)” and the like more than halve the room; without them it would be \(plain.parts)."
        }
        return text + " Shorten it."
    }
}

extension DiagnosticCode {
    package static let replySMSLength = DiagnosticCode(
        "reply/sms-length", .warning, "A reply for SMS falls into several messages",
        manual: """
            An SMS holds 160 characters of the GSM alphabet (`€`, brackets, `^`, `~`, `|` and the backslash count twice), but only 70 as soon as one letter is
            not in it: č, š, ž, ě, ł and most emoji. Longer texts fall into parts of 153 or 67, each of which is paid for. The length is counted
            with the samples of placeholders and with what links without words print.

            Shorten the reply; where customers are used to it, letters without marks more than double the room.
            """)
}
