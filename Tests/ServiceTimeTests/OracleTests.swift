import ServiceTime
import Testing

@Suite("The engine against one that looks at every minute")
struct OracleTests {
    /// Each seed makes worlds and asks each of them many questions: 21,600 in all.
    @Test("verdict, first and worst case and share are what every single arrival says", arguments: 1...6)
    func proofs(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        var (kept, broken, undecided, double) = (0, 0, 0, 0)
        for world in 0..<90 {
            let world = (number: world, made: World(&dice))
            let calendar = world.made.calendar
            for number in 0..<40 {
                let (question, days) = world.made.randomCase(&dice)
                guard let expected = question.result(afterClosingCountsAsNextDay: false) else {
                    undecided += 1
                    continue
                }
                let proof = try #require(Self.proof(question, days, calendar))
                let name = "seed \(seed), world \(world.number), case \(number): \(question.summary)"
                #expect(OracleCase.Result(proof.outcome) == expected, "\(name)")
                if expected.first == nil { kept += 1 } else { broken += 1 }
                if let other = question.otherReading(than: expected) {
                    double += 1
                    #expect(proof.otherReading.map { OracleCase.Result($0) } == other, "\(name), other reading")
                } else {
                    #expect(proof.otherReading == nil, "\(name), other reading")
                }
            }
        }
        #expect(kept > 300 && broken > 300 && double > 10 && undecided < 60, "\(kept) \(broken) \(double) \(undecided)")
    }

    @Test("repairs hold at every single arrival, and the next tighter one does not", arguments: 1...2)
    func repairs(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &+ 500)
        var checked = 0
        for _ in 0..<25 {
            let world = World(&dice)
            for _ in 0..<8 {
                var (question, days) = world.randomCase(&dice)
                question.horizon =
                    question.horizon.lowerBound..<min(question.horizon.upperBound, question.horizon.lowerBound + 18_000)
                let commitment = Self.commitment(question, world.calendar)
                for repair in Proof.repairs(of: question.terms, readOn: days, against: [commitment]) {
                    var repaired = question
                    repaired.terms.limit = repair
                    guard let result = repaired.result(afterClosingCountsAsNextDay: false) else { continue }
                    #expect(result.first == nil, "\(repair.notation) for \(question.summary)")
                    guard let tighter = repair.nextTighter else { continue }
                    repaired.terms.limit = tighter
                    guard let result = repaired.result(afterClosingCountsAsNextDay: false) else { continue }
                    #expect(result.first != nil, "\(tighter.notation) for \(question.summary)")
                    checked += 1
                }
            }
        }
        #expect(checked > 100, "\(checked)")
    }

    static func proof(_ question: OracleCase, _ days: BusinessDays?, _ calendar: BusinessCalendar) -> Proof? {
        Proof.prove(question.terms, readOn: days, against: commitment(question, calendar))
    }

    private static func commitment(_ question: OracleCase, _ calendar: BusinessCalendar) -> Commitment {
        Commitment(
            question.service, on: calendar.openTime(over: question.instants), intake: question.intake, over: question.instants)
    }
}

extension TimeLimit {
    /// One less of the unit in which repairs come; nil when there is nothing less.
    fileprivate var nextTighter: TimeLimit? {
        switch span {
        case .elapsed(let seconds) where seconds > 0: TimeLimit(.elapsed(seconds: seconds - Self.unit(of: seconds)))
        case .open(let seconds) where seconds > 0: TimeLimit(.open(seconds: seconds - (seconds < 7200 ? 60 : 3600)))
        case .days(let count) where count > 0: TimeLimit(.days(count - 1))
        case .businessDays(let count) where count > 0: TimeLimit(.businessDays(count - 1))
        default: nil
        }
    }

    private static func unit(of seconds: Int) -> Int { seconds % 60 != 0 ? 1 : seconds <= 7200 ? 60 : 3600 }
}

extension OracleCase {
    var instants: Range<Instant> {
        Instant(secondsSince1970: horizon.lowerBound)..<Instant(secondsSince1970: horizon.upperBound)
    }

    var summary: String { "\(service.notation) for \(terms.limit.notation)" }

    /// What comes out under the other reading of "business day", if it is another verdict.
    func otherReading(than result: Result) -> Result? {
        let spans = [service.span, terms.limit.span]
        guard spans.contains(where: { if case .businessDays = $0 { true } else { false } }) else { return nil }
        let other = self.result(afterClosingCountsAsNextDay: true)
        return (other?.first == nil) == (result.first == nil) ? nil : other
    }
}

extension OracleCase.Result {
    init(_ outcome: Proof.Outcome) {
        func seconds(_ example: Proof.Case) -> [Int] {
            [example.arrives, example.promisedBy, example.answeredBy].map(\.secondsSince1970)
        }
        self.init(
            first: outcome.first.map(seconds), worst: outcome.worst.map(seconds), broken: outcome.share.broken,
            arrivals: outcome.share.arrivals)
    }
}
