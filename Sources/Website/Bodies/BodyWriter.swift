internal import Markup

/// Writes a document's HTML with its slots filled for one page. Works on bytes: this runs once for every page.
struct BodyWriter {
    let document: Document
    let labels: BodyLabels
    /// Whether blocks for agents are written.
    let isInternal: Bool
    let destination: (Link) -> Destination
    /// Writes the data of a playbook's step; the argument is the index of its code block.
    var step: (Int, inout [UInt8]) -> Void = { _, _ in }

    private static let anchorStart = Array("<a href=\"".utf8)

    func write(into output: inout [UInt8]) {
        let html = document.html
        var filling = Filling(bytes: html.bytes)
        var destinations: (index: Int, value: Destination)?
        for slot in html.slots {
            filling.copy(upTo: slot.offset, into: &output)
            if filling.isSkipping, !slot.kind.isBoundary { continue }
            switch slot.kind {
            case .href(let link):
                let found = destination(document.links[link])
                destinations = (link, found)
                open(found, &filling, &output)
            case .linkAttributes(let link):
                if let known = destinations, known.index == link {
                    attributes(known.value, document.links[link], &filling, &output)
                }
            case .linkText(let link):
                if let known = destinations, known.index == link { text(known.value, &output) }
            case .source(let link): source(destination(document.links[link]), &output)
            case .imageAttributes(let link): imageAttributes(destination(document.links[link]), &output)
            case .internalBegins: if !isInternal { filling.beginSkipping() }
            case .internalEnds: if !isInternal { filling.endSkipping(at: slot.offset) }
            case .step(let block): step(block, &output)
            default: label(slot.kind, &output)
            }
        }
        filling.copy(upTo: html.bytes.count, into: &output)
    }

    private func label(_ kind: Slot.Kind, _ output: inout [UInt8]) {
        switch kind {
        case .alertTitle(let alert): output.appendEscaped(labels.alertTitles[document.alerts[alert].kind] ?? "")
        case .footnoteBackLabel(let number): output.appendEscaped(labels.footnoteBack.filling("number", with: String(number)))
        case .footnotesTitle: output.appendEscaped(labels.footnotes)
        case .tableLabel: output.appendEscaped(labels.table)
        default: break
        }
    }

    private func open(_ found: Destination, _ filling: inout Filling, _ output: inout [UInt8]) {
        switch found {
        case .page(let address, _, _, _), .file(let address, _, _): output.appendEscaped(address)
        case .fragment(let fragment): output.appendEscaped("#" + fragment)
        case .contact(let uri, _): output.appendEscaped(uri)
        case .external(let address): output.appendEscaped(address)
        case .promise(let reference, _):
            filling.takeBack(Self.anchorStart, from: &output)
            output += "<span class=\"promise\" data-promise=\"".utf8
            output.appendEscaped(reference)
            filling.closesSpan = true
        case .nowhere:
            filling.takeBack(Self.anchorStart, from: &output)
            output += "<span class=\"no-link".utf8
            filling.closesSpan = true
        }
    }

    private func attributes(_ found: Destination, _ link: Link, _ filling: inout Filling, _ output: inout [UInt8]) {
        switch found {
        case .page(_, _, let language, let forCustomers):
            attribute("hreflang", language, &output)
            attribute("data-public", forCustomers, &output)
        case .external(let address) where address.hasPrefix("http"):
            output += " class=\"external\" rel=\"noopener\"".utf8
        case .contact(let uri, _):
            output += (uri.hasPrefix("http") ? " class=\"contact\" rel=\"noopener\"" : " class=\"contact\"").utf8
        default: break
        }
    }

    private func attribute(_ name: String, _ value: String?, _ output: inout [UInt8]) {
        guard let value else { return }
        output += " \(name)=\"".utf8
        output.appendEscaped(value)
        output += "\"".utf8
    }

    /// What a link with empty text shows.
    private func text(_ found: Destination, _ output: inout [UInt8]) {
        switch found {
        case .page(_, let title, _, _): output.appendEscaped(title)
        case .contact(_, let name): output.appendEscaped(name)
        case .promise(_, let phrase): output.appendEscaped(phrase)
        case .external(let address): output.appendEscaped(address)
        case .fragment(let fragment):
            output.appendEscaped(document.headings.first { $0.id == fragment }?.text ?? fragment)
        case .file(let address, _, _): output.appendEscaped(address.split(separator: "/").last.map(String.init) ?? address)
        case .nowhere: break
        }
    }

    private func source(_ found: Destination, _ output: inout [UInt8]) {
        switch found {
        case .file(let address, _, _), .external(let address): output.appendEscaped(address)
        default: output += "data:,".utf8
        }
    }

    private func imageAttributes(_ found: Destination, _ output: inout [UInt8]) {
        if case .file(_, let width?, let height?) = found {
            output += " width=\"\(width)\" height=\"\(height)\"".utf8
        }
        output += " loading=\"lazy\" decoding=\"async\"".utf8
    }
}

/// The way through a fragment's bytes: what has been copied, what is skipped, and whether an end tag is to become another.
private struct Filling {
    let bytes: [UInt8]
    /// Whether the next `</a>` has to be `</span>`. Links never nest, so it belongs to the link at hand.
    var closesSpan = false
    private var position = 0
    private var skips = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func copy(upTo end: Int, into output: inout [UInt8]) {
        defer { position = max(position, end) }
        guard skips == 0, position < end else { return }
        guard closesSpan, let anchor = anchorEnd(in: position..<end) else {
            output += bytes[position..<end]
            return
        }
        output += bytes[position..<anchor]
        output += "</span>".utf8
        output += bytes[anchor + 4..<end]
        closesSpan = false
    }

    /// Where the first `</a>` begins.
    private func anchorEnd(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + 4 <= range.upperBound {
            if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "a"),
                bytes[index + 3] == UInt8(ascii: ">")
            {
                return index
            }
            index += 1
        }
        return nil
    }

    func takeBack(_ tail: [UInt8], from output: inout [UInt8]) {
        if output.suffix(tail.count).elementsEqual(tail) { output.removeLast(tail.count) }
    }

    /// Whether what stands here is left out, slots included.
    var isSkipping: Bool { skips > 0 }

    mutating func beginSkipping() { skips += 1 }

    mutating func endSkipping(at offset: Int) {
        skips = max(0, skips - 1)
        position = max(position, offset)
    }
}

extension Slot.Kind {
    /// Whether a block for agents begins or ends here.
    fileprivate var isBoundary: Bool {
        switch self {
        case .internalBegins, .internalEnds: true
        default: false
        }
    }
}

extension [UInt8] {
    /// Appends text with the five characters escaped that mean something in HTML, inside attributes and outside.
    mutating func appendEscaped(_ text: some StringProtocol) {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard !bytes.contains(where: Self.isSpecial) else { return false }
            append(contentsOf: bytes)
            return true
        }
        if isPlain == true { return }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;".utf8
            case UInt8(ascii: "<"): self += "&lt;".utf8
            case UInt8(ascii: ">"): self += "&gt;".utf8
            case UInt8(ascii: "\""): self += "&quot;".utf8
            case UInt8(ascii: "'"): self += "&#39;".utf8
            default: append(byte)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "'")
    }
}

extension String {
    /// The text with the first `{name}` replaced.
    func filling(_ name: String, with value: String) -> String {
        let mark = "{\(name)}"
        var rest = utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            if utf8[open...].starts(with: mark.utf8) {
                return String(self[..<open]) + value + String(self[utf8.index(open, offsetBy: mark.utf8.count)...])
            }
            rest = utf8[utf8.index(after: open)...]
        }
        return self
    }
}
