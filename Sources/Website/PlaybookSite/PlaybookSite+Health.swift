internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// Which texts need somebody: their review is overdue, nobody owns them, a translation is missing.
extension PlaybookSite {
    func health(_ edition: Edition) -> PlannedFile {
        place("health/", edition, .health, title: edition.playbookTexts.health, template: "playbook/health") { [self] shell in
            let (stale, unowned, untranslated) = (
                stale(edition, shell), unowned(edition, shell), untranslated(edition, shell)
            )
            return [
                "has_manual": .flag(!options.manual.isEmpty),
                "manual_url": .text(links.address(of: edition.folder + Self.manualFolder, root: shell.root)),
                "has_stale": .flag(!stale.isEmpty), "stale": .html(rows(stale, "playbook/stale-row", edition)),
                "stale_count": .text(edition.language.number(stale.count)),
                "has_unowned": .flag(!unowned.isEmpty), "unowned": .html(rows(unowned, "playbook/unowned-row", edition)),
                "unowned_count": .text(edition.language.number(unowned.count)),
                "has_untranslated": .flag(!untranslated.isEmpty),
                "untranslated": .html(rows(untranslated, "playbook/untranslated-row", edition)),
                "untranslated_count": .text(edition.language.number(untranslated.count)),
            ]
        }
    }

    private static let owned: [TextKind] = [.article, .page, .playbook, .guideline, .reply]

    /// Of all locales, longest overdue first.
    private func stale(_ edition: Edition, _ shell: PlaybookShell) -> [Fields] {
        var found: [(due: LocalDate, reference: TextReference)] = []
        for kind in Self.owned {
            for (number, text) in index.texts(of: kind).enumerated() {
                guard let due = text.header.reviewBy?.value, due < options.asOf else { continue }
                found.append((due, TextReference(kind, number)))
            }
        }
        found.sort { ($0.due, index.text($0.reference).file.path) < ($1.due, index.text($1.reference).file.path) }
        return found.map { row($0.reference, edition, shell).adding(["due": .text(edition.date($0.due))]) }
    }

    private func unowned(_ edition: Edition, _ shell: PlaybookShell) -> [Fields] {
        Self.owned.flatMap { kind in
            index.texts(of: kind).enumerated().filter { $0.element.owner == nil }.map {
                row(TextReference(kind, $0.offset), edition, shell)
            }
        }
    }

    /// Public texts belong into every locale, internal ones into those that have texts of their kind at all.
    private func untranslated(_ edition: Edition, _ shell: PlaybookShell) -> [Fields] {
        TextKind.allCases.flatMap { kind in
            let present = Set(index.texts(of: kind).map(\.locale))
            let wanted = configuration.locales.filter { kind.isPublic || present.contains($0.code) }
            return book.served(kind, locale: edition.index).compactMap { served -> Fields? in
                let editions = index.editions(of: kind, id: served.id)
                let missing = wanted.filter { editions[$0.code] == nil }
                guard !missing.isEmpty else { return nil }
                let names = missing.map(\.language.ownName).joined(separator: ", ")
                return row(served.reference, edition, shell).adding(["missing": .text(names)])
            }
        }
    }

    private func row(_ reference: TextReference, _ edition: Edition, _ shell: PlaybookShell) -> Fields {
        let text = index.text(reference)
        let home = editions.first { $0.code == text.locale } ?? edition
        let served = book.served(reference, locale: home.index)
        return [
            "item_title": .text(text.title), "item_language": .text(text.locale),
            "item_url": .text(served.map { links.address(of: $0.path, root: shell.root) }),
            "kind_name": .text(edition.name(of: reference.kind)), "file": .text(text.file.path),
            "owner_name": .text(text.header.owner.map { roleName($0.value, edition) }),
        ]
    }
}
