internal import Catalog

/// Writes the compressed copies of a tree's files beside them.
struct CopyWriter {
    let writer: TreeWriter
    /// Paths of the files themselves: no copy takes the place of one.
    let planned: Set<String>
    /// Whether no tree was there before.
    let isFirst: Bool

    /// Writes the copies of one file. Those of a file that is the same as before are taken over.
    func write(
        of bytes: [UInt8], beside path: String, isUnchanged: Bool, _ counts: inout TreeWriter.Counts
    ) throws(OutputError) {
        guard !writer.order.compressions.isEmpty, !bytes.isEmpty, Compression.suits(path) else { return }
        for form in writer.order.compressions {
            let copy = path + form.ending
            guard !planned.contains(copy) else { continue }
            if isUnchanged, let former = writer.former(copy), form.restores(former, to: bytes), writer.keep(copy, &counts) {
                counts.bytes += former.count
                counts.copies.append(copy)
                continue
            }
            // What every page needs is worth the work.
            let compressed = form.compressed(bytes, path.hasPrefix("theme/") ? .greatest : .usual)
            guard !compressed.isEmpty, compressed.count < bytes.count else { continue }
            counts.bytes += compressed.count
            _ = try writer.put(compressed, at: copy, isFirst: isFirst, &counts)
            counts.copies.append(copy)
        }
    }
}
