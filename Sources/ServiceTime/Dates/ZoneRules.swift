/// A time zone of the IANA data base as data: which offset from Greenwich holds from when on.
package struct ZoneRules: Hashable, Sendable {
    /// A moment from which on another offset holds.
    package struct Change: Hashable, Sendable {
        package let at: Instant
        /// Seconds east of Greenwich.
        package let offset: Int

        package init(at: Instant, offset: Int) {
            self.at = at
            self.offset = offset
        }
    }

    /// IANA name, such as `Europe/Ljubljana`.
    package let name: String
    /// Seconds east of Greenwich before the first change.
    package let firstOffset: Int
    /// Sorted by time.
    package let changes: [Change]

    package init(name: String, firstOffset: Int, changes: [Change]) {
        self.name = name
        self.firstOffset = firstOffset
        self.changes = changes
    }
}
