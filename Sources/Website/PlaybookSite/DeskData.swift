internal import Catalog
internal import Diagnostics
internal import Languages

/// What the palette and a playbook step by step go by in the browser: their texts, and the steps of all playbooks, which the search finds
/// as texts only. A script rather than data, since a page on a disk may not fetch; one for each edition.
struct DeskData: Sendable {
    private let path: String
    private let bytes: [UInt8]
    /// Of the content, so that browsers may keep the file until it changes.
    private let fingerprint: String

    init(_ edition: Edition, _ playbooks: [ServedText], _ index: CatalogIndex, _ links: SiteLinks) {
        var json = JSONText()
        json.object { json in
            json.key("texts")
            json.object { json in
                for (name, text) in Self.texts(edition.language).sorted(by: { $0.key < $1.key }) { json.pair(name, text) }
            }
            json.key("playbooks")
            json.array(playbooks) { json, served in
                guard let playbook = index.text(served.reference) as? Playbook else { return }
                let address = links.address(of: String(served.path.dropFirst(edition.folder.count)), root: "")
                json.value(playbook, address: address, isFallback: served.isFallback)
            }
        }
        path = edition.folder + "places.js"
        bytes = Array("window.PultPlaces = \(json.text);\n".utf8)
        fingerprint = contentHash(bytes)
    }

    var file: PlannedFile { PlannedFile(path: path, content: .bytes(bytes)) }

    /// For a page whose way up is `root`.
    func address(root: String) -> String { "\(root)\(path)?v=\(fingerprint)" }

    private static func texts(_ language: Language) -> [String: String] {
        let playbook = language.playbook
        return language.desk.byName.merging([
            "steps": playbook.steps, "stepByStep": playbook.startSteps, "late": playbook.escalation, "openReply": playbook.reply,
            "copyFailed": playbook.copyFailed,
        ]) { own, _ in own }
    }
}

extension JSONText {
    fileprivate mutating func value(_ playbook: Playbook, address: String, isFallback: Bool) {
        object { json in
            json.pair("title", playbook.title)
            json.pair("address", address)
            if isFallback { json.pair("language", playbook.locale) }
            json.key("steps")
            json.array(playbook.steps) { json, step in json.array([step.id, step.title]) { $0.value($1) } }
        }
    }
}
