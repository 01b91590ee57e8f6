internal import Catalog
internal import Checks
internal import Diagnostics
internal import Loading
internal import Markup
internal import ServiceTime
internal import Website

/// A site of which little has changed since a build or a check that is remembered: some public texts have other bodies under the same
/// faces, but for some dates and for headings that nobody else leads to. What comes of it is what a look at everything would bring;
/// whenever that is not certain, there is no revision.
struct Revision {
    private let build: Build
    private let site: Site
    let findings: [Diagnostic]
    let patches: [(audience: Audience, patch: SitePatch)]
    private let internalText: InternalText?
    private let basis: MemoryBasis

    var index: CatalogIndex { site.index }
    var catalog: Catalog { site.index.catalog }

    /// The site as it is now, its texts read as far as they have changed.
    struct Site: Sendable {
        /// What was known of it.
        let memory: SiteMemory
        let inventory: SiteInventory
        let texts: TextMemory
        let index: CatalogIndex
        let faults: [Diagnostic]
        /// Paths of the texts that have changed.
        let changed: Set<String>
        /// What was read file by file: to free ten thousand things takes longer than to keep them to the end.
        fileprivate let shelf: SiteShelf
    }

    /// Reads a site; nil when something else than public texts has changed, or the date has.
    static func site(of build: Build, _ memory: SiteMemory) -> Site? {
        // What cannot be read is told by those who look at everything.
        let texts = memory.texts
        guard let shelf = try? SiteLoader(folder: build.request.siteFolder).shelf(memory: texts) else { return nil }
        // What has the same face wants the same place.
        let searches = !memory.news.codes.isDisjoint(with: placeCodes)
        let parts = Parallel.map(2) { part -> (index: CatalogIndex?, faults: [Diagnostic], inventory: SiteInventory?) in
            guard part == 0 else { return (nil, [], shelf.inventory()) }
            let (catalog, faults) = shelf.catalog(searches: searches)
            return (catalog.map { CatalogIndex($0) }, faults, nil)
        }
        guard let index = parts[0].index, let inventory = parts[1].inventory, inventory.rest == memory.rest,
            inventory.texts.count == memory.entries.count, memory.key == build.memoryKey(of: index.catalog.configuration)
        else { return nil }
        var changed: Set<String> = []
        for (text, entry) in zip(inventory.texts, memory.entries) {
            guard text.path == entry.path else { return nil }
            if text.hash != entry.hash { changed.insert(text.path) }
        }
        return Site(
            memory: memory, inventory: inventory, texts: texts, index: index, faults: parts[0].faults + shelf.faults,
            changed: changed, shelf: shelf)
    }

    private static let placeCodes = Set(LoadingCodes.places.map(\.id))
    private static let goldenCodes = Set(WebsiteCodes.all.map(\.id))

    /// Nil when other texts or their pages would have to be looked at.
    init?(_ build: Build, _ site: Site, audiences: [Audience] = Audience.allCases) {
        let (memory, index) = (site.memory, site.index)
        let texts = site.changed.compactMap(index.text(atPath:)).sorted().map(index.text)
        guard texts.count == site.changed.count, let change = memory.change(to: texts, in: index),
            let bodies = memory.bodyMemory(changed: site.changed)
        else { return nil }
        var internalText: InternalText?
        if let place = memory.internalText {
            internalText = place.read { InternalText(&$0, changed: texts) }
            guard internalText != nil else { return nil }
        }
        let timetable = build.timetable(of: index.catalog.configuration)
        let theme = Lazy { Theme.load(overrides: index.catalog.templates) }
        let made = Parallel.map(2) { part -> Ledger? in
            if part == 0 { return Ledger(of: index, on: timetable) }
            _ = theme.value
            return nil
        }
        guard let ledger = made[0] else { return nil }
        let examined = Build.Examined(index: index, timetable: timetable, ledger: ledger)
        let planner = build.planner(of: examined, theme.value.0, memory: bodies)
        let subject = build.subject(index, timetable, ledger)
        let parts = Parallel.map(audiences.count + 1) { part -> (patch: SitePatch?, findings: [Diagnostic]) in
            part < audiences.count
                ? (planner.patch(audiences[part], change), [])
                : (nil, Self.findings(in: subject, change, planner, memory))
        }
        patches = zip(audiences, parts).compactMap { audience, part in part.patch.map { (audience: audience, patch: $0) } }
        let locales = patches.reduce(into: Set<String>()) { if $1.audience == .public { $0.formUnion($1.patch.locales) } }
        let golden = planner.goldenFindings(in: memory.news.codes.isDisjoint(with: Self.goldenCodes) ? locales : nil)
        findings = site.faults + theme.value.1 + golden + (parts.last?.findings ?? [])
        basis = MemoryBasis(key: memory.key, inventory: site.inventory, ledger: ledger, planner: planner)
        (self.build, self.site, self.internalText) = (build, site, internalText)
    }

