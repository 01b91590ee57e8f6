internal import Diagnostics

/// Holds the names in a template against its vocabulary.
struct TemplateNameCheck {
    let file: SourceFile
    let vocabulary: TemplateVocabulary
    /// Names of the partials that exist.
    let partials: Set<String>

    func findings(_ tags: [TemplateTag]) -> [Diagnostic] {
        var scopes = [vocabulary]
        var findings: [Diagnostic] = []
        for tag in tags {
            switch tag.kind {
            case .variable, .dynamicPartial:
                findings += fault(of: tag, in: scopes).map { [$0] } ?? []
            case .section, .inverted:
                findings += fault(of: tag, in: scopes).map { [$0] } ?? []
                scopes.append(tag.kind == .section ? entry(tag.name, in: scopes)?.inner ?? [:] : [:])
            case .close: if scopes.count > 1 { scopes.removeLast() }
            case .block: scopes.append([:])
            case .parent:
                findings += missingPartial(tag).map { [$0] } ?? []
                scopes.append([:])
            case .partial: findings += missingPartial(tag).map { [$0] } ?? []
            }
        }
        return findings
    }

    /// What a name, dotted or not, stands for; nil when it stands for nothing.
    private func entry(_ name: String, in scopes: [TemplateVocabulary]) -> TemplateVocabulary.Entry? {
        let parts = name.split(separator: ".").map(String.init)
        guard let first = parts.first else { return nil }
        let searched = name.hasPrefix(".") ? scopes.suffix(1) : scopes[...]
        var found = searched.reversed().lazy.compactMap { $0.entries[first] }.first
        for part in parts.dropFirst() { found = found?.inner?.entries[part] }
        return found
    }

    private func fault(of tag: TemplateTag, in scopes: [TemplateVocabulary]) -> Diagnostic? {
        guard tag.name != ".", !tag.name.isEmpty, entry(tag.name, in: scopes) == nil else { return nil }
        let known = known(for: tag.name, in: scopes)
        let meant = NearMiss.suggestion(for: tag.name, among: known)
        let hint = meant.map { " Did you mean “\($0)”?" } ?? ""
        return Diagnostic(
            .templateName, "The template uses “\(tag.name)”, which nothing here is called.\(hint)", at: file.place(tag.nameRange),
            notes: ["Known here: \(known.joined(separator: ", "))."],
            fixes: meant.map { [Fix("Write “\($0)”", replacement: $0)] } ?? [])
    }

    private func known(for name: String, in scopes: [TemplateVocabulary]) -> [String] {
        let parts = name.split(separator: ".").map(String.init)
        if parts.count > 1, let inner = entry(parts[0], in: scopes)?.inner { return inner.names.map { "\(parts[0]).\($0)" } }
        return Set(scopes.flatMap(\.names)).sorted()
    }

    private func missingPartial(_ tag: TemplateTag) -> Diagnostic? {
        guard !partials.contains(tag.name) else { return nil }
        let meant = NearMiss.suggestion(for: tag.name, among: partials)
        let hint = meant.map { " Did you mean “\($0)”?" } ?? ""
        return Diagnostic(
            .templateName, "The template includes “\(tag.name)”, but there is no template “\(tag.name).mustache”.\(hint)",
            at: file.place(tag.nameRange), notes: ["Templates: \(partials.sorted().joined(separator: ", "))."],
            fixes: meant.map { [Fix("Include “\($0)”", replacement: $0)] } ?? [])
    }
}
