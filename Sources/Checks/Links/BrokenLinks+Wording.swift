internal import Catalog
internal import Diagnostics
internal import Markup

/// What the rule about broken links says.
enum BrokenLinkWording {
    static func broken(_ miss: BrokenLink, _ link: Link?) -> String {
        switch miss {
        case .malformed(let reason):
            return "The link “\(link?.text ?? "")” \(reason). Write the address between the parentheses."
        case .unknownText(let kind, let id, let suggestion):
            return "There is no \(kind.rawValue) with the id “\(id)”." + meant(suggestion)
                + " Ids are paths below the folder “\(kind.folder)”."
        case .leavesSite(let path):
            return "The link to “\(path)” climbs out of the site's folder. Move the file below content/assets/ and link it there."
        case .unknownScheme(let scheme, let suggestion):
            return "“\(scheme):” is not a kind of link that Pult knows." + meant(suggestion + ":")
        case .unknownChannel(let id, let suggestion):
            return "pult.yaml has no channel “\(id)”." + meant(suggestion)
        case .unknownServiceLevel(let reference, let suggestion):
            return "pult.yaml has no service level “\(reference)”." + meant(suggestion)
                + " Add it below channels › \(reference.channel) › service_levels, or name another."
        case .unknownFragment(let fragment, _, let suggestion): return missingHeading(fragment, in: nil, suggestion)
        case .unknownFile(let path, let suggestion): return missingFile(path, suggestion)
        case .letterCase(let path, let actual): return letterCase(path, actual)
        }
    }

    static func empty(_ link: Link) -> String {
        let what = link.isImage ? "The image" : "The link"
        return (link.text.isEmpty ? "\(what) has neither text nor destination." : "\(what) “\(link.text)” has no destination.")
            + " Write the address between the parentheses, or take the brackets away."
    }

    static func missingHeading(_ fragment: String, in title: String?, _ suggestion: String?) -> String {
        let owner = title.map { "“\($0)”" } ?? "This text"
        return "\(owner) has no heading “#\(fragment)”." + meant(suggestion.map { "#\($0)" })
            + " A heading's anchor is its text in lower case with hyphens for spaces."
    }

    static func missingFile(_ path: String, _ suggestion: String?) -> String {
        let advice =
            path.hasPrefix("content/assets/") || !path.hasSuffix(".md") ? " Images and files belong below content/assets/." : ""
        return "There is no file “\(path)”." + meant(suggestion) + advice
    }

    static func stray(_ path: String) -> String {
        "The file “\(path)” is there, but it is not published: only what lies below content/assets/ is. Move it there and link it anew."
    }

    static func outside(_ destination: String, _ path: String) -> String {
        if destination.hasPrefix("/") {
            return
                "There is no page “\(destination)”. Link to a text by its file or its id: they keep working when its address changes."
        }
        return "“\(path)” is no part of the site: only what lies below content/ is published. Link to a text or to a file below "
            + "content/assets/."
    }

    static func letterCase(_ path: String, _ actual: String) -> String {
        "The file is called “\(actual)”, not “\(path)”: most web servers tell capital and small letters apart. Write the name exactly."
    }

    static func otherKind(_ found: any Text, from text: any Text) -> String {
        let link =
            switch found.kind {
            case .playbook: "playbook:\(found.id)"
            case .reply: "reply:\(found.id)"
            case .guideline: "tone:\(found.id)"
            case .article, .category: "article:\(found.id)"
            case .page: LinkWriting.relative(found.file.path, from: text.file.path)
            }
        return "There is a \(found.kind.rawValue) of that name, “\(found.title)”: link to it as “\(link)”."
    }

    static func forgotten(_ written: String, _ address: String) -> String {
        "“\(written)” is read as the name of a file, and there is none. Did you mean “\(address)”?"
    }

    /// The address with the scheme that its author left out; nil for what looks like a file.
    static func forgottenScheme(_ destination: String) -> String? {
        guard let first = destination.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "/") else { return nil }
        if destination.contains("@"), !destination.contains("/") { return "mailto:" + destination }
        let digits = destination.filter { $0.isASCII && $0.isNumber }
        if digits.count > 5, destination.allSatisfy({ ($0.isASCII && $0.isNumber) || "+ -()/".contains($0) }) {
            return "tel:" + (destination.hasPrefix("+") ? "+" : "") + digits
        }
        let host = destination.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
        let ending = host.split(separator: ".").last.map(String.init) ?? ""
        let isHost =
            host.contains(".")
            && (host.hasPrefix("www.") || (host != destination || ending.count > 2) && endings.contains(ending))
        return isHost ? "https://" + destination : nil
    }

    /// Ends of host names that no file of a help center has.
    private static let endings: Set = [
        "com", "net", "org", "eu", "info", "shop", "si", "cz", "sk", "hr", "at", "de", "hu", "io", "example",
    ]

    static func meant(_ suggestion: String?) -> String { LinkWriting.meant(suggestion) }
}
