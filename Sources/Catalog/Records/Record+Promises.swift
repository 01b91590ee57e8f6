internal import Diagnostics
internal import ServiceTime

extension RecordWriter {
    mutating func put(_ promise: Promise) {
        put(promise.range)
        put(promise.words)
        put(promise.source == .prose)
        put(promise.channel) { $0.put($1) }
        put(promise.levels) { record, level in
            record.put(level.channel)
            record.put(level.metric)
        }
        put(promise.metric.rawValue)
        put(promise.min) { $0.put($1) }
        put(promise.max)
        put(promise.clock.rawValue)
        put(promise.condition.before) { $0.put($1.minutes) }
        put(promise.condition.onBusinessDays)
        put(promise.condition.inOpenHours)
        put(promise.countsAllHours)
        put(promise.unitSeconds)
        put(promise.fullRange)
    }

    private mutating func put(_ limit: TimeLimit) {
        switch limit.span {
        case .elapsed(let seconds): put(0, seconds)
        case .open(let seconds): put(1, seconds)
        case .days(let count): put(2, count)
        case .businessDays(let count): put(3, count)
        }
        put(limit.by) { $0.put($1.minutes) }
    }

    private mutating func put(_ kind: Int, _ count: Int) {
        put(kind)
        put(count)
    }
}

extension RecordReader {
    /// The promise stands in no text yet: see `Promise.text`.
    mutating func promise(locale: String) -> Promise {
        let (range, words) = (range(), text())
        let source: Promise.Source = flag() ? .prose : .declared
        let channel = optional { $0.text() }
        let levels = list { ServiceLevelReference(channel: $0.text(), metric: $0.text()) }
        let metric = Metric(rawValue: text())
        let (min, max) = (optional { $0.limit() }, limit())
        let clock = Promise.Clock(rawValue: text())
        let before = optional { ClockTime(minutes: $0.number()) } ?? nil
        let condition = ArrivalCondition(before: before, onBusinessDays: flag(), inOpenHours: flag())
        if metric == nil || clock == nil { fail() }
        var promise = Promise(
            text: TextReference(.article, 0), locale: locale, range: range, words: words, source: source, channel: channel,
            metric: metric ?? .firstResponse, levels: levels, min: min, max: max, clock: clock ?? .unspecified,
            condition: condition, countsAllHours: flag())
        promise.unitSeconds = number()
        promise.fullRange = self.range()
        return promise
    }

    private mutating func limit() -> TimeLimit {
        let (kind, count) = (number(), number())
        let span: TimeSpan =
            switch kind {
            case 0: .elapsed(seconds: count)
            case 1: .open(seconds: count)
            case 2: .days(count)
            default: .businessDays(count)
            }
        return TimeLimit(span, by: optional { ClockTime(minutes: $0.number()) } ?? nil)
    }
}
