internal import Languages
internal import ServiceTime

extension Language {
    /// The promise of a service level: "v 4 delovnih urah".
    func promise(_ span: TimeSpan) -> String { promise(TimeLimit(span)) }
}
