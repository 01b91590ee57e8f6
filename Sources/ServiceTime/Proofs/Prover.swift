/// Proves many promises and remembers each proof: texts repeat what they promise.
package struct Prover: Sendable {
    private struct Key: Hashable {
        let terms: PromiseTerms
        let readers: Int?
        let commitment: Int
    }

    /// What stands behind the promises, one for each service level of a channel.
    package let commitments: [Commitment]
    /// The business days of those who read the texts, one for each locale.
    package let readers: [BusinessDays]
    private var proofs: [Key: Proof?] = [:]

    package init(commitments: [Commitment], readers: [BusinessDays] = []) {
        self.commitments = commitments
        self.readers = readers
    }

    /// As `Proof.prove`, for the readers and the commitment of an index; no readers count the channel's business days.
    package mutating func prove(_ terms: PromiseTerms, readers index: Int? = nil, commitment: Int) -> Proof? {
        let key = Key(terms: terms, readers: index, commitment: commitment)
        if let known = proofs[key] { return known }
        let proof = Proof.prove(terms, readOn: index.map { readers[$0] }, against: commitments[commitment])
        proofs[key] = .some(proof)
        return proof
    }
}
