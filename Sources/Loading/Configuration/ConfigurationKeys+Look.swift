import Catalog

/// What `theme` may say.
extension ConfigurationKeys {
    package static let theme: [KeyDescription] = [
        KeyDescription(
            "brand", .color, "The shop's colour: areas, buttons and words; tints, shades and the dark scheme follow from it."),
        KeyDescription("link", .color, "The colour of words where the brand is too light for them; by default the brand."),
        KeyDescription(
            "accent", .color, "Marks, numbers of lists and the ring around what has the focus; by default the colour of words."),
        KeyDescription("logo", .asset, "An image in the place of the site's name: SVG, PNG, WebP, AVIF, JPEG or GIF."),
        KeyDescription(
            "favicon", .text,
            "The picture in the browser's tab, `assets/icon.svg`: SVG, PNG or ICO; by default a leaf in the brand's colour."),
        KeyDescription("fonts", .mapping("with `text`, `headings`, `mono`"), "What letters look like."),
    ]

    package static let colorSchemes: [KeyDescription] = [
        KeyDescription("light", .text, required: true, "On light ground."),
        KeyDescription("dark", .text, "On dark ground; a colour is derived from the light one, a logo gets a light plate."),
    ]

    package static let fonts: [KeyDescription] = [
        KeyDescription("text", .font, "Running text."),
        KeyDescription("headings", .font, "Headings and the site's name."),
        KeyDescription("mono", .font, "Code."),
    ]

    package static let font: [KeyDescription] = [
        KeyDescription("family", .text, required: true, "Its name."),
        KeyDescription(
            "files", .list("of files"), required: true,
            "The font itself, below `content/assets/`. Put first what every page needs: it is fetched before anything is drawn."),
    ]

    package static let fontFile: [KeyDescription] = [
        KeyDescription("file", .text, required: true, "Its path, `assets/shop.woff2`: WOFF2, WOFF, TTF or OTF."),
        KeyDescription("weight", .text, "`400` (the default), `700`, or `100 900` for a variable font."),
        KeyDescription("style", .choice(FontFile.Style.allCases.map(\.rawValue)), "`normal` by default."),
        KeyDescription("unicode_range", .text, "The letters it has, where several files share them: `U+0000-00FF, U+0131`."),
    ]

    static let lookSections: [KeyReference.Section] = [
        .init(title: "`theme`", keys: theme),
        .init(title: "`theme`: colours and `logo` as mappings", keys: colorSchemes),
        .init(title: "`theme`: `fonts`", keys: fonts),
        .init(title: "`theme`: `fonts`, each as a mapping", keys: font),
        .init(title: "`theme`: `fonts`: `files`, each", keys: fontFile),
    ]
}
