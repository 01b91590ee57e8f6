/// Finds what somebody probably meant to write.
package enum NearMiss {
    /// The candidate closest to `name`, when it is close enough to be worth offering: at most one edit in three letters.
    /// Ties go to the candidate that sorts first. An edit is an insertion, a deletion, a replacement or a swap of neighbours.
    package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let limit = limit(wanted.count)
        var measure = EditDistance()
        var best: (distance: Int, name: String)?
        for candidate in candidates where candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            guard let distance = measure.distance(wanted, scalars, limit: limit) else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// How many edits a name of so many letters may be away.
    static func limit(_ count: Int) -> Int { max(1, count / 3) }
}
