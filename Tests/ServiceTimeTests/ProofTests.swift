import ServiceTime
import Testing

@Suite("Proofs")
struct ProofTests {
    /// Opening hours as in the documentation, with the Slovenian holidays of 2027.
    static let office = Shop(
        "mon-thu 08:00-12:00 12:30-16:30", "fri 08:00-15:00",
        off: ["2027-01-01", "2027-02-08", "2027-03-29", "2027-04-27", "2027-06-25", "2027-11-01"]
    ).calendar

    private func commitment(
        _ level: String, _ calendar: BusinessCalendar = office, intake: Intake = .always, from: String = "2027-03-20",
        until: String = "2027-04-10"
    ) throws -> Commitment {
        let horizon = try calendar.horizon(from, until)
        return Commitment(try TimeLimit(grammar: level), on: calendar.openTime(over: horizon), intake: intake, over: horizon)
    }

    private func terms(_ limit: String, when condition: ArrivalCondition = .init()) throws -> PromiseTerms {
        PromiseTerms(try TimeLimit(grammar: limit), when: condition)
    }

    @Test("two hours are broken over Easter, from the first minute that four business hours do not fit before closing")
    func easter() throws {
        let proof = try #require(Proof.prove(try terms("2 hours"), against: try commitment("4 business hours")))
        let zone = Zones.ljubljana
        #expect(proof.verdict == .broken)
        let worst = try #require(proof.worst)
        #expect(worst.arrives.iso(in: zone) == "2027-03-26T11:01:00+01:00")
        #expect(worst.promisedBy.iso(in: zone) == "2027-03-26T13:01:00+01:00")
        #expect(worst.answeredBy.iso(in: zone) == "2027-03-30T08:01:00+02:00")
        #expect(worst.wait.notation == "PT92H")
        #expect(worst.lateness.notation == "PT90H")
        #expect(proof.first?.arrives.iso(in: zone) == "2027-03-20T00:00:00+01:00")
    }

