import Languages
import ServiceTime
import TestSupport

extension FoundPromise {
    /// As the corpus writes it.
    var label: String {
        let limits = (promise.min.map { promise.notation(of: $0) + ".." } ?? "") + promise.notation(of: promise.max)
        let conditions = [
            promise.condition.before.map { "before=\($0)" }, promise.condition.businessDays ? "business_days" : nil,
            promise.condition.openHours ? "open_hours" : nil,
        ]
        let fields = [
            promise.contact?.rawValue ?? "-", promise.metric.rawValue, limits, promise.isBusiness ? "business" : "calendar",
        ]
        return (fields + conditions.compactMap(\.self)).joined(separator: " ")
    }
}
