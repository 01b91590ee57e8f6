import Catalog
import ServiceTime

/// What `pult.yaml` may say.
package enum ConfigurationKeys {
    package static let site: [KeyDescription] = [
        KeyDescription("title", .localizedText, "Name of the site."),
        KeyDescription(
            "locales", .list("of locales, or mapping of locales to what is particular to them"), required: true,
            "The language editions; the first is the default."),
        KeyDescription("help_center", .mapping("with `base_url`"), "The site for customers."),
        KeyDescription("playbook", .mapping("with `base_url`"), "The site for agents."),
        KeyDescription("organization", .mapping("with `name`, `url`, `address`"), "The shop."),
        KeyDescription("calendars", .mapping("of names to calendars"), "Opening hours."),
        KeyDescription("channels", .mapping("of ids to channels"), "Where customers write."),
        KeyDescription("roles", .mapping("of ids to roles"), "Who does the work."),
        KeyDescription("placeholders", .mapping("of names to placeholders"), "The gaps in replies, `{{name}}`."),
        KeyDescription(
            "theme", .mapping("with `brand`, `link`, `accent`, `logo`, `favicon`, `fonts`"),
            "How the sites look; more under [Your own look](#your-own-look)."),
        KeyDescription("budget", .mapping("with `page`"), "How heavy pages may be."),
        KeyDescription("output", .mapping("with `compress`"), "What is written beside the pages."),
        KeyDescription("markdown", .mapping("with `raw_html`"), "How Markdown is read."),
        KeyDescription("promises", .mapping("with `immediately`"), "How promises are read."),
        KeyDescription("search", .mapping("with `synonyms`"), "What the search knows."),
        KeyDescription(
            "feedback", .mapping("with `to`, or `none`"),
            "Whether articles ask “Was this helpful?”, and where the answers go; `none` by default."),
        KeyDescription("check", .mapping("with `severities`, `paths`"), "How much findings matter."),
        KeyDescription("links", .mapping("with `external`"), "How links are checked."),
        KeyDescription("preview", .mapping("with `editor`"), "How `pult serve` shows the site."),
    ]

    package static let locale: [KeyDescription] = [
        KeyDescription("timezone", .text, "The readers' time zone; by default the channel's calendar's."),
        KeyDescription("working_days", .texts, "The weekdays that readers call business days: `mon-fri`."),
        KeyDescription("holidays", .texts, "The readers' public holidays: `[CZ]`."),
    ]

    package static let address: [KeyDescription] = [
        KeyDescription(
            "base_url", .address,
            "Where the site will live, `https://…`; without it there are no canonical addresses, sitemap, feed and structured data."
        )
    ]

    package static let organization: [KeyDescription] = [
        KeyDescription("name", .text, required: true, "Registered name."),
        KeyDescription("url", .address, "The shop's own site."),
        KeyDescription("address", .mapping("with `street`, `postal_code`, `city`, `country`"), "Postal address."),
    ]

    package static let postalAddress: [KeyDescription] = [
        KeyDescription("street", .text, "Street and number."),
        KeyDescription("postal_code", .text, "Postal code, in quotes if it begins with 0."),
        KeyDescription("city", .text, "Town."),
        KeyDescription("country", .text, "Two letters, ISO 3166: `SI`."),
    ]

    package static let calendar: [KeyDescription] = [
        KeyDescription("timezone", .text, required: true, "IANA name, `Europe/Ljubljana`, or `UTC`."),
        KeyDescription(
            "hours",
            .mapping(
                "of days (`mon`, `mon-thu`, `sat, sun`, `daily`) to periods (`08:00-12:00`, or a list of them), or `always`"),
            required: true, "The ordinary week; days left out are closed."),
        KeyDescription("holidays", .texts, "Countries whose public holidays close it: `[SI]`, `[DE-BY]`."),
        KeyDescription("except", .mapping("of dates to periods or `closed`"), "Dates that override everything else."),
    ]

    package static let channel: [KeyDescription] = [
        KeyDescription("kind", .choice(Channel.Kind.allCases.map(\.rawValue)), required: true, "What sort of channel it is."),
        KeyDescription("title", .localizedText, "Its name; by default its id."),
        KeyDescription("calendar", .texts, "Name of a calendar, or of several: open when one of them is."),
        KeyDescription("contact", .address, "`mailto:…`, `tel:…` or `https://…`."),
        KeyDescription(
            "intake", .choice(Intake.allCases.map(\.rawValue)), "When messages can come; `always` by default."),
        KeyDescription("staffed_by", .texts, "Ids of the roles that answer."),
        KeyDescription(
            "service_levels", .mapping("of metrics (`first_response`, `next_update`, `resolution`, `callback`) to durations"),
            "What the channel commits itself to."),
    ]

    package static let role: [KeyDescription] = [
        KeyDescription("title", .localizedText, "Its name; by default its id."),
        KeyDescription("calendar", .texts, "When it is on duty."),
        KeyDescription("contact", .address, "How colleagues reach it."),
    ]

    package static let placeholder: [KeyDescription] = [
        KeyDescription("title", .localizedText, "What agents call it where they fill it in; by default its name."),
        KeyDescription("sample", .localizedText, required: true, "A value for previews."),
        KeyDescription("fallback", .localizedText, "What stands there when the value is not known; may be empty."),
        KeyDescription(
            "personal", .trueOrFalse, "Whether its value must not stand where everybody reads it; by default its name decides."),
    ]

    package static let budget: [KeyDescription] = [
        KeyDescription(
            "page", .byteCount,
            "What a page of the help center may weigh: HTML, styles and scripts, compressed, without images; `30 kB` by default.")
    ]

    package static let output: [KeyDescription] = [
        KeyDescription(
            "compress", .list("of `gzip`, `brotli`"),
            "Compressed copies beside the files (`.gz`, `.br`), for servers that send them; none by default.")
    ]

    package static let markdown: [KeyDescription] = [
        KeyDescription("raw_html", .trueOrFalse, "Whether HTML in Markdown is kept; `false` by default.")
    ]

    package static let promises: [KeyDescription] = [
        KeyDescription("immediately", .duration, "What “immediately” counts as when it is proven; `2 minutes` by default.")
    ]

    package static let search: [KeyDescription] = [
        KeyDescription(
            "synonyms", .mapping("of locales to lists of groups of words: `sl: [[paket, pošiljka]]`"),
            "Words that find each other.")
    ]

    package static let feedback: [KeyDescription] = [
        KeyDescription(
            "to", .address, required: true,
            "A service that takes a POST (`https://…`), or a mailbox (`mailto:…`).")
    ]

    package static let check: [KeyDescription] = [
        KeyDescription(
            "severities", .mapping("of codes (`link/broken`, `\"tone/*\"`) to `off`, `note`, `warning` or `error`"),
            "How much findings matter; later lines win."),
        KeyDescription(
            "paths", .mapping("of paths (`\"content/*/replies/**\"`) to severities as above"),
            "The same for some files only; wins over `severities`."),
    ]

    package static let links: [KeyDescription] = [
        KeyDescription(
            "external", .mapping("with `ignore`, `timeout`, `cache_days`, `cache`"),
            "Links to other sites, for `check --external`.")
    ]

    package static let externalLinks: [KeyDescription] = [
        KeyDescription(
            "ignore", .texts,
            "Addresses that are not asked for: how they begin, `*` for anything (`https://x.example/*/login`), or a host."),
        KeyDescription("timeout", .duration, "How long a server may take; `20 seconds` by default."),
        KeyDescription(
            "cache_days", .wholeNumber, "How many days a page that was there is not asked for again; 7 by default, 0 for never."),
        KeyDescription(
            "cache", .text, "The file in which that is remembered, relative to the site; by default one in the user's cache."),
    ]

    package static let preview: [KeyDescription] = [
        KeyDescription(
            "editor", .text,
            "The address that opens a file in your editor; `vscode://file{path}:{line}:{column}` by default, for example `idea://open?file={path}&line={line}`."
        )
    ]

    static let sections: [KeyReference.Section] = mainSections + lookSections

    private static let mainSections: [KeyReference.Section] = [
        .init(title: "`pult.yaml`", keys: site),
        .init(title: "`locales`, each", keys: locale),
        .init(title: "`help_center`, `playbook`", keys: address),
        .init(title: "`organization`", keys: organization),
        .init(title: "`organization`: `address`", keys: postalAddress),
        .init(title: "`calendars`, each", keys: calendar),
        .init(title: "`channels`, each", keys: channel),
        .init(title: "`roles`, each", keys: role),
        .init(title: "`placeholders`, each", keys: placeholder),
        .init(title: "`budget`", keys: budget),
        .init(title: "`output`", keys: output),
        .init(title: "`markdown`", keys: markdown),
        .init(title: "`promises`", keys: promises),
        .init(title: "`search`", keys: search),
        .init(title: "`feedback`", keys: feedback),
        .init(title: "`check`", keys: check),
        .init(title: "`links`", keys: links),
        .init(title: "`links`: `external`", keys: externalLinks),
        .init(title: "`preview`", keys: preview),
    ]
}
