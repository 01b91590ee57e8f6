internal import Diagnostics
package import ServiceTime

extension WayFinder {
    /// In a longer playbook one step rarely decides, and trying them all would take long.
    private static let mostSteps = 60

    /// A step on the longest way and the most that it may take so that every way is kept, all else being as it is; the step that has
    /// to change least. Nil when no single step is enough.
    package func sufficientStep() -> (step: Int, limit: TimeSpan)? {
        guard playbook.steps.count <= Self.mostSteps, let way = legs() else { return nil }
        var best: (step: Int, limit: TimeSpan, share: Double)?
        for step in way {
            guard let limit = playbook.steps[step].within?.value, let enough = enough(step, limit) else { continue }
            let share = Double(enough.amount) / Double(limit.amount)
            if best.map({ share > $0.share }) ?? true { best = (step, enough, share) }
        }
        return best.map { ($0.step, $0.limit) }
    }

    private func legs() -> [Int]? {
        do throws(Workflow.Obstacle) {
            let steps = try longestWay().legs.map(\.step)
            return steps.enumerated().filter { !steps[..<$0.offset].contains($0.element) }.map(\.element)
        } catch { return nil }
    }

    /// The longest of the usual shorter limits that is kept.
    private func enough(_ step: Int, _ limit: TimeSpan) -> TimeSpan? {
        let shorter = limit.shorterOnes
        guard let least = shorter.first, isKept(step, least) else { return nil }
        var (low, high) = (0, shorter.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if isKept(step, shorter[middle]) { low = middle } else { high = middle - 1 }
        }
        return shorter[low]
    }

    private func isKept(_ step: Int, _ limit: TimeSpan) -> Bool {
        var changed = playbook
        changed.steps[step].within?.value = limit
        // A timer that would come after the limit comes with it.
        if let after = changed.steps[step].escalation?.after, after.value.isLonger(than: limit) {
            changed.steps[step].escalation?.after?.value = limit
        }
        do throws(Workflow.Obstacle) { return try with(changed).longestWay().isKept } catch { return false }
    }
}

extension TimeSpan {
    fileprivate var amount: Int {
        switch self {
        case .elapsed(let seconds), .open(let seconds): seconds
        case .days(let count), .businessDays(let count): count
        }
    }

    /// Whether it is more of the same kind.
    fileprivate func isLonger(than other: TimeSpan) -> Bool {
        let isOfOneKind = isOfDays == other.isOfDays && isBusiness == other.isBusiness
        return isOfOneKind && amount > other.amount
    }

    /// Limits of the same kind that people would write, shortest first.
    fileprivate var shorterOnes: [TimeSpan] {
        let minutes = [5, 10, 15, 20, 30, 45] + (1...24).map { $0 * 60 }
        switch self {
        case .elapsed(let seconds): return minutes.filter { $0 * 60 < seconds }.map { .elapsed(seconds: $0 * 60) }
        case .open(let seconds): return minutes.filter { $0 * 60 < seconds }.map { .open(seconds: $0 * 60) }
        case .days(let count): return (0..<max(0, count)).map { .days($0) }
        case .businessDays(let count): return (0..<max(0, count)).map { .businessDays($0) }
        }
    }
}
