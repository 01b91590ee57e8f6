extension Proof {
    /// The tightest limits in place of a promise's that all channels would keep: one on the clock that the promise was on, and one
    /// in business days. Each was proven. None when an arrival is never answered, or no message ever arrives.
    ///
    /// Elapsed time and business hours come in whole minutes below two hours, in whole hours above; elapsed time below two
    /// minutes in seconds. A clock time (`by`) stays where it can.
    package static func repairs(
        of terms: PromiseTerms, readOn days: BusinessDays? = nil, against commitments: [Commitment]
    ) -> [TimeLimit] {
        let questions = commitments.compactMap { Question(terms, readOn: days, against: $0) }
        guard questions.count == commitments.count, let wait = questions.compactMap(\.longestWait).max() else { return [] }
        let search = RepairSearch(questions: questions, wait: max(wait, 0), by: terms.limit.by)
        let sameClock =
            switch terms.limit.span {
            case .elapsed: search.elapsed()
            case .open: search.openTime()
            case .days: search.days(TimeSpan.days)
            case .businessDays: search.days(TimeSpan.businessDays)
            }
        let business = search.days(TimeSpan.businessDays)
        return [sameClock, business].compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

private struct RepairSearch {
    let questions: [Question]
    /// The longest wait in seconds: no limit need be longer.
    let wait: Int
    let by: ClockTime?

    func elapsed() -> TimeLimit? {
        let size = wait < 120 && wait % 60 != 0 ? 1 : wait <= 7140 ? 60 : 3600
        return proven(TimeLimit(.elapsed(seconds: (wait + size - 1) / size * size)))
    }

    func openTime() -> TimeLimit? {
        let minutes = smallest(in: 0...min(119, wait / 60 + 1)) { TimeLimit(.open(seconds: $0 * 60)) }
        return minutes ?? smallest(in: 0...wait / 3600 + 2) { TimeLimit(.open(seconds: $0 * 3600)) }
    }

    func days(_ span: (Int) -> TimeSpan) -> TimeLimit? {
        guard let plain = smallest(in: 0...wait / 86_400 + 2, { TimeLimit(span($0)) }) else { return nil }
        return by.flatMap { proven(TimeLimit(plain.span, by: $0)) } ?? plain
    }

    private func proven(_ limit: TimeLimit) -> TimeLimit? {
        questions.allSatisfy { $0.isKept(limit) } ? limit : nil
    }

    /// The limit of the smallest number that is kept; a larger number is never a stricter limit.
    private func smallest(in range: ClosedRange<Int>, _ limit: (Int) -> TimeLimit) -> TimeLimit? {
        guard proven(limit(range.upperBound)) != nil else { return nil }
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if proven(limit(middle)) != nil { high = middle } else { low = middle + 1 }
        }
        return limit(low)
    }
}
