extension Language {
    /// Everything from which a browser says the sentences of `state`, `answer` and `notice`, word for word as they are said here:
    /// flat, in a fixed order. `templates/shared/moments.js` reads it:
    ///
    /// 1. A slot `{name}` is replaced once; what is filled in is not read again. A sentence begins with a capital.
    /// 2. A clock phrase is `<form>.hour.<h>` or else `<form>.hour` on the hour, `<form>.minutes.<h>` or else `<form>.minutes` otherwise;
    ///    `{m}` has two digits. As a limit (`by`, `until`) midnight is 24:00 of the day before.
    /// 3. A moment is `<form>.today`, `<form>.tomorrow`, `<form>.same_day` (the date was just named) or `<form>.date`.
    /// 4. `{on}` and `{of}` are tables from Monday, `{month}` from January; `{year}` is empty in the year of the date just named, or else
    ///    of today.
    package var livePatterns: PatternEntries { momentPatterns + hoursPatterns + liveSentences.entries + withinPatterns }

    /// The sentences of `worstCase` and `promised`, to be used with the moments of `livePatterns`.
    package var ledgerPatterns: PatternEntries { ledgerSentences.entries }

    private var momentPatterns: PatternEntries {
        let (clock, dates, moments) = (pack.clock, pack.dates, pack.moments)
        let tables: PatternEntries = [
            ("on", .list(dates.onWeekdays)), ("of", .list(dates.ofWeekdays)), ("months", .list(dates.ofMonths)),
            ("date", .text(moments.date)), ("date_of", .text(moments.dateOf)), ("year", .text(moments.year)),
            ("now", .text(moments.now)),
        ]
        return tables + clock.at.entries("at") + clock.by.entries("by") + clock.until.entries("until")
            + clock.from.entries("from")
            + moments.at.entries("at") + moments.by.entries("by") + moments.until.entries("until") + moments.from.entries("from")
            + [("day.today", .text(dates.today)), ("day.tomorrow", .text(dates.tomorrow)), ("day.date", .text(moments.day))]
            + moments.range.entries
    }

    private var hoursPatterns: PatternEntries {
        [
            ("period", .text("{h}" + pack.clock.separator + "{m}")), ("periods", .text("{periods}" + pack.hours.suffix)),
            ("periods.always", .text(aroundTheClock)),
        ]
    }

    private var withinPatterns: PatternEntries {
        [
            ("within.message", .text(interface.weAnswer)), ("within.chat", .text(interface.weRespond)),
            ("within.call", .text(interface.weRespond)),
        ]
    }
}

extension MomentWords.Moment {
    fileprivate func entries(_ name: String) -> PatternEntries {
        [
            (name + ".today", .text(today)), (name + ".tomorrow", .text(tomorrow)), (name + ".same_day", .text(sameDay)),
            (name + ".date", .text(otherDay)),
        ]
    }
}

extension MomentWords.Range {
    fileprivate var entries: PatternEntries {
        [
            ("day.today_and_tomorrow", .text(todayAndTomorrow)), ("since.today", .text(today)),
            ("since.tomorrow", .text(tomorrow)), ("since.date", .text(date)),
            ("since.date_of_month", .text(dateOfMonth)), ("through", .text(through)),
        ]
    }
}
