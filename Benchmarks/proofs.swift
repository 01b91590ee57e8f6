// How long a proof takes. Compiled together with the sources of ServiceTime by proofs.sh; it prints microseconds.

/// 2027-01-01, and 400 days from there.
private let start = Instant(secondsSince1970: 20_819 * 86_400)
private let horizon = start..<start.advanced(by: 400 * 86_400)

/// 01:00 UTC on the last Sunday of March and October.
private func europe() -> ZoneRules {
    func lastSunday(_ year: Int, _ month: Int) -> Int {
        let days = (25...31).compactMap { LocalDate(year: year, month: month, day: $0) }
        return days.first { $0.weekday == .sunday }?.dayNumber ?? 0
    }
    let changes = (2000...2045).flatMap { year in
        [(lastSunday(year, 3), 7200), (lastSunday(year, 10), 3600)].map {
            ZoneRules.Change(at: Instant(secondsSince1970: $0.0 * 86_400 + 3600), offset: $0.1)
        }
    }
    return ZoneRules(name: "Europe/Ljubljana", firstOffset: 3600, changes: changes)
}

private func office() -> BusinessCalendar {
    var hours = WeeklyHours()
    for day in Weekday.range(.monday, .thursday) {
        hours[day] = [OpenPeriod(opens: 480, closes: 720), OpenPeriod(opens: 750, closes: 990)]
    }
    hours[.friday] = [OpenPeriod(opens: 480, closes: 900)]
    let off = ["2027-01-01", "2027-02-08", "2027-03-29", "2027-04-27", "2027-06-25", "2027-11-01"].compactMap {
        LocalDate(iso: $0)
    }
    let plan = CalendarPlan(name: "office", timeZone: "Europe/Ljubljana", hours: hours)
    return BusinessCalendar(.init(plan: plan, zone: europe(), specialDays: SpecialDays(off: off)))
}

private func measure(_ name: String, rounds: Int = 2000, _ work: () -> Int) {
    let clock = ContinuousClock()
    var total = 0
    for _ in 0..<rounds / 10 { total &+= work() }
    let elapsed = clock.measure { for _ in 0..<rounds { total &+= work() } }
    let nanoseconds = elapsed.components.seconds * 1_000_000_000 + elapsed.components.attoseconds / 1_000_000_000
    let tenths = Int(nanoseconds) / rounds / 100
    print("\(name): \(tenths / 10).\(tenths % 10) µs\(total == 1 ? " " : "")")
}

@main
struct Proofs {
    static func main() {
        let calendar = office()
        let openTime = calendar.openTime(over: horizon)
        let level = Commitment(TimeLimit(.open(seconds: 4 * 3600)), on: openTime, over: horizon)
        let days = Commitment(TimeLimit(.businessDays(1)), on: openTime, over: horizon)
        let readers = BusinessDays(Weekday.range(.monday, .friday), zone: calendar.zone, over: horizon)
        measure("open time of a calendar") {
            calendar.openTime(over: horizon).businessDays.contains(LocalDate(dayNumber: 1)) ? 1 : 0
        }
        measure("a service level, for all its promises") {
            Commitment(TimeLimit(.open(seconds: 4 * 3600)), on: openTime, over: horizon).limit.by == nil ? 1 : 0
        }
        let noon = ArrivalCondition(before: ClockTime(minutes: 720), onBusinessDays: true)
        let promises: [(String, PromiseTerms, Commitment)] = [
            ("2 hours, service level 4 business hours", PromiseTerms(TimeLimit(.elapsed(seconds: 7200))), level),
            ("2 days, service level 4 business hours", PromiseTerms(TimeLimit(.days(2))), level),
            ("1 business day, service level 4 business hours", PromiseTerms(TimeLimit(.businessDays(1))), level),
            ("1 business day, service level 1 business day", PromiseTerms(TimeLimit(.businessDays(1))), days),
            ("4 business hours, service level 4 business hours", PromiseTerms(TimeLimit(.open(seconds: 14_400))), level),
            ("same day before noon, service level 4 business hours", PromiseTerms(TimeLimit(.days(0)), when: noon), level),
        ]
        for (name, terms, level) in promises {
            measure("proof: " + name) { Proof.prove(terms, readOn: readers, against: level)?.share.broken ?? 0 }
        }
        measure("repairs: 2 hours, service level 4 business hours", rounds: 500) {
            Proof.repairs(of: promises[0].1, readOn: readers, against: [level]).count
        }
        let chain = Chain((1...5).map { Deadline(serviceLevel: TimeLimit(.open(seconds: $0 * 1800)), on: openTime) })
        measure("chain of five", rounds: 500) { chain.longest(for: level)?.wait.seconds ?? 0 }
    }
}
