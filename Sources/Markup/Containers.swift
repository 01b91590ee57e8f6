/// A block quote or list item around a block, with what it takes to find its contents on a line.
struct Container {
    var isItem: Bool
    /// The line on which an item opens, counted from 1.
    var line = 0
    /// Columns before the marker.
    var markerOffset = 0
    /// Bytes of the marker.
    var markerLength = 0
    /// Columns from the marker to the item's contents.
    var padding = 0

    static let quote = Container(isItem: false)
}

/// A place on a line, by the rules of cmark's tabs.
struct LineCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int
    let end: Int
    private var column = 0
    /// Whether a tab at `offset` has been used up in part.
    private(set) var isInTab = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        self.bytes = bytes
        offset = line.lowerBound
        end = line.upperBound
    }

    /// Columns of white space from here, and the offset of what follows.
    var indentation: (columns: Int, offset: Int) {
        var (place, position) = (column, offset)
        while position < end, bytes[position].isSpaceOrTab {
            place += bytes[position] == 0x09 ? 4 - place % 4 : 1
            position += 1
        }
        return (place - column, position)
    }

    mutating func advance(columns: Int) {
        var columns = columns
        while columns > 0, offset < end {
            guard bytes[offset] == 0x09 else {
                (offset, column, columns, isInTab) = (offset + 1, column + 1, columns - 1, false)
                continue
            }
            let width = 4 - column % 4
            isInTab = width > columns
            column += min(columns, width)
            if !isInTab { offset += 1 }
            columns -= min(columns, width)
        }
    }

    /// Passes the prefix of a container; false if the line does not have it.
    mutating func pass(_ container: Container, onLine line: Int) -> Bool {
        let (columns, next) = indentation
        if !container.isItem {
            guard columns <= 3, next < end, bytes[next] == UInt8(ascii: ">") else { return false }
            advance(columns: columns + 1)
            if offset < end, bytes[offset].isSpaceOrTab { advance(columns: 1) }
            return true
        }
        if line == container.line {
            advance(columns: columns + container.markerLength)
            let blank = indentation.columns
            advance(columns: min(blank, container.padding - container.markerLength))
            return true
        }
        if columns >= container.markerOffset + container.padding {
            advance(columns: container.markerOffset + container.padding)
        } else if next == end {
            advance(columns: columns)
        } else {
            return false
        }
        return true
    }

    /// The item whose marker is here or after some white space.
    func item(onLine line: Int) -> Container {
        let (columns, marker) = indentation
        var length = 0
        while marker + length < end, bytes[marker + length].isDigit { length += 1 }
        length += 1
        var cursor = self
        cursor.advance(columns: columns + length)
        let (blank, next) = cursor.indentation
        let isNarrow = blank >= 1 && blank <= 4 && next < end
        return Container(
            isItem: true, line: line, markerOffset: columns, markerLength: length, padding: length + (isNarrow ? blank : 1)
        )
    }
}

/// The text that cmark was given, with the containers around the block that is being read.
struct Page {
    let manuscript: Manuscript
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var containers: [Container] = []

    init(_ manuscript: Manuscript, bytes: UnsafeBufferPointer<UInt8>) {
        self.manuscript = manuscript
        self.bytes = bytes
    }

    /// A line without its end; empty past the last line.
    func line(_ number: Int) -> Range<Int> {
        let lines = manuscript.lines
        guard number >= 1, number < lines.count else { return bytes.count..<bytes.count }
        let start = lines[number - 1]
        var end = lines[number]
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    var lineCount: Int { manuscript.lines.count - 1 }

    /// The place on a line after the prefixes of the containers, and how many of them the line has.
    func contents(ofLine number: Int) -> (cursor: LineCursor, matched: Int) {
        var cursor = LineCursor(bytes, line(number))
        var matched = 0
        for container in containers {
            guard cursor.pass(container, onLine: number) else { break }
            matched += 1
        }
        return (cursor, matched)
    }

    mutating func enter(_ node: Node) {
        if node.kind == .item {
            containers.append(contents(ofLine: node.startLine).cursor.item(onLine: node.startLine))
        } else {
            containers.append(.quote)
        }
    }

    mutating func leave() { containers.removeLast() }

    /// The first byte of a block.
    func start(of node: Node) -> Int { min(line(node.startLine).lowerBound + max(0, node.startColumn - 1), bytes.count) }

    /// From the first byte of a block to the end of its last line.
    func range(of node: Node) -> Range<Int> {
        let start = start(of: node)
        return start..<max(start, line(max(node.endLine, node.startLine)).upperBound)
    }

    func fileRange(_ range: Range<Int>) -> Range<Int> {
        let start = manuscript.fileOffset(range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, manuscript.fileOffset(range.upperBound - 1) + 1)
    }
}
