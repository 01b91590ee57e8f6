import Catalog
import Diagnostics

/// Reads one file and makes of it what it is.
struct FileReader: Sendable {
    let source: FileSource
    let texts: TextLoader

    enum Product: Sendable {
        case text(LoadedText)
        case asset(Asset)
        case template(SourceFile)
        case queries(SourceFile, [GoldenQuery])
    }

    func read(_ job: ReadingPlan.Job) -> (product: Product?, diagnostics: [Diagnostic]) {
        switch job {
        case .text(let path, let text, let size, let stamp):
            if let stamp, let known = texts.remembered(path, at: text, stamp, source) { return (.text(known), []) }
            return readFile(path, size: size) { file in
                let (loaded, diagnostics) = texts.load(file, at: text)
                return (loaded.map { .text($0) }, diagnostics)
            }
        case .template(let path, let size):
            return readFile(path, size: size) { file in
                let findings = Findings(file: file)
                return (
                    FileChecks.isText(path) && !FileChecks.isUTF8(file, findings: findings) ? nil : .template(file), findings.list
                )
            }
        case .queries(let path, let locale, let size):
            return readFile(path, size: size) { file in
                let (queries, diagnostics) = GoldenQueryReader.read(file, locale: locale)
                return (.queries(file, queries), diagnostics)
            }
        case .asset(let path, let size): return readAsset(path, size: size)
        }
    }

    static func tooLarge(_ path: String, size: Int) -> Diagnostic {
        let megabytes = (size + 1 << 20 - 1) >> 20
        return Diagnostic(
            ContentCodes.tooLarge,
            "The file is larger than \(FileChecks.longestText >> 20) MB (\(megabytes) MB) and is not read. Split it.",
            at: Place(file: path))
    }

    private func readFile(
        _ path: String, size: Int, _ make: (SourceFile) -> (Product?, [Diagnostic])
    ) -> (product: Product?, diagnostics: [Diagnostic]) {
        guard size <= FileChecks.longestText else { return (nil, [Self.tooLarge(path, size: size)]) }
        switch source.read(path, FileChecks.longestText) {
        case .success(let bytes): return make(SourceFile(path: path, bytes: bytes))
        case .failure(let failure): return (nil, [unreadable(path, failure)])
        }
    }

    private func readAsset(_ path: String, size: Int) -> (product: Product?, diagnostics: [Diagnostic]) {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if FontFormat(rawValue: ending) != nil { return readFont(path, size: size) }
        guard ImageHeader.endings.contains(ending) else {
            return (.asset(Asset(path: path, size: size, dimensions: nil)), [])
        }
        do {
            var head = try source.read(path, ImageHeader.usualHead).get()
            var dimensions = ImageHeader.dimensions(head)
            if dimensions == nil, size > head.count {
                head = try source.read(path, ImageHeader.longestHead).get()
                dimensions = ImageHeader.dimensions(head)
            }
            let asset = Asset(path: path, size: size, dimensions: dimensions)
            return (.asset(asset), dimensions == nil ? [unreadableImage(path, ending, isEmpty: head.isEmpty)] : [])
        } catch {
            return (nil, [unreadable(path, error)])
        }
    }

    /// Only whether it is a font: what a font is like, browsers find out.
    private func readFont(_ path: String, size: Int) -> (product: Product?, diagnostics: [Diagnostic]) {
        switch source.read(path, 4) {
        case .success(let head): (.asset(Asset(path: path, size: size, dimensions: nil, font: FontFormat(head: head))), [])
        case .failure(let failure): (nil, [unreadable(path, failure)])
        }
    }

    private func unreadable(_ path: String, _ failure: FileFailure) -> Diagnostic {
        Diagnostic(ContentCodes.unreadable, "This cannot be read: \(failure.reason).", at: Place(file: path))
    }

    private func unreadableImage(_ path: String, _ ending: String, isEmpty: Bool) -> Diagnostic {
        let fault =
            isEmpty
            ? "The image is empty."
            : ending == "svg"
                ? "The drawing tells no size. Give its <svg> a width and a height, or a viewBox."
                : "The image is damaged, or no image at all."
        return Diagnostic(
            AssetCodes.unreadableImage, fault + " Pages that show it will jump while they load.", at: Place(file: path))
    }
}

extension FontFormat {
    /// By the four bytes with which fonts begin.
    init?(head: [UInt8]) {
        switch head {
        case Array("wOF2".utf8): self = .woff2
        case Array("wOFF".utf8): self = .woff
        case Array("OTTO".utf8): self = .otf
        case Array("true".utf8), [0, 1, 0, 0]: self = .ttf
        default: return nil
        }
    }
}
