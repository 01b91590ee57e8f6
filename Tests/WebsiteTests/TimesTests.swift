import Catalog
import Foundation
import Languages
import ServiceTime
import Testing

@testable import Website

@Suite("What the live parts of the help center count on")
struct TimesTests {
    private struct File: Decodable {
        struct Channel: Decodable {
            let calendar: Int
            let approach: String
            let waits: Bool
            let within: String?
        }

        struct Calendar: Decodable {
            let zone, hours, days, closings: [Int]
            let end: Int
        }

        let from, until: Int
        let channels: [String: Channel]
        let calendars: [Calendar]
    }

    private let site = SampleSite()

    private func file() throws -> File {
        try JSONDecoder().decode(File.self, from: Data(#require(site.files(.public)["sl/times.json"]).utf8))
    }

    @Test("is the table of each calendar, written as differences, and reaches for fourteen months")
    func table() throws {
        let file = try file()
        #expect(file.from <= site.now.secondsSince1970 / 60 && file.until - site.now.secondsSince1970 / 60 >= 426 * 1440)
        let openTime = try #require(site.timetable.openTime(ofChannel: "email"))
        let arrivals = Instant(secondsSince1970: file.from * 60)..<Instant(secondsSince1970: file.until * 60)
        let table = openTime.table(for: arrivals, limits: [.open(seconds: 4 * 3600)])
        let calendar = file.calendars[try #require(file.channels["email"]).calendar]
        #expect(sums(calendar.hours) == table.edges)
        #expect(sums(calendar.days) == table.businessDays && sums(calendar.closings) == table.closings)
        #expect(calendar.end == table.end && calendar.zone == [table.firstOffset])
        #expect(file.channels.keys.sorted() == ["email"] && file.calendars.count == 1)
    }

    @Test("is named on every page that shows channels, by its content")
    func address() throws {
        let files = site.files(.public)
        let bytes = Array(try #require(files["sl/times.json"]).utf8)
        for (path, root) in [("sl/stik/index.html", "../../"), ("sl/dostava/paket-zamuja/index.html", "../../../")] {
            #expect(files[path]?.contains("data-times=\"\(root)sl/times.json?v=\(contentHash(bytes))\"") == true, "\(path)")
            #expect(files[path]?.contains("data-pult=\"answer-by\" data-channel=\"email\"") == true)
        }
    }

    @Test("is the same in two builds of one day")
    func steady() {
        var later = site
        later.time = 7 * 3600
        #expect(later.files(.public)["sl/times.json"] == site.files(.public)["sl/times.json"])
    }

    private func sums(_ differences: [Int]) -> [Int] {
        differences.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
    }
}

@Suite("Days off of the next weeks")
struct NoticeTests {
    private let shop: BusinessCalendar = {
        var hours = WeeklyHours()
        for day in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday] {
            hours[day] = [OpenPeriod(opens: 480, closes: 960)]
        }
        let exceptions = [
            day("2026-12-24"): [OpenPeriod(opens: 480, closes: 720)], day("2026-12-31"): [],
            day("2026-12-13"): [OpenPeriod(opens: 540, closes: 600)],
        ]
        let plan = CalendarPlan(
            name: "office", timeZone: "UTC", hours: hours, holidays: ["SI", "HR"], exceptions: exceptions)
        let table = HolidayTable(codes: plan.holidays, years: 2026...2027)
        return BusinessCalendar(.init(plan: plan, zone: .utc, specialDays: SpecialDays(table)))
    }()

    private func notices(_ language: Language, _ first: String = "2026-12-01", _ last: String = "2027-01-31") -> [String] {
        shop.notices(on: day(first)...day(last), for: Locale(code: language.code, language: language)).map {
            "\($0.first)…\($0.last) \($0.hours.map { "\($0.opens)-\($0.closes)" }.joined()) \($0.names.joined(separator: ", "))"
        }
    }

    @Test("are those on which it would be open, days in a row as one, each name once and in the reader's language")
    func slovenian() {
        #expect(
            notices(.slovenian) == [
                "2026-12-13…2026-12-13 540-600 ", "2026-12-24…2026-12-24 480-720 ", "2026-12-25…2026-12-25  božič",
                "2026-12-31…2027-01-01  novo leto", "2027-01-06…2027-01-06  Epiphany",
            ])
    }

    @Test("take a name from another country of the reader's language, else from English")
    func others() {
        #expect(notices(.croatian).contains("2026-12-25…2026-12-25  Božić"))
        #expect(notices(.polish).last == "2027-01-06…2027-01-06  Święto Trzech Króli")
        #expect(
            notices(.german, "2027-02-01", "2027-02-28") == [
                "2027-02-08…2027-02-08  Prešeren Day, the Slovenian Cultural Holiday"
            ])
    }

    @Test("stand on the page once for all channels, with the moment at which they are over")
    func page() {
        let files = SampleSite().files(.public)
        let page = files["sl/stik/index.html"] ?? ""
        #expect(page.contains("<li data-until=\"2026-11-24T00:00:00+00:00\">V ponedeljek, 23. novembra 2026, je zaprto.</li>"))
        #expect(page.components(separatedBy: "data-until").count == 2 && !page.contains("notice-channels"))
    }
}
