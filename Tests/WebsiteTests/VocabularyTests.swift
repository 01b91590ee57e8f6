import Catalog
import Diagnostics
import Languages
import Synchronization
import Testing

@testable import Website

@Suite("The names that templates may use")
struct VocabularyTests {
    @Test("are exactly the names they are given")
    func equalsWhatIsSupplied() {
        let seen = Mutex<[String: Set<String>]>([:])
        var site = SampleSite()
        site.catalog.articles[1].header.isDraft = true
        site.catalog.articles[3].header.owner = nil
        site.options.includesDrafts = true
        site.theme = site.theme.wearing(Self.look, assets: [])
        site.theme.observer = { template, fields in
            seen.withLock { $0[template, default: []].formUnion(fields.paths) }
        }
        for feedback in [Feedback.service("https://hear.example/f"), .mail("help@shop.example")] {
            site.catalog.configuration.feedback = feedback
            _ = site.files(.public)
        }
        _ = site.files(.internal)
        let supplied = seen.withLock { $0 }
        for (template, vocabulary) in Theme.vocabularies where !Self.partials.contains(template) {
            let given = supplied[template] ?? []
            #expect(given.subtracting(vocabulary.paths) == [], "given but not declared in \(template)")
            #expect(vocabulary.paths.subtracting(given) == [], "declared but not given in \(template)")
        }
        #expect(Set(supplied.keys).subtracting(Theme.vocabularies.keys) == [])
    }

    private static var look: Look {
        var look = Look()
        look.logo = Look.Logo(light: located("content/assets/logo.svg"), dark: located("content/assets/night.svg"))
        look.text = Typeface(
            families: ["Shop"], files: [FontFile(path: located("content/assets/shop.woff2"), weights: 400...400)])
        return look
    }

    @Test("of a part are known wherever it is included")
    func partials() throws {
        let texts = Dictionary(uniqueKeysWithValues: builtInTheme.map { ($0.path, $0.text) })
        var included: Set<String> = []
        for (template, vocabulary) in Theme.vocabularies {
            let text = try #require(texts["templates/\(template).mustache"], "\(template)")
            for tag in try TemplateTag.scan(Array(text.utf8)) where tag.kind == .partial {
                let needed = try #require(Theme.vocabularies[tag.name])
                let missing = Set(needed.entries.keys).subtracting(vocabulary.entries.keys)
                #expect(missing == [], "\(template) includes \(tag.name)")
                included.insert(tag.name)
            }
        }
        #expect(included == Self.partials)
    }

    /// Templates that are only ever included.
    private static let partials: Set = [
        "shared/search-form", "help-center/heading", "help-center/channels", "help-center/notices", "help-center/bare-head",
        "playbook/heading",
        "playbook/colophon", "shared/crumbs", "shared/head-files", "shared/logo",
    ]
}

extension Fields {
    /// Every name with the way to it, as `TemplateVocabulary.paths` has them.
    fileprivate var paths: Set<String> {
        var paths: Set<String> = []
        for (name, value) in entries {
            paths.insert(name)
            switch value {
            case .fields(let inner): paths.formUnion(inner.paths.map { "\(name).\($0)" })
            case .list(let items): for item in items { paths.formUnion(item.paths.map { "\(name)[].\($0)" }) }
            case .text, .html, .flag, .texts, .open: break
            }
        }
        return paths
    }
}
