package import Catalog
package import Diagnostics
internal import Markup

/// What a site's own templates link to is there on every page that they make.
package enum TemplateLinks {
    package static let codes = [DiagnosticCode.templateLink]

    package static func findings(in index: CatalogIndex, pages: Lazy<PublishedPages>) -> [Diagnostic] {
        index.catalog.templates.filter { $0.path.hasSuffix(".mustache") }.flatMap { file in
            addresses(in: file).compactMap { range in
                TemplateLink(file: file, range: range, index: index, pages: pages).finding
            }
        }
    }

    /// Where the addresses of a template stand.
    static func addresses(in file: SourceFile) -> [Range<Int>] {
        var scan = TagScan(file.bytes[...])
        var found: [Range<Int>] = []
        while let tag = scan.next() {
            found += tag.attributes.filter { ["href", "src", "action", "poster"].contains($0.name) }.map(\.value)
        }
        return found
    }
}

/// One address in a template.
private struct TemplateLink {
    let file: SourceFile
    let range: Range<Int>
    let index: CatalogIndex
    let pages: Lazy<PublishedPages>

    /// The sites that use the template.
    private var sides: [SiteSide] {
        let folder = file.path.split(separator: "/").dropFirst().first
        return folder == "help-center" ? [.helpCenter] : folder == "playbook" ? [.playbook] : [.helpCenter, .playbook]
    }

    var finding: Diagnostic? {
        let address = TagScan.text(file.bytes[range])
        for root in ["{{root}}", "{{{root}}}", "{{&root}}"] where address.hasPrefix(root) {
            return missing(String(address.dropFirst(root.count)), of: address, on: sides)
        }
        guard !address.contains("{{"), let first = address.utf8.first, first != UInt8(ascii: "#") else { return nil }
        if let fault = AddressFault(address) { return Diagnostic(.malformedAddress, fault.message, at: file.place(range)) }
        let kind = sides.contains(.helpCenter) ? TextKind.page : .playbook
        if let own = index.ownAddress(address, from: kind) { return missing(own.path, of: address, on: [own.side]) }
        switch LinkTarget(address) {
        case .text, .channel, .serviceLevel: return Diagnostic(.templateLink, Wording.typed(address), at: file.place(range))
        case .file: return Diagnostic(.templateLink, Wording.relative(address), at: file.place(range))
        case .external, .fragment, .malformed: return nil
        }
    }

    private func missing(_ rest: String, of address: String, on sides: [SiteSide]) -> Diagnostic? {
        guard !rest.contains("{{") else { return nil }
        let path = LinkTarget.decoded(rest.prefix { $0 != "#" && $0 != "?" })
        guard let side = sides.first(where: { !pages.value.has(path, on: $0) }) else { return nil }
        if let asset = index.asset(atPath: "content/" + path) {
            return Diagnostic(.templateLink, Wording.asset(index.catalog.assets[asset].path), at: file.place(range))
        }
        let near = pages.value.suggestion(for: path, on: side)
        let fix = near.map { address.replacing(path, with: $0 + (path.hasSuffix("/") ? "/" : ""), maxReplacements: 1) }
        return Diagnostic(
            .templateLink, Wording.missing(path, near), at: file.place(range),
            fixes: fix.map { [Fix("Write “\($0)”.", replacement: $0)] } ?? [])
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ path: String, _ near: String?) -> String {
        "The template links to “\(path)”, which the site does not have." + LinkWriting.meant(near)
    }

    static func asset(_ path: String) -> String {
        "“\(path)” is published only with a text that shows it. Put a file of the templates below templates/shared/ and link it as "
            + "“{{root}}theme/shared/…”."
    }

    static func typed(_ address: String) -> String {
        "“\(address)” is understood in texts only. In a template write the address from the root: “{{root}}sl/…”."
    }

    static func relative(_ address: String) -> String {
        "“\(address)” leads somewhere else from every page that the template makes. Begin with the root: “{{root}}\(address)”."
    }
}

extension DiagnosticCode {
    package static let templateLink = DiagnosticCode(
        "link/template", .error, "A template links to something that is not there",
        manual: """
            A template of the site's own makes many pages, at different depths. Its links begin with `{{root}}`, the way to the document root,
            and what follows has to be a page or a file of that site. Typed links are for texts.

                <a href="impressum.html">            →   <a href="{{root}}sl/impressum/">
                <img src="{{root}}assets/logo.svg">  →   <img src="{{root}}theme/shared/logo.svg">     (templates/shared/logo.svg)
            """)
}
