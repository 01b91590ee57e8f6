internal import Building
internal import Catalog
internal import Diagnostics
internal import Languages
internal import Website

/// The first page of the preview: the two sites, in each of their languages, and what is wrong with them.
struct Chooser {
    let view: LiveView?
    let report: Report?
    let failure: String?
    let script: String

    var page: Answer { .html(html) }

    private var html: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Pult preview</title>
        <link rel="icon" href="/help-center/theme/shared/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="\(Target.ownFolder)chooser.css">
        \(script)</head>
        <body>
        <main>
        <p class="brand">Pult</p>
        <h1>\(Self.escaped(title))</h1>
        <p class="lead">\(Self.escaped(state))</p>
        <div class="sites">
        \(card(.public, "Help center", "What customers read."))
        \(card(.internal, "Playbook", "What agents read."))
        </div>
        </main>
        </body>
        </html>

        """
    }

    private var title: String {
        guard let configuration = view?.configuration else { return "Preview" }
        return configuration.title.text(in: configuration.defaultLocale, default: configuration.defaultLocale) ?? "Preview"
    }

    private var state: String { failure ?? report.map { "What is saved has \($0.summary)." } ?? "" }

    private func card(_ audience: Audience, _ name: String, _ about: String) -> String {
        let root = "/\(audience.folder)/"
        let locales = (view?.desk(audience)?.localeCodes ?? []).map { code in
            let name = view?.configuration.locale(code)?.language.ownName ?? code
            return "<li><a href=\"\(root)\(code)/\" lang=\"\(code)\">\(Self.escaped(name))</a></li>"
        }
        return """
            <section>
            <h2><a href="\(root)">\(name)</a></h2>
            <p>\(about)</p>
            <ul>\(locales.joined())</ul>
            </section>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
