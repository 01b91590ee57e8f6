import Catalog
import Diagnostics
import Languages
import ServiceTime

/// Reads the keys that all texts share.
struct HeaderReader {
    let path: TextPath
    let fields: Fields

    func header() -> Header {
        let nowhere = fields.range.lowerBound..<fields.range.lowerBound
        let title = fields.filledText("title")
        if title == nil { fields.reportMissing("title", "Write “title: …”, as a reader would say it.") }
        return Header(
            id: id() ?? Located(path.defaultID, at: nowhere),
            title: title ?? Located(path.defaultSlug, at: nowhere),
            description: fields.filledText("description"),
            slug: slug() ?? Located(path.defaultSlug, at: nowhere),
            weight: fields.wholeNumber("weight")?.value,
            tags: fields.texts("tags"), keywords: fields.texts("keywords"), aliases: aliases(),
            owner: fields.filledText("owner"), updated: fields.date("updated"), reviewBy: fields.date("review_by"),
            expires: fields.date("expires"), isDraft: fields.flag("draft") ?? false)
    }

    /// The header of a text whose front matter cannot be read, so that links to the text still find it.
    static func fallback(_ path: TextPath) -> Header {
        Header(
            id: Located(path.defaultID, at: 0..<0), title: Located(path.defaultSlug, at: 0..<0),
            slug: Located(path.defaultSlug, at: 0..<0))
    }

    private func id() -> Located<String>? {
        guard let id = fields.filledText("id") else { return nil }
        guard id.value.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }) else {
            fields.findings.report(
                FrontMatterCodes.value, "The id “\(id.value)” cannot be linked to. Write it without blanks, “#” and “?”.",
                at: id.range)
            return nil
        }
        return id
    }

    private func slug() -> Located<String>? {
        guard let slug = fields.filledText("slug") else {
            if let better = Segment.correction(of: path.defaultSlug) {
                let message = "The name “\(path.defaultSlug)” makes a bad address. Rename it, or write “slug: \(better)”."
                fields.findings.report(FrontMatterCodes.slug, message, at: fields.range.lowerBound..<fields.range.lowerBound)
                return Located(better, at: fields.range.lowerBound..<fields.range.lowerBound)
            }
            return nil
        }
        guard let better = Segment.correction(of: slug.value) else { return slug }
        fields.findings.report(
            FrontMatterCodes.slug,
            "The slug “\(slug.value)” makes a bad address. Write letters, digits and hyphens, such as “\(better)”.",
            at: slug.range, fixes: [Fix("Write “\(better)”.", replacement: better, isSafe: true)])
        return Located(better, at: slug.range)
    }

    private func aliases() -> [Located<String>] {
        fields.texts("aliases").filter { alias in
            let isPath =
                alias.value.hasPrefix("/") && !alias.value.hasPrefix("//") && !alias.value.contains { " ?#\\".contains($0) }
            let climbs = alias.value.split(separator: "/").contains { $0 == ".." || $0 == "." }
            if isPath, !climbs { return true }
            fields.findings.report(
                FrontMatterCodes.value,
                "The alias “\(alias.value)” is no absolute path within the site. Write it like “/\(path.locale)/old-address/”.",
                at: alias.range)
            return false
        }
    }
}

/// What may be the last part of an address.
enum Segment {
    /// Nil for a segment that may stay; otherwise one like it that may. Letters of all scripts may stay, as may `_`, `~` and, but
    /// not first, `.`.
    static func correction(of segment: String) -> String? {
        let isFine = segment.unicodeScalars.allSatisfy { isLetter($0) || "-_.~".unicodeScalars.contains($0) }
        if isFine, !segment.isEmpty, !segment.hasPrefix(".") { return nil }
        let better = Slug.make(segment)
        return better.isEmpty ? "text" : better
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "\u{80}"...: scalar.properties.isAlphabetic || scalar.properties.isDiacritic || scalar.properties.numericType != nil
        default: false
        }
    }
}
