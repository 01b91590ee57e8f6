/// A link reference definition: `[label]: destination`.
package struct ReferenceDefinition: Sendable, Hashable {
    /// As written.
    package var label: String
    package var labelRange: Range<Int>
    package var destinationRange: Range<Int>
    /// Whether a definition of the same label stands before it; then this one counts for nothing.
    package var isRepeated: Bool
    /// Whether anything in the text refers to it.
    package var isUsed: Bool
}

/// Brackets that were to become a link, going by their form, and stayed text.
package struct LooseBrackets: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// `[text][label]`, `[text][]`: there is no definition of the label.
        case reference
        /// `[text]`, in a text that has definitions.
        case shortcut
        /// `[text](what cannot be an address)`
        case target
        /// `[text] (address)`
        case detached
    }

    package var kind: Kind
    package var text: String
    /// The label, or what stands between the parentheses.
    package var part: String
    /// From `[` to the end.
    package var range: Range<Int>
    package var partRange: Range<Int>
    package var isImage: Bool
    package var visibility: Visibility
}
