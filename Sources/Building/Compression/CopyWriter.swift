internal import Catalog

/// Makes the compressed copies of a tree's files, to stand beside them.
struct CopyWriter {
    let forms: [Compression]
    /// Paths of the files themselves: no copy takes the place of one.
    let planned: Set<String>

    /// Writes the copies of one file. Those of a file that is the same as before are taken over.
    func write(
        of bytes: [UInt8], beside file: NextFile, into tree: some StagedTree, _ written: inout [NextFile]
    ) throws(OutputError) {
        guard !forms.isEmpty, !bytes.isEmpty, Compression.suits(file.path) else { return }
        for form in forms {
            let copy = file.path + form.ending
            guard !planned.contains(copy), !tree.isTaken(copy) else { continue }
            if file.isUnchanged, let former = tree.keepCopy(at: copy, where: { form.restores($0, to: bytes) }) {
                written.append(former)
                continue
            }
            // What every page needs is worth the work.
            let compressed = form.compressed(bytes, file.path.hasPrefix("theme/") ? .greatest : .usual)
            guard !compressed.isEmpty, compressed.count < bytes.count else { continue }
            written.append(try tree.put(compressed, at: copy, isCopy: true))
        }
    }
}
