package import Catalog
package import Diagnostics

/// What a site is made of, file by file, so that a later build can tell what has changed.
package struct SiteInventory: Sendable {
    /// Of the names of all files and folders, and of what stands in files that are no public texts.
    package let rest: ContentHash
    /// Public texts with the hashes and stamps of their files, in the order of their paths.
    package let texts: [(path: String, hash: ContentHash, stamp: FileStamp?)]
}

extension SiteShelf {
    /// Nil when there is no configuration, or when a file has changed since it was read.
    package func inventory() -> SiteInventory? {
        guard let configurationBytes else { return nil }
        var record = RecordWriter()
        record.put(configurationBytes)
        record.put(entries) { record, entry in
            record.put(entry.path)
            switch entry.kind {
            case .file: record.put(0)
            case .folder: record.put(1)
            case .outside: record.put(2)
            case .unreadable(let failure): record.put(failure.reason)
            }
        }
        let hashes = Parallel.map(kept.count) { [kept] in hash(of: kept[$0]) }
        var texts: [(path: String, hash: ContentHash, stamp: FileStamp?)] = []
        for (kept, hash) in zip(kept, hashes) {
            guard let hash else { return nil }
            if case .text(let text) = kept.product, text.text.kind.isPublic {
                texts.append((kept.job.path, hash, kept.job.stamp))
            } else {
                record.put(kept.job.path)
                record.put(kept.product == nil)
                record.put(hash)
            }
        }
        return SiteInventory(rest: ContentHash(record.bytes), texts: texts)
    }

    private func hash(of kept: Kept) -> ContentHash? {
        switch kept.product {
        case .text(let text):
            return text.text.outline?.hash ?? ContentHash(text.text.file.bytes)
        case .template(let file), .queries(let file, _): return ContentHash(file.bytes)
        // Only its head was read: what pages say of it has to be true of all of it.
        case .asset(let asset):
            guard let bytes = try? source.read(asset.path, .max).get(), bytes.count == asset.size,
                case .asset(asset) = reader.read(kept.job.resized(asset.size)).product
            else { return nil }
            return ContentHash(bytes)
        case nil:
            switch source.read(kept.job.path, .max) {
            case .success(let bytes): return ContentHash(bytes)
            case .failure(let failure): return ContentHash(Array(failure.reason.utf8))
            }
        }
    }
}
