/// What two sequences have in common: equal elements in the same order, then equal elements wherever they stand.
struct Alignment {
    /// Indexes into the first and the second sequence, in the order of both.
    private(set) var pairs: [(Int, Int)] = []
    /// What the first has and the second lacks.
    private(set) var missing: [Int] = []
    /// What the second has and the first lacks.
    private(set) var extra: [Int] = []

    init<Element: Hashable>(_ first: [Element], _ second: [Element]) {
        // Most sequences that are compared are equal.
        guard first != second else {
            pairs = first.indices.map { ($0, $0) }
            return
        }
        var (low, high) = (0, 0)
        while low < min(first.count, second.count), first[low] == second[low] { low += 1 }
        while high < min(first.count, second.count) - low, first[first.count - 1 - high] == second[second.count - 1 - high] {
            high += 1
        }
        pairs = (0..<low).map { ($0, $0) }
        pairs += Self.common(first, low..<(first.count - high), second, low..<(second.count - high))
        pairs += (0..<high).map { (first.count - high + $0, second.count - high + $0) }
        let (known, matched) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
        var elsewhere: [Element: [Int]] = [:]
        for index in second.indices where !matched.contains(index) { elsewhere[second[index], default: []].append(index) }
        for index in first.indices where !known.contains(index) {
            guard let places = elsewhere[first[index]], let place = places.first else {
                missing.append(index)
                continue
            }
            elsewhere[first[index]] = Array(places.dropFirst())
            moved.append((index, place))
        }
        extra = elsewhere.values.flatMap { $0 }.sorted()
    }

    /// Pairs out of order.
    private(set) var moved: [(Int, Int)] = []

    /// The longest common subsequence of two stretches; none where finding it would take too long.
    private static func common<Element: Hashable>(
        _ first: [Element], _ rows: Range<Int>, _ second: [Element], _ columns: Range<Int>
    ) -> [(Int, Int)] {
        guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count < 1_000_000 else { return [] }
        let width = columns.count + 1
        var lengths = [Int32](repeating: 0, count: (rows.count + 1) * width)
        for row in (0..<rows.count).reversed() {
            for column in (0..<columns.count).reversed() {
                let isEqual = first[rows.lowerBound + row] == second[columns.lowerBound + column]
                lengths[row * width + column] =
                    isEqual
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var (row, column) = (0, 0)
        var pairs: [(Int, Int)] = []
        while row < rows.count, column < columns.count {
            if first[rows.lowerBound + row] == second[columns.lowerBound + column] {
                pairs.append((rows.lowerBound + row, columns.lowerBound + column))
                row += 1
                column += 1
            } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return pairs
    }

    /// Where an element of the first would stand in the second: right behind this index, -1 for the beginning.
    func place(ofMissing index: Int) -> Int { pairs.last { $0.0 < index }?.1 ?? -1 }

    /// Where an element of the second would stand in the first.
    func place(ofExtra index: Int) -> Int { pairs.last { $0.1 < index }?.0 ?? -1 }

    /// Which stretch between two pairs an element stands in.
    func gap(ofMissing index: Int) -> Int { pairs.count { $0.0 < index } }
    func gap(ofExtra index: Int) -> Int { pairs.count { $0.1 < index } }

    /// The differences: an element of the first in the place of one of the second where both stand between the same neighbours,
    /// and the others alone.
    func differences(missing: [Int], extra: [Int]) -> [(missing: Int?, extra: Int?)] {
        var waiting = Dictionary(grouping: missing, by: gap(ofMissing:))
        var differences: [(missing: Int?, extra: Int?)] = []
        for index in extra {
            let gap = gap(ofExtra: index)
            let partner = waiting[gap]?.first
            if partner != nil { waiting[gap]?.removeFirst() }
            differences.append((partner, index))
        }
        return differences + waiting.sorted { $0.key < $1.key }.flatMap { $0.value }.map { ($0, nil) }
    }
}
