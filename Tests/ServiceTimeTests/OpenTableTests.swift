import ServiceTime
import Testing

/// Reads a table minute by minute, as somebody would with a pencil.
private struct Pencil {
    let table: OpenTable

    func isOpen(at minute: Int) -> Bool { table.edges.prefix { $0 <= minute }.count % 2 == 1 }

    func state(at minute: Int) -> [Int?] {
        let isOpen = isOpen(at: minute)
        let changes = table.edges.enumerated().filter { $0.element > minute && (!isOpen || $0.element < table.end) }
        return [
            isOpen ? 1 : 0, changes.first { $0.offset % 2 == 0 }?.element, changes.first { $0.offset % 2 == 1 }?.element,
        ]
    }

    func day(at minute: Int) -> Int {
        let offset = table.clockChanges.last { $0.at <= minute }?.offset ?? table.firstOffset
        return LocalDate(dayNumber: 0).advanced(by: Int((Double(minute + offset) / 1440).rounded(.down))).dayNumber
    }

    func answer(_ limit: TimeSpan, to arrival: Int, waits: Bool) -> Int? {
        guard let arrival = waits && !isOpen(at: arrival) ? table.edges.first(where: { $0 > arrival }) : arrival else {
            return nil
        }
        switch limit {
        case .elapsed(let seconds): return arrival + seconds / 60
        case .open(let seconds):
            var (minute, left) = (arrival, seconds / 60)
            while left > 0 {
                if isOpen(at: minute) { left -= 1 }
                minute += 1
            }
            return minute
        case .days(let count): return (arrival...).first { day(at: $0) > day(at: arrival) + count }
        case .businessDays(let count):
            let days = zip(table.businessDays, table.closings)
            let today = day(at: arrival)
            if count == 0 { return days.first { $0.0 >= today && ($0.0 > today || arrival < $0.1) }?.1 }
            return days.filter { $0.0 > today }.dropFirst(count - 1).first?.1
        }
    }
}

struct OpenTableTests {
    private static let limits: [TimeSpan] = [
        .elapsed(seconds: 5400), .open(seconds: 900), .open(seconds: 36_000), .days(0), .days(2), .businessDays(0),
        .businessDays(1),
        .businessDays(4),
    ]

    @Test("a table tells of every arrival what the calendar tells", arguments: 0..<40)
    func sameAsCalendar(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        let world = World(&dice)
        let first = Instant(secondsSince1970: world.firstDay * 86_400)
        let arrivals = first..<first.advanced(by: 20 * 86_400)
        let openTime = world.calendar.openTime(over: arrivals)
        let pencil = Pencil(table: openTime.table(for: arrivals, limits: Self.limits))
        let commitments = Self.limits.flatMap { limit in
            [Intake.always, .openHours].map {
                (limit, $0, Commitment(TimeLimit(limit), on: openTime, intake: $0, over: arrivals))
            }
        }
        let edges = pencil.table.edges.filter(pencil.table.arrivals.contains)
        for _ in 0..<12 {
            let edge =
                edges.isEmpty || dice.chance(50) ? pencil.table.arrivals.lowerBound + dice.roll(0...28_000) : dice.pick(edges)
            let arrival = min(
                max(edge + dice.roll(-1...1), pencil.table.arrivals.lowerBound), pencil.table.arrivals.upperBound - 1)
            let instant = Instant(secondsSince1970: arrival * 60)
            let state = openTime.state(at: instant)
            #expect(
                pencil.state(at: arrival)
                    == [state.isOpen ? 1 : 0, state.opensAt.map(Self.minute), state.closesAt.map(Self.minute)])
            for (limit, intake, commitment) in commitments {
                let answer = pencil.answer(limit, to: arrival, waits: intake == .openHours)
                #expect(answer == commitment.answer(to: instant).map(Self.minute), "\(limit) \(intake) \(arrival)")
            }
        }
    }

    @Test("what is open at the end has no closing, and what never opens again is closed")
    func ends() throws {
        let horizon = try Shop.office.calendar.horizon("2027-01-01T00:00", "2027-03-01T00:00")
        let always = Shop.always.calendar.openTime(over: horizon).table(for: horizon, limits: [.open(seconds: 360_000)])
        #expect(always.edges.count == 1)
        let once = Shop("mon 00:00-00:00", except: ["2027-01-05": "08:00-12:00"]).calendar.openTime(over: horizon)
        let pencil = Pencil(table: once.table(for: horizon, limits: [.open(seconds: 360_000)]))
        #expect(pencil.table.edges.count == 2 && pencil.table.businessDays.count == 1)
        #expect(pencil.answer(.businessDays(0), to: horizon.upperBound.secondsSince1970 / 60 - 1, waits: true) == nil)
    }

    private static func minute(_ instant: Instant) -> Int { instant.secondsSince1970 / 60 }
}
