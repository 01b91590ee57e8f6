internal import Synchronization

/// Where the lines of a file begin and end. Made when a file is first asked for a position, so that a thousand findings in one file, or
/// in one line, cost no more than a thousand looks into it.
final class LineTable: Sendable {
    /// Behind every line feed; the first line begins at 0.
    private let starts: [Int]
    /// All line feeds and carriage returns.
    private let breaks: [Int]
    /// How many characters begin before every `step`th byte.
    private let characters: [Int]
    private let lines = Mutex<[Int: String]>([:])

    private static let step = 1024

    init(_ bytes: [UInt8]) {
        var (starts, breaks, characters, count) = ([0], [Int](), [Int](), 0)
        for (index, byte) in bytes.enumerated() {
            if index % Self.step == 0 { characters.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
            guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
            breaks.append(index)
            if byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        }
        (self.starts, self.breaks, self.characters) = (starts, breaks, characters)
    }

    /// The line of an offset in the file, counted from 1, and where it begins.
    func line(at offset: Int) -> (number: Int, start: Int) {
        let number = starts.partitionPoint { $0 <= offset }
        return (number, starts[number - 1])
    }

    /// Where the line ends in which an offset lies.
    func end(after offset: Int) -> Int? {
        let next = breaks.partitionPoint { $0 < offset }
        return next < breaks.count ? breaks[next] : nil
    }

    /// How many characters (Unicode scalars) begin in a range of the file.
    func characters(in range: Range<Int>, of bytes: [UInt8]) -> Int {
        characters(before: range.upperBound, bytes) - characters(before: range.lowerBound, bytes)
    }

    private func characters(before offset: Int, _ bytes: [UInt8]) -> Int {
        guard !characters.isEmpty else { return 0 }
        let known = min(offset / Self.step, characters.count - 1)
        return bytes[(known * Self.step)..<offset].reduce(characters[known]) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The text of a line, which all findings in it share.
    func text(endingAt end: Int, _ make: () -> String) -> String {
        lines.withLock { lines in
            if let known = lines[end] { return known }
            let text = make()
            lines[end] = text
            return text
        }
    }
}
