extension TimeSpan {
    /// Reads the notation: `PT2H`, `PT90S`, `PT4BH`, `PT15BM`, `P1D`, `P2BD`, `PT0S`; several units run from large to small
    /// (`PT1H30M`). Nil for anything else, and for more than ten years.
    package init?(notation text: some StringProtocol) {
        var reading = NotationReading(bytes: Array(text.utf8))
        guard reading.take("P"), let span = reading.take("T") ? reading.hours() : reading.days(), reading.isAtEnd else {
            return nil
        }
        self = span
    }

    /// In the grammar of the configuration: `92 hours`, `1 business day`, `same day`.
    package var written: String {
        switch self {
        case .elapsed(let seconds): Self.counted(seconds, prefix: "")
        case .open(let seconds): Self.counted(seconds, prefix: "business ")
        case .days(0): "same day"
        case .businessDays(0): "same business day"
        case .days(let count): Self.counted(count, "day")
        case .businessDays(let count): Self.counted(count, "business day")
        }
    }

    private static func counted(_ seconds: Int, prefix: String) -> String {
        let units = [(3600, "hour"), (60, "minute"), (1, "second")]
        let (size, name) = units.first { seconds >= $0.0 && seconds % $0.0 == 0 } ?? (1, "second")
        return counted(seconds / size, prefix + name)
    }

    private static func counted(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
}

/// A place in a notation that is being read.
private struct NotationReading {
    let bytes: [UInt8]
    var position = 0

    /// Ten years, as in the grammar.
    private static let mostDays = 3650

    var isAtEnd: Bool { position == bytes.count }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
        position += 1
        return true
    }

    mutating func days() -> TimeSpan? {
        guard let count = number(), count <= Self.mostDays else { return nil }
        let isBusiness = take("B")
        guard take("D") else { return nil }
        return isBusiness ? .businessDays(count) : .days(count)
    }

    mutating func hours() -> TimeSpan? {
        var (seconds, smallest) = (0, Int.max)
        var kinds: Set<Bool> = []
        while !isAtEnd {
            guard let count = number(), count <= Self.mostDays * 86_400 else { return nil }
            kinds.insert(take("B"))
            guard let unit = take("H") ? 3600 : take("M") ? 60 : take("S") ? 1 : nil, unit < smallest else { return nil }
            smallest = unit
            seconds += count * unit
        }
        guard kinds.count == 1, let isOpen = kinds.first, seconds <= Self.mostDays * 86_400 else { return nil }
        return isOpen ? .open(seconds: seconds) : .elapsed(seconds: seconds)
    }

    private mutating func number() -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, bytes[position] >= UInt8(ascii: "0"), bytes[position] <= UInt8(ascii: "9"), value < 1 << 40
        {
            value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? value : nil
    }
}
