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
            case .everything(let pieces):
                try replace(path, with: pieces)
                try Files.remove(changes)
            case .changes(let bytes): try replace(changes, with: [bytes])
            }
        } catch { return }
    }

    private func replace(_ file: String, with pieces: [[UInt8]]) throws(OutputError) {
        let draft = "\(file).\(getpid())"
        do throws(OutputError) {
            try Files.write(pieces, to: draft)
            try Files.move(draft, to: file)
        } catch {
            unlink(draft)
            throw error
        }
    }
}

/// What is to be remembered.
enum MemoryNote {
    /// For the larger file, in pieces that lie one behind the other.
    case everything([[UInt8]])
    /// For the other one.
    case changes([UInt8])
}
