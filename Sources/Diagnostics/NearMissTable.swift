internal import Synchronization

/// Many names among which near misses are looked for again and again: a site with ten thousand texts and as many broken links
/// must not take a look at every pair of letters.
package final class NearMissTable: Sendable {
    private struct Candidate {
        var name: String
        var scalars: [Unicode.Scalar]
        var letters: SIMD32<UInt8>
    }

    /// Sorted by name, so that ties go to the one that sorts first.
    private let candidates: [Candidate]
    private let known = Mutex<[String: String?]>([:])

    /// Whether the names are paths: then it is their last part that says how many edits are a slip.
    private let arePaths: Bool

    package init(_ names: some Sequence<String>, arePaths: Bool = false) {
        self.arePaths = arePaths
        candidates = names.sorted().map { name in
            let scalars = Array(name.lowercased().unicodeScalars)
            return Candidate(name: name, scalars: scalars, letters: Self.count(scalars))
        }
    }

    /// The same as `NearMiss.suggestion`, remembered.
    package func suggestion(for name: String) -> String? {
        if let found = known.withLock({ $0[name] }) { return found }
        let found = search(name)
        known.withLock { $0[name] = .some(found) }
        return found
    }

    private func search(_ name: String) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let letters = Self.count(wanted)
        let telling = arePaths ? wanted.reversed().prefix { $0 != "/" }.count : wanted.count
        var limit = NearMiss.limit(telling)
        var measure = EditDistance()
        var best: String?
        for candidate in candidates where candidate.name != name {
            guard abs(candidate.scalars.count - wanted.count) <= limit,
                Self.leastDistance(letters, candidate.letters) <= limit
            else { continue }
            guard let distance = measure.distance(wanted, candidate.scalars, limit: limit) else { continue }
            best = candidate.name
            // Only a closer one is better.
            limit = distance - 1
            if limit < 0 { break }
        }
        return best
    }

    /// How often each letter occurs, letters that share a place taken together.
    private static func count(_ scalars: [Unicode.Scalar]) -> SIMD32<UInt8> {
        var letters = SIMD32<UInt8>()
        for scalar in scalars {
            let place = Int(scalar.value & 31)
            if letters[place] < 255 { letters[place] += 1 }
        }
        return letters
    }

    /// An edit adds one letter at most and takes one away at most.
    private static func leastDistance(_ first: SIMD32<UInt8>, _ second: SIMD32<UInt8>) -> Int {
        let more = first &- pointwiseMin(first, second)
        let less = second &- pointwiseMin(first, second)
        return max(Int(more.wrappedSum()), Int(less.wrappedSum()))
    }
}
