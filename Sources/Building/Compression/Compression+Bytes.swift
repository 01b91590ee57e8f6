internal import CBrotli
internal import CZlib
internal import Catalog

extension Compression {
    /// How hard to try: scripts and styles, which every page needs, are worth a hundred times the work; pages are many.
    enum Effort: Sendable { case usual, greatest }

    /// The compressed bytes. The same bytes always give the same, whatever the time or the name of the file.
    func compressed(_ bytes: [UInt8], _ effort: Effort = .usual) -> [UInt8] {
        switch self {
        case .gzip: Gzip.compressed(bytes)
        case .brotli: Brotli.compressed(bytes, effort)
        }
    }

    /// Whether some compressed bytes are a copy of others.
    func restores(_ compressed: [UInt8], to bytes: [UInt8]) -> Bool {
        switch self {
        case .gzip: Gzip.decompressed(compressed, count: bytes.count) == bytes
        case .brotli: Brotli.decompressed(compressed, count: bytes.count) == bytes
        }
    }

    /// Files that are not compressed already.
    static func suits(_ path: String) -> Bool {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return endings.contains(path[path.utf8.index(after: dot)...].lowercased())
    }

    private static let endings: Set<String> = [
        "html", "htm", "css", "js", "mjs", "json", "xml", "txt", "svg", "md", "webmanifest", "csv", "ics", "vtt", "ttf", "otf",
    ]
}

/// The format of RFC 1952, over zlib.
enum Gzip {
    /// Of its highest level, without a name and a time.
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 9, Z_DEFLATED, wrapped, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return run(&stream, bytes, room: bound) { deflate(&$0, Z_FINISH) }
    }

    /// Nothing for what is no such file, or one of more bytes than expected.
    static func decompressed(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, wrapped, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var isWhole = false
        let result = run(&stream, bytes, room: count + 1) { stream in
            let status = inflate(&stream, Z_FINISH)
            isWhole = status == Z_STREAM_END && stream.avail_in == 0
            return status
        }
        return isWhole ? result : nil
    }

    /// The largest window, and a gzip header around the stream.
    private static let wrapped = MAX_WBITS + 16

    /// All at once: `room` is enough for whatever comes out.
    private static func run(
        _ stream: inout z_stream, _ bytes: [UInt8], room: Int, _ work: (inout z_stream) -> Int32
    ) -> [UInt8] {
        bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: max(1, room)) { output, count in
                // zlib reads through this pointer and writes nothing there.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = work(&stream)
                count = output.count - Int(stream.avail_out)
            }
        }
    }
}

/// The format of RFC 7932, over Google's library.
enum Brotli {
    static func compressed(_ bytes: [UInt8], _ effort: Compression.Effort) -> [UInt8] {
        let quality: Int32 = effort == .greatest ? BROTLI_MAX_QUALITY : 6
        // A window as large as the file suffices, and saves memory.
        var window: Int32 = 10
        while window < 22, 1 << window < bytes.count + 16 { window += 1 }
        return [UInt8](unsafeUninitializedCapacity: max(16, BrotliEncoderMaxCompressedSize(bytes.count))) { output, count in
            var size = output.count
            let isDone = BrotliEncoderCompress(
                quality, window, BROTLI_MODE_TEXT, bytes.count, bytes, &size, output.baseAddress)
            count = isDone == 0 ? 0 : size
        }
    }

    /// Nothing for what is no such stream, one of more bytes than expected, or one with something after its end.
    static func decompressed(_ bytes: [UInt8], count: Int) -> [UInt8]? {
        guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
        defer { BrotliDecoderDestroyInstance(decoder) }
        var isWhole = false
        let result = bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: count + 1) { output, size in
                var (nextIn, nextOut) = (input.baseAddress, output.baseAddress)
                var (left, room) = (input.count, output.count)
                let status = BrotliDecoderDecompressStream(decoder, &left, &nextIn, &room, &nextOut, nil)
                isWhole = status == BROTLI_DECODER_RESULT_SUCCESS && left == 0
                size = output.count - room
            }
        }
        return isWhole ? result : nil
    }
}
