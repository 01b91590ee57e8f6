import Catalog

/// Looks for the image's spatial extents (`ispe`) in the boxes of an AVIF (or HEIF) file.
struct AVIFHeader {
    let cursor: ByteCursor

    /// The largest of the sizes that are told: a file may also hold thumbnails and, in grids, tiles.
    func dimensions() -> ImageDimensions? {
        let end = cursor.bytes.count
        guard let meta = boxes(0..<end).first(where: { cursor.has("meta", at: $0.type) }) else { return nil }
        // `meta` is a full box: four bytes of version and flags come first.
        guard let properties = boxes(contents(meta, skipping: 4)).first(where: { cursor.has("iprp", at: $0.type) }),
            let container = boxes(contents(properties)).first(where: { cursor.has("ipco", at: $0.type) })
        else { return nil }
        var largest: ImageDimensions?
        var isTurned = false
        for box in boxes(contents(container)) {
            if cursor.has("ispe", at: box.type),
                let size = ImageHeader.pair(cursor.bigEndian(box.type + 8, count: 4), cursor.bigEndian(box.type + 12, count: 4)),
                size.width * size.height > (largest.map { $0.width * $0.height } ?? 0)
            {
                largest = size
            }
            // A quarter or three quarters of a turn.
            if cursor.has("irot", at: box.type), let angle = cursor[box.type + 4] { isTurned = angle & 1 == 1 }
        }
        guard let largest, isTurned else { return largest }
        return ImageDimensions(width: largest.height, height: largest.width)
    }

    private struct Box {
        /// Offset of the four letters of its type.
        var type: Int
        var content: Int
        var end: Int
    }

    private func contents(_ box: Box, skipping count: Int = 0) -> Range<Int> {
        min(box.content + count, box.end)..<box.end
    }

    private func boxes(_ range: Range<Int>) -> [Box] {
        var boxes: [Box] = []
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound, let short = cursor.bigEndian(offset, count: 4) {
            var (size, header) = (short, 8)
            if short == 0 { size = range.upperBound - offset }
            if short == 1 {
                guard cursor[offset + 8] == 0, let long = cursor.bigEndian(offset + 9, count: 7) else { break }
                (size, header) = (long, 16)
            }
            guard size >= header else { break }
            boxes.append(Box(type: offset + 4, content: offset + header, end: min(offset + size, range.upperBound)))
            guard size <= range.upperBound - offset else { break }
            offset += size
        }
        return boxes
    }
}
