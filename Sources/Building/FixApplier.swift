package import Diagnostics

/// Makes a change that a finding offers, in the file that it is about.
package struct FixApplier: Sendable {
    package enum Refusal: Error, Sendable, Hashable {
        /// The file is not what it was when the finding was made.
        case fileChanged
        /// The finding points at no stretch of the file.
        case noPlace
        case failed(String)
    }

    private let siteFolder: String

    package init(siteFolder: String) {
        self.siteFolder = siteFolder
    }

    /// Replaces the finding's stretch. `source` is the file as it was when the finding was made: when it is another by now, nothing
    /// happens. The file changes in one step, and keeps its permissions.
    package func apply(_ fix: Fix, of finding: Diagnostic, in source: SourceFile) throws(Refusal) {
        guard let place = finding.place, place.file == source.path, let range = place.range,
            range.upperBound <= source.bytes.count
        else { throw .noPlace }
        let path = siteFolder + "/" + source.path
        let bytes: [UInt8]
        do throws(OutputError) { bytes = try Files.read(path) } catch { throw .failed(error.description) }
        guard bytes == source.bytes else { throw .fileChanged }
        let mended = bytes[..<range.lowerBound] + Array(fix.replacement.utf8) + bytes[range.upperBound...]
        do throws(OutputError) { try Files.replace(path, with: Array(mended)) } catch { throw .failed(error.description) }
    }
}
