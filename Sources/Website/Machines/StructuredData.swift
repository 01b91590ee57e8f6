internal import Diagnostics
internal import ServiceTime

/// What search engines read beside a page: objects of schema.org as JSON-LD. Everything it says stands on the page as well.
struct StructuredData {
    /// A step of the way from the home page, the last one the page itself.
    struct Crumb {
        let title: String
        /// Absolute.
        let address: String
    }

    struct Question {
        let question: String
        let answer: String
    }

    private var graph: [(inout JSONText) -> Void] = []

    var isEmpty: Bool { graph.isEmpty }

    mutating func add(_ crumbs: [Crumb]) {
        graph.append { json in
            json.pair("@type", "BreadcrumbList")
            json.key("itemListElement")
            json.array(crumbs.enumerated()) { json, element in
                json.object { json in
                    json.pair("@type", "ListItem")
                    json.pair("position", element.offset + 1)
                    json.pair("name", element.element.title)
                    json.pair("item", element.element.address)
                }
            }
        }
    }

    mutating func add(_ questions: [Question], language: String) {
        graph.append { json in
            json.pair("@type", "FAQPage")
            json.pair("inLanguage", language)
            json.key("mainEntity")
            json.array(questions) { json, question in
                json.object { json in
                    json.pair("@type", "Question")
                    json.pair("name", question.question)
                    json.key("acceptedAnswer")
                    json.object { json in
                        json.pair("@type", "Answer")
                        json.pair("text", question.answer)
                    }
                }
            }
        }
    }

    mutating func add(_ body: @escaping (inout JSONText) -> Void) { graph.append(body) }

    /// The content of the script element. `<` is escaped, so that nothing in it can end the element.
    var text: String {
        var json = JSONText()
        json.object { json in
            json.pair("@context", "https://schema.org")
            json.key("@graph")
            json.array(graph) { json, body in json.object(body) }
        }
        return json.bytes.contains(UInt8(ascii: "<")) ? json.text.replacing("<", with: "\\u003c") : json.text
    }
}

extension JSONText {
    /// Objects of the type `OpeningHoursSpecification` for an ordinary week: days with the same hours share one.
    mutating func openingHours(_ week: WeeklyHours) {
        var groups: [(period: OpenPeriod, days: [Weekday])] = []
        for day in Weekday.allCases {
            for period in week[day] {
                if let group = groups.firstIndex(where: { $0.period == period }) {
                    groups[group].days.append(day)
                } else {
                    groups.append((period, [day]))
                }
            }
        }
        for group in groups {
            object { json in
                json.pair("@type", "OpeningHoursSpecification")
                json.key("dayOfWeek")
                json.array(group.days) { $0.value("https://schema.org/" + "\($1)".capitalized) }
                json.period(group.period)
            }
        }
    }

    /// Other hours on some days; closed days open and close at midnight.
    mutating func specialHours(_ days: ClosedRange<LocalDate>, _ periods: [OpenPeriod]) {
        for period in periods.isEmpty ? [nil] : periods.map(Optional.some) {
            object { json in
                json.pair("@type", "OpeningHoursSpecification")
                if let period {
                    json.period(period)
                } else {
                    json.pair("opens", "00:00")
                    json.pair("closes", "00:00")
                }
                json.pair("validFrom", days.lowerBound.description)
                json.pair("validThrough", days.upperBound.description)
            }
        }
    }

    private mutating func period(_ period: OpenPeriod) {
        pair("opens", Self.time(period.opens))
        // The last minute of a day stands for its end.
        pair("closes", Self.time(period.closes == 1440 ? 1439 : period.closes % 1440))
    }

    private static func time(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0\(hour):" : "\(hour):") + (minute < 10 ? "0\(minute)" : "\(minute)")
    }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
