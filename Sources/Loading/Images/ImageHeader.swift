package import Catalog

/// Reads the size of an image from the head of its file, whatever the file is called.
package enum ImageHeader {
    /// Endings of files whose size should be known.
    package static let endings = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico"]

    /// How many bytes of a file usually suffice; a photograph may hide its size behind previews and profiles.
    static let usualHead = 64 << 10
    static let longestHead = 8 << 20

    /// In CSS pixels, as a browser shows the image: turned as the camera says. Nil when the bytes tell no size.
    package static func dimensions(_ bytes: [UInt8]) -> ImageDimensions? {
        let cursor = ByteCursor(bytes: bytes)
        let size: ImageDimensions?
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            size = png(cursor)
        } else if bytes.starts(with: [0xFF, 0xD8]) {
            size = JPEGHeader(cursor: cursor).dimensions()
        } else if cursor.has("GIF87a", at: 0) || cursor.has("GIF89a", at: 0) {
            size = pair(cursor.littleEndian(6, count: 2), cursor.littleEndian(8, count: 2))
        } else if cursor.has("RIFF", at: 0), cursor.has("WEBP", at: 8) {
            size = webP(cursor)
        } else if bytes.starts(with: [0, 0, 1, 0]) {
            // The first picture of an icon; 0 stands for 256.
            size = pair(cursor[6].map { $0 == 0 ? 256 : $0 }, cursor[7].map { $0 == 0 ? 256 : $0 })
        } else if cursor.has("ftyp", at: 4) {
            size = AVIFHeader(cursor: cursor).dimensions()
        } else {
            size = SVGHeader.dimensions(bytes)
        }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        return size
    }

    static func pair(_ width: Int?, _ height: Int?) -> ImageDimensions? {
        guard let width, let height else { return nil }
        return ImageDimensions(width: width, height: height)
    }

    private static func png(_ cursor: ByteCursor) -> ImageDimensions? {
        guard cursor.has("IHDR", at: 12) else { return nil }
        return pair(cursor.bigEndian(16, count: 4), cursor.bigEndian(20, count: 4))
    }

    private static func webP(_ cursor: ByteCursor) -> ImageDimensions? {
        if cursor.has("VP8X", at: 12) {
            return pair(cursor.littleEndian(24, count: 3).map { $0 + 1 }, cursor.littleEndian(27, count: 3).map { $0 + 1 })
        }
        if cursor.has("VP8L", at: 12) {
            guard cursor[20] == 0x2F, let bits = cursor.littleEndian(21, count: 4) else { return nil }
            return ImageDimensions(width: bits & 0x3FFF + 1, height: (bits >> 14) & 0x3FFF + 1)
        }
        guard cursor.has("VP8 ", at: 12), cursor[23] == 0x9D, cursor[24] == 0x01, cursor[25] == 0x2A else { return nil }
        // The upper two bits of each are a scale for display that nobody uses.
        return pair(cursor.littleEndian(26, count: 2).map { $0 & 0x3FFF }, cursor.littleEndian(28, count: 2).map { $0 & 0x3FFF })
    }
}
