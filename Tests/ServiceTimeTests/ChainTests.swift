import ServiceTime
import Testing

@Suite("Chains")
struct ChainTests {
    private let agents = Shop("mon-fri 08:00-16:00").calendar
    private let leads = Shop("mon-wed 09:00-12:00").calendar

    private func chain(_ first: String, _ second: String, over horizon: Range<Instant>) throws -> Chain {
        Chain([
            Deadline(serviceLevel: try TimeLimit(grammar: first), on: agents.openTime(over: horizon)),
            Deadline(serviceLevel: try TimeLimit(grammar: second), on: leads.openTime(over: horizon)),
        ])
    }

    @Test("the second team begins when the first is done, in its own hours")
    func oneArrival() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-08")
        let end = try chain("4bh", "1bh", over: horizon).end(for: try agents.moment("2027-03-03T10:00"))
        #expect(end?.iso(in: Zones.ljubljana) == "2027-03-08T10:00:00+01:00")
    }

    @Test("the longest way is that of the arrival that waits longest, and it may break a promise")
    func longest() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-15")
        let email = Commitment(TimeLimit(.businessDays(3)), on: agents.openTime(over: horizon), over: horizon)
        let chain = try chain("4bh", "1bh", over: horizon)
        let longest = try #require(chain.longest(for: email))
        // Four hours from 07:01 to 11:01 leave less than one of the three.
        #expect(longest.arrives.iso(in: Zones.ljubljana) == "2027-03-02T15:01:00+01:00")
        #expect(longest.answeredBy.iso(in: Zones.ljubljana) == "2027-03-08T09:01:00+01:00")
        let proof = try #require(chain.proof(for: email, against: Deadline(serviceLevel: email.limit, on: email.openTime)))
        #expect(proof.verdict == .broken)
        let generous = Deadline(serviceLevel: TimeLimit(.businessDays(4)), on: email.openTime)
        #expect(chain.proof(for: email, against: generous)?.verdict == .kept)
    }

    @Test("a chain with a team that never works has no end")
    func never() throws {
        let horizon = try agents.horizon("2027-03-01", "2027-03-08")
        let chain = Chain([
            Deadline(serviceLevel: TimeLimit(.open(seconds: 60)), on: Shop().calendar.openTime(over: horizon)),
            Deadline(serviceLevel: TimeLimit(.open(seconds: 60)), on: agents.openTime(over: horizon)),
        ])
        #expect(chain.end(for: horizon.lowerBound) == nil)
        let email = Commitment(TimeLimit(.businessDays(3)), on: agents.openTime(over: horizon), over: horizon)
        #expect(chain.longest(for: email) == nil)
    }

    @Test("for every arrival of random chains the curve ends where one step after the other does", arguments: 1...3)
    func composition(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &+ 1000)
        for _ in 0..<25 {
            let worlds = [World(&dice), World(&dice)]
            let start = (worlds[0].firstDay + dice.roll(3...8)) * 86_400
            let horizon = Instant(secondsSince1970: start)..<Instant(secondsSince1970: start + dice.roll(6...30) * 3600)
            let stages = (0..<dice.roll(2...4)).map { _ in
                let limit = TimeLimit(dice.chance(70) ? .open(seconds: dice.roll(0...600) * 60) : .businessDays(dice.roll(0...2)))
                return Deadline(serviceLevel: limit, on: dice.pick(worlds).calendar.openTime(over: horizon))
            }
            let chain = Chain(stages)
            let email = Commitment(TimeLimit(.days(1)), on: worlds[0].calendar.openTime(over: horizon), over: horizon)
            var expected: (arrival: Instant, end: Instant)?
            for second in stride(from: start, to: horizon.upperBound.secondsSince1970, by: 60) {
                let arrival = Instant(secondsSince1970: second)
                let end = try #require(chain.end(for: arrival))
                let wait = end.secondsSince1970 - second
                if expected.map({ wait > $0.end.secondsSince1970 - $0.arrival.secondsSince1970 }) ?? true {
                    expected = (arrival, end)
                }
            }
            let longest = chain.longest(for: email)
            #expect(longest?.arrives == expected?.arrival)
            #expect(longest?.answeredBy == expected?.end)
        }
    }
}
