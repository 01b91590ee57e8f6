/// Finds what takes libcmark 0.30 time that grows with the square of a text's size.
enum HostileText {
    /// More brackets of images than a text can need.
    private static let imageLimit = 4000

    static func isHostile(_ text: ArraySlice<UInt8>, lines: [Int]) -> Bool {
        // Every line has to be some bytes longer than the limit for it to matter.
        guard text.count > Nesting.limit * 2 else { return false }
        return text.withUnsafeBufferPointer { bytes in
            hasTooManyImages(bytes) || hasTooManyItems(bytes, lines)
        }
    }

    /// Every `![` that stays open is looked at again at the end of every link.
    private static func hasTooManyImages(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count > imageLimit * 2 else { return false }
        var count = 0
        for index in 1..<bytes.count where bytes[index] == UInt8(ascii: "[") && bytes[index - 1] == UInt8(ascii: "!") {
            count += 1
        }
        return count > imageLimit
    }

    /// Every empty line is matched with all list items that are open, and one line can open any number of them.
    private static func hasTooManyItems(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Int]) -> Bool {
        guard let origin = lines.first, lines.count > 1 else { return false }
        for number in 1..<lines.count where lines[number] - lines[number - 1] > Nesting.limit * 2 {
            let line = (lines[number - 1] - origin)..<(lines[number] - origin)
            if itemCount(bytes, line) > Nesting.limit, !isRule(bytes, line) { return true }
        }
        return false
    }

    /// A row of dashes or asterisks.
    private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        guard let sign = bytes[line].first(where: { !$0.isWhitespace }), "-*".utf8.contains(sign) else { return false }
        return bytes[line].allSatisfy { $0 == sign || $0.isWhitespace }
    }

    /// How many list items begin at the beginning of a line.
    private static func itemCount(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var (count, index) = (0, line.lowerBound)
        while index + 1 < line.upperBound {
            let byte = bytes[index]
            if byte.isSpaceOrTab || byte == UInt8(ascii: ">") {
                index += 1
            } else if "-+*".utf8.contains(byte), bytes[index + 1].isSpaceOrTab {
                (count, index) = (count + 1, index + 2)
            } else if byte.isDigit {
                while index + 1 < line.upperBound, bytes[index].isDigit { index += 1 }
                guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return count }
                (count, index) = (count + 1, index + 1)
            } else {
                return count
            }
        }
        return count
    }
}
