import Catalog
import Diagnostics
import Languages
import Markup
import ServiceTime
import Website

/// A small shop with one of everything, in Slovenian and English; Czech has one article only.
struct SampleSite {
    var catalog: Catalog
    var theme: Theme
    var options = WebsiteOptions(asOf: day("2026-11-20"), version: "1.0", manual: [.template, .templateName])
    /// Seconds since the midnight that began the day.
    var time = 0

    init(baseURL: String? = "https://help.shop.example/help") {
        catalog = Catalog(configuration: Self.configuration(baseURL: baseURL))
        theme = Theme.load().0
        catalog.categories = [
            category("sl", "delivery", title: "Dostava", slug: "dostava"), category("en", "delivery", title: "Delivery"),
        ]
        catalog.articles = [
            article("sl", "late", title: "Paket zamuja", slug: "paket-zamuja", body: Self.late),
            article("sl", "track", title: "Sledenje", slug: "sledenje", body: "Preberite [](article:delivery/late)."),
            article("en", "late", title: "Late parcel", body: "## First\n\nSee [](article:delivery/track).\n"),
            article("cs", "late", title: "Balík se zpozdil", slug: "zpozdeni", body: "Text."),
        ]
        catalog.articles[0].header.aliases = [located("/sl/stari-naslov/")]
        catalog.articles[0].header.updated = located(day("2026-11-02"))
        catalog.pages = [
            page("sl", "contact", title: "Stik", slug: "stik", body: "Pišite na [](channel:email).\n\n## A\n\n## B\n\n## C\n")
        ]
        catalog.playbooks = [Self.playbook]
        catalog.guidelines = [Self.guideline, Self.unenforced]
        catalog.replies = [reply("sl", title: "Opravičilo"), reply("en", title: "Apology"), Self.praise]
        catalog.assets = [
            Asset(path: "content/assets/box.svg", size: 10, dimensions: ImageDimensions(width: 64, height: 32)),
            Asset(path: "content/assets/secret.svg", size: 10, dimensions: nil),
        ]
    }

    var now: Instant { Instant(secondsSince1970: options.asOf.dayNumber * 86_400 + time) }

    var timetable: Timetable {
        Timetable(catalog.configuration, now: now, horizon: now..<now.advanced(by: Timetable.days * 86_400))
    }

    var planner: SitePlanner {
        let index = CatalogIndex(catalog)
        let timetable = timetable
        return SitePlanner(
            index: index, theme: theme, options: options, timetable: timetable, ledger: Ledger(of: index, on: timetable))
    }

    /// All files of a site that are not copied, by path.
    func files(_ audience: Audience) -> [String: String] {
        var files: [String: String] = [:]
        for file in planner.plan(audience).files {
            switch file.content {
            case .bytes(let bytes): files[file.path] = String(decoding: bytes, as: UTF8.self)
            case .rendered(let write):
                var bytes: [UInt8] = []
                write(&bytes)
                files[file.path] = String(decoding: bytes, as: UTF8.self)
            case .copy: files[file.path] = ""
            }
        }
        return files
    }

    private static let late = """
        Odgovorimo [](sla:email.first_response), glejte [sledenje](article:delivery/track) in ![Škatla](../../../assets/box.svg).

        ## Prvi

        [Zunaj](https://example.org/) in [zlomljeno](article:nowhere).

        ## Drugi

        > [!INTERNAL]
        > Skrivnost: [](playbook:damage), [](reply:apology), ![x](../../../assets/secret.svg)

        > [!NOTE]
        > Opomba.

        ## Tretji
        """
}

// MARK: Configuration

extension SampleSite {
    private static func configuration(baseURL: String?) -> Configuration {
        var configuration = Configuration(file: SourceFile(path: "pult.yaml", text: ""))
        configuration.title = LocalizedText(byLocale: ["sl": "Pomoč", "en": "Help"])
        configuration.locales = [
            Locale(code: "sl", language: .slovenian), Locale(code: "en", language: .english),
            Locale(code: "cs", language: .czech),
        ]
        configuration.helpCenter = SiteAddress(baseURL: baseURL)
        configuration.organization = Organization(
            name: "Shop & Sons", url: "https://shop.example", street: "Street 1", postalCode: "1000", city: "Town")
        var hours = WeeklyHours()
        hours[.monday] = [OpenPeriod(opens: 480, closes: 720)]
        let office = CalendarPlan(
            name: "office", timeZone: "Europe/Ljubljana", hours: hours, exceptions: [day("2026-11-23"): []])
        configuration.calendars = [located(office)]
        configuration.channels = [
            Channel(
                id: "email", kind: .email, title: LocalizedText(byLocale: ["sl": "E-pošta", "en": "E-mail"]),
                calendars: [located("office")], contact: "mailto:help@shop.example", intake: .always,
                staffedBy: [located("agent")],
                serviceLevels: [
                    located(ServiceLevel(metric: .firstResponse, limit: .open(seconds: 4 * 3600))),
                    located(ServiceLevel(metric: .resolution, limit: .businessDays(3))),
                ], range: 0..<0)
        ]
        configuration.roles = [
            Role(
                id: "agent", title: LocalizedText(common: "Desk clerk"), calendars: [located("office")],
                contact: "tel:+38610000001", range: 0..<0)
        ]
        configuration.placeholders = [
            Placeholder(name: "customer.first_name", sample: LocalizedText(common: "Jožef"), fallback: nil, range: 0..<0)
        ]
        return configuration
    }
}

