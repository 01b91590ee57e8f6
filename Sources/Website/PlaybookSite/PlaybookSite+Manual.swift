internal import Diagnostics
internal import Languages
internal import Markup

/// The manual of findings, for those who write and have no terminal: a list of all, and a page for each group.
extension PlaybookSite {
    /// Below the folder of an edition.
    static let manualFolder = "health/findings/"

    func manualPages(_ edition: Edition) -> [PlannedFile] {
        guard !options.manual.isEmpty else { return [] }
        let groups = Dictionary(grouping: options.manual, by: \.group).sorted { $0.key < $1.key }
        return [manualList(groups, edition)] + groups.map { manualGroup($0.key, $0.value, edition) }
    }

    private func manualList(_ groups: [(key: String, value: [DiagnosticCode])], _ edition: Edition) -> PlannedFile {
        place(Self.manualFolder, edition, .health, title: edition.playbookTexts.manual, template: "playbook/manual") {
            [self] shell in
            let rows: [Fields] = groups.map { group, codes in
                let page = edition.folder + Self.manualFolder + group + "/"
                let listed: [Fields] = codes.map { code in
                    [
                        "code": .text(code.id), "summary": .text(code.summary),
                        "code_url": .text(links.address(of: page, root: shell.root, fragment: Self.anchor(code))),
                    ]
                }
                return [
                    "group": .text(group), "group_url": .text(links.address(of: page, root: shell.root)), "codes": .list(listed),
                ]
            }
            return manualFrame(edition, shell).adding(["groups": .list(rows)])
        }
    }

    private func manualGroup(_ group: String, _ codes: [DiagnosticCode], _ edition: Edition) -> PlannedFile {
        let title = "\(edition.playbookTexts.manual): \(group)"
        let path = Self.manualFolder + group + "/"
        return place(path, edition, .health, title: title, template: "playbook/manual-group") { [self] shell in
            let list = links.address(of: edition.folder + Self.manualFolder, root: shell.root)
            let shown: [Fields] = codes.map { code in
                [
                    "code": .text(code.id), "code_anchor": .text(Self.anchor(code)), "summary": .text(code.summary),
                    "level": .text(code.severity.rawValue), "code_severity": .text(edition.playbookTexts.name(of: code.severity)),
                    "body": .html(Self.html(of: code.manual, edition)),
                ]
            }
            return manualFrame(edition, shell).adding(["manual_url": .text(list), "codes": .list(shown)])
        }
    }

    /// Of a code on its group's page; with the group, so that it is none of the page's own.
    private static func anchor(_ code: DiagnosticCode) -> String { code.group + "-" + code.name }

    private func manualFrame(_ edition: Edition, _ shell: PlaybookShell) -> Fields {
        [
            "is_foreign": .flag(edition.language != .english),
            "health_url": .text(links.address(of: edition.folder + "health/", root: shell.root)),
        ]
    }

    /// Manual pages are Markdown without links into a site.
    private static func html(of manual: String, _ edition: Edition) -> String {
        let document = MarkdownParser().parse(SourceFile(path: "manual", text: manual))
        let writer = BodyWriter(
            document: document, labels: edition.bodyLabels, isInternal: true, destination: { .external($0.destination) })
        var bytes: [UInt8] = []
        writer.write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
