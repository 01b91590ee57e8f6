/// A promise that names no channel: every channel has to keep it.
package struct JointProof: Sendable {
    /// In the order of the commitments.
    package let proofs: [Proof]
    /// The index of the proof to show: the one whose answer is latest, measured by the promise. It is broken if any is.
    package let decisive: Int

    package var verdict: Verdict { proofs[decisive].verdict }

    /// Nil without commitments, and when one of the calendars does not open again.
    package static func prove(
        _ terms: PromiseTerms, readOn days: BusinessDays? = nil, against commitments: [Commitment]
    ) -> JointProof? {
        let proofs = commitments.compactMap { Proof.prove(terms, readOn: days, against: $0) }
        guard proofs.count == commitments.count, !proofs.isEmpty else { return nil }
        var decisive = 0
        for index in proofs.indices where proofs[index].isMoreTelling(than: proofs[decisive]) { decisive = index }
        return JointProof(proofs: proofs, decisive: decisive)
    }
}

extension Proof {
    fileprivate func isMoreTelling(than other: Proof) -> Bool {
        guard let worst else { return false }
        guard let otherWorst = other.worst else { return true }
        if worst.lateness != otherWorst.lateness { return worst.lateness > otherWorst.lateness }
        return worst.arrives < otherWorst.arrives
    }
}
