/// Finds what somebody probably meant to write.
package enum NearMiss {
    /// The candidate closest to `name`, when it is close enough to be worth offering: at most one edit in three letters.
    /// Ties go to the candidate that sorts first. An edit is an insertion, a deletion, a replacement or a swap of neighbours.
    package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let limit = limit(wanted.count)
        var best: (distance: Int, name: String)?
        for candidate in candidates where candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = editDistance(wanted, scalars)
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// How many edits a name of so many letters may be away.
    static func limit(_ count: Int) -> Int { max(1, count / 3) }

    /// Optimal string alignment distance.
    static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row] + [Int](repeating: 0, count: second.count)
            for column in 1...second.count {
                let replaced = last[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1)
                current[column] = min(last[column] + 1, current[column - 1] + 1, replaced)
                let isSwap =
                    row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1]
                if isSwap { current[column] = min(current[column], beforeLast[column - 2] + 1) }
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
