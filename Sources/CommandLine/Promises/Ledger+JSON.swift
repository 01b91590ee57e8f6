internal import Catalog
internal import Diagnostics
internal import ServiceTime

/// The ledger that programs read: version 1 of the format in the README.
extension Ledger {
    func json(_ index: CatalogIndex) -> String {
        var json = JSONText()
        json.object { json in
            json.pair("version", 1)
            json.key("promises")
            json.array(entries) { json, entry in
                let file = index.text(entry.promise.text).file
                let start = file.position(at: entry.promise.range.lowerBound)
                json.object { json in
                    json.pair("file", file.path)
                    json.pair("line", start.line)
                    json.pair("column", start.column)
                    entry.promise.write(to: &json)
                    entry.writeProof(to: &json)
                }
            }
        }
        return json.text
    }
}

extension Promise {
    func write(to json: inout JSONText) {
        json.pair("locale", locale)
        json.pair("text", words)
        json.pair("source", source.rawValue)
        json.pair("channel", channel)
        json.pair("metric", metric.rawValue)
        json.pair("min", min.map(notation))
        json.pair("max", notation(of: max))
        json.pair("clock", clock.rawValue)
        guard condition != ArrivalCondition() else { return }
        json.key("when")
        json.object { json in
            if let before = condition.before { json.pair("before", before.description) }
            if condition.onBusinessDays { json.flag("business_days") }
            if condition.inOpenHours { json.flag("open_hours") }
        }
    }
}

extension Ledger.Entry {
    func writeProof(to json: inout JSONText) {
        json.pair("service_level", verdict == .unbacked ? nil : level?.description)
        json.pair("verdict", verdict.rawValue)
        json.key("worst_case")
        write(proof?.worst, to: &json)
        json.key("first_case")
        write(proof?.first, to: &json)
        json.key("share_broken")
        if let share = proof?.share { json.value(hundredths: share.hundredths) } else { json.value(nil as Int?) }
        json.key("repairs")
        json.array(repairs) { $0.value($1.written) }
    }

    private func write(_ example: Proof.Case?, to json: inout JSONText) {
        guard let example else { return json.value(nil as String?) }
        json.object { json in
            json.pair("arrives", example.arrives.iso(in: zone))
            json.pair("promised_by", example.promisedBy.iso(in: zone))
            json.pair("answered_by", example.answeredBy.iso(in: zone))
            json.pair("wait", example.wait.notation)
        }
    }
}

extension JSONText {
    fileprivate mutating func flag(_ name: String) {
        key(name)
        value(true)
    }
}
