internal import Catalog
internal import Synchronization
internal import Website

/// What writing one document root came to.
package struct WriteSummary: Sendable, Hashable {
    /// Files that are new or differ from the ones that were there.
    package var written = 0
    /// Files that were there with the same bytes; the new tree shares them with the old one.
    package var unchanged = 0
    /// Files in the old tree that Pult did not make, carried over.
    package var foreign: [String] = []
    /// Files of the old tree that the new one no longer has.
    package var removed = 0
    package var bytes = 0
}

/// Renders the files of a plan on all cores, each with its compressed copies.
struct TreeWriter {
    let plan: SitePlan
    let order: WritingOrder
    /// Looks at every file.
    let watch: RenderWatch?

    /// - Returns: All files, in the order of their paths' bytes.
    func write(into tree: some StagedTree) throws(OutputError) -> [NextFile] {
        let files = plan.files
        // By number: of a large site even a list is large.
        let late = files.indices.filter { files[$0].isLate }
        let numbers = files.indices.filter { !files[$0].isLate } + late
        let copies = CopyWriter(forms: order.compressions, planned: order.compressions.isEmpty ? [] : Set(files.map(\.path)))
        let preparation = Atomic(0)
        let next = Atomic(0)
        let total = Mutex((files: [NextFile](), failure: OutputError?.none))
        let batch = 16
        _ = Parallel.map(Parallel.cores) { _ in
            var written: [NextFile] = []
            var failure: OutputError?
            var buffer: [UInt8] = []
            while case let number = preparation.add(1, ordering: .relaxed).oldValue, number < plan.preparations.count {
                plan.preparations[number]()
            }
            while failure == nil {
                let start = next.add(batch, ordering: .relaxed).oldValue
                guard start < files.count else { break }
                for number in numbers[start..<min(start + batch, files.count)] where failure == nil {
                    do throws(OutputError) {
                        try render(files[number], &buffer)
                        let put = try tree.put(buffer, at: files[number].path, isCopy: false)
                        written.append(put)
                        try copies.write(of: buffer, beside: put, into: tree, &written)
                    } catch { failure = error }
                }
            }
            total.withLock { total in
                if total.files.isEmpty { total.files = written } else { total.files += written }
                total.failure = total.failure ?? failure
            }
        }
        for farewell in plan.farewells { farewell() }
        return try total.withLock { total throws(OutputError) in
            if let failure = total.failure { throw failure }
            // In their place: of a large site even a list is large.
            total.files.sort(by: NextFile.isInOrder)
            return total.files
        }
    }

    /// In bytes.
    private static let usualRoom = 1 << 20

    private func render(_ file: PlannedFile, _ buffer: inout [UInt8]) throws(OutputError) {
        // Few files are long, and none of them needs its room twice.
        buffer.removeAll(keepingCapacity: buffer.count < Self.usualRoom)
        switch file.content {
        case .bytes(let bytes): buffer += bytes
        case .rendered(let render): render(&buffer)
        case .copy(let path): buffer += try Files.read(order.siteFolder + "/" + path)
        }
        watch?.look(at: buffer, of: file)
    }
}
