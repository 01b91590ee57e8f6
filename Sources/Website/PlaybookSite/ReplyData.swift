internal import Catalog
internal import Diagnostics
internal import Languages

/// What the pages of replies go by in the browser: when channels answer, how names are called out, how long an SMS is. A script rather
/// than data, since a page on a disk may not fetch; one for all pages and languages.
struct ReplyData: Sendable {
    private static let path = "reply-data.js"
    private let bytes: [UInt8]
    /// Of the content, so that browsers may keep the file until it changes.
    private let fingerprint: String

    init(_ tables: ChannelTables, _ locales: [Locale]) {
        var times = JSONText()
        tables.write(locales, &times)
        var replies = JSONText()
        replies.object { json in
            json.key("names")
            json.object { json in
                for locale in locales {
                    guard let rules = locale.language.vocativeRules else { continue }
                    json.key(locale.code)
                    json.value(rules)
                }
            }
            json.key("sms")
            json.object { json in
                json.pair("basic", ShortMessage.basicLetters)
                json.pair("extended", ShortMessage.extendedLetters)
            }
        }
        bytes = Array("window.PultTimes = \(times.text);\nwindow.PultReplies = \(replies.text);\n".utf8)
        fingerprint = contentHash(bytes)
    }

    var file: PlannedFile { PlannedFile(path: Self.path, content: .bytes(bytes)) }

    /// For a page whose way up is `root`.
    func address(root: String) -> String { "\(root)\(Self.path)?v=\(fingerprint)" }
}

extension JSONText {
    fileprivate mutating func value(_ rules: VocativeRules) {
        object { json in
            json.key("exceptions")
            json.object { json in
                for (name, form) in rules.exceptions.sorted(by: { $0.key < $1.key }) { json.pair(name, form) }
            }
            json.key("endings")
            json.array(rules.endings) { json, rule in json.array([rule.end, rule.becomes]) { $0.value($1) } }
            json.key("unchanged")
            json.array(rules.unchanged) { $0.value($1) }
            json.pair("letters", rules.letters)
        }
    }
}
