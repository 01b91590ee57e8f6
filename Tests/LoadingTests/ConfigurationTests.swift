import Catalog
import Diagnostics
import Languages
import ServiceTime
import TestSupport
import Testing

@testable import Loading

@Suite("pult.yaml")
struct ConfigurationTests {
    private static let whole = """
        title: { sl: Pomoč, en: Help }
        locales:
          sl: {}
          cs: { timezone: Europe/Prague, working_days: mon-fri, holidays: [CZ] }
          en:
        help_center: { base_url: https://pomoc.example/help/ }
        organization:
          name: Melisa
          url: https://melisa.example
          address: { street: Ulica 4, postal_code: "0300", city: Celje, country: SI }
        calendars:
          office:
            timezone: Europe/Ljubljana
            hours: { mon-wed: ["12:30-16:30", "08:00-12:00"], "thu, fri": "22:00-06:00" }
            holidays: [SI, DE-BY]
            except: { 2026-12-24: "08:00-12:00", 2026-12-31: closed }
          always: { timezone: UTC, hours: always }
          chat: { timezone: America/Argentina/Buenos_Aires, hours: { daily: "09:00-21:00" } }
        channels:
          email:
            kind: email
            title: { sl: E-pošta }
            calendar: [office, chat]
            contact: mailto:pomoc@example.com
            intake: open_hours
            staffed_by: [agent]
            service_levels: { first_response: 4 business hours, resolution: 3bd }
          sms: { kind: sms, contact: "tel:+38610000000" }
        roles:
          agent: { title: Agent, calendar: office }
        placeholders:
          customer.first_name: { sample: { sl: Jožef }, fallback: { sl: "", cs: "" } }
          order.number: { sample: "1" }
        markdown: { raw_html: true }
        promises: { immediately: 90 seconds }
        search: { synonyms: { sl: [[paket, pošiljka]] } }
        links:
          external: { ignore: [facebook.com, "https://x.example/*"], timeout: 1 minute, cache_days: 2, cache: .cache/links.json }
        """

    @Test("how links to other sites are looked at")
    func externalLinks() throws {
        let settings = try #require(load(Self.whole).configuration?.externalLinks)
        #expect(settings.ignored.map(\.value) == ["facebook.com", "https://x.example/*"] && settings.timeoutSeconds == 60)
        #expect(settings.cacheDays == 2 && settings.cacheFile == ".cache/links.json")
    }

