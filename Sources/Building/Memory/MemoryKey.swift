internal import Catalog
internal import Diagnostics
internal import ServiceTime

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension Build {
    /// What has to be the same for a build to build on another: the program, what it was asked, the date wherever it counts.
    func memoryKey(of configuration: Configuration) -> ContentHash {
        var record = RecordWriter()
        record.put(Version.current)
        record.put(Self.executable) { record, stamp in
            record.put(Int(stamp.size))
            record.put(Int(stamp.modified))
        }
        record.put(request.includesDrafts)
        record.put(request.isInOwnFolder)
        record.put(request.compressions) { record, forms in record.put(forms) { $0.put($1.rawValue) } }
        for moment in [request.from, request.until] { record.put(moment.map { "\($0)" }) { $0.put($1) } }
        let now = request.now.instant(in: configuration.zone)
        let zones = [configuration.zone, .utc] + configuration.zones.sorted { $0.key < $1.key }.map(\.value)
        record.put(zones) { $0.put($1.local(at: now).date.dayNumber) }
        return ContentHash(record.bytes)
    }

    /// Size and time of the program that runs; nil where nobody can tell.
    private static let executable: Stamp? = {
        #if canImport(Darwin)
            var path = [CChar](repeating: 0, count: Int(MAXPATHLEN) * 4)
            guard proc_pidpath(getpid(), &path, UInt32(path.count)) > 0 else { return nil }
        #else
            let path = "/proc/self/exe"
        #endif
        var status = stat()
        return stat(path, &status) == 0 ? Stamp(status) : nil
    }()
}
