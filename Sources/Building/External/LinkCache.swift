internal import Checks
internal import Foundation
internal import ServiceTime

/// Remembers which pages were there. What was not is asked for every time, so that a link that was mended is seen to be.
struct LinkCache {
    private struct Entry: Codable {
        /// Seconds since 1970.
        var checked: Int
        var moved: String?
        /// Places that the page has.
        var fragments: [String]
    }

    private struct Contents: Codable {
        var version = 1
        var pages: [String: Entry] = [:]
    }

    private let file: String?
    private let lifetime: Int
    private let now: Int
    private var contents = Contents()

    /// Reads what is remembered. A file that cannot be read is as good as none: nothing in it is anybody's work.
    init(file: String?, days: Int, now: Instant) {
        self.file = days > 0 ? file : nil
        lifetime = days * 86_400
        self.now = now.secondsSince1970
        guard let file = self.file, Files.kind(file) == .file else { return }
        do {
            contents = try JSONDecoder().decode(Contents.self, from: Data(try Files.read(file)))
        } catch {
            contents = Contents()
        }
        if contents.version != 1 { contents = Contents() }
    }

    /// What is known of a page, if it is known well enough.
    func answer(_ page: ExternalPage) -> ExternalAnswer? {
        guard let entry = contents.pages[page.url], isFresh(entry), Set(page.fragments).isSubset(of: entry.fragments) else {
            return nil
        }
        return ExternalAnswer(.found(anchors: page.fragments.isEmpty ? nil : Set(entry.fragments)), moved: entry.moved)
    }

    private func isFresh(_ entry: Entry) -> Bool {
        // A clock that was set back must not keep a page for ever.
        entry.checked <= now + 86_400 && now - entry.checked < lifetime
    }

    mutating func note(_ page: ExternalPage, _ answer: ExternalAnswer) {
        guard case .found(let anchors) = answer.outcome else {
            contents.pages[page.url] = nil
            return
        }
        let known = anchors.map { anchors in
            page.fragments.filter { anchors.contains($0) || anchors.contains("user-content-" + $0) }
        }
        contents.pages[page.url] = Entry(checked: now, moved: answer.moved, fragments: known ?? page.fragments)
    }

    /// Writes what is remembered and not too old. Where nothing can be written the next run asks again, and that is all.
    func save() {
        guard let file else { return }
        var contents = contents
        contents.pages = contents.pages.filter { isFresh($0.value) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            if let slash = file.lastIndex(of: "/") { try Files.makeFolder(String(file[..<slash])) }
            let draft = file + ".new"
            try Files.remove(draft)
            try Files.write(Array(try encoder.encode(contents)) + [0x0A], to: draft)
            try Files.move(draft, to: file)
        } catch {
            return
        }
    }
}
