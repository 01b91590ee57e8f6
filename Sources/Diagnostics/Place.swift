/// A line and a column, both counted from 1. A column counts Unicode scalars, as editors that show `line:column` do.
package struct Position: Hashable, Comparable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Where a finding points: a file and, when one is to blame, a stretch of it.
package struct Place: Hashable, Sendable {
    /// Relative to the site.
    package var file: String
    package var start: Position?
    /// The position after the last character; equal to `start` for an empty stretch.
    package var end: Position?
    /// The source line on which the stretch begins, for reports that show it.
    package var excerpt: String?
    /// The lines after it on which the stretch goes on; none where they are too many to show.
    package var following: [String]
    /// The bytes of the stretch in the file, for fixes.
    package var range: Range<Int>?

    package init(
        file: String, start: Position? = nil, end: Position? = nil, excerpt: String? = nil, following: [String] = [],
        range: Range<Int>? = nil
    ) {
        self.file = file
        self.start = start
        self.end = end
        self.excerpt = excerpt
        self.following = following
        self.range = range
    }
}

/// A value together with the bytes of the file that say it.
package struct Located<Value> {
    package var value: Value
    /// Byte offsets in the file the value was read from.
    package var range: Range<Int>

    package init(_ value: Value, at range: Range<Int>) {
        self.value = value
        self.range = range
    }

    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: range)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
