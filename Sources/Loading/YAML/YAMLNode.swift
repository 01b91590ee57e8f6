package import Diagnostics

/// A value of a YAML text with the bytes that say it; the same whichever reader produced it.
package struct YAMLNode: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// `isPlain` when it stands without quotes, so that `true`, `12` and `~` may mean more than their letters.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// In the order of the text; keys may repeat.
        case mapping([YAMLPair])
    }

    package var content: Content
    /// Byte offsets in the file, quotes and brackets included; empty for a value that is not there (`key:`).
    package var range: Range<Int>

    package init(_ content: Content, at range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// Whether nothing was said: `key:`, `key: ~`, `key: null`.
    package var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    /// The same node with all its offsets moved.
    func movingRanges(_ move: (Range<Int>) -> Range<Int>) -> YAMLNode {
        switch content {
        case .scalar: return YAMLNode(content, at: move(range))
        case .sequence(let items): return YAMLNode(.sequence(items.map { $0.movingRanges(move) }), at: move(range))
        case .mapping(let pairs):
            let moved = pairs.map {
                YAMLPair(key: Located($0.key.value, at: move($0.key.range)), value: $0.value.movingRanges(move))
            }
            return YAMLNode(.mapping(moved), at: move(range))
        }
    }
}

/// One `key: value` of a mapping.
package struct YAMLPair: Sendable, Hashable {
    package var key: Located<String>
    package var value: YAMLNode

    package init(key: Located<String>, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}