    @Test("everything that the design names is read")
    func whole() throws {
        let (loaded, diagnostics) = load(Self.whole)
        #expect(diagnostics.map(\.message) == [])
        let configuration = try #require(loaded)
        #expect(configuration.title.byLocale == ["sl": "Pomoč", "en": "Help"])
        #expect(configuration.locales.map(\.code) == ["sl", "cs", "en"])
        #expect(
            configuration.locales[1]
                == Locale(
                    code: "cs", language: .czech, timeZone: "Europe/Prague", workingDays: Weekday.range(.monday, .friday),
                    holidays: ["CZ"]))
        #expect(configuration.locales[0].holidays == nil && configuration.locales[0].workingDays == nil)
        #expect(configuration.helpCenter.baseURL == "https://pomoc.example/help" && configuration.playbook.baseURL == nil)
        #expect(
            configuration.organization
                == Organization(
                    name: "Melisa", url: "https://melisa.example", street: "Ulica 4", postalCode: "0300", city: "Celje",
                    country: "SI"))
        #expect(configuration.allowsRawHTML && configuration.immediately == .elapsed(seconds: 90))
        #expect(configuration.synonyms == ["sl": [["paket", "pošiljka"]]])
    }

    @Test("calendars keep their order, their periods are sorted")
    func calendars() throws {
        let configuration = try #require(load(Self.whole).configuration)
        #expect(configuration.calendars.map(\.value.name) == ["office", "always", "chat"])
        let office = try #require(configuration.calendar("office"))
        #expect(office.hours[.tuesday] == [OpenPeriod(opens: 480, closes: 720), OpenPeriod(opens: 750, closes: 990)])
        #expect(office.hours[.friday] == [OpenPeriod(opens: 1320, closes: 1800)] && office.hours[.sunday] == [])
        #expect(office.holidays == ["SI", "DE-BY"] && office.exceptions.count == 2)
        #expect(LocalDate(iso: "2026-12-31").map { office.exceptions[$0] } == [])
        #expect(configuration.calendar("always")?.hours == .always)
    }

    @Test("channels, roles and placeholders refer to what they name")
    func channels() throws {
        let configuration = try #require(load(Self.whole).configuration)
        let email = try #require(configuration.channel("email"))
        #expect(
            email.calendars.map(\.value) == ["office", "chat"] && email.staffedBy.map(\.value) == ["agent"]
                && email.intake == .openHours)
        #expect(
            email.serviceLevel(.firstResponse)?.limit == .open(seconds: 14_400)
                && email.serviceLevel(.resolution)?.limit == .businessDays(3))
        #expect(configuration.channel("sms")?.title.common == "sms" && configuration.role("agent")?.title.common == "Agent")
        #expect(configuration.placeholders.map(\.name) == ["customer.first_name", "order.number"])
        #expect(
            configuration.placeholders[0].fallback?.byLocale == ["sl": "", "cs": ""]
                && configuration.placeholders[1].fallback == nil)
        #expect(configuration.file.text(email.range) == "email")
        #expect(configuration.file.text(email.serviceLevels[1].range) == "resolution: 3bd")
    }

    @Test(
        "faults are reported where they are",
        arguments: [
            Example("config/unknown-key", "locales: [sl]\ntitle: T\n▶chanels◀: {}", says: "“channels”"),
            Example("config/unknown-key", "locales: [sl]\ntitle: T\nhelp_center: { ▶url◀: https://a.example }"),
            Example("config/duplicate-key", "locales: [sl]\ntitle: T\nroles:\n  agent: {}\n  team: {}\n  ▶agent◀: {}"),
            Example("config/duplicate-key", "locales: [sl, ▶sl◀]\ntitle: T", says: "twice"),
            Example("config/type", "locales: [sl]\ntitle: T\nchannels: ▶[email]◀"),
            Example("config/type", "locales: [sl]\ntitle: T\nchannels:\n  email: ▶5◀"),
            Example("config/type", "locales: [sl]\ntitle: T\nmarkdown: { raw_html: ▶maybe◀ }"),
            Example("config/type", "locales: [sl]\ntitle: T\nsearch: { synonyms: { sl: [[a, b], ▶[c]◀] } }"),
            Example("config/no-title", "▶◀locales: [sl]"),
            Example("config/unknown-locale", "title: T\nlocales: [sl, ▶cz◀]", says: "A locale is “cz”"),
            Example("config/unknown-locale", "title: { sl: Č, ▶fr◀: T }\nlocales: [sl]", says: "“fr”"),
            Example(
                "config/url", "locales: [sl]\ntitle: T\nplaybook: { base_url: ▶pult.example/x◀ }",
                says: "“https://pult.example/x”"),
            Example("config/url", "locales: [sl]\ntitle: T\nplaybook: { base_url: ▶\"https://pult.example/?a\"◀ }"),
            Example("config/url", "locales: [sl]\ntitle: T\norganization: { name: M, url: ▶ftp://a.example◀ }"),
            Example(
                "config/url", "locales: [sl]\ntitle: T\nroles: { agent: { contact: ▶a@b.example◀ } }",
                says: "“mailto:a@b.example”"),
            Example(
                "config/url", "locales: [sl]\ntitle: T\nroles: { agent: { contact: ▶+386 10 000 000◀ } }",
                says: "“tel:+38610000000”"),
            Example("config/value", "locales: [sl]\ntitle: T\norganization: { name: M, address: { country: ▶Slovenija◀ } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nroles: { ▶Vodja Izmene◀: {} }"),
            Example("config/value", "locales: [sl]\ntitle: T\nlinks: { external: { timeout: ▶1 business hour◀ } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nlinks: { external: { timeout: ▶0 seconds◀ } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nlinks: { external: { cache_days: ▶-1◀ } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nlinks: { external: { cache: ▶../links.json◀ } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nplaceholders: { ▶Ime-stranke◀: { sample: x } }"),
            Example("config/value", "locales: [sl]\ntitle: T\nchannels: { a: { kind: ▶mail◀ } }", says: "“email”"),
            Example("config/missing-key", "locales: [sl]\ntitle: T\nchannels: { a: ▶◀{ title: A } }", says: "kind"),
            Example("config/missing-key", "locales: [sl]\ntitle: T\norganization: ▶◀{ url: https://a.example }", says: "name"),
            Example("config/missing-key", "locales: [sl]\ntitle: T\ncalendars:\n  a:\n    ▶◀hours: always", says: "timezone"),
            Example("config/missing-key", "locales: [sl]\ntitle: T\ncalendars:\n  a:\n    ▶◀timezone: UTC", says: "hours"),
            Example("config/missing-key", "locales: [sl]\ntitle: T\nplaceholders:\n  a: ▶◀{ fallback: x }", says: "sample"),
            Example(
                "config/missing-key", "locales: [sl]\ntitle: T\nchannels: { a: ▶◀{ kind: chat, intake: open_hours } }",
                says: "calendar"),
            Example(
                "config/missing-key",
                "locales: [sl]\ntitle: T\nchannels: { a: ▶◀{ kind: chat, service_levels: { callback: 1bd } } }",
                says: "business time"),
            Example(
                "config/unknown-calendar",
                "locales: [sl]\ntitle: T\ncalendars: { office: { timezone: UTC, hours: always } }\nroles: { a: { calendar: ▶ofice◀ } }",
                says: "“office”"),
            Example("config/unknown-role", "locales: [sl]\ntitle: T\nchannels: { a: { kind: chat, staffed_by: [▶agent◀] } }"),
            Example(
                "config/unknown-metric",
                "locales: [sl]\ntitle: T\nchannels: { a: { kind: chat, service_levels: { ▶first_reponse◀: 1m } } }",
                says: "“first_response”"),
            Example(
                "config/duration",
                "locales: [sl]\ntitle: T\nchannels: { a: { kind: chat, service_levels: { callback: ▶2 working hours◀ } } }",
                says: "“2 business hours”"),
            Example("config/duration", "locales: [sl]\ntitle: T\npromises: { immediately: ▶kmalu◀ }"),
            Example("config/duration", "locales: [sl]\ntitle: T\npromises: { immediately: ▶2 huors◀ }", says: "“hours”"),
            Example("config/time-zone", "locales: [sl]\ntitle: T\ncalendars: { a: { timezone: ▶CET◀, hours: always } }"),
            Example("config/time-zone", "locales: { sl: { timezone: ▶europe/ljubljana◀ } }\ntitle: T"),
            Example(
                "config/holidays",
                "locales: [sl]\ntitle: T\ncalendars: { a: { timezone: UTC, hours: always, holidays: [SI, ▶cs◀] } }", says: "“CZ”"),
            Example("config/holidays", "locales: { sl: { holidays: [▶DE-XX◀] } }\ntitle: T"),
            Example(
                "config/date",
                "locales: [sl]\ntitle: T\ncalendars: { a: { timezone: UTC, hours: always, except: { ▶24.12.2026◀: closed } } }",
                says: "2026-12-24"),
            Example("config/alias", "locales: &l [sl]\ntitle: T".replacing("&l [sl]", with: "▶&l [sl]◀")),
            Example("config/syntax", "locales: ▶[sl◀\ntitle: T\n", says: "“[”"),
        ])
    func faults(example: Example) {
        example.expect(load(MarkedText(example.marked).text).diagnostics, in: "pult.yaml")
    }

    @Test(
        "hours that are malformed, empty or overlapping are reported",
        arguments: [
            Example("config/hours", "▶24/7◀", says: "always"), Example("config/hours", "▶08:00-16:00◀", says: "daily"),
            Example("config/hours", "{ ▶mno◀: \"08:00-16:00\" }", says: "“mon”"),
            Example("config/hours", "{ ▶mon-◀: \"08:00-16:00\" }"),
            Example("config/hours", "{ mon: ▶\"08:00-08:00\"◀ }", says: "empty"),
            Example("config/hours", "{ mon: ▶8-16◀ }", says: "no period"),
            Example("config/hours", "{ mon: ▶\"08:00-25:00\"◀ }"), Example("config/hours", "{ mon: ▶\"24:00-08:00\"◀ }"),
            Example("config/hours", "{ mon-thu: [\"08:00-12:00\", ▶\"11:30-16:00\"◀] }", says: "08:00-12:00 and 11:30-16:00"),
            Example("config/hours", "{ mon-fri: \"08:00-12:00\", fri: ▶\"09:00-10:00\"◀ }"),
            Example("config/hours", "{ fri: \"22:00-06:00\", sat: ▶\"05:00-10:00\"◀ }", says: "day before"),
            Example(
                "config/hours",
                "{ daily: ▶\"22:00-22:30\"◀, mon: \"20:00-23:00\" }".replacing("▶\"22:00-22:30\"◀", with: "\"22:00-22:30\"")
                    .replacing("\"20:00-23:00\"", with: "▶\"20:00-23:00\"◀")),
            Example("config/hours", "{ mon: ▶◀}", says: "no hours"),
        ])
    func hours(example: Example) {
        let prefix = "locales: [sl]\ntitle: T\ncalendars:\n  a:\n    timezone: UTC\n    hours: "
        let whole = Example(example.code, prefix + example.marked, says: example.says)
        whole.expect(load(MarkedText(whole.marked).text).diagnostics, in: "pult.yaml")
    }

    @Test(
        "periods that touch do not overlap",
        arguments: [
            "{ mon: [\"08:00-12:00\", \"12:00-16:00\"] }", "{ daily: \"22:00-06:00\" }",
            "{ fri: \"22:00-06:00\", sat: \"06:00-10:00\" }", "{ sat-mon: closed }",
        ])
    func touching(hours: String) {
        #expect(
            load("locales: [sl]\ntitle: T\ncalendars: { a: { timezone: UTC, hours: \(hours) } }").diagnostics.map(\.message) == []
        )
    }

    @Test(
        "without locales there is no site",
        arguments: ["title: T", "title: T\nlocales: []", "title: T\nlocales:", "title: T\nlocales: [xx]", "# nothing"])
    func noLocales(yaml: String) {
        let (configuration, diagnostics) = load(yaml)
        #expect(configuration == nil && diagnostics.hasErrors)
        #expect(diagnostics.allSatisfy { $0.place?.start != nil })
    }

    @Test("a byte-order mark and CRLF do no harm")
    func windows() {
        let (configuration, diagnostics) = load("\u{FEFF}locales: [sl]\r\ntitle:\r\n  sl: Č\r\n")
        #expect(configuration?.title.byLocale == ["sl": "Č"] && diagnostics.isEmpty)
    }

    private func load(_ text: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: text))
    }
}