    @Test("repairs are the tightest that hold: in the clock of the promise, and in business days")
    func repairs() throws {
        let level = try commitment("4 business hours")
        #expect(Proof.repairs(of: try terms("2 hours"), against: [level]).map(\.written) == ["92 hours", "1 business day"])
        #expect(Proof.repairs(of: try terms("same day"), against: [level]).map(\.written) == ["4 days", "1 business day"])
        #expect(
            Proof.repairs(of: try terms("2 business hours"), against: [level]).map(\.written) == [
                "4 business hours", "1 business day",
            ])
        #expect(Proof.repairs(of: try terms("same business day"), against: [level]).map(\.written) == ["1 business day"])
        let noon = try terms("same business day by 12:00")
        #expect(Proof.repairs(of: noon, against: [level]).map(\.written) == ["1 business day by 12:00"])
        #expect(Proof.repairs(of: noon, against: [try commitment("5 business hours")]).map(\.written) == ["1 business day"])
    }

    @Test("short waits are repaired in minutes and seconds")
    func shortRepairs() throws {
        let chat = Shop.always.calendar
        #expect(
            Proof.repairs(of: try terms("1 minute"), against: [try commitment("5 minutes", chat)]).first?.written == "5 minutes")
        #expect(
            Proof.repairs(of: try terms("10 seconds"), against: [try commitment("45 seconds", chat)]).first?.written
                == "45 seconds")
        #expect(
            Proof.repairs(of: try terms("1 hour"), against: [try commitment("121 minutes", chat)]).first?.written == "3 hours")
    }

    @Test("a promise that names no channel is proven, and repaired, for all of them")
    func severalChannels() throws {
        let chat = try commitment("1 minute", Shop.always.calendar, intake: .openHours)
        let email = try commitment("4 business hours")
        let joint = try #require(JointProof.prove(try terms("1 hour"), against: [chat, email]))
        #expect(joint.verdict == .broken)
        #expect(joint.decisive == 1)
        #expect(joint.proofs.map(\.verdict) == [.kept, .broken])
        #expect(Proof.repairs(of: try terms("1 hour"), against: [chat, email]).first?.written == "92 hours")
        #expect(JointProof.prove(try terms("1 hour"), against: []) == nil)
    }

    @Test("mail before noon on business days is answered the same day")
    func condition() throws {
        let level = try commitment("4 business hours", from: "2027-03-01", until: "2028-01-01")
        let noon = ArrivalCondition(before: ClockTime("11:01"), onBusinessDays: true)
        let proof = try #require(Proof.prove(try terms("same day", when: noon), against: level))
        #expect(proof.verdict == .kept)
        #expect(proof.worst?.answeredBy.iso(in: Zones.ljubljana) == "2027-03-01T15:30:00+01:00")
        let late = ArrivalCondition(before: ClockTime("12:31"), onBusinessDays: true)
        #expect(Proof.prove(try terms("same day", when: late), against: level)?.verdict == .broken)
    }

    @Test("a deadline before the arrival is broken, however fast the answer")
    func inThePast() throws {
        let level = try commitment("1 minute", Shop.always.calendar)
        let proof = try #require(Proof.prove(try terms("same day by 12:00"), against: level))
        #expect(proof.first?.arrives.iso(in: Zones.ljubljana) == "2027-03-20T12:00:00+01:00")
        #expect(proof.worst?.lateness.notation == "PT12H")
        // 12 of 24 hours on 21 days, one of which has 23, and of whose mornings one is an hour shorter.
        #expect(proof.share == Proof.Share(broken: 21 * 720, arrivals: 21 * 1440 - 60))
    }

    @Test("the readers' business days count: a Czech customer works on a Slovenian holiday")
    func otherCountry() throws {
        let level = try commitment("4 business hours")
        let czech = BusinessDays(
            Weekday.range(.monday, .friday), specialDays: SpecialDays(off: [Shop.date("2027-03-26")]), zone: Zones.ljubljana,
            over: level.horizon)
        #expect(Proof.prove(try terms("1 business day"), against: level)?.verdict == .kept)
        let proof = try #require(Proof.prove(try terms("1 business day"), readOn: czech, against: level))
        #expect(proof.worst?.promisedBy.iso(in: Zones.ljubljana) == "2027-03-30T00:00:00+02:00")
        #expect(proof.verdict == .broken)
    }

    @Test("when a message after closing decides the verdict, both readings are shown")
    func readings() throws {
        let level = try commitment("same business day", Shop.office.calendar)
        let proof = try #require(Proof.prove(try terms("same business day"), against: level))
        #expect(proof.first?.arrives.iso(in: Zones.ljubljana) == "2027-03-22T16:00:00+01:00")
        #expect(proof.otherReading?.verdict == .kept)
        #expect(Proof.prove(try terms("1 business day"), against: level)?.otherReading == nil)
    }

    @Test("hours with weekends excluded are all hours of business days")
    func allHours() throws {
        let level = try commitment("1 business day")
        var promise = try terms("32 business hours")
        #expect(Proof.prove(promise, against: level)?.verdict == .kept)
        promise.countsAllHours = true
        #expect(Proof.prove(promise, against: level)?.verdict == .broken)
        promise.limit = try TimeLimit(grammar: "41 business hours")
        #expect(Proof.prove(promise, against: level)?.verdict == .kept)
    }

    @Test("a chat that begins in open hours is answered from the next opening on")
    func openIntake() throws {
        let chat = try commitment("1 minute", Shop.office.calendar, intake: .openHours)
        let zone = Zones.ljubljana
        let answers = try ["2027-03-22T10:00", "2027-03-22T20:00"].map {
            chat.answer(to: try Shop.office.calendar.moment($0))?.iso(in: zone)
        }
        #expect(answers == ["2027-03-22T10:01:00+01:00", "2027-03-23T08:01:00+01:00"])
        #expect(Proof.prove(try terms("1 minute"), against: chat)?.verdict == .kept)
    }

    @Test("nothing is proven about a calendar that never opens, or when no message ever arrives")
    func nothing() throws {
        #expect(Proof.prove(try terms("2 hours"), against: try commitment("1bh", Shop().calendar)) == nil)
        #expect(Proof.repairs(of: try terms("2 hours"), against: [try commitment("1bh", Shop().calendar)]) == [])
        let chat = try commitment("1 hour", Shop().calendar, intake: .openHours)
        let proof = try #require(Proof.prove(try terms("2 hours"), against: chat))
        #expect(proof.worst == nil)
        #expect(proof.share.arrivals == 0)
        let instant = try commitment("1 hour", from: "2027-03-20", until: "2027-03-20")
        #expect(Proof.prove(try terms("2 hours"), against: instant)?.worst == nil)
    }
}
