internal import Checks
internal import Diagnostics
internal import Synchronization
internal import Website

/// Looks through the files of the help center for internal text, as they are rendered, on any core.
package final class LeakWatch: Sendable {
    let internalText: InternalText
    /// Whether the site has templates of its own, in which anything may be written in any way.
    private let hasOwnTemplates: Bool
    private let found = Mutex<[UInt64: Place]>([:])

    private struct Place {
        var path: String
        var suspect: InternalText.Suspect
        /// Another file with the same stretch.
        var other: String?
    }

    init(_ internalText: InternalText, hasOwnTemplates: Bool) {
        self.internalText = internalText
        self.hasOwnTemplates = hasOwnTemplates
    }

    /// Looks at a rendered file; its path is relative to the output folder.
    func look(at bytes: [UInt8], path: String) {
        // The built-in theme escapes nothing in pages but HTML's own signs.
        let isEscaped = hasOwnTemplates || !path.hasSuffix(".html")
        let suspects = internalText.suspects(in: bytes, isEscaped: isEscaped)
        guard !suspects.isEmpty else { return }
        found.withLock { found in
            for suspect in suspects { Self.keep(suspect, path, in: &found) }
        }
    }

    /// Of several files with the same stretch the first by path is kept, whatever the order in which they were rendered.
    private static func keep(_ suspect: InternalText.Suspect, _ path: String, in found: inout [UInt64: Place]) {
        guard var place = found[suspect.hash] else {
            found[suspect.hash] = Place(path: path, suspect: suspect)
            return
        }
        guard path != place.path else { return }
        if path < place.path {
            place.other = place.path
            (place.path, place.suspect) = (path, suspect)
        } else {
            place.other = min(path, place.other ?? path)
        }
        found[suspect.hash] = place
    }

    /// Whether internal text stands in a file.
    var hasLeaks: Bool { found.withLock { Array($0.values) }.contains { internalText.isLeak($0.suspect) } }

    /// What was found in all files so far.
    func findings() -> [Diagnostic] {
        let places = found.withLock { $0.values.map { $0 } }
        let all = places.flatMap { place in
            [(path: place.path, suspect: place.suspect)] + (place.other.map { [(path: $0, suspect: place.suspect)] } ?? [])
        }
        return LeakedText.findings(all.sorted { ($0.path, $0.suspect.hash) < ($1.path, $1.suspect.hash) }, internalText)
    }
}
