import Catalog
import Checks
import Diagnostics
import ServiceTime
import TestSupport

extension SiteInMemory {
    /// The site under examination, with its promises proven for messages from `from` to `until`.
    func subject(from: String = "2026-11-23", until: String = "2027-12-01") throws -> SiteSubject {
        let index = try load().index
        let zone = index.catalog.configuration.zone
        guard let start = Instant(iso: from, in: zone), let end = Instant(iso: until, in: zone) else { throw NoMoment() }
        let timetable = Timetable(index.catalog.configuration, now: start, horizon: start..<end)
        return SiteSubject(index: index, timetable: timetable, ledger: Ledger(of: index, on: timetable))
    }

    private struct NoMoment: Error {}
}
