/// The changes to files that mend findings at once: of each finding the first fix, when it is safe. None overlaps another.
package struct FixPlan: Sendable {
    package struct Edit: Sendable {
        /// The bytes that go.
        package var range: Range<Int>
        package var replacement: String
        package var diagnostic: Diagnostic
    }

    /// By file, sorted; the edits of a file in the order of their places.
    package let files: [(path: String, edits: [Edit])]

    package init(_ diagnostics: some Sequence<Diagnostic>) {
        var byFile: [String: [Edit]] = [:]
        for diagnostic in diagnostics {
            guard let fix = diagnostic.fixes.first, fix.isSafe, let place = diagnostic.place, let range = place.range else {
                continue
            }
            byFile[place.file, default: []].append(Edit(range: range, replacement: fix.replacement, diagnostic: diagnostic))
        }
        files = byFile.sorted { $0.key < $1.key }.map { (path: $0.key, edits: Self.apart($0.value)) }
    }

    /// Whether there is nothing to do.
    package var isEmpty: Bool { files.isEmpty }

    /// Leaves out what overlaps an edit before it: another look at the file will show whether it is still needed.
    private static func apart(_ edits: [Edit]) -> [Edit] {
        let sorted = edits.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var kept: [Edit] = []
        for edit in sorted {
            if let last = kept.last {
                let isSamePlace = edit.range.lowerBound == last.range.lowerBound
                if edit.range.lowerBound < last.range.upperBound || isSamePlace { continue }
            }
            kept.append(edit)
        }
        return kept
    }

    /// The bytes of a file after its edits; every other byte stays.
    package static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in edits {
            result += bytes[position..<edit.range.lowerBound]
            result += Array(edit.replacement.utf8)
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}
