internal import Catalog
internal import Checks
internal import Diagnostics
internal import ServiceTime

/// The ledger for people: one line for each promise, what cannot be kept first, each with the message that waits longest.
struct LedgerText {
    let ledger: Ledger
    let index: CatalogIndex
    let palette: Palette

    var text: String {
        let order: [Verdict] = [.broken, .unbacked, .kept]
        let groups = order.map { verdict in ledger.entries.filter { $0.verdict == verdict } }
        return groups.joined().map(lines).joined() + "\n" + summary + "\n"
    }

    /// `24 promises: 22 kept, 1 broken, 1 unbacked`
    var summary: String {
        let parts = [Verdict.kept, .broken, .unbacked].compactMap { verdict in
            let count = ledger.entries.count { $0.verdict == verdict }
            return count > 0 ? "\(count) \(verdict.rawValue)" : nil
        }
        let count = ledger.entries.count
        guard count > 0 else { return "No text makes a promise." }
        return "\(count) promise\(count == 1 ? "" : "s"): \(parts.joined(separator: ", "))"
    }

    private func lines(_ entry: Ledger.Entry) -> String {
        let file = index.text(entry.promise.text).file
        let start = file.position(at: entry.promise.range.lowerBound)
        let level = entry.level.map(levelText) ?? entry.promise.metric.rawValue
        let place = "\(file.path):\(start.line):\(start.column):"
        return "\(palette.bold(place)) \(verdict(entry.verdict)) “\(entry.promise.words)” (\(level))\n" + worstCase(entry)
    }

    private func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .kept: "kept"
        case .broken: palette.severity(.error, "broken")
        case .unbacked: palette.severity(.warning, "unbacked")
        }
    }

    /// `email.first_response: 4 business hours`
    private func levelText(_ level: ServiceLevelReference) -> String {
        let channel = index.catalog.configuration.channel(level.channel)
        let limit = Metric(rawValue: level.metric).flatMap { channel?.serviceLevel($0)?.limit.written }
        return level.description + (limit.map { ": \($0)" } ?? "")
    }

    private func worstCase(_ entry: Ledger.Entry) -> String {
        guard entry.verdict == .broken else { return "" }
        guard let proof = entry.proof, let worst = proof.worst else { return "    The channel never opens again.\n" }
        let repairs = entry.repairs.map(\.written).joined(separator: ", or ")
        return
            "    Arrives \(Moments.english(worst.arrives, entry.zone)); promised by \(Moments.english(worst.promisedBy, entry.zone)); "
            + "answered by \(Moments.english(worst.answeredBy, entry.zone)): waits \(Moments.english(worst.wait)).\n"
            + "    \(proof.share.hundredths) % of arrivals are affected." + (repairs.isEmpty ? "" : " Would hold: \(repairs).")
            + "\n"
    }
}
