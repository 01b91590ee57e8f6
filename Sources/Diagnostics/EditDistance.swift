/// How many edits lie between two names: optimal string alignment, in which a swap of neighbours is one edit. Keeps its memory from
/// one pair to the next.
struct EditDistance {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// Nil when there are more than `limit`.
    mutating func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(first.count - second.count) <= limit else { return nil }
        // Cells so far from the diagonal cost more than the limit, and what is never written stays too much.
        let tooMuch = limit + 1
        for keyPath in [\EditDistance.beforeLast, \.last, \.current] {
            self[keyPath: keyPath].removeAll(keepingCapacity: true)
            self[keyPath: keyPath].append(contentsOf: repeatElement(tooMuch, count: second.count + 1))
        }
        for column in 0...min(second.count, limit) { last[column] = column }
        for row in 0..<first.count {
            guard fill(row, first, second, limit) <= limit else { return nil }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[second.count] <= limit ? last[second.count] : nil
    }

    /// Fills the row after `row` letters of the first name; returns its least value.
    private mutating func fill(_ row: Int, _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], _ limit: Int) -> Int {
        let (low, high) = (max(0, row - limit), min(second.count, row + 1 + limit))
        let tooMuch = limit + 1
        current[low] = low == 0 ? min(row + 1, tooMuch) : tooMuch
        if high < second.count { current[high + 1] = tooMuch }
        var least = current[low]
        for column in low..<high {
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (first[row] == second[column] ? 0 : 1))
            let isSwap = row > 0 && column > 0 && first[row] == second[column - 1] && first[row - 1] == second[column]
            if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
            current[column + 1] = min(cost, tooMuch)
            least = min(least, cost)
        }
        return least
    }
}
