import Catalog
import Testing

@testable import Loading

@Suite("Sizes of images")
struct ImageHeaderTests {
    @Test("every format tells its size", arguments: Sample.all)
    func formats(sample: Sample) {
        #expect(ImageHeader.dimensions(sample.bytes) == ImageDimensions(width: 640, height: 480))
    }

    @Test("a picture that the camera or the file turns is shown turned", arguments: [5, 6, 7, 8], [true, false])
    func turned(orientation: UInt8, isLittle: Bool) {
        #expect(
            ImageHeader.dimensions(jpeg(marker: 0xC0, before: exif(orientation, isLittle: isLittle)))
                == ImageDimensions(width: 480, height: 640))
        let rotated = avif([ispe(640, 480), box("irot", [orientation & 1])])
        let expected = orientation & 1 == 1 ? ImageDimensions(width: 480, height: 640) : ImageDimensions(width: 640, height: 480)
        #expect(ImageHeader.dimensions(rotated) == expected)
    }

    @Test("no prefix of an image, and no damage to it, is a crash or a wrong size")
    func damage() {
        for whole in [
            png(640, 480), jpeg(marker: 0xC0, before: exif(6, isLittle: false)), avif([ispe(640, 480)]),
            riff("VP8L", [0x2F] + little(1, 4)),
        ] {
            var random = Random(seed: 7)
            for length in 0..<whole.count { _ = ImageHeader.dimensions(Array(whole[..<length])) }
            for _ in 0..<2000 {
                var broken = whole
                for _ in 0..<3 { broken[Int(random.next() % UInt64(whole.count))] = UInt8(truncatingIfNeeded: random.next()) }
                _ = ImageHeader.dimensions(broken)
            }
            #expect(ImageHeader.dimensions(Array(whole[..<12])) == nil)
        }
    }

    @Test(
        "what is no image has no size",
        arguments: [
            "", "<html>", "<svg", "<svg>", "<svg width=\"10em\" height=\"5\">", "<svg width=\"0\" height=\"5\">",
            "<svg viewBox=\"0 0 0 0\">", "<!-- never closed", "<svg width=640>", "PNG",
        ])
    func noImage(text: String) {
        #expect(ImageHeader.dimensions(Array(text.utf8)) == nil)
    }
}

/// An image of 640 × 480.
struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
        testDescription = name
        self.bytes = bytes
    }

    init(_ name: String, _ text: String) {
        self.init(name, Array(text.utf8))
    }

    static let all: [Sample] = [
        Sample("PNG", png(640, 480)),
        Sample("GIF", gif(640, 480)),
        Sample("JPEG", jpeg(marker: 0xC0)),
        Sample("progressive JPEG", jpeg(marker: 0xC2)),
        Sample("arithmetic JPEG", jpeg(marker: 0xCA)),
        Sample("lossless JPEG", jpeg(marker: 0xC3)),
        Sample("JPEG with fill bytes", jpeg(marker: 0xC1, before: [0xFF, 0xFF, 0xFF, 0xC4, 0, 3, 9])),
        Sample("JPEG, upside down", jpeg(marker: 0xC0, before: exif(3, isLittle: true))),
        Sample("lossy WebP", lossyWebP(640, 480)),
        Sample("lossless WebP", riff("VP8L", [0x2F] + little(639 | 479 << 14, 4))),
        Sample("extended WebP", extendedWebP(640, 480)),
        Sample("AVIF", avif([ispe(64, 64), ispe(640, 480)])),
        Sample("SVG", "<svg width=\"640\" height='480px'/>"),
        Sample(
            "SVG by viewBox", "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- a > b -->\n<svg xmlns=\"x\" viewBox=\"0 0 640 480\">"
        ),
        Sample("SVG by width and viewBox", "\u{FEFF}<svg viewBox=\"0,0,320,240\" width=\"640\">"),
        Sample("SVG with percentages", "<svg width=\"100%\" height=\"100%\" viewBox=\"-1 -1 640.4 479.6\">"),
        Sample("SVG in points", "<svg width=\"480pt\" height=\"5in\">"),
        Sample(
            "SVG with a prefix and a document type",
            "<!DOCTYPE svg [ <!ENTITY a \"b>\"> ]><s:svg width=\"640\"\n height=\"480\" >"),
    ]
}

private func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * (count - 1 - $0))) }
}
private func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

private func png(_ width: Int, _ height: Int) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header: [UInt8] = big(13, 4) + Array("IHDR".utf8)
    return signature + header + big(width, 4) + big(height, 4) + [8, 6, 0, 0, 0]
}

/// 640 × 480, with other segments before the frame header.
private func jpeg(marker: UInt8, before segments: [UInt8] = []) -> [UInt8] {
    let tables: [UInt8] = [0xFF, 0xC4, 0, 4, 1, 2]
    let frame: [UInt8] = [0xFF, marker, 0, 17, 8] + big(480, 2) + big(640, 2)
    return [0xFF, 0xD8] + segments + tables + frame + [3, 0, 0, 0]
}

private func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
    let number = isLittle ? little : big
    var tiff: [UInt8] = Array((isLittle ? "II" : "MM").utf8)
    // Head, number of entries, another entry, the orientation, the end.
    let numbers = [
        (42, 2), (8, 4), (2, 2), (0x010F, 2), (2, 2), (1, 4), (0, 4), (0x0112, 2), (3, 2), (1, 4), (Int(orientation), 2), (0, 2),
        (0, 4),
    ]
    for (value, count) in numbers { tiff += number(value, count) }
    let content: [UInt8] = Array("Exif".utf8) + [0, 0] + tiff
    return [0xFF, 0xE1] + big(content.count + 2, 2) + content
}

private func gif(_ width: Int, _ height: Int) -> [UInt8] {
    let size: [UInt8] = little(width, 2) + little(height, 2)
    return Array("GIF89a".utf8) + size + [0, 0, 0]
}

private func lossyWebP(_ width: Int, _ height: Int) -> [UInt8] {
    let size: [UInt8] = little(width | 0x4000, 2) + little(height, 2)
    return riff("VP8 ", [0x30, 0x01, 0x00, 0x9D, 0x01, 0x2A] + size)
}

private func extendedWebP(_ width: Int, _ height: Int) -> [UInt8] {
    let size: [UInt8] = little(width - 1, 3) + little(height - 1, 3)
    return riff("VP8X", [0x10, 0, 0, 0] + size)
}

private func riff(_ chunk: String, _ content: [UInt8]) -> [UInt8] {
    let head: [UInt8] = Array("RIFF".utf8) + little(content.count + 12, 4)
    let name: [UInt8] = Array(("WEBP" + chunk).utf8)
    return head + name + little(content.count, 4) + content
}

private func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let head: [UInt8] = big(content.count + 8, 4) + Array(type.utf8)
    return head + content
}
private func ispe(_ width: Int, _ height: Int) -> [UInt8] { box("ispe", [0, 0, 0, 0] + big(width, 4) + big(height, 4)) }

private func avif(_ properties: [[UInt8]]) -> [UInt8] {
    let container = box("iprp", box("ipco", properties.flatMap { $0 }))
    let meta: [UInt8] = [0, 0, 0, 0] + box("hdlr", [0, 0]) + container
    let type = box("ftyp", Array("avif".utf8) + [0, 0, 0, 0])
    return type + box("meta", meta) + box("mdat", [1, 2, 3])
}
