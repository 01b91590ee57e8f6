package import Catalog
package import Diagnostics

/// Every rule that `check` and `build` run.
package enum RuleBook {
    package static let rules: [any Rule.Type] = [
        BrokenLinks.self, MalformedAddresses.self, RedirectedLinks.self, UnpublishedLinks.self, ForeignLinks.self,
        SharedHeadings.self, LooseLinks.self, IdleDefinitions.self, HTMLLinks.self, LeakingLinks.self, UnbackedPromises.self,
        UnknownPlaceholders.self, AlternativeTexts.self, HeadingOrder.self, LinkTexts.self, TableHeaders.self,
        LanguageOfParts.self,
    ]
    package static let editionRules: [any EditionRule.Type] = [Translations.self, ToneFindings.self, ReviewDates.self]
    package static let siteRules: [any SiteRule.Type] = [
        UnusedAssets.self, BrokenPromises.self, UndeclaredPromises.self, PromiseWords.self, UnstaffedChannels.self,
        CalendarHorizon.self, PlaybookRules.self, ExpiredTexts.self, Owners.self, DateOrder.self,
        MissingTranslations.self, GuidelineExamples.self, GuidelineScopes.self,
        ReplyChannels.self, ReplyPlaceholders.self, ReplySalutations.self, ReplyApologies.self, PublicReplies.self,
        ReplyLengths.self,
        SimilarReplies.self, LookFiles.self, Contrasts.self,
    ]

    /// The codes of all rules, for `pult explain`.
    package static var codes: [DiagnosticCode] {
        rules.flatMap { $0.codes } + editionRules.flatMap { $0.codes } + siteRules.flatMap { $0.codes } + OwnAddresses.codes
            + TemplateLinks.codes
            + ExternalLinks.codes
    }

    /// Runs every rule over some texts: the findings of each, in their order.
    package static func findings(
        about texts: [any Text], in index: CatalogIndex, publication: Publication = Publication()
    ) -> [[Diagnostic]] {
        let rules = rules.map { $0.init() }
        let publication = publication.of(index)
        return Parallel.map(texts.count) { number in
            let subject = Subject(texts[number], in: index, publication: publication)
            return rules.flatMap { $0.findings(in: subject) }
        }
    }

    /// Runs the rules about texts with their translations: the findings in each group, in their order.
    package static func findings(in groups: [EditionGroup], of site: SiteSubject) -> [[Diagnostic]] {
        let rules = editionRules
        return Parallel.map(groups.count) { number in rules.flatMap { $0.findings(in: groups[number], of: site) } }
    }

    /// Runs the rules about the whole: the findings of each of `siteRules`.
    package static func findings(aboutTheWholeOf site: SiteSubject) -> [[Diagnostic]] {
        findings(of: siteRules, aboutTheWholeOf: site)
    }

    /// Runs some rules about the whole: the findings of each.
    package static func findings(of rules: [any SiteRule.Type], aboutTheWholeOf site: SiteSubject) -> [[Diagnostic]] {
        Parallel.map(rules.count) { rules[$0].findings(in: site) }
    }

    /// The rules about the whole that may find something in a site in which bodies of public texts have changed, when the site had
    /// findings of some codes before. No asset is shown or linked that was not, and the other way round. `changesDates` when values of
    /// `Text.looseDates` have changed as well.
    package static func siteRules(after codes: Set<String>, changesDates: Bool) -> [any SiteRule.Type] {
        siteRules.filter { rule in
            let isOpen =
                (rule as? any FaceRule.Type).map { $0.heedsTime || changesDates && $0.heedsDates } ?? (rule != UnusedAssets.self)
            return isOpen || !codes.isDisjoint(with: rule.codes.map(\.id))
        }
    }

    /// Runs every rule over every text.
    package static func findings(in index: CatalogIndex, publication: Publication = Publication()) -> [Diagnostic] {
        findings(about: TextKind.allCases.flatMap(index.texts(of:)), in: index, publication: publication).joined()
            .sortedForReport()
    }

    /// Runs every rule over every text and over the whole.
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        var all = findings(in: site.index, publication: site.publication)
        all += findings(in: site.groups, of: site).joined()
        all += findings(aboutTheWholeOf: site).joined()
        return all.sortedForReport()
    }
}
