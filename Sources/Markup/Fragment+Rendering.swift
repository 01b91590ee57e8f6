extension Fragment {
    /// Writes the HTML with its slots filled in. For everyone, all that stands in internal blocks is left out, and `fill` is
    /// never asked about it; `internalBegins` and `internalEnds` are never handed to `fill`.
    package func rendering(
        into output: inout [UInt8], visibility: Visibility, fill: (Slot.Kind, inout [UInt8]) -> Void
    ) {
        output.reserveCapacity(output.count + bytes.count)
        var (position, depth) = (0, 0)
        for slot in slots {
            if depth == 0 { output.append(contentsOf: bytes[position..<slot.offset]) }
            position = slot.offset
            switch slot.kind {
            case .internalBegins: if visibility == .everyone { depth += 1 }
            case .internalEnds: if visibility == .everyone { depth -= 1 }
            default: if depth == 0 { fill(slot.kind, &output) }
            }
        }
        if depth == 0 { output.append(contentsOf: bytes[position...]) }
    }

    /// The fragment without what stands in internal blocks: its bytes are not there any more. Every slot that stays goes through
    /// `rebased`, which may drop it.
    func withoutInternal(rebased: (Slot.Kind) -> Slot.Kind?) -> (fragment: Fragment, cuts: [Range<Int>]) {
        var result = Fragment()
        var cuts: [Range<Int>] = []
        var (position, depth) = (0, 0)
        for slot in slots {
            if depth == 0 { result.bytes.append(contentsOf: bytes[position..<slot.offset]) }
            if depth > 0, slot.offset > position { cuts.append(position..<slot.offset) }
            position = slot.offset
            switch slot.kind {
            case .internalBegins: depth += 1
            case .internalEnds: depth -= 1
            default:
                guard depth == 0, let kind = rebased(slot.kind) else { continue }
                result.slots.append(Slot(offset: result.bytes.count, kind: kind))
            }
        }
        if depth == 0 { result.bytes.append(contentsOf: bytes[position...]) }
        return (result, cuts)
    }
}
