import Catalog
import Diagnostics
import ServiceTime

/// Reads `links`.
struct LinksReader {
    let fields: Fields

    func externalLinks() -> ExternalLinkSettings {
        var settings = ExternalLinkSettings()
        guard let links = fields.section("links", of: "“links”", keys: ConfigurationKeys.links),
            let external = links.section("external", of: "“external”", keys: ConfigurationKeys.externalLinks)
        else { return settings }
        settings.ignored = external.texts("ignore")
        if let seconds = timeout(external) { settings.timeoutSeconds = seconds }
        if let days = external.wholeNumber("cache_days") {
            settings.cacheDays = min(max(0, days.value), 3650)
            if days.value < 0 {
                fields.findings.report(
                    ConfigurationCodes.value, "“cache_days” must not be negative. Write 0 to ask every time.", at: days.range)
            }
        }
        settings.cacheFile = cacheFile(external)
        return settings
    }

    /// Waiting is done on the clock on the wall, and for some minutes at most.
    private func timeout(_ external: Fields) -> Int? {
        guard let span = external.duration("timeout") else { return nil }
        if case .elapsed(let seconds) = span.value, (1...600).contains(seconds) { return seconds }
        fields.findings.report(
            ConfigurationCodes.value, "“timeout” must be between 1 second and 10 minutes, such as “20 seconds”.", at: span.range)
        return nil
    }

    private func cacheFile(_ external: Fields) -> String? {
        guard let file = external.filledText("cache") else { return nil }
        guard !file.value.hasPrefix("/"), !file.value.split(separator: "/").contains("..") else {
            fields.findings.report(
                ConfigurationCodes.value, "“cache” must be the path of a file in the site's folder, such as “.cache/links.json”.",
                at: file.range)
            return nil
        }
        return file.value
    }
}
