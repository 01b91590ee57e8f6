internal import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where a memory is kept: in two files, for what came of a look at everything, and for what has changed since. Nothing in them is
/// anybody's work, so what cannot be read or written is as good as none.
struct MemoryStore: Sendable {
    /// The path of the larger file.
    let path: String

    var changes: String { path + "-changes" }
    var isThere: Bool { Files.kind(path) == .file }

    /// What was written for a state; nil when that was another one, or there is none.
    func read(for state: ContentHash?) -> SiteMemory? {
        guard let state, let file = MemoryFile(path) else { return nil }
        let news = Files.kind(changes) == .file ? try? Files.read(changes) : nil
        return SiteMemory(file, changes: news, state: state)
    }

    func write(_ note: MemoryNote) {
        do throws(OutputError) {
            switch note {
            case .everything(let content):
                try replace(path) { draft throws(OutputError) in try MemoryDraft.write(content, to: draft) }
                try Files.remove(changes)
            case .changes(let bytes): try replace(changes) { draft throws(OutputError) in try Files.write(bytes, to: draft) }
            }
        } catch { return }
    }

    private func replace(_ file: String, by write: (String) throws(OutputError) -> Void) throws(OutputError) {
        let draft = "\(file).\(getpid())"
        do throws(OutputError) {
            try write(draft)
            try Files.move(draft, to: file)
        } catch {
            unlink(draft)
            throw error
        }
    }
}

/// What is to be remembered.
enum MemoryNote {
    /// For the larger file.
    case everything(MemoryContent)
    /// For the other one.
    case changes([UInt8])
}
