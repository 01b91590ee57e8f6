internal import Catalog
internal import Diagnostics
internal import ServiceTime

extension Build {
    /// What has to be the same for a build to build on another, beside the program: what it was asked, the date wherever it counts.
    func memoryKey(of configuration: Configuration) -> ContentHash {
        var record = RecordWriter()
        record.put(Version.current)
        record.put(request.includesDrafts)
        record.put(request.isInOwnFolder)
        record.put(request.compressions) { record, forms in record.put(forms) { $0.put($1.rawValue) } }
        for moment in [request.from, request.until] { record.put(moment.map { "\($0)" }) { $0.put($1) } }
        let now = request.now.instant(in: configuration.zone)
        let zones = [configuration.zone, .utc] + configuration.zones.sorted { $0.key < $1.key }.map(\.value)
        record.put(zones) { $0.put($1.local(at: now).date.dayNumber) }
        return ContentHash(record.bytes)
    }
}
