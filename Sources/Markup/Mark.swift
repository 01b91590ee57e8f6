/// What Pult leaves in the tree for the time after rendering. In the HTML a mark is a letter and a number between two control
/// bytes.
enum Mark {
    /// First in a link: its attributes are open.
    case link(Int)
    case linkText(Int)
    /// Right after an image: its attributes are open.
    case image(Int)
    case internalBegins
    case internalEnds
    case step(Int)
    case alertTitle(Int)
    case alertBegins(Int)
    case alertEnds(Int)
    case backLabel(Int)
    case footnotesTitle
    case tableLabel
    /// First in a heading: its tag gets an id.
    case heading(Int)
    /// First in a list item: its tag gets a class.
    case task

    var bytes: [UInt8] {
        let (letter, number) = parts
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        bytes.append(ControlByte.markBegin)
        bytes.append(letter)
        bytes.append(contentsOf: String(number).utf8)
        bytes.append(ControlByte.markEnd)
        return bytes
    }

    private var parts: (UInt8, Int) {
        switch self {
        case .link(let index): (UInt8(ascii: "l"), index)
        case .linkText(let index): (UInt8(ascii: "w"), index)
        case .image(let index): (UInt8(ascii: "i"), index)
        case .internalBegins: (UInt8(ascii: "b"), 0)
        case .internalEnds: (UInt8(ascii: "e"), 0)
        case .step(let index): (UInt8(ascii: "s"), index)
        case .alertTitle(let index): (UInt8(ascii: "a"), index)
        case .alertBegins(let index): (UInt8(ascii: "A"), index)
        case .alertEnds(let index): (UInt8(ascii: "Z"), index)
        case .backLabel(let number): (UInt8(ascii: "f"), number)
        case .footnotesTitle: (UInt8(ascii: "F"), 0)
        case .tableLabel: (UInt8(ascii: "t"), 0)
        case .heading(let index): (UInt8(ascii: "h"), index)
        case .task: (UInt8(ascii: "k"), 0)
        }
    }

    init?(letter: UInt8, number: Int) {
        switch letter {
        case UInt8(ascii: "l"): self = .link(number)
        case UInt8(ascii: "w"): self = .linkText(number)
        case UInt8(ascii: "i"): self = .image(number)
        case UInt8(ascii: "b"): self = .internalBegins
        case UInt8(ascii: "e"): self = .internalEnds
        case UInt8(ascii: "s"): self = .step(number)
        case UInt8(ascii: "a"): self = .alertTitle(number)
        case UInt8(ascii: "A"): self = .alertBegins(number)
        case UInt8(ascii: "Z"): self = .alertEnds(number)
        case UInt8(ascii: "f"): self = .backLabel(number)
        case UInt8(ascii: "F"): self = .footnotesTitle
        case UInt8(ascii: "t"): self = .tableLabel
        case UInt8(ascii: "h"): self = .heading(number)
        case UInt8(ascii: "k"): self = .task
        default: return nil
        }
    }
}
