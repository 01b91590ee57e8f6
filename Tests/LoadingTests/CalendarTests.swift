import Catalog
import Diagnostics
import ServiceTime
import TestSupport
import Testing

@testable import Loading

/// Faults of `calendars` that go beyond the form of single values.
@Suite("Calendars in pult.yaml")
struct CalendarTests {
    private static let head = "locales: [sl]\ntitle: T\ncalendars:\n"
    private static let mail = "channels: { mail: { kind: email, calendar: CALENDARS, service_levels: { resolution: 2 hours } } }"

    @Test(
        "faults are reported where they are",
        arguments: [
            Example(
                "calendar/never-opens",
                head + "  ▶office◀: { timezone: UTC, hours: { mon-sun: closed } }\n"
                    + mail.replacing("CALENDARS", with: "office"),
                says: "“resolution” of the channel “mail”"),
            Example(
                "calendar/never-opens",
                head + "  ▶office◀: { timezone: UTC, hours: { mon: closed }, except: { 2026-12-24: closed } }\n"
                    + mail.replacing("CALENDARS", with: "[office]")),
            Example(
                "config/time-zone", head + "  a: { timezone: ▶Europe/Lubljana◀, hours: always }", says: "“Europe/Ljubljana”"),
            Example("config/time-zone", head + "  a: { timezone: ▶Europe/Atlantis◀, hours: always }", says: "continent and city"),
            Example("config/time-zone", "locales: { sl: { timezone: ▶Ljubljana◀ } }\ntitle: T", says: "“Europe/Ljubljana”"),
            Example("config/holidays", head + "  a: { timezone: UTC, hours: always, holidays: [▶S1◀] }", says: "“SI”"),
            Example("config/holidays", head + "  a: { timezone: UTC, hours: always, holidays: ▶Bayern◀ }", says: "“DE-BY”"),
            Example("config/holidays", head + "  a: { timezone: UTC, hours: always, holidays: [DE, ▶DE-XX◀] }", says: "Land"),
            Example("config/holidays", head + "  a: { timezone: UTC, hours: always, holidays: [▶FR◀] }", says: "country"),
            Example(
                "config/date", head + "  a: { timezone: UTC, hours: always, except: { ▶2027-02-29◀: closed } }", says: "no date"),
            Example(
                "config/hours",
                head + "  a: { timezone: UTC, hours: always, except: { 2027-02-28: [\"08:00-12:00\", ▶\"11:00-13:00\"◀] } }",
                says: "overlap"),
            Example(
                "config/hours", head + "  a: { timezone: UTC, hours: always, except: { 2027-02-28: ▶\"08:00-08:00\"◀ } }",
                says: "empty"),
            Example("config/hours", head + "  a: { timezone: UTC, hours: always, except: { 2027-02-28: ▶◀} }", says: "no hours"),
            Example(
                "config/duplicate-key",
                head + "  a: { timezone: UTC, hours: always, except: { 2027-02-28: closed, ▶2027-02-28◀: always } }"),
        ])
    func faults(example: Example) {
        example.expect(load(MarkedText(example.marked).text).diagnostics, in: "pult.yaml")
    }

    @Test(
        "a calendar may stay closed while an exception or another calendar opens, or nobody is promised anything",
        arguments: [
            head + "  a: { timezone: UTC, hours: { mon: closed }, except: { 2026-12-24: always } }\n"
                + mail.replacing("CALENDARS", with: "a"),
            head + "  a: { timezone: UTC, hours: { mon: closed } }\n  b: { timezone: UTC, hours: always }\n"
                + mail.replacing("CALENDARS", with: "[a, b]"),
            head + "  a: { timezone: UTC, hours: { mon: closed } }\nchannels: { mail: { kind: email, calendar: a } }",
            head + "  a: { timezone: UTC, hours: { mon: closed } }",
        ])
    func closed(yaml: String) {
        #expect(load(yaml).diagnostics.map(\.message) == [])
    }

    @Test("hours that were reported are not reported again as never open")
    func onlyOnce() {
        let yaml = Self.head + "  a: { timezone: UTC, hours: { mon: 8-16 } }\n" + Self.mail.replacing("CALENDARS", with: "a")
        #expect(load(yaml).diagnostics.map(\.code.id) == ["config/hours"])
    }

    @Test("every code of a pack is known to the configuration with its place")
    func holidayCodes() throws {
        let marked = MarkedText(
            """
            title: T
            locales: { sl: {}, cs: { holidays: ▶CZ◀ } }
            calendars:
              a: { timezone: UTC, hours: always, holidays: [▶SI◀, XX, ▶DE-BY◀] }
              b: { timezone: UTC, hours: always, holidays: [▶SI◀] }
            """)
        let configuration = try #require(load(marked.text).configuration)
        #expect(configuration.holidayCodes.map(\.value) == ["CZ", "SI", "DE-BY", "SI"])
        #expect(configuration.holidayCodes.map(\.range) == marked.ranges)
    }

    @Test(
        "what people write instead of a code is understood",
        arguments: [
            ("si", "SI"), ("sl", "SI"), ("cs", "CZ"), ("S1", "SI"), ("5K", "SK"), ("de-by", "DE-BY"), ("DE_BY", "DE-BY"),
            ("DEBY", "DE-BY"), ("BY", "DE-BY"), ("bayern", "DE-BY"), ("Bavaria", "DE-BY"), ("Slovenija", "SI"),
            ("Slovenja", "SI"), ("Czech", nil), ("Deutschland", "DE"), ("AUT", "AT"), ("FR", nil), ("GB", nil), ("DE-XX", nil),
            ("", nil),
        ] as [(String, String?)])
    func corrections(text: String, code: String?) {
        #expect(HolidayCodes.correction(of: text) == code)
    }

    private func load(_ text: String) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: text))
    }
}
