import Diagnostics

/// Of `pult.yaml`.
enum ConfigurationCodes {
    static let all =
        [syntax, alias, unknownKey, duplicateKey, missingKey, type, value, noTitle, url, unknownLocale]
        + [duration, unknownMetric, unknownCalendar, unknownRole, hours, timeZone, holidays, date, color]

    static let syntax = DiagnosticCode(
        "config/syntax", .error, "pult.yaml is not well-formed YAML.", isBinding: true,
        manual: """
            The configuration is YAML: `key: value`, indented with blanks. Nothing else can be read until it is mended. What most often
            goes wrong: a bracket or a quotation mark that is not closed, a tab among the blanks, a text with `: ` in it that needs quotes.
            """)

    static let alias = DiagnosticCode(
        "config/alias", .error, "pult.yaml uses YAML anchors or aliases.",
        manual: """
            YAML can name a value (`&name`) and repeat it (`*name`). Pult refuses both, since a few lines of them can grow to gigabytes.
            Write the value out.
            """)

    static let unknownKey = DiagnosticCode(
        "config/unknown-key", .error, "pult.yaml has a key that does not exist.",
        manual: """
            A key that Pult does not know does nothing, which is hardly what its author wanted. Correct the name (the finding offers the
            nearest one), or remove it. The README lists all keys.
            """)

    static let duplicateKey = DiagnosticCode(
        "config/duplicate-key", .error, "A key or name stands twice in pult.yaml.",
        manual: """
            Of two values for one key only one can hold, and of two channels with one id only one can be meant. The same goes for two
            locales of one code.

            Keep one of the two, or give the second another name. Until then the first one counts.
            """)

    static let missingKey = DiagnosticCode(
        "config/missing-key", .error, "pult.yaml lacks something that it needs.",
        manual: """
            Some things cannot be guessed: the languages of the site (`locales: [sl, en]`), the kind of a channel, the time zone and hours
            of a calendar, the calendar of a channel that counts in business time, the sample of a placeholder.
            """)

    static let type = DiagnosticCode(
        "config/type", .error, "A value in pult.yaml is of the wrong kind.",
        manual: """
            A key expects a text, a list, a mapping or true/false, and found something else. Lists are written `[a, b]`, mappings
            `{ sl: Pomoč, en: Help }` or on indented lines of their own.
            """)

    static let value = DiagnosticCode(
        "config/value", .error, "A value in pult.yaml is none that the key can have.",
        manual: """
            Some keys take one of a few words only (`kind: email`, `intake: open_hours`), and ids stand in links and addresses, so they are
            made of small letters, digits and hyphens. The finding says what is possible.
            """)

    static let noTitle = DiagnosticCode(
        "config/no-title", .warning, "The site has no title.",
        manual: """
            The title stands at the top of every page and in the tabs of browsers. Write one for all locales, or one for each:

                title: { sl: Melisa pomoč, en: Melisa help }
            """)

    static let url = DiagnosticCode(
        "config/url", .error, "An address cannot be linked to.",
        manual: """
            `base_url` and `url` are absolute web addresses with `https://` (or `http://`). A contact is `mailto:help@example.com`,
            `tel:+38610000000` without blanks, or a web address.

            `feedback: { to: … }` is `https://` and no other (`http://` on your own machine only, for trying it out), without a password and
            without `#…`; or `mailto:` and one address, without a subject. Hosts with letters beyond a to z are written in their encoded form.
            """)

    static let unknownLocale = DiagnosticCode(
        "config/unknown-locale", .error, "A locale is not one that Pult or this site knows.",
        manual: """
            Pult speaks sl, cs, sk, pl, hr, de and en; their codes are those of languages, not of countries (`cs`, not `cz`). Elsewhere in
            `pult.yaml` only the locales that the site lists under `locales` can be named.
            """)

    static let duration = DiagnosticCode(
        "config/duration", .error, "A duration cannot be understood.",
        manual: """
            Durations are written in plain words: `90 seconds`, `15 minutes`, `2 hours`, `1 day`, `4 business hours`, `2 business days`,
            `same day`, `same business day`, or in short forms: `15m 2h 1d 4bh 2bd`. Business time runs only while the calendar is open.
            """)

    static let unknownMetric = DiagnosticCode(
        "config/unknown-metric", .error, "A service level measures something unknown.",
        manual: """
            A channel can commit itself to `first_response`, `next_update`, `resolution` and `callback`:

                service_levels: { first_response: 4 business hours, resolution: 3 business days }
            """)

    static let unknownCalendar = DiagnosticCode(
        "config/unknown-calendar", .error, "A calendar is named that is not configured.",
        manual: """
            Channels and roles name calendars from the section `calendars`. Without its hours no service level can be computed. Correct the
            name, or add the calendar.
            """)

    static let unknownRole = DiagnosticCode(
        "config/unknown-role", .error, "A role is named that is not configured.",
        manual: """
            `staffed_by` names roles from the section `roles`, so that the playbook can say who is on duty. Correct the name, or add the role:

                roles:
                  agent: { title: Agent, calendar: office }
            """)

    static let hours = DiagnosticCode(
        "config/hours", .error, "Opening hours are malformed, empty or overlapping.",
        manual: """
            Hours map days to periods. Days are `mon`, `mon-thu`, `sat, sun` or `daily`; a period is `08:00-16:00`, several of a day stand in
            a list, and `22:00-06:00` runs over midnight. Open without a gap is `hours: always`.

                hours: { mon-thu: ["08:00-12:00", "12:30-16:30"], fri: "08:00-15:00" }

            Periods must not overlap: the open time of a day would be counted twice.
            """)

    static let timeZone = DiagnosticCode(
        "config/time-zone", .error, "A time zone is none that the IANA data base names.",
        manual: """
            A time zone is a continent and a city, such as `Europe/Ljubljana`, or `UTC`, with capital letters as the IANA data base writes
            them. Abbreviations such as CET do not say when clocks change, and offsets do not change at all. The data base is part of
            Pult; the machine needs none.
            """)

    static let holidays = DiagnosticCode(
        "config/holidays", .error, "There are no public holidays under this code.",
        manual: """
            Public holidays are known for SI, CZ, SK, PL, HR, AT, DE and HU, and for the German Länder (`DE-BY`). These are codes of countries,
            not of languages. More than one is their union: `holidays: [SI, HR]`. `pult calendar --country SI` shows what a code stands for.

            For other countries write the dates:

                except: { 2027-07-14: closed }
            """)

    static let date = DiagnosticCode(
        "config/date", .error, "A date in pult.yaml is none.",
        manual: """
            Dates are written year first, with two digits for month and day, and must exist:

                except: { 2026-12-24: "08:00-12:00", 2026-12-31: closed }
            """)

    static let color = DiagnosticCode(
        "config/color", .error, "A colour cannot be understood.",
        manual: """
            Colours are written in hexadecimal digits, red, green and blue, and in quotes, since YAML takes a bare # for the beginning of a
            comment:

                theme:
                  brand: "#2f6f4f"
                  accent: { light: "#a34d2b", dark: "#e9a07c" }

            Pult computes tints, shades and contrasts with them, which it cannot do with names of colours and with transparency.
            """)
}
