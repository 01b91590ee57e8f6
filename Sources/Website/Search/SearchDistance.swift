/// How far two words are apart; swapped neighbours count once.
enum SearchDistance {
    /// More than `limit` as soon as that is certain. With `isOpen`, what the second goes on with is free.
    static func distance(_ word: [UInt8], _ other: [UInt8], limit: Int, isOpen: Bool = false) -> Int {
        if !isOpen, abs(word.count - other.count) > limit { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...other.count)
        for row in 0..<word.count {
            var costs = [row + 1]
            var best = row + 1
            for column in 0..<other.count {
                var cost = min(last[column + 1] + 1, costs[column] + 1, last[column] + (word[row] == other[column] ? 0 : 1))
                if row > 0, column > 0, word[row] == other[column - 1], word[row - 1] == other[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                costs.append(cost)
                best = min(best, cost)
            }
            if best > limit { return limit + 1 }
            (before, last) = (last, costs)
        }
        return isOpen ? last.min() ?? 0 : last[other.count]
    }
}
