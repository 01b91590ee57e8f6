extension Array {
    /// The first place from `start` on whose element does not fulfil a condition that holds for a stretch from there and for nothing
    /// behind it; the end if all fulfil it. Looks at few elements.
    func partitionPoint(from start: Int = 0, _ holds: (Element) -> Bool) -> Int {
        var (low, high) = (start, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