    /// What rules find, as far as it can be something else than before.
    private static func findings(
        in site: SiteSubject, _ change: SiteChange, _ planner: SitePlanner, _ memory: SiteMemory
    ) -> [Diagnostic] {
        let index = site.index
        let pages = Lazy<PublishedPages> {
            PublishedPages(helpCenter: planner.desk(.public).paths, playbook: planner.desk(.internal).paths)
        }
        // Texts whose bodies were read: those that have changed, those with findings, and all that are not public.
        let read = TextKind.allCases.flatMap { kind in
            index.texts(of: kind).indices.map { TextReference(kind, $0) }.filter { index.text($0).outline == nil }
        }
        let texts = read.map(index.text)
        let groups = site.groups(of: read)
        var all = RuleBook.findings(about: texts, in: index, publication: site.publication).flatMap { $0 }
        all += OwnAddresses.findings(about: texts, in: index, pages: pages).flatMap { $0 }
        all += RuleBook.findings(in: groups, of: site).flatMap { $0 }
        let rules = RuleBook.siteRules(after: memory.news.codes, changesDates: change.changesDates)
        all += RuleBook.findings(of: rules, aboutTheWholeOf: site).flatMap { $0 }
        all += TemplateLinks.findings(in: index, pages: pages)
        return all
    }

    /// The files of both sites that may be others than before.
    func rendered() -> [Audience: [RenderedFile]] {
        // The search of each site takes longest.
        let preparations = patches.compactMap(\.patch.preparations.first) + patches.flatMap { $0.patch.preparations.dropFirst() }
        _ = Parallel.map(preparations.count) { preparations[$0]() }
        let files = patches.flatMap { audience, patch in patch.files.map { (audience: audience, file: $0) } }
        let rendered = Parallel.map(files.count) { number in
            var bytes: [UInt8] = []
            switch files[number].file.content {
            case .bytes(let own): bytes = own
            case .rendered(let render): render(&bytes)
            // Files that are copied are the same, or there would be no revision.
            case .copy: break
            }
            return RenderedFile(file: files[number].file, bytes: bytes)
        }
        return Dictionary(grouping: zip(files, rendered), by: \.0.audience).mapValues { $0.map(\.1) }
    }

    /// Looks for internal text in files of the help center, and weighs them; nil when internal text may stand in one.
    func scale(of files: [RenderedFile]) -> PageScale? {
        let parts = patches.first { $0.audience == .public }?.patch.parts ?? []
        let scale = PageScale(parts: parts, of: catalog, siteFolder: build.request.siteFolder)
        let leaks = internalText.map { LeakWatch($0, hasOwnTemplates: !catalog.templates.isEmpty) }
        let watch = RenderWatch(leaks: leaks, scale: scale)
        _ = Parallel.map(files.count) { watch.look(at: files[$0].bytes, of: files[$0].file) }
        return leaks?.hasLeaks == true ? nil : scale
    }

    /// Whether a file has changed while this was made: then it does not count.
    var isDoubtful: Bool { site.texts.hasDoubts }

    /// The weights that were remembered.
    var weights: PageWeights { site.memory.news.weights.read { PageWeights(&$0) } }

    /// What is to be remembered of it, as something that belongs to `state`.
    func note(_ weights: PageWeights, for state: ContentHash) -> MemoryNote? {
        MemoryMaker(basis, index: index, findings: findings, internalText: internalText, weights: weights, before: site.memory)
            .note(for: state)
    }
}

/// A file with its bytes.
struct RenderedFile: Sendable {
    let file: PlannedFile
    let bytes: [UInt8]
}

extension SiteMemory {
    /// What has become of the site; nil where more is asked for about the texts from outside than what is the same.
    fileprivate func change(to texts: [any Text], in index: CatalogIndex) -> SiteChange? {
        var change = SiteChange(paths: Set(texts.map(\.file.path)))
        var places: Set<String> = []
        for entry in entries where change.paths.contains(entry.path) {
            guard let text = index.text(atPath: entry.path).map(index.text) else { return nil }
            let hashes = TextHashes(of: text, in: index)
            guard hashes.agree(with: entry.facts.hashes) else { return nil }
            if !hashes.hasSameDates(as: entry.facts.hashes) { change.changesDates = true }
            if !hashes.hasSamePlaces(as: entry.facts.hashes) {
                guard let former = entry.outline(of: text) else { return nil }
                change.formerHeadings[entry.path] = former.headings
                places.formUnion((former.headings + text.body.headings).map(\.id) + former.anchors + text.body.anchors)
            }
        }
        return places.isDisjoint(with: places.isEmpty ? [] : namedPlaces(besides: change.paths, in: index)) ? change : nil
    }

    /// Places to which texts may lead, but for those at some paths.
    private func namedPlaces(besides paths: Set<String>, in index: CatalogIndex) -> Set<String> {
        var named: Set<String> = []
        for entry in entries where !entry.facts.namedPlaces.isEmpty && !paths.contains(entry.path) {
            named.formUnion(entry.facts.namedPlaces)
        }
        for kind in TextKind.allCases where !kind.isPublic {
            for text in index.texts(of: kind) { named.formUnion(NamedPlaces.all(in: text)) }
        }
        return named
    }

    fileprivate func bodyMemory(changed: Set<String>) -> BodyMemory? {
        let revised = revised.mapValues { place in
            place.read { (BodyMemory.Revised(&$0), isBroken: $0.isBroken) }
        }
        guard revised.values.allSatisfy({ !$0.isBroken }) else { return nil }
        return BodyMemory(at: bodies, revised: revised.mapValues(\.0), changed: changed) { [file] in file.words(of: $0) }
    }
}
