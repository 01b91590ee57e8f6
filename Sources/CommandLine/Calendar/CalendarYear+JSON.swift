internal import Diagnostics
internal import ServiceTime

extension CalendarYear {
    /// `{ "calendar", "year", "days": [ { "date", "open": [["08:00", "16:00"]], "holiday": { "name", "country" } or null } ] }`
    var json: String {
        var json = JSONText()
        json.object { json in
            json.pair("calendar", name)
            json.pair("year", year)
            json.key("days")
            json.array(days) { $1.write(to: &$0) }
        }
        return json.text
    }
}

extension CalendarYear.Day {
    fileprivate func write(to json: inout JSONText) {
        json.object { json in
            json.pair("date", date.description)
            json.key("open")
            json.array(open) { json, period in json.array(period.clockTimes) { $0.value($1.description) } }
            json.key("holiday")
            guard let first = holidays.first else { return json.value(nil as String?) }
            json.object { json in
                json.pair("name", name(of: first.country))
                json.pair("country", first.country)
            }
        }
    }

    /// The names of a country's holidays on this date; two can fall together.
    func name(of country: String) -> String {
        holidays.filter { $0.country == country }.map(\.name).joined(separator: "; ")
    }
}