// MARK: Internal texts

extension SampleSite {
    private static var playbook: Playbook {
        let text = """
            When something broke.

            ## Look
            ```step
            role: agent
            ```
            [Mend](#mend)

            ## Mend
            ```step
            role: agent
            ```
            [Look](#look)
            """
        let (file, body) = parsed("content/en/playbooks/damage.md", text)
        var header = header(id: "damage", title: "Damage", slug: "damage")
        header.owner = nil
        header.isDraft = false
        let steps = [
            Step(
                id: "look", title: "Look", heading: 0, block: 0, role: located("agent"),
                within: located(.elapsed(seconds: 900)), reply: located("apology"),
                escalation: Escalation(
                    to: located("agent"), after: located(.elapsed(seconds: 1800)), step: located("mend")),
                transitions: [Step.Transition(target: "mend", link: 0)]),
            Step(
                id: "mend", title: "Mend", heading: 1, block: 1, role: located("agent"), outcome: located(.resolved),
                transitions: [Step.Transition(target: "look", link: 1)]),
        ]
        return Playbook(
            file: file, locale: "en", header: header, body: body, bodyStart: 0, channels: [located("email")], severity: .high,
            promise: located(ServiceLevelReference(channel: "email", metric: "resolution")), automation: .humanOnly,
            steps: steps)
    }

    private static var guideline: Guideline {
        let (file, body) = parsed("content/en/tone/calm.md", "Why.\n\n> [!DO] quiet\n> Yes.\n\n> [!DONT] quiet\n> No!!\n")
        var rule = Guideline.Rule(
            id: located("quiet"), message: "Stay calm.", suggest: "One mark.", severity: .error,
            requirement: .limit([Guideline.Limit(measure: .exclamationMarks, maximum: 1)]), range: 0..<0)
        rule.scope.moods = [.upset]
        var scope = Guideline.Scope()
        (scope.kinds, scope.channels, scope.moods) = ([located(.reply)], [located("email")], [.upset])
        return Guideline(
            file: file, locale: "en", header: header(id: "calm", title: "Calm", slug: "calm"), body: body, bodyStart: 0,
            scope: scope, locales: [], rules: [rule])
    }

    private static var unenforced: Guideline {
        let (file, body) = parsed("content/en/tone/thanks.md", "Say thanks.")
        return Guideline(
            file: file, locale: "en", header: header(id: "thanks", title: "Thanks", slug: "thanks"), body: body, bodyStart: 0,
            scope: Guideline.Scope(), locales: [], rules: [])
    }

    /// For the same channel at the same stage, in another mood.
    private static var praise: Reply {
        let (file, body) = parsed("content/sl/replies/praise.md", "Thank you, {{customer.first_name}}.")
        return Reply(
            file: file, locale: "sl", header: header(id: "praise", title: "Pohvala", slug: "praise"), body: body, bodyStart: 0,
            channels: [located("email")], subject: nil, mood: .happy, orderStage: .delivered)
    }

    private func reply(_ locale: String, title: String) -> Reply {
        let (file, body) = parsed("content/\(locale)/replies/apology.md", "Hello {{customer.first_name}}, sorry.")
        return Reply(
            file: file, locale: locale, header: header(id: "apology", title: title, slug: "apology"), body: body, bodyStart: 0,
            channels: [located("email")], subject: located("Sorry, {{customer.first_name}}"), mood: .upset,
            orderStage: .delivered)
    }
}

// MARK: Public texts

func category(_ locale: String, _ id: String, title: String, slug: String? = nil) -> Category {
    let (file, body) = parsed("content/\(locale)/faq/\(id)/index.md", "All about it.\n\n## A\n\n## B\n\n## C\n")
    return Category(
        file: file, locale: locale, header: header(id: id, title: title, slug: slug ?? id), body: body, bodyStart: 0)
}

func article(_ locale: String, _ name: String, title: String, slug: String? = nil, body text: String) -> Article {
    let (file, body) = parsed("content/\(locale)/faq/delivery/\(name).md", text)
    return Article(
        file: file, locale: locale, header: header(id: "delivery/\(name)", title: title, slug: slug ?? name), body: body,
        bodyStart: 0, category: "delivery", channel: nil, automation: .botFirst, related: [])
}

func page(_ locale: String, _ name: String, title: String, slug: String, body text: String) -> Page {
    let (file, body) = parsed("content/\(locale)/pages/\(name).md", text)
    return Page(
        file: file, locale: locale, header: header(id: name, title: title, slug: slug), body: body, bodyStart: 0)
}

func header(id: String, title: String, slug: String) -> Header {
    Header(
        id: located(id), title: located(title), description: located("About \(title)."), slug: located(slug),
        tags: [located("parcel")], keywords: [located("post")], owner: located("keeper-of-\(id)"),
        updated: located(day("2026-10-01")), reviewBy: located(day("2026-11-01")))
}

func parsed(_ path: String, _ text: String) -> (SourceFile, Document) {
    let file = SourceFile(path: path, text: text)
    return (file, MarkdownParser().parse(file))
}

func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: 0..<0) }

func day(_ iso: String) -> LocalDate { LocalDate(iso: iso) ?? LocalDate(dayNumber: 0) }
