package import Diagnostics
package import Markup

/// Everything a site says, after loading: the one noun that checks and websites are made from.
package struct Catalog: Sendable {
    package var configuration: Configuration
    /// All lists are sorted by locale (in the order of the configuration), then by file path.
    package var categories: [Category] = []
    package var articles: [Article] = []
    package var pages: [Page] = []
    package var playbooks: [Playbook] = []
    package var guidelines: [Guideline] = []
    package var replies: [Reply] = []
    /// By path below `content/assets/`, sorted.
    package var assets: [Asset] = []
    /// What the search should find, from `content/<locale>/search.yaml`.
    package var goldenQueries: [GoldenQuery] = []
    /// Files below `content/` that are neither texts nor assets, and so are not published.
    package var strays: [String] = []
    /// The site's own templates, by path below `templates/`, sorted.
    package var templates: [SourceFile] = []

    package init(configuration: Configuration) {
        self.configuration = configuration
    }
}

/// The exceptions of one text, with its file.
package struct FileAllowances: Sendable {
    package var file: SourceFile
    package var allowances: [Allowance]

    package init(file: SourceFile, allowances: [Allowance]) {
        self.file = file
        self.allowances = allowances
    }
}

extension Catalog {
    /// Of texts that have any, kind by kind.
    package var allowances: [FileAllowances] {
        allowances(in: categories) + allowances(in: articles) + allowances(in: pages) + allowances(in: playbooks)
            + allowances(in: guidelines) + allowances(in: replies)
    }

    private func allowances(in texts: [some Text]) -> [FileAllowances] {
        // By number: nearly all texts have none and need not be copied to see that.
        texts.indices.filter { !texts[$0].allowances.isEmpty }.map { number in
            FileAllowances(file: texts[number].file, allowances: texts[number].allowances)
        }
    }
}

/// An image or a file that texts link to.
package struct Asset: Sendable, Hashable {
    /// Relative to the site: `content/assets/order-stages.svg`.
    package var path: String
    /// Bytes in the file.
    package var size: Int
    /// In CSS pixels, for images whose header says so.
    package var dimensions: ImageDimensions?
    /// For files whose first bytes are those of a font.
    package var font: FontFormat?

    package init(path: String, size: Int, dimensions: ImageDimensions?, font: FontFormat? = nil) {
        self.path = path
        self.size = size
        self.dimensions = dimensions
        self.font = font
    }
}

/// The kinds of font files that browsers read, by their usual endings.
package enum FontFormat: String, Sendable, Hashable, CaseIterable {
    case woff2, woff, ttf, otf

    /// As styles name it.
    package var name: String {
        switch self {
        case .woff2, .woff: rawValue
        case .ttf: "truetype"
        case .otf: "opentype"
        }
    }
}

package struct ImageDimensions: Sendable, Hashable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
