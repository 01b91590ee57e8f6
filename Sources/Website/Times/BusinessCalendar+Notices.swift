internal import Catalog
internal import Languages
internal import ServiceTime

extension BusinessCalendar {
    /// The days of a stretch on which it keeps other hours than in an ordinary week. Days in a row with the same hours are one notice.
    func notices(on dates: ClosedRange<LocalDate>, for locale: Locale) -> [Notice] {
        var notices: [Notice] = []
        for (day, usual) in zip(periods(on: dates), ordinary.periods(on: dates)) where day.periods != usual.periods {
            let names = holidays(on: day.date).map { $0.name(for: locale) }
            if let last = notices.last, last.last.advanced(by: 1) == day.date, last.hours == day.periods {
                let known = last.names + names.filter { !last.names.contains($0) }
                notices[notices.count - 1] = Notice(first: last.first, last: day.date, names: known, hours: last.hours)
            } else {
                notices.append(Notice(first: day.date, last: day.date, names: names, hours: day.periods))
            }
        }
        return notices
    }

    /// As if every week were an ordinary one.
    private var ordinary: BusinessCalendar {
        let layers = layers.map { layer in
            var plan = layer.plan
            plan.exceptions = [:]
            return Layer(plan: plan, zone: layer.zone)
        }
        return BusinessCalendar(layers[0], and: Array(layers.dropFirst()))
    }

    /// Those of all its countries, each name once.
    private func holidays(on date: LocalDate) -> [Holiday] {
        let year = date.components.year
        var codes: [String] = []
        for code in layers.flatMap(\.plan.holidays) where !codes.contains(code) { codes.append(code) }
        let found = Array(HolidayTable(codes: codes, years: year...year).holidays(on: date))
        return found.enumerated().filter { index, holiday in
            !found[..<index].contains { $0.englishName == holiday.englishName }
        }.map(\.element)
    }
}

extension Holiday {
    /// Its name in its own language if that is the reader's, else what a country of the reader's language calls the same holiday, else
    /// the English name.
    func name(for locale: Locale) -> String {
        if Language(country: country) == locale.language { return name }
        let own = (locale.holidays ?? []) + HolidayPacks.codes
        let packs = own.lazy.filter { Language(country: $0) == locale.language }.compactMap(HolidayPacks.pack)
        let year = date.components.year
        return packs.compactMap { $0.holidays(in: year).first { $0.englishName == englishName }?.name }.first ?? englishName
    }
}

extension Language {
    /// The language of a country's holiday pack, or a Land's; nil when Pult does not speak it.
    fileprivate init?(country code: String) {
        switch code.prefix(2) {
        case "SI": self = .slovenian
        case "CZ": self = .czech
        case "SK": self = .slovak
        case "PL": self = .polish
        case "HR": self = .croatian
        case "AT", "DE": self = .german
        default: return nil
        }
    }
}
