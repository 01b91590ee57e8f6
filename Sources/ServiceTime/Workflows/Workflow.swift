/// Work that is passed from hand to hand on several ways, without loops.
///
/// When a case comes to a stage, the latest moment at which it leaves again is a function of that moment which never falls: whoever
/// gets a case later is not done earlier. The latest end over all ways is therefore found stage by stage: the latest coming is the
/// latest leaving among the stages that lead there, and no way has to be followed by itself. This holds for one arrival, and for
/// many at once.
package struct Workflow: Sendable {
    /// The work of one role on a case, or a clock that runs while it works.
    ///
    /// Business time and business days count from the moment at which the case comes, as in a service level. Hours and days on the
    /// clock on the wall begin to count when the role is on duty: nobody works off a quarter of an hour at night.
    package struct Stint: Hashable, Sendable {
        /// Nil for work that takes no time that is known.
        package var limit: TimeLimit?
        /// Index of the hours in which it is done.
        package var duty: Int

        package init(_ limit: TimeLimit?, duty: Int) {
            self.limit = limit
            self.duty = duty
        }
    }

    /// How a case comes to a stage.
    package struct Source: Hashable, Sendable {
        /// Index of the stage that it leaves.
        package var stage: Int
        /// The index of the clock after which it leaves; nil when it leaves because its work there is done.
        package var timer: Int?

        package init(stage: Int, timer: Int? = nil) {
            self.stage = stage
            self.timer = timer
        }
    }

    package struct Stage: Hashable, Sendable {
        /// Index of its stint.
        package var work: Int
        /// Earlier stages that lead here; a stage without any is where cases arrive.
        package var sources: [Source]

        package init(work: Int, sources: [Source]) {
            self.work = work
            self.sources = sources
        }
    }

    /// The hours of those who work.
    private(set) var duties: [OpenTime]
    let stints: [Stint]
    package let stages: [Stage]
    /// Stages that no case leaves when it is done there.
    let isLast: [Bool]

    package init(duties: [OpenTime], stints: [Stint], stages: [Stage]) {
        self.duties = duties
        self.stints = stints
        self.stages = stages
        var isLast = Array(repeating: true, count: stages.count)
        for source in stages.flatMap(\.sources) where source.timer == nil { isLast[source.stage] = false }
        self.isLast = isLast
    }

    /// Whether a limit does not come out in whole minutes.
    var hasSeconds: Bool { stints.contains { $0.limit?.span.hasSeconds ?? false } }

    /// With hours that reach far enough for all of its work after a range, so that they are not made longer again and again.
    func reaching(_ range: Range<Int>) -> Workflow {
        var (open, days) = (0, 0)
        for stage in stages {
            switch stints[stage.work].limit?.span {
            case .open(let seconds)?: open += seconds
            case .elapsed(let seconds)?: open += seconds / 3
            case .days(let count)?, .businessDays(let count)?: days += count
            case nil: break
            }
        }
        var workflow = self
        workflow.duties = duties.map { $0.reaching(range, openSeconds: open, days: days) }
        return workflow
    }

    /// The latest ends of a stint for cases that come at any moment of a range.
    func curve(of stint: Stint, over range: Range<Int>) -> DeadlineCurve {
        guard let limit = stint.limit else { return .arrival(range) }
        let duty = duties[stint.duty]
        let deadline = Deadline(serviceLevel: limit, on: duty)
        if limit.span.isBusiness { return deadline.curve(over: range) }
        let begins = duty.reaching(range).curve(over: range, openSeconds: 0)
        guard let moments = begins.deadlines else {
            var never = DeadlineCurve(until: range.upperBound)
            never.append(from: range.lowerBound, DeadlineCurve.never)
            return never
        }
        return begins.followed(by: deadline.curve(over: moments.lowerBound..<moments.upperBound + 1))
    }
}
