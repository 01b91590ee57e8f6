internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// When roles and channels are there, for the time limits of playbooks that are gone through step by step in the browser
/// (templates/playbook/clocks.js). Roles and channels with the same calendars share a table.
struct StepTimes: Sendable {
    private static let path = "step-times.js"
    private let bytes: [UInt8]
    /// Of the content, so that browsers may keep the file until it changes.
    private let fingerprint: String

    init(_ catalog: Catalog, editions: [Edition], arrivals: Range<Instant>, _ timetable: Timetable) {
        let configuration = catalog.configuration
        var tables = Tables(arrivals: arrivals, limits: catalog.limits)
        let roles = configuration.roles.map { ($0.id, tables.number($0.calendars, timetable.openTime(ofRole: $0.id))) }
        let channels = configuration.channels.map {
            ($0.id, tables.number($0.calendars, timetable.openTime(ofChannel: $0.id)))
        }
        var json = JSONText()
        json.object { json in
            json.pair("from", arrivals.lowerBound.secondsSince1970 / 60)
            json.pair("until", arrivals.upperBound.secondsSince1970 / 60)
            for (name, numbers) in [("roles", roles), ("channels", channels)] {
                json.key(name)
                json.object { json in
                    for (id, number) in numbers where number != nil { json.pair(id, number) }
                }
            }
            json.key("calendars")
            json.array(tables.all) { $0.value($1) }
            json.key("words")
            json.object { json in
                for edition in editions {
                    json.key(edition.code)
                    json.object { $0.words(of: edition.language) }
                }
            }
        }
        bytes = Array("window.PultStepTimes = \(json.text);\n".utf8)
        fingerprint = contentHash(bytes)
    }

    var file: PlannedFile { PlannedFile(path: Self.path, content: .bytes(bytes)) }

    /// For a page whose way up is `root`.
    func address(root: String) -> String { "\(root)\(Self.path)?v=\(fingerprint)" }

    private struct Tables {
        let arrivals: Range<Instant>
        let limits: [TimeSpan]
        private(set) var all: [OpenTable] = []
        private var numbers: [[String]: Int] = [:]

        init(arrivals: Range<Instant>, limits: [TimeSpan]) {
            self.arrivals = arrivals
            self.limits = limits
        }

        /// Nil for who is never there.
        mutating func number(_ calendars: [Located<String>], _ openTime: OpenTime?) -> Int? {
            guard let openTime, openTime.isEverOpen else { return nil }
            let names = calendars.map(\.value)
            if let known = numbers[names] { return known }
            numbers[names] = all.count
            all.append(openTime.table(for: arrivals, limits: limits))
            return all.count - 1
        }
    }
}

extension Catalog {
    /// Of steps, of what follows when they take too long, and of whole playbooks.
    fileprivate var limits: [TimeSpan] {
        let steps = playbooks.flatMap(\.steps)
        let levels = playbooks.compactMap { $0.promise.flatMap { configuration.limit(of: $0.value) } }
        return steps.compactMap { $0.within?.value } + steps.compactMap { $0.escalation?.after?.value } + levels
    }
}

extension Configuration {
    /// What a service level allows; nil for one that does not exist.
    func limit(of reference: ServiceLevelReference) -> TimeSpan? {
        Metric(rawValue: reference.metric).flatMap { channel(reference.channel)?.serviceLevel($0)?.limit }
    }
}
