import Catalog

/// Walks the segments of a JPEG to its frame header.
struct JPEGHeader {
    let cursor: ByteCursor

    /// Nil when the frame header is damaged or lies beyond the bytes at hand.
    func dimensions() -> ImageDimensions? {
        var offset = 2
        var isTurned = false
        while let marker = nextMarker(&offset) {
            // Markers without content.
            if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
            guard let length = cursor.bigEndian(offset, count: 2), length >= 2 else { return nil }
            if Self.isFrame(marker) {
                guard let size = ImageHeader.pair(cursor.bigEndian(offset + 5, count: 2), cursor.bigEndian(offset + 3, count: 2))
                else { return nil }
                return isTurned ? ImageDimensions(width: size.height, height: size.width) : size
            }
            if marker == 0xDA || marker == 0xD9 { return nil }
            if marker == 0xE1, let orientation = EXIF(cursor: cursor, segment: offset + 2).orientation() {
                isTurned = (5...8).contains(orientation)
            }
            offset += length
        }
        return nil
    }

    /// Moves past the next marker, whose filling bytes may repeat.
    private func nextMarker(_ offset: inout Int) -> Int? {
        guard cursor[offset] == 0xFF else { return nil }
        while cursor[offset] == 0xFF { offset += 1 }
        defer { offset += 1 }
        return cursor[offset]
    }

    /// SOF0 to SOF15, without the tables (DHT, DAC) and the reserved JPG that stand among them.
    private static func isFrame(_ marker: Int) -> Bool {
        (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }
}

/// The camera's note on which way is up.
struct EXIF {
    let cursor: ByteCursor
    /// Where the content of the APP1 segment begins.
    let segment: Int

    /// 1 to 8; 5 to 8 exchange width and height.
    func orientation() -> Int? {
        guard cursor.has("Exif", at: segment) else { return nil }
        let tiff = segment + 6
        let isLittle = cursor.has("II", at: tiff)
        guard isLittle || cursor.has("MM", at: tiff), let directory = number(tiff + 4, 4, isLittle),
            let count = number(tiff + directory, 2, isLittle)
        else { return nil }
        for entry in 0..<count {
            let start = tiff + directory + 2 + entry * 12
            guard let tag = number(start, 2, isLittle) else { return nil }
            if tag == 0x0112 { return number(start + 8, 2, isLittle) }
        }
        return nil
    }

    private func number(_ offset: Int, _ count: Int, _ isLittle: Bool) -> Int? {
        isLittle ? cursor.littleEndian(offset, count: count) : cursor.bigEndian(offset, count: count)
    }
}
