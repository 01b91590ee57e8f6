import Foundation

/// A run over damaged inputs. `PULT_FUZZ_SECONDS` makes it longer than the few inputs of an ordinary test run, `PULT_FUZZ_SEED`
/// begins elsewhere. What is being read stands in `.cache/fuzz/<name>` until it has been, so a crash or a hang leaves its input there.
struct Fuzzing {
    private let name: String
    private let usual: Int
    private let folder: URL

    init(_ name: String, usual: Int) throws {
        self.name = name
        self.usual = usual
        folder = Repository.folder.appending(path: ".cache/fuzz")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Runs `work` with one seed after the other; it returns the input's size and calls `keep` with the input before reading it.
    func run(_ work: (UInt64, (String) throws -> Void) throws -> Int) throws {
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["PULT_FUZZ_SECONDS"].flatMap { Double($0) }
        let first = environment["PULT_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
        let start = Date()
        var (count, slowest): (Int, (seed: UInt64, nanoseconds: Double)) = (0, (0, 0))
        let file = folder.appending(path: name)
        while seconds.map({ -start.timeIntervalSinceNow < $0 }) ?? (count < usual) {
            let seed = first + UInt64(count)
            let begin = DispatchTime.now().uptimeNanoseconds
            let size = try work(seed) { try $0.write(to: file, atomically: false, encoding: .utf8) }
            let each = Double(DispatchTime.now().uptimeNanoseconds - begin) / Double(max(size, 1000))
            if each > slowest.nanoseconds { slowest = (seed, each) }
            count += 1
        }
        try? FileManager.default.removeItem(at: file)
        print("\(name): \(count) inputs, the slowest (seed \(slowest.seed)) took \(Int(slowest.nanoseconds)) ns for each byte")
    }
}

enum Repository {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// Files below a folder of the repository by their paths in it.
    static func files(_ path: String, ending: String) throws -> [String: [UInt8]] {
        let root = folder.appending(path: path)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        var files: [String: [UInt8]] = [:]
        for name in names where name.hasSuffix(ending) { files[name] = Array(try Data(contentsOf: root.appending(path: name))) }
        return files
    }
}
